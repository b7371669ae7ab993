"""Scenarios: the features run in process, so that whoever edits a rule sees at once what it changes.

The steps are the plain functions of `features/steps.py`, the same that pytest-bdd runs.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.proof.examples import Failure, place_of

Step = Callable[..., None]


class Scenario(NamedTuple):
    """One scenario: its tags, and its steps as texts with their table."""

    name: str
    place: str
    tags: tuple[str, ...]
    steps: tuple[tuple[str, list[list[str]] | None], ...]


class Ran(NamedTuple):
    """A scenario that was run: the rules that its answers cited, and why it failed, None when it did not."""

    scenario: Scenario
    cited: frozenset[str]
    failure: str | None


@lru_cache(maxsize=64)
def _parsed(data: bytes, name: str) -> tuple[Scenario, ...]:
    from gherkin.parser import Parser
    from gherkin.pickles.compiler import Compiler

    document: Any = Parser().parse(data.decode())
    document["uri"] = name
    return tuple(_scenario(pickle, name) for pickle in Compiler().compile(document))


def _scenario(pickle: Any, name: str) -> Scenario:
    steps = []
    for step in pickle["steps"]:
        table = step.get("argument", {}).get("dataTable")
        rows = [[cell["value"] for cell in row["cells"]] for row in table["rows"]] if table else None
        steps.append((step["text"], rows))
    return Scenario(
        pickle["name"],
        f"{name}:{pickle['location']['line']}",
        tuple(tag["name"].lstrip("@") for tag in pickle["tags"]),
        tuple(steps),
    )


def scenarios_in(folder: Path) -> list[Scenario]:
    """The scenarios of every feature of a folder, in the order of the files.

    Raises ValueError, with the file's name, for a feature that is not Gherkin.
    """
    found: list[Scenario] = []
    for path in sorted(folder.glob("*.feature")):
        try:
            found.extend(_parsed(path.read_bytes(), f"{folder.name}/{path.name}"))
        except Exception as error:
            raise ValueError(
                f"{path} : ce n'est pas une fonctionnalité Gherkin lisible ({type(error).__name__})"
            ) from error
    return found


def steps_of(folder: Path) -> ModuleType:
    """The step definitions of a features folder, the project's own where it has none."""
    path = folder / "steps.py"
    if not path.is_file():
        path = packaged("features") / "steps.py"
    spec = importlib.util.spec_from_file_location("chorus_assistant_steps", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Runner:
    """Runs the scenarios of one folder, against any base; `used` holds the patterns of the steps that were run."""

    def __init__(self, folder: Path) -> None:
        module = steps_of(folder)
        self.world: Callable[[Rules, date], Any] = module.World
        self.definitions: list[tuple[re.Pattern[str], Step]] = module.DEFINITIONS
        self.scenarios = scenarios_in(folder)
        self.used: set[str] = set()

    def run(self, rules: Rules, scenario: Scenario, on: date) -> Ran:
        """Run one scenario against `rules`, on the day `on` unless it says another."""
        return _run(scenario, self.world(rules, on), self.definitions, self.used)


def run_scenarios(rules: Rules, folder: Path, on: date, only: str | None = None) -> tuple[list[Ran], set[str]]:
    """Run the scenarios of `folder`; the second part holds the patterns of the steps that were used."""
    runner = Runner(folder)
    ran = [runner.run(rules, one, on) for one in runner.scenarios if only is None or only in one.tags]
    return ran, runner.used


def _run(scenario: Scenario, world: Any, definitions: list[tuple[re.Pattern[str], Step]], used: set[str]) -> Ran:
    failure = None
    try:
        for text, table in scenario.steps:
            pattern, step, found = _definition(text, definitions)
            used.add(pattern)
            try:
                step(world, *found, **({"table": table} if table is not None else {}))
            except Exception as error:
                failure = f"« {text} » : {str(error) or type(error).__name__}"
            if failure:
                break
    except LookupError as error:
        failure = str(error.args[0])
    finally:
        world.close()
    return Ran(scenario, frozenset(world.cited), failure)


def _definition(text: str, definitions: list[tuple[re.Pattern[str], Step]]) -> tuple[str, Step, tuple[str, ...]]:
    for pattern, step in definitions:
        found = pattern.fullmatch(text)
        if found:
            return pattern.pattern, step, found.groups()
    raise LookupError(f"aucune étape ne correspond à « {text} »")


def unpinned(rules: Rules, ran: list[Ran]) -> Iterator[Failure]:
    """Each rule needs a scenario that cites it and one, tagged with it too, that does not; each tag needs a rule."""
    cited: dict[str, set[bool]] = {}
    for one in ran:
        for tag in one.scenario.tags:
            cited.setdefault(tag, set()).add(tag in one.cited)
            if rules.base.rule(tag) is None:
                yield Failure(tag, one.scenario.place, "cette étiquette ne correspond à aucune règle")
    for identifier in rules:
        for rule in rules.base.decisions[identifier].rules:
            place = place_of(rule)
            seen = cited.get(rule.id, set())
            if True not in seen:
                yield Failure(rule.id, place, "aucun scénario étiqueté ne montre cette règle à l'œuvre")
            if False not in seen:
                yield Failure(rule.id, place, "aucun scénario étiqueté ne montre que cette règle ne s'applique pas")
