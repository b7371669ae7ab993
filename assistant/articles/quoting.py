"""Choosing the sentence of each statement; `python -m assistant.articles.quoting DOSSIER` writes `rules/quotes.csv`.

The folder holds the texts (`*.txt`) and the statements (`statements.csv`: id, statement, terms) in reading order. It
first says which sentences have moved, changed or gone since the file was written.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from itertools import accumulate, repeat
from pathlib import Path
from typing import NamedTuple

from assistant.articles.quotes import FILE, Quote, fates, plain_typed, quote, read, sentences, written
from assistant.language.loading import packaged
from assistant.words.folding import fold


class Statement(NamedTuple):
    """What a text says, in our words; `terms` are words of the text itself."""

    id: str
    says: str
    terms: tuple[str, ...]


def statements_of(path: Path) -> list[Statement]:
    """The statements of a CSV file, in reading order."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Statement(row["id"], row["statement"], tuple(filter(None, row["terms"].split(";"))))
            for row in csv.DictReader(file)
        ]


def chosen(statements: Sequence[Statement], found: Sequence[str]) -> list[int]:
    """The place of the sentence of each statement: the best that can be had without ever going back in the text."""
    folded = [f" {fold(one)} " for one in found]
    sums: list[list[float]] = []
    for one in statements:
        alike = _likeness(one, folded)
        before = accumulate(sums[-1], max) if sums else repeat(0.0)
        sums.append([own + most for own, most in zip(alike, before, strict=False)])
    places: list[int] = []
    last = len(found)
    for row in reversed(sums):
        places.append(max(range(last), key=row.__getitem__))
        last = places[-1] + 1
    return places[::-1]


def _likeness(one: Statement, folded: Sequence[str]) -> list[float]:
    """How much each sentence looks like what a statement says: its terms first, the rarer the more, then its words."""
    places = [[term in sentence for sentence in folded] for term in map(_term, one.terms)]
    weights = [1 / sum(held) if any(held) else 0 for held in places]
    words = set(fold(one.says).split())
    alike = []
    for place, sentence in enumerate(folded):
        held = sum(weight for weight, there in zip(weights, places, strict=True) if there[place])
        own = set(sentence.split())
        alike.append(2 * held + 2 * len(words & own) / (len(words) + len(own)))
    return alike


def _term(term: str) -> str:
    return fold(plain_typed(term.replace("(sic)", "")))


def quotes_of(statements: Sequence[Statement], text: str) -> dict[str, Quote]:
    """The quote of each statement of a text."""
    found = sentences(text)
    return {one.id: quote(found, place) for one, place in zip(statements, chosen(statements, found), strict=True)}


def main(folders: Iterable[str]) -> None:
    """Say what has become of each sentence that is no longer where it was, then write the file of the project again."""
    for folder in map(Path, folders):
        text = "\n".join(path.read_text("utf-8") for path in sorted(folder.glob("*.txt")))
        kept = packaged("rules") / FILE
        for statement, fate in (fates(read(kept), text) if kept.is_file() else {}).items():
            print(f"{statement} {fate.value}")
        kept.write_text(written(quotes_of(statements_of(folder / "statements.csv"), text)), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
