"""What the completions of a state lead to, as an ordered decision diagram: two states with one node end alike in all.

A node is an end, or a fact with the node of each of its classes. The facts that a node depends on are the questions
whose answer can still change the end; a node that is an end is certain, whatever is answered.
"""

from __future__ import annotations

from assistant.table.ruleset import RuleSet, State
from assistant.table.sentences import End


class Completions:
    """The diagram of one rule set; nodes are numbers, shared between states."""

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        self._numbers: dict[tuple[object, ...], int] = {}
        self._ends: dict[int, End] = {}
        self._support: dict[int, frozenset[int]] = {}
        self._nodes: dict[State, int] = {}

    def node(self, state: State) -> int:
        """The node of a state."""
        found = self._nodes.get(state)
        if found is None:
            found = self._nodes[state] = self._made(state)
        return found

    def end(self, node: int) -> End | None:
        """The one end of every completion; None when they end differently."""
        return self._ends.get(node)

    def support(self, node: int) -> frozenset[int]:
        """The positions of the facts whose answer changes the end in some completion of the others."""
        return self._support[node]

    def _made(self, state: State) -> int:
        reading = self.rules.reading(state)
        open_facts = self.rules.open_facts(state)
        certain = reading.status == "decided" and (
            self.rules.decision.policy == "first" or reading.outcome == self.rules.outcomes[-1]
        )
        if certain or not open_facts:
            return self._leaf((reading.status, reading.outcome))
        at = open_facts[0]
        children = tuple(
            self.node((*state[:at], known, *state[at + 1 :])) for known in range(self.rules.facts[at].counted)
        )
        if len(set(children)) == 1:
            return children[0]
        number = self._number((at, *children))
        self._support[number] = frozenset({at}).union(*(self._support[child] for child in children))
        return number

    def _leaf(self, end: End) -> int:
        number = self._number(end)
        self._ends[number], self._support[number] = end, frozenset()
        return number

    def _number(self, key: tuple[object, ...]) -> int:
        return self._numbers.setdefault(key, len(self._numbers))
