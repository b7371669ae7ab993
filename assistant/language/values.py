"""Values as files write them, typed: named limits with their periods."""

from __future__ import annotations

from datetime import date

from assistant.language.draft import Declared, Draft
from assistant.language.mistakes import Mistakes
from assistant.language.periods import check_period, in_order, limit_of
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
