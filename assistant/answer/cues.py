"""Cues: phrases of the rules base that, heard in a question, say what it is about or what it takes for granted.

A cue is a run of words, compared by their stems and without articles; « =word » is that word and no other of its
family, « … » stands for up to four words of the same sentence, « {} » for a mention of the cue's own fact, « {fact} »
for a mention of another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.answer.tokens import ARTICLES, Token, tokens

GAP = 4
_PART = re.compile(r"…|\{([a-z_]*)\}|=?[^…{}=\s]+")
Spans = Mapping[str, Sequence[tuple[int, int]]]
"""Where each fact is mentioned, as first and last token."""


class Part(NamedTuple):
    """One element of a cue: a stem, perhaps of one word only, a fact mentioned there, or a gap when it has neither."""

    stem: str = ""
    fact: str | None = None
    word: str = ""


Cue = tuple[Part, ...]


def cue(text: str, own: str = "") -> Cue:
    """Read a cue as the rules base writes it.

    >>> [part.stem or "…" for part in cue("n'a pas … de compte")]
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
                Part(token.stem, None, token.word if exact else "")
                for token in tokens(found[0])
                if token.word not in ARTICLES
            ]
    return tuple(parts)


class Heard(NamedTuple):
    """A cue heard: the places of its own words, mentions included, gaps left out."""

    cue: Cue
    places: frozenset[int]

    @property
    def first(self) -> int:
        """Where it begins."""
        return min(self.places)

    @property
    def last(self) -> int:
        """Where it ends."""
        return max(self.places)


def hear(cues: Iterable[Cue], words: Sequence[Token], mentioned: Spans | None = None) -> Iterator[Heard]:
    """Give each cue wherever it is heard; the shortest way when a gap leaves several."""
    telling = [place for place, token in enumerate(words) if token.word not in ARTICLES]
    rank = {place: at for at, place in enumerate(telling)}
    starts: dict[str, list[int]] = {}
    for place in telling:
        starts.setdefault(words[place].stem, []).append(place)
    spans = mentioned or {}
    for one in cues:
        first = one[0]
        begins = [begin for begin, _ in spans.get(first.fact, ())] if first.fact else starts.get(first.stem, ())
        for begin in begins:
            places = _follow(one, 0, begin, words, telling, rank, spans)
            if places is not None:
                yield Heard(one, frozenset(places))


def _follow(
    one: Cue, at: int, place: int, words: Sequence[Token], telling: list[int], rank: dict[int, int], spans: Spans
) -> list[int] | None:
    """The places of the rest of a cue from its part `at`, which must stand at `place`."""
    part = one[at]
    taken = _taken(part, place, words, spans)
    if taken is None:
        return None
    if at + 1 == len(one):
        return taken
    after = rank.get(taken[-1], -1) + 1 if taken[-1] in rank else _next(telling, taken[-1])
    gap = one[at + 1] == Part()
    for step in range(after, min(after + (GAP + 1 if gap else 1), len(telling))):
        if words[telling[step]].sentence != words[place].sentence:
            break
        rest = _follow(one, at + (2 if gap else 1), telling[step], words, telling, rank, spans)
        if rest is not None:
            return taken + rest
    return None


def _taken(part: Part, place: int, words: Sequence[Token], spans: Spans) -> list[int] | None:
    if part.fact:
        last = max((end for begin, end in spans.get(part.fact, ()) if begin == place), default=None)
        return None if last is None else list(range(place, last + 1))
    token = words[place]
    return [place] if token.stem == part.stem and part.word in ("", token.word) else None


def _next(telling: list[int], place: int) -> int:
    return next((at for at, one in enumerate(telling) if one > place), len(telling))
