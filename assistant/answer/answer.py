"""An answer: its kind, its words, and all that explains them; the same JSON everywhere."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NamedTuple

from assistant.engine.decision import Decision
from assistant.retrieval.highlight import excerpt
from assistant.retrieval.index import Hit
from assistant.retrieval.query import Correction
from assistant.words.folding import printable, shortened

ECHOED = 300
"""How many characters of a question an answer repeats at most."""

PASSAGE = 600
"""How many characters of a passage an answer shows, about."""


class Kind(StrEnum):
    """What an answer is."""

    DECISION = "decision"
    PASSAGE = "passage"
    SUGGESTION = "suggestion"
    NOT_COVERED = "not_covered"


class Answer(NamedTuple):
    """The answer to a question, with all that explains it."""

    question: str
    kind: Kind
    text: str
    decision: Decision | None
    hits: tuple[Hit, ...]
    corrected: tuple[Correction, ...]
    understood: dict[str, Any]
    escalate: dict[str, Any] | None

    def to_dict(self) -> dict[str, Any]:
        """The answer as JSON."""
        return {
            "question": self.question,
            "kind": self.kind.value,
            "answer": self.text,
            "decision": self.decision.to_dict() if self.decision else None,
            "passages": [passage(hit) for hit in self.hits],
            "understood": self.understood,
            "escalate": self.escalate,
        }


def passage(hit: Hit) -> dict[str, Any]:
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
