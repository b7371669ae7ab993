"""Defining: the answer to a question that asks what a word means."""

from __future__ import annotations

from assistant.answer.answer import ECHOED, Answer, AnswerKind, echoed
from assistant.answer.definitions import Definition
from assistant.answer.escalation import escalate, is_uncovered
from assistant.answer.slots import Slots
from assistant.model.base import Base
from assistant.retrieval.analysis import stems_of
from assistant.retrieval.confidence import Band
from assistant.retrieval.index import SHOWN, Hit, Index


def defined(base: Base, index: Index, slots: Slots, question: str, found: Definition) -> Answer:
    """What a word means, then the passages that speak of it, and who can say more where no article does."""
    passage = found.passage(base)
    beside = index.search(question, SHOWN - 1)
    others = beside.hits if beside.band is Band.ANSWER else ()
    hit = Hit(passage, others[0].score if others else 1.0, stems_of(*found.names))
    contact = escalate(base, slots.question) if is_uncovered(base, slots.question) else None
    return Answer(echoed(question, ECHOED), AnswerKind.PASSAGE, passage.text, None, (hit, *others), (), {}, contact)
