"""`ask`: a question in French, and the verdict, the passage or the honest « non couvert » that answers it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.no_config import no_config_option
from assistant.outlets.cli.options import Wanted, answers, directory_of, directory_option, out
from assistant.outlets.cli.parameters import PairParameter
from assistant.outlets.facts import Pairs, typed_facts

if TYPE_CHECKING:
    from assistant.answer.following import LastAnswer
    from assistant.engine.base import Rules

LONGEST_TYPED = 100_000
"""Characters of a question taken from standard input: far more than are read of one."""


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
    "--fact",
    "facts",
    type=PairParameter(),
    multiple=True,
    metavar="FAIT=VALEUR",
    help="Corriger ou ajouter ce qui est compris.",
)
@click.option(
    "--unanswered",
    metavar="FICHIER",
    default=None,
    help="Y garder la question si elle reste sans réponse, sans numéro, courriel ni téléphone.",
)
@click.option(
    "--after",
    metavar="FICHIER",
    default=None,
    help="Réponse précédente, écrite par « ask --json » : la question complète son cas.",
)
@no_config_option
@directory_option
@answers("table", "json", "reply", assuming=False)
def ask(
    question: str, facts: Pairs, unanswered: str | None, after: str | None, directory: str | None, wanted: Wanted
) -> int:
    """Répondre à une question en français ; « - » la lit sur l'entrée standard."""
    from assistant.answer.answer import AnswerKind
    from assistant.answer.answering import answer
    from assistant.answer.library import library
    from assistant.answer.slots import LONGEST_READ
    from assistant.outlets.telling import Telling
    from assistant.outlets.terminal import Terminal
    from assistant.words.numbers import number

    rules = wanted.rules
    given = typed_facts(rules, facts)
    text = sys.stdin.read(LONGEST_TYPED) if question == "-" else question
    last = _last(rules, after) if after is not None else None
    found = answer(rules, library(rules, wanted.on), text, given, wanted.on, directory_of(directory), last)
    if unanswered is not None:
        from assistant.answer.unanswered import keep

        keep(found, text, Path(unanswered), wanted.on)
    with out(wanted.output) as stream:
        terminal, told = Terminal(stream), Telling(rules.base)
        if wanted.style == "json":
            from assistant.outlets.reports.json_text import write_json

            write_json(terminal, found.to_dict())
        elif wanted.style == "reply":
            from assistant.outlets.cli.settings import site_address
            from assistant.outlets.reports.reply import answer_reply

            terminal.write(answer_reply(found, told, site_address()))
        else:
            from assistant.outlets.reports.answer import write_answer

            if len(text) > LONGEST_READ:
                terminal.line(told.say("ask-cut", count=number(LONGEST_READ)))
            write_answer(terminal, found, told)
    return 3 if found.kind is AnswerKind.NOT_COVERED else 0


class _Asked(msgspec.Struct):
    """What is read of a question that a decision asked."""

    fact: str


class _Decided(msgspec.Struct):
    """What is read of the decision of an answer."""

    decision: str
    ask: list[_Asked] = []


class _Before(msgspec.Struct):
    """What is read of an answer that « ask --json » wrote."""

    understood: dict[str, Any]
    decision: _Decided | None = None
    case: _Decided | None = None


def _last(rules: Rules, path: str) -> LastAnswer | None:
    """The last answer of a file; None where it decided nothing that could be completed."""
    from assistant.answer.following import LastAnswer
    from assistant.outlets.telling import Telling

    try:
        before = msgspec.json.decode(Path(path).read_bytes(), type=_Before)
    except (OSError, msgspec.DecodeError):
        raise click.UsageError(Telling(rules.base).say("ask-after-wrong", path=path)) from None
    stood = before.decision or before.case
    if stood is None or stood.decision not in rules:
        return None
    return LastAnswer(stood.decision, before.understood, stood.ask[0].fact if stood.ask else None)
