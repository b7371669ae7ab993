"""Hearing: what is left of a text once greetings, signatures and what only presents a person are put aside.

« Bonjour, je suis auto-entrepreneur. Comment recycler une facture ? » asks nothing about auto-entrepreneurs: a subject
that nothing covers counts in a sentence that asks. Where none does, it counts unless another sentence is answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.answer.escalation import uncovered_in
from assistant.answer.patterns import Matcher
from assistant.answer.sentences import Sentence, asking, courtesies, sentences
from assistant.model.base import Base
from assistant.retrieval.analysis import tokens
from assistant.retrieval.confidence import Band
from assistant.retrieval.index import Index
from assistant.retrieval.subjects import Odds

TRIED = 40
"""How many sentences of a text that asks nothing are tried by themselves."""

TELLING = 2
"""How many words a sentence that asks must say for it to be understood without the one before it."""


class HeardText(NamedTuple):
    """What is left of a text, where each word stands where it stood, and the numbers of the sentences that ask."""

    text: str
    asking: frozenset[int]
    closed: frozenset[int]
    """Of those, the ones that « oui » or « non » would answer."""


def heard(base: Base, index: Index, text: str) -> HeardText:
    """The text with the sentences put aside blanked, and those that ask."""
    said = sentences(text)
    if len(said) < 2:
        return _heard(text, said)
    left = [one for one in said if one not in list(courtesies(said))] or said
    text = _without(text, [one for one in said if one not in left])
    aside = _aside(base, index, text, left)
    left = [one for one in left if one not in aside]
    return _heard(_without(text, aside), _asking(left))


def _heard(text: str, asked: Sequence[Sentence]) -> HeardText:
    return HeardText(
        text, *(frozenset(one.number for one in some) for some in (asked, [one for one in asked if one.closed]))
    )


def _aside(base: Base, index: Index, text: str, left: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that speak of what nothing covers, where others ask, or are answered."""
    words = tokens(text)
    beside = {words[place].sentence for match in uncovered_in(base, Matcher(words)) for place in match.places}
    asked = {one.number for one in _asking(left)} if any(one.asks for one in left) else set()
    others = [one for one in left if one.number not in beside]
    if not beside or asked & beside or not (asked or any(_answered(index, text, one) for one in others[:TRIED])):
        return []
    return [one for one in left if one.number in beside]


def _asking(left: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that ask; with each that says little, « que faire ? », or that one announces, the one before it."""
    asked = asking(left)
    found = []
    for at, one in enumerate(left):
        after = left[at + 1] if at + 1 < len(left) else None
        if one in asked or (after in asked and after is not None and (one.announces or after.telling < TELLING)):
            found.append(one)
    return found


def _without(text: str, aside: Iterable[Sentence]) -> str:
    for one in aside:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def odds(index: Index, heard: HeardText) -> Odds:
    """What a text is about: all of it, or all of it and what asks alike, whichever speaks more for an article.

    What asks may be « que faire ? »; what surrounds it in a letter may speak of anything.
    """
    subjects = index.contents.subjects
    whole = subjects.odds(heard.text)
    asked = asking_text(heard)
    if asked.split() == heard.text.split():
        return whole
    return max(whole, whole.beside(subjects.odds(asked)), key=lambda one: one.evidence)


def asking_text(heard: HeardText) -> str:
    """The sentences of a text that ask."""
    said = (one for one in sentences(heard.text) if one.number in heard.asking)
    return " ".join(heard.text[one.start : one.end] for one in said)


def _answered(index: Index, text: str, sentence: Sentence) -> bool:
    return index.search(text[sentence.start : sentence.end], 1).band is Band.ANSWER
