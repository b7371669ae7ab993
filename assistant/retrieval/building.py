"""Building: an index made once for a collection, in a directory named by its content and by the code that made it."""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import whoosh
from msgspec import json

from assistant.language.cache import code_of
from assistant.retrieval.confidence import ScoredQuestion, Thresholds, thresholds
from assistant.retrieval.contents import UNSET, Contents, contents, is_letter
from assistant.retrieval.index import SHOWN, Index
from assistant.retrieval.passages import Collection, Labelled
from assistant.retrieval.subjects import NONE, Subjects
from assistant.retrieval.weights import read, write

CONTENTS = "contents.json"
WRONG = 3
"""How much more a wrong answer to a question counts than a right one: who is told wrong does not ask again."""

KEPT = 4
"""How many indexes stay in a folder; the oldest go first."""


def open_index(collection: Collection, folder: Path | None = None) -> Index:
    """Open the index of `collection` kept under `folder`, building it if it is missing, stale or damaged.

    Any number of processes may do so at once: each builds aside and the first to rename wins. Where nothing
    can be written, or without a folder, the index is built in memory.
    """
    if folder is None:
        return build(collection, None)
    home = folder / collection.digest(code_of("retrieval", "words"), repr(whoosh.__version__).encode())
    with suppress(Exception):  # whatever is wrong with a file of the cache, building anew mends it
        return _read(collection, home)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".building-", dir=folder))
    except OSError:
        return build(collection, None)
    try:
        build(collection, aside)
        _publish(collection, aside, home)
        return _read(collection, home)
    except OSError:
        return build(collection, None)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def build(collection: Collection, home: Path | None) -> Index:
    """Write the index of `collection` into the empty directory `home`, or into memory."""
    articles = write(home, "articles", _article_rows(collection))
    passages = write(home, "passages", _passage_rows(collection))
    index = Index(collection, contents(collection, articles), articles, passages)
    subjects = index.contents.subjects
    index.contents = index.contents._replace(
        thresholds=thresholds(_scored(index, collection.labelled), UNSET),
        bars=bars_of(_unlearned(subjects, [one for one in collection.labelled if not is_letter(one.question)])),
        letters=bars_of(_unlearned(subjects, [one for one in collection.labelled if is_letter(one.question)])),
    )
    if home:
        (home / CONTENTS).write_bytes(json.encode(index.contents))
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


def _read(collection: Collection, home: Path) -> Index:
    written = json.decode((home / CONTENTS).read_bytes(), type=Contents)
    return Index(collection, written, read(home, "articles"), read(home, "passages"))


def _publish(collection: Collection, aside: Path, home: Path) -> None:
    """Give a finished index its name; if another process did so first, keep theirs, unless it is damaged."""
    try:
        aside.rename(home)
    except OSError:
        with suppress(Exception):
            _read(collection, home)
            return
        damaged = home.rename(aside.with_suffix(".damaged"))
        aside.rename(home)
        shutil.rmtree(damaged, ignore_errors=True)
    indexes = (path for path in home.parent.iterdir() if not path.name.startswith("."))
    for older in sorted(indexes, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        shutil.rmtree(older, ignore_errors=True)
