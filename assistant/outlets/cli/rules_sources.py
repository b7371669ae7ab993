"""`rules sources`: the sources of the base, oldest reading first, with the verdicts at stake."""

from __future__ import annotations

from datetime import date

import click

from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_of, rules_option
from assistant.outlets.cli.parameters import NumberParameter
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal

MOST = 36_500
"""The oldest reading that can be asked for, in days: a century."""


@click.command(
    "sources",
    cls=FrenchCommand,
    examples=("chorus-assistant rules sources", "chorus-assistant rules sources --older-than 180"),
)
@click.option(
    "--older-than",
    "older_than",
    type=NumberParameter(0, MOST),
    default=None,
    metavar="JOURS",
    help="Seulement celles dont la copie lue a plus de ce nombre de jours.",
)
@on_option
@json_option
@rules_option
def sources(older_than: int | None, on: date | None, as_json: bool, rules_folder: str | None) -> int:
    """Donner les sources, la plus anciennement lue d'abord, et ce qui repose sur chacune."""
    from assistant.articles.stakes import oldest_first
    from assistant.outlets.reports.sources import listed_sources, write_sources

    base, terminal, day = rules_of(rules_folder).base, Terminal(), day_of(on)
    found = oldest_first(base, day, older_than)
    if as_json:
        from assistant.outlets.reports.json_text import write_json

        write_json(terminal, listed_sources(base, found, day))
    elif found:
        write_sources(terminal, base, found, day)
    else:
        told = Telling(base)
        terminal.line(told.say("sources-none", days=told.counted(older_than or 0, "counted-days")))
    return 0 if found else 3
