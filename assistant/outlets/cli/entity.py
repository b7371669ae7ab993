"""`entity`: must this entity receive electronic invoices?"""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from assistant.engine.base import Rules
from assistant.engine.entry import FactError
from assistant.engine.matching import OTHER
from assistant.outlets.cli.answering import show_decision
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import (
    assume_option,
    assumed,
    day_of,
    format_option,
    json_option,
    on_option,
    out,
    output_option,
    question_of,
    rules_of,
    rules_option,
)
from assistant.outlets.reports.typed import Typed

OPTIONS: dict[str, str | dict[bool, str]] = {
    "entity_kind": "--kind",
    "legal_category": "--legal-category",
    "territory": "--territory",
    "under_mandate": {True: "--mandate", False: "--no-mandate"},
}


@click.command(
    cls=FrenchCommand,
    examples=(
        "chorus-assistant entity --kind GIP",
        "chorus-assistant entity --legal-category 7210",
        "chorus-assistant entity --territory Saint-Barthélemy --json",
    ),
)
@click.option("--kind", metavar="TEXTE", help="Nature de l'entité : sigle, nom ou identifiant.")
@click.option("--legal-category", "legal_category", metavar="CODE", help="Catégorie juridique INSEE, 4 chiffres.")
@click.option("--siret", metavar="NUMERO", help="SIRET, 14 chiffres : vérifié, il ne dit pas la nature de l'entité.")
@click.option("--siren", metavar="NUMERO", help="SIREN, 9 chiffres : vérifié.")
@click.option("--territory", metavar="TEXTE", help="Territoire d'outre-mer.")
@click.option("--mandate", is_flag=True, help="Elle agit dans le cadre d'un mandat public.")
@click.option("--no-mandate", "no_mandate", is_flag=True, help="Elle n'agit pas dans le cadre d'un mandat public.")
@assume_option
@on_option
@format_option("table", "json", "reply")
@json_option
@output_option
@rules_option
def entity(
    kind: str | None,
    legal_category: str | None,
    siret: str | None,
    siren: str | None,
    territory: str | None,
    mandate: bool,
    no_mandate: bool,
    assume: tuple[tuple[str, str], ...],
    on: date | None,
    style: str,
    as_json: bool,
    output: str | None,
    rules_folder: str | None,
) -> int:
    """Dire si une entité doit recevoir des factures électroniques, ou ce qu'il manque pour le dire."""
    rules = rules_of(rules_folder)
    if mandate and no_mandate:
        raise FactError(rules.base["words"]["both-mandates"])
    numbers = [("SIRET", siret), ("SIREN", siren)]
    notes = [_number(rules.base["words"], *one) for one in numbers if one[1] is not None]
    given: dict[str, Any] = {
        "entity_kind": kind and kind.strip(),
        "legal_category": legal_category and legal_category.strip(),
        "territory": territory and territory.strip(),
        "under_mandate": (mandate or None) if not no_mandate else False,
    }
    facts = {fact: value for fact, value in given.items() if value is not None and value != ""}
    _place(rules, facts)
    question = question_of(rules, "entity-reception")
    decision = question.decide(facts, day_of(on), assumed(rules, assume, question))
    if notes and kind is None and legal_category is None and territory is None:
        decision.notes.extend(notes)
    with out(output) as stream:
        texts = {fact: value for fact, value in facts.items() if isinstance(value, str)}
        return show_decision(decision, "json" if as_json else style, stream, Typed(texts, OPTIONS))


def _place(rules: Rules, facts: dict[str, Any]) -> None:
    """A territory typed as the kind is a territory: « --kind "Polynésie française" »."""
    kind = facts.get("entity_kind")
    if not kind or "territory" in facts or rules.intake.value("entity_kind", kind) != OTHER:
        return
    territory = rules.intake.value("territory", kind)
    if isinstance(territory, str) and territory != OTHER:
        facts["territory"] = facts.pop("entity_kind")


def _number(words: dict[str, Any], name: str, text: str | None) -> str:
    """What to tell of a well-formed SIRET or SIREN; a wrong one is an error."""
    from assistant.intake.identifiers import read_siret

    found = read_siret(text or "")
    if found.problem is not None:
        raise FactError(found.message)
    if found.kind.upper() != name:
        raise FactError(words["wrong-number"].format(name=name, found=found.kind.upper(), digits=len(found.digits)))
    return str(words["siret-read"])


__all__ = ["entity"]
