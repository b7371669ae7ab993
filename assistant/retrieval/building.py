"""Building: an index made once for a collection, kept by the name of its content and of the code that made it."""

from collections.abc import Iterable, Iterator
from functools import cache as once
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from assistant.language import cache
from assistant.retrieval.confidence import ScoredQuestion, Thresholds, thresholds
from assistant.retrieval.contents import UNSET, Contents, contents, is_letter
from assistant.retrieval.index import SHOWN, Index
from assistant.retrieval.passages import Collection, Labelled
from assistant.retrieval.subjects import NONE, Subjects
from assistant.retrieval.weights import Weights

NAME = "index"
WRONG = 3
"""How much more a wrong answer to a question counts than a right one: who is told wrong does not ask again."""

KEPT = 4
"""How many indexes stay in a folder; the oldest go first."""


class KeptIndex(NamedTuple):
    """All that is written of an index: the rest is its collection."""

    contents: Contents
    articles: Weights
    passages: Weights


def open_index(collection: Collection, folder: Path | None = None) -> Index:
    """Open the index of `collection` kept under `folder`, building it if it is missing, stale, damaged or another's.

    Any number of processes may do so at once: each builds it, and the last to write it writes the same. Without a
    folder, or where nothing can be written, it stays in memory.
    """
    if folder is None:
        return build(collection)
    digest = collection.digest(cache.code_of("retrieval", "words"), _whoosh())
    kept = cache.fetch(digest, NAME, KeptIndex, folder)
    if kept is not None:
        return Index(collection, *kept)
    index = build(collection)
    cache.keep(digest, NAME, KeptIndex(index.contents, index.articles, index.passages), folder, KEPT)
    return index


@once
def _whoosh() -> bytes:
    """What tells one version of Whoosh from another, without importing it."""
    found = find_spec("whoosh")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).read_bytes()


def build(collection: Collection) -> Index:
    """Make the index of `collection`."""
    from assistant.retrieval.weighing import weigh  # a kept index is read without Whoosh

    articles, passages = weigh(_article_rows(collection)), weigh(_passage_rows(collection))
    index = Index(collection, contents(collection, articles), articles, passages)
    subjects = index.contents.subjects
    index.contents = index.contents._replace(
        thresholds=thresholds(_scored(index, collection.labelled), UNSET),
        bars=bars_of(_unlearned(subjects, [one for one in collection.labelled if not is_letter(one.question)])),
        letters=bars_of(_unlearned(subjects, [one for one in collection.labelled if is_letter(one.question)])),
    )
    return index


def _article_rows(collection: Collection) -> Iterator[tuple[str, str]]:
    """One row an article: its title, and all its sections as one text."""
    for numbers in collection.articles.values():
        passages = [collection.passages[number] for number in numbers]
        yield passages[0].title, "\n".join(part for one in passages for part in (one.section, one.text))


def _passage_rows(collection: Collection) -> Iterator[tuple[str, str]]:
    """One row a passage, for the articles that have several: its heading and its text."""
    for number in collection.sections:
        yield collection.passages[number].section, collection.passages[number].text


def _scored(index: Index, labelled: Iterable[Labelled]) -> Iterator[ScoredQuestion]:
    """Ask every question but those that are already known phrasings: they would set the bar too high."""
    taught = set(index.contents.phrasings.known)
    for one in labelled:
        query = index.read(one.question)
        if " ".join(sorted(query.stems)) in taught:
            continue
        ranked, evidence = index.rank(query)
        shown = [index.ids[row] for row, _ in ranked[:SHOWN]]
        yield ScoredQuestion(evidence.weight, shown[:1] == [one.article], one.article in shown)


def _unlearned(subjects: Subjects, labelled: Iterable[Labelled]) -> Iterator[ScoredQuestion]:
    """Judge every question as if it had never been learned."""
    for one in labelled:
        odds = subjects.odds(one.question, one.article or NONE)
        shown = odds.articles[:SHOWN]
        yield ScoredQuestion(odds.evidence, shown[:1] == [one.article], one.article in shown)


def bars_of(scored: Iterable[ScoredQuestion]) -> Thresholds:
    """The bars of the odds: an answer that is not right is wrong, even where the right one is shown beside it."""
    told = list(scored)
    answer = thresholds([one._replace(shown=one.first) for one in told], UNSET, WRONG).answer
    return Thresholds(answer, min(answer, thresholds(told, UNSET).suggestion))
