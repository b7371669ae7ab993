"""Intent: the decision, if any, that a question asks for, and the facts that it may read.

A decision is asked for only when its words ask for it and a fact that leads to it was understood; one that the question
takes back or leaves open leads too, so that the decision asks it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from assistant.answer.hearing import HeardText
from assistant.answer.mentions import Mention, Stated, agreed, spans
from assistant.answer.patterns import Match, Pattern, pattern
from assistant.answer.slots import Slots
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.model.language import Intent
from assistant.retrieval.analysis import Token, stems_of
from assistant.words.little_words import BEFORE_NOUNS, COURTESIES, SAMENESS, STOP_WORDS


class IntentMatch(NamedTuple):
    """A decision asked for: what was understood for it, and the places of the words that led to it."""

    decision: str
    facts: dict[str, Stated]
    places: frozenset[int]


SentenceNumbers = frozenset[int]

TWICE = 2
"""How many foreign words for each that leads to a decision make a question one about something else.

On the development questions 1 loses two verdicts in 58, and 3 gains none.
"""


class _Intent(NamedTuple):
    """What a decision needs to be asked for."""

    decision: str
    articles: frozenset[str]
    """The articles that explain its answers."""
    reads: frozenset[str]
    leads: frozenset[str]
    about: list[Pattern]
    asks: list[Pattern]
    never: list[Pattern]
    other: str | None
    pasted: bool
    whether: bool
    of_names: bool
    """Whether a name leads to it: key words that only name somebody state no case."""
    several: bool
    """Whether it may be asked of several things at once, of which a fact has several values."""


class IntentFinder:
    """Finds which of the decisions of one base is asked for; `known` are the words of its articles."""

    def __init__(self, base: Base, known: frozenset[str]) -> None:
        self._known = known
        self._stems = stems_of(*(text for said in base.patterns.values() for text in (*said.if_true, *said.if_false)))
        self._named_by = {name: fact.named_by or name for name, fact in base.facts.items()}
        self._intents = [_intent(one, base.decisions[name], base) for name, one in base.intents.items()]

    def find(
        self, slots: Slots, given: Mapping[str, object], heard: HeardText, article: str | None = None
    ) -> IntentMatch | None:
        """Give the decision to which most words lead, None when none fits; `given` are facts that the asker adds.

        One of the sentences of `heard` that ask must speak of what the decision is about, but where the whole text is
        surely about its `article`; what the others tell only gives facts. One that « oui » answers asks whether a thing
        is so by whatever verb; one that asks by no word, or takes what it asks for said, asks of what it states.
        """
        return max(self._fitting(slots, given, heard, article), key=lambda one: len(one.places), default=None)

    def _fitting(
        self, slots: Slots, given: Mapping[str, object], heard: HeardText, article: str | None
    ) -> Iterator[IntentMatch]:
        placed = spans(slots.mentions)
        for intent in self._intents:
            if not given.keys() <= intent.reads:
                continue
            mentions = [one for one in slots.mentions if one.fact in intent.reads and one.fact not in given]
            left = [one for one in slots.unsettled if one.fact in intent.reads and one.fact not in given]
            facts = agreed(mentions)
            stated = {one.fact for one in mentions if not one.weak and (intent.several or one.fact in facts)}
            strong = stated | {one.fact for one in left}
            taken_back = (slots.denied & intent.leads) - given.keys()
            leading = (strong | taken_back | given.keys()) & intent.leads
            about = list(slots.question.find(intent.about, placed))
            never = {slots.words[match.first].sentence for match in slots.question.find(intent.never, placed)}
            asking = heard.asking - never
            if not asking:
                continue
            asks = [
                match
                for match in slots.question.find(intent.asks, placed)
                if intent.pasted or slots.words[match.first].sentence in asking
            ]
            if intent.other and intent.other not in given and not mentions and not left and about and asks:
                mentions = list(self._stranger(intent.other, slots, [*about, *asks], asking))
                facts = agreed(mentions)
                leading = (facts.keys() | given.keys()) & intent.leads
            favoured = article in intent.articles
            at_home = self._is_at_home(slots, asking, mentions)
            about_it = bool(about or not intent.about or (favoured and at_home))
            counted = _apart([*(one for one in mentions if one.fact in strong), *left]) | taken_back
            ask = bool(asks) or (
                bool(heard.closed & asking) and intent.whether
                if favoured
                else self._asks_whether(intent, slots, [*mentions, *left], about, heard.closed & asking)
            )
            leads = counted & intent.leads
            leading_ones = [one for one in (*mentions, *left) if one.fact in intent.leads]
            goes_on = any(self._goes_on(one, intent, slots, heard, [*about, *asks]) for one in leading_ones)
            bare = bool(about) and at_home and not intent.of_names and heard.bare == heard.asking
            things = {self._named_by[fact] for fact in leads}  # a kind and its name are two facts of one thing
            wanted = (
                bool(given)
                or len(things) > 1
                or (len(leads) > 1 and at_home)
                or (about_it and (ask or taken_back or len(counted) > 1))
                or goes_on
                or bare
            )
            led = [*(one.first for one in leading_ones), *(one.first for one in about)]
            spoken = (
                bool(given)
                or intent.pasted
                or (favoured and asking == heard.asking)
                or any(slots.words[first].sentence in asking for first in led)
            )
            if leading and wanted and spoken:
                used = [one.places for one in mentions if one.fact in facts] + [one.places for one in (*about, *asks)]
                match = IntentMatch(intent.decision, facts, frozenset().union(*used))
                if given or intent.pasted or (favoured and about) or not self._is_elsewhere(match, slots, asking):
                    yield match

    def _goes_on(self, one: Mention, intent: _Intent, slots: Slots, heard: HeardText, matches: Iterable[Match]) -> bool:
        """Whether a sentence that takes its question for said says nothing but facts of it: « et pour un GIP ? ».

        `matches` are what the decision is about or asked by. What is supposed may be said by any words of the articles
        or of the patterns of facts.
        """
        sentence = slots.words[one.first].sentence
        if one.weak or sentence not in heard.elliptic:
            return False
        beside = [
            other for other in (*slots.mentions, *slots.unsettled) if slots.words[other.first].sentence == sentence
        ]
        if any(other.fact not in intent.reads for other in beside) and sentence in heard.supposing:
            return False
        said = frozenset[int]().union(*(other.places for other in beside), *(match.places for match in matches))
        rest = [
            token
            for at, token in enumerate(slots.words)
            if token.sentence == sentence and at not in said and token.word not in STOP_WORDS | COURTESIES | SAMENESS
        ]
        if sentence in heard.supposing:
            return all(token.word in self._known or token.stem in self._stems for token in rest)
        return not rest

    def _asks_whether(
        self,
        intent: _Intent,
        slots: Slots,
        mentions: Iterable[Mention],
        about: Iterable[Match],
        closed: SentenceNumbers,
    ) -> bool:
        """Whether a question by yes or no speaks of what a decision between two outcomes is about."""
        said = [*(one.first for one in mentions if one.fact in intent.leads), *(match.first for match in about)]
        return intent.whether and any(slots.words[first].sentence in closed for first in said)

    def _stranger(self, fact: str, slots: Slots, matches: Iterable[Match], asking: frozenset[int]) -> Iterator[Mention]:
        """The first noun that asks and no article knows, as another answer of an open list: « un GIE doit-il… »."""
        taken = frozenset().union(*(one.places for one in matches))
        for at in range(1, len(slots.words)):
            token = slots.words[at]
            if (
                token.sentence in asking
                and at not in taken
                and token.word not in self._known
                and slots.words[at - 1].word in BEFORE_NOUNS
            ):
                yield Mention(fact, token.typed, frozenset({at}))
                return

    def _is_at_home(self, slots: Slots, asking: frozenset[int], mentions: Iterable[Mention]) -> bool:
        """Whether what asks holds no word that is foreign to every article, but names: « la chambre de Lyon »."""
        stated = frozenset().union(*(one.places for one in mentions))
        first = {token.sentence: token for token in reversed(slots.words)}
        foreign = self._foreign(slots, asking, stated)
        return all(token.typed.istitle() and token != first[token.sentence] for token in foreign)

    def _foreign(self, slots: Slots, asking: frozenset[int], places: frozenset[int]) -> list[Token]:
        """The words that ask, that no article knows and that state nothing."""
        asked = (token for at, token in enumerate(slots.words) if at not in places and token.sentence in asking)
        return [token for token in asked if token.word not in self._known and token.word.isalpha()]

    def _is_elsewhere(self, match: IntentMatch, slots: Slots, asking: frozenset[int]) -> bool:
        """Whether it is about something else: most words that ask are foreign to every article."""
        foreign = self._foreign(slots, asking, match.places)
        return len(foreign) >= TWICE * max(1, sum(1 for at in match.places if slots.words[at].word not in STOP_WORDS))


def _apart(mentions: list[Mention]) -> set[str]:
    """The facts that words of their own state: the name of a file says its extension too, with the same words."""
    taken: set[int] = set()
    facts: set[str] = set()
    for one in mentions:
        if one.fact in facts or not taken & one.places:
            facts.add(one.fact)
            taken |= one.places
    return facts


def _intent(said: Intent, decision: DecisionModel, base: Base) -> _Intent:
    about, asks, never = ([pattern(text) for text in texts] for texts in (said.about, said.asks, said.never))
    reads = frozenset([*decision.facts, *decision.origins])
    articles = (decision.article, *(base.sources[rule.source].article for rule in decision.rules))
    return _Intent(
        decision.id,
        frozenset(filter(None, articles)),
        reads,
        frozenset(said.facts),
        about,
        asks,
        never,
        said.other,
        said.pasted,
        said.whether,
        any(base.facts[name].named_by for name in said.facts),
        decision.subject is not None,
    )
