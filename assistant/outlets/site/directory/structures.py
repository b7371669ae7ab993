"""Public structures, as the directory file tells them: units, the establishments that demand something, services."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

DEMANDS = ("requires_service", "requires_engagement", "requires_either", "works_owner_only")
"""What a structure may demand of an invoice, by the columns of the file; None is what the file does not say."""


class DirectoryService(NamedTuple):
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
    services: tuple[DirectoryService, ...]


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
