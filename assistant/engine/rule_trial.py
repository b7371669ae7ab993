"""One rule tried alone: what it gives for a case, whatever the rules around it say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from assistant.engine.base import Rules
from assistant.engine.completing import Completing
from assistant.model.decisions import Example, Rule
from assistant.table.ruleset import RuleSet
from assistant.table.truth import CAUSES, FALSE, TRUE, main_cause


class RuleTrial:
    """Tries the rules of one decision; the rule sets of the days that are asked for are prepared once."""

    def __init__(self, rules: Rules, decision: str) -> None:
        self.base, self.model = rules.base, rules.base.decisions[decision]
        self.completing = Completing(rules.taking, self.model)
        self._rules: dict[date, RuleSet] = {}

    def holds(self, rule: Rule, example: Example, on: date) -> bool:
        """Whether an example tells its day, or holds on that one: some are written for another time."""
        return example.on is not None or self.gives(rule.id, example.facts, on) == example.gives

    def warns(self, caution: str, facts: Mapping[str, object], on: date) -> str:
        """What one caution gives for `facts`: `warned`, `nothing`, or the cause for which that is unknown."""
        rules = self._on(on)
        if caution not in rules.cautions:
            return "nothing"
        place = len(rules.rules) + list(rules.cautions).index(caution)
        held = rules.holds_of(place, self.completing.case(facts, {}).values)
        return {FALSE: "nothing", TRUE: "warned"}.get(held) or main_cause(held)

    def gives(self, identifier: str, facts: Mapping[str, object], on: date) -> str:
        """What one rule gives for `facts`: `nothing`, its ending, or the cause for which it is unknown."""
        rules = self._on(on)
        case = self.completing.case(facts, {})
        for index, rule in enumerate(rules.rules):
            if rule.id == identifier:
                held = rules.holds_of(index, case.values)
                if held == TRUE and rule.undecided:
                    held = CAUSES[rule.undecided]
                if held == FALSE:
                    return "not_applied" if rule.ends == "nothing" else "nothing"
                return str(rule.ends) if held == TRUE else main_cause(held)
        return "nothing"

    def _on(self, on: date) -> RuleSet:
        found = self._rules.get(on)
        if found is None:
            found = self._rules[on] = RuleSet(self.base, self.model, on)
        return found
