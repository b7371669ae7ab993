"""The nature of an entity as files say it: where FINESS contradicts the legal category, that of Sirene stands."""

from __future__ import annotations

from assistant.directory.record import DirectoryFound
from assistant.model.base import Base

CATEGORY, KIND = "legal_category", "entity_kind"


def meanings(base: Base, name: str, column: str) -> dict[str, str]:
    """What each code of a list means; nothing in a base that lacks it."""
    found = base.lists.get(name)
    return {item.id: item.text(column) for item in found.items} if found is not None else {}


def kind_of(base: Base, found: DirectoryFound) -> str | None:
    """The kind that FINESS says, None when it says none or one that the legal category excludes."""
    kind, category = found.entity_kind, found.legal_category
    if kind is None or category is None:
        return kind
    lookups = (one for one in base.lookups.values() if (one.origin, one.target) == (CATEGORY, KIND))
    return kind if all(kind in one.rows.get(category, (kind,)) for one in lookups) else None
