"""Public structures, as the directory file tells them: units, the establishments that demand something, services."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from assistant.model.facts import OTHER

DEMANDS = ("requires_service", "requires_engagement", "requires_either", "works_owner_only")
"""What a structure may demand of an invoice, by the columns of the file; None is what the file does not say."""

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
"""The columns of the file that a site reads."""


class ShownService(NamedTuple):
    """A service of a structure; None is what the file does not say."""

    code: str
    name: str
    active: bool | None
    requires_engagement: bool | None


class Establishment(NamedTuple):
    """An establishment or a structure of Chorus Pro: its number, most often a SIRET, and what it demands."""

    number: str
    name: str
    active: bool | None
    listed: bool
    """Whether the export of Chorus Pro holds it."""
    demands: tuple[bool | None, ...]
    services: tuple[ShownService, ...]


class PublicStructure(NamedTuple):
    """A unit with its establishments by their numbers; `number` is its SIREN, or an identifier of its own."""

    number: str
    name: str
    category: str
    kind: str
    commune: str
    territory: str
    active: bool | None
    since: date | None
    head: str
    places: tuple[Establishment, ...]


def structures_of(rows: Iterable[tuple[Any, ...]]) -> Iterator[PublicStructure]:
    """The structures of some rows, each a unit then COLUMNS, sorted by both; one without its unit has no category."""
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
            _text(own["territory"]).replace(OTHER, ""),
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
            ShownService(
                _text(one.get("code")), _text(one.get("name")), one.get("active"), one.get("requires_engagement")
            )
            for one in json.loads(told["services"] or "[]")
        ),
    )


def _text(said: str | None) -> str:
    """A text on one line."""
    return " ".join((said or "").split())


def department(commune: str) -> str:
    """The department of the code of a commune, "" when it has none.

    >>> department("92050"), department("2A004"), department("97411"), department("")
    ('92', '2A', '974', '')
    """
    return commune[:3] if commune.startswith(("97", "98")) else commune[:2]


def luhn_key(digits: str) -> str:
    """The digit that ends a SIREN or a SIRET of which `digits` are the others.

    >>> luhn_key("73282932"), luhn_key("7328293200007")
    ('0', '4')
    """
    doubled = (int(digit) * (1 if place % 2 else 2) for place, digit in enumerate(reversed(digits)))
    return str(-sum(one - 9 if one > 9 else one for one in doubled) % 10)
