"""Questions left without an answer: kept on request, without what identifies anyone, and grouped by closeness.

A group that people ask again and again is a phrasing that an article lacks, or an article to write.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections import Counter
from collections.abc import Iterable
from datetime import date
from math import ceil
from pathlib import Path
from typing import BinaryIO, NamedTuple

from msgspec import Struct, json

from assistant.answer.answer import Answer, AnswerKind
from assistant.answer.private import without_private
from assistant.retrieval.analysis import terms
from assistant.words.folding import printable, shortened

LONGEST_KEPT = 500
LONGEST_LINE = 10_000
"""Octets of a line: what `keep` writes is far below, whatever its characters."""

CLOSE = 0.5
"""The share of their words that two questions of a group have in common."""

LARGEST = 10_000_000
"""Octets of a file of unanswered questions: what would pass them is not kept."""

_OWN = 0o600


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


def keep(answer: Answer, question: str, path: Path, on: date) -> bool:
    """Add a question that got suggestions or nothing to the file `path`; say whether it was added."""
    if answer.kind not in (AnswerKind.SUGGESTION, AnswerKind.NOT_COVERED) or not question.strip():
        return False
    bare = shortened(printable(without_private(question[: LONGEST_KEPT * 2])), LONGEST_KEPT)
    line = json.encode(Unanswered(on, answer.kind, bare)) + b"\n"
    with opened(path) as file:
        if os.fstat(file.fileno()).st_size + len(line) > LARGEST:
            return False
        file.write(line)
    return True


def opened(path: Path) -> BinaryIO:
    """Open a file of unanswered questions to add to it; it is its owner's alone."""
    file = open(path, "ab", opener=lambda name, flags: os.open(name, flags, _OWN))  # noqa: SIM115
    state = os.fstat(file.fileno())
    if stat.S_ISREG(state.st_mode) and state.st_mode & 0o077:
        with contextlib.suppress(OSError):  # another's, or a file system without modes
            os.chmod(file.fileno(), _OWN)  # noqa: PTH101
    return file


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
    asked = sorted(questions, key=lambda text: (len(text), text))
    stems = [{term.stem for term in terms(question)} or {question} for question in asked]
    met = Counter(stem for one in stems for stem in one)
    groups: list[tuple[set[str], QuestionGroup]] = []
    by_stem: dict[str, list[int]] = {}
    for question, words in zip(asked, stems, strict=True):
        rare = _rarest(words, met)
        like = {number for stem in rare for number in by_stem.get(stem, ())}
        nearest = max(sorted(like), key=lambda number: _closeness(words, groups[number][0]), default=None)
        if nearest is not None and _closeness(words, groups[nearest][0]) >= CLOSE:
            groups[nearest][1].questions.append(question)
            continue
        for stem in rare:
            by_stem.setdefault(stem, []).append(len(groups))
        groups.append((words, QuestionGroup([question])))
    return sorted((group for _, group in groups), key=lambda group: (-len(group.questions), group.text))


def _rarest(words: set[str], met: Counter[str]) -> list[str]:
    """The rarest words of a question, so many that two close ones share one of theirs: no other has to be compared."""
    ordered = sorted(words, key=lambda stem: (met[stem], stem))
    return ordered[: len(ordered) - ceil(CLOSE * len(ordered)) + 1]


def _closeness(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)
