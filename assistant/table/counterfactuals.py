"""Counterfactuals: the smallest changes, of one fact then of two, that would give another outcome.

Another outcome may come of less, by a fact that is missing: a file of 11 Mo is refused on the portal and not by EDI.
Where a number or a day leaves what is sure, that boundary is told too, before the one beyond which all is lost. Where
findings add up, only a graver outcome counts: a file that is refused is not made better by a doubt.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations, takewhile

from assistant.model.condition import Among, Compared
from assistant.model.facts import Fact
from assistant.table.finished import Change, Counterfactual, To
from assistant.table.ruleset import RuleSet, State
from assistant.table.sentences import change_said, doubt_said

ORDERED = ("size", "integer", "date")
"""The types of the facts that a boundary parts."""


class Counterfactuals:
    """The counterfactuals of one rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        self.movable = [at for at, known in enumerate(rules.facts) if known.fact.changeable]

    def of(self, state: State, outcome: str | None) -> tuple[Counterfactual, ...]:
        """For each other outcome, the changes of the fewest facts that the reader can change and that are known."""
        movable = [at for at in self.movable if state[at] is not None]
        others = [other for other in self.rules.outcomes if other != outcome]
        found: list[tuple[tuple[Change, ...], str]] = []
        reached: set[str] = set()
        for size in (1, 2):
            for positions in combinations(movable, size):
                for other in others:
                    if size == 2 and other in reached:
                        continue
                    change = self._change(state, positions, other)
                    if change:
                        found.append((change, other))
            reached.update(other for _, other in found)
        found.sort(key=lambda one: self.rules.outcomes.index(one[1]))
        told = [Counterfactual(change, other, self._said(change, other)) for change, other in found]
        return tuple([*self._doubts(state, movable, outcome), *told] if outcome is not None else told)

    def _doubts(self, state: State, movable: list[int], outcome: str) -> Iterator[Counterfactual]:
        """For each number or day, the boundary beyond which another outcome may come of a fact that is missing."""
        others = set(self.rules.outcomes) - {outcome}
        if self.rules.decision.policy == "collect":
            others = set(self.rules.outcomes[self.rules.outcomes.index(outcome) + 1 :])
        for at in movable:
            here, known = state[at], self.rules.facts[at]
            if known.fact.type not in ORDERED or here is None or here >= known.counted:
                continue
            for way in (range(here + 1, known.counted), range(here - 1, -1, -1)):
                read = ((one, self.rules.reading(_with(state, at, one))) for one in way)
                left = list(takewhile(lambda pair: pair[1].status != "decided" or pair[1].outcome == outcome, read))
                open_ = [
                    one
                    for one, reading in left
                    if reading.status == "missing" and not others.isdisjoint(reading.possible)
                ]
                if open_:
                    yield self._doubt(state, at, open_, above=way.step > 0)

    def _doubt(self, state: State, at: int, classes: list[int], *, above: bool) -> Counterfactual:
        """The first boundary of `classes`, nearest first, that has a name, else the nearest; what then decides."""
        known = self.rules.facts[at]
        reading, key = ("high", "above") if above else ("low", "at_most")
        ends = {one: (min if above else max)(int(str(value)) for value in known.values[one]) for one in classes}
        names = {one: self._boundary(at, end, reading, int(above)) for one, end in ends.items()}
        chosen = next((one for one in classes if names[one]), classes[0])
        named = names[chosen]
        to: To = {key: named} if named else {"at_least" if above else key: _plain(known.fact, ends[chosen])}
        asked = [self.rules.facts[one].fact for one in self.rules.open_facts(_with(state, at, chosen))]
        return Counterfactual((Change(known.fact.id, to),), None, doubt_said(self.rules, (known.fact.id, to), asked))

    def _said(self, change: tuple[Change, ...], outcome: str) -> str:
        label = self.rules.decision.outcome(outcome).label
        return change_said(self.rules, [(one.fact, one.to) for one in change], label)

    def _change(self, state: State, positions: tuple[int, ...], outcome: str) -> tuple[Change, ...]:
        """The widest change of the facts in `positions` that gives `outcome`; empty when there is none."""
        first = positions[0]
        giving: dict[int, tuple[int, ...] | None] = {}
        for known in range(self.rules.facts[first].counted):
            moved = _with(state, first, known)
            if len(positions) == 1:
                giving[known] = () if self._gives(moved, outcome) else None
            else:
                second = positions[1]
                classes = range(self.rules.facts[second].counted)
                giving[known] = (
                    tuple(
                        other
                        for other in classes
                        if other != state[second] and self._gives(_with(moved, second, other), outcome)
                    )
                    or None
                )
        kept = [known for known, others in giving.items() if others is not None and known != state[first]]
        if not kept:
            return ()
        others = giving[kept[0]]
        described = [self._described(first, [known for known in kept if giving[known] == others], state)]
        if len(positions) == 2:
            described.append(self._described(positions[1], list(others or ()), state))
        return tuple(change for change in described if change) if all(described) else ()

    def _gives(self, state: State, outcome: str) -> bool:
        reading = self.rules.reading(state)
        return reading.status == "decided" and reading.outcome == outcome

    def _described(self, at: int, classes: list[int], state: State) -> Change | None:
        """How to say that a fact falls in `classes`."""
        known = self.rules.facts[at]
        values = [value for number in classes for value in known.values[number]]
        if known.fact.type == "boolean":
            return Change(known.fact.id, {"is": bool(values[0])})
        if known.fact.type == "choice":
            return Change(known.fact.id, {"in": tuple(str(one) for one in known.answers() if one in values)})
        if known.fact.type == "text":
            return self._among(at, {str(value) for value in values})
        return self._beyond(at, set(classes), state[at])

    def _among(self, at: int, values: set[str]) -> Change | None:
        """A text that must be in a named list."""
        for test, _ in self.rules.facts[at].tests:
            if isinstance(test, Among) and test.list and {str(member) for member in test.members} <= values:
                return Change(self.rules.facts[at].fact.id, {"in": test.list})
        return None

    def _beyond(self, at: int, classes: set[int], here: int | None) -> Change | None:
        """A number or a day on the other side of the nearest boundary, a named one before one that has no name."""
        known = self.rules.facts[at]
        if here is None or here >= known.counted:
            return None
        found: list[tuple[bool, Change]] = []
        below = next((one for one in range(here - 1, -1, -1) if one in classes), None)
        if below is not None:
            highest = max(int(str(value)) for value in known.values[below])
            named = self._boundary(at, highest, "low", 0)
            found.append((bool(named), Change(known.fact.id, {"at_most": named or _plain(known.fact, highest)})))
        above = next((one for one in range(here + 1, known.counted) if one in classes), None)
        if above is not None:
            lowest = min(int(str(value)) for value in known.values[above])
            named = self._boundary(at, lowest, "high", 1)
            bound = {"above": named} if named else {"at_least": _plain(known.fact, lowest)}
            found.append((bool(named), Change(known.fact.id, bound)))
        return max(found, key=lambda one: one[0])[1]

    def _boundary(self, at: int, number: int, reading: str, step: int) -> str | None:
        """The name of the value, among those that this fact meets, that lies at `number` or `step` below it."""
        for test, limit in self.rules.facts[at].tests:
            if not isinstance(test, Compared) or limit is None:
                continue
            if test.value is not None and (limit.low if reading == "low" else limit.high) + step == number:
                return test.value
        return None


def _with(state: State, at: int, known: int) -> State:
    return (*state[:at], known, *state[at + 1 :])


def _plain(fact: Fact, number: int) -> int | str:
    """A number as it is, a day as its ISO date."""
    return date.fromordinal(number).isoformat() if fact.type == "date" else number
