"""Examples as files write them, typed: what each may give, and facts that are of the type of theirs."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from assistant.language.conditions import Conditions
from assistant.language.shapes import Report, kind_of, suggestion
from assistant.language.strict_yaml import Path, Written
from assistant.model.decisions import Example
from assistant.model.facts import Fact
from assistant.words.dates import parse_date
from assistant.words.distance import nearest
from assistant.words.sizes import parse_size

CAUSES = ("missing", "undated", "ambiguous", "unlisted")
RESERVED = (*CAUSES, "warned", "not_applied")
"""What an example gives and no outcome is named; `nothing` may be one, whose rules give `not_applied` where false."""

_KEYS = ("gives", "day")
"""The keys of an example that are not facts."""

_WANTED: dict[str, tuple[tuple[type, ...], str, str]] = {
    "boolean": ((bool,), "true ou false", "sans guillemets"),
    "choice": ((str,), "un choix", "mettez des guillemets si c'en est un"),
    "text": ((str,), "un texte", "mettez des guillemets"),
    "integer": ((int,), "un nombre entier", "sans guillemets, par exemple 5"),
    "size": ((int, str), "un nombre d'octets ou une taille", "par exemple 0 ou 10 Mo"),
    "date": ((date, str), "une date", "écrivez année-mois-jour sans guillemets, par exemple 2018-07-30"),
}
"""What a file writes for a fact of each type, as a message says it, and a form that is accepted."""


def example_of(
    written: Written,
    endings: tuple[str, ...],
    path: Path,
    known: Collection[str],
    conditions: Conditions,
    report: Report,
) -> Example:
    """An example as a file writes it: it gives one of `endings`, `nothing` or a cause, and its facts are `known`."""
    gives = written.get("gives")
    facts = {key: value for key, value in written.items() if key not in _KEYS}
    nothing = "not_applied" if "nothing" in endings else "nothing"
    possible = (nothing, *endings, *CAUSES)
    meant = {fact: nearest(fact, _KEYS) for fact in facts if conditions.mistakes.foreign(fact, known)}
    if gives not in possible and (gives is not None or "gives" not in meant.values()):
        message = f"« gives: {gives} » : ce n'est pas ce que peut donner cette règle"
        report((*path, "gives"), message, "possibles : " + ", ".join(filter(None, possible)), False)
    for fact, value in facts.items():
        at = (*path, fact)
        if fact in meant:
            hint = suggestion(fact, (*known, *_KEYS))
            report(at, f"« {fact} » n'est pas un fait de cette décision", hint, True)
        elif fact in conditions.draft.facts and not conditions.mistakes.unsound("facts", fact):
            check_given(conditions.draft.facts[fact], value, at, report)
    typed = {key: value.isoformat() if isinstance(value, date) else value for key, value in facts.items()}
    return Example(typed, str(gives), written.get("day"))


def check_given(fact: Fact, value: Written, path: Path, report: Report) -> None:
    """Report what a file gives for a fact and that no case may hold: of another type, or none of its choices."""
    kinds, wanted, hint = _WANTED[fact.type]
    if type(value) not in kinds:
        report(path, f"« {fact.id} » : attendu : {wanted} ; trouvé : {kind_of(value)}", hint, False)
    elif fact.type == "choice" and not (fact.open and value.strip()) and value not in fact.answers():
        hint = suggestion(value, fact.answers())
        report(path, f"« {value[:60]} » n'est pas un choix de « {fact.id} »", hint, False)
    elif fact.digits and not (value.isascii() and value.isdigit() and len(value) == fact.digits):
        report(path, f"« {value[:60]} » n'a pas {fact.digits} chiffres", "gardez les zéros de tête", False)
    elif fact.type in ("size", "date") and isinstance(value, str):
        try:
            parse_size(value) if fact.type == "size" else parse_date(value)
        except ValueError as error:
            report(path, f"« {fact.id} » : {error}", hint, False)
