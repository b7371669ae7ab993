"""Compiling conditions: facts, choices, lists and limits checked against the base."""

from __future__ import annotations

from datetime import date
from typing import cast

from assistant.language.draft import Draft
from assistant.language.mistakes import Mistakes
from assistant.language.periods import limit_of
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Path, Written
from assistant.model.condition import TRUE, All, Among, Compared, Condition, Member, Not, Operator, Some
from assistant.model.facts import Fact
from assistant.model.period import Limit

_EQUAL = {
    "integer": ("à un nombre", "par exemple 5, [5, 6] ou {above: 5}"),
    "size": ("à un nombre d'octets, ou à une taille par above, below…", "par exemple 0 ou {above: 10 Mo}"),
    "date": ("à une date par above, below…", "pour un seul jour : {at_least: 2026-01-01, at_most: 2026-01-01}"),
}
"""What a fact that has an order may be equal to, as a message says it, and a form that is accepted."""


class Conditions:
    """Compiles the conditions of a base, against its facts, lists and values."""

    def __init__(self, draft: Draft, mistakes: Mistakes) -> None:
        self.draft, self.mistakes = draft, mistakes

    def compile(self, written: Written, path: Path, report: Report) -> Condition:
        """The condition as it is written; what does not fit is reported, and compiled as always true."""
        return _together([self._part(key, item, (*path, key), report) for key, item in written.items()])

    def _part(self, key: str, item: Written, path: Path, report: Report) -> Condition:
        if key == "not":
            return Not(self.compile(item, path, report))
        if key in ("all", "any"):
            members = tuple(self.compile(one, (*path, index), report) for index, one in enumerate(item))
            return All(members) if key == "all" else Some(members)
        if self.mistakes.missing("facts", key, path, lambda at, message, hint, _: report(at, message, hint, True)):
            return TRUE
        fact = self.draft.facts[key]
        if not isinstance(item, dict):
            return self._equal(fact, item, path, report)
        return _together([self._test(fact, name, value, (*path, name), report) for name, value in item.items()])

    def _test(self, fact: Fact, operator: str, value: Written, path: Path, report: Report) -> Condition:
        if operator == "not":
            return Not(self._equal(fact, value, path, report))
        if operator == "in":
            return self._in(fact, value, path, report)
        if fact.type not in _EQUAL:
            message = f"« {operator} » ne vaut que pour un nombre, une taille ou une date"
            report(path, message, "écrivez la valeur seule", True)
            return TRUE
        return self._compared(fact, cast(Operator, operator), value, path, report)

    def _in(self, fact: Fact, name: str, path: Path, report: Report) -> Condition:
        if self.mistakes.missing("lists", name, path, report):
            return TRUE
        if fact.type not in ("choice", "text"):
            report(path, "« in » ne vaut que pour un choix ou un texte", "comparez avec above, below…", True)
            return TRUE
        return Among(fact.id, self._known(fact, list(self.draft.lists[name].ids()), path, report), name)

    def _compared(self, fact: Fact, operator: Operator, value: Written, path: Path, report: Report) -> Condition:
        if isinstance(value, str) and (value in self.draft.values or self.mistakes.unsound("values", value)):
            if not self.mistakes.unsound("values", value) and self.draft.values[value].kind != fact.type:
                report(path, f"« {value} » n'est pas du même type que « {fact.id} »", f"il faut : {fact.type}", False)
            return Compared(fact.id, operator, value)
        return Compared(fact.id, operator, limit=self._limit(fact, value, path, report))

    def _limit(self, fact: Fact, value: Written, path: Path, report: Report) -> Limit:
        wanted: Written = {"integer": int, "date": date, "size": (int, str)}[fact.type]
        try:
            if isinstance(value, wanted):
                return limit_of(value)
        except ValueError:
            pass
        report(path, f"« {value} » : valeur inconnue", suggestion(str(value), self.draft.values), False)
        return limit_of(0)

    def _equal(self, fact: Fact, item: Written, path: Path, report: Report) -> Condition:
        values = item if isinstance(item, list) else [item]
        if fact.type in _EQUAL:
            if fact.type == "date" or any(type(value) is not int for value in values):
                wanted, hint = _EQUAL[fact.type]
                report(path, f"« {fact.id} » se compare {wanted}", hint, False)
                return TRUE
            return Among(fact.id, tuple(values))
        return Among(fact.id, self._known(fact, values, path, report))

    def _known(self, fact: Fact, values: list[Written], path: Path, report: Report) -> tuple[Member, ...]:
        for value in values:
            if fact.type == "boolean":
                if not isinstance(value, bool):
                    report(path, f"« {fact.id} » vaut true ou false", "sans guillemets", False)
            elif not isinstance(value, str):
                report(path, f"« {value} » : texte attendu", "mettez des guillemets", False)
            elif fact.type == "choice" and value not in fact.answers():
                report(
                    path, f"« {value} » n'est pas un choix de « {fact.id} »", suggestion(value, fact.answers()), False
                )
        return tuple(values)


def _together(parts: list[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else All(tuple(parts))
