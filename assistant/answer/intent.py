"""Intent: the decision, if any, that a question asks for, and the facts that it may read.

A decision is asked for only when its words ask for it and a fact that leads to it was understood; one that the question
takes back or leaves open leads too, so that the decision asks it. Some ways of saying ask for it by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from assistant.answer.hearing import HeardText
from assistant.answer.mentions import Stated
from assistant.answer.patterns import pattern
from assistant.answer.reading import DecisionReading, DecisionWords, KnownWords
from assistant.answer.slots import Slots
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.model.language import Intent
from assistant.retrieval.analysis import stems_of


class IntentMatch(NamedTuple):
    """A decision asked for: what was understood for it, and the places of the words that led to it."""

    decision: str
    facts: dict[str, Stated]
    places: frozenset[int]
    opened: bool = False
    """Whether a way of saying asks for it by itself."""


class IntentFinder:
    """Finds which of the decisions of one base is asked for; `known` are the words of its articles."""

    def __init__(self, base: Base, known: frozenset[str]) -> None:
        said = (text for one in base.patterns.values() for text in (*one.if_true, *one.if_false, *one.done))
        self._known = KnownWords(known, stems_of(*said))
        self._intents = [_intent(one, base.decisions[name], base) for name, one in base.intents.items()]

    def find(
        self, slots: Slots, given: Mapping[str, object], heard: HeardText, article: str | None = None
    ) -> IntentMatch | None:
        """Give the decision to which most words lead, None when none fits; `given` are facts that the asker adds.

        One of the sentences of `heard` that ask must speak of what the decision is about, but where the whole text is
        surely about its `article`; what the others tell only gives facts. One that « oui » answers asks whether a thing
        is so by whatever verb; one that asks by no word, or takes what it asks for said, asks of what it states.
        """
        return max(self._asked(slots, given, heard, article), key=lambda one: len(one.places), default=None)

    def stated(self, slots: Slots, given: Mapping[str, object], heard: HeardText, article: str) -> IntentMatch | None:
        """Give the decision that `article` explains of which most is stated, asked for or not, None where none is."""
        read = [
            (words.decision, DecisionReading(words, self._known, slots, given, heard, article))
            for words in self._intents
            if words.article == article and given.keys() <= words.reads
        ]
        stated = [IntentMatch(name, one.facts, one.places) for name, one in read if one.states_case]
        return max(stated, key=lambda one: (len(one.facts), len(one.places)), default=None)

    def _asked(
        self, slots: Slots, given: Mapping[str, object], heard: HeardText, article: str | None
    ) -> Iterator[IntentMatch]:
        for words in self._intents:
            if given.keys() <= words.reads:
                read = DecisionReading(words, self._known, slots, given, heard, article)
                if read.is_asked:
                    yield IntentMatch(words.decision, read.facts, read.places, bool(read.opens))


def _intent(said: Intent, decision: DecisionModel, base: Base) -> DecisionWords:
    about, asks, never = ([pattern(text) for text in texts] for texts in (said.about, said.asks, said.never))
    articles = (decision.article, *(base.sources[rule.source].article for rule in decision.rules))
    return DecisionWords(
        decision=decision.id,
        article=decision.article,
        articles=frozenset(filter(None, articles)),
        reads=frozenset([*decision.facts, *decision.origins]),
        leads=frozenset(said.facts),
        about=about,
        asks=asks,
        opens=[pattern(text, states=True) for text in said.opens],
        never=never,
        other=said.other,
        pasted=said.pasted,
        whether=said.whether,
        of_names=any(base.facts[name].named_by for name in said.facts),
        several=decision.subject is not None,
        things={name: base.facts[name].named_by or name for name in said.facts},
    )
