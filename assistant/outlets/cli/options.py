"""Options that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO, Any

import click

from assistant.engine.base import Rules, load_rules
from assistant.outlets.cli.french import Day, Pair

Decorator = Callable[[Any], Any]

rules_option: Decorator = click.option(
    "--rules", "rules_folder", metavar="DOSSIER", default=None, help="Autre base de règles (un fichier YAML par sujet)."
)
on_option: Decorator = click.option(
    "--on", "on", type=Day(), default=None, metavar="DATE", help="Jour auquel se placer, aujourd'hui par défaut."
)
assume_option: Decorator = click.option(
    "--assume",
    "assume",
    type=Pair(),
    multiple=True,
    metavar="FAIT=VALEUR",
    help="Supposer un fait ; la réponse le rappelle.",
)
json_option: Decorator = click.option("--json", "as_json", is_flag=True, help="Écrire du JSON.")
output_option: Decorator = click.option(
    "--output", "output", metavar="FICHIER", default=None, help="Écrire dans ce fichier."
)


def format_option(*formats: str) -> Decorator:
    """`--format`, with the formats that a command knows."""
    decorator: Decorator = click.option(
        "--format",
        "style",
        type=click.Choice(formats),
        default=formats[0],
        metavar="|".join(formats),
        help="Forme de la sortie.",
    )
    return decorator


def rules_of(folder: str | None) -> Rules:
    """The base that `--rules` names, the project's own without it."""
    return load_rules(folder)


def day_of(on: date | None) -> date:
    """The day that `--on` names, today without it."""
    return on or date.today()


def assumed(rules: Rules, pairs: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """Facts typed as FACT=VALUE, read as their types want."""
    return {fact: rules.intake.read(fact, value) for fact, value in pairs}


@contextmanager
def out(output: str | None) -> Iterator[IO[str]]:
    """The stream to write to; a file appears whole, or not at all."""
    if output is None:
        yield sys.stdout
        return
    path = Path(output)
    temporary = path.with_name(f".{path.name}.partiel")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            yield file
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
