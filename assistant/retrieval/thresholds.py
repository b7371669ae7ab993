"""Thresholds of an index, computed from labelled questions."""

from collections.abc import Iterable, Iterator

from assistant.retrieval.bands import Thresholds, Trial, thresholds
from assistant.retrieval.contents import UNSET
from assistant.retrieval.index import SHOWN, Index
from assistant.retrieval.passages import Labelled


def computed(index: Index, labelled: Iterable[Labelled]) -> Thresholds:
    """Compute when this index may answer and when suggest; two prudent defaults without questions."""
    return thresholds(_trials(index, labelled), UNSET)


def _trials(index: Index, labelled: Iterable[Labelled]) -> Iterator[Trial]:
    """Ask every question but those that are already known phrasings: they would set the bar too high."""
    taught = set(index.contents.phrasings.known)
    for question in labelled:
        read = index.read(question.question)
        if " ".join(sorted(read.stems)) in taught:
            continue
        ranked, evidence = index.rank(read)
        shown = [index.ids[row] for row, _ in ranked[:SHOWN]]
        yield Trial(evidence.weight, shown[:1] == [question.article], question.article in shown)
