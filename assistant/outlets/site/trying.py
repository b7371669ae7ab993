"""Playing the scenarios that stand beside a base, for the pages that show what became of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

from assistant.articles.trials import Played, Trials
from assistant.engine.base import Rules
from assistant.proof.scenarios import Ran, beside, run_scenarios

_QUOTED = re.compile(r'"([^"]*)"')


def tried(rules: Rules, on: date, rules_folder: Path | None = None) -> Trials:
    """The scenarios beside the rules, those of the project by default, played on `rules` as they stand on the day `on`.

    Without any, or when a feature cannot be read, none is played and the reason is given.
    """
    features = beside(rules_folder)
    if features is None:
        return Trials(on, why=rules.base.word("site-no-features"))
    try:
        ran, _ = run_scenarios(rules, features, on)
    except ValueError as error:
        return Trials(on, why=f"{error}.")
    cases = groupby(ran, lambda one: (_feature(one), one.scenario.name))
    return Trials(on, tuple(_played(feature, name, list(some)) for (feature, name), some in cases))


def _feature(ran: Ran) -> str:
    return ran.scenario.place.rpartition(":")[0]


def _played(feature: str, name: str, cases: list[Ran]) -> Played:
    first = cases[0].scenario
    return Played(
        name,
        feature,
        frozenset(first.tags),
        frozenset().union(*(one.cited for one in cases)),
        len(cases),
        tuple(one.failure for one in cases if one.failure is not None),
        tuple(_lines(first.steps)),
        frozenset(word for one in cases for word in _named(one.scenario.steps)),
    )


def _lines(steps: Iterable[tuple[str, list[list[str]] | None]]) -> Iterator[str]:
    """Each step as a line, its table under it."""
    for text, table in steps:
        yield text
        yield from (f"  | {' | '.join(row)} |" for row in table or ())


def _named(steps: Iterable[tuple[str, list[list[str]] | None]]) -> Iterator[str]:
    for text, table in steps:
        yield from _QUOTED.findall(text)
        yield from (cell for row in table or () for cell in row)
