"""Blocks: structures in the order of their names without what many begin with, some hundreds a file, as columns.

« COMMUNE DE NANTERRE » and « CCAS DE NANTERRE » stand side by side: the name is told once, and one fetch shows both.
What numbers say of themselves is left out: the last digit of a SIREN or SIRET, the department that a SIREN names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from assistant.outlets.site.directory.names import Openings, Parted, words_of
from assistant.outlets.site.directory.packing import fronts, numbers, shared
from assistant.outlets.site.directory.structures import Establishment, PublicStructure, department, luhn_key
from assistant.outlets.site.page_json import as_json

WEIGHT = 5_200
"""What a block may weigh, in about what its structures take once compressed: a look-up reads four of them at most."""
PLACES = 200
"""How many establishments of one unit a block may hold: a larger unit is in several."""


class Held(NamedTuple):
    """A structure in its block, its name in two."""

    structure: PublicStructure
    parted: Parted


class Codes:
    """Texts that columns tell by their rank: 0 is none, the others in the order of `texts`."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = sorted({text for text in texts if text})
        self._ranks = {text: rank for rank, text in enumerate(["", *self.texts])}

    def __getitem__(self, text: str) -> int:
        return self._ranks[text]


def blocks_of(structures: Iterable[PublicStructure], openings: Openings) -> list[list[Held]]:
    """The structures in the order of their names, cut into blocks."""
    held = [Held(part, openings.part(part.name)) for one in structures for part in _parts(one)]
    held.sort(key=lambda one: (filed(one.parted), one.parted, one.structure.number, one.structure.places[:1]))
    found: list[list[Held]] = []
    room, last = 0, ""
    for one in held:
        if room <= 0:
            found.append([])
            room = WEIGHT
        found[-1].append(one)
        room -= _weight(one, last)
        last = one.parted.tail
    return found


def filed(name: Parted) -> str:
    """A name as it is put in order: the words of its rest, then those of its beginning.

    >>> filed(Parted("COMMUNE DE ", "ST-DENIS (L'Île)"))
    'saint denis l ile!commune de'
    """
    return f"{' '.join(words_of(name.tail))}!{' '.join(words_of(name.opening))}"


def bounds(blocks: Sequence[Sequence[Held]]) -> list[str]:
    """For each block the shortest text that its names, as they are put in order, follow and those before do not."""
    found, last = [], ""
    for block in blocks:
        first = filed(block[0].parted)
        found.append(first[: shared(last, first) + 1])
        last = filed(block[-1].parted)
    return found


def _parts(structure: PublicStructure) -> Iterator[PublicStructure]:
    """A structure, cut where it has more establishments than a block holds."""
    for start in range(0, max(len(structure.places), 1), PLACES):
        yield structure._replace(places=structure.places[start : start + PLACES])


def _weight(held: Held, last: str) -> int:
    """About how many bytes a structure takes in its block."""
    structure, (_, tail) = held
    own = 0 if tail == last else 1 + len(tail) // 2
    places = (2 + len(_own_name(place, structure)) // 3 for place in structure.places)
    return 6 + own + sum(places)


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
        "\n".join(_own_name(place, one) for one, place in places),
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


def _own_name(place: Establishment, structure: PublicStructure) -> str:
    """The name of an establishment: nothing if it is the unit's, « + » and what follows the unit's, or « = » and it."""
    if place.name == structure.name or not place.name:
        return ""
    if structure.name and place.name.startswith(structure.name):
        return f"+{place.name[len(structure.name) :]}"
    return f"={place.name}"


def _state(said: bool | None) -> int:
    return 0 if said is None else 2 if said else 1


def _demanded(place: Establishment) -> int:
    return sum(_state(said) * 3**rank for rank, said in enumerate(place.demands))


def _zigzag(value: int) -> int:
    """A number that may be negative as one that is not: 0, -1, 1, -2 and so on."""
    return -2 * value - 1 if value < 0 else 2 * value
