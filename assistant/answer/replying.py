"""Replying: what a short answer says of the fact that the last answer asked: « oui », « pas encore », « une PME ».

Only what cannot mean anything else is taken: « oui, mais… » and what asks again are read as any other question.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.answer.agreeing import Said, agreement
from assistant.answer.mentions import Stated
from assistant.answer.slots import Slots
from assistant.engine.case import FactError
from assistant.engine.taking import Taking
from assistant.model.facts import Fact
from assistant.retrieval.analysis import Token
from assistant.words.little_words import COURTESIES, EXCLUSIONS, NEGATIONS, RESERVING, STOP_WORDS

LONGEST = 12
"""How many words a reply to a question holds at most."""

BEFORE_NAMES = STOP_WORDS - NEGATIONS - RESERVING - {one[0] for one in EXCLUSIONS}
"""What may stand before the name of a choice and says nothing against it: « nous sommes une PME »."""


class Reply(NamedTuple):
    """What is replied to the question asked: the value of its fact, or that it is not known."""

    fact: str
    value: Stated | None = None

    @property
    def facts(self) -> dict[str, Stated]:
        """The fact with its value, nothing where it is not known."""
        return {} if self.value is None else {self.fact: self.value}


def replied(taking: Taking, asked: str | None, slots: Slots) -> Reply | None:
    """What a text replies to the question that asks for a fact, None where it is no reply to it."""
    fact = taking.base.facts.get(asked) if asked is not None else None
    words = [one for one in slots.question.words if one.word not in COURTESIES]
    if fact is None or not words or len(words) > LONGEST or "?" in slots.text:
        return None
    begun = agreement(words)
    if begun is not None and begun.said is Said.UNKNOWN:
        return Reply(fact.id)
    value = _value(taking, fact, words, slots)
    return None if value is None else Reply(fact.id, value)


def _value(taking: Taking, fact: Fact, words: Sequence[Token], slots: Slots) -> Stated | None:
    if fact.type == "boolean":
        return _agreed(words)
    if fact.type == "size":
        return slots.unowned[0] if len(slots.unowned) == 1 else None
    if fact.type == "choice":
        return _named(taking, fact, words)
    said = [one.typed for one in words if one.word not in STOP_WORDS]
    if fact.type == "integer":
        said = [one for one in said if one.isdigit()]
    if len(said) != 1:
        return None
    try:
        return taking.read(fact.id, said[0])
    except FactError:
        return None


def _agreed(words: Sequence[Token]) -> bool | None:
    """Whether a text says yes or no by its first words, and nothing against that in the others."""
    found = agreement(words)
    return found.said.value if found is not None and found.holds(words[found.length :]) else None


def _named(taking: Taking, fact: Fact, words: Sequence[Token]) -> str | None:
    """The choice that a text names whole, but for the little words before it: « c'est une PME »."""
    for first in range(len(words)):
        found = taking.named(fact.id, " ".join(one.typed for one in words[first:]))
        if found is not None:
            return found
        if words[first].word not in BEFORE_NAMES:
            return None
    return None
