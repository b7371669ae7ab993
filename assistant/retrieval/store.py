"""The store of postings: the only module that knows Whoosh.

Rows are numbered from 0 in the order in which they are given. Tokens come ready from the analysis: no text of
a user ever reaches a query parser, to which the « ? » of a question is a wildcard that finds nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from threading import Lock

from whoosh import analysis, fields
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import FileIndex


class ReadyTokens(analysis.Analyzer):  # type: ignore[misc]  # Whoosh has no types
    """An analyser for tokens already made; Whoosh pickles it in its schema, so it is a class of a module."""

    def __call__(self, value: Iterable[str], **options: object) -> Iterator[analysis.Token]:
        """Yield one Whoosh token, reused as Whoosh expects, for each token given."""
        token = analysis.Token(mode=options.get("mode", ""))
        for text in value:
            token.text, token.boost, token.stopped = text, 1.0, False
            yield token


class Store:
    """Postings read from one index, by any number of threads and processes."""

    def __init__(self, index: FileIndex) -> None:
        """Keep one reader open; the index never changes once written."""
        self._reader = index.reader()
        self._fields = frozenset(index.schema.names())
        self._lock = Lock()

    def postings(self, field: str, token: str) -> list[tuple[int, int]]:
        """Give (row, how many times) for each row whose `field` holds `token`."""
        with self._lock:
            if field not in self._fields or (field, token) not in self._reader:
                return []
            matcher = self._reader.postings(field, token)
            found = []
            while matcher.is_active():
                found.append((matcher.id(), int(matcher.weight())))
                matcher.next()
            return found

    def tokens(self, field: str) -> list[str]:
        """List the tokens of a field in order."""
        with self._lock:
            if field not in self._fields:
                return []
            return [token.decode("utf-8") for token in self._reader.lexicon(field)]


def write(directory: Path | None, names: Sequence[str], rows: Iterable[Mapping[str, list[str]]]) -> Store:
    """Write rows of tokens into an empty directory, or into memory when there is none to write to."""
    schema = fields.Schema(**{name: fields.TEXT(analyzer=ReadyTokens(), phrase=False) for name in names})
    storage = FileStorage(str(directory)) if directory else RamStorage()
    index = storage.create_index(schema)
    writer = index.writer(limitmb=128)
    for row in rows:
        writer.add_document(**row)
    writer.commit(optimize=True)
    return Store(index)


def read(directory: Path) -> Store:
    """Open an index for reading only."""
    return Store(FileStorage(str(directory), readonly=True).open_index())
