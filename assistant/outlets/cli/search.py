"""`search`: the passages of the articles that hold a few words."""

from __future__ import annotations

from datetime import date

import click

from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import day_of, json_option, on_option, out, output_option, rules_of, rules_option
from assistant.outlets.cli.parameters import NumberParameter


@click.command(
    cls=FrenchCommand,
    examples=(
        'chorus-assistant search "taille pièce jointe"',
        "chorus-assistant search recycler --limit 3",
        "chorus-assistant search webinaire --json",
    ),
)
@click.argument("words", nargs=-1, required=True, metavar="MOTS")
@click.option("--limit", type=NumberParameter(1, 100), default=5, metavar="N", help="Nombre de passages, 5 par défaut.")
@on_option
@json_option
@output_option
@rules_option
def search(
    words: tuple[str, ...],
    limit: int,
    on: date | None,
    as_json: bool,
    output: str | None,
    rules_folder: str | None,
) -> int:
    """Chercher des mots dans les articles."""
    from assistant.answer import answering
    from assistant.outlets.telling import Telling
    from assistant.outlets.terminal import Terminal

    rules = rules_of(rules_folder)
    found = answering.search(" ".join(words), rules, limit, day_of(on))
    with out(output) as stream:
        terminal, told = Terminal(stream), Telling(rules.base)
        if as_json:
            from assistant.outlets.reports.json_text import write_json

            write_json(terminal, found.to_dict())
        else:
            from assistant.outlets.reports.answer import write_corrections, write_results

            write_corrections(terminal, found.corrections, told)
            write_results(terminal, found.hits, told)
            if not found.hits:
                terminal.line(told.word("ask-nothing"))
    return 0 if found.hits else 3
