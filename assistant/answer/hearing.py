"""Hearing: what is left of a text once the sentences that only present a person or a place are put aside.

« Bonjour, je suis auto-entrepreneur. Comment recycler une facture ? » asks nothing about auto-entrepreneurs: a subject
that nothing covers counts in a sentence that asks. Where none does, it counts unless another sentence is answered.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.answer.escalation import uncovered_in
from assistant.answer.patterns import Matcher
from assistant.model.base import Base
from assistant.retrieval.analysis import tokens
from assistant.retrieval.confidence import Band
from assistant.retrieval.index import Found, Index

TRIED = 12
"""How many sentences of a text that asks nothing are tried by themselves."""


class _Sentence(NamedTuple):
    number: int
    start: int
    end: int
    asks: bool


def heard(base: Base, index: Index, text: str) -> str:
    """The text with the sentences put aside blanked, so that what is left stands where it stood."""
    words = tokens(text)
    sentences = _sentences(text, [(word.sentence, word.start, word.end) for word in words])
    beside = {words[place].sentence for match in uncovered_in(base, Matcher(words)) for place in match.places}
    if len(sentences) < 2 or not beside:
        return text
    asking = {one.number for one in sentences if one.asks}
    others = [one for one in sentences if one.number not in beside]
    if asking & beside or not (asking or any(_answered(index, text, one) for one in others[:TRIED])):
        return text
    for one in sentences:
        if one.number in beside:
            text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def nearest(index: Index, text: str, shown: int, extra: Sequence[str]) -> Found:
    """What the articles say to a text; where the whole of it gets no answer, to the best of the sentences that ask.

    They are those that end with a question mark, or all of them where none does. A sentence out of its text suggests an
    article, and answers nothing: on 117 questions that nothing covers, answering by it was wrong for three more.
    """
    whole = index.search(text, shown, list(extra))
    sentences = _sentences(text, [(word.sentence, word.start, word.end) for word in tokens(text)])
    if whole.band is Band.ANSWER or len(sentences) < 2:
        return whole
    asking = [one for one in sentences if one.asks] or sentences
    each = (index.search(text[one.start : one.end], shown, list(extra)) for one in asking[:TRIED])
    answers = [one for one in each if one.band is Band.ANSWER]
    best = max(answers, key=lambda one: one.hits[0].score, default=None)
    return best._replace(band=Band.SUGGESTION) if best is not None else whole


def _answered(index: Index, text: str, sentence: _Sentence) -> bool:
    return index.search(text[sentence.start : sentence.end], 1).band is Band.ANSWER


def _sentences(text: str, words: Sequence[tuple[int, int, int]]) -> list[_Sentence]:
    """The sentences that hold words, each with whether a question mark ends it."""
    found: list[_Sentence] = []
    for number, start, end in words:
        if found and found[-1].number == number:
            found[-1] = found[-1]._replace(end=end)
        else:
            found.append(_Sentence(number, start, end, False))
    ends = [*(one.start for one in found[1:]), len(text)][: len(found)]
    return [one._replace(asks="?" in text[one.end : after]) for one, after in zip(found, ends, strict=True)]
