"""Totals: what several things weigh together, « treize photos de 9,5 Mo et une facture de 3 Mo »."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.answer.mentions import Mention, spans
from assistant.answer.patterns import Matcher, Pattern, pattern
from assistant.model.language import Patterns
from assistant.retrieval.analysis import Token, stems_of
from assistant.words.french import FRENCH
from assistant.words.little_words import DETERMINERS, OF, STOP_WORDS
from assistant.words.sizes import TypedSize, show_size

AROUND = 6
"""How many words before a size may count the things of that size."""
MANY = range(2, 1000)


class Total(NamedTuple):
    """What things weigh together, and what the heaviest of them weighs: where that passes, each of them does."""

    whole: Mention
    heaviest: Mention


class _Summed(NamedTuple):
    """A size that others make: its fact, theirs, what one of them and what the whole may be called."""

    fact: str
    part: str
    things: frozenset[str]
    wholes: frozenset[str]
    bounds: list[Pattern]


class Totals:
    """The sizes that are sums of others, by what the base says of them."""

    def __init__(self, said: Mapping[str, Patterns]) -> None:
        self._sums = [
            _Summed(
                name,
                one.sums,
                stems_of(*(text for text in said[one.sums].near if "{" not in text and "…" not in text)),
                stems_of(*(text for text in one.near if " " not in text), *FRENCH["measures"]),
                [pattern(text, one.sums) for text in FRENCH["approximations"]],
            )
            for name, one in said.items()
            if one.sums is not None
        ]
        self.things = frozenset().union(*(one.things for one in self._sums))

    def find(self, found: Sequence[Mention], question: Matcher) -> Iterator[Total]:
        """The totals that no word states, and that what is counted makes; a bound is no part of them.

        A size that is of no thing, « soit 27 Mo », leaves the total unsaid: it may be that total, or anything else.
        """
        for summed in self._sums:
            told = [one for one in found if one.fact in (summed.fact, summed.part)]
            bound = [match.places for match in question.find(summed.bounds, spans(found))]
            sizes = [one for one in told if not any(one.places <= places for places in bound)]
            taken = frozenset().union(*(one.places for one in told))
            counts = [_count(one, question.words, summed.things, taken) for one in sizes]
            whole = all(
                number or _is_of_a_thing(one, question.words, summed.wholes, taken)
                for number, one in zip(counts, sizes, strict=True)
            )
            if whole and any(number in MANY for number in counts):
                own = [one for number, one in zip(counts, sizes, strict=True) if number]
                heaviest = max(own, key=lambda one: sum(_figures(one)[1::2]))
                yield Total(_sum(sizes, counts)._replace(fact=summed.fact), heaviest._replace(fact=summed.part))


def _count(one: Mention, words: Sequence[Token], things: frozenset[str], taken: frozenset[int]) -> int:
    """How many things are of this size: the number before one of them, 1 where none is there, 0 for no such thing."""
    for at in range(one.first - 1, max(one.first - AROUND, 0), -1):
        if words[at].sentence != words[one.first].sentence or at in taken:
            break
        if words[at].stem in things:
            before = words[at - 1].word
            return int(before) if before.isdecimal() and int(before) in MANY else 1
    return 0


def _is_of_a_thing(one: Mention, words: Sequence[Token], wholes: frozenset[str], taken: frozenset[int]) -> bool:
    """Whether a size is said of something else: « une facture de 2 Mo », « la facture 2 Mo », and not « au total »."""
    tied = one.first > 0 and words[one.first - 1].word in OF
    named = one.first - 1 - tied
    if named < 0 or named in taken or words[named].word in STOP_WORDS or words[named].stem in wholes:
        return False
    before = words[named - 1].word if named else ""
    return tied or before in DETERMINERS or before.isdecimal()


def _sum(sizes: Sequence[Mention], counts: Sequence[int]) -> Mention:
    decimal = binary = less = more = 0
    for number, one in zip(counts, sizes, strict=True):
        figures = (max(number, 1) * figure for figure in _figures(one))
        decimal, binary, less, more = (
            mine + other for mine, other in zip((decimal, binary, less, more), figures, strict=True)
        )
    places = frozenset().union(*(one.places for one in sizes))
    return Mention(sizes[0].fact, TypedSize(decimal, binary, show_size(decimal), less, more), places)


def _figures(one: Mention) -> tuple[int, int, int, int]:
    """A size in units of 1000 and of 1024, and what it may be less or more."""
    size = one.value if isinstance(one.value, TypedSize) else TypedSize(int(one.value), int(one.value), "")
    return size.decimal, size.binary, size.less, size.more
