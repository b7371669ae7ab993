"""Matching a text with the choices of a fact: exact after folding, then a bounded tolerance, never a guess.

Two choices that a text may name both stay: the answer is then a question, not one of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from assistant.model.facts import OTHER, Fact
from assistant.words.distance import alike
from assistant.words.folding import fold_label
from assistant.words.french import FRENCH
from assistant.words.little_words import OF, TELLING_WORDS, WEAK_WORDS

NameWords = list[tuple[tuple[str, ...], str]]
"""Words, and the choice that they name."""


class Names(NamedTuple):
    """The folded texts that name the choices of one fact, and those that begin longer names of them."""

    exact: dict[str, str]
    words: NameWords
    begins: NameWords


def names_of(fact: Fact) -> Names:
    """Every id, label and alias of the choices of `fact`, folded."""
    exact: dict[str, str] = {}
    for choice in fact.choices:
        for text in (choice.id, choice.label, *choice.aliases):
            exact.setdefault(fold_label(text), choice.id)
    if fact.open:
        exact.setdefault(OTHER, OTHER)
    words = [(tuple(text.split()), choice) for text, choice in exact.items()]
    begins = [(_tied(fold_label(text).split()), choice.id) for choice in fact.choices for text in choice.begins]
    return Names(exact, words, begins)


def match(text: str, names: Names) -> frozenset[str]:
    """The choices that `text` may name: one when it is clear, several when it is not, none when nothing fits."""
    folded = fold_label(text)
    if folded in names.exact:
        return frozenset({names.exact[folded]})
    typed = tuple(folded.split())
    if not typed or len(typed) > FRENCH["bounds"]["choice"]:
        return frozenset()
    return _alike(text, typed, names) or _partly(typed, names) or _named(typed, names)


def sure(text: str, names: Names) -> str | None:
    """The choice that `text` names whole, but for slips and for what only says which one it is; None when none."""
    folded = fold_label(text)
    typed = tuple(folded.split())
    if folded in names.exact or not typed or len(typed) > FRENCH["bounds"]["choice"]:
        return names.exact.get(folded)
    found = _alike(text, typed, names) or {_begun(typed, names)}
    return next(iter(found)) if len(found) == 1 else None


def likely(text: str, names: Names) -> str | None:
    """The choice whose longest name begins the text, whatever follows: « ARS Bretagne »; None when none does."""
    length, choice = _longest(tuple(fold_label(text).split()), names.words)
    return choice if length else None


def reach(text: str, names: Names) -> int:
    """How many of the first words of a text are a name of a choice, or begin one; all of them, but for slips."""
    typed = tuple(fold_label(text).split())
    if _alike(text, typed, names):
        return len(typed)
    return max(_longest(typed, names.words)[0], _longest(_tied(typed), names.begins)[0])


def _alike(text: str, typed: tuple[str, ...], names: Names) -> frozenset[str]:
    """The choices of which each word of a name is typed, within its tolerance."""
    capitals = {fold_label(word) for word in text.split() if word.isupper()}
    return frozenset(choice for words, choice in names.words if _near(typed, words, capitals))


def _near(typed: tuple[str, ...], known: tuple[str, ...], capitals: set[str]) -> bool:
    """Whether each word is the known one within its tolerance; an acronym tolerates nothing."""
    if len(typed) != len(known):
        return False
    pairs = zip(typed, known, strict=True)
    return all(word == other or (word not in capitals and alike(word, other)) for word, other in pairs)


def _partly(typed: tuple[str, ...], names: Names) -> frozenset[str]:
    """The choices whose name holds every word typed, the telling ones at least."""
    telling = {word for word in typed if word not in WEAK_WORDS}
    if not telling:
        return frozenset()
    found = frozenset(choice for words, choice in names.words if telling <= set(words))
    return found | {OTHER} if found and OTHER in names.exact.values() else found


def _named(typed: tuple[str, ...], names: Names) -> frozenset[str]:
    """The choice whose whole name begins the text, as in « ASL Bellevue »: likely, so it is asked over an open list.

    Over a closed list, where there is nothing to ask, only a complement may follow: « portail de test ».
    """
    begun = _begun(typed, names)
    if begun is not None:
        return frozenset({begun})
    longest, likely = _longest(typed, names.words)
    asked = OTHER in names.exact.values()
    if not longest or not (asked or typed[longest] in WEAK_WORDS):
        return frozenset()
    return frozenset({likely, OTHER} if asked else {likely})


def _begun(typed: tuple[str, ...], names: Names) -> str | None:
    """The choice whose name begins the text, where what follows only says which one it is; None when there is none.

    After what its choice says that names begin with, any words do, « SARL Durand », but those that may make another
    thing of it, « GIP privé »; else only a place or a number, « commune de Lyon », « SDIS 69 ». Only the longest name
    counts: « collectivité d'outre-mer privée » is no « collectivité » of anything.
    """
    longest, named = _longest(typed, names.words)
    opening, opened = _longest(_tied(typed), names.begins)
    if longest and longest >= opening and _is_which(typed[longest:]):
        return named
    follows = typed[opening:]
    return opened if opening and follows and opening >= longest and not TELLING_WORDS & {*follows} else None


def _longest(typed: tuple[str, ...], named: NameWords) -> tuple[int, str]:
    """How many words of the longest of some names begin the text, and its choice; 0 when none does."""
    return max(((len(words), one) for words, one in named if typed[: len(words)] == words), default=(0, ""))


def _tied(words: Iterable[str]) -> tuple[str, ...]:
    """Words of which « du », « des » and « d' » are « de »: « lycée de » begins « lycée du Parc »."""
    return tuple(FRENCH["of"][0] if word in OF else word for word in words)


def _is_which(rest: tuple[str, ...]) -> bool:
    """Whether what follows a name only tells which one it is: a place, a number."""
    return (rest[0] in OF and len(rest) > 1 and not TELLING_WORDS & {*rest}) or all(word.isdecimal() for word in rest)
