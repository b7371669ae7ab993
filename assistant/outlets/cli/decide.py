"""`decide`: any decision of the base, from facts typed or asked one by one."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

import click

from assistant.engine.base import Rules
from assistant.engine.decision import Decision, Status
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
from assistant.outlets.terminal import Terminal
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
    given = _given(rules, facts)
    day, supposed = day_of(on), assumed(rules, assume)
    found = rules[decision].decide(given, day, supposed)
    if interactive:
        found = _interview(rules, decision, given, day, supposed)
    with out(output) as stream:
        return show_decision(found, "json" if as_json else style, stream)


def _given(rules: Rules, pairs: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for fact, value in pairs:
        if fact in given:
            raise FactError(rules.base["words"]["fact-twice"].format(fact=fact))
        given[fact] = rules.intake.read(fact, value)
    return given


def _interview(rules: Rules, decision: str, given: dict[str, Any], day: date, supposed: dict[str, Any]) -> Decision:
    """Ask what still matters, until no answer can change the outcome; « ? » leaves a question open."""
    terminal, words = Terminal(sys.stderr), rules.base["words"]
    skipped: set[str] = set()
    while True:
        found = rules[decision].decide(given, day, supposed)
        asked = next((one for one in found.ask if one["fact"] not in skipped), None)
        if found.status is Status.DECIDED or asked is None:
            return found
        terminal.line(asked["question"])
        if asked["help"]:
            terminal.line(asked["help"], 2, "  ")
        for number, choice in enumerate(asked["choices"], 1):
            terminal.line(choice["label"], 6, f"  {number:>2}. ")
        terminal.write(
            words["ask-boolean" if asked["type"] == "boolean" else "ask-choice" if asked["choices"] else "ask-text"]
            + " "
        )
        terminal.stream.flush()
        typed = sys.stdin.readline()
        if not typed or typed.strip() in ("", "?"):
            skipped.add(asked["fact"])
            if not typed:
                return found
            continue
        try:
            value = _answer(rules, asked, typed.strip())
            rules[decision].decide({**given, asked["fact"]: value}, day, supposed)
            given[asked["fact"]] = value
        except FactError as error:
            terminal.line(str(error))


def _answer(rules: Rules, asked: dict[str, Any], typed: str) -> Any:
    if asked["choices"] and typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(asked["choices"]):
        return asked["choices"][int(typed) - 1]["id"]
    return rules.intake.read(asked["fact"], typed)
