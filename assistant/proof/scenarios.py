"""Scenarios: the features run in process, so that whoever edits a rule sees at once what it changes.

A feature is data: its steps are those of the package, the same that pytest-bdd runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.language.loading import packaged
from assistant.proof.examples import Failure, place_of
from assistant.proof.steps.definition import THEN, DataTable
from assistant.proof.steps.matching import nearest_step, step_of
from assistant.proof.steps.world import World


class Scenario(NamedTuple):
    """One scenario: its tags, and its steps as texts with their table."""

    name: str
    place: str
    tags: tuple[str, ...]
    steps: tuple[tuple[str, DataTable | None], ...]


class Ran(NamedTuple):
    """A scenario that was run: the rules that its answers cited, and why it failed, None when it did not.

    It `crashed` when a step could not be done at all, rather than found something else than it expects.
    """

    scenario: Scenario
    cited: frozenset[str]
    failure: str | None
    crashed: bool = False


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


def scenarios_of(path: Path) -> tuple[Scenario, ...]:
    """The scenarios of one feature. Raises ValueError, with the file's name, for a file that is not Gherkin."""
    try:
        return _parsed(path.read_bytes(), f"{path.parent.name}/{path.name}")
    except Exception as error:
        raise ValueError(
            f"{path} : ce n'est pas une fonctionnalité Gherkin lisible ({type(error).__name__})"
        ) from error


def scenarios_in(folder: Path) -> list[Scenario]:
    """The scenarios of every feature of a folder, in the order of the files.

    Raises ValueError, with the file's name, for a feature that is not Gherkin.
    """
    return [scenario for path in sorted(folder.glob("*.feature")) for scenario in scenarios_of(path)]


def beside(rules_folder: Path | None) -> Path | None:
    """The features that stand beside the rules of a folder, those of the project by default; None without any."""
    found = packaged("features") if rules_folder is None else rules_folder.resolve().parent / "features"
    return found if found.is_dir() else None


class Runner:
    """Runs the scenarios of one folder, against any base; `used` holds the spellings of the steps that were run."""

    def __init__(self, folder: Path | None) -> None:
        self.scenarios = scenarios_in(folder) if folder is not None else []
        self.used: set[str] = set()

    def run(self, rules: Rules, scenario: Scenario, on: date) -> Ran:
        """Run one scenario against `rules`, on the day `on` unless it says another; one that reads nothing fails."""
        world, reads = World(rules, on), False
        try:
            for text, table in scenario.steps:
                found = step_of(text)
                if found is None:
                    return Ran(scenario, frozenset(world.cited), _unknown(rules, text))
                definition, arguments = found
                self.used.add(definition.spelling)
                reads = reads or definition.keyword == THEN
                try:
                    definition.run(world, arguments, table)
                except Exception as error:
                    crashed = not isinstance(error, AssertionError | FactError)
                    failure = f"« {text} » : {str(error) or type(error).__name__}"
                    return Ran(scenario, frozenset(world.cited), failure, crashed)
        finally:
            world.close()
        word = rules.base.word
        return Ran(scenario, frozenset(world.cited), None if reads else f"{word('nothing-read')} {word('see-steps')}")


def run_scenarios(rules: Rules, folder: Path, on: date, only: str | None = None) -> tuple[list[Ran], set[str]]:
    """Run the scenarios of `folder`; the second part holds the spellings of the steps that were used."""
    runner = Runner(folder)
    ran = [runner.run(rules, one, on) for one in runner.scenarios if only is None or only in one.tags]
    return ran, runner.used


def _unknown(rules: Rules, text: str) -> str:
    word, close = rules.base.word, nearest_step(text)
    hint = word("did-you-mean").format(word=close.spelling) if close is not None else ""
    return " ".join(filter(None, (word("unknown-step").format(step=text), hint, word("see-steps"))))


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
