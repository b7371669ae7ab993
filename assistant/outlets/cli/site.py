"""`site`: build the static site."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

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
@rules_option
@on_option
def build_site(folder: str, rules_folder: str | None, on: date | None) -> int:
    """Construire le site dans un dossier, « site » par défaut."""
    from assistant.outlets.site.build import CannotBuild, build

    rules = rules_of(rules_folder)
    try:
        count = build(Path(folder), rules, day_of(on), Path(rules_folder) if rules_folder else None)
    except CannotBuild as error:
        raise click.UsageError(str(error)) from None
    told = Telling(rules.base)
    Terminal().line(told.say("site-built", pages=told.counted(count, "counted-pages"), folder=folder))
    return 0


__all__ = ["site"]
