"""`ask`: a question in French, and the verdict, the passage or the honest « non couvert » that answers it."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from assistant.outlets.cli.french import FrenchCommand, Pair
from assistant.outlets.cli.options import (
    assumed,
    day_of,
    format_option,
    json_option,
    on_option,
    out,
    output_option,
    rules_of,
    rules_option,
)


@click.command(
    cls=FrenchCommand,
    examples=(
        'chorus-assistant ask "mon devis.exe de 3 Mo passe-t-il ?"',
        'chorus-assistant ask "un GIP doit-il recevoir mes factures ?" --fact under_mandate=non',
        'chorus-assistant ask "ma facture est en brouillon, l\'a-t-il reçue ?" --format reply',
    ),
)
@click.argument("question", metavar="QUESTION")
@click.option(
    "--fact", "facts", type=Pair(), multiple=True, metavar="FAIT=VALEUR", help="Corriger ou ajouter ce qui est compris."
)
@click.option(
    "--unanswered",
    metavar="FICHIER",
    default=None,
    help="Y garder la question si elle reste sans réponse, sans numéro, courriel ni téléphone.",
)
@on_option
@format_option("table", "json", "reply")
@json_option
@output_option
@rules_option
def ask(
    question: str,
    facts: tuple[tuple[str, str], ...],
    unanswered: str | None,
    on: date | None,
    style: str,
    as_json: bool,
    output: str | None,
    rules_folder: str | None,
) -> int:
    """Répondre à une question en français ; « - » la lit sur l'entrée standard."""
    from assistant.answer.answer import Kind
    from assistant.answer.answering import answer
    from assistant.answer.library import library
    from assistant.outlets.terminal import Terminal

    rules = rules_of(rules_folder)
    given, day = assumed(rules, facts), day_of(on)
    text = sys.stdin.read() if question == "-" else question
    found = answer(rules, library(rules, day), text, given, day)
    if unanswered is not None:
        from assistant.answer.unanswered import keep

        keep(found, text, Path(unanswered), day)
    with out(output) as stream:
        terminal, words = Terminal(stream), rules.base["words"]
        if as_json or style == "json":
            from assistant.outlets.reports.json_text import json_text

            terminal.write(json_text(found.to_dict(), encoding=terminal.encoding) + "\n")
        elif style == "reply":
            from assistant.outlets.reports.answer_reply import answer_reply

            terminal.write(answer_reply(found, words))
        else:
            from assistant.answer.slots import LONGEST_READ
            from assistant.outlets.reports.answer_table import write_answer
            from assistant.words.numbers import number
            from assistant.words.typography import french

            if len(text) > LONGEST_READ:
                terminal.line(french(words["ask-cut"].format(count=number(LONGEST_READ))))
            write_answer(terminal, found, words)
    return 3 if found.kind is Kind.NOT_COVERED else 0
