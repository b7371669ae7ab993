"""`batch`: one decision for every row of tables, however many."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.outlets.called import question_called
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.memory import octets_of
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_of, rules_option
from assistant.outlets.cli.parameters import ChoiceParameter, NumberParameter, PairParameter
from assistant.outlets.cli.progress import rows_met
from assistant.outlets.facts import Pairs, typed_facts
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal

if TYPE_CHECKING:
    from datetime import date

    from assistant.batch.batch import BatchRequest, Summary
    from assistant.batch.running import RunForm
    from assistant.engine.decider import Decider


MEMORY = 300_000_000
"""How many bytes a run may take, unless another size is given."""


@click.command(
    cls=FrenchCommand,
    examples=(
        "chorus-assistant batch entity-reception entites.parquet --id siren --output verdicts.parquet",
        "chorus-assistant batch attachment pieces.csv --map file_size=Poids --output verdicts.csv",
    ),
)
@click.argument("decision", metavar="DECISION")
@click.argument("files", nargs=-1, required=True, metavar="FICHIER|DOSSIER...")
@click.option(
    "--output",
    "output",
    required=True,
    metavar="FICHIER",
    help="Fichier à écrire : CSV, JSON par lignes, Parquet ou XLSX.",
)
@click.option(
    "--map",
    "columns",
    type=PairParameter(),
    multiple=True,
    metavar="FAIT=COLONNE",
    help="Colonne qui porte un fait ; sans elle, les noms décident.",
)
@click.option(
    "--id", "identity", metavar="COLONNE", default=None, help="Colonne qui désigne chaque ligne ; son rang sinon."
)
@click.option(
    "--assume",
    "assume",
    type=PairParameter(),
    multiple=True,
    metavar="FAIT=VALEUR",
    help="Supposer un fait là où aucune colonne ne le dit.",
)
@click.option(
    "--engine",
    type=ChoiceParameter(("duckdb", "spark")),
    default="duckdb",
    metavar="MOTEUR",
    help="duckdb, sur cette machine, ou spark, qui écrit un dossier.",
)
@click.option("--wide", is_flag=True, help="Écrire aussi les phrases : réponse, conseil, questions, sources.")
@click.option("--rejects", "rejects", metavar="FICHIER", default=None, help="Où dire les lignes refusées.")
@click.option("--resume", is_flag=True, help="Reprendre un travail interrompu.")
@click.option("--jobs", type=NumberParameter(1, 64), default=None, metavar="N", help="Parts menées de front.")
@click.option("--memory", metavar="TAILLE", default=None, help="Mémoire à ne pas dépasser, 300 Mo par défaut.")
@on_option
@json_option
@rules_option
def batch(
    decision: str,
    files: tuple[str, ...],
    output: str,
    columns: Pairs,
    identity: str | None,
    assume: Pairs,
    engine: str,
    wide: bool,
    rejects: str | None,
    resume: bool,
    jobs: int | None,
    memory: str | None,
    on: date | None,
    as_json: bool,
    rules_folder: str | None,
) -> int:
    """Répondre à une question pour chaque ligne de tables, de quelques lignes à des centaines de millions."""
    rules = rules_of(rules_folder)
    told = Telling(rules.base)
    decision = question_called(rules, decision).id
    try:
        from assistant.batch.batch import BatchRequest
        from assistant.batch.batch import batch as run
        from assistant.batch.running import RunForm
    except ModuleNotFoundError as error:
        raise click.UsageError(told.say("batch-not-installed", module=error.name or "")) from None
    decider = rules[decision]
    asked = BatchRequest(
        inputs=files,
        on=day_of(on),
        columns=columns,
        identity=identity,
        assume=typed_facts(rules, assume, decider),
        resume=resume,
        rejects=None if rejects is None else Path(rejects),
    )
    octets = MEMORY if memory is None else octets_of(told, memory)
    form = RunForm(output=Path(output), wide=wide, jobs=jobs or os.cpu_count() or 1, memory=octets)
    if engine == "spark":
        done = _by_spark(told)(decider, asked, form)
    else:
        with rows_met(told) as tell:
            done = run(decider, asked, form, tell)
    from assistant.outlets.reports.batch_summary import summary_json, write_summary

    if as_json:
        from assistant.outlets.reports.json_text import write_json

        write_json(Terminal(), summary_json(decider, done))
    else:
        write_summary(Terminal(), told, decider, done)
    return 4 if done.refused else 0


def _by_spark(told: Telling) -> Callable[[Decider, BatchRequest, RunForm], Summary]:
    """What runs on Spark; where it or Java lacks, one sentence says what to install."""
    if shutil.which("java", path=_java_path()) is None:
        raise click.UsageError(told.say("spark-no-java"))
    try:
        from assistant.batch.spark.running import batch_by_spark
    except ModuleNotFoundError as error:
        raise click.UsageError(told.say("spark-not-installed", module=error.name or "")) from None
    return batch_by_spark


def _java_path() -> str:
    """Where Spark looks for Java."""
    home = os.environ.get("JAVA_HOME")
    return str(Path(home) / "bin") if home else os.environ.get("PATH", os.defpath)
