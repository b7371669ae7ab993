"""`rules steps`: the steps that a scenario may use, found by words, each as a real scenario writes it.

Of the base only the sentences are read: a step is looked for while one's own topic or feature is broken.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from assistant.language.loading import packaged, packaged_words
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import json_option
from assistant.outlets.reports.json_text import json_text
from assistant.outlets.terminal import Terminal, safe
from assistant.words.numbers import plural
from assistant.words.suggestion import quoted
from assistant.words.typography import french

if TYPE_CHECKING:
    from assistant.proof.scenarios import Scenario
    from assistant.proof.steps.definition import DataTable
    from assistant.proof.steps.listing import ListedStep

ROWS_SHOWN = 2
"""How many rows of an example's table the list shows, the names of the columns included."""


@click.command(
    "steps",
    cls=FrenchCommand,
    examples=("chorus-assistant rules steps", "chorus-assistant rules steps mise en garde"),
)
@click.argument("words", nargs=-1, metavar="[MOTS]...")
@json_option
def steps(words: tuple[str, ...], as_json: bool) -> int:
    """Donner les étapes des scénarios, celles qui parlent de ces mots s'il y en a, chacune avec un exemple."""
    from assistant.proof.steps.listing import listed

    terminal, found = Terminal(), listed(_scenarios(), words)
    if as_json:
        terminal.write(json_text([_as_json(one) for one in found], encoding=terminal.encoding) + "\n")
        return 0 if found else 3
    said = packaged_words()
    if not found:
        told = said["steps-none"].format(words=quoted(" ".join(words)))
        terminal.line(french(f"{told} {said['see-steps']}"))
        return 3
    about = ""
    for one in found:
        if one.definition.about != about:
            about = one.definition.about
            terminal.line(french(about))
        _write(terminal, one)
    terminal.line(french(said["steps-found"].format(steps=plural(len(found), said["counted-steps"]))))
    return 0


def _scenarios() -> Iterator[Scenario]:
    """The scenarios of the project; a feature that cannot be read gives no example."""
    from assistant.proof.scenarios import scenarios_of

    for path in sorted(packaged("features").glob("*.feature")):
        with suppress(ValueError):
            yield from scenarios_of(path)


def _write(terminal: Terminal, one: ListedStep) -> None:
    """Write a step as it is to be copied: with plain blanks, and on one line however long."""
    definition, example = one
    lines = [f"  {definition.keyword} {definition.spelling}"]
    if example is not None and example.text != definition.spelling:
        lines.append(f"      {example.text}")
    table = example.table if example is not None and example.table else [[*definition.columns, *definition.optional]]
    if definition.columns:
        lines += [f"      {row}" for row in _rows(table[:ROWS_SHOWN])]
    terminal.write("".join(f"{safe(line)}\n" for line in lines))


def _rows(table: DataTable) -> Iterator[str]:
    """The rows of a table, their columns under each other."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        yield "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"


def _as_json(one: ListedStep) -> dict[str, object]:
    definition, example = one
    return {
        "about": definition.about,
        "keyword": definition.keyword,
        "step": definition.spelling,
        "columns": [*definition.columns, *definition.optional],
        "example": example._asdict() if example is not None else None,
    }
