"""Asking and searching, for whoever calls from Python: the index is found or built without being thought of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from assistant.answer.answer import ECHOED, Answer, echoed, passage
from assistant.answer.answering import answer
from assistant.answer.library import library
from assistant.engine.base import Rules, load_rules
from assistant.engine.entry import Intake
from assistant.search.index import Hit, Index
from assistant.search.question import Correction

RESULTS = 10


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

    def to_dict(self) -> dict[str, Any]:
        """The results as JSON."""
        return {"query": self.query, "corrected": self.corrected, "results": [passage(hit) for hit in self.hits]}


def ask(
    question: str, rules: Rules | None = None, facts: Mapping[str, Any] | None = None, on: date | None = None
) -> Answer:
    """Answer a question in French as the rules of `rules`, the project's own without them, stand on the day `on`.

    Raises FactError if one of `facts` is unknown or has the wrong type.
    """
    base = rules or load_rules()
    return answer(base, index_of(base), question, facts, on)


def search(words: str, limit: int = RESULTS, rules: Rules | None = None) -> Results:
    """Find at most `limit` passages of the articles that hold `words`, any string at all."""
    found = index_of(rules or load_rules()).search(words, max(limit, 0))
    return Results(echoed(words, ECHOED), found.corrected, found.hits)


def index_of(rules: Rules) -> Index:
    """The index of the project's articles with the synonyms of `rules`, opened once a process."""
    return _opened(rules.intake)


@lru_cache(maxsize=4)
def _opened(intake: Intake) -> Index:
    return library(Rules(dict(intake.base)), date.today())
