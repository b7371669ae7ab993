"""What a directory knows of the number that a question holds: facts that the question states by it, and what to say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from assistant.answer.mentions import Mention, Stated
from assistant.answer.numbers import number_in, without_word
from assistant.answer.slots import Slots
from assistant.answer.values import TypedValue, places
from assistant.directory.natures import known_by_rules
from assistant.engine.case import Given
from assistant.engine.decider import Decider
from assistant.model.base import Base

if TYPE_CHECKING:
    from assistant.directory.consulting import Consulted
    from assistant.directory.opening import Directory


KIND = "entity_kind"


class KnownNumber:
    """The number of one question, looked up once; without a directory, it only says that some entity is meant."""

    def __init__(self, base: Base, directory: Directory | None, question: str) -> None:
        self.question, self.facts, self.notes = question, dict[str, str](), tuple[str, ...]()
        self._directory = directory
        self._number = number_in(question)
        if self._number is None:
            return
        self.question = without_word(question, self._number)
        self.facts = known_by_rules(base, self._number.digits)
        if directory is None or self.facts:
            return
        from assistant.directory.consulting import facts_of
        from assistant.directory.telling import absent, described

        found = directory.find(self._number.digits)
        if found is None:
            self.notes = (absent(base, directory, self._number.digits),)
            return
        self.facts, self.notes = facts_of(base, found), tuple(described(base, directory, found, demands=False))

    def mentioned(self, slots: Slots) -> Slots:
        """The question as read, with what its number states; where an entity is leads to no decision by itself.

        Of a number whose nature is not known, the nature is left open: it is then asked.
        """
        if self._number is None:
            return slots
        where = places(TypedValue("", self._number.start, self._number.end), slots.words)
        stated = {one.fact for one in slots.mentions}
        added = [
            Mention(fact, value, where, weak=fact not in ("legal_category", KIND))
            for fact, value in self.facts.items()
            if where and fact not in stated
        ]
        left = slots.unsettled
        if where and not stated & {KIND, "entity_name"} and not self.facts.keys() & {KIND, "legal_category"}:
            left = [*left, Mention(KIND, self._number.digits, where)]
        return slots._replace(mentions=[*slots.mentions, *added], unsettled=left)

    def consulted(self, decider: Decider, understood: Mapping[str, Stated], given: Given) -> Consulted:
        """The facts of a decision: those given, those that the words state, then those that the number brings."""
        from assistant.directory.consulting import Consulted, consult

        said = {fact: value for fact, value in understood.items() if self.facts.get(fact) != value}
        if self._directory is None or self._number is None:
            return Consulted({**understood, **given}, {}, self.notes)
        return consult(self._directory, self._number.digits, decider, {**said, **given})
