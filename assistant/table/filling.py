"""A table that fills as it is read: the same rows as the finished one, each worked out when it is first asked for.

The proof asks a few rows of thousands of changed bases; working out the others would only take time.
"""

from __future__ import annotations

from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.model.period import Period
from assistant.table.building import periods
from assistant.table.finished import Counterfactual, Row, day_in
from assistant.table.ruleset import RuleSet, State
from assistant.table.verdicts import Verdicts


class FillingStretch:
    """A stretch of time of a filling table: what `Stretch` holds, as far as it has been asked for."""

    def __init__(self, rules: RuleSet, period: Period) -> None:
        self.period = period
        self.rules, self.codings = rules.places, rules.codings
        self._rows: dict[int, Row] = {}
        self._verdicts = Verdicts(rules)

    @property
    def flips(self) -> list[Counterfactual]:
        """The counterfactuals that the rows worked out so far name."""
        return list(self._verdicts.flips)

    @property
    def answers(self) -> list[str]:
        """The sentences that the rows worked out so far name."""
        return list(self._verdicts.answers)

    def row(self, key: int) -> Row:
        """The row of a key, worked out when it is first asked for."""
        found = self._rows.get(key)
        if found is None:
            found = self._rows[key] = self._verdicts.row(self._state(key))
        return found

    def _state(self, key: int) -> State:
        state: list[int | None] = []
        for coding in reversed(self.codings):
            key, number = divmod(key, coding.size + 1)
            state.insert(0, number - 1 if number else None)
        return tuple(state)


class FillingTable:
    """The table of one decision, filled as it is read."""

    def __init__(self, base: Base, decision: DecisionModel) -> None:
        self.decision = decision.id
        found = periods(base, decision)
        self.stretches = [FillingStretch(RuleSet(base, decision, day_in(one)), one) for one in found]
