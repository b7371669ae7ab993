"""`check`: judge files before they are deposited."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from assistant.engine.base import Rules
from assistant.engine.entry import FactError
from assistant.intake.folders import Deposited, deposited
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import (
    assume_option,
    assumed,
    day_of,
    format_option,
    json_option,
    on_option,
    out,
    output_option,
    rules_of,
    rules_option,
)
from assistant.outlets.reports.dossier import FORMATS, write_dossier
from assistant.outlets.terminal import Terminal
from assistant.words.distance import nearest

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
@click.option(
    "--channel",
    metavar="CANAL",
    help="portail-saisie, portail-pdf, portail-xml, portail, api, api-pdf, api-xml ou edi.",
)
@click.option("--name", metavar="NOM", help="Nom sous lequel le seul fichier donné sera déposé.")
@click.option(
    "--requires",
    metavar="EXIGENCE",
    help="Ce que la structure destinataire exige : service, engagement, both, either ou none.",
)
@click.option("--ignore", multiple=True, metavar="REGLE", help="Ne pas tenir compte de cette règle.")
@click.option("--each", is_flag=True, help="Chaque facture est son propre dossier : une ligne par dossier.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, metavar="N", help="Avec --each, dossiers lus à la fois.")
@assume_option
@on_option
@format_option(*FORMATS)
@json_option
@output_option
@rules_option
def check(
    paths: tuple[str, ...],
    channel: str | None,
    name: str | None,
    requires: str | None,
    ignore: tuple[str, ...],
    each: bool,
    jobs: int,
    assume: tuple[tuple[str, str], ...],
    on: date | None,
    style: str,
    as_json: bool,
    output: str | None,
    rules_folder: str | None,
) -> int:
    """Contrôler des pièces jointes et des factures avant le dépôt."""
    rules = rules_of(rules_folder)
    words = rules.base["words"]
    if not all(paths) or not paths:
        raise FactError(words["no-path"])
    for rule in ignore:
        _known(rules, rule)
    contents: dict[str, bytes] = {}
    found = iter([_standard_input(rules, name, contents)]) if paths == ("-",) else deposited(paths)
    files = [] if each and name is None else list(found)
    if name is not None and (len(files) != 1 or len(paths) != 1 or Path(paths[0]).is_dir()):
        raise FactError(words["name-for-one"])
    wanted: dict[str, Any] = {
        "channel": channel,
        "requires": requires,
        "on": day_of(on),
        "assume": assumed(rules, assume),
        "ignore": frozenset(ignore),
    }
    style = "json" if as_json else style
    if each:
        from assistant.outlets.cli.each import check_each

        return check_each(rules, files or found, wanted, style, output, jobs, contents, name)
    from assistant.dossier.reading import Reader

    with Reader(rules) as reader:
        if any(file.size for file in files):
            reader.guard.start()  # its imports run beside ours
        from assistant.dossier import check_files

        reader.contents = contents
        report = check_files(rules, files, reader.read, name=name, progress=_progress(rules, len(files)), **wanted)
    with out(output) as stream:
        write_dossier(Terminal(stream), rules, report, style)
    return report.exit_code


def _known(rules: Rules, rule: str) -> None:
    if rules.rule(rule) is None:
        every = [one["id"] for decision in rules.base["decisions"].values() for one in decision["rules"]]
        words, close = rules.base["words"], nearest(rule, every)
        hint = words["did-you-mean"].format(word=close) if close else words["see-rules"]
        raise FactError(words["unknown-rule"].format(rule=rule[:60], hint=hint))


def _progress(rules: Rules, total: int):  # type: ignore[no-untyped-def]
    """How far a long folder has come, on standard error; nothing for a short one."""
    if total < PROGRESS_FROM:
        return None
    terminal = Terminal(sys.stderr)

    def tell(done: int, out_of: int) -> None:
        if done % PROGRESS_FROM == 0 or done == out_of:
            terminal.line(rules.base["words"]["progress"].format(done=done, total=out_of))

    return tell


def _standard_input(rules: Rules, name: str | None, contents: dict[str, bytes]) -> Deposited:
    """The bytes of standard input as one file; its name is missing unless `--name` gives it."""
    from assistant.intake.limits import LIMITS

    kept, size = bytearray(), 0
    while chunk := sys.stdin.buffer.read(1 << 20):
        size += len(chunk)
        if size <= LIMITS.pdf_file + 1:
            kept += chunk
    contents["-"] = bytes(kept)
    return Deposited("-", rules.base["words"]["standard-input"], name or "", size)
