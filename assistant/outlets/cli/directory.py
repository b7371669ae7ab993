"""`directory`: make a directory from the files that one has, say what it holds, look a number up in it."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import click

from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand, FrenchGroup
from assistant.outlets.cli.memory import octets_of
from assistant.outlets.cli.options import directory_of, directory_option, json_option, rules_of, rules_option
from assistant.outlets.cli.wrong_use import not_written
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal


class _DirectoryGroup(FrenchGroup):
    """Its commands, and a number in the place of a command, which is looked up."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and any(char.isdigit() for char in args[0]) and self.get_command(ctx, args[0]) is None:
            return "find", find, args
        return super().resolve_command(ctx, args)


@click.group(
    cls=_DirectoryGroup,
    subcommand_metavar="SIREN_OU_SIRET | COMMANDE [ARGUMENTS]...",
    examples=("chorus-assistant directory 21310055500019", "chorus-assistant directory show annuaire.parquet"),
)
def directory() -> None:
    """Faire un annuaire avec les fichiers publics, et y chercher un SIREN ou un SIRET."""


@directory.command(
    "build",
    cls=FrenchCommand,
    examples=(
        "chorus-assistant directory build StockUniteLegale_utf8.parquet annuaire.xlsx --output annuaire.parquet",
    ),
)
@click.argument("files", nargs=-1, required=True, metavar="FICHIER...")
@click.option("--output", metavar="ANNUAIRE", required=True, help="L'annuaire à écrire (Parquet).")
@click.option("--memory", metavar="TAILLE", default=None, help="Mémoire à ne pas dépasser, 300 Mo par défaut.")
@rules_option
def build_directory(files: tuple[str, ...], output: str, memory: str | None, rules_folder: str | None) -> int:
    """Réunir des fichiers Sirene, de l'annuaire de Chorus Pro et de FINESS, reconnus à leurs colonnes."""
    from assistant.directory.building import MEMORY, build
    from assistant.outlets.reports.directory import write_sources

    base = rules_of(rules_folder).base
    told, errors = Telling(base), Terminal(sys.stderr)
    octets = octets_of(told, memory) if memory is not None else MEMORY
    paths = [Path(one) for one in files]
    for path in paths:
        if path.exists() and not path.is_file() and not path.is_dir():  # what may never end is not even opened
            raise OSError(errno.ENXIO, os.strerror(errno.ENXIO), str(path))
        with path.open("rb"):
            pass
    try:
        done = build(base, paths, Path(output), memory=octets, progress=errors.line)
    except OSError as error:
        if error.filename in files:
            raise
        raise click.UsageError(not_written(output, error)) from None
    write_sources(Terminal(), told, done.sources, done.rows)
    return 0


@directory.command("show", cls=FrenchCommand, examples=("chorus-assistant directory show annuaire.parquet",))
@click.argument("file", metavar="[FICHIER]", default=None, required=False)
@json_option
@rules_option
def show_directory(file: str | None, as_json: bool, rules_folder: str | None) -> int:
    """Dire de quels fichiers un annuaire est fait, de quels jours, et ce qu'il contient."""
    from assistant.outlets.reports.directory import counts_json, write_counts

    told, opened = Telling(rules_of(rules_folder).base), directory_of(file)
    if opened is None:
        raise FactError(told.say("directory-none"))
    if as_json:
        from assistant.outlets.reports.json_text import write_json

        write_json(Terminal(), counts_json(opened))
    else:
        write_counts(Terminal(), told, opened)
    return 0


@click.command("find", cls=FrenchCommand, examples=("chorus-assistant directory 21310055500019",))
@click.argument("number", metavar="SIREN_OU_SIRET", nargs=-1, required=True)
@directory_option
@json_option
@rules_option
def find(number: tuple[str, ...], directory: str | None, as_json: bool, rules_folder: str | None) -> int:
    """Dire ce qu'est un numéro et ce qu'il exige ; 3 quand l'annuaire ne le contient pas."""
    from assistant.directory.telling import absent
    from assistant.intake.identifiers import read_siret
    from assistant.outlets.reports.directory import found_json, write_found

    told = Telling(rules_of(rules_folder).base)
    read = read_siret("".join(number))
    if read.problem is not None:
        raise FactError(read.message)
    opened = directory_of(directory)
    if opened is None:
        raise FactError(told.say("directory-none"))
    found = opened.find(read.digits)
    if as_json:
        from assistant.outlets.reports.json_text import write_json

        write_json(Terminal(), found_json(told, opened, read.digits, found))
    elif found is None:
        Terminal().line(absent(told.base, opened, read.digits))
    else:
        write_found(Terminal(), told, opened, found)
    return 0 if found is not None else 3
