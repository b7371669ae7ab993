"""Values and lookups as files write them, typed: named limits with their periods, tables from a code to a fact."""

from __future__ import annotations

from datetime import date

from assistant.language.draft import Declared, Draft
from assistant.language.mistakes import Mistakes
from assistant.language.periods import check_period, in_order, limit_of
from assistant.language.shapes import suggestion
from assistant.model.facts import Lookup
from assistant.model.period import Dated, Period, Value, ValueKind


def resolve_values(draft: Draft, mistakes: Mistakes) -> None:
    """Type every value; its history is ordered, of one kind, and each of its periods has a source."""
    for one in draft.of("values"):
        draft.values[one.id] = _value(one, draft)


def _value(one: Declared, draft: Draft) -> Value:
    path = (*one.path, "history")
    history: list[Dated] = []
    kinds: list[ValueKind] = []
    for index, entry in enumerate(one.form["history"]):
        start, end, value = entry.get("from"), entry.get("until"), entry["value"]
        source = entry.get("source") or one.form.get("source", "")
        if not source:
            hint = "« source » de la valeur vaut pour toutes ses périodes, celle d'une période pour elle seule"
            one.report((*path, index), f"« {one.id} » : une période sans source", hint, False)
        check_period(start, end, (*path, index), one.report)
        kinds.append("size" if isinstance(value, str) else "date" if isinstance(value, date) else "integer")
        try:
            history.append(Dated(Period(start, end), limit_of(value), source, tuple(entry.get("statements", ()))))
        except ValueError as error:
            one.report((*path, index, "value"), str(error), "par exemple « 10 Mo »", False)
    if len(set(kinds)) > 1:
        one.report(path, "des valeurs de types différents", "toutes des nombres, des tailles ou des dates", False)
    if one.id in draft.declared["facts"]:
        one.report(one.path, f"« {one.id} » est aussi un fait", "donnez-lui un autre nom", True)
    return one.made(Value, kind=kinds[0], history=in_order(history, path, one.report))


def resolve_lookups(draft: Draft, mistakes: Mistakes) -> None:
    """Type every lookup; its codes are those of its fact, its items the choices of the other."""
    for one in draft.of("lookups"):
        rows = {code: (item,) if isinstance(item, str) else tuple(item) for code, item in one.form["rows"].items()}
        lookup = draft.lookups[one.id] = one.made(Lookup, origin=one.form["from"], target=one.form["to"], rows=rows)
        _check(lookup, one, draft, mistakes)


def _check(lookup: Lookup, one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    path, report = one.path, one.report
    unknown = [mistakes.missing("facts", one.form[key], (*path, key), report) for key in ("from", "to")]
    for code in lookup.labels:
        if code not in lookup.rows:
            report((*path, "labels", code), f"« {code} » n'est pas dans « rows »", suggestion(code, lookup.rows), True)
    if any(unknown):
        return
    source, target = draft.facts[lookup.origin], draft.facts[lookup.target]
    if source.type not in ("text", "choice"):
        report(
            (*path, "from"), f"« {source.id} » n'est ni un texte ni un choix", "nommez le fait qui donne le code", False
        )
    codes = [choice.id for choice in source.choices]
    for code, items in lookup.rows.items():
        at = (*path, "rows", code)
        if source.digits and not (code.isascii() and code.isdigit() and len(code) == source.digits):
            report(at, f"« {code} » n'a pas {source.digits} chiffres", "gardez les zéros de tête", True)
        if source.type == "choice" and code not in codes:
            report(at, f"« {code} » n'est pas un choix de « {source.id} »", suggestion(code, codes), True)
        for item in items:
            if item not in target.answers():
                message = f"« {item} » n'est pas un choix de « {target.id} »"
                report(at, message, suggestion(item, target.answers()), False)
