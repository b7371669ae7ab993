"""`entity`: must this entity receive electronic invoices?"""

from __future__ import annotations

import click

from assistant.articles.slips import refuse_slips
from assistant.engine.case import FactError
from assistant.outlets.cli.answering import show_decision
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.no_config import no_config_option
from assistant.outlets.cli.options import Wanted, answers, directory_of, directory_option, out, question_of
from assistant.outlets.reports.given import Option, TypedFacts
from assistant.outlets.telling import Telling

DECISION = "entity-reception"
OPTIONS: dict[str, Option] = {
    "entity_kind": "--kind",
    "legal_category": "--legal-category",
    "territory": "--territory",
    "under_mandate": {True: "--mandate", False: "--no-mandate"},
    "supplier_size": "--supplier-size",
    "french_vat": {True: "--vat", False: "--no-vat"},
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
@click.option("--siret", metavar="NUMERO", help="SIRET, 14 chiffres : vérifié, puis cherché dans l'annuaire.")
@click.option("--siren", metavar="NUMERO", help="SIREN, 9 chiffres : vérifié, puis cherché dans l'annuaire.")
@click.option("--territory", metavar="TEXTE", help="Territoire d'outre-mer.")
@click.option("--mandate", is_flag=True, help="Elle agit dans le cadre d'un mandat public.")
@click.option("--no-mandate", "no_mandate", is_flag=True, help="Elle n'agit pas dans le cadre d'un mandat public.")
@click.option(
    "--supplier-size", "supplier_size", metavar="TEXTE", help="Taille du fournisseur : grande, ETI, PME, micro."
)
@click.option("--vat", is_flag=True, help="Elle est assujettie à la TVA en France.")
@click.option("--no-vat", "no_vat", is_flag=True, help="Elle n'est pas assujettie à la TVA en France.")
@no_config_option
@directory_option
@answers("table", "json", "reply")
def entity(
    kind: str | None,
    legal_category: str | None,
    siret: str | None,
    siren: str | None,
    territory: str | None,
    mandate: bool,
    no_mandate: bool,
    supplier_size: str | None,
    vat: bool,
    no_vat: bool,
    directory: str | None,
    wanted: Wanted,
) -> int:
    """Dire si une entité doit recevoir des factures électroniques, ou ce qu'il manque pour le dire."""
    from assistant.directory.natures import known_by_rules

    rules = wanted.rules
    told = Telling(rules.base)
    for flag, (yes, no) in {"mandate": (mandate, no_mandate), "vat": (vat, no_vat)}.items():
        if yes and no:
            raise FactError(told.say("both-flags", flag=flag))
    numbers = {"SIRET": siret, "SIREN": siren}
    typed = _number_of(kind)
    if typed is not None:
        numbers[typed], kind = kind, None
    digits = [_number(told, name, text) for name, text in numbers.items() if text is not None]
    if len(digits) > 1 and not digits[0].startswith(digits[1]):
        raise FactError(told.say("two-entities", siret=digits[0], siren=digits[1]))
    given: dict[str, str | bool | None] = {
        "entity_kind": kind and kind.strip(),
        "legal_category": legal_category and legal_category.strip(),
        "territory": territory and territory.strip(),
        "under_mandate": (mandate or None) if not no_mandate else False,
        "supplier_size": supplier_size and supplier_size.strip(),
        "french_vat": (vat or None) if not no_vat else False,
    }
    facts = {fact: value for fact, value in given.items() if value is not None and value != ""}
    question = question_of(rules, DECISION)
    refuse_slips(rules.taking, facts)
    own = known_by_rules(rules.base, digits[0]) if digits else {}
    assumed, known, notes = wanted.assumed(question), dict[str, object]({**own, **facts}), list[str]()
    opened = directory_of(directory)
    if digits and opened is not None:
        from assistant.directory.consulting import consult

        found = consult(opened, digits[0], question, facts, assumed)
        known, notes = dict(found.facts), list(found.notes)
    decision = question.decide(known, wanted.on, assumed)
    if digits and not known.keys() & {"entity_kind", "legal_category", "territory"}:
        notes.append(told.word("siret-read"))
    with out(wanted.output) as stream:
        texts = {fact: value for fact, value in facts.items() if isinstance(value, str)}
        return show_decision(rules, decision, wanted.style, stream, TypedFacts(texts, OPTIONS), notes)


def _number_of(kind: str | None) -> str | None:
    """The name of the number that was typed instead of a nature: « 213 100 555 » is a SIREN."""
    digits = "".join((kind or "").split())
    return {14: "SIRET", 9: "SIREN"}.get(len(digits)) if digits.isdecimal() else None


def _number(told: Telling, name: str, text: str) -> str:
    """The digits of a well-formed SIRET or SIREN; a wrong one is an error."""
    from assistant.intake.identifiers import read_siret

    found = read_siret(text)
    if found.problem is not None:
        raise FactError(found.message)
    kind = found.kind.upper()
    if kind != name:
        raise FactError(told.say("wrong-number", name=name, found=kind, digits=len(found.digits)))
    return found.digits
