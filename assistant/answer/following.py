"""Following: a text that completes the last answer: « et pour Wallis-et-Futuna ? », « elle fait 12 Mo », « non ».

What was understood stands unless the new text says otherwise. One that says anything else is a question of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from assistant.answer.agreeing import REPLYING_WORDS, Said
from assistant.answer.answer import Answer
from assistant.answer.hearing import HeardText
from assistant.answer.intent import IntentMatch
from assistant.answer.kin import akin, told_by
from assistant.answer.mentions import Mention, Stated, agreed
from assistant.answer.replying import Reply, measured, replied
from assistant.answer.slots import Slots
from assistant.engine.taking import Taking
from assistant.retrieval.analysis import stems_of
from assistant.words.little_words import COURTESIES, NEGATIONS, OTHERS, PRONOUNS, SAMENESS, STOP_WORDS


class LastAnswer(NamedTuple):
    """The decision that answered, and what was understood for it."""

    decision: str
    facts: Mapping[str, Stated]
    asked: str | None = None
    """The fact that it asked for, which « oui » or « 12 Mo » then states."""


def last_answer(found: Answer) -> LastAnswer | None:
    """What an answer leaves to the question that may complete it, None where it states no case."""
    stood = found.decision or found.case
    if stood is None:
        return None
    facts = {name: value for name, value in found.understood.items() if isinstance(value, bool | int | str)}
    return LastAnswer(stood.decider.id, facts, stood.ask[0].fact if stood.ask else None)


class Following:
    """One text, read after an answer; `asked` is the decision that it asks for by itself, if any."""

    def __init__(
        self, taking: Taking, last: LastAnswer, slots: Slots, heard: HeardText, asked: IntentMatch | None
    ) -> None:
        """Find what it says of the facts that the last decision reads."""
        self._taking, self._base, self._last = taking, taking.base, last
        self._slots, self._heard, self._asked = slots, heard, asked
        model = self._base.decisions[last.decision]
        self._reads = {*model.facts, *model.origins}
        self._intent = self._base.intents[last.decision]
        self._states = heard.asking <= heard.stating
        self._reply = replied(taking, last.asked if last.asked in self._reads else None, slots)
        self._mentions = [one for one in slots.mentions if one.fact in self._reads and not _is_little(one, slots)]

    def followed(self, article: str | None) -> IntentMatch | None:
        """The decision of the last answer with what the text says of its case, None where it completes nothing.

        `article` is the one that the text is surely about, if any: « non, je cherche … » is about no other.
        """
        own = article in (None, self._base.decisions[self._last.decision].article)
        reply = self._reply
        if reply is not None and self._states and (own or self._is_short or (reply.agreement is None and reply.facts)):
            return self._replied(reply)
        if self._heard.elliptic:
            return self._completed() if self._is_same_or_unsaid else None
        if not self._states:
            alone = self._asked is None or not self._is_same or self._names_another
            return None if alone else self._with(agreed(self._mentions) | self._asked_facts)
        if not own or not self._is_same_or_unsaid or self._foreign:
            return None
        return self._told() if self._last.asked in self._reads or self._takes_up else self._completed()

    def _told(self) -> IntentMatch | None:
        """The case with what a text adds that only tells: an answer that is not understood names no other thing."""
        if measured(self._slots) is not None and not self._mentions:
            return self._completed()
        return self._with(self._told_of_it) if self._mentions else None

    @property
    def _takes_up(self) -> bool:
        """Whether the text begins with what stands for the thing decided: « elle agit pour l'État »."""
        return self._slots.words[0].word in PRONOUNS if self._slots.words else False

    @property
    def _is_same(self) -> bool:
        return self._asked is not None and self._asked.decision == self._last.decision

    @property
    def _is_same_or_unsaid(self) -> bool:
        return self._asked is None or self._is_same

    @property
    def _asked_facts(self) -> dict[str, Stated]:
        return self._asked.facts if self._asked is not None and self._is_same else {}

    @property
    def _is_short(self) -> bool:
        """Whether a text is nothing but a yes, a no or a doubt, whatever article their words may be about."""
        return all(one.word in REPLYING_WORDS for one in self._slots.words)

    def _replied(self, reply: Reply) -> IntentMatch:
        """The case with the reply; what else it says names the thing decided anew only after a « non »."""
        corrects = reply.agreement is not None and reply.agreement.said is Said.NO
        return self._with(reply.facts or (agreed(self._mentions) if corrects else self._told_of_it))

    @property
    def _told_of_it(self) -> dict[str, Stated]:
        """What the text says of the thing decided, which it does not name anew."""
        named = {name for fact in self._last.facts if self._is_name(fact) for name in (fact, *akin(self._base, fact))}
        return agreed([one for one in self._mentions if one.fact not in named])

    def _completed(self) -> IntentMatch | None:
        """The case with what the text says of it; another thing than the one decided keeps only what is not its own."""
        said = agreed(self._mentions) | self._asked_facts
        sizes = [fact for fact in self._reads if fact in self._slots.unclear and self._base.facts[fact].type == "size"]
        size = measured(self._slots) if len(sizes) == 1 else None
        if size is not None:  # « et s'il fait 12 Mo ? » measures what was measured
            said |= {sizes[0]: size}
        if not said or any(one.word in OTHERS for one in self._slots.words):
            return None
        return self._with(said)

    def _with(self, said: Mapping[str, Stated]) -> IntentMatch:
        settled = {name for fact in said for name in (fact, *told_by(self._base, fact))}
        another = self._changed(said)
        kept = {
            fact: value
            for fact, value in self._last.facts.items()
            if fact not in settled and not (another and self._is_of_the_thing(fact))
        }
        places = frozenset[int]().union(*(one.places for one in self._mentions))
        return IntentMatch(self._last.decision, {**kept, **said}, places)

    @property
    def _names_another(self) -> bool:
        """Whether a whole question is about another thing than the last answer was, or may be: it names one."""
        named = any(
            self._is_name(fact) and self._last.facts.get(fact) != one for fact, one in self._asked_facts.items()
        )
        return named or any(one.word in OTHERS for one in self._slots.words)

    def _changed(self, said: Mapping[str, Stated]) -> bool:
        """Whether what names the thing decided is said otherwise: another body, another file."""
        named = [fact for fact in said if self._is_name(fact)]
        before = [fact for fact in self._last.facts if self._is_name(fact)]
        return bool(named and before) and any(said[fact] != self._last.facts.get(fact) for fact in named)

    def _is_name(self, fact: str) -> bool:
        facts = self._base.facts
        names = facts[fact].named_by is not None or any(one.named_by == fact for one in facts.values())
        return fact in self._intent.facts and (names or facts[fact].type == "text")

    def _is_of_the_thing(self, fact: str) -> bool:
        """Whether a fact is of the thing itself: it leads to the decision, or « oui » and « non » answer it."""
        return fact in self._intent.facts or self._base.facts[fact].type == "boolean"

    @property
    def _foreign(self) -> bool:
        """Whether a text that only states says something else than facts of the case, names left out."""
        said = frozenset[int]().union(*(one.places for one in self._mentions))
        facts = [self._base.facts[name] for name in self._reads]
        asked = self._base.decisions[self._last.decision].question
        own = stems_of(asked, *self._intent.about, *(f"{one.label} {one.question}" for one in facts))
        empty = STOP_WORDS | COURTESIES | SAMENESS
        rest = [
            one
            for at, one in enumerate(self._slots.words)
            if at not in said and one.word not in empty and one.stem not in own and not one.word[:1].isdigit()
        ]
        return any(not one.typed.istitle() for one in rest)


def _is_little(one: Mention, slots: Slots) -> bool:
    """Whether a negation alone names a choice: « aucun » answers any question."""
    return all(slots.words[at].word in NEGATIONS for at in one.places)
