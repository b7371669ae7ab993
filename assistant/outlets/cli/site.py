"""`site`: build the static site."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from assistant.outlets.cli.directory_option import directory_option, read_option
from assistant.outlets.cli.french import FrenchCommand, FrenchGroup
from assistant.outlets.cli.options import day_of, on_option, rules_of, rules_option
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal


@click.group(cls=FrenchGroup)
def site() -> None:
    """Construire le site statique."""


@site.command(
    "build", cls=FrenchCommand, examples=("chorus-assistant site build", "chorus-assistant site build public")
)
@click.argument("folder", metavar="[DOSSIER]", default="site")
@directory_option
@rules_option
@on_option
def build_site(folder: str, directory: str | None, rules_folder: str | None, on: date | None) -> int:
    """Construire le site dans un dossier, « site » par défaut."""
    from assistant.outlets.site.build import CannotBuild, build

    rules = rules_of(rules_folder)
    told = Telling(rules.base)
    try:
        read = read_option(rules, directory)
        count = build(Path(folder), rules, day_of(on), Path(rules_folder) if rules_folder else None, read)
    except CannotBuild as error:
        raise click.UsageError(str(error)) from None
    Terminal().line(told.say("site-built", pages=told.counted(count, "counted-pages"), folder=folder))
    if read is not None:
        count = len(read.structures)
        Terminal().line(told.say("site-directory-built", structures=told.counted(count, "counted-structures")))
    return 0


__all__ = ["site"]
