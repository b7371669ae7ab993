"""`rules check`: the base proved sound."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from math import prod
from pathlib import Path
from typing import NamedTuple

import click
from msgspec import to_builtins

from assistant.engine.base import Rules, load_rules
from assistant.engine.case import FactError
from assistant.language.loading import WORDS, packaged
from assistant.model.problems import InvalidRules, Problem, UnreadableRules
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_option
from assistant.outlets.cli.parameters import ChoiceParameter
from assistant.outlets.cli.quiet import is_quiet
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal

FORMS = ("table", "json", "line", "github", "gitlab")


class Proved(NamedTuple):
    """A base that is sound: the base, how many things of each kind it holds, the questions not all compared."""

    rules: Rules
    counts: dict[str, int]
    uncompared: list[str]

    def to_dict(self) -> dict[str, object]:
        """What a program reads."""
        return {**self.counts, "uncompared": self.uncompared, "digest": self.rules.base.fingerprint}


@click.command(
    "check",
    cls=FrenchCommand,
    examples=(
        "chorus-assistant rules check",
        "chorus-assistant rules check rules/entities.yml rules/statuses.yml",
        "chorus-assistant rules check --format github",
    ),
)
@click.argument("paths", nargs=-1, metavar="[CHEMIN]...")
@on_option
@json_option
@click.option("--format", "style", type=ChoiceParameter(FORMS), metavar="|".join(FORMS), help="Forme de la sortie.")
@rules_option
def check(paths: tuple[str, ...], on: date | None, as_json: bool, style: str | None, rules_folder: str | None) -> int:
    """Prouver la base en énumérant ses états : ni trou, ni règle morte, ni rien d'inutile.

    Un chemin est un dossier de règles, ou le fichier d'un sujet ; les sujets sont jugés ensemble, dans la base, à la
    place des siens. Les sources à relire sont dites sur la sortie d'erreur, sans changer le code de sortie.
    """
    for path in paths:
        if path == "" or not Path(path).exists():
            raise FactError(Telling(load_rules().base).say("no-such-path", path=path))
    form = "json" if as_json else style or "table"
    found, problems = list[Proved](), list[Problem]()
    for whole, instead in _asked([Path(path) for path in paths]):
        try:
            found.append(_proved(whole or rules_folder, instead, own=whole is None and rules_folder is None))
        except UnreadableRules:
            raise
        except InvalidRules as error:
            problems += error.problems
    if problems:
        if form != "table":
            _write_problems(form, InvalidRules(problems).problems)
            return 5
        raise InvalidRules(problems)
    _write(form, found)
    _warn_of_age(Telling(found[0].rules.base), day_of(on))
    return 0


def _asked(paths: list[Path]) -> Iterator[tuple[Path | None, list[Path]]]:
    """The bases to prove: each folder, then all the topics together, each once, in the place of those of the base."""
    yield from ((path, []) for path in paths if path.is_dir())
    topics = {path.resolve(): path for path in reversed(paths) if not path.is_dir()}
    if topics or not paths:
        yield None, [*reversed(topics.values())]


def _proved(place: Path | str | None, instead: list[Path], *, own: bool) -> Proved:
    """Prove one base, `own` when it is the project's; raises InvalidRules with every mistake."""
    from assistant.proof.quoted import without_quote
    from assistant.proof.soundness import problems_of, uncompared
    from assistant.proof.usage import unused
    from assistant.proof.words import unsaid, unwritten

    rules = load_rules(place, instead=instead)
    shown = Path(place) if place else Path("rules")
    quotes = without_quote(rules, Path(place) if place else packaged("rules"), shown)
    problems = [*problems_of(rules), *unused(rules), *quotes]
    if own:  # the sentences are the project's own; another base says only some of them
        problems += [*unwritten(rules), *unsaid(rules, next((one for one in instead if one.name == WORDS), None))]
    if problems:
        raise InvalidRules(problems)
    counts = {
        "topics": len(rules.base.topics),
        "decisions": len(rules),
        "states": _states(rules),
        "rules": sum(len(decision.rules) for decision in rules.base.decisions.values()),
    }
    return Proved(rules, counts, list(uncompared(rules)))


def _write(form: str, found: list[Proved]) -> None:
    """That each base is sound, and what it holds; a report of quality is empty."""
    terminal = Terminal()
    if form == "json":
        from assistant.outlets.reports.json_text import write_json

        write_json(terminal, found[0].to_dict() if len(found) == 1 else [one.to_dict() for one in found])
    elif form == "gitlab":
        terminal.write("[]\n")
    else:
        for one in found:
            told = Telling(one.rules.base)
            nouns = {name: told.counted(count, f"counted-{name}") for name, count in one.counts.items()}
            said = told.say("base-sound", **nouns)
            if form == "table":
                terminal.line(said)
            else:
                terminal.write(f"::notice::{said}\n" if form == "github" else f"{said}\n")
                continue
            for decision in one.uncompared:
                terminal.line(told.say("order-uncompared", decision=decision))


def _write_problems(form: str, problems: list[Problem]) -> None:
    """Every mistake, in the form that was asked for."""
    terminal = Terminal()
    if form == "json":
        from assistant.outlets.reports.json_text import write_json

        told = [{**to_builtins(one.place), **to_builtins(one), "place": str(one.place)} for one in problems]
        write_json(terminal, {"problems": told})
        return
    from assistant.outlets.reports.placed import PlacedRemark, written

    remarks = [
        PlacedRemark(
            one.place.file,
            "error",
            f"{one.message} (conseil : {one.hint})" if one.hint else one.message,
            one.subject,
            one.place.line or 1,
            one.place.column or 1,
        )
        for one in problems
    ]
    terminal.write(written(form, remarks, terminal.encoding))


def _warn_of_age(told: Telling, on: date) -> None:
    """Say on standard error how many sources were read too long before the day `on`, and which is the oldest."""
    from assistant.articles.stakes import OLD, age, oldest_first

    old = oldest_first(told.base, on, OLD)
    if old and not is_quiet():
        count, days = told.counted(len(old), "counted-sources"), told.counted(age(old[0], on), "counted-days")
        said = told.say("sources-old", count=count, source=old[0].id, age=days, days=OLD)
        Terminal(sys.stderr).line(said)


def _states(rules: Rules) -> int:
    """How many states of knowledge the decisions have, all together, in each stretch of time."""
    stretches = (stretch for decider in rules.values() for stretch in decider.table.stretches)
    return sum(prod(coding.size + 1 for coding in stretch.codings) for stretch in stretches)
