"""Words with slots: the sentences of a decision for all the cases that it treats alike, « {file_size} » in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assistant.engine.case import FactValue
from assistant.engine.decider import Decider
from assistant.engine.templates import Show
from assistant.engine.wording import Wording
from assistant.model.facts import Fact
from assistant.table.unary import Known

PLACEHOLDER = "x"
"""Stands for a text that is given and that no rule tests, so that the sentences that show it are said."""


class Placeholders:
    """The texts of a decision that no rule tests: they stand in a case once all that is computed from them does."""

    def __init__(self, decider: Decider, facts: Iterable[str]) -> None:
        computed = [(name, origin) for name, origin, _ in decider.completing.computed]
        self._needs = {fact: [name for name, origin in computed if origin == fact] for fact in facts}

    def beside(self, values: Mapping[str, FactValue]) -> dict[str, FactValue]:
        """The texts that stand beside what is known."""
        return {fact: PLACEHOLDER for fact, needs in self._needs.items() if all(name in values for name in needs)}


class SlotWording(Wording):
    """Words of which the values stay slots; where a few choices remain, they are said: they are of the verdict."""

    def _show(self, fact: Fact) -> Show:
        shown = super()._show(fact)

        def show(value: Known, case: object) -> str:
            left = getattr(case, "values", {}).get(fact.id)
            return shown(value, case) if isinstance(left, frozenset) else slot(fact.id)  # type: ignore[arg-type]

        return show

    def doubtful(self, fact: Fact, value: Known) -> str:
        """The slot of a size that is in doubt."""
        return slot(fact.id)


def slot(name: str) -> str:
    """Where the value of a fact goes."""
    return f"{{{name}}}"
