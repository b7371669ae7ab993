"""Weighing: what each token is worth in each row, as Whoosh ranks; the only module that knows Whoosh.

Whoosh cuts the rows by our analysis, keeps how often and in how long a field each token stands, and weighs it by BM25F.
It works in memory: what it writes on a disk is in part pickled, which runs what a forged file says when it is read.
No text of a user reaches a query parser, to which the « ? » of a question is a wildcard that finds nothing.
"""

from collections.abc import Iterable, Iterator

from whoosh import analysis, fields, query, scoring
from whoosh.filedb.filestore import RamStorage
from whoosh.searching import Searcher

from assistant.retrieval.analysis import terms
from assistant.retrieval.weights import EXACT, SCALE, Weights

FIELDS = ("title", "text")


class FrenchAnalyzer(analysis.Analyzer):  # type: ignore[misc]  # Whoosh has no types
    """Our analysis as Whoosh calls it: every stem, and every word as written; of a module, for Whoosh pickles it."""

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


def weigh(rows: Iterable[tuple[str, str]]) -> Weights:
    """Weigh the tokens of rows of a title and a text, numbered from 0 in their order."""
    field = fields.TEXT(analyzer=FrenchAnalyzer(), phrase=False)
    index = Memory().create_index(fields.Schema(**dict.fromkeys(FIELDS, field)))
    writer = index.writer(limitmb=128)
    for row in rows:
        writer.add_document(**dict(zip(FIELDS, row, strict=True)))
    writer.commit(optimize=True)
    with index.searcher(weighting=WholeBM25F()) as searcher:
        uses = _uses(searcher)
        return Weights(searcher.doc_count_all(), {token: _weights(searcher, token) for token in uses}, uses)


def _weights(searcher: Searcher, token: str) -> dict[int, int]:
    """Give the weight of `token` in each row that holds it, its fields added up."""
    found: dict[int, int] = {}
    matcher = query.Or([query.Term(field, token) for field in FIELDS]).matcher(searcher)
    while matcher.is_active():
        found[matcher.id()] = int(matcher.score())
        matcher.next()
    return found


def _uses(searcher: Searcher) -> dict[str, int]:
    """Every token in order, with the number of titles and texts that hold it."""
    held: dict[str, int] = {}
    for field in FIELDS:
        for token, told in searcher.reader().iter_field(field):
            name = token.decode("utf-8")
            held[name] = held.get(name, 0) + told.doc_frequency()
    return dict(sorted(held.items()))
