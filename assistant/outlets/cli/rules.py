"""`rules`: the rules base listed, shown, proved, tested and continued."""

from __future__ import annotations

from datetime import date

import click

from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand, FrenchGroup
from assistant.outlets.cli.options import day_of, json_option, on_option, rules_of, rules_option
from assistant.outlets.terminal import Terminal

_HERE = "assistant.outlets.cli"


@click.group(
    cls=FrenchGroup,
    commands_at={
        "list": f"{_HERE}.rules:list_rules",
        "show": f"{_HERE}.rules:show",
        "check": f"{_HERE}.rules_check:check",
        "test": f"{_HERE}.rules_replay:test",
        "coverage": f"{_HERE}.rules_replay:coverage",
        "mutate": f"{_HERE}.rules_mutate:mutate",
        "diff": f"{_HERE}.rules_diff:diff",
        "new": f"{_HERE}.rules_new:new",
        "steps": f"{_HERE}.rules_steps:steps",
        "sources": f"{_HERE}.rules_sources:sources",
        "table": f"{_HERE}.rules_table:table",
        "conformance": f"{_HERE}.rules_conformance:conformance",
    },
)
def rules() -> None:
    """Lire, prouver et essayer la base de règles."""


@click.command("list", cls=FrenchCommand, examples=("chorus-assistant rules list",))
@json_option
@rules_option
def list_rules(as_json: bool, rules_folder: str | None) -> int:
    """Donner chaque question de la base et ses règles."""
    from assistant.outlets.reports.listed_rules import listed_rules, write_rules

    base, terminal = rules_of(rules_folder).base, Terminal()
    if as_json:
        from assistant.outlets.reports.json_text import write_json

        write_json(terminal, listed_rules(base))
    else:
        write_rules(terminal, base)
    return 0


@click.command("show", cls=FrenchCommand, examples=("chorus-assistant rules show pj-taille-unitaire",))
@click.argument("rule", metavar="REGLE")
@on_option
@json_option
@rules_option
def show(rule: str, on: date | None, as_json: bool, rules_folder: str | None) -> int:
    """Montrer une règle : quand elle vaut, ce qu'elle donne, sur quoi elle repose, ses exemples."""
    rules, terminal = rules_of(rules_folder), Terminal()
    found = rules.base.rule(rule)
    if found is None:
        from assistant.outlets.unknown import unknown_rule

        raise FactError(unknown_rule(rules, rule))
    if as_json:
        from assistant.outlets.reports.json_text import write_json
        from assistant.outlets.reports.rule import rule_json

        write_json(terminal, rule_json(*found))
    else:
        from assistant.outlets.reports.rule import write_rule

        write_rule(terminal, rules.base, *found, day_of(on))
    return 0
