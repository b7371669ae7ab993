"""Hearing a scenario: the ways of saying on which the understanding of its questions rests.

A question, asked without other facts, says a phrase when it holds that one alone of those that would do the same, where
what the phrase does may show in the answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from assistant.answer.answer import Answer
from assistant.answer.answering import answer
from assistant.answer.library import index_of
from assistant.answer.patterns import pattern
from assistant.answer.slots import SlotFiller, Slots
from assistant.answer.uncovered import Uncovered
from assistant.engine.base import Rules
from assistant.proof.mutation.phrases import Phrase
from assistant.proof.scenarios import Scenario
from assistant.proof.steps.matching import step_of
from assistant.proof.steps.questions import ask_in_french
from assistant.words.typography import french


class HeardQuestion(NamedTuple):
    """A question as it is read and answered, and the phrases that it holds, each with the fact of its « {} »."""

    slots: Slots
    reply: Answer
    found: Collection[tuple[str, str]]


class Hearing:
    """Hears questions as the base understands them today; `phrases` are all that may be said."""

    def __init__(self, rules: Rules, phrases: Iterable[Phrase], on: date) -> None:
        self._rules, self._on = rules, on
        self._index = index_of(rules, on)
        self._filler = SlotFiller(rules.base, frozenset(self._index.contents.words))
        self._uncovered = Uncovered(rules.base, self._index)
        self._phrases = list(phrases)
        told = {(text, one.own) for one in self._phrases for text in (one.text, *one.others)}
        self._patterns = [(text, own, pattern(text, own)) for text, own in told]

    def said(self, scenario: Scenario) -> Iterator[str]:
        """The keys of the phrases that the questions of a scenario say."""
        for text, _ in scenario.steps:
            found = step_of(text)
            if found is not None and found[0].function is ask_in_french:
                yield from self._in(found[1][0])

    def _in(self, question: str) -> Iterator[str]:
        slots = self._filler.fill(question)
        found = {(text, own) for text, own, words in self._patterns if any(slots.question.find([words], slots.placed))}
        asked = HeardQuestion(slots, answer(self._rules, self._index, question, on=self._on), found)
        said = [one for one in self._phrases if (one.text, one.own) in found and self._shows(one, asked)]
        stops = [one for one in said if one.role in ("cancels", "refuses")]
        for one in said:
            if not any((other, one.own) in found for other in one.others) and (one not in stops or len(stops) == 1):
                yield one.key

    def _shows(self, one: Phrase, asked: HeardQuestion) -> bool:
        """Whether what a phrase does may show in the answer."""
        base, reply, understood = self._rules.base, asked.reply, asked.reply.understood
        model = reply.decision.decider.model if reply.decision is not None else None
        reads = {*model.facts, *model.origins} if model is not None else set()
        if one.role == "states":
            return any(fact in understood and one.value in (None, understood[fact]) for fact in one.of)
        if one.role == "cancels":
            mentioned = one.of & asked.slots.placed.keys() - understood.keys()
            return bool(mentioned & reads if model is not None else any(self._led(asked, one.of)))
        if one.role == "asks":
            return model is not None and model.id in one.of and len(understood) == 1
        if one.role == "opens":
            return (
                model is not None and model.id in one.of and understood.keys().isdisjoint(base.intents[model.id].facts)
            )
        if one.role == "unless":
            known = reply.decision.values.keys() if reply.decision is not None else set()
            return one.of <= reads - known - asked.slots.unclear
        if one.role == "refuses":
            stated = {mention.fact for mention in asked.slots.mentions}
            return model is None and not one.of.isdisjoint(self._led(asked, stated))
        if one.role == "uncovers" and not self._leads(one, asked):
            return False
        return reply.escalate is not None and reply.escalate["says"] in (
            french(base.contacts[to].says) for to in one.of
        )

    def _leads(self, one: Phrase, asked: HeardQuestion) -> bool:
        """Whether a contact would not have come without what uncovers: by another word, by a phrasing, or as usual."""
        near = self._uncovered.near(asked.slots.text)
        for contact in (self._rules.base.contacts[to] for to in one.of):
            words = {*contact.aliases, *contact.uncovered, *contact.elsewhere} - {one.text}
            if any((text, "") in asked.found for text in words) or (near is not None and near.wins):
                return False
            about = self._index.contents.subjects.odds(asked.slots.text)
            if contact.usual and about.evidence < self._index.contents.bars_of(about).suggestion:
                return False
        return True

    def _led(self, asked: HeardQuestion, facts: Collection[str]) -> Iterator[str]:
        """The decisions to which some facts lead, about which a question is and for which it asks."""
        for name, intent in self._rules.base.intents.items():
            about, asks = (any((text, "") in asked.found for text in texts) for texts in (intent.about, intent.asks))
            if not set(intent.facts).isdisjoint(facts) and (about or not intent.about) and asks:
                yield name
