"""Columns: a block as texts and numbers, alike things side by side; `docs/assets/directory/block.js` reads them.

What numbers say of themselves is left out: the last digit of a SIREN or SIRET, the department that a SIREN names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.outlets.site.directory.blocks import Held, own_name
from assistant.outlets.site.directory.names import Openings
from assistant.outlets.site.directory.packing import fronts, numbers
from assistant.outlets.site.directory.structures import Establishment, PublicStructure, department, luhn_key
from assistant.outlets.site.page_json import as_json


class Codes:
    """Texts that columns tell by their rank: 0 is none, the others in the order of `texts`."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = sorted({text for text in texts if text})
        self._ranks = {text: rank for rank, text in enumerate(["", *self.texts])}

    def __getitem__(self, text: str) -> int:
        return self._ranks[text]


def block_columns(block: Sequence[Held], openings: Openings, categories: Codes, departments: Codes) -> list[str]:
    """The columns of a block, then as JSON what is rare: see `docs/assets/directory/block.js`."""
    held = [one.structure for one in block]
    places = [(one, place) for one in held for place in one.places]
    plain = [_is_plain(one.number) for one in held]
    digits = [one.number if is_plain else "0" * 9 for one, is_plain in zip(held, plain, strict=True)]
    named = [department(one.commune) for one in held]
    before = ["", *named]
    return [
        numbers(openings.places[one.parted.opening] for one in block),
        *fronts(one.parted.tail for one in block),
        "".join(one[:2] for one in digits),
        "".join("=" if one[2:4] == where else one[2:4] for one, where in zip(digits, named, strict=True)),
        "".join(one[4:8] for one in digits),
        numbers(categories[one.category] for one in held),
        numbers(0 if where == last else 1 + departments[where] for where, last in zip(named, before, strict=False)),
        numbers(map(_state, (one.active for one in held))),
        "".join(f"{one.since:%Y%m%d}" if one.since else "0" * 8 for one in held if one.active is False),
        numbers(_rank(one.head) for one in held),
        numbers(len(one.places) for one in held),
        numbers(_zigzag(_rank(place.number) - _rank(one.head)) for one, place in places),
        "\n".join(own_name(place, one) for one, place in places),
        numbers(_demanded(place) for _, place in places),
        numbers(_state(place.active) * 2 + place.listed for _, place in places),
        numbers(min(len(place.services), 9_999) for _, place in places),
        as_json(dict(_rare(held, plain))),
    ]


def services_columns(block: Sequence[Held]) -> list[str]:
    """The services of the establishments of a block, in their order."""
    told = [service for one in block for place in one.structure.places for service in place.services[:9_999]]
    return [
        "\n".join(one.code for one in told),
        "\n".join(one.name for one in told),
        numbers(_state(one.active) * 3 + _state(one.requires_engagement) for one in told),
    ]


def _is_plain(number: str) -> bool:
    """Whether a number is a SIREN whose last digit the others give."""
    return len(number) == 9 and number.isascii() and number.isdigit() and luhn_key(number[:8]) == number[8]


def _rank(number: str) -> int:
    """The rank of an establishment in its SIRET, one more than its four digits; 0 for no SIRET."""
    return int(number[9:13]) + 1 if len(number) == 14 and number.isascii() and number.isdigit() else 0


def _rare(held: Sequence[PublicStructure], plain: Sequence[bool]) -> Iterator[tuple[str, dict[str, object]]]:
    """What few structures have, by their place in the block: numbers that do not follow the rule, nature, territory."""
    for at, (one, is_plain) in enumerate(zip(held, plain, strict=True)):
        told: dict[str, object] = {"number": one.number} if not is_plain else {}
        told |= {name: text for name, text in (("kind", one.kind), ("territory", one.territory)) if text}
        if one.head and not _follows(one.head, one.number):
            told["head"] = one.head
        odd = {
            str(rank): place.number for rank, place in enumerate(one.places) if not _follows(place.number, one.number)
        }
        told |= {"places": odd} if odd else {}
        if told:
            yield str(at), told


def _follows(number: str, unit: str) -> bool:
    """Whether a SIRET is that of a unit, with the last digit that the others give."""
    return _rank(number) > 0 and number.startswith(unit) and luhn_key(number[:13]) == number[13]


def _state(said: bool | None) -> int:
    return 0 if said is None else 2 if said else 1


def _demanded(place: Establishment) -> int:
    return sum(_state(said) * 3**rank for rank, said in enumerate(place.demands))


def _zigzag(value: int) -> int:
    """A number that may be negative as one that is not: 0, -1, 1, -2 and so on."""
    return -2 * value - 1 if value < 0 else 2 * value
