"""The sentence of each statement is known by its mark, and found again in the source texts where these are at hand."""

import csv
import re
from pathlib import Path

import pytest

from assistant.articles.quotes import Quote, SentenceFate, fates, hashed, quote, read, sentences, unquoted, written
from assistant.articles.quoting import Statement, chosen, main, quotes_of, statements_of
from assistant.articles.statements import FILE as HOMES
from assistant.articles.statements import read as read_homes

ROOT = Path(__file__).parents[2]
FILE = ROOT / "rules" / "quotes.csv"
SEED = ROOT.parent / "shared" / "seed"
TEXT = """\
Les prêts

  • Un lecteur emprunte 5 livres.  Il les rend en trois semaines.
  • Un retard coûte 1 euro.

Source : le règlement
"""
STATEMENTS = [
    Statement("1.01", "Le titre parle des prêts.", ("Les prêts",)),
    Statement("1.02", "On emprunte cinq livres au plus.", ("5 livres",)),
    Statement("1.03", "Les livres se rendent en trois semaines.", ("trois semaines",)),
    Statement("1.04", "Chaque retard coûte un euro.", ("1 euro",)),
    Statement("1.05", "Un retard a un prix.", ()),
]
KEPT = quotes_of(STATEMENTS, TEXT)


@pytest.fixture
def seed() -> str:
    """The source texts."""
    if not SEED.is_dir():
        pytest.skip("../shared/seed absent : les phrases des énoncés ne sont pas cherchées")
    return "\n".join(path.read_text("utf-8") for path in sorted(SEED.glob("*.txt")))


def test_a_text_is_cut_into_titles_items_and_sentences():
    assert sentences(TEXT) == [
        "Les prêts",
        "Un lecteur emprunte 5 livres.",
        "Il les rend en trois semaines.",
        "Un retard coûte 1 euro.",
        "Source : le règlement",
    ]


def test_how_a_text_is_typed_does_not_change_its_sentences():
    typed = TEXT.replace(" livres", "\u00a0livres").replace("•", "*") + "\r\n\u00a0\r\n"
    assert fates(KEPT, typed) == {}


def test_each_statement_is_given_the_sentence_that_it_comes_from():
    assert chosen(STATEMENTS, sentences(TEXT)) == [0, 1, 2, 3, 3]
    assert KEPT["1.03"] == Quote(
        hashed("Il les rend en trois semaines."),
        hashed("Un lecteur emprunte 5 livres."),
        hashed("Un retard coûte 1 euro."),
    )
    assert quote(sentences(TEXT), 0).prefix == "", "nothing comes before the first"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "trois semaines",
            "deux semaines",
            {
                "1.02": SentenceFate.MOVED,
                "1.03": SentenceFate.CHANGED,
                "1.04": SentenceFate.MOVED,
                "1.05": SentenceFate.MOVED,
            },
        ),
        (
            "  • Un retard coûte 1 euro.\n",
            "",
            {"1.03": SentenceFate.MOVED, "1.04": SentenceFate.GONE, "1.05": SentenceFate.GONE},
        ),
        ("Les prêts\n", "Les prêts\nNouveau\n", {"1.01": SentenceFate.MOVED, "1.02": SentenceFate.MOVED}),
        ("Les prêts\n", "", {"1.01": SentenceFate.GONE, "1.02": SentenceFate.MOVED}),
    ],
    ids=["another figure", "dropped", "one more before", "title dropped"],
)
def test_what_has_become_of_a_sentence_is_said(old, new, said):
    assert fates(KEPT, TEXT.replace(old, new)) == said


def test_no_text_of_others_is_kept():
    assert re.fullmatch(r"id,sentence,prefix,suffix\n(?:[0-9.]+(?:,[0-9a-f]{16}){3}\n)+", FILE.read_text("utf-8"))


def test_every_statement_of_the_project_has_its_sentence():
    assert list(read(FILE)) == list(read_homes(ROOT / "rules" / HOMES))
    assert unquoted(["2.14", "11.01", "2.14", "11.01"], read(FILE)) == ["11.01"]


def test_the_file_says_again_what_it_holds():
    assert written(read(FILE)) == FILE.read_text("utf-8")


def test_every_sentence_is_still_in_the_source_texts(seed):
    moved = fates(read(FILE), seed)
    assert not moved, ", ".join(f"{statement} {fate.value}" for statement, fate in moved.items())


def test_the_sentence_of_a_statement_holds_its_words(seed):
    found = sentences(seed)
    statements = statements_of(SEED / "statements.csv")
    for one, place in zip(statements, chosen(statements, found), strict=True):
        terms = [re.sub(r"\W+", " ", term.replace("(sic)", "")).strip().lower() for term in one.terms]
        text = re.sub(r"\W+", " ", found[place]).lower()
        held = [term for term in terms if term in text]
        assert held or not terms or one.id in ("6.15", "9.18", "9.19"), (one, found[place])


def test_the_file_is_written_again_from_a_folder_and_says_what_moved(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("assistant.articles.quoting.packaged", lambda name: tmp_path)
    (tmp_path / "prets.txt").write_text(TEXT, "utf-8")
    with (tmp_path / "statements.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "statement", "terms"))
        rows.writerows((one.id, one.says, ";".join(one.terms)) for one in STATEMENTS)
    main([str(tmp_path)])
    assert (read(tmp_path / "quotes.csv"), capsys.readouterr().out) == (KEPT, "")
    (tmp_path / "prets.txt").write_text(TEXT.replace("1 euro", "2 euros"), "utf-8")
    main([str(tmp_path)])
    assert capsys.readouterr().out.splitlines() == ["1.03 moved", "1.04 changed", "1.05 changed"]
    assert read(tmp_path / "quotes.csv")["1.04"].sentence == hashed("Un retard coûte 2 euros.")
