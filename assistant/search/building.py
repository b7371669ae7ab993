"""Building: an index made once for a collection, in a directory named by its content."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from assistant.search import store
from assistant.search.contents import FIELDS, Contents, article_rows, contents, passage_rows, tokens
from assistant.search.index import Index
from assistant.search.passages import Collection
from assistant.search.thresholds import computed
from assistant.words.little_words import STOP_WORDS
from assistant.words.stems import ENDINGS

FORMAT = "3"
CONTENTS = "contents.json"


def open_index(collection: Collection, folder: Path | None = None) -> Index:
    """Open the index of `collection` kept under `folder`, building it if it is missing, stale or damaged.

    Any number of processes may do so at once: each builds aside and the first to rename wins. Where nothing
    can be written, or without a folder, the index is built in memory.
    """
    if folder is None:
        return build(collection, None)
    home = folder / collection.digest(FORMAT, " ".join(sorted(STOP_WORDS)), repr(ENDINGS))
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
    articles = list(article_rows(collection))
    places, passages = passage_rows(collection)
    written = contents(collection, articles, passages, places)
    parts = [home / name if home else None for name in ("articles", "passages")]
    for part in filter(None, parts):
        part.mkdir()
    stores = [
        store.write(part, FIELDS, map(tokens, rows)) for part, rows in zip(parts, (articles, passages), strict=True)
    ]
    index = Index(collection, written, *stores)
    index.contents = written._replace(thresholds=computed(index, collection.labelled))
    if home:
        index.contents.save(home / CONTENTS)
    return index


def _read(collection: Collection, home: Path) -> Index:
    written = Contents.load(home / CONTENTS)
    return Index(collection, written, store.read(home / "articles"), store.read(home / "passages"))


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
