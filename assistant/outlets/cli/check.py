"""`check`: judge files before they are deposited."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.dossier.checking import Progress, arrival, stated
from assistant.dossier.names import DECISIONS, REQUIRES, ROUTE
from assistant.engine.case import FactError
from assistant.intake.folders import Deposited, deposited
from assistant.norm.artefacts import folder
from assistant.outlets.cli.base_option import BaseOption
from assistant.outlets.cli.deposit import Deposit
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.no_config import no_config_option
from assistant.outlets.cli.norm import asked
from assistant.outlets.cli.options import Wanted, answers, directory_of, directory_option, out
from assistant.outlets.cli.parameters import NumberParameter
from assistant.outlets.cli.quiet import is_quiet
from assistant.outlets.cli.settings import settings
from assistant.outlets.cli.standard_input import standard_input
from assistant.outlets.reports.formats import FORMATS, write_report
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.outlets.unknown import need, unknown_rule

if TYPE_CHECKING:
    from assistant.dossier import DossierReport
    from assistant.engine.base import Rules

PROGRESS_FROM = 50
"""From how many files progress is told, on standard error."""


@click.command(
    cls=FrenchCommand,
    examples=(
        "chorus-assistant check dossier/ --channel portail-pdf",
        "chorus-assistant check plan.pdf --channel api --json",
        "cat plan.pdf | chorus-assistant check - --name plan.pdf --channel portail",
    ),
)
@click.argument("paths", nargs=-1, metavar="CHEMIN...")
@click.option("--channel", cls=BaseOption, metavar="CANAL", help="Canal de dépôt", takes=lambda base: base.channels)
@click.option("--name", metavar="NOM", help="Nom sous lequel le seul fichier donné sera déposé.")
@click.option(
    "--requires",
    cls=BaseOption,
    metavar="EXIGENCE",
    help="Ce que la structure destinataire exige",
    takes=lambda base: (f"{one.id} ({one.label})" for one in base.facts[REQUIRES].choices),
)
@click.option(
    "--route",
    cls=BaseOption,
    metavar="ARRIVEE",
    help="Par où arrive la facture, dépôt dans Chorus Pro s'il n'est pas dit",
    takes=lambda base: (f"{one.id} ({one.label})" for one in base.facts[ROUTE].choices),
)
@click.option("--norm", is_flag=True, help="Dire aussi, sans changer le verdict, ce qu'en dit la norme EN 16931.")
@click.option("--ignore", multiple=True, metavar="REGLE", help="Ne pas tenir compte de cette règle.")
@click.option("--each", is_flag=True, help="Chaque facture est son propre dossier : une ligne par dossier.")
@click.option(
    "--jobs",
    type=NumberParameter(1, 64),
    default=None,
    metavar="N",
    help="Avec --each, dossiers lus à la fois ; 1 par défaut.",
)
@click.option(
    "--fix",
    metavar="DOSSIER",
    help="Y copier les pièces jointes mal nommées, sous le nom proposé ; les originaux restent tels quels.",
)
@no_config_option
@directory_option
@answers(*FORMATS)
def check(
    paths: tuple[str, ...],
    channel: str | None,
    name: str | None,
    requires: str | None,
    route: str | None,
    norm: bool,
    ignore: tuple[str, ...],
    each: bool,
    jobs: int | None,
    fix: str | None,
    directory: str | None,
    wanted: Wanted,
) -> int:
    """Contrôler des pièces jointes et des factures avant le dépôt."""
    rules = wanted.rules
    told = Telling(rules.base)
    need(rules, *DECISIONS)
    if not all(paths) or not paths:
        raise FactError(told.say("no-path"))
    aside = _known(rules, dict.fromkeys(ignore, ""))
    stated(rules, channel, requires)
    arrival(rules, route)
    found_settings = settings()
    given = {"channel": channel, "requires": requires, "route": route}
    try:
        channel, requires, route = (found_settings.text(key, value) for key, value in given.items())
        stated(rules, channel, requires)
        arrival(rules, route)
        aside |= _known(rules, found_settings.ignored)  # with the reasons that the file gives, typed or not
    except FactError as error:
        raise found_settings.wrong(error) from None
    if jobs is not None and not each:
        raise FactError(told.say("jobs-without-each"))
    if fix is not None and (each or name is not None or paths == ("-",)):
        raise FactError(told.say("fix-alone"))
    contents: dict[str, bytes] = {}
    typed = [standard_input(told, name, contents)] if paths == ("-",) else []

    def found() -> Iterator[Deposited]:
        return iter(typed) if typed else deposited(paths)

    if name is not None and (len(paths) != 1 or Path(paths[0]).is_dir() or len(list(found())) != 1):
        raise FactError(told.say("name-for-one"))
    if norm and folder() is None:
        raise FactError(told.say("norm-absent"))
    address = found_settings.site() if wanted.style == "reply" else None
    told_keys = [key for key, value in given.items() if value is None]
    if address is not None and address == found_settings.texts.get("site"):
        told_keys.append("site")
    found_settings.tell(
        told_keys,
        [rule for rule in found_settings.ignored if rule not in ignore],
    )
    opened = directory_of(directory)
    how = Deposit(channel, name, requires, wanted.on, wanted.assumed(), aside, opened, route)
    if each:
        from assistant.outlets.cli.each import check_each

        return check_each(rules, found(), how, wanted, jobs or 1, contents, norm=norm, address=address)
    from assistant.dossier.reading import ContentReader

    with ContentReader(rules) as reader, asked(norm, reader, arrival(rules, route)) as ask:
        reader.guard.start()  # its imports run beside ours
        from assistant.dossier import check_files

        reader.contents = contents
        progress = _progress(told, sum(1 for _ in found()))
        report = check_files(rules, found(), reader.read, progress=progress, norm=ask, **how._asdict())
    with out(wanted.output) as stream:
        write_report(Terminal(stream), rules, report, wanted.style, address)
    if fix is not None:
        _fix(told, rules, report, found(), Path(fix))
    return report.exit_code


def _known(rules: Rules, ignored: Mapping[str, str]) -> dict[str, str]:
    """The rules to leave aside; raises FactError, naming the nearest, for one that the base does not have."""
    for rule in ignored:
        if rules.base.rule(rule) is None:
            raise FactError(unknown_rule(rules, rule))
    return dict(ignored)


def _fix(told: Telling, rules: Rules, report: DossierReport, files: Iterable[Deposited], folder: Path) -> None:
    """Write the renamed copies, and say on standard error which."""
    from assistant.dossier.fixing import TargetTaken, renamings, write_copies

    copies = renamings(rules, report, {file.path: file.location for file in files}, folder)
    try:
        write_copies(copies, folder)
    except TargetTaken as taken:
        raise FactError(told.say("fix-taken", targets=", ".join(f"« {one} »" for one in taken.targets))) from None
    terminal = Terminal(sys.stderr)
    for one in copies:
        terminal.line(safe(told.say("fix-written", path=one.path, target=one.target)))
    if not copies:
        terminal.line(told.say("fix-none"))


def _progress(told: Telling, total: int) -> Progress | None:
    """How far a long folder has come, on standard error; nothing for a short one."""
    if total < PROGRESS_FROM or is_quiet():
        return None
    terminal = Terminal(sys.stderr)

    def tell(done: int) -> None:
        if done % PROGRESS_FROM == 0 or done == total:
            terminal.line(told.say("progress", done=done, total=total))

    return tell
