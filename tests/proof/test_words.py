"""Words: each sentence of the project is said by a program, a page or a template, or `rules check` refuses it."""

import re

import pytest
from msgspec.structs import replace

from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.proof.words import families, sources, unsaid


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


def test_a_dead_sentence_is_shown_where_it_stands(rules, monkeypatch):
    monkeypatch.setattr("assistant.proof.words.named", lambda: set(rules.base.words) - {"did-you-mean"})
    [problem] = unsaid(rules)
    written = (packaged("rules") / "words.yml").read_text(encoding="utf-8").split("\n")
    assert written[problem.place.line - 1].startswith("did-you-mean:")
