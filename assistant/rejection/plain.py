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
from assistant.rejection.plain_names import PlainMark, PlainNames, clauses_of, noun_before, tells, told_between
from assistant.rejection.wordings import OWN
from assistant.rejection.words import MessageWord

BETWEEN = 4
"""How many words that tell something may stand between a thing and its fault."""
COMPARED = "different"
"""The fault that compares a thing with another."""
_APART = re.compile(r"[:,;.!?()\n]")


class PlainHit(NamedTuple):
    """Where a message is said in plain French; whether its clause says little else, and nothing else at all."""

    span: Characters
    message: Message
    certain: bool
    alone: bool = False


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
            share = _share(clause, marks)
            said = set()
            for place, fault in enumerate(marks):
                found = None if fault.named.thing else self._pair(text, clause, marks, place)
                if found is not None and found[1].id not in said:
                    said.add(found[1].id)
                    yield PlainHit(found[0], found[1], share >= OWN, share == 1)

    def _pair(
        self, text: str, clause: Sequence[MessageWord], marks: Sequence[PlainMark], place: int
    ) -> tuple[Characters, Message] | None:
        """The message of a fault: with the head of what it follows, else with the thing that follows it."""
        fault = marks[place]
        things = [one for one in marks[:place] if one.named.thing]
        after = next((one for one in marks[place + 1 :] if one.start >= fault.end and one.named.thing), None)
        if after is not None and told_between(clause, fault.end, after.start):
            after = None
        if not fault.named.ahead and things and told_between(clause, things[-1].end, fault.start) <= BETWEEN:
            thing = _head(text, clause, marks, things)
        else:
            thing, after = after, None
        message = None if thing is None else self._messages.get((thing.named.id, fault.named.id))
        if thing is None or message is None or (after and self._is_of_another_kind(message, fault, after)):
            return None
        first, last = min(thing.start, fault.start), max(thing.end, fault.end)
        return Characters(clause[first].start, clause[last - 1].end), message

    def _is_of_another_kind(self, message: Message, fault: PlainMark, other: PlainMark) -> bool:
        """Whether what a control works out of the invoice is compared with what it does not: « celui du PDF »."""
        if fault.named.id != COMPARED or not message.controls:
            return False
        against = self._messages.get((other.named.id, fault.named.id))
        causes = {meaning.cause for meaning in message.meanings if meaning.cause}
        return against is None or causes.isdisjoint(meaning.cause for meaning in against.meanings)


def _head(
    text: str, clause: Sequence[MessageWord], marks: Sequence[PlainMark], things: Sequence[PlainMark]
) -> PlainMark | None:
    """What a fault is said of: the head of the things before it, « le code service du destinataire ».

    None where the head is no thing that the base knows: « le code pays du fournisseur » says nothing of him.
    """
    head: PlainMark | None = things[-1]
    while head is not None:
        beside = next((one.start for one in things if one.end == head.start), None)
        at = noun_before(clause, head.start) if beside is None else beside
        if at is None or _APART.search(text[clause[at].end : clause[head.start].start]):
            return head
        if any(one.start <= at < one.end for one in marks if not one.named.thing):
            return head
        head = next((one for one in things if one.start <= at < one.end or one.end == at), None)
    return None


def _share(clause: Sequence[MessageWord], marks: Sequence[PlainMark]) -> float:
    """Which share of what a clause tells are things and faults."""
    held = {at for one in marks for at in range(one.start, one.end)}
    own = [at for at, word in enumerate(clause) if tells(word)]
    return sum(at in held for at in own) / len(own) if own else 1
