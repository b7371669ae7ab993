"""`decide`: any decision of the base, from facts typed or asked one by one."""

from __future__ import annotations

from datetime import date

import click

from assistant.engine.entry import FactError
from assistant.outlets.cli.answering import show_decision
from assistant.outlets.cli.french import FrenchCommand, Pair
from assistant.outlets.cli.options import (
    assume_option,
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
from assistant.outlets.reports.typed import Typed
from assistant.words.distance import nearest


@click.command(
    "decide",
    cls=FrenchCommand,
    examples=(
        "chorus-assistant decide entity-reception entity_kind=GIP",
        "chorus-assistant decide attachment file_name=plan.pdf file_size='12 Mo' channel=portail",
        "chorus-assistant decide manager-transfer --interactive",
    ),
)
@click.argument("decision", metavar="DECISION")
@click.argument("facts", nargs=-1, type=Pair(), metavar="[FAIT=VALEUR]...")
@click.option("--interactive", is_flag=True, help="Poser les questions utiles, une à une.")
@assume_option
@on_option
@format_option("table", "json", "reply")
@json_option
@output_option
@rules_option
def decide_command(
    decision: str,
    facts: tuple[tuple[str, str], ...],
    interactive: bool,
    assume: tuple[tuple[str, str], ...],
    on: date | None,
    style: str,
    as_json: bool,
    output: str | None,
    rules_folder: str | None,
) -> int:
    """Répondre à une des questions de la base de règles (« rules list » les donne)."""
    rules = rules_of(rules_folder)
    if decision not in rules:
        words = rules.base["words"]
        close = nearest(decision, rules)
        hint = words["did-you-mean"].format(word=close) + " " if close else ""
        raise FactError(words["unknown-decision"].format(decision=decision[:60], hint=hint, decisions=", ".join(rules)))
    question = rules[decision]
    given, supposed, day = assumed(rules, facts, question), assumed(rules, assume, question), day_of(on)
    if interactive:
        from assistant.outlets.cli.interview import interview

        found = interview(rules, question, given, day, supposed)
    else:
        found = question.decide(given, day, supposed)
    with out(output) as stream:
        return show_decision(found, "json" if as_json else style, stream, Typed(dict(facts)))
