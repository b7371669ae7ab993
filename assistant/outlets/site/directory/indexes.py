"""Indexes: from the beginning of a number, or from a word of a name, to the blocks to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.outlets.site.directory.blocks import Held
from assistant.outlets.site.directory.names import words_of
from assistant.outlets.site.directory.packing import fronts, numbers, steps

LONGEST = 4
"""How many of the first characters of a number or of a word may name a file: no more leaves the browser."""
WORDS_WEIGHT = 3_000
NUMBERS_HELD = 2_500
"""What a file of words may about weigh, and how many numbers one holds, before it is cut in several."""
COMMON = 0.5
"""A word in more than this share of the blocks leads nowhere: it only tells names apart."""
APART = 0.8
"""Numbers are cut as short as this share of them stays apart: the block says which is meant."""
PADDING = "_"
_WIDE = 64

Blocks = Mapping[str, Sequence[int]]


class Standing(NamedTuple):
    """A block where a word stands; `leads` when what is left of a name there, without its beginning, starts with it."""

    block: int
    leads: bool


class Shard(NamedTuple):
    """A file of an index: the beginning that it serves, and its columns."""

    start: str
    columns: list[str]


def words_in(blocks: Sequence[Sequence[Held]]) -> dict[str, list[Standing]]:
    """Each word of the names, and the identifiers that are no SIREN, with the blocks where it stands."""
    found: dict[str, list[Standing]] = {}
    for at, block in enumerate(blocks):
        first = {word for held in block for word in words_of(held.parted.tail)[:1]}
        for word in sorted({word for held in block for word in _words(held)}):
            found.setdefault(word, []).append(Standing(at, word in first))
    return found


def _words(held: Held) -> Iterator[str]:
    structure = held.structure
    yield from words_of(structure.name)
    if not is_siren(structure.number):
        yield from words_of(structure.number)
    for place in structure.places:
        if place.name != structure.name:
            yield from words_of(place.name)


def numbers_in(blocks: Sequence[Sequence[Held]]) -> dict[str, list[int]]:
    """Each SIREN with the blocks where it stands."""
    found: dict[str, list[int]] = {}
    for at, block in enumerate(blocks):
        for number in dict.fromkeys(held.structure.number for held in block):
            if is_siren(number):
                found.setdefault(number, []).append(at)
    return found


def is_siren(number: str) -> bool:
    """Whether a number is written as a SIREN is."""
    return len(number) == 9 and number.isascii() and number.isdigit()


def common_words(words: Mapping[str, Sequence[Standing]], count: int) -> list[str]:
    """The words that stand in too many of `count` blocks to lead to some; with few blocks, every word leads."""
    return sorted(word for word, some in words.items() if len(some) > max(COMMON * count, LONGEST))


def word_shards(words: Mapping[str, Sequence[Standing]]) -> Iterator[Shard]:
    """The index of words, cut by their first letters."""
    weights = {word: 3 + len(some) for word, some in words.items()}
    for start, some in _cut(sorted(words), weights, WORDS_WEIGHT):
        counted = [len(words[word]) for word in some]
        places = [step for word in some for step in steps(one.block for one in words[word])]
        leads = [int(one.leads) for word in some for one in words[word]]
        yield Shard(start, [*fronts(some), numbers(counted), numbers(places), numbers(leads)])


def number_shards(found: Blocks) -> Iterator[Shard]:
    """The index of SIRENs, cut by their first digits; each is told as far as it differs from most others."""
    for start, some in _cut(sorted(found), dict.fromkeys(found, 1), NUMBERS_HELD):
        length = next(size for size in range(LONGEST, 10) if len({one[:size] for one in some}) >= APART * len(some))
        held = defaultdict[int, set[int]](set)
        for number in some:
            held[int(number[len(start) : length] or 0)].update(found[number])
        ends = [(step // _WIDE**2, step // _WIDE % _WIDE, step % _WIDE) for step in steps(sorted(held))]
        places = [place for end in sorted(held) for place in sorted(held[end])]
        yield Shard(
            start,
            [
                str(length),
                *(numbers(one[rank] for one in ends) for rank in range(3)),
                numbers(len(held[end]) for end in sorted(held)),
                numbers(place // _WIDE for place in places),
                numbers(place % _WIDE for place in places),
            ],
        )


def _cut(texts: Sequence[str], weights: Mapping[str, int], room: int, size: int = 1) -> Iterator[tuple[str, list[str]]]:
    """Sorted texts by their beginnings, as short as a file's `room` allows; a shorter text is padded."""
    groups = defaultdict[str, list[str]](list)
    for text in texts:
        groups[text.ljust(LONGEST, PADDING)[:size]].append(text)
    for start, some in groups.items():
        if size == LONGEST or sum(weights[text] for text in some) <= room:
            yield start, some
        else:
            yield from _cut(some, weights, room, size + 1)


def starts(shards: Iterable[Shard]) -> list[str]:
    """The beginnings that some files serve, sorted."""
    return sorted(shard.start for shard in shards)
