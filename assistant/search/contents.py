"""The contents of an index: what is written beside the postings, and how it is made from a collection."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from assistant.search.analysis import Term, terms
from assistant.search.bands import Thresholds
from assistant.search.passages import Collection
from assistant.search.phrasings import Phrasings, phrasings
from assistant.search.synonyms import Synonyms
from assistant.search.weights import EXACT, SCALE, WHOLE
from assistant.words.little_words import STOP_WORDS

FIELDS = ("title", "text")
UNSET = Thresholds(5 * SCALE * WHOLE, SCALE * WHOLE)


class Contents(NamedTuple):
    """Lengths of the rows by field, known words, phrasings, rows of the passages, thresholds."""

    lengths: dict[str, list[int]]
    passage_lengths: dict[str, list[int]]
    passage_rows: dict[int, int]
    words: dict[str, int]
    phrasings: Phrasings
    thresholds: Thresholds = UNSET

    def save(self, path: Path) -> None:
        """Write the contents as JSON."""
        path.write_text(json.dumps(self), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Contents":
        """Read what `save` wrote."""
        lengths, passage_lengths, rows, words, known, bars = json.loads(path.read_text("utf-8"))
        return cls(
            lengths,
            passage_lengths,
            {int(number): row for number, row in rows.items()},
            words,
            Phrasings(*known),
            Thresholds(*bars),
        )


Row = dict[str, list[Term]]


def article_rows(collection: Collection) -> Iterator[Row]:
    """Give one row an article: its title, and all its sections as one text."""
    for numbers in collection.articles.values():
        passages = [collection.passages[number] for number in numbers]
        body = [term for passage in passages for part in (passage.section, passage.text) for term in terms(part)]
        yield {"title": terms(passages[0].title), "text": body}


def passage_rows(collection: Collection) -> tuple[dict[int, int], list[Row]]:
    """Give one row a passage, for the articles that have several: its heading and its text."""
    numbers = [number for of_one in collection.articles.values() if len(of_one) > 1 for number in of_one]
    passages = [collection.passages[number] for number in numbers]
    rows = [{"title": terms(passage.section), "text": terms(passage.text)} for passage in passages]
    return {number: row for row, number in enumerate(numbers)}, rows


def tokens(row: Row) -> dict[str, list[str]]:
    """Give the tokens to index: every stem, and every word as written."""
    return {
        field: [term.stem for term in found] + [EXACT + term.word for term in found] for field, found in row.items()
    }


def contents(collection: Collection, articles: list[Row], passages: list[Row], places: dict[int, int]) -> Contents:
    """Count words and stems, and index the phrasings."""
    words: dict[str, int] = {}
    spread: dict[str, int] = {}
    for row in articles:
        every = [term for found in row.values() for term in found]
        for word in {term.word for term in every}:
            words[word] = words.get(word, 0) + 1
        for stem in {term.stem for term in every}:
            spread[stem] = spread.get(stem, 0) + 1
    asked = {
        row: [terms(saying) for saying in collection.phrasings.get(article, ())]
        for row, article in enumerate(collection.articles)
    }
    every = [term for sayings in asked.values() for saying in sayings for term in saying]
    for word in {term.word for term in every} | Synonyms(collection.synonyms).words:
        words.setdefault(word, 0)
    for word in STOP_WORDS:
        words.setdefault(word, len(articles))  # « commment » is to be read, and left out, as « comment » is
    rarity = {
        stem: round(SCALE * (math.log(max(len(articles), 1) / (spread.get(stem, 0) + 1)) + 1))
        for stem in {term.stem for term in every}
    }
    by_row = {row: [[term.stem for term in saying] for saying in sayings] for row, sayings in asked.items()}
    return Contents(_lengths(articles), _lengths(passages), places, words, phrasings(by_row, rarity))


def _lengths(rows: list[Row]) -> dict[str, list[int]]:
    return {field: [len(row[field]) for row in rows] for field in FIELDS}
