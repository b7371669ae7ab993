"""`rules diff`: what changes from one day to another, or from one base to another, and for whom."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from assistant.engine.base import load_rules
from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, json_option, on_option, out, output_option, rules_of, rules_option
from assistant.outlets.cli.parameters import ChoiceParameter, DayParameter
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal

FORMS = ("table", "markdown", "json")


@click.command(
    "diff",
    cls=FrenchCommand,
    examples=(
        "chorus-assistant rules diff --from 2018-01-01 --until 2026-12-31",
        "chorus-assistant rules diff rules-avant rules --on 2027-09-01",
        "chorus-assistant rules diff rules-avant rules --format markdown --output commentaire.md",
    ),
)
@click.argument("folders", nargs=-1, metavar="[AVANT APRES]")
@click.option(
    "--from", "since", type=DayParameter(), default=None, metavar="DATE", help="Dire ce qui change après ce jour."
)
@click.option("--until", "until", type=DayParameter(), default=None, metavar="DATE", help="Jusqu'à ce jour, compris.")
@click.option("--format", "style", type=ChoiceParameter(FORMS), metavar="|".join(FORMS), help="Forme de la sortie.")
@on_option
@json_option
@output_option
@rules_option
def diff(
    folders: tuple[str, ...],
    since: date | None,
    until: date | None,
    style: str | None,
    on: date | None,
    as_json: bool,
    output: str | None,
    rules_folder: str | None,
) -> int:
    """Dire chaque cas dont la réponse change, d'un jour ou d'une base à l'autre ; code 0 que cela change ou non."""
    from assistant.engine.difference.difference import difference, differences

    if folders:
        if since or until or rules_folder is not None:
            raise click.UsageError(_TWO_WAYS)
        if len(folders) != 2:
            raise click.UsageError(_TWO_FOLDERS)
        old, new = (load_rules(_folder(one)) for one in folders)
        found = [difference(old, day_of(on), new, day_of(on))]
    else:
        if since is None or until is None or on is not None:
            raise click.UsageError(_TWO_WAYS)
        if since >= until:
            raise click.UsageError(_ORDER)
        new = rules_of(rules_folder)
        found = list(differences(new, since, until))
    with out(output) as stream:
        terminal = Terminal(stream)
        told, dated = Telling(new.base), not folders
        if as_json or style == "json":
            from assistant.outlets.reports.difference_json import difference_json
            from assistant.outlets.reports.json_text import write_json

            write_json(terminal, difference_json(found))
        else:
            from assistant.outlets.reports.difference import difference_markdown, write_difference

            if style == "markdown":
                terminal.write(difference_markdown(told, found, dated))
            else:
                write_difference(terminal, told, found, dated)
    return 0


def _folder(path: str) -> Path:
    if not Path(path).is_dir():
        raise FactError(Telling(load_rules().base).say("not-a-folder", path=path))
    return Path(path)


_TWO_WAYS = "Donnez deux dossiers de règles, avec --on si besoin, ou deux jours : --from DATE --until DATE."
_TWO_FOLDERS = "Il faut deux dossiers de règles : celui d'avant, puis celui d'après."
_ORDER = "Le jour de --from doit précéder celui de --until."
