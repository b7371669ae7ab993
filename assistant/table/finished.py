"""The finished table of a decision: for each stretch of time, the row of every state, by the key of the state.

A key is a number: the sum, over the facts, of the class counted from 1 (0 when the fact is not known) times the stride
of the fact. Whoever reads the table codes facts, adds up a key and looks the row up; no condition is evaluated again.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from msgspec import Struct

from assistant.model.period import Limit, Period
from assistant.table.unary import Known, edges


class Coding(Struct, frozen=True, kw_only=True):
    """How a value of one fact becomes the number of its class, from 0.

    Choices, booleans (`true`, `false`) and texts are `named`, a text that is not is of class `other`. A number lies
    after `low` cuts by its decimal reading and after `high` cuts by its binary one; `grid` then gives its class. The
    first `counted` classes are those that a count of octets may have; `limits` are those of the tests, in order.
    """

    fact: str
    size: int
    counted: int
    limits: tuple[Limit | None, ...]
    named: Mapping[str, int] = {}
    other: int = -1
    low: tuple[int, ...] = ()
    high: tuple[int, ...] = ()
    grid: tuple[tuple[int, ...], ...] = ()

    def number(self, value: Known) -> int:
        """The number of the class of a value."""
        if isinstance(value, str):
            return self.named.get(value, self.other)
        if isinstance(value, bool):
            return self.named["true" if value else "false"]
        least, most = edges(value)
        return self.grid[bisect_right(self.low, least)][bisect_right(self.high, most)]


To = Mapping[str, bool | int | str | tuple[str, ...]]
"""`{"at_most": limit}`, `{"above": limit}`, `{"at_least": n}`, `{"in": list or choices}` or `{"is": true}`."""


class Change(Struct, frozen=True):
    """What one fact would have to be."""

    fact: str
    to: To


class Counterfactual(Struct, frozen=True):
    """Changes that go together, the outcome that they give, and the sentence that says so.

    Where they give none yet, but another may come of a fact that is missing, the outcome is None.
    """

    change: tuple[Change, ...]
    outcome: str | None
    says: str

    def __hash__(self) -> int:
        return hash((self.outcome, self.says))


class Row(Struct, frozen=True, kw_only=True):
    """What a state leads to; rules and facts are told by their place in the stretch of time.

    `unknown` rows stand with the sum of their causes. `ask` holds the facts whose answer can still change the end.
    `flips` and `answer` are numbers of what the stretch of time holds once: counterfactuals, and sentences that say
    what each answer would give while one is missing. `hesitations` are the tests, by fact and place, that stand
    between the two readings of a size.
    """

    status: str
    outcome: str | None = None
    possible: tuple[str, ...] = ()
    reasons: tuple[int, ...] = ()
    unknown: tuple[tuple[int, int], ...] = ()
    ask: tuple[int, ...] = ()
    cautions: tuple[str, ...] = ()
    flips: tuple[int, ...] = ()
    answer: int | None = None
    hesitations: tuple[tuple[int, int], ...] = ()


class Stretch(Struct, frozen=True, kw_only=True):
    """What a decision says in a stretch of time in which nothing that it reads changes.

    `rules` are the places, among the decision's, of the rules in force; rows tell rules by their place here.
    `keys[k]` is the number of the row of key `k`.
    """

    period: Period
    rules: tuple[int, ...]
    codings: tuple[Coding, ...]
    keys: tuple[int, ...]
    rows: tuple[Row, ...]
    flips: tuple[Counterfactual, ...]
    answers: tuple[str, ...]

    def row(self, key: int) -> Row:
        """The row of a key."""
        return self.rows[self.keys[key]]


class Table(Struct, frozen=True, kw_only=True):
    """The finished table of one decision."""

    decision: str
    stretches: tuple[Stretch, ...]


class AnyStretch(Protocol):
    """What is read of a stretch of time, whether it is finished or fills as it is read."""

    def row(self, key: int) -> Row: ...

    @property
    def period(self) -> Period: ...
    @property
    def rules(self) -> tuple[int, ...]: ...
    @property
    def codings(self) -> tuple[Coding, ...]: ...
    @property
    def flips(self) -> Sequence[Counterfactual]: ...
    @property
    def answers(self) -> Sequence[str]: ...


class AnyTable(Protocol):
    """The table of one decision, finished or not."""

    @property
    def decision(self) -> str: ...
    @property
    def stretches(self) -> Sequence[AnyStretch]: ...


def day_in(period: Period) -> date:
    """A day of a stretch of time."""
    if period.since is not None:
        return period.since
    return date.fromordinal(period.until.toordinal() - 1) if period.until is not None else date(2000, 1, 1)
