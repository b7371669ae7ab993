"""What the index is built from: passages, the ways in which people ask, synonyms, labelled questions."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec import json

from assistant.articles.passage import Passage
from assistant.retrieval.analysis import terms


class Labelled(NamedTuple):
    """A question and the article that answers it, None when no article does, by which of its sections if that is told.

    A section is named by its anchor. What questions are about is learned from them, and the
    bars are set by them.
    """

    question: str
    article: str | None
    section: str | None = None


class Collection(NamedTuple):
    """All that an index knows, as plain data, wherever it comes from; `spared` are words that are no misspellings.

    `uncovered` are ways of asking what no article answers, `told` sentences that ask nothing.
    """

    passages: tuple[Passage, ...]
    phrasings: Mapping[str, tuple[str, ...]] = {}
    synonyms: Mapping[str, tuple[str, ...]] = {}
    labelled: tuple[Labelled, ...] = ()
    spared: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()
    told: tuple[str, ...] = ()

    @property
    def articles(self) -> dict[str, list[int]]:
        """Give the numbers of the passages of each article, articles sorted by id so that ties are too."""
        grouped: dict[str, list[int]] = {}
        for at, passage in enumerate(self.passages):
            grouped.setdefault(passage.article, []).append(at)
        return dict(sorted(grouped.items()))

    @property
    def sections(self) -> list[int]:
        """Give the numbers of the passages among which one is to be shown: those of the articles that have several."""
        return [number for of_one in self.articles.values() if len(of_one) > 1 for number in of_one]

    def digest(self, *versions: bytes) -> str:
        """Name this content: the same passages, phrasings, synonyms and versions give the same name."""
        return hashlib.sha256(b"\0".join((json.encode(self, order="sorted"), *versions))).hexdigest()


def collection(
    passages: Iterable[Passage],
    phrasings: Mapping[str, Sequence[str]] | None = None,
    synonyms: Mapping[str, Sequence[str]] | None = None,
    labelled: Iterable[Labelled] = (),
    spared: Iterable[str] = (),
    uncovered: Iterable[str] = (),
    told: Iterable[str] = (),
) -> Collection:
    """Gather what an index is built from; the words of the texts `spared`, such as names, are no misspellings."""
    said, alike = ({name: tuple(texts) for name, texts in (one or {}).items()} for one in (phrasings, synonyms))
    words = sorted({term.word for text in spared for term in terms(text)})
    return Collection(tuple(passages), said, alike, tuple(labelled), tuple(words), tuple(uncovered), tuple(told))
