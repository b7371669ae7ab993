"""What the index is built from: passages, the ways in which people ask, synonyms, labelled questions."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Passage(NamedTuple):
    """One section of an article: the unit that a reader is shown."""

    article: str
    title: str
    section: str
    url: str
    text: str
    audience: str = ""


class Labelled(NamedTuple):
    """A question and the article that answers it, None when no article does; thresholds come from them."""

    question: str
    article: str | None


class Collection(NamedTuple):
    """All that an index knows, as plain data, wherever it comes from."""

    passages: tuple[Passage, ...]
    phrasings: Mapping[str, Sequence[str]] = {}
    synonyms: Mapping[str, Sequence[str]] = {}
    labelled: Sequence[Labelled] = ()

    @property
    def articles(self) -> dict[str, list[int]]:
        """Give the numbers of the passages of each article, articles sorted by id so that ties are too."""
        grouped: dict[str, list[int]] = {}
        for at, passage in enumerate(self.passages):
            grouped.setdefault(passage.article, []).append(at)
        return dict(sorted(grouped.items()))

    def digest(self, *versions: str) -> str:
        """Name this content: the same passages, phrasings, synonyms and versions give the same name."""
        written = json.dumps([*self, *versions], ensure_ascii=True, sort_keys=True)
        return hashlib.sha256(written.encode()).hexdigest()[:32]


def collection(
    passages: Iterable[Passage],
    phrasings: Mapping[str, Sequence[str]] | None = None,
    synonyms: Mapping[str, Sequence[str]] | None = None,
    labelled: Iterable[Labelled] = (),
) -> Collection:
    """Gather what an index is built from."""
    return Collection(tuple(passages), phrasings or {}, synonyms or {}, tuple(labelled))
