"""`rules mutate`: each field of the base changed in turn, and whether an example or a scenario notices."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_of, rules_option
from assistant.outlets.cli.rules_replay import features_of, features_option
from assistant.outlets.reports.json_text import write_json
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe

if TYPE_CHECKING:
    from assistant.proof.mutation.judging import Judged
    from assistant.proof.mutation.report import MutationReport

SHOWN = 20
"""How many survivors are shown with their scenario; the report in JSON has them all."""


@click.command(
    "mutate",
    cls=FrenchCommand,
    examples=("chorus-assistant rules mutate --rule pj-taille-unitaire", "chorus-assistant rules mutate --decides"),
)
@click.option("--rule", "only", metavar="ID", default=None, help="Seulement cette règle, valeur, liste ou source…")
@click.option("--decides", is_flag=True, help="Seulement ce qui décide : ni phrases, ni libellés.")
@click.option("--report", "kept", metavar="FICHIER", default=None, help="Écrire le rapport, en JSON, dans ce fichier.")
@features_option
@on_option
@json_option
@rules_option
def mutate(
    only: str | None,
    decides: bool,
    kept: str | None,
    features: str | None,
    on: date | None,
    as_json: bool,
    rules_folder: str | None,
) -> int:
    """Changer chaque champ de la base, et dire ce que rien ne remarque."""
    import msgspec

    from assistant.proof.mutation.judging import Judge
    from assistant.proof.mutation.mutants import mutants
    from assistant.proof.mutation.report import report

    rules = rules_of(rules_folder)
    told, terminal, day = Telling(rules.base), Terminal(), day_of(on)
    if only is not None and next(mutants(rules.base, only), None) is None:
        raise FactError(_unknown(told, only))
    folder = features_of(told, features, rules_folder)
    judge = Judge(rules, folder, day)
    tried = (one for one in mutants(rules.base, only) if one.decides or not decides)
    found = report(judge, map(judge.judge, tried), day, _progress())
    if kept is not None:
        Path(kept).write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
    if as_json:
        write_json(terminal, found)
    else:
        _write(terminal, told, found)
    return 0 if found.holds else 1


def _unknown(told: Telling, typed: str) -> str:
    """That nothing of the base has this name, and the nearest."""
    from assistant.proof.mutation.mutants import mutants

    named = {name: None for one in mutants(told.base) for name in (one.spot.id, one.subject)}
    return told.unknown("unknown-part", typed, named, instead=told.say("see-parts"))


def _progress() -> Callable[[Judged], None]:
    """What is told of each mutant: their count on one line of standard error; nothing where nobody watches."""
    counted = count(1)

    def tell(judged: Judged) -> None:
        number = next(counted)
        if sys.stderr.isatty() and number % 50 == 0:
            sys.stderr.write(f"\r{number}")
            sys.stderr.flush()

    return tell


def _write(terminal: Terminal, told: Telling, found: MutationReport) -> None:
    survivors = [one for one in found.left if one.fate in ("survived", "crashed")]
    for one in survivors[:SHOWN]:
        line = told.say("mutant-left", subject=one.subject, kind=one.kind, change=one.change)
        terminal.line(safe(line), 4)
        if "\n" in one.says:
            terminal.write("".join(f"{safe(part)}\n" for part in one.says.split("\n")))
    if len(survivors) > SHOWN:
        terminal.line(told.say("mutants-more", count=len(survivors) - SHOWN))
    if not found.kinds:
        terminal.line(told.say("mutants-none"))
    for decides in (True, False):
        if found.total(decides):
            terminal.line(
                told.say(
                    "mutants-decide" if decides else "mutants-words",
                    noticed=found.count("noticed", decides),
                    total=found.total(decides),
                    equivalent=found.count("equivalent", decides),
                )
            )
    said, unsaid = found.total(False, heard=True), found.count("unsaid", False, heard=True)
    if said + unsaid:
        noticed = found.count("noticed", False, heard=True)
        terminal.line(told.say("mutants-heard", noticed=noticed, total=said, unsaid=unsaid))
