"""`rules`: list, show, prove and test the rules base."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from assistant.engine.base import Rules, load_rules
from assistant.engine.entry import FactError
from assistant.language.loading import packaged
from assistant.language.problems import InvalidRules
from assistant.outlets.cli.french import FrenchCommand, FrenchGroup
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_of, rules_option
from assistant.outlets.reports.json_text import json_text
from assistant.outlets.terminal import Terminal, safe
from assistant.words.distance import nearest
from assistant.words.numbers import plural
from assistant.words.typography import french

Found = TypeVar("Found")


@click.group(cls=FrenchGroup)
def rules() -> None:
    """Lire, prouver et essayer la base de règles."""


@rules.command("list", cls=FrenchCommand, examples=("chorus-assistant rules list",))
@json_option
@rules_option
def list_rules(as_json: bool, rules_folder: str | None) -> int:
    """Donner chaque question de la base et ses règles."""
    base = rules_of(rules_folder)
    terminal = Terminal()
    if as_json:
        listed = [
            {
                "decision": question.id,
                "question": question.text,
                "topic": question.form["topic"],
                "outcomes": {key: outcome["label"] for key, outcome in question.outcomes.items()},
                "facts": question.form["facts"],
                "rules": [rule["id"] for rule in question.form["rules"]],
            }
            for question in map(base.__getitem__, base)
        ]
        terminal.write(json_text(listed, encoding=terminal.encoding) + "\n")
        return 0
    for identifier in base:
        question = base[identifier]
        terminal.line(french(question.text), 2, f"{identifier}  ")
        for rule in question.form["rules"]:
            end = (
                question.outcomes[rule["ends"]]["label"]
                if rule["ends"]
                else base.base["words"][f"status-{rule['undecided']}"]
            )
            terminal.line(french(f"{rule['id']} : {end}"), 6, "    ")
    return 0


@rules.command("show", cls=FrenchCommand, examples=("chorus-assistant rules show pj-taille-unitaire",))
@click.argument("rule", metavar="REGLE")
@json_option
@rules_option
def show(rule: str, as_json: bool, rules_folder: str | None) -> int:
    """Montrer une règle : quand elle vaut, ce qu'elle donne, sur quoi elle repose, ses exemples."""
    base = rules_of(rules_folder)
    decision, form = _rule(base, rule)
    terminal = Terminal()
    if as_json:
        terminal.write(json_text({"decision": decision, **form}, encoding=terminal.encoding) + "\n")
        return 0
    from assistant.outlets.reports.rule_page import write_rule

    write_rule(terminal, base, decision, form, date.today())
    return 0


def _rule(base: Rules, rule: str) -> tuple[str, dict[str, Any]]:
    found = base.rule(rule)
    if found is None:
        every = [one["id"] for decision in base.base["decisions"].values() for one in decision["rules"]]
        close = nearest(rule, every)
        words = base.base["words"]
        hint = words["did-you-mean"].format(word=close) if close else words["see-rules"]
        raise FactError(words["unknown-rule"].format(rule=rule[:60], hint=hint))
    return found


@rules.command(
    "check",
    cls=FrenchCommand,
    examples=("chorus-assistant rules check", "chorus-assistant rules check rules/entities.yml"),
)
@click.argument("path", required=False, metavar="[CHEMIN]")
@json_option
@rules_option
def check(path: str | None, as_json: bool, rules_folder: str | None) -> int:
    """Prouver la base en énumérant ses états : ni trou, ni règle morte, ni rien d'inutile."""
    from assistant.proof.soundness import problems_of
    from assistant.proof.usage import unused

    given = Path(path) if path is not None else None
    if given is not None and (path == "" or not given.exists()):
        raise FactError(f"« {path} » n'existe pas.")
    whole = given is not None and given.is_dir()
    base = load_rules(given) if whole else load_rules(rules_folder, instead=given)
    problems = problems_of(base) + unused(base)
    if problems:
        raise InvalidRules(problems)
    terminal = Terminal()
    counts = {
        "topics": len(base.base["topics"]),
        "decisions": len(base),
        "states": _states(base),
        "rules": sum(len(base[one].form["rules"]) for one in base),
        "digest": base.base["rules"],
    }
    if as_json:
        terminal.write(json_text(counts, encoding=terminal.encoding) + "\n")
    else:
        told = base.base["words"]["base-sound"].format(
            topics=plural(counts["topics"], "sujet"),
            decisions=plural(counts["decisions"], "question"),
            rules=plural(counts["rules"], "règle"),
            states=plural(counts["states"], "état vérifié"),
        )
        terminal.line(french(told))
    return 0


def _states(base: Rules) -> int:
    """How many states of knowledge the decisions have, all together."""
    total = 0
    for identifier in base:
        count = 1
        for classes in base[identifier].epoch(date.today()).classes:
            count *= len(classes) + 1
        total += count
    return total


@rules.command(
    "test", cls=FrenchCommand, examples=("chorus-assistant rules test", "chorus-assistant rules test ent-gip")
)
@click.argument("rule", required=False, metavar="[REGLE]")
@click.option("--features", metavar="DOSSIER", default=None, help="Dossier des scénarios (*.feature).")
@on_option
@json_option
@rules_option
def test(rule: str | None, features: str | None, on: date | None, as_json: bool, rules_folder: str | None) -> int:
    """Rejouer les exemples des règles et les scénarios."""
    from assistant.proof.examples import run_examples
    from assistant.proof.scenarios import Ran, run_scenarios, unpinned

    base = rules_of(rules_folder)
    if rule is not None:
        _rule(base, rule)
    day, terminal, words = day_of(on), Terminal(), base.base["words"]
    count, failures = run_examples(base, day, rule)
    folder = _features(features, rules_folder)
    ran: list[Ran] = []
    if folder is not None:
        ran, _ = _read(lambda: run_scenarios(base, folder, day, rule))
        for one in ran:
            if one.failure is not None:
                failures.append(_failure(one))
        if rule is None:
            failures += unpinned(base, ran)
    if as_json:
        terminal.write(
            json_text(
                {
                    "examples": count,
                    "scenarios": len(ran),
                    "features": folder is not None,
                    "failures": [failure._asdict() for failure in failures],
                },
                encoding=terminal.encoding,
            )
            + "\n"
        )
        return 1 if failures else 0
    for failure in failures:
        terminal.line(safe(french(f"{failure.place}  {failure.rule}  {failure.message}")), 4)
    if folder is None:
        terminal.line(french(words["examples-only"]))
    told = words["tests-ran"].format(
        examples=plural(count, "exemple"),
        scenarios=plural(len(ran), "scénario"),
        failures=plural(len(failures), "échec"),
    )
    terminal.line(french(told))
    return 1 if failures else 0


def _read(run: Callable[[], Found]) -> Found:
    """Run what reads features; one that is not Gherkin is named, and is a wrong use."""
    try:
        return run()
    except FactError:
        raise
    except ValueError as error:
        raise FactError(f"{error}.") from None


def _failure(one: Any) -> Any:
    from assistant.proof.examples import Failure

    return Failure(" ".join(one.scenario.tags), one.scenario.place, f"« {one.scenario.name} » {one.failure}")


def _features(given: str | None, rules_folder: str | None) -> Path | None:
    """The features to run: those given, those beside the rules, or none."""
    if given is not None:
        if not Path(given).is_dir():
            raise FactError(f"« {given} » n'est pas un dossier.")
        return Path(given)
    beside = packaged("features") if rules_folder is None else Path(rules_folder).resolve().parent / "features"
    return beside if beside.is_dir() else None


@rules.command("coverage", cls=FrenchCommand, examples=("chorus-assistant rules coverage",))
@click.option("--features", metavar="DOSSIER", default=None, help="Dossier des scénarios (*.feature).")
@on_option
@json_option
@rules_option
def coverage(features: str | None, on: date | None, as_json: bool, rules_folder: str | None) -> int:
    """Dire, règle par règle, quels exemples et quels scénarios la tiennent."""
    from assistant.proof.coverage import covered

    base = rules_of(rules_folder)
    folder = _features(features, rules_folder)
    rows = _read(lambda: covered(base, folder, day_of(on)))
    terminal = Terminal()
    missing = [row for row in rows if not row.pinned]
    if as_json:
        listed = [row._asdict() | {"pinned": row.pinned} for row in rows]
        terminal.write(json_text(listed, encoding=terminal.encoding) + "\n")
        return 1 if missing else 0
    words = base.base["words"]
    for row in rows:
        lacks = words["coverage-lacks"].format(lacks=", ".join(row.lacks)) if row.lacks else ""
        told = words["coverage-row"].format(
            rule=row.rule,
            examples=plural(row.examples, "exemple"),
            shown=row.shown,
            spared=row.spared,
            lacks=lacks,
        )
        terminal.line(french(told), 4)
    terminal.line(french(words["coverage"].format(pinned=len(rows) - len(missing), rules=len(rows))))
    return 1 if missing else 0


__all__ = ["rules"]
