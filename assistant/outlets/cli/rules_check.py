"""`rules check`: the base proved sound."""

from __future__ import annotations

import sys
from datetime import date
from math import prod
from pathlib import Path

import click

from assistant.engine.base import Rules, load_rules
from assistant.engine.case import FactError
from assistant.language.loading import packaged
from assistant.model.problems import InvalidRules
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_option
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal


@click.command(
    "check",
    cls=FrenchCommand,
    examples=("chorus-assistant rules check", "chorus-assistant rules check rules/entities.yml"),
)
@click.argument("path", required=False, metavar="[CHEMIN]")
@on_option
@json_option
@rules_option
def check(path: str | None, on: date | None, as_json: bool, rules_folder: str | None) -> int:
    """Prouver la base en énumérant ses états : ni trou, ni règle morte, ni rien d'inutile.

    Les sources à relire sont dites sur la sortie d'erreur, sans changer le code de sortie.
    """
    from assistant.proof.quoted import without_quote
    from assistant.proof.soundness import problems_of, uncompared
    from assistant.proof.usage import unused
    from assistant.proof.words import unsaid, unwritten

    given = Path(path) if path is not None else None
    if given is not None and (path == "" or not given.exists()):
        raise FactError(Telling(load_rules().base).say("no-such-path", path=path))
    whole = given is not None and given.is_dir()
    rules = load_rules(given) if whole else load_rules(rules_folder, instead=given)
    folder = given if whole and given is not None else Path(rules_folder) if rules_folder else packaged("rules")
    problems = [*problems_of(rules), *unused(rules), *without_quote(rules, folder)]
    if not whole and rules_folder is None:  # the sentences are the project's own; another base says only some of them
        problems += [*unwritten(rules), *unsaid(rules)]
    if problems:
        raise InvalidRules(problems)
    told, terminal = Telling(rules.base), Terminal()
    counts = {
        "topics": len(rules.base.topics),
        "decisions": len(rules),
        "states": _states(rules),
        "rules": sum(len(decision.rules) for decision in rules.base.decisions.values()),
    }
    if as_json:
        from assistant.outlets.reports.json_text import write_json

        write_json(terminal, {**counts, "uncompared": uncompared(rules), "digest": rules.base.fingerprint})
    else:
        nouns = {name: told.counted(count, f"counted-{name}") for name, count in counts.items()}
        terminal.line(told.say("base-sound", **nouns))
        for decision in uncompared(rules):
            terminal.line(told.say("order-uncompared", decision=decision))
    _warn_of_age(told, day_of(on))
    return 0


def _warn_of_age(told: Telling, on: date) -> None:
    """Say on standard error how many sources were read too long before the day `on`, and which is the oldest."""
    from assistant.articles.stakes import OLD, age, oldest_first

    old = oldest_first(told.base, on, OLD)
    if old:
        count, days = told.counted(len(old), "counted-sources"), told.counted(age(old[0], on), "counted-days")
        said = told.say("sources-old", count=count, source=old[0].id, age=days, days=OLD)
        Terminal(sys.stderr).line(said)


def _states(rules: Rules) -> int:
    """How many states of knowledge the decisions have, all together, in each stretch of time."""
    stretches = (stretch for decider in rules.values() for stretch in decider.table.stretches)
    return sum(prod(coding.size + 1 for coding in stretch.codings) for stretch in stretches)
