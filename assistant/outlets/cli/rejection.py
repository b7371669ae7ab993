"""`rejection`: what a message of rejection says, who mends it, where in the invoice, and what to do next."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import Wanted, answers, out
from assistant.outlets.telling import Telling

if TYPE_CHECKING:
    from assistant.intake.guard import Guard
    from assistant.rejection.reading import RejectionRow

FILES = (".xml", ".csv", ".txt", ".json")
"""The ends of the names of files: such a text that is no file is a wrong name, not a message."""


@click.command(
    cls=FrenchCommand,
    examples=(
        'chorus-assistant rejection "code retour 20003"',
        "chorus-assistant rejection BR-CO-15 --invoice facture.xml",
        "cat rejets.csv | chorus-assistant rejection - --json",
    ),
)
@click.argument("message", metavar="TEXTE|FICHIER")
@click.option("--invoice", metavar="FACTURE", default=None, help="Dire où corriger dans cette facture.")
@answers("table", "json", assuming=False)
def rejection(message: str, invoice: str | None, wanted: Wanted) -> int:
    """Expliquer un rejet : un message, un code, un fichier de rejets ou de statut ; « - » lit l'entrée standard."""
    from assistant.intake.guard import Guard
    from assistant.intake.signatures import probes_of
    from assistant.outlets.terminal import Terminal
    from assistant.rejection.catalogue import is_told
    from assistant.rejection.gathering import gather
    from assistant.rejection.locating import locate
    from assistant.rejection.reading import NotRead, file_bytes
    from assistant.rejection.recognising import recogniser
    from assistant.rejection.telling import told

    base = wanted.rules.base
    if not is_told(base):
        raise FactError(Telling(base).word("rejection-no-topic"))
    try:
        with Guard(probes_of(base.formats)) as guard:
            rows = _rows(Telling(base), message, guard)
            gathered = gather(recogniser(wanted.rules, wanted.on), rows)
            if rows and rows[0].root and not (gathered.found or gathered.unknown):
                name = Telling(base).word("rejection-input") if message == "-" else Path(message).name
                raise NotRead(Telling(base).say("rejection-other-xml", file=name, root=rows[0].root), 2)
            fields = {field.id: field for one in gathered.found for field in one.message.fields}
            located = (
                None
                if invoice is None
                else locate(base, Path(invoice).name, file_bytes(base, invoice), fields.values(), guard)
            )
    except NotRead as error:
        if error.code == 2:
            raise FactError(str(error)) from None
        from assistant.outlets.cli.main import complain

        return complain(str(error), error.code)
    shown = told(wanted.rules, gathered, wanted.on, located)
    with out(wanted.output) as stream:
        terminal = Terminal(stream)
        if wanted.style == "json":
            from assistant.outlets.reports.json_text import write_json

            write_json(terminal, shown)
        else:
            from assistant.outlets.reports.rejection import write_rejection

            write_rejection(terminal, Telling(base), shown)
    return 0 if gathered.certain else 3


def _rows(told: Telling, message: str, guard: Guard) -> list[RejectionRow]:
    """The rows of what is typed, of the file that it names, or of the standard input."""
    from assistant.rejection.reading import LARGEST, file_bytes, rows_of_file, rows_of_text

    if message == "-":
        return rows_of_file(told.base, told.word("rejection-input"), sys.stdin.buffer.read(LARGEST + 1), guard)
    if not message.strip():
        raise FactError(told.word("rejection-nothing"))
    if _is_there(message) or message.lower().endswith(FILES):
        return rows_of_file(told.base, Path(message).name, file_bytes(told.base, message), guard)
    return rows_of_text(message)


def _is_there(text: str) -> bool:
    """Whether a text is the name of something on the disk; a message may be no name at all."""
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False
