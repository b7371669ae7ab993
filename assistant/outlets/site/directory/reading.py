"""Reading a directory file: what it holds of public structures, as DuckDB finds it; memory follows what is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from assistant.model.base import Base
from assistant.outlets.site.directory.structures import DEMANDS, DirectoryService, Establishment, PublicStructure

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

VERSION = "1"
MARK = "chorus_assistant_directory"
NOT_PUBLIC = ("private_kinds", "uncertain_kinds")
"""The lists of natures that are private, or that no text settles: these are shown only where Chorus Pro holds them."""
COLUMNS = (
    "number",
    "name",
    "legal_category",
    "entity_kind",
    "commune",
    "territory",
    "active",
    "since",
    "head",
    *DEMANDS,
    "in_chorus_pro",
    "services",
)
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
            return ReadDirectory(about, list(_structures(_rows(found, path, base))))
    except (duckdb.Error, OSError, json.JSONDecodeError):
        raise UnreadableDirectory("site-directory-unreadable", path=path) from None


def _about(found: DuckDBPyConnection, path: Path) -> DirectoryAbout:
    told = found.execute("SELECT key, value FROM parquet_kv_metadata($path)", {"path": _literal(path)}).fetchall()
    said = {key.decode(): value.decode() for key, value in told}
    columns = [
        one[0] for one in found.execute("DESCRIBE FROM read_parquet($path)", {"path": _literal(path)}).fetchall()
    ]
    if said.get(MARK) != VERSION or not set(COLUMNS) <= set(columns):
        raise UnreadableDirectory("site-directory-other", path=path)
    return DirectoryAbout(json.loads(said.get("sources", "[]")), said.get("built", "")[:10])


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
    lookup = base.lookups["legal_categories"]
    kinds = [choice.id for choice in base.facts[lookup.target].choices if choice.id not in kept_out]
    return kinds, [code for code, items in lookup.rows.items() if not kept_out.issuperset(items)]


def _structures(rows: Iterable[tuple[Any, ...]]) -> Iterator[PublicStructure]:
    """The rows of each unit as one structure; establishments whose unit has no row make one without a category."""
    for unit, some in groupby(rows, key=lambda row: str(row[0])):
        told = [dict(zip(COLUMNS, row[1:], strict=True)) for row in some]
        own = next((one for one in told if one["number"] == unit), told[0])
        is_alone = len(unit) != 9 or not unit.isdigit()
        places = [one for one in told if is_alone or one["number"] != unit]
        yield PublicStructure(
            unit,
            _text(own["name"]),
            _text(own["legal_category"]),
            next((_text(one["entity_kind"]) for one in (own, *told) if one["entity_kind"]), ""),
            _text(own["commune"]),
            _text(own["territory"]),
            own["active"],
            own["since"],
            _text(own["head"]) if own["number"] == unit else "",
            tuple(map(_establishment, places)),
        )


def _establishment(told: dict[str, Any]) -> Establishment:
    return Establishment(
        _text(told["number"]),
        _text(told["name"]),
        told["active"],
        bool(told["in_chorus_pro"]),
        tuple(told[name] for name in DEMANDS),
        tuple(
            DirectoryService(
                _text(one.get("code")), _text(one.get("name")), one.get("active"), one.get("requires_engagement")
            )
            for one in json.loads(told["services"] or "[]")
        ),
    )


def _text(said: str | None) -> str:
    """A text on one line."""
    return " ".join((said or "").split())
