"""`--directory`: the directory file whose public structures the site shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from assistant.engine.base import Rules
from assistant.outlets.telling import Telling

if TYPE_CHECKING:
    from assistant.outlets.site.directory.reading import ReadDirectory

Command = TypeVar("Command", bound=Callable[..., object])


class CannotReadFile(click.ClickException):
    """An input that cannot be read for what it should be."""

    exit_code = 4


def directory_option(command: Command) -> Command:
    """The option."""
    return click.option(
        "--directory",
        "directory",
        metavar="FICHIER",
        default=None,
        help="Annuaire (écrit par « directory build ») dont le site montre les structures publiques.",
    )(command)


def must_exist(told: Telling, path: str | None) -> None:
    """Refuse a file that does not exist, before any long work."""
    if path is not None and not Path(path).is_file():
        raise click.UsageError(told.say("site-directory-absent", path=path))


def read_option(rules: Rules, path: str | None) -> ReadDirectory | None:
    """The public structures of the file that the option names, None without it.

    Raises UsageError for a file that does not exist or holds none, CannotReadFile for one that cannot be read.
    """
    if path is None:
        return None
    from assistant.outlets.site.directory.reading import UnreadableDirectory, read_directory

    told = Telling(rules.base)
    must_exist(told, path)
    try:
        read = read_directory(Path(path), rules.base)
    except UnreadableDirectory as error:
        raise CannotReadFile(told.say(error.word, **error.parts)) from None
    if not read.structures:
        raise click.UsageError(told.say("site-directory-empty", path=path))
    return read
