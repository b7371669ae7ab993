"""`rules table`: the finished table of a decision, for programs that join it themselves."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from assistant.outlets.called import question_called
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, on_option, rules_of, rules_option
from assistant.outlets.cli.parameters import ChoiceParameter
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal
from assistant.words.numbers import number


@click.command(
    "table",
    cls=FrenchCommand,
    examples=(
        "chorus-assistant rules table entity-reception --format parquet --output table/",
        "chorus-assistant rules table attachment --format json",
    ),
)
@click.argument("decision", metavar="DECISION")
@click.option(
    "--format",
    "form",
    type=ChoiceParameter(("parquet", "csv", "json")),
    default="json",
    metavar="parquet|csv|json",
    help="Des fichiers Parquet ou CSV dans un dossier, ou un seul document JSON.",
)
@click.option("--output", "output", metavar="DOSSIER", default=None, help="Dossier à remplir ; il est créé.")
@on_option
@rules_option
def table(decision: str, form: str, output: str | None, on: date | None, rules_folder: str | None) -> int:
    """Écrire la table finie d'une question : le verdict de chaque combinaison de réponses, à joindre ailleurs."""
    rules = rules_of(rules_folder)
    told = Telling(rules.base)
    decision = question_called(rules, decision).id
    if (form != "json") != (output is not None) or (output is not None and Path(output).is_file()):
        raise click.UsageError(told.say("table-where"))
    try:
        from assistant.batch.published import published
        from assistant.batch.publishing import publish, whole
    except ModuleNotFoundError as error:
        raise click.UsageError(told.say("batch-not-installed", module=error.name or "")) from None
    found = published(rules[decision], day_of(on))
    if output is None:
        from assistant.outlets.reports.json_text import write_json

        write_json(Terminal(), whole(found))
        return 0
    folder = Path(output)
    folder.mkdir(parents=True, exist_ok=True)
    publish(found, form, folder)
    said = told.say("table-written", keys=number(len(found.keys)), verdicts=number(len(found.verdicts)), folder=folder)
    Terminal().write(f"{said}\n")
    return 0
