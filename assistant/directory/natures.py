"""Natures of entities, as files and the rules say them."""

from __future__ import annotations

from assistant.directory.tables import text
from assistant.model.base import Base

CATEGORY, KIND = "legal_category", "entity_kind"


def meanings(base: Base, name: str, column: str) -> dict[str, str]:
    """What each code of a list means; nothing in a base that lacks it."""
    found = base.lists.get(name)
    return {item.id: item.text(column) for item in found.items} if found is not None else {}


def known_by_rules(base: Base, number: str) -> dict[str, str]:
    """What the rules themselves say of a SIRET, without any directory: the one that all services of the State share."""
    found = base.lists.get("state_sirets")
    rows = found.items if found is not None and KIND in base.facts else ()
    return next(({KIND: one.text("kind")} for one in rows if one.text("siret") == number), {})


def contradicted(base: Base, kind: str, category: str) -> str:
    """The SQL of whether a legal category excludes a kind; one that the rules do not know excludes none."""
    kinds = dict.fromkeys(meanings(base, "finess_statuses", "kind").values())
    whens = []
    for one in base.lookups.values():
        if (one.origin, one.target) == (CATEGORY, KIND):
            for name in kinds:
                codes = ", ".join(text(code) for code, row in one.rows.items() if name not in row)
                whens.append(f"({kind} = {text(name)} AND {category} IN ({codes}))")
    return " OR ".join(whens) or "false"
