"""Replaying a base: its examples and scenarios on a day, and on the first day of each change to come."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from assistant.engine.base import Rules
from assistant.proof.examples import Failure, run_examples
from assistant.proof.scenarios import Ran, run_scenarios
from assistant.table.ruleset import starts


class Replay(NamedTuple):
    """What was tried on a day: how many examples, each scenario, and what failed."""

    on: date
    examples: int
    ran: list[Ran]
    failures: list[Failure]


def days_from(rules: Rules, day: date) -> tuple[date, ...]:
    """`day`, then each later day on which a value, or what a decision reads or says, changes, in order."""
    base = rules.base
    changes = [starts(base, decision) for decision in base.decisions.values()]
    changes += [value.changes() for value in base.values.values()]
    return (day, *sorted({one for days in changes for one in days if one > day}))


def replay(rules: Rules, folder: Path | None, on: date, only: str | None = None) -> Replay:
    """Try every example, and every scenario of `folder`, on the day `on`; `only` names one rule."""
    examples, failures = run_examples(rules, on, only)
    ran = run_scenarios(rules, folder, on, only)[0] if folder is not None else []
    for one in ran:
        if one.failure is not None:
            message = f"« {one.scenario.name} » {one.failure}"
            failures.append(Failure(" ".join(one.scenario.tags), one.scenario.place, message))
    return Replay(on, examples, ran, failures)
