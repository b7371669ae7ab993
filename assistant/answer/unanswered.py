"""Questions left without an answer: kept on request, without what identifies anyone, and grouped by closeness.

A group that people ask again and again is a phrasing that an article lacks, or an article to write.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct, json

from assistant.answer.answer import Answer, AnswerKind
from assistant.retrieval.analysis import terms
from assistant.words.folding import printable, shortened

LONGEST_KEPT = 500
LONGEST_LINE = 10_000
"""Octets of a line: what `keep` writes is far below, whatever its characters."""

CLOSE = 0.5
"""The share of their words that two questions of a group have in common."""

_PRIVATE = (
    (re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE), "[adresse]"),
    (re.compile(r"[^\s@<>()]+@[^\s@<>()]+"), "[courriel]"),
    (re.compile(r"(?<!\w)(?:\+|00)?\d[\d\s.\-/()\u00a0\u202f]{4,}\d(?!\w)"), "[numéro]"),
    (re.compile(r"\b(?=\w*\d\w*\d\w*\d\w*\d\w*\d)\w{6,}\b"), "[numéro]"),
)


class Unanswered(Struct):
    """A line of a file of unanswered questions."""

    on: date
    kind: AnswerKind
    question: str


class QuestionGroup(NamedTuple):
    """Questions that say nearly the same, the most telling first."""

    questions: list[str]

    @property
    def text(self) -> str:
        """The question that stands for the group."""
        return self.questions[0]


def without_private(text: str) -> str:
    """A question without addresses, e-mails, phone numbers, SIRET or other long numbers.

    >>> without_private("SIRET 110 002 011 00044, 01 23 45 67 89, a.b@c.fr : facture F2024001234 ?")
    'SIRET [numéro], [numéro], [courriel] : facture [numéro] ?'
    """
    text = printable(" ".join(text[: LONGEST_KEPT * 2].split()))
    for pattern, instead in _PRIVATE:
        text = pattern.sub(instead, text)
    return shortened(text, LONGEST_KEPT)


def keep(answer: Answer, question: str, path: Path, on: date) -> bool:
    """Add a question that got suggestions or nothing to the file `path`; say whether it was added."""
    if answer.kind not in (AnswerKind.SUGGESTION, AnswerKind.NOT_COVERED) or not question.strip():
        return False
    line = json.encode(Unanswered(on, answer.kind, without_private(question)))
    with path.open("ab") as file:
        file.write(line + b"\n")
    return True


def kept(path: Path) -> list[str]:
    """The questions of a file of unanswered ones.

    Raises ValueError when a line is not what `keep` writes.
    """
    decoder, found = json.Decoder(Unanswered), []
    with path.open("rb") as file:
        while line := file.readline(LONGEST_LINE):
            if len(line) == LONGEST_LINE:
                raise ValueError(path)
            if line.strip():
                found.append(decoder.decode(line).question)
    return found


def grouped(questions: Iterable[str]) -> list[QuestionGroup]:
    """Group questions by the words that they share, the largest groups first."""
    groups: list[tuple[set[str], QuestionGroup]] = []
    for question in sorted(questions, key=lambda text: (len(text), text)):
        stems = {term.stem for term in terms(question)} or {question}
        nearest = max(groups, key=lambda one: _closeness(stems, one[0]), default=None)
        if nearest and _closeness(stems, nearest[0]) >= CLOSE:
            nearest[1].questions.append(question)
        else:
            groups.append((stems, QuestionGroup([question])))
    return sorted((group for _, group in groups), key=lambda group: (-len(group.questions), group.text))


def _closeness(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)
