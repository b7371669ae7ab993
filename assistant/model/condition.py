"""Conditions, closed: equality, membership, comparison, and their combinations; nothing left to resolve by name.

A comparison keeps the name of its value, so that the value can be read on a day; a plain limit stands in `limit`.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from assistant.model.period import Limit

Operator = Literal["at_most", "at_least", "above", "below"]
Member = bool | int | str


class Always(Struct, frozen=True, tag="always"):
    """True of every case."""


class Among(Struct, frozen=True, tag="among"):
    """The fact is one of `members`; `list` names the list that they come from, if they come from one."""

    fact: str
    members: tuple[Member, ...]
    list: str | None = None


class Compared(Struct, frozen=True, tag="compared"):
    """The fact lies on one side of a limit: a named `value`, read on the day, or the `limit` written in the rule."""

    fact: str
    operator: Operator
    value: str | None = None
    limit: Limit | None = None

    def met(self, limits: Mapping[str, Limit | None]) -> Limit | None:
        """The limit of a day whose named limits are given; None where the day has none."""
        return self.limit if self.value is None else limits[self.value]


class All(Struct, frozen=True, tag="all"):
    """Each part holds."""

    parts: "tuple[Condition, ...]"


class Some(Struct, frozen=True, tag="some"):
    """One part at least holds."""

    parts: "tuple[Condition, ...]"


class Not(Struct, frozen=True, tag="not"):
    """The part does not hold."""

    part: "Condition"


Test = Among | Compared
"""A unary test, on a single fact."""

Condition = Always | Among | Compared | All | Some | Not
TRUE = Always()


def tests(condition: Condition) -> Iterator[Test]:
    """The unary tests that a condition holds, in reading order."""
    if isinstance(condition, Among | Compared):
        yield condition
    elif isinstance(condition, All | Some):
        for part in condition.parts:
            yield from tests(part)
    elif isinstance(condition, Not):
        yield from tests(condition.part)


def facts_of(condition: Condition) -> list[str]:
    """The facts that a condition reads, each once, in reading order."""
    return list(dict.fromkeys(test.fact for test in tests(condition)))


def values_of(condition: Condition) -> list[str]:
    """The named values that a condition reads, each once."""
    named = (test.value for test in tests(condition) if isinstance(test, Compared))
    return list(dict.fromkeys(name for name in named if name is not None))
