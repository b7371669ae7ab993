"""Reading: what a question says of one decision, and whether that asks for it.

Asked for is what its words ask, or what its facts alone can mean; what leads to it must stand where something is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from assistant.answer.hearing import HeardText
from assistant.answer.mentions import Mention, Stated, agreed, spans
from assistant.answer.patterns import Pattern, pattern
from assistant.answer.slots import Slots
from assistant.retrieval.analysis import Token
from assistant.words.french import FRENCH
from assistant.words.little_words import (
    ARTICLES,
    BEFORE_NOUNS,
    COURTESIES,
    INVERTED_SUBJECTS,
    PRONOUNS,
    SAMENESS,
    STOP_WORDS,
)

INFORMATIVE = [pattern(text) for text in FRENCH["informative"]]
"""What asks to be told something, and states no case."""

TWICE = 2
"""How many foreign words for each that leads to a decision make a question one about something else.

On the development questions 1 loses two verdicts in 58, and 3 gains none.
"""


class DecisionWords(NamedTuple):
    """The words and facts by which a decision is asked for."""

    decision: str
    article: str | None
    """The article that tells all of it."""
    articles: frozenset[str]
    """The articles that explain its answers."""
    reads: frozenset[str]
    leads: frozenset[str]
    about: list[Pattern]
    asks: list[Pattern]
    opens: list[Pattern]
    """Those that ask for it by themselves."""
    never: list[Pattern]
    other: str | None
    pasted: bool
    whether: bool
    of_names: bool
    """Whether a name leads to it: key words that only name somebody state no case."""
    several: bool
    """Whether it may be asked of several things at once, of which a fact has several values."""
    things: Mapping[str, str]
    """What each fact is said of: a kind and its name are two facts of one thing."""


class KnownWords(NamedTuple):
    """The words of the articles, and the stems of those by which facts are said."""

    articles: frozenset[str]
    facts: frozenset[str]


class DecisionReading:
    """What one question says of one decision; `given` are facts that the asker adds."""

    def __init__(
        self,
        words: DecisionWords,
        known: KnownWords,
        slots: Slots,
        given: Mapping[str, object],
        heard: HeardText,
        article: str | None,
    ) -> None:
        """Find what the decision reads, is about and is asked by in a question surely about `article`, if any."""
        self._words, self._known, self._slots, self._given, self._heard = words, known, slots, given, heard
        placed = spans(slots.mentions)
        never = {self._sentence(match.first) for match in slots.question.find(words.never, placed)}
        self.asking = heard.asking - never
        self.mentions, self.left = self._own(slots.mentions), self._own(slots.unsettled)
        self.about = list(slots.question.find(words.about, placed))
        self.asks = [
            match
            for match in slots.question.find(words.asks, placed)
            if words.pasted or self._sentence(match.first) in self.asking
        ]
        stating = (heard.stating & self.asking) | {self._sentence(match.first) for match in self.asks}
        self.opens = [
            match for match in slots.question.find(words.opens, placed) if self._sentence(match.first) in stating
        ]
        self.favoured = article in words.articles
        self.strong = {one.fact for one in self.mentions if not one.weak and self._is_one(one)}
        self.strong |= {one.fact for one in self.left}
        self.taken_back = (slots.denied & words.leads) - given.keys()
        if (
            words.other
            and words.other not in given
            and not self.mentions
            and not self.left
            and self.about
            and self.asks
        ):
            self.mentions = list(self._stranger(words.other))
            self.leading = {one.fact for one in self.mentions} & words.leads
        else:
            self.leading = (self.strong | self.taken_back) & words.leads

    @property
    def facts(self) -> dict[str, Stated]:
        """The facts understood."""
        return agreed(self.mentions)

    @property
    def places(self) -> frozenset[int]:
        """Where the words stand that lead to the decision."""
        used = [one.places for one in self.mentions if one.fact in self.facts]
        return self._matched.union(*used)

    @property
    def is_asked(self) -> bool:
        """Whether the question asks for the decision."""
        given, pasted = bool(self._given), self._words.pasted
        if self.opens:
            return not self._is_elsewhere
        if not self.asking or not (self.leading or self._given.keys() & self._words.leads):
            return False
        if not ((given or self._is_wanted) and (given or pasted or self._is_spoken)):
            return False
        return given or pasted or (self.favoured and bool(self.about)) or not self._is_elsewhere

    @property
    def states_case(self) -> bool:
        """Whether the question, which asks something, states a fact of the decision, whatever it asks.

        What only asks to be told, « qui signe, pour une mairie ? », states no case, but by words that ask for it.
        """
        informs = any(self._sentence(match.first) in self.asking for match in self._slots.question.find(INFORMATIVE))
        return bool(self.asking) and not self.strong.isdisjoint(self.facts) and (bool(self.asks) or not informs)

    @property
    def _is_wanted(self) -> bool:
        """Whether its words ask for it, or its facts say enough: of two things, of one that goes on, of key words."""
        counted = _apart([*(one for one in self.mentions if one.fact in self.strong), *self.left]) | self.taken_back
        leads = counted & self._words.leads
        about_it = bool(self.about) or not self._words.about or (self.favoured and self._is_at_home)
        return (
            len({self._words.things[fact] for fact in leads}) > 1
            or (len(leads) > 1 and self._is_at_home)
            or (about_it and bool(self.asks or self._asks_whether or self.taken_back or len(counted) > 1))
            or any(self._goes_on(one) for one in self._leading_ones)
            or self._is_key_words
        )

    @property
    def _is_spoken(self) -> bool:
        """Whether what leads to it, or speaks of it, stands where something is asked."""
        if self.favoured and self.asking == self._heard.asking:
            return True
        return any(sentence in self.asking or sentence + 1 in self._taking_up for sentence in self._speaking)

    @property
    def _taking_up(self) -> frozenset[int]:
        """The sentences that ask for it of what the one before told: « … est un .xls. Chorus Pro le prendra ? »."""
        words = self._slots.words
        pointing = {one.sentence for one in words if one.word in PRONOUNS}
        objects = {
            self._sentence(one.first) for one in self.asks if one.first and words[one.first - 1].word in ARTICLES
        }
        return frozenset(self._sentence(one.first) for one in self.asks) & self.asking & (pointing | objects)

    @property
    def _asks_whether(self) -> bool:
        """Whether a question by yes or no speaks of what a decision between two outcomes is about."""
        closed = self._heard.closed & self.asking
        return self._words.whether and bool(closed if self.favoured else closed & self._speaking)

    @property
    def _is_key_words(self) -> bool:
        """Whether it is all key words that state a case of what the decision is about."""
        bare = self._heard.bare == self._heard.asking
        return bare and bool(self.about) and self._is_at_home and not self._words.of_names

    def _goes_on(self, one: Mention) -> bool:
        """Whether a sentence that takes its question for said says nothing but facts of it: « et pour un GIP ? ».

        What is supposed may be said by any words of the articles or of the patterns of facts.
        """
        sentence, slots = self._sentence(one.first), self._slots
        if one.weak or sentence not in self._heard.elliptic:
            return False
        supposes = sentence in self._heard.supposing
        beside = [other for other in (*slots.mentions, *slots.unsettled) if self._sentence(other.first) == sentence]
        if supposes and any(other.fact not in self._words.reads for other in beside):
            return False
        said = frozenset[int]().union(*(other.places for other in beside), self._matched)
        empty = STOP_WORDS | COURTESIES | SAMENESS
        rest = [
            token
            for at, token in enumerate(slots.words)
            if token.sentence == sentence and at not in said and token.word not in empty
        ]
        known = self._known
        return all(supposes and (one.word in known.articles or one.stem in known.facts) for one in rest)

    def _stranger(self, fact: str) -> Iterator[Mention]:
        """The first noun that asks and no article knows, as another answer of an open list: « un GIE doit-il… »."""
        taken, words = self._matched, self._slots.words
        for at in range(1, len(words)):
            token = words[at]
            if (
                token.sentence in self.asking
                and at not in taken
                and token.word not in self._known.articles
                and words[at - 1].word in BEFORE_NOUNS
                and not (at > 1 and words[at - 2].word in INVERTED_SUBJECTS)  # « dois-je l'appeler »
            ):
                yield Mention(fact, token.typed, frozenset({at}))
                return

    @cached_property
    def _is_at_home(self) -> bool:
        """Whether what asks holds no word that is foreign to every article, but names: « la chambre de Lyon »."""
        stated = frozenset[int]().union(*(one.places for one in self.mentions))
        first = {token.sentence: token for token in reversed(self._slots.words)}
        return all(token.typed.istitle() and token != first[token.sentence] for token in self._foreign(stated))

    @property
    def _is_elsewhere(self) -> bool:
        """Whether it is about something else: most words that ask are foreign to every article."""
        places = self.places
        leading = sum(1 for at in places if self._slots.words[at].word not in STOP_WORDS)
        return len(self._foreign(places)) >= TWICE * max(1, leading)

    def _foreign(self, places: frozenset[int]) -> list[Token]:
        """The words that ask, that no article knows and that state nothing."""
        asked = (at for at, token in enumerate(self._slots.words) if token.sentence in self.asking and at not in places)
        tokens = (self._slots.words[at] for at in asked)
        return [token for token in tokens if token.word not in self._known.articles and token.word.isalpha()]

    @property
    def _matched(self) -> frozenset[int]:
        """Where the words stand that speak of the decision or ask for it."""
        return frozenset[int]().union(*(match.places for match in (*self.about, *self.asks, *self.opens)))

    @property
    def _speaking(self) -> frozenset[int]:
        """The sentences of which a fact leads to the decision, or words speak of it."""
        firsts = [*(one.first for one in self._leading_ones), *(match.first for match in self.about)]
        return frozenset(map(self._sentence, firsts))

    @property
    def _leading_ones(self) -> Sequence[Mention]:
        return [one for one in (*self.mentions, *self.left) if one.fact in self._words.leads]

    def _own(self, mentions: Sequence[Mention]) -> list[Mention]:
        return [one for one in mentions if one.fact in self._words.reads and one.fact not in self._given]

    def _is_one(self, one: Mention) -> bool:
        return self._words.several or one.fact in self.facts

    def _sentence(self, at: int) -> int:
        return self._slots.words[at].sentence


def _apart(mentions: Sequence[Mention]) -> set[str]:
    """The facts that words of their own state: the name of a file says its extension too, with the same words."""
    taken: set[int] = set()
    facts: set[str] = set()
    for one in mentions:
        if one.fact in facts or not taken & one.places:
            facts.add(one.fact)
            taken |= one.places
    return facts
