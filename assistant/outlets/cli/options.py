"""Options that several commands share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import IO, Any

import click

from assistant.engine.base import Rules, load_rules
from assistant.engine.entry import FactError
from assistant.engine.question import Question
from assistant.outlets.cli.french import Day, Pair
from assistant.words.refusals import file_refusal

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
    if folder == "":
        raise click.UsageError("L'option --rules attend un dossier.")
    return load_rules(folder)


def question_of(rules: Rules, identifier: str) -> Question:
    """The question that a command asks; a base without it is a wrong use of the command."""
    if identifier not in rules:
        raise FactError(rules.base["words"]["no-question"].format(question=identifier))
    return rules[identifier]


def day_of(on: date | None) -> date:
    """The day that `--on` names, today without it."""
    return on or date.today()


def assumed(rules: Rules, pairs: tuple[tuple[str, str], ...], question: Question | None = None) -> dict[str, Any]:
    """Facts typed as FACT=VALUE, read as their types want; of `question` if one is given, else of the base."""
    facts: dict[str, Any] = {}
    for fact, value in pairs:
        if fact in facts:
            raise FactError(rules.base["words"]["fact-twice"].format(fact=fact))
        if question is not None:
            rules.intake.take(question.form, {fact: None}, {})
        if not value.strip() and rules.base["facts"].get(fact, {}).get("type") != "text":
            raise FactError(rules.base["words"]["no-fact-value"].format(fact=fact))
        facts[fact] = rules.intake.read(fact, value)
    return facts


@contextmanager
def out(output: str | None) -> Iterator[IO[str]]:
    """The stream to write to; a file appears whole, or not at all."""
    if output is None:
        yield sys.stdout
        return
    with _named(output):
        path = Path(os.path.realpath(output))
        if path.exists() and not path.is_file():
            with path.open("w", encoding="utf-8") as file:
                yield file
            return
        temporary = path.with_name(f".{os.getpid()}.partiel")
        try:
            with temporary.open("w", encoding="utf-8") as file:
                yield file
            temporary.replace(path)
        finally:
            with suppress(OSError):
                temporary.unlink()


@contextmanager
def _named(output: str) -> Iterator[None]:
    """Tell an error of the system under the name that the user typed."""
    try:
        yield
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        why = "son dossier n'existe pas" if isinstance(error, FileNotFoundError) else file_refusal(error)
        raise click.UsageError(f"« {output} » ne peut pas être écrit : {why}.") from None
