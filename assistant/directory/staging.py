"""Staging: each table of a file becomes rows of the directory's own columns, kept in a temporary Parquet file.

What a file leaves out, hides or writes in a way that is not known is NULL, which is never a no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from assistant.directory.natures import meanings
from assistant.directory.tables import SHAPES, FileTable, text

if TYPE_CHECKING:
    from assistant.model.base import Base

HIDDEN = "[ND]"
"""What Sirene writes in the place of what is not to be spread."""


def select(table: FileTable, base: Base) -> str:
    """The query that reads a table as rows of the directory; those without a number of their form are left out."""
    return _SELECTS[table.kind](table, base)


def date_query(table: FileTable) -> str | None:
    """The query that tells the day of the data of a table, None when its rows do not say."""
    treated = table.columns.get("treated")
    return f"SELECT max(try_cast(left({treated[0]}::VARCHAR, 10) AS DATE)) FROM {table.source}" if treated else None


def _unites(table: FileTable, _: Base) -> str:
    columns = table.columns
    first, last = (_first(columns, field) for field in ("first_names", "last_names"))
    person = f"nullif(concat_ws(' ', {first}, {last}), '')"
    return f"""
        SELECT lpad({_text(columns, "number")}, 9, '0') AS number,
            {_unless_hidden(columns, f"coalesce({_first(columns, 'names')}, {person})")} AS name,
            {_matching(_text(columns, "category"), "[0-9]{4}")} AS legal_category,
            {_state(columns)} AS active, {_since(columns)} AS since,
            number || lpad({_text(columns, "nic")}, 5, '0') AS head
        FROM {table.source} WHERE regexp_full_match(lpad({_text(columns, "number")}, 9, '0'), '[0-9]{{9}}')"""


def _etablissements(table: FileTable, _: Base) -> str:
    columns = table.columns
    return f"""
        SELECT lpad({_text(columns, "number")}, 14, '0') AS number,
            {_unless_hidden(columns, _first(columns, "names"))} AS name,
            {_commune(_text(columns, "commune"))} AS commune,
            {_state(columns)} AS active, {_since(columns)} AS since,
            coalesce({_flag(columns, "siege")}, false) AS siege
        FROM {table.source} WHERE regexp_full_match(lpad({_text(columns, "number")}, 14, '0'), '[0-9]{{14}}')"""


def _structures(table: FileTable, _: Base) -> str:
    columns = table.columns
    flags = ", ".join(f"{_flag(columns, name)} AS {name}" for name in SHAPES["flags"])
    return f"""
        SELECT {_identifier(columns)} AS number, {_text(columns, "name")} AS name, {_flag(columns, "state")} AS active,
            {flags}, {_service(columns)}
        FROM {table.source} WHERE {_identifier(columns)} IS NOT NULL"""


def _services(table: FileTable, _: Base) -> str:
    return f"""
        SELECT {_identifier(table.columns)} AS number, {_service(table.columns)}
        FROM {table.source} WHERE {_identifier(table.columns)} IS NOT NULL"""


def _finess(table: FileTable, base: Base) -> str:
    kinds = meanings(base, "finess_statuses", "kind")

    def part(line: str, name: str) -> str:
        at = SHAPES["finess"][line].index(name) + 1
        return f"nullif(trim(parts[{at}], ' \"'), '')"

    def query(line: str, number: str, digits: int, kind: str) -> str:
        where = f"{part(line, 'departement')}", f"{part(line, 'commune')}"
        commune = f"CASE WHEN regexp_full_match({where[0]}, '9[A-Z]') THEN '97' ELSE {where[0]} END || {where[1]}"
        return f"""
            SELECT {part(line, number)} AS number, coalesce({part(line, "rslongue")}, {part(line, "rs")}) AS name,
                {_commune(commune)} AS commune, {kind} AS entity_kind
            FROM lines WHERE parts[1] = '{line}' AND regexp_full_match({part(line, number)}, '[0-9]{{{digits}}}')"""

    status = part("structureej", "statutjuridique")
    return f"""
        WITH lines AS (SELECT string_split(line, ';') AS parts FROM {table.source})
        {query("structureet", "siret", 14, "NULL::VARCHAR")}
        UNION ALL {query("structureej", "siren", 9, cases(status, kinds))}"""


def cases(value: str, means: Mapping[str, str]) -> str:
    """The SQL that gives what each code means, NULL for another."""
    whens = " ".join(f"WHEN {text(code)} THEN {text(meant)}" for code, meant in means.items())
    return f"CASE {value} {whens} END" if whens else "NULL::VARCHAR"


def _text(columns: Mapping[str, tuple[str, ...]], field: str) -> str:
    """What a column says; NULL when it is empty or hidden, and where there is none."""
    if field not in columns:
        return "NULL::VARCHAR"
    return f"nullif(nullif(trim({columns[field][0]}::VARCHAR), ''), '{HIDDEN}')"


def _first(columns: Mapping[str, tuple[str, ...]], field: str) -> str:
    """What the first column of several that says something says."""
    said = [_text({field: (one,)}, field) for one in columns.get(field, ())]
    return f"coalesce({', '.join(said)})" if said else "NULL::VARCHAR"


def _matching(value: str, pattern: str) -> str:
    return f"CASE WHEN regexp_full_match({value}, '{pattern}') THEN {value} END"


def _commune(value: str) -> str:
    return _matching(value, "[0-9][0-9AB][0-9]{3}")


def _unless_hidden(columns: Mapping[str, tuple[str, ...]], value: str) -> str:
    """A value that partial diffusion hides."""
    return f"CASE WHEN {_text(columns, 'shared')} IS DISTINCT FROM 'P' THEN {value} END"


def _state(columns: Mapping[str, tuple[str, ...]]) -> str:
    """A for what is active; C for a unit that has ceased, F for an establishment that is closed."""
    return f"CASE {_text(columns, 'state')} WHEN 'A' THEN true WHEN 'C' THEN false WHEN 'F' THEN false END"


def _since(columns: Mapping[str, tuple[str, ...]]) -> str:
    since, created = (f"try_cast({_text(columns, field)} AS DATE)" for field in ("since", "created"))
    return f"coalesce({since}, {created})"


def _flag(columns: Mapping[str, tuple[str, ...]], field: str) -> str:
    """A flag as people write it; a word that is neither a yes nor a no says nothing."""
    if field not in columns:
        return "NULL::BOOLEAN"
    said = f"lower(strip_accents({_text(columns, field)}))"
    yes, no = (", ".join(map(text, SHAPES[name])) for name in ("yes", "no"))
    return f"CASE WHEN {said} IN ({yes}) THEN true WHEN {said} IN ({no}) THEN false END"


def _identifier(columns: Mapping[str, tuple[str, ...]]) -> str:
    """The identifier of a structure; a SIRET from which a spreadsheet took its first zeros has them again."""
    bare = f"nullif(regexp_replace({_text(columns, 'number')}, '[\\s.]', '', 'g'), '')"
    return f"CASE WHEN regexp_full_match({bare}, '[0-9]{{12,13}}') THEN lpad({bare}, 14, '0') ELSE {bare} END"


def _service(columns: Mapping[str, tuple[str, ...]]) -> str:
    return (
        f"{_text(columns, 'service_code')} AS service_code, {_text(columns, 'service_name')} AS service_name, "
        f"{_flag(columns, 'service_state')} AS service_active, "
        f"{_flag(columns, 'service_engagement')} AS service_engagement"
    )


_SELECTS: Mapping[str, Callable[[FileTable, Base], str]] = {
    "unites": _unites,
    "etablissements": _etablissements,
    "chorus-pro": _structures,
    "services": _services,
    "finess": _finess,
}


def agreed(columns: Iterable[str]) -> str:
    """The SQL that keeps, of several rows of one number, a flag on which those that say it agree."""
    return ", ".join(f"CASE WHEN bool_and({one}) = bool_or({one}) THEN bool_or({one}) END AS {one}" for one in columns)
