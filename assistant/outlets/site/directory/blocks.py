"""Blocks: structures in the order of their names without what many begin with, some hundreds a file.

« COMMUNE DE NANTERRE » and « CCAS DE NANTERRE » stand side by side: the name is told once, and one fetch shows both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from assistant.outlets.site.directory.names import Openings, Parted, words_of
from assistant.outlets.site.directory.packing import shared
from assistant.outlets.site.directory.structures import Establishment, PublicStructure

WEIGHT = 5_200
"""What a block may weigh, in about what its structures take once compressed: a look-up reads four of them at most."""
PLACES = 200
"""How many establishments of one unit a block may hold: a larger unit is in several."""


class Held(NamedTuple):
    """A structure in its block, its name in two."""

    structure: PublicStructure
    parted: Parted


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
    places = (2 + len(own_name(place, structure)) // 3 for place in structure.places)
    return 6 + own + sum(places)


def own_name(place: Establishment, structure: PublicStructure) -> str:
    """The name of an establishment: nothing if it is the unit's, « + » and what follows the unit's, or « = » and it."""
    if place.name == structure.name or not place.name:
        return ""
    if structure.name and place.name.startswith(structure.name):
        return f"+{place.name[len(structure.name) :]}"
    return f"={place.name}"
