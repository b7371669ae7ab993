"""`decide`: any decision of the base, from facts typed or asked one by one."""

from __future__ import annotations

import click

from assistant.outlets.called import facts_called, question_called
from assistant.outlets.cli.answering import show_decision
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.no_config import no_config_option
from assistant.outlets.cli.options import Wanted, answers, out
from assistant.outlets.cli.parameters import PairParameter
from assistant.outlets.facts import Pairs, typed_facts
from assistant.outlets.reports.given import TypedFacts


@click.command(
    "decide",
    cls=FrenchCommand,
    examples=(
        "chorus-assistant decide entity-reception entity_kind=GIP",
        "chorus-assistant decide attachment file_name=plan.pdf file_size='12 Mo' channel=portail",
        "chorus-assistant decide manager-transfer --interactive",
        "chorus-assistant decide entity-reception entity_kind=GIP --receipt recu.json",
    ),
)
@click.argument("decision", metavar="DECISION")
@click.argument("facts", nargs=-1, type=PairParameter(), metavar="[FAIT=VALEUR]...")
@click.option("--interactive", is_flag=True, help="Poser les questions utiles, une à une.")
@click.option("--receipt", metavar="FICHIER", default=None, help="Écrire aussi un reçu, que « replay » rejoue.")
@no_config_option
@answers("table", "json", "reply")
def decide_command(decision: str, facts: Pairs, interactive: bool, receipt: str | None, wanted: Wanted) -> int:
    """Répondre à une des questions de la base de règles (« rules list » les donne)."""
    rules = wanted.rules
    question = question_called(rules, decision)
    facts = facts_called(rules, facts, question)
    given, supposed = typed_facts(rules, facts, question), wanted.assumed(question)
    if interactive:
        from assistant.outlets.cli.interview import interview

        found = interview(question, given, wanted.on, supposed)
    else:
        found = question.decide(given, wanted.on, supposed)
    if receipt is not None:
        from assistant.outlets.receipts.receipt import receipt_of

        with out(receipt) as stream:
            stream.write(receipt_of(found, given, supposed).text())
    with out(wanted.output) as stream:
        return show_decision(rules, found, wanted.style, stream, TypedFacts(dict(facts)))
