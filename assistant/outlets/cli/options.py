"""Options that several commands share, and what they ask for together."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import wraps
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple, TypeVar

import click

from assistant.engine.base import Rules, load_rules
from assistant.engine.decider import Decider
from assistant.outlets.cli.parameters import ChoiceParameter, DayParameter, PairParameter
from assistant.outlets.cli.wrong_use import NO_FOLDER, not_written
from assistant.outlets.facts import Pairs, typed_facts
from assistant.outlets.unknown import need

if TYPE_CHECKING:
    from assistant.directory import Directory

Command = TypeVar("Command", bound=Callable[..., object])
Decorator = Callable[[Callable[..., int]], Callable[..., int]]


def rules_option(command: Command) -> Command:
    """`--rules`: the base to read."""
    return click.option(
        "--rules",
        "rules_folder",
        metavar="DOSSIER",
        default=None,
        help="Autre base de règles (un fichier YAML par sujet).",
    )(command)


def on_option(command: Command) -> Command:
    """`--on`: the day."""
    return click.option(
        "--on",
        "on",
        type=DayParameter(),
        default=None,
        metavar="DATE",
        help="Jour auquel se placer, aujourd'hui par défaut.",
    )(command)


def json_option(command: Command) -> Command:
    """`--json`: what a program reads."""
    return click.option("--json", "as_json", is_flag=True, help="Écrire du JSON.")(command)


def output_option(command: Command) -> Command:
    """`--output`: the file to write."""
    return click.option("--output", "output", metavar="FICHIER", default=None, help="Écrire dans ce fichier.")(command)


def directory_option(command: Command) -> Command:
    """`--directory`: the directory in which numbers are looked up."""
    return click.option(
        "--directory",
        "directory",
        metavar="FICHIER",
        default=None,
        help="Annuaire fait par « directory build » ; sans cette option, celui de l'utilisateur, s'il y en a un.",
    )(command)


def directory_of(path: str | None) -> Directory | None:
    """The directory that `--directory` names, that of this user without it, None when there is none."""
    from assistant.directory import open_directory

    return open_directory(path)


def _assume_option(command: Command) -> Command:
    return click.option(
        "--assume",
        "assume",
        type=PairParameter(),
        multiple=True,
        metavar="FAIT=VALEUR",
        help="Supposer un fait ; la réponse le rappelle.",
    )(command)


class Wanted(NamedTuple):
    """What one asks of a command that answers: by which base, for which day, supposing what, in which form, where."""

    rules: Rules
    on: date
    assume: Pairs
    form: str | None
    """The form that was named, None when none was."""

    json: bool
    output: str | None

    @property
    def style(self) -> str:
        """The form to write; a table unless another is asked for."""
        return "json" if self.json else self.form or "table"

    def assumed(self, question: Decider | None = None) -> dict[str, object]:
        """The facts to suppose, as their types want them."""
        return typed_facts(self.rules, self.assume, question)


def answers(*forms: str, assuming: bool = True) -> Decorator:
    """Give a command the options of all that answer, and pass it what they ask for as `wanted`; a table is one form."""

    def decorate(command: Callable[..., int]) -> Callable[..., int]:
        @wraps(command)
        def run(
            *args: object,
            on: date | None,
            style: str | None,
            as_json: bool,
            output: str | None,
            rules_folder: str | None,
            assume: Pairs = (),
            **others: object,
        ) -> int:
            wanted = Wanted(rules_of(rules_folder), day_of(on), assume, style, as_json, output)
            return command(*args, wanted=wanted, **others)

        form = click.option(
            "--format", "style", type=ChoiceParameter(forms), metavar="|".join(forms), help="Forme de la sortie."
        )
        given = on_option(form(json_option(output_option(rules_option(run)))))
        return _assume_option(given) if assuming else given

    return decorate


def rules_of(folder: str | None) -> Rules:
    """The base that `--rules` names, the project's own without it."""
    if folder == "":
        raise click.UsageError(NO_FOLDER)
    return load_rules(folder)


def question_of(rules: Rules, identifier: str) -> Decider:
    """The question that a command asks; a base without it is a wrong use of the command."""
    need(rules, identifier)
    return rules[identifier]


def day_of(on: date | None) -> date:
    """The day that `--on` names, today without it."""
    return on or date.today()


@contextmanager
def out(output: str | None) -> Iterator[IO[str]]:
    """The stream to write to; a file appears whole, or not at all."""
    if output is None:
        yield sys.stdout
        return
    from assistant.language.whole_files import whole_file

    with _named(output):
        path = Path(os.path.realpath(output))
        if path.exists() and not path.is_file():
            with path.open("w", encoding="utf-8") as file:
                yield file
            return
        with whole_file(path) as file:
            yield file


@contextmanager
def _named(output: str) -> Iterator[None]:
    """Tell an error of the system under the name that the user typed."""
    try:
        yield
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise click.UsageError(not_written(output, error)) from None
