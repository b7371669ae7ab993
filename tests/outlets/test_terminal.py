"""The terminal: 80 columns, colour as an extra, and no sign that it cannot print."""

import io
import json
import re

import pytest

from assistant.outlets.reports.json_text import json_text
from assistant.outlets.terminal import Terminal

ENCODINGS = ("utf-8", "cp1252", "cp850", "latin-1", "ascii", "utf-16")
COMMANDS = (
    ("entity", "--kind", "gip"),
    ("entity", "--kind", "gip", "--no-mandate"),
    ("entity", "--kind", "gip", "--format", "reply"),
    ("decide", "attachment", "file_name=é→≤…œ.pdf", "file_size=10200000", "channel=portail"),
    ("decide", "attachment", "file_name=a.exe", "file_size=12 Mo", "channel=portail", "--json"),
    ("rules", "show", "pj-taille-unitaire"),
    ("rules", "list"),
    ("--help",),
    ("check", "--help"),
)


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_whatever_the_encoding_the_answer_is_written(cli, encoding, command):
    same = cli(*command)
    ran = cli(*command, encoding=encoding)
    assert (ran.code, ran.err) == (same.code, "")
    assert ran.out.strip()
    assert not re.search(r"\w\?\w", ran.out)


def test_windows_marks_give_way_to_words(cli):
    ran = cli("decide", "attachment", "file_name=a.exe", encoding="cp1252")
    assert ran.out.startswith("REFUSÉE       «\u00a0a.exe\u00a0»\u00a0: le format")
    ran = cli("entity", "--kind", "gip", "--no-mandate", "--on", "2026-08-31", encoding="cp1252")
    assert "\n-> EXCLUE" in ran.out
    assert "1\u00a0Go" in cli("rules", "show", "dossier-flux-edi", encoding="cp1252").out


def test_ascii_loses_accents_and_nothing_else(cli):
    out = cli("decide", "attachment", "file_name=a.exe", encoding="ascii").out
    assert out.startswith('REFUSEE       " a.exe " : le format .EXE n\'est pas dans la liste des formats\n')


def test_an_error_is_written_whatever_the_encoding(cli):
    ran = cli("decide", "é→", encoding="ascii")
    assert (ran.code, ran.err.startswith('Question inconnue : " e->')) == (2, True)


def test_json_takes_its_escapes_where_letters_are_missing(cli):
    ran = cli("decide", "attachment", "file_name=é.pdf", "--json", encoding="ascii")
    assert json.loads(ran.out)["facts"]["file_name"] == "é.pdf"
    assert "\\u00e9.pdf" in ran.out


@pytest.mark.parametrize(
    "command", [one for one in COMMANDS if "reply" not in one and "--json" not in one], ids=" ".join
)
def test_no_line_is_longer_than_80_columns(cli, command):
    assert [line for line in cli(*command).out.splitlines() if len(line) > 80] == []


def test_colour_is_for_a_terminal_only_and_takes_no_room(monkeypatch):
    class Screen(io.StringIO):
        def isatty(self):
            return True

    def written():
        screen = Screen()
        terminal = Terminal(screen)
        terminal.line("mot " * 60, 14, terminal.column(terminal.state("refused", "Refusée"), 14))
        return screen.getvalue()

    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = written()
    assert coloured.startswith("\033[31m✗ REFUSÉE\033[0m     mot")
    bare = re.sub("\033\\[[0-9]*m", "", coloured)
    assert max(map(len, bare.splitlines())) <= 80
    monkeypatch.setenv("NO_COLOR", "1")
    assert written() == bare


def test_each_state_has_a_word_and_an_unknown_outcome_an_arrow():
    terminal = Terminal(io.StringIO())
    assert [
        terminal.state(kind, "Mot") for kind in ("accepted", "refused", "missing", "ambiguous", "unlisted", "x")
    ] == ["✓ MOT", "✗ MOT", "? MOT", "≈ MOT", "- MOT", "→ MOT"]


def test_an_empty_line_keeps_what_comes_first():
    screen = io.StringIO()
    Terminal(screen).line("", 4, "✓ MOT  ")
    Terminal(screen).line()
    assert screen.getvalue() == "✓ MOT\n\n"


def test_json_text_escapes_what_would_change_the_lines_around_it():
    hidden = "\x00\x1b\x7f\x85\u200b\u200e\u2028\u202e\u2066\ufeff\ud800\U000e0001"
    text = json_text({"a": hidden})
    assert json.loads(text) == {"a": hidden.replace("\ud800", "\ufffd")}, "half a character is no character"
    assert text.isascii()
    assert json_text(["é « »\u202f"], indent=None) == '["é « »\u202f"]'


@pytest.mark.slow
def test_blanks_of_french_typography_are_in_every_answer(cli, rules):
    for decision in rules:
        for style in ("table", "reply"):
            out = cli("decide", decision, "--format", style).out
            assert not re.search(r"« | »| [;!?](\s|$)", out), (decision, style)
            assert "  ." not in out and " ," not in out
