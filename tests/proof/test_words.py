"""Words: each sentence of the project is said by a program, a page or a template, or `rules check` refuses it."""

import re

import pytest
from msgspec.structs import replace

from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.proof.words import families, sources, unsaid, unwritten


@pytest.fixture
def with_word(rules):
    """The project's base with one more sentence."""
    return lambda name: Rules(replace(rules.base, words={**rules.base.words, name: "Une phrase."}))


def test_every_sentence_of_the_project_is_said(rules):
    assert [str(problem) for problem in unsaid(rules)] == []


@pytest.mark.parametrize("name", ["left-over", "dossier-perhaps", "page-step-soon", "title-nothing"])
def test_a_sentence_that_nothing_says_is_refused_with_its_name(with_word, name):
    [problem] = unsaid(with_word(name))
    assert f"{name}  phrase que rien ne dit" in str(problem)
    assert problem.hint == "ôtez-la, ou servez-vous-en"


@pytest.mark.parametrize("name", ["dossier-refused", "page-points-missing-many", "title-webinar", "page-gives-space"])
def test_a_name_that_programs_put_together_is_said(with_word, name):
    assert unsaid(with_word(name)) == []


def test_each_family_is_put_together_somewhere(rules):
    text = "".join(path.read_text(encoding="utf-8") for path in sources() if path.name != "words.py")
    idle = [first for first in families(rules) if not re.search(rf"""["'`]{first}[$"'`{{]""", text)]
    assert idle == []


@pytest.fixture
def without_word(rules):
    """The project's base with one sentence less."""
    return lambda name: Rules(replace(rules.base, words={n: one for n, one in rules.base.words.items() if n != name}))


def test_every_word_that_is_asked_for_is_written(rules):
    assert [str(problem) for problem in unwritten(rules)] == []


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("unknown-rule", "assistant/outlets/unknown.py"),
        ("http-field-not-read", "assistant/outlets/api/asked.py"),
        ("http-limit-head-seconds", "assistant/outlets/api/limits.py"),
        ("steps-none", "assistant/outlets/cli/rules_steps.py"),
        ("page-passages-many", "docs/assets/page/found.js"),
    ],
)
def test_a_word_that_is_asked_for_and_not_written_is_refused_where_it_is_asked_for(without_word, name, file):
    [problem] = unwritten(without_word(name))
    assert f"{problem.subject}  phrase que rules/words.yml n'a pas" in str(problem)
    assert (problem.place.file, name.startswith(problem.subject)) == (file, True)
    line = (packaged("rules").parent / file).read_text(encoding="utf-8").split("\n")[problem.place.line - 1]
    assert line[problem.place.column - 1 :].startswith(problem.subject)


def test_a_word_that_is_nearly_written_is_named(rules):
    words = {("http-no-bondary" if name == "http-no-boundary" else name): one for name, one in rules.base.words.items()}
    assert [problem.hint for problem in unwritten(Rules(replace(rules.base, words=words)))] == [
        "vouliez-vous dire « http-no-bondary » ?"
    ]


def test_a_dead_sentence_is_shown_where_it_stands(rules, monkeypatch):
    monkeypatch.setattr("assistant.proof.words.named", lambda: set(rules.base.words) - {"did-you-mean"})
    [problem] = unsaid(rules)
    written = (packaged("rules") / "words.yml").read_text(encoding="utf-8").split("\n")
    assert written[problem.place.line - 1].startswith("did-you-mean:")
