"""`rules mutate`: each field of the base changed in turn, and whether an example or a scenario notices."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_of, rules_option
from assistant.outlets.cli.parameters import NumberParameter
from assistant.outlets.cli.rules_replay import features_of, features_option
from assistant.outlets.cli.workers import spread
from assistant.outlets.reports.json_text import write_json
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe

if TYPE_CHECKING:
    from assistant.proof.mutation.judging import MutantFate
    from assistant.proof.mutation.report import MutationReport

SHOWN = 20
"""How many survivors are shown with their scenario; the report in JSON has them all."""


@click.command(
    "mutate",
    cls=FrenchCommand,
    examples=(
        "chorus-assistant rules mutate --rule pj-taille-unitaire",
        "chorus-assistant rules mutate --decides",
        "chorus-assistant rules mutate --report rapport.json --jobs 2",
        "chorus-assistant rules mutate --since rapport.json --report rapport.json",
    ),
)
@click.option("--rule", "only", metavar="ID", default=None, help="Seulement cette règle, valeur, liste ou source…")
@click.option("--decides", is_flag=True, help="Seulement ce qui décide : ni phrases, ni libellés.")
@click.option("--report", "kept", metavar="FICHIER", default=None, help="Écrire le rapport, en JSON, dans ce fichier.")
@click.option("--since", metavar="RAPPORT", default=None, help="Ne juger que ce qui a changé depuis, ou y survivait.")
@click.option("--jobs", type=NumberParameter(1, 64), default=1, metavar="N", help="Parts menées de front.")
@features_option
@on_option
@json_option
@rules_option
def mutate(
    only: str | None,
    decides: bool,
    kept: str | None,
    since: str | None,
    jobs: int,
    features: str | None,
    on: date | None,
    as_json: bool,
    rules_folder: str | None,
) -> int:
    """Changer chaque champ de la base, et dire ce que rien ne remarque."""
    from assistant.proof.mutation.mutants import mutants
    from assistant.proof.mutation.report import completed, report, to_judge, write_report

    rules = rules_of(rules_folder)
    told, terminal, day = Telling(rules.base), Terminal(), day_of(on)
    if only is not None and next(mutants(rules.base, only), None) is None:
        raise FactError(_unknown(told, only))
    before = _kept(told, since) if since is not None else None
    anew = to_judge(rules.base, before) if before is not None else None
    judged = _Judging(rules, features_of(told, features, rules_folder), day, only, decides).all(anew, jobs)
    found = report(rules.base, judged, day, whole=only is None and not decides)
    if before is not None:
        found = completed(before, found, rules.base)
    if kept is not None:
        write_report(Path(kept), found)
    if as_json:
        write_json(terminal, found)
    else:
        _write(terminal, told, found)
    return 0 if found.holds else 1


class _Judging(NamedTuple):
    """Which mutants of a base are judged, by which scenarios and for which day."""

    rules: Rules
    features: Path | None
    on: date
    only: str | None
    decides: bool

    def all(self, subjects: frozenset[str] | None, jobs: int) -> Iterator[MutantFate]:
        """The judgements, in `jobs` processes that take subjects in turn; counted on standard error, if watched."""
        from assistant.proof.mutation.walking import subjects as every

        chosen = [name for name, _ in every(self.rules.base) if subjects is None or name in subjects]
        count = 0
        with closing(spread(self._judging, chosen, jobs, _lost)) as answers:
            for found in answers:
                yield from found
                count += len(found)
                if sys.stderr.isatty():
                    sys.stderr.write(f"\r{count}")
                    sys.stderr.flush()

    @contextmanager
    def _judging(self) -> Iterator[Callable[[str], list[MutantFate]]]:
        from assistant.proof.mutation.judging import Judge
        from assistant.proof.mutation.mutants import mutants

        judge = Judge(self.rules, self.features, self.on)

        def judged(of: str) -> list[MutantFate]:
            own = mutants(self.rules.base, self.only, of=of)
            return [judge.fate_of(one) for one in own if one.decides or not self.decides]

        yield judged


def _lost(of: str) -> list[MutantFate]:
    raise RuntimeError(of)


def _kept(told: Telling, path: str) -> MutationReport:
    """The report in a file."""
    from msgspec import DecodeError

    from assistant.proof.mutation.report import read_report

    try:
        return read_report(Path(path))
    except DecodeError as error:
        raise FactError(told.say("report-unknown", path=path)) from error


def _unknown(told: Telling, typed: str) -> str:
    """That nothing of the base has this name, and the nearest."""
    from assistant.proof.mutation.mutants import mutants

    named = {name: None for one in mutants(told.base) for name in (one.spot.id, one.subject)}
    return told.unknown("unknown-part", typed, named, instead=told.say("see-parts"))


def _write(terminal: Terminal, told: Telling, found: MutationReport) -> None:
    survivors = found.survivors
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
