"""Reading the finished table: facts coded into classes, a key added up, a row looked up.

A fact of which only a few choices remain has no row of its own: see `narrowing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assistant.engine.case import FactValue
from assistant.engine.coding import coders
from assistant.engine.narrowing import Narrowing
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.table.finished import AnyStretch, Row
from assistant.table.sentences import End, conditional, listed
from assistant.table.unary import Known

Read = tuple[Row, str | None]
"""A row, and the sentence that says what each answer would give, while one is missing."""


class Reader:
    """Reads one stretch of time of a finished table."""

    def __init__(self, base: Base, decision: DecisionModel, stretch: AnyStretch) -> None:
        self.base, self.decision, self.stretch = base, decision, stretch
        self.facts = [base.facts[coding.fact] for coding in stretch.codings]
        self._coders = coders(stretch)
        self._narrowing = Narrowing(decision, stretch, self._coders)

    def read(self, values: Mapping[str, FactValue]) -> Read:
        """What the table says of the facts that are known."""
        key = 0
        for name, _, code in self._coders:
            value = values.get(name)
            if value is not None:
                if isinstance(value, frozenset):
                    return self._narrowed(values)
                key += code(value)
        row = self.stretch.row(key)
        return row, None if row.answer is None else self.stretch.answers[row.answer]

    def branches(self, values: Mapping[str, FactValue], row: Row) -> Iterator[tuple[Known, End]]:
        """What each answer to the first question gives, when its answers can be listed."""
        if row.ask and listed(self.facts[row.ask[0]]):
            fact = self.facts[row.ask[0]]
            known = values.get(fact.id)
            for value in (True, False) if fact.type == "boolean" else fact.answers():
                if not isinstance(known, frozenset) or value in known:
                    then, _ = self.read({**values, fact.id: value})
                    yield value, (then.status, then.outcome)

    def _narrowed(self, values: Mapping[str, FactValue]) -> Read:
        row = self._narrowing.row(values)
        if not row.ask:
            return row, None
        asked = self.facts[row.ask[0]]
        return row, conditional(self.base, self.decision, asked, dict(self.branches(values, row)))
