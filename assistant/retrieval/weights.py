"""Weights: what a token is worth in each row, as Whoosh ranks; the only module that knows Whoosh.

Whoosh cuts the rows by our analysis, keeps how often and in how long a field each token stands, and weighs it by BM25F.
Its weights are rounded: whole numbers make a score the same whatever the order of the additions, here and in the page.
No text of a user reaches a query parser, to which the « ? » of a question is a wildcard that finds nothing.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from threading import Lock

from whoosh import analysis, fields, query, scoring
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import FileIndex
from whoosh.searching import Searcher

from assistant.retrieval.analysis import terms

FIELDS = ("title", "text")
SCALE = 1000
EXACT = "="  # before a whole word: a stem counts 1, and the word as written 0.3 more
EXACT_SHARE = 30
WHOLE = 100


class FrenchAnalyzer(analysis.Analyzer):  # type: ignore[misc]  # Whoosh has no types
    """Our analysis as Whoosh calls it: every stem, and every word as written; pickled in the schema, so of a module."""

    def __call__(self, value: str, **options: object) -> Iterator[analysis.Token]:
        """Yield one Whoosh token, reused as Whoosh expects, for each stem and word of `value`."""
        token = analysis.Token(mode=options.get("mode", ""), boost=1.0, stopped=False)
        for term in terms(value):
            for text in (term.stem, EXACT + term.word):
                token.text = text
                yield token


class WholeScorer(scoring.BM25FScorer):  # type: ignore[misc]
    """Whoosh's BM25F of one token in one field, in whole thousandths."""

    def _score(self, weight: float, length: int) -> float:
        return float(round(SCALE * super()._score(weight, length)))


class WholeBM25F(scoring.BM25F):  # type: ignore[misc]
    """Whoosh's own weighting, with its own k1 of 1.2 and b of 0.75, rounded."""

    def scorer(self, searcher: Searcher, fieldname: str, text: bytes, qf: int = 1) -> WholeScorer:
        """Make the scorer of one token."""
        return WholeScorer(searcher, fieldname, text, self.B, self.K1, qf=qf)


class Memory(RamStorage):  # type: ignore[misc]
    """Whoosh's storage in memory, its drafts too: its own are in a folder that all processes and users share."""

    def temp_storage(self, name: str | None = None) -> RamStorage:
        """Give where to write what does not last."""
        return RamStorage()


class Weights:
    """The weights of tokens in one kind of row, the articles or the passages; for any number of threads."""

    def __init__(self, index: FileIndex) -> None:
        """Keep one searcher open; the index never changes once written."""
        self._searcher = index.searcher(weighting=WholeBM25F())
        self._lock = Lock()
        self.rows: int = self._searcher.doc_count_all()
        self.of = lru_cache(maxsize=4096)(self._of)

    def _of(self, token: str) -> dict[int, int]:
        """Give the weight of `token` in each row that holds it, its fields added up."""
        found: dict[int, int] = {}
        with self._lock:
            matcher = query.Or([query.Term(field, token) for field in FIELDS]).matcher(self._searcher)
            while matcher.is_active():
                found[matcher.id()] = int(matcher.score())
                matcher.next()
        return found

    def tokens(self) -> dict[str, int]:
        """Every token in order, with the number of titles and texts that hold it."""
        held: dict[str, int] = {}
        with self._lock:
            for field in FIELDS:
                for token, told in self._searcher.reader().iter_field(field):
                    name = token.decode("utf-8")
                    held[name] = held.get(name, 0) + told.doc_frequency()
        return dict(sorted(held.items()))

    def idf(self, stem: str) -> int:
        """Say how rare a stem is among all rows, whatever the field."""
        return self.rarity(len(self.of(stem)))

    def rarity(self, frequency: int) -> int:
        """Say how rare what stands in so many rows is."""
        return round(SCALE * (math.log(max(self.rows, 1) / (frequency + 1)) + 1))

    def score(self, wanted: Mapping[str, int]) -> dict[int, int]:
        """Add up the weights of the tokens wanted, each counted so many hundredths."""
        total: dict[int, int] = {}
        for token, hundredths in wanted.items():
            for row, weight in self.of(token).items():
                total[row] = total.get(row, 0) + hundredths * weight
        return total


def write(home: Path | None, kind: str, rows: Iterable[tuple[str, str]]) -> Weights:
    """Index rows of a title and a text, numbered from 0 in their order, in a directory, or in memory without one."""
    storage = FileStorage(str(home)) if home else Memory()
    field = fields.TEXT(analyzer=FrenchAnalyzer(), phrase=False)
    index = storage.create_index(fields.Schema(**dict.fromkeys(FIELDS, field)), indexname=kind)
    writer = index.writer(limitmb=128)
    for row in rows:
        writer.add_document(**dict(zip(FIELDS, row, strict=True)))
    writer.commit(optimize=True)
    return Weights(index)


def read(home: Path, kind: str) -> Weights:
    """Open what `write` left in a directory, for reading only."""
    return Weights(FileStorage(str(home), readonly=True).open_index(indexname=kind))
