"""The steps as a writer of scenarios looks for them: by words, each with a scenario that uses it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from assistant.proof.scenarios import Scenario
from assistant.proof.steps import STEPS
from assistant.proof.steps.definition import DataTable, StepDefinition
from assistant.proof.steps.matching import step_of
from assistant.words.folding import fold_label


class StepExample(NamedTuple):
    """A step as a scenario writes it; `place` is file:line of the scenario."""

    text: str
    table: DataTable | None
    place: str


class ListedStep(NamedTuple):
    """A step and the first scenario that uses it; None when none does."""

    definition: StepDefinition
    example: StepExample | None


def listed(scenarios: Iterable[Scenario], words: Iterable[str] = ()) -> list[ListedStep]:
    """Every step that holds each of `words`, whatever their accents and endings; all of them without words."""
    used: dict[str, StepExample] = {}
    for scenario in scenarios:
        for text, table in scenario.steps:
            found = step_of(text)
            if found is not None:
                used.setdefault(found[0].spelling, StepExample(text, table, scenario.place))
    every = [ListedStep(definition, used.get(definition.spelling)) for definition in STEPS]
    wanted = [word for text in words for word in fold_label(text).split()]
    return [one for one in every if _holds(one, wanted)]


def _holds(one: ListedStep, wanted: list[str]) -> bool:
    """Whether the concept, the spelling, the columns or the example of a step hold every word."""
    definition = one.definition
    example = one.example.text if one.example is not None else ""
    text = fold_label(" ".join((definition.about, definition.spelling, *definition.columns, example)))
    return all(word in text for word in wanted)
