"""`rules test` and `rules coverage`: the examples and scenarios replayed, and which rules they hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_of, rules_option
from assistant.outlets.reports.json_text import write_json
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.outlets.unknown import unknown_rule
from assistant.words.dates import show_date
from assistant.words.typography import french

Found = TypeVar("Found")

features_option = click.option("--features", metavar="DOSSIER", default=None, help="Dossier des scénarios (*.feature).")


@click.command(
    "test", cls=FrenchCommand, examples=("chorus-assistant rules test", "chorus-assistant rules test ent-gip")
)
@click.argument("rule", required=False, metavar="[REGLE]")
@features_option
@on_option
@json_option
@rules_option
def test(rule: str | None, features: str | None, on: date | None, as_json: bool, rules_folder: str | None) -> int:
    """Rejouer exemples et scénarios, aujourd'hui et au premier jour de chaque changement à venir."""
    from assistant.proof.examples import unshown
    from assistant.proof.replay import days_from, replay
    from assistant.proof.scenarios import unpinned

    rules = rules_of(rules_folder)
    told, terminal = Telling(rules.base), Terminal()
    if rule is not None and rules.base.rule(rule) is None:
        raise FactError(unknown_rule(rules, rule))
    folder = features_of(told, features, rules_folder)
    days = days_from(rules, day_of(on)) if on is None else (on,)
    now, *later = _read(lambda: [replay(rules, folder, day, rule) for day in days])
    failures = list(now.failures)
    for one in later:
        new = [failure for failure in one.failures if failure not in now.failures]
        day = show_date(one.on)
        failures += [failure._replace(message=told.say("fails-on", day=day, says=failure.message)) for failure in new]
    if rule is None:
        failures += unshown(rules)
        failures += unpinned(rules, now.ran) if folder is not None else ()
    code = 1 if failures else 0
    if as_json:
        counts = {"examples": now.examples, "scenarios": len(now.ran), "features": folder is not None}
        told_days = [day.isoformat() for day in days]
        told_failures = [failure._asdict() for failure in failures]
        write_json(terminal, {**counts, "days": told_days, "failures": told_failures})
        return code
    for failure in failures:
        terminal.place(safe(french(f"{failure.place}  {failure.rule}  {failure.message}")))
    if folder is None:
        terminal.line(told.say("examples-only"))
    if later:
        terminal.line(told.say("tried-on", days=", ".join(show_date(day) for day in days)))
    terminal.line(
        told.say(
            "tests-ran",
            examples=told.counted(now.examples, "counted-examples"),
            scenarios=told.counted(len(now.ran), "counted-scenarios"),
            failures=told.counted(len(failures), "counted-failures"),
        )
    )
    return code


@click.command("coverage", cls=FrenchCommand, examples=("chorus-assistant rules coverage",))
@features_option
@on_option
@json_option
@rules_option
def coverage(features: str | None, on: date | None, as_json: bool, rules_folder: str | None) -> int:
    """Dire, règle par règle, quels exemples et quels scénarios la tiennent."""
    from assistant.proof.coverage import covered

    rules = rules_of(rules_folder)
    told, terminal = Telling(rules.base), Terminal()
    folder = features_of(told, features, rules_folder)
    rows = _read(lambda: covered(rules, folder, day_of(on)))
    pinned = sum(row.pinned for row in rows)
    code = 0 if pinned == len(rows) else 1
    if as_json:
        write_json(terminal, [row._asdict() | {"pinned": row.pinned} for row in rows])
        return code
    for row in rows:
        lacks = told.say("coverage-lacks", lacks=", ".join(row.lacks)) if row.lacks else ""
        examples = told.counted(row.examples, "counted-examples")
        terminal.line(
            told.say("coverage-row", rule=row.rule, examples=examples, shown=row.shown, spared=row.spared, lacks=lacks),
            4,
        )
    terminal.line(told.say("coverage", pinned=pinned, rules=len(rows)))
    return code


def _read(run: Callable[[], Found]) -> Found:
    """Run what reads features; one that is not Gherkin is named, and is a wrong use."""
    try:
        return run()
    except FactError:
        raise
    except ValueError as error:
        raise FactError(f"{error}.") from None


def features_of(told: Telling, given: str | None, rules_folder: str | None) -> Path | None:
    """The features to run: those given, those beside the rules, or none."""
    if given is not None:
        if not Path(given).is_dir():
            raise FactError(told.say("not-a-folder", path=given))
        return Path(given)
    from assistant.proof.scenarios import beside

    return beside(Path(rules_folder) if rules_folder is not None else None)
