"""An answer: its kind, its words, and all that explains them; the same JSON everywhere."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from assistant.answer.escalation import Escalation
from assistant.engine.decision import Decision
from assistant.rejection.telling import ToldRejection
from assistant.retrieval.highlight import excerpt
from assistant.retrieval.index import Hit
from assistant.retrieval.query import Correction
from assistant.words.folding import printable, shortened

ECHOED = 300
"""How many characters of a question an answer repeats at most."""

PASSAGE = 600
"""How many characters of a passage an answer shows, about."""


class AnswerKind(StrEnum):
    """What an answer is."""

    DECISION = "decision"
    PASSAGE = "passage"
    SUGGESTION = "suggestion"
    NOT_COVERED = "not_covered"
    REJECTION = "rejection"


class Answer(NamedTuple):
    """The answer to a question, with all that explains it."""

    question: str
    kind: AnswerKind
    text: str
    decision: Decision | None
    hits: tuple[Hit, ...]
    corrected: tuple[Correction, ...]
    understood: dict[str, object]
    escalate: Escalation | None
    notes: tuple[str, ...] = ()
    """What a directory says of the number that the question holds, with its day."""
    beside: Decision | None = None
    """The answer, for the same case, to the question that people mix with the one decided."""
    rejection: ToldRejection | None = None
    """The messages of rejection that the question holds, as `assistant.rejection.telling` tells them."""
    cautions: tuple[str, ...] = ()
    """What is known to have changed since the text of a passage, whoever asks."""
    follows: bool = False
    """Whether the question only completes the one before, whose case stands."""
    supposed_here: bool = False
    """Whether the question names no service: the answer then opens on the one that it is about."""
    case: Decision | None = None
    """Beside a passage, the case that the question states of a decision which that article explains, still open."""
    part: str = ""
    """The question of the text that it answers, where the text asks several."""
    others: tuple[Answer, ...] = ()
    """The answers to the other questions that the text asks; the worst of all leads."""

    def to_dict(self) -> dict[str, object]:
        """The answer as JSON."""
        return {
            "question": self.question,
            "kind": self.kind.value,
            "answer": self.text,
            "decision": self.decision.to_dict() if self.decision else None,
            "passages": [_passage(hit) for hit in self.hits],
            "understood": self.understood,
            "escalate": self.escalate,
            "notes": list(self.notes),
            "beside": self.beside.to_dict() if self.beside else None,
            "rejection": self.rejection,
            "cautions": list(self.cautions),
            "follows": self.follows,
            "supposed_here": self.supposed_here,
            "case": self.case.to_dict() if self.case else None,
            "part": self.part,
            "others": [one.to_dict() for one in self.others],
        }


class Results(NamedTuple):
    """What a search found, and the words that it looked for in the place of those that no article knows."""

    query: str
    corrections: tuple[Correction, ...]
    hits: tuple[Hit, ...]

    @property
    def corrected(self) -> str | None:
        """The words as they were looked for, None when they are those that were typed."""
        text = self.query
        for one in self.corrections:
            text = text.replace(one.typed, one.used)
        return text if self.corrections else None

    def to_dict(self) -> dict[str, object]:
        """The results as JSON."""
        return {"query": self.query, "corrected": self.corrected, "results": [_passage(hit) for hit in self.hits]}


def _passage(hit: Hit) -> dict[str, str | float]:
    """A passage as JSON."""
    found = hit.passage
    return {
        "article": found.article,
        "title": found.title,
        "section": found.section,
        "url": found.url,
        "text": excerpt(found.text, hit.stems, PASSAGE),
        "score": round(hit.score, 3),
    }


def echoed(question: str, limit: int) -> str:
    """The beginning of a question, harmless wherever it is shown."""
    return shortened(printable(" ".join(question[: limit * 4].split())), limit)
