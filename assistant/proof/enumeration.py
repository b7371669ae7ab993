"""States told as cases: a fact with one value for each class, for counter-examples."""

from __future__ import annotations

from datetime import date

from assistant.table.classes import ANY_TEXT, FactClasses
from assistant.table.ruleset import RuleSet, State
from assistant.table.unary import Known


def described(rules: RuleSet, state: State) -> str:
    """A case in `state`, as facts with one value each."""
    known = [
        f"{one.fact.id}={_shown(one, one.values[number])}"
        for one, number in zip(rules.facts, state, strict=True)
        if number is not None
    ]
    return ", ".join(known) or "aucun fait connu"


def _shown(one: FactClasses, values: list[Known]) -> str:
    """One value of a class; the last day of it, which is the nearest to what changes."""
    if one.fact.type == "date":
        return date.fromordinal(max(int(str(values[-1])), 1)).isoformat()
    value = values[0]
    if isinstance(value, bool):
        return "oui" if value else "non"
    return "tout autre texte" if value == ANY_TEXT else str(value) if value != "" else "rien"
