"""Messages in plain French: what a rejection speaks of, beside what it says against it, « IBAN invalide ».

The base names the things and the faults, each by some words; a message has things and faults, and a text that holds one
of each in one clause holds the message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.rejection.catalogue import Catalogue, Message
from assistant.rejection.codes import Characters
from assistant.rejection.plain_names import PlainMark, PlainNames, clauses_of, tells, told_between
from assistant.rejection.wordings import OWN
from assistant.rejection.words import MessageWord

BETWEEN = 4
"""How many words that tell something may stand between a thing and its fault."""
_APART = re.compile(r"[:,;.!?()\n]")


class PlainHit(NamedTuple):
    """Where a message is said in plain French, and whether its clause says little else."""

    span: Characters
    message: Message
    certain: bool


class PlainFrench:
    """Finds what the things and the faults of a catalogue say together."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._names = PlainNames(catalogue.things, catalogue.faults)
        self._messages: dict[tuple[str, str], Message] = {}
        for message in catalogue.messages:
            for thing in message.things:
                for fault in message.faults:
                    self._messages.setdefault((thing, fault), message)

    def besides(
        self, text: str, words: Sequence[MessageWord], hits: Sequence[tuple[Characters, Message]]
    ) -> list[PlainHit]:
        """What a text says in plain French, besides the messages that it names: another place, another cause."""
        told = {meaning.cause for _, message in hits for meaning in message.meanings if meaning.cause}
        return [
            one
            for one in self.said_in(text, words)
            if not any(one.span.meets(span) for span, _ in hits)
            and not any(meaning.cause in told for meaning in one.message.meanings)
        ]

    def said_in(self, text: str, words: Sequence[MessageWord]) -> Iterator[PlainHit]:
        """Each message that a clause of a text says, once a clause."""
        for clause in clauses_of(text, words):
            marks = self._names.marks(clause)
            certain = _mostly(clause, marks)
            said = set()
            for place, fault in enumerate(marks):
                found = None if fault.named.thing else self._pair(text, clause, marks, place)
                if found is not None and found[1].id not in said:
                    said.add(found[1].id)
                    yield PlainHit(found[0], found[1], certain)

    def _pair(
        self, text: str, clause: Sequence[MessageWord], marks: Sequence[PlainMark], place: int
    ) -> tuple[Characters, Message] | None:
        """The message of a fault: with the thing that it follows, its head first, else with the one that follows."""
        fault = marks[place]
        things = [] if fault.named.ahead else _before(text, clause, marks, place)
        after = next((one for one in marks[place + 1 :] if one.start >= fault.end), None)
        if not things and after is not None and after.named.thing and told_between(clause, fault.end, after.start) == 0:
            things = [after]
        for thing in things:
            message = self._messages.get((thing.named.id, fault.named.id))
            if message is not None:
                first, last = min(thing.start, fault.start), max(thing.end, fault.end)
                return Characters(clause[first].start, clause[last - 1].end), message
        return None


def _before(text: str, clause: Sequence[MessageWord], marks: Sequence[PlainMark], place: int) -> list[PlainMark]:
    """The things before a fault, the head of what they name first: « le code service du destinataire »."""
    fault = marks[place]
    held = [one for one in marks[:place] if one.named.thing]
    if not held or told_between(clause, held[-1].end, fault.start) > BETWEEN:
        return []
    chain = [held[-1]]
    for one in reversed(held[:-1]):
        between = text[clause[one.end - 1].end : clause[chain[0].start].start]
        if told_between(clause, one.end, chain[0].start) or _APART.search(between):
            break
        chain.insert(0, one)
    return chain


def _mostly(clause: Sequence[MessageWord], marks: Sequence[PlainMark]) -> bool:
    """Whether things and faults are most of what a clause tells."""
    held = {at for one in marks for at in range(one.start, one.end)}
    own = [at for at, word in enumerate(clause) if tells(word)]
    return sum(at in held for at in own) >= OWN * len(own)
