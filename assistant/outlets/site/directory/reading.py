"""Reading a directory file: what it holds of public structures, as DuckDB finds it; memory follows what is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from assistant.model.base import Base
from assistant.outlets.site.directory.structures import COLUMNS, DEMANDS, PublicStructure, structures_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

VERSION = "1"
MARK = "chorus_assistant_directory"
NOT_PUBLIC = ("private_kinds", "uncertain_kinds")
"""The lists of natures that are private, or that no text settles: these are shown only where Chorus Pro holds them."""
READ = ("legal_category", "entity_kind")
"""The facts of the table that gives a nature to each legal category."""
_ROWS = 10_000
_SIREN = "regexp_full_match(number, '[0-9]{9}')"
_SIRET = "regexp_full_match(number, '[0-9]{14}')"
_UNIT = f"CASE WHEN {_SIRET} THEN number[1:9] ELSE number END"


class UnreadableDirectory(ValueError):
    """A file that is no directory of this program; `word` names the sentence of the base that says why."""

    def __init__(self, word: str, **parts: object) -> None:
        super().__init__(word)
        self.word, self.parts = word, parts


class DirectoryAbout(NamedTuple):
    """What a directory says of itself: the files that it was made from, and the day."""

    sources: list[dict[str, Any]]
    built: str


class ReadDirectory(NamedTuple):
    """The public structures of a directory, by their numbers, and what it says of itself."""

    about: DirectoryAbout
    structures: list[PublicStructure]


def read_directory(path: Path, base: Base) -> ReadDirectory:
    """The public structures that the directory file at `path` holds, by the natures of the rules of `base`.

    Raises UnreadableDirectory for a file that cannot be read, or that is no directory.
    """
    import duckdb

    if not path.is_file():
        raise UnreadableDirectory("site-directory-absent", path=path)
    try:
        with duckdb.connect() as found:
            found.execute("SET enable_progress_bar = false")
            about = _about(found, path)
            return ReadDirectory(about, list(structures_of(_rows(found, path, base))))
    except (duckdb.Error, OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        if isinstance(error, UnreadableDirectory):
            raise
        raise UnreadableDirectory("site-directory-unreadable", path=path) from None


def _about(found: DuckDBPyConnection, path: Path) -> DirectoryAbout:
    kept = found.execute("SELECT key, value FROM parquet_kv_metadata($path)", {"path": _literal(path)}).fetchall()
    said = {key.decode(): value.decode() for key, value in kept}
    columns = [
        one[0] for one in found.execute("DESCRIBE FROM read_parquet($path)", {"path": _literal(path)}).fetchall()
    ]
    if said.get(MARK) != VERSION or not set(COLUMNS) <= set(columns):
        raise UnreadableDirectory("site-directory-other", path=path)
    built = _day(said.get("built"))
    if built is None:
        raise UnreadableDirectory("site-directory-other", path=path)
    told = [
        {"kind": "", "file": "", **one, "date": _day(one.get("date"))} for one in json.loads(said.get("sources", "[]"))
    ]
    return DirectoryAbout(told, built)


def _day(said: object) -> str | None:
    """The day of an ISO date or time, None for what is neither.

    >>> _day("2026-11-24T10:00:00Z"), _day("novembre"), _day(None)
    ('2026-11-24', None, None)
    """
    try:
        return date.fromisoformat(str(said)[:10]).isoformat()
    except ValueError:
        return None


def _literal(path: Path) -> str:
    """A path in which no character is a pattern: DuckDB reads a glob otherwise."""
    return "".join(f"[{char}]" if char in "*?[" else char for char in str(path))


def _rows(found: DuckDBPyConnection, path: Path, base: Base) -> Iterator[tuple[Any, ...]]:
    """The rows of public units, and those of their establishments that demand or offer something; the unit's first."""
    kinds, categories = _public(base)
    public = (
        "(legal_category IN (SELECT unnest($categories)) OR entity_kind IN (SELECT unnest($kinds)) OR in_chorus_pro)"
    )
    told = " OR ".join(f"{name} IS NOT NULL" for name in (*DEMANDS, "services", "entity_kind"))
    found.execute(
        f"WITH rows AS (SELECT *, {_UNIT} AS unit FROM read_parquet($path)), "
        f"public AS (SELECT DISTINCT unit FROM rows WHERE {public}) "
        f"SELECT unit, {', '.join(COLUMNS)} FROM rows SEMI JOIN public USING (unit) "
        f"WHERE {_SIREN} OR in_chorus_pro OR {told} ORDER BY unit, number",
        {"path": _literal(path), "kinds": kinds, "categories": categories},
    )
    while some := found.fetchmany(_ROWS):
        yield from some


def _public(base: Base) -> tuple[list[str], list[str]]:
    """The natures that are public, and the legal categories of which one at least may be."""
    kept_out = {item for name in NOT_PUBLIC for item in base.lists[name].ids()}
    lookup = next(one for one in base.lookups.values() if (one.origin, one.target) == READ)
    kinds = [choice.id for choice in base.facts[lookup.target].choices if choice.id not in kept_out]
    return kinds, [code for code, items in lookup.rows.items() if not kept_out.issuperset(items)]
