"""Patterns: phrases of the rules base that, found in a question, state a fact, ask for a decision or name a contact.

A pattern is a run of words, compared by their stems and without articles, a little word by itself alone: « pas » is no
form of « passer », nor « moi » of « mois ». « =word » is that word and no other of its family, « … » stands for up to
four words of the same sentence, « {} » for a mention of the pattern's own fact, « {fact} » for a mention of another.

In what states a fact, what was done is no other form of its verb, « faut-il ajouter mon RIB ? », and a negation may do
without « ne », « j'ai pas signé ».
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from assistant.answer.participles import is_done, participle
from assistant.model.language import Patterns
from assistant.retrieval.analysis import Token, tokens
from assistant.words.french import FRENCH
from assistant.words.little_words import (
    ARTICLES,
    BEFORE_DENIED_VERBS,
    BESIDE_PARTICIPLES,
    NEGATIONS,
    STOP_WORDS,
)

GAP = 4
_APART = re.compile(r"[,;:(]")
_PART = re.compile(r"…|\{([a-z_]*)\}|=?[^…{}=\s]+")
Spans = Mapping[str, Sequence[tuple[int, int]]]
"""Where each fact is mentioned, as first and last token."""


class Part(NamedTuple):
    """One element: a stem, perhaps of one word only, a fact mentioned there, or a gap when it has neither."""

    stem: str = ""
    fact: str | None = None
    word: str = ""
    little: bool = False
    done: str = ""
    """How a participle that states a fact ends."""
    near: bool = False
    """Whether it is a gap of little words alone: « mon RIB [n'est pas encore] ajouté »."""

    def is_said(self, token: Token) -> bool:
        """Whether a word is of this stem, and of the same sort, little or not."""
        return token.stem == self.stem and self.word in ("", token.word) and (token.word in STOP_WORDS) is self.little


Pattern = tuple[Part, ...]


@lru_cache(maxsize=16384)
def pattern(text: str, own: str = "", states: bool = False, is_verb: bool = False) -> Pattern:
    """Read a pattern as the rules base writes it; in one that `states` a fact, a participle is no other form.

    >>> [part.stem or "…" for part in pattern("n'a pas … de compte")]
    ['n', 'a', 'pas', '…', 'compt']
    """
    parts: list[Part] = []
    for found in _PART.finditer(text):
        if found[0] == "…":
            parts.append(Part())
        elif found[1] is not None:
            parts.append(Part(fact=found[1] or own))
        else:
            exact = found[0].startswith("=")
            parts += [
                Part(
                    stem=token.stem,
                    word=token.word if exact else "",
                    little=token.word in STOP_WORDS,
                    done=participle(token.typed, is_verb) if states else "",
                )
                for token in tokens(found[0])
                if token.word not in ARTICLES
            ]
    return tuple(parts)


class FactPatterns(NamedTuple):
    """The patterns of one fact, by what they do; the same names as in the rules base."""

    if_true: Sequence[Pattern]
    if_false: Sequence[Pattern]
    empty: Sequence[Pattern]
    choices: Mapping[str, Sequence[Pattern]]
    near: Sequence[Pattern]
    never: Sequence[Pattern]
    weak: Sequence[Pattern]
    heads: Sequence[Pattern]


def fact_patterns(said: Patterns, never: Iterable[str]) -> FactPatterns:
    """Read the patterns of a fact; `never` are those that cancel facts of its type, whatever the topic."""

    def read(texts: Iterable[str], states: bool = False) -> Sequence[Pattern]:
        found = [pattern(text, said.fact, states) for text in texts]
        return [*found, *filter(None, map(_spoken, found))] if states else found

    return FactPatterns(
        if_true=[*read(said.if_true, True), *_done(said)],
        if_false=[*read(said.if_false, True), *_undone(said)],
        empty=read(said.empty),
        choices={choice: read(texts, True) for choice, texts in said.choices.items()},
        near=read(said.near),
        never=read([*said.never, *never]),
        weak=read(said.weak),
        heads=read(said.heads),
    )


def _done(said: Patterns) -> Iterator[Pattern]:
    """What says that a thing is done, by a verb before or after it."""
    for thing, verb in product(said.things, said.done):
        parts = pattern(thing, said.fact), pattern(verb, said.fact, states=True, is_verb=True)
        for first, last in (parts, parts[::-1]):
            yield (*first, Part(near=True), *last)


def _undone(said: Patterns) -> Iterator[Pattern]:
    """What says by one word that it is not: « certificat non signé »; other denials are read of any fact."""
    for thing, verb in product(said.things, said.done):
        yield pattern(f"{thing} {FRENCH['not_word']} {verb}", said.fact, states=True)


def _spoken(written: Pattern) -> Pattern:
    """A pattern that denies without its « ne », as people speak; nothing of one that has none, or nothing beside it."""
    spoken = tuple(part for part in written if part.stem not in BEFORE_DENIED_VERBS)
    denies = any(part.stem in NEGATIONS for part in spoken)
    return spoken if denies and len(spoken) < len(written) else ()


class Match(NamedTuple):
    """A pattern found: the places of its own words, mentions included, gaps left out."""

    pattern: Pattern
    places: frozenset[int]

    @property
    def first(self) -> int:
        """Where it begins."""
        return min(self.places)

    @property
    def last(self) -> int:
        """Where it ends."""
        return max(self.places)


class Matcher:
    """Finds patterns in the words of one question; words that its `text` parts by a comma are not side by side."""

    def __init__(self, words: Sequence[Token], text: str = "") -> None:
        self.words = words
        pairs = pairwise(words)
        self._parted = {at for at, (one, next_) in enumerate(pairs) if _APART.search(text, one.end, next_.start)}
        self._telling = [place for place, token in enumerate(words) if token.word not in ARTICLES]
        self._starts: dict[str, list[int]] = {}
        for place in self._telling:
            self._starts.setdefault(words[place].stem, []).append(place)

    def find(self, patterns: Iterable[Pattern], mentioned: Spans | None = None) -> Iterator[Match]:
        """Give each pattern wherever it stands; the shortest way when a gap leaves several."""
        spans = mentioned or {}
        for one in patterns:
            first = one[0]
            begins = (
                [begin for begin, _ in spans.get(first.fact, ())] if first.fact else self._starts.get(first.stem, ())
            )
            for begin in begins:
                places = self._follow(one, begin, spans)
                if places is not None:
                    yield Match(one, frozenset(places))

    def _follow(self, parts: Pattern, place: int, spans: Spans) -> list[int] | None:
        """The places of `parts`, the first of which must stand at `place`."""
        taken = self._taken(parts[0], place, spans)
        if taken is None or len(parts) == 1:
            return taken
        gap, narrow = parts[1] == Part(), parts[1].near
        after = bisect_right(self._telling, taken[-1])
        for step in self._telling[after : after + (GAP + 1 if gap or narrow else 1)]:
            if self.words[step].sentence != self.words[place].sentence:
                break
            if not gap and not self._parted.isdisjoint(range(taken[-1], step)):
                break
            rest = self._follow(parts[2 if gap or narrow else 1 :], step, spans)
            if rest is not None:
                return taken + rest
            if narrow and self.words[step].word not in BESIDE_PARTICIPLES:
                break
        return None

    def _taken(self, part: Part, place: int, spans: Spans) -> list[int] | None:
        if part.fact:
            last = max((end for begin, end in spans.get(part.fact, ()) if begin == place), default=None)
            return None if last is None else list(range(place, last + 1))
        said = part.is_said(self.words[place]) and (not part.done or is_done(self.words, place, part.done))
        return [place] if said else None
