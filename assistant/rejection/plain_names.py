"""The names of the things and of the faults of plain French, found among the words of each clause of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.rejection.catalogue import SaidPlainly
from assistant.rejection.wordings import IDLE
from assistant.rejection.words import MessageWord, same, words_of

PARTICLES = {"d", "de", "des", "du", "l", "la", "le"}
"""Words that join those of a name, and that a message may leave out: « montant TVA »."""
OF = {"d", "de", "des", "du"}
"""Words that join a noun to what it belongs to."""
OUTER = {
    *("numero", "reference", "format", "forme", "valeur", "cle", "champ", "zone", "balise", "rubrique", "donnee"),
    *("contenu", "mention", "saisie", "presence", "controle", "cause", "probleme", "anomalie"),
}
"""Nouns of which a fault is said as of what they belong to: « le format de l'IBAN »."""
FIRST = 2
"""By how many letters the names are looked up: words that are the same begin alike."""
_BREAK = re.compile(r"[.;!?](?=\s|$)|(?<!\s)[^\S\n]*+\n\s*+(?![a-zà-öø-ÿœ])")
"""What ends a clause; a line that goes on in small letters only wraps."""


class PlainName(NamedTuple):
    """A name of a thing or of a fault as its words; `ahead` for one that stands before the thing."""

    id: str
    words: tuple[str, ...]
    thing: bool
    ahead: bool = False


class PlainMark(NamedTuple):
    """A name found among the words of a clause: from the word at `start` to the one before `end`."""

    named: PlainName
    start: int
    end: int


class PlainNames:
    """The names of things and of faults, looked up by how they begin."""

    def __init__(self, things: Sequence[SaidPlainly], faults: Sequence[SaidPlainly]) -> None:
        names = (
            *(PlainName(one.id, joined(name), True) for one in things for name in one.after),
            *(PlainName(one.id, _words(name), False) for one in faults for name in one.after),
            *(PlainName(one.id, _words(name), False, ahead=True) for one in faults for name in one.before),
        )
        self._names: dict[str, list[PlainName]] = {}
        for named in names:
            self._names.setdefault(named.words[0][:FIRST], []).append(named)

    def marks(self, clause: Sequence[MessageWord]) -> list[PlainMark]:
        """The names that a clause holds, the longest first where several begin alike."""
        found, at = [], 0
        while at < len(clause):
            ends = [(_end(clause, at, one.words), one) for one in self._names.get(clause[at].text[:FIRST], ())]
            end, named = max(ends, key=lambda one: one[0], default=(0, None))
            if named is None or not end:
                at += 1
                continue
            alike = [one for last, one in ends if last == end]
            found += [PlainMark(one, at, end) for one in alike[:1]]
            found += [PlainMark(one, at, end) for one in alike[1:] if one.ahead != alike[0].ahead and not one.thing]
            at = end
        return found


def clauses_of(text: str, words: Sequence[MessageWord]) -> Iterator[list[MessageWord]]:
    """The words of each clause of a text."""
    ends = [one.start() for one in _BREAK.finditer(text)]
    held: list[MessageWord] = []
    at = 0
    for word in words:
        while at < len(ends) and ends[at] < word.start:
            at += 1
            if held:
                yield held
                held = []
        held.append(word)
    if held:
        yield held


def joined(name: str) -> tuple[str, ...]:
    """The words of the name of a thing, without those that only join them."""
    return tuple(word for word in _words(name) if word not in PARTICLES)


def _words(name: str) -> tuple[str, ...]:
    return tuple(word.text for word in words_of(name))


def _end(words: Sequence[MessageWord], at: int, name: Sequence[str]) -> int:
    """The place after a name that begins at `at`, little words skipped between its own; 0 where it does not stand."""
    if not same(words[at].text, name[0]):
        return 0
    at += 1
    for one in name[1:]:
        while at < len(words) and words[at].text in IDLE and not same(words[at].text, one):
            at += 1
        if at == len(words) or not same(words[at].text, one):
            return 0
        at += 1
    return at


def tells(word: MessageWord) -> bool:
    """Whether a word says something by itself: no little word, no number."""
    return len(word.text) > 1 and not word.text.isdecimal() and word.text not in IDLE


def told_between(words: Sequence[MessageWord], start: int, end: int) -> int:
    """How many words between two places tell something."""
    return sum(map(tells, words[start:end]))


def noun_before(words: Sequence[MessageWord], start: int) -> int | None:
    """The place of the noun to which what begins at `start` belongs; None where it belongs to none that tells more."""
    at = start - 1
    while at >= 0 and words[at].text in PARTICLES:
        at -= 1
    joined_by = {word.text for word in words[max(at + 1, 0) : start]}
    if at < 0 or not joined_by & OF or not tells(words[at]) or words[at].text in OUTER:
        return None
    return at
