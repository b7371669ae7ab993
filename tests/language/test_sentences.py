"""The sentences of the engine: another base may word them its own way, and never lacks one."""

import re
from pathlib import Path

import pytest

from assistant.language import loading
from assistant.language.loading import load
from assistant.model.problems import InvalidRules

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"""words\[f?["']([a-z_-]+)["']\]|sentence\(\s*["']([a-z_-]+)["']""")


@pytest.fixture
def base_with(tmp_path, sound):
    """Load the sound topic beside a words.yml."""

    def load_it(words: str):
        (tmp_path / "loans.yml").write_text(sound, encoding="utf-8")
        (tmp_path / "words.yml").write_text(words, encoding="utf-8")
        return load(tmp_path)

    return load_it


def problems_with(base_with, words: str) -> list[str]:
    with pytest.raises(InvalidRules) as caught:
        base_with(words)
    return [f"{problem.place.line}:{problem.place.column} {problem.message}" for problem in caught.value.problems]


def test_a_base_may_word_a_sentence_its_own_way_and_keeps_the_others(base_with):
    words = base_with('status-missing: À compléter\nunless: "{label}, à moins que {true}."\n').words
    assert (words["status-missing"], words["status-unlisted"]) == ("À compléter", "Hors liste")


def test_a_name_that_the_engine_does_not_say_is_refused(base_with):
    assert problems_with(base_with, "status-mising: À compléter\n") == ["1:1 « status-mising » : clé inconnue"]


def test_a_gap_that_nothing_fills_is_refused(base_with):
    words = 'unless: "{label}, sauf si {truth}."\n'
    assert problems_with(base_with, words) == ["1:9 « {truth} » : rien ne remplit cet emplacement"]


def test_a_brace_alone_is_refused(base_with):
    assert problems_with(base_with, 'unless: "{label, sauf si."\n') == ["1:9 une accolade sans l'autre"]


def test_a_sentence_that_is_no_text_is_refused(base_with):
    assert problems_with(base_with, "unless: {a: b}\n") == ["1:9 « unless » n'a pas la forme attendue"]
    assert problems_with(base_with, "unless: [a]\n")[0].startswith("1:9 attendu : un texte ou des clés")


@pytest.mark.parametrize("words", ["", "- a\n"])
def test_a_file_of_sentences_that_holds_none_is_refused(base_with, words):
    assert len(problems_with(base_with, words)) == 1


def test_the_sentences_of_the_package_are_read_while_a_topic_is_broken(tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "packaged", tmp_path.joinpath)
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "loans.yml").write_text("topic: [", encoding="utf-8")
    words = tmp_path / "rules" / "words.yml"
    words.write_text("counted-steps: étape\nplaces: {tab: onglet}\n", encoding="utf-8")
    assert loading.packaged_words() == {"counted-steps": "étape"}
    words.write_text("counted-steps: [étape]\n", encoding="utf-8")
    with pytest.raises(InvalidRules, match=r"rules/words\.yml:1:16  attendu : un texte ou des clés"):
        loading.packaged_words()


def test_every_sentence_that_the_program_asks_for_is_written():
    written = load().words
    asked = {
        name
        for path in ROOT.glob("assistant/**/*.py")
        for found in KEY.findall(path.read_text(encoding="utf-8"))
        for name in found
        if name
    }
    assert asked - set(written) - {"status-", "type-"} == set()
