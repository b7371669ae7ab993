"""The French of the pages, run by node, does with any text what Python does."""

import json
import os
import random
import shutil
from collections import defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from evaluator import ASSETS, HERE, run
from generated import ENDINGS, JUNK, STEMS, UNITS

from assistant.answer.definitions import Definition, Glossary
from assistant.outlets.site.bundle import TABLES, tables
from assistant.retrieval.analysis import terms
from assistant.retrieval.query import names
from assistant.words import filenames, invoice_numbers
from assistant.words.dates import parse_date, show_date
from assistant.words.distance import IN_NAMES, IN_SEARCH, nearest, osa, tolerance
from assistant.words.folding import fold, fold_label, letter_o, printable, shortened, straight_apostrophes
from assistant.words.french import FRENCH
from assistant.words.numbers import number
from assistant.words.sizes import parse_size, show_size
from assistant.words.stems import stem
from assistant.words.typography import french, small

SEED = os.environ.get("PAGE_SEED", "2026-11-24")
DRAWN = 3_000
ROOTS = ["factur", "rejet", "gestionnair", "entit", "public", "département", "œuvr", "lycé", "régi", "bais", "travaill"]
STRANGE = ["ſ", "ﬁn", "ß", "İ", "Σ", "ΟΔΟΣ", "ǅ", "½", "²", "١", "𝔣", "𐐀𐐀", "ﷺ", "한국", "ᾳ", "é", "ï"]
TAILS = [
    *(ending for _, ending, _, _ in FRENCH["stem_endings"]),
    *(ending for ending, _ in FRENCH["feminine_endings"]),
    *FRENCH["irregular_plurals"],
    *["s", "x", "aux", "eaux", "ée", "és", "er", "ie", "rr", "ee", "e\u0301e", "", "", ""],
]
BETWEEN = [
    " ",
    " ",
    " ",
    "\u00a0",
    "\u202f",
    "-",
    "—",
    "'",
    "’",
    ".",
    ", ",
    " : ",
    " ?",
    "«",
    " » ",
    "\n",
    "\x1c",
    "_",
    "\u00ad",
]
SIGNS = "aeéxsÉZ09 .-_'’«»;!?:%€n°º/\\\u00a0\u202f\u0301\u0345\u200d\u202e\ufeff\ufe0fαЖя한ｐ①ꓐ👍🏽\udcff\u2028"
EXTENSIONS = ["PDF", "CSV", "DOCX", "P7S"]


class Texts:
    """Draws texts as people and programs write them, from ordinary to hostile."""

    def __init__(self, seed: str) -> None:
        self.chance = random.Random(seed)

    def word(self) -> str:
        """A word with an ending that some table knows, in any case."""
        text = self.chance.choice([*ROOTS, *STRANGE]) + self.chance.choice(TAILS) + self.chance.choice(TAILS[-9:])
        return self.chance.choice([str, str, str.upper, str.title])(text)

    def text(self) -> str:
        """Words with what may stand between them, acronyms and sizes among them, or signs in disorder."""
        if self.chance.random() < 0.2:
            return "".join(self.chance.choice(SIGNS) for _ in range(self.chance.randrange(12)))
        parts = [self.word, self.word, lambda: self.chance.choice(["G.I.P.", "GIPs", "n° 3", *JUNK]), self.size]
        drawn = [
            self.chance.choice(parts)()[:60] + self.chance.choice(BETWEEN) for _ in range(self.chance.randrange(6))
        ]
        return "".join(drawn)

    def slip(self, text: str) -> str:
        """The same with a letter dropped, doubled or swapped."""
        at = self.chance.randrange(len(text) + 1)
        return text[:at] + self.chance.choice(
            [text[at + 1 :], text[at : at + 1] + text[at:], text[at:][:2][::-1] + text[at + 2 :]]
        )

    def size(self) -> str:
        """A size as typed, often well."""
        amount = self.chance.choice(
            [f"{self.chance.randrange(10**6):,}".replace(",", " "), str(self.chance.randrange(3000)), "10", "0"]
        )
        rest = self.chance.choice(["", "", ",5", ".25", ",0000001", ",0"])
        return (
            self.chance.choice(["", "", "", "-", "+"])
            + amount
            + rest
            + self.chance.choice(BETWEEN[:5])
            + self.chance.choice(UNITS)
        )

    def day(self) -> str:
        """A day in one of its spellings, or near one."""
        day = date(1, 1, 1) + timedelta(self.chance.randrange(3_652_000))
        made = self.chance.choice(
            [day.isoformat(), f"{day.day}/{day.month}/{day.year:04}", f"{day.day:02}/{day.month:02}/{day.year:04}"]
        )
        return self.chance.choice([made, made, f" {made}\n", self.slip(made), self.text()])

    def number(self) -> str:
        """The number of an invoice, or near one."""
        made = self.chance.choice(["20261128", "20261127", "F-2026/7", "F_26+1", "F 2026 001", "  ", ""])
        return self.chance.choice([made, made, self.slip(made), self.text()])

    def name(self) -> str:
        """The name of a file."""
        return "".join(
            self.chance.choice([*STEMS, self.word()]) for _ in range(self.chance.randrange(4))
        ) + self.chance.choice(ENDINGS)


def read_size(text: str) -> Any:
    found = parse_size(text)
    return found if isinstance(found, int) else {**found._asdict()}


def searched(text: str) -> list[dict[str, str]]:
    named = names(normalize("NFKC", straight_apostrophes(text)))
    return [
        {"typed": one.typed, "word": one.word, "stem": one.stem, "named": one.start in named} for one in terms(text)
    ]


def numbered(number: str, signs: str, on: str) -> str | None:
    return invoice_numbers.flaw(number, signs, date.fromisoformat(on))


GLOSSARY = [["EJ", "engagement juridique"], ["code service"], ["SE"], ["flux"], ["définition"]]


def defined(glossary: list[dict[str, list[str]]], text: str) -> dict[str, list[str]] | None:
    found = Glossary(Definition(tuple(one["names"]), "", "", "") for one in glossary).asked(text)
    return {"names": list(found.names)} if found else None


def meaning_asked(texts: Texts) -> str:
    """What may ask for the meaning of a word: ways of asking, words of a glossary, little ones, in disorder."""
    asking = [*FRENCH["defining"]["before"], *FRENCH["defining"]["after"]]
    names = [name for names in GLOSSARY for name in names]
    parts = [asking, names, FRENCH["defining"]["beside"], FRENCH["articles"], ["Bonjour", "merci", "de la mairie", "s"]]
    drawn = [texts.chance.choice(texts.chance.choice(parts)) for _ in range(texts.chance.randrange(3))]
    said = [*drawn, texts.chance.choice(asking), texts.chance.choice(names)]
    texts.chance.shuffle(said)
    return texts.chance.choice([str, str, str.upper])(texts.chance.choice([" ", " ", ", ", " : ", "-"]).join(said))


def offered(name: str, limit: int, extensions: list[str]) -> str | None:
    return filenames.suggestion(name, limit, extensions)


CALLS: dict[str, tuple[Callable[..., Any], Callable[[Texts], list[Any]]]] = {
    "fold": (fold, lambda texts: [texts.text()]),
    "foldLabel": (fold_label, lambda texts: [texts.text()]),
    "letterO": (letter_o, lambda texts: [texts.text()]),
    "printable": (printable, lambda texts: [texts.text()]),
    "shortened": (shortened, lambda texts: [texts.text(), texts.chance.randrange(1, 20)]),
    "french": (french, lambda texts: [texts.text()]),
    "small": (small, lambda texts: [texts.chance.choice(["", "", "Chorus "]) + texts.text()]),
    "stem": (stem, lambda texts: [fold(texts.word()).replace(" ", "")]),
    "terms": (searched, lambda texts: [texts.text()]),
    "osa": (osa, lambda texts: [word := texts.word(), texts.slip(texts.slip(word)), texts.chance.randrange(4)]),
    "tolerance": (tolerance, lambda texts: [texts.word(), texts.chance.choice([IN_NAMES, IN_SEARCH])]),
    "nearest": (nearest, lambda texts: [texts.slip(word := texts.word()), [texts.word(), word, texts.text()]]),
    "parseSize": (read_size, lambda texts: [texts.size() if texts.chance.random() < 0.8 else texts.text()]),
    "showSize": (
        show_size,
        lambda texts: [
            texts.chance.choice([10 ** texts.chance.randrange(16), 10**7, 2**20]) + texts.chance.randrange(-1, 60_000),
            texts.chance.choice([[], [10**7], [10**9, 120_000_000]]),
        ],
    ),
    "parseDate": (lambda text: parse_date(text).toordinal(), lambda texts: [texts.day()]),
    "showDate": (
        lambda text: show_date(date.fromisoformat(text)),
        lambda texts: [(date(1, 1, 1) + timedelta(texts.chance.randrange(3_652_000))).isoformat()],
    ),
    "number": (number, lambda texts: [texts.chance.randrange(10 ** texts.chance.randrange(1, 15))]),
    "extension": (filenames.extension, lambda texts: [texts.name()]),
    "flaw": (filenames.flaw, lambda texts: [texts.name()]),
    "length": (filenames.length, lambda texts: [texts.name()]),
    "numberFlaw": (numbered, lambda texts: [texts.number(), "-_/+", "2026-11-28"]),
    "definitionAsked": (defined, lambda texts: [[{"names": names} for names in GLOSSARY], meaning_asked(texts)]),
    "suggestion": (offered, lambda texts: [texts.name(), texts.chance.choice([8, 20, 50]), EXTENSIONS]),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The modules as they are written, with the tables that Python gives them."""
    place = tmp_path_factory.mktemp("french")
    shutil.copytree(ASSETS / "french", place / "french")
    shutil.copy(ASSETS / "search.js", place)
    (place / TABLES).write_text(tables(), encoding="utf-8")
    (place / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return place


def in_page(folder: Path, calls: list[list[Any]]) -> list[Any]:
    return json.loads(run(HERE / "french.mjs", folder, json.dumps(calls)))


def in_python(made: Callable[..., Any], given: list[Any]) -> Any:
    try:
        return made(*given)
    except ValueError as error:
        return {"error": str(error)}


@pytest.mark.parametrize("count", [DRAWN // 10, pytest.param(DRAWN, marks=pytest.mark.slow)])
def test_the_pages_do_with_any_text_what_python_does(folder, count):
    drawn = []
    for name, (_, draw) in CALLS.items():
        texts = Texts(f"{SEED} {name}")
        drawn += [[name, *draw(texts)] for _ in range(count)]
    found = in_page(folder, drawn)
    answers = defaultdict(set)
    for (name, *given), said in zip(drawn, found, strict=True):
        assert said == in_python(CALLS[name][0], given), (name, given)
        answers[name].add(json.dumps(said))
    assert all(len(answers[name]) > 1 for name in CALLS), "one answer to all that was drawn compares nothing"
