"""Context: the words around a mention that deny it, cancel it, weaken it, or show that it completes another noun."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant.answer.cues import Heard, Spans, hear
from assistant.answer.ears import Ears
from assistant.answer.mentions import Mention, spans
from assistant.answer.tokens import NEGATIONS, Token
from assistant.words.little_words import STOP_WORDS

OF = frozenset(["d", "de", "du", "des"])
THE = frozenset(
    [
        "l",
        "le",
        "la",
        "les",
        "un",
        "une",
        "ma",
        "mon",
        "mes",
        "ta",
        "sa",
        "son",
        "ses",
        "notre",
        "nos",
        "votre",
        "vos",
        "leur",
        "leurs",
        "ce",
        "cet",
        "cette",
        "ces",
    ]
)
LITTLE = OF | THE | {"en", "au", "encore"}


def denied(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether « pas », « sans » or the like stands just before what is mentioned."""
    place = _before(mention.first, words, LITTLE)
    return place is not None and words[place].word in NEGATIONS


def standing_in_context(
    mentions: Sequence[Mention], words: Sequence[Token], ears: Mapping[str, Ears]
) -> Iterator[Mention]:
    """The mentions that nothing around them cancels, marked where something weakens them."""
    placed = spans(mentions)
    never = {fact: list(hear(ears[fact].never, words, placed)) for fact in placed}
    weak = {fact: list(hear(ears[fact].weak, words, placed)) for fact in placed}
    for one in mentions:
        if not any(_strikes(heard, one) for heard in never[one.fact]) and not _foreign(one, words, placed, ears):
            yield one._replace(weak=any(_strikes(heard, one) for heard in weak[one.fact]))


def _strikes(heard: Heard, mention: Mention) -> bool:
    """Whether a cue speaks of this mention: one without « {} » speaks of every mention of its fact."""
    return not any(part.fact == mention.fact for part in heard.cue) or mention.places <= heard.places


def _foreign(one: Mention, words: Sequence[Token], placed: Spans, ears: Mapping[str, Ears]) -> bool:
    """Whether what is mentioned only completes another noun: « le boulanger de la commune »."""
    heads = ears[one.fact].heads
    of = _before(one.first, words, THE)
    if not heads or of is None or words[of].word not in OF:
        return False
    head = _before(of, words, frozenset())
    if head is None or words[head].word in STOP_WORDS:
        return False
    return not any(heard.last == head for heard in hear(heads, words, placed))


def _before(place: int, words: Sequence[Token], passed: frozenset[str]) -> int | None:
    """The place of the word before, those in `passed` left out; None at the beginning of the sentence."""
    sentence = words[place].sentence
    place -= 1
    while place >= 0 and words[place].word in passed:
        place -= 1
    return place if place >= 0 and words[place].sentence == sentence else None
