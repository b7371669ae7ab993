"""Merging: one row a number from all that is staged, for one range of numbers after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from assistant.directory.natures import contradicted, meanings
from assistant.directory.staging import agreed
from assistant.directory.tables import SHAPES, text
from assistant.model.facts import OTHER

if TYPE_CHECKING:
    from assistant.model.base import Base

Execute = Callable[[str], Any]
RANGE = 400_000
"""How many rows are joined and sorted at once, about."""

FLAGS: Sequence[str] = SHAPES["flags"]
NAMES = 4
"""How many first characters of numbers are counted to part them in ranges."""


class Staged(NamedTuple):
    """A staged table: its kind and where it is."""

    kind: str
    path: Path


def read(staged: Sequence[Staged], kind: str) -> str | None:
    """The call that reads the staged tables of a kind; None when there is none."""
    paths = [text(str(one.path)) for one in staged if one.kind == kind]
    return f"read_parquet([{', '.join(paths)}])" if paths else None


def extra_query(staged: Sequence[Staged]) -> str | None:
    """The query of what Chorus Pro and FINESS say, a row a number; None when neither is given.

    Of what several rows say differently of one structure, nothing is kept.
    """
    structures, services, finess = (read(staged, kind) for kind in ("chorus-pro", "services", "finess"))
    parts = []
    if structures:
        parts.append(
            f"SELECT number, min(name) AS name, {agreed(['active', *FLAGS])}, true AS in_chorus_pro, "
            f"NULL::VARCHAR AS commune, NULL::VARCHAR AS entity_kind FROM {structures} GROUP BY number"
        )
    if finess:
        nothing = ", ".join(f"NULL::BOOLEAN AS {one}" for one in ("active", *FLAGS, "in_chorus_pro"))
        parts.append(
            f"SELECT number, min(name) AS name, {nothing}, {_one('commune')}, {_one('entity_kind')} "
            f"FROM {finess} GROUP BY number"
        )
    listed = [f"FROM {one}" for one in (structures, services) if one]
    if services:
        nothing = ", ".join(f"NULL::BOOLEAN AS {one}" for one in ("active", *FLAGS))
        parts.append(
            f"SELECT DISTINCT number, NULL::VARCHAR AS name, {nothing}, true AS in_chorus_pro, "
            f"NULL::VARCHAR AS commune, NULL::VARCHAR AS entity_kind FROM {services}"
        )
    if not parts:
        return None
    flags = ", ".join(f"bool_or({one}) AS {one}" for one in ("active", *FLAGS, "in_chorus_pro"))
    rows = (
        f"SELECT number, arg_min(name, in_chorus_pro IS NULL) AS name, {flags}, max(commune) AS commune, "
        f"max(entity_kind) AS entity_kind FROM ({' UNION ALL '.join(parts)}) GROUP BY number"
    )
    if not listed:
        return f"SELECT *, NULL::VARCHAR AS services FROM ({rows})"
    columns = "number, service_code, service_name, service_active, service_engagement"
    every = " UNION ALL ".join(f"SELECT {columns} {one} WHERE service_code IS NOT NULL" for one in listed)
    return f"""
        SELECT rows.*, services.services FROM ({rows}) AS rows LEFT JOIN (
            SELECT number, to_json(list({{code: service_code, name: service_name, active: service_active,
                requires_engagement: service_engagement}} ORDER BY service_code))::VARCHAR AS services
            FROM (SELECT number, service_code, min(service_name) AS service_name,
                    {agreed(["service_active", "service_engagement"])}
                FROM ({every}) GROUP BY number, service_code) GROUP BY number
        ) AS services ON services.number = rows.number"""


def _one(column: str) -> str:
    """What rows that say something agree upon."""
    return f"CASE WHEN min({column}) = max({column}) THEN min({column}) END AS {column}"


def ranges(execute: Execute, staged: Sequence[Staged], extra: bool) -> Iterator[tuple[str, str | None]]:
    """The ranges of numbers that hold about as many rows as are joined at once: [low, high[, the last without end."""
    sources = [one for one in (read(staged, "unites"), read(staged, "etablissements")) if one]
    sources += ["extra"] if extra else []
    counted = " UNION ALL ".join(f"SELECT left(number, {NAMES}) AS start FROM {one}" for one in sources)
    low, rows = "", 0
    for start, count in execute(f"SELECT start, count(*) FROM ({counted}) GROUP BY start ORDER BY start").fetchall():
        if rows and rows + count > RANGE:
            yield low, start
            low, rows = start, 0
        rows += count
    yield low, None


def merged_query(
    execute: Execute, base: Base, staged: Sequence[Staged], low: str, high: str | None, extra: bool
) -> str:
    """The query of the rows of one range, sorted by number; an establishment has the nature of its unit."""
    within = f"number >= {text(low)}" + (f" AND number < {text(high)}" if high is not None else "")
    big = _sirene(staged, within)
    if big is not None and _repeated(execute, staged, within):
        every = "since DESC NULLS LAST, active, name, legal_category, commune, head"
        big = f"SELECT * FROM ({big}) QUALIFY row_number() OVER (PARTITION BY number ORDER BY {every}) = 1"
    nothing = ", ".join(f"NULL::{kind} AS {name}" for name, kind in _SIRENE)
    big = big or f"SELECT {nothing} WHERE false"
    nothing = ", ".join(f"NULL::{kind} AS {name}" for name, kind in _EXTRA)
    more = f"SELECT * FROM extra WHERE {within}" if extra else f"SELECT {nothing} WHERE false"
    commune = "coalesce(big.commune, more.commune)"
    flags = ", ".join(f"more.{one}" for one in FLAGS)
    number = "coalesce(big.number, more.number)"
    category, kind, joined = "big.legal_category", "more.entity_kind", ""
    of_unit = f"length({number}) = 14 AND {{}}.number = left({number}, 9)"
    if units := read(staged, "unites"):
        category = "coalesce(big.legal_category, unit.legal_category)"
        unit = f"SELECT number, min(legal_category) AS legal_category FROM {units} WHERE {within} GROUP BY 1"
        joined += f" LEFT JOIN ({unit}) AS unit ON {of_unit.format('unit')}"
    if extra:
        kind = "coalesce(more.entity_kind, kind.entity_kind)"
        named = f"SELECT number, entity_kind FROM extra WHERE entity_kind IS NOT NULL AND {within}"
        joined += f" LEFT JOIN ({named}) AS kind ON {of_unit.format('kind')}"
    other = contradicted(base, kind, category)
    return f"""
        SELECT {number} AS number, coalesce(big.name, more.name) AS name, {category} AS legal_category,
            CASE WHEN {other} THEN NULL ELSE {kind} END AS entity_kind, CASE WHEN {other} THEN {kind} END AS other_kind,
            {commune} AS commune, {_territory(base, commune)} AS territory,
            CASE WHEN more.active = false THEN false ELSE coalesce(big.active, more.active) END AS active,
            CASE WHEN more.active = false AND big.active THEN NULL ELSE big.since END AS since, big.head,
            {flags}, more.in_chorus_pro, more.services
        FROM ({big}) AS big FULL JOIN ({more}) AS more ON more.number = big.number{joined}
        ORDER BY 1"""


def _repeated(execute: Execute, staged: Sequence[Staged], within: str) -> bool:
    """Whether a number of Sirene comes twice in a range; it never should, and a check costs less than a sort."""
    sources = filter(None, (read(staged, "unites"), read(staged, "etablissements")))
    numbers = " UNION ALL ".join(f"SELECT number FROM {one} WHERE {within}" for one in sources)
    return bool(execute(f"SELECT count(*) > count(DISTINCT number) FROM ({numbers})").fetchall()[0][0])


_SIRENE = (
    ("number", "VARCHAR"),
    ("name", "VARCHAR"),
    ("legal_category", "VARCHAR"),
    ("commune", "VARCHAR"),
    ("active", "BOOLEAN"),
    ("since", "DATE"),
    ("head", "VARCHAR"),
)
_EXTRA = (
    ("number", "VARCHAR"),
    ("name", "VARCHAR"),
    ("active", "BOOLEAN"),
    *((flag, "BOOLEAN") for flag in FLAGS),
    ("in_chorus_pro", "BOOLEAN"),
    ("commune", "VARCHAR"),
    ("entity_kind", "VARCHAR"),
    ("services", "VARCHAR"),
)


def _sirene(staged: Sequence[Staged], within: str) -> str | None:
    """The units, where their head offices are, and the establishments of one range."""
    units, establishments = read(staged, "unites"), read(staged, "etablissements")
    parts = []
    if establishments:
        parts.append(
            "SELECT number, name, NULL::VARCHAR AS legal_category, commune, active, since, NULL::VARCHAR AS head "
            f"FROM {establishments} WHERE {within}"
        )
    if units and establishments:
        heads = (
            f"SELECT left(number, 9) AS siren, min(number) AS head, arg_min(commune, number) AS commune "
            f"FROM {establishments} WHERE siege AND {within} GROUP BY 1"
        )
        parts.append(
            "SELECT u.number, u.name, u.legal_category, h.commune, u.active, u.since, coalesce(u.head, h.head) AS head "
            f"FROM (SELECT * FROM {units} WHERE {within}) AS u LEFT JOIN ({heads}) AS h ON h.siren = u.number"
        )
    elif units:
        parts.append(
            "SELECT number, name, legal_category, NULL::VARCHAR AS commune, active, since, head "
            f"FROM {units} WHERE {within}"
        )
    return " UNION ALL ".join(parts) or None


def _territory(base: Base, commune: str) -> str:
    """The territory that the code of a commune says: overseas by its first figures, else « autre »; NULL without it."""
    territories = meanings(base, "commune_codes", "territory").items()
    whens = " ".join(f"WHEN starts_with({commune}, {text(code)}) THEN {text(means)}" for code, means in territories)
    return f"CASE {whens} WHEN {commune} IS NOT NULL THEN {text(OTHER)} END" if whens else "NULL::VARCHAR"
