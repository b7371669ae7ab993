"""Understanding: the reader and the chooser of one base with one index, made once."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from assistant.answer.choosing import Chooser
from assistant.answer.reading import Reader
from assistant.engine.entry import Intake
from assistant.retrieval.index import Index


class Understanding(NamedTuple):
    """What turns a question into a decision and its facts."""

    reader: Reader
    chooser: Chooser


@lru_cache(maxsize=4)
def understanding(intake: Intake, index: Index) -> Understanding:
    """Make the understanding of the base that `intake` serves; the words of `index` are no misspellings."""
    known = frozenset(index.contents.words)
    return Understanding(Reader(intake, known), Chooser(intake.base, known))
