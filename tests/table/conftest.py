"""What the tests of the table share: the rules in force of a decision on a day."""

from collections.abc import Callable
from datetime import date

import pytest

from assistant.engine.base import Rules
from assistant.table.ruleset import RuleSet


@pytest.fixture(scope="session")
def rules_on() -> Callable[[Rules, str, date], RuleSet]:
    """A function that gives the rule set of a decision on a day."""

    def find(rules: Rules, decision: str, day: date) -> RuleSet:
        return RuleSet(rules.base, rules.base.decisions[decision], day)

    return find
