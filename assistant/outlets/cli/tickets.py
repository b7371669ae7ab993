"""`tickets`: a help desk's day, every message of a CSV read and answered, with the reply to paste."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.no_config import NAME, no_config_option
from assistant.outlets.cli.options import day_of, directory_of, directory_option, on_option, out, rules_of, rules_option
from assistant.outlets.cli.settings import NO_ADDRESS, is_address, site_address
from assistant.words.suggestion import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.engine.base import Rules
    from assistant.outlets.telling import Telling
    from assistant.outlets.tickets.mailbox import Letter, Mailbox
    from assistant.outlets.tickets.proposals import Proposals
    from assistant.outlets.tickets.told import AnswerCells
    from assistant.outlets.tickets.unfinished import UnfinishedRows, UnfinishedTask

PACKAGES = ("answer", "articles", "engine", "language", "outlets", "rejection", "retrieval", "table", "words")
"""The code that makes a row."""


@click.command(
    cls=FrenchCommand,
    examples=(
        "chorus-assistant tickets courriels.csv --output reponses.csv",
        "chorus-assistant tickets courriels.csv --output reponses.csv --proposals a-classer.jsonl",
    ),
)
@click.argument("path", metavar="FICHIER")
@click.option(
    "--output",
    "output",
    required=True,
    metavar="FICHIER",
    help="CSV à écrire ; une cellule qu'un tableur prendrait pour une formule y commence par une apostrophe.",
)
@click.option("--column", metavar="NOM", default=None, help="Colonne des messages ; sans elle, les noms décident.")
@click.option("--resume", is_flag=True, help="Reprendre un travail interrompu.")
@click.option(
    "--address",
    metavar="URL",
    default=None,
    help=f"Site où rouvrir chaque cas ; sinon celui de CHORUS_ASSISTANT_SITE, puis de {NAME}.",
)
@click.option(
    "--proposals",
    metavar="FICHIER",
    default=None,
    help="Y écrire ce qui n'est pas trouvé, sans numéro, courriel ni téléphone, à classer dans questions.jsonl.",
)
@no_config_option
@directory_option
@on_option
@rules_option
def tickets(
    path: str,
    output: str,
    column: str | None,
    resume: bool,
    address: str | None,
    proposals: str | None,
    directory: str | None,
    on: date | None,
    rules_folder: str | None,
) -> int:
    """Lire chaque message d'un CSV comme un courriel, et écrire à côté sa réponse."""
    from assistant.batch.problems import BatchError
    from assistant.outlets.cli.progress import rows_met
    from assistant.outlets.cli.wrong_use import not_written
    from assistant.outlets.telling import Telling
    from assistant.outlets.tickets.mailbox import Mailbox
    from assistant.outlets.tickets.proposals import Proposals
    from assistant.outlets.tickets.told import names
    from assistant.outlets.tickets.unfinished import UnfinishedFile

    rules = rules_of(rules_folder)
    if address is not None and not is_address(address):
        raise click.UsageError(f"--address {NO_ADDRESS.format(quoted(address))}")
    told, site = Telling(rules.base), address or site_address()
    part = UnfinishedFile(rules.base, Path(output))
    places = [Path(one).resolve() for one in (path, output, proposals) if one is not None]
    if len({*places, part.path}) <= len(places):
        raise BatchError(told.say("tickets-same-file"), 2)
    mailbox, begun = Mailbox(rules.base, Path(path), column), part.begun(resume)
    day = on or (begun.on if begun is not None else day_of(None))
    task = _task(rules, mailbox, day, (column, site, directory))
    head = [*mailbox.columns, *names(told, mailbox.columns)]
    found = Proposals() if proposals is not None else None
    try:
        with part.written(task, begun, mailbox.sign, head) as rows:
            answer = _answering(rules, told, day, directory, site)
            with rows_met(told) as tell:
                counts = _written(mailbox, rows, answer, found, told, tell)
            _proposed(proposals, found)  # where it cannot be written, what was answered waits to be resumed
    except OSError as error:
        raise click.UsageError(not_written(output, error)) from None
    _summary(told, counts, output, found)
    return 0


def _task(rules: Rules, mailbox: Mailbox, day: date, options: tuple[str | None, ...]) -> UnfinishedTask:
    from assistant.language.cache import code_of
    from assistant.outlets.tickets.unfinished import UnfinishedTask

    return UnfinishedTask(
        on=day,
        rules=rules.base.digest,
        program=code_of(*PACKAGES).hex(),
        inputs=mailbox.written.digest,
        options=options,
    )


def _answering(
    rules: Rules, told: Telling, day: date, directory: str | None, site: str | None
) -> Callable[[Letter], tuple[AnswerCells, bool]]:
    """What answers a row, and says whether something was found."""
    from assistant.answer.answering import answer
    from assistant.answer.library import library
    from assistant.outlets.tickets.proposals import NOT_FOUND
    from assistant.outlets.tickets.told import answered, unread

    index, opened = library(rules, day), directory_of(directory)

    def of(row: Letter) -> tuple[AnswerCells, bool]:
        if row.unread or not row.text:
            return unread(told, row.unread), True
        found = answer(rules, index, row.text, None, day, opened)
        return answered(told, found, site), found.kind not in NOT_FOUND

    return of


def _written(
    mailbox: Mailbox,
    rows: UnfinishedRows,
    answer: Callable[[Letter], tuple[AnswerCells, bool]],
    found: Proposals | None,
    told: Telling,
    progress: Callable[[int], None],
) -> Counter[str]:
    """Write every row that is not there yet; how many there are of each sort."""
    from assistant.outlets.tickets.proposals import NOT_FOUND
    from assistant.outlets.tickets.told import kind_said

    counts, messages = Counter[str](), mailbox.rows()
    lost = {kind_said(told, kind.value) for kind in NOT_FOUND}
    for cells, row in zip(rows.kept(), messages, strict=False):
        kind = cells[len(mailbox.columns)]
        counts[kind] += 1
        if found is not None and kind in lost:
            found.add(row.text)
    for row in messages:
        said, is_found = answer(row)
        rows.write([*row.cells, *said])
        counts[said.kind] += 1
        if found is not None and not is_found:
            found.add(row.text)
        progress(counts.total())
    return counts


def _proposed(path: str | None, found: Proposals | None) -> None:
    from json import dumps

    if path is not None and found is not None:
        with out(path) as stream:
            stream.writelines(dumps(line, ensure_ascii=False) + "\n" for line in found.lines())


def _summary(told: Telling, counts: Counter[str], output: str, found: Proposals | None) -> None:
    from assistant.outlets.terminal import Terminal, safe
    from assistant.outlets.tickets.told import KINDS, kind_said
    from assistant.words.numbers import number

    terminal = Terminal()
    terminal.line(safe(told.say("tickets-done", rows=told.counted(counts.total(), "counted-rows"), output=output)))
    for kind in KINDS:
        said = kind_said(told, kind)
        if counts[said]:
            terminal.line(told.say("tickets-count", count=number(counts[said]), kind=said), 2)
    if found is not None and found.left:
        terminal.line(told.say("tickets-proposals-left", count=number(found.left)))
