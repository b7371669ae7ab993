"""`check`: judge files before they are deposited."""

from __future__ import annotations

import sys
from datetime import date

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
from assistant.outlets.terminal import Terminal


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
@assume_option
@on_option
@format_option("table", "json", "reply")
@json_option
@output_option
@rules_option
def check(
    paths: tuple[str, ...],
    channel: str | None,
    name: str | None,
    assume: tuple[tuple[str, str], ...],
    on: date | None,
    style: str,
    as_json: bool,
    output: str | None,
    rules_folder: str | None,
) -> int:
    """Contrôler des pièces jointes et des factures avant le dépôt."""
    from assistant.dossier import check_files

    rules = rules_of(rules_folder)
    words = rules.base["words"]
    if not paths:
        raise FactError(words["no-path"])
    files = [_standard_input(rules, name)] if paths == ("-",) else list(deposited(paths))
    if name is not None and (len(files) != 1 or len(paths) != 1 or _is_folder(paths[0])):
        raise FactError(words["name-for-one"])
    report = check_files(rules, files, channel=channel, name=name, on=day_of(on), assume=assumed(rules, assume))
    style = "json" if as_json else style
    with out(output) as stream:
        terminal = Terminal(stream)
        if style == "json":
            from assistant.outlets.reports.json_text import json_text

            terminal.write(json_text(report.to_dict(), encoding=terminal.encoding) + "\n")
        elif style == "reply":
            from assistant.outlets.reports.dossier_table import dossier_reply

            terminal.write(dossier_reply(rules, report))
        else:
            from assistant.outlets.reports.dossier_table import write_report

            write_report(terminal, rules, report)
    return report.exit_code


def _is_folder(path: str) -> bool:
    from pathlib import Path

    return Path(path).is_dir()


def _standard_input(rules: Rules, name: str | None) -> Deposited:
    """The bytes of standard input as one file; its name is missing unless `--name` gives it."""
    size = 0
    while chunk := sys.stdin.buffer.read(1 << 20):
        size += len(chunk)
    return Deposited("-", rules.base["words"]["standard-input"], name or "", size)
