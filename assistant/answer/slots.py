"""Slots: the facts that a question states, filled from the names and patterns of the rules base.

Nothing here knows the domain: what leads from words to a fact is in the topics, as labels, aliases and patterns.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from assistant.answer.agreeing import AGREERS, REFUSERS
from assistant.answer.alternatives import Family, alternatives, of_two_things
from assistant.answer.denial import Sentences, denied
from assistant.answer.filled import FilledForms
from assistant.answer.mentions import (
    Mention,
    Stated,
    UnownedSize,
    agreed,
    at_odds,
    in_context,
    spans,
    standing,
    taken_up,
    told_elsewhere,
)
from assistant.answer.names import NameFinder
from assistant.answer.patterns import Matcher, Pattern, Spans, fact_patterns, pattern
from assistant.answer.totals import Totals
from assistant.answer.typed import TypedFinder
from assistant.answer.worlds import SpokenWorld, completed, world
from assistant.engine.completing import computer
from assistant.model.base import Base
from assistant.model.language import Patterns
from assistant.retrieval.analysis import Token, stems_of, tokens
from assistant.retrieval.correction import Speller
from assistant.words.folding import straight_apostrophes
from assistant.words.french import FRENCH
from assistant.words.little_words import DETERMINERS, OF, TO
from assistant.words.spelled import dictated, in_small_letters, numbers_in_figures, parted_by_names, spelled_out
from assistant.words.stems import stem

LONGEST_READ = 2_000

CANCELLING = {"size": FRENCH["approximations"], "integer": FRENCH["approximations"], "boolean": FRENCH["open_flags"]}
"""The patterns that cancel facts of a type, whatever the topic, beside those that cast a doubt on any fact."""


class Slots(NamedTuple):
    """A question as read: its text and words, the mentions that stand, those that it takes back or leaves open.

    `unclear` are the facts of which something is said and nothing stands, `placed` is where each fact is mentioned, by
    words that something then cancels too.
    """

    text: str
    question: Matcher
    mentions: list[Mention]
    unsettled: list[Mention]
    unclear: frozenset[str]
    placed: Spans
    joined: Sequence[Mention] = ()
    """Of the unsettled ones, those that « et », « ou » or a comma joins to another, which nothing denies."""
    denied: frozenset[str] = frozenset()
    """Of the unclear facts, those of which a choice is denied: « ma facture n'est pas rejetée »."""
    unowned: Sequence[UnownedSize] = ()
    """The sizes of which no word says what they are the size of."""
    summed: frozenset[str] = frozenset()
    """The sizes that the question only gives by their parts."""

    @property
    def words(self) -> Sequence[Token]:
        """The words of the question, misspellings mended."""
        return self.question.words


def normal(text: str) -> str:
    """The part of a question that is read, accents composed and apostrophes straight."""
    return straight_apostrophes(unicodedata.normalize("NFC", text[:LONGEST_READ]))


class SlotFiller:
    """Fills the facts of one base; `known` are the words of its articles."""

    def __init__(self, base: Base, known: frozenset[str]) -> None:
        self._base, self._facts, self._known = base, base.facts, known
        said = {name: base.patterns.get(name) or Patterns(fact=name, topic="") for name in base.facts}
        never = {name: (*FRENCH["doubts"], *CANCELLING.get(fact.type, ())) for name, fact in base.facts.items()}
        self._patterns = {name: fact_patterns(one, never[name]) for name, one in said.items()}
        presenting = stems_of(*(text for one in said.values() for text in one.near if "{" not in text))
        self._bare = frozenset(name for name, one in said.items() if one.bare)
        self._totals = Totals(said)
        self._turning = frozenset(name for name, one in said.items() if one.done or (one.if_true and one.if_false))
        self._lacking = [pattern(text, name) for name in sorted(self._turning) for text in FRENCH["lacking"]]
        self._families = [_family(one) for name, one in said.items() if base.facts[name].type == "size"]
        self._named = [one for one in base.lookups.values() if base.facts[one.target].named_by == one.origin]
        self._kinds = {
            (one.origin, name): kind
            for one in self._named
            for name, kinds in one.rows.items()
            if kinds and (kind := base.facts[one.target].label_of(kinds[0]))
        }
        self._cases = [
            (frozenset((one.origin, one.target)), frozenset(decision.facts) - {one.target})
            for one in self._named
            for decision in base.decisions.values()
            if one.target in decision.facts
        ]
        self._presenting = {name: presenting | stems_of(fact.label) for name, fact in base.facts.items()}
        self._names = NameFinder(base.facts.values(), [one.fact for one in said.values() if one.begun], known)
        self._told = {token.word for text in _texts(base) for token in tokens(text)}
        self._speller = Speller(dict.fromkeys(self._told | known, 1))
        texts = [one for one in self._facts.values() if one.origin is not None and one.computes != "proposal"]
        self._computers = {one.id: computer(one, base) for one in texts}
        self._typed = TypedFinder(base, said, self._patterns)
        self._filled = FilledForms(base.facts, said)

    def plain(self, question: str) -> str:
        """A question as others would write it: in small letters, numbers in figures, signs for their names.

        The name of a file between quotes stays as it is typed: « Devis n°3 lot deux.pdf ».
        """
        text = in_small_letters(question[:LONGEST_READ])
        return "".join(part if named else self._spelled(part) for part, named in parted_by_names(text))

    def _spelled(self, text: str) -> str:
        return numbers_in_figures(dictated(spelled_out(text), self._typed.extensions), self._is_counted)

    def _is_counted(self, word: str) -> bool:
        return self._typed.is_unit(word) or stem(word.replace(" ", "")) in self._totals.things

    def fill(self, question: str) -> Slots:
        """Read a question, any string at all; only its first 2,000 characters count."""
        text = normal(question)
        words = [self._corrected(token) for token in tokens(text)]
        matcher = Matcher(words, text)
        names = list(self._names.mentions(words))
        begun = {one.first for one in names}
        named = (one for one in names if not self._is_of_another(one, words, text, begun) and not _is_reply(one, words))
        found = [*named, *self._by_pattern(matcher), *self._typed.mentions(text, matcher)]
        found = standing(found)
        filled = list(self._filled.mentions(matcher, text, found))
        found = standing([*found, *filled]) if filled else found
        found = standing([*found, *self._typed.sizes(text, matcher, spans(found))])
        doubled = {one for kin, beside in self._cases for one in told_elsewhere(found, kin, beside)}
        doubled.update(one for kin, _ in self._cases for one in taken_up(found, words, kin))
        found = [one for one in found if one not in doubled]
        typed = [one.places for one in found if self._facts[one.fact].type not in ("choice", "boolean")]
        said = Sentences(text, words, self._presenting, frozenset().union(*typed))
        taken_back = set(denied(found, said))
        lacking = {match.places for match in matcher.find(self._lacking, spans(found))}
        turned = {one for one in found if self._is_turned(one, one in taken_back, lacking)}
        found = [one._replace(value=False) if one in turned else one for one in found]
        taken_back -= turned
        stand = list(in_context(found, matcher, self._patterns))
        stated = {one._replace(weak=False) for one in stand}
        told = [one for one in found if one in stated]
        joined = {*alternatives(told, said), *of_two_things(told, words, self._families)} - taken_back
        totals = list(self._totals.find([one for one in found if one not in taken_back], matcher))
        for whole, heaviest in totals:
            joined = {one for one in joined if not one.places <= whole.places}
            stand = [*(one for one in stand if not one.places <= whole.places), whole, heaviest]
        left = taken_back | joined
        left |= set(at_odds(stand, self._named))
        kept = [one for one in stand if one._replace(weak=False) not in left and one not in left]
        kept = [one for one in kept if not self._belied(one, kept)]
        open_ones = [one for one in stand if one not in kept]
        measures, unowned = self._typed.unowned(text, matcher, found)
        facts = {one.fact for one in found} | measures
        unclear = frozenset(facts - agreed(kept).keys())
        denials = unclear & {one.fact for one in taken_back if self._facts[one.fact].type == "choice"}
        beside = [one for one in stand if one in joined]
        summed = frozenset(one.whole.fact for one in totals)
        return Slots(text, matcher, kept, open_ones, unclear, spans(found), beside, denials, unowned, summed)

    def world(self, slots: Slots, asking: frozenset[int]) -> SpokenWorld:
        """Whether the question is about the service of this base."""
        places = frozenset().union(*(one.places for one in slots.mentions))
        return world(self._base, slots.question, asking, self._told | self._known, places)

    def without_completed(self, slots: Slots, asking: frozenset[int]) -> str:
        """The question without the nouns that make its world doubtful, and those that complete them."""
        text = slots.text
        for pair in completed(slots.words, asking, self._told | self._known):
            for one in pair:
                text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
        return text

    def with_kinds(self, slots: Slots) -> str:
        """The question with the kind of what it names: « un lycée » is heard as « un établissement public »."""
        text = slots.text
        for one in sorted(slots.mentions, key=lambda one: -one.first):
            if kind := self._kinds.get((one.fact, str(one.value))):
                text = f"{text[: slots.words[one.first].start]}{kind}{text[slots.words[one.last].end :]}"
        return text

    def extra(self, slots: Slots) -> list[str]:
        """The rules' own words for what is typed as figures or signs: a size, a length, the name of a file."""
        facts = dict.fromkeys([*(one.fact for one in slots.mentions), *sorted(slots.unclear)])
        return [self._facts[name].label for name in facts if self._facts[name].type not in ("choice", "boolean")]

    def _corrected(self, token: Token) -> Token:
        """A word that nothing knows, with the stem of the known word that it nearly is."""
        if token.typed.isupper() or self._is_known(token.word):
            return token
        used = self._speller.correct(token.word)
        return token._replace(stem=stem(used)) if used else token

    def _is_known(self, word: str) -> bool:
        return word in self._known or word in self._told

    def taken_for(self, word: str) -> str | None:
        """The word, or else a word of a name, that a folded word would be taken for if it were no real word."""
        return (None if self._is_known(word) else self._speller.nearest(word)) or self._names.taken_for(word)

    def _by_pattern(self, question: Matcher) -> Iterator[Mention]:
        for fact, own in self._patterns.items():
            said: list[tuple[Stated, Sequence[Pattern]]] = [(True, own.if_true), (False, own.if_false), ("", own.empty)]
            for value, patterns in (*said, *own.choices.items()):
                for match in question.find(patterns):
                    yield Mention(fact, value, match.places, by_pattern=True)

    def _is_of_another(self, one: Mention, words: Sequence[Token], text: str, begun: Set[int]) -> bool:
        """Whether a name of what says something only where it is bare is somebody else's: « le fournisseur ».

        « Destinataire : Métropole de Lyon » says who is, at a place where a name has `begun`; « Le fournisseur. », that
        first sentence alone, answers who one is.
        """
        if one.fact not in self._bare:
            return False
        first = next((at for at in sorted(one.places) if words[at].word not in DETERMINERS), one.first)
        after = one.last + 1
        is_label = after in begun and ":" in text[words[one.last].end : words[after].start]
        is_all = first == 1 and (after == len(words) or words[after].sentence != words[first].sentence)
        is_bare = first == 0 or is_all or words[first - 1].word not in (DETERMINERS | OF | TO)
        return is_label or not is_bare

    def _is_turned(self, one: Mention, is_denied: bool, lacking: Iterable[frozenset[int]]) -> bool:
        """Whether what is said to be so is denied or lacking, and so is not: « pas de PIGP », « certificat absent »."""
        if one.fact not in self._turning or one.value is not True:
            return False
        return is_denied or any(one.places < places for places in lacking)

    def _belied(self, text: Mention, found: Iterable[Mention]) -> bool:
        """Whether what is said beside a text, « plan.docx est un PDF », is not what the text itself gives.

        What depends on a day, « c'est la date du jour », is believed.
        """
        return any(
            self._computers[one.fact](str(text.value), None) != one.value
            for one in found
            if one.fact in self._computers and self._facts[one.fact].origin == text.fact and one.places - text.places
        )


def _is_reply(one: Mention, words: Sequence[Token]) -> bool:
    """Whether what names a choice is a yes or a no, which may be said to anything."""
    return all(words[at].word in AGREERS | REFUSERS for at in one.places)


def _family(said: Patterns) -> Family:
    """A size and what may be typed of the thing that it is the size of."""
    parts = [part for text in said.near for part in pattern(text)]
    nouns = (part.stem for part in parts if part.stem)
    return Family(frozenset((said.fact, *(part.fact for part in parts if part.fact))), frozenset(nouns))


def _texts(base: Base) -> Iterator[str]:
    """Every phrase, of the base or of French, by which questions are read."""
    yield from (*FRENCH["doubts"], *FRENCH["approximations"], *FRENCH["open_flags"], *FRENCH["lacking"])
    for own in base.patterns.values():
        yield from (*own.if_true, *own.if_false, *own.things, *own.done, *own.empty)
        yield from (*own.near, *own.never, *own.weak, *own.heads, *own.units)
        for texts in own.choices.values():
            yield from texts
    for contact in base.contacts.values():
        yield from (*contact.aliases, *contact.uncovered, *contact.elsewhere, *contact.here)
    for intent in base.intents.values():
        yield from (*intent.about, *intent.asks, *intent.opens, *intent.never)
