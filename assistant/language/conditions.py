"""Compiling conditions: facts, choices, lists and limits checked against the base."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from assistant.language.compiled import TRUE, Condition, Limit
from assistant.language.shapes import suggestion
from assistant.language.strict_yaml import Path
from assistant.words.sizes import TypedSize, parse_size

Report = Callable[[Path, str, str], None]
OTHER = "autre"

_ORDERED = {"integer", "size", "date"}


def limit_of(value: object) -> Limit:
    """The two readings of a limit: « 10 Mo » is 10 × 10⁶ and 10 × 2²⁰ octets; a date counts its days."""
    if isinstance(value, date):
        return {"low": value.toordinal(), "high": value.toordinal(), "text": value.isoformat()}
    if isinstance(value, str):
        size = parse_size(value)
        if isinstance(size, TypedSize):
            return {"low": size.decimal, "high": size.binary, "text": value}
        return {"low": size, "high": size, "text": value}
    return {"low": value, "high": value, "text": str(value)}


class Conditions:
    """Compiles the conditions of a base, against its facts, lists and values."""

    def __init__(self, facts: dict[str, Any], lists: dict[str, Any], values: dict[str, Any]) -> None:
        self.facts, self.lists, self.values = facts, lists, values

    def compile(self, written: dict[str, Any], path: Path, report: Report) -> Condition:
        """The compiled form of a condition as written; what does not fit is reported."""
        parts = [self._part(key, item, (*path, key), report) for key, item in written.items()]
        return parts[0] if len(parts) == 1 else ["and", *parts]

    def _part(self, key: str, item: Any, path: Path, report: Report) -> Condition:
        if key == "not":
            return ["not", self.compile(item, path, report)]
        if key in ("all", "any"):
            members = [self.compile(one, (*path, index), report) for index, one in enumerate(item)]
            return ["and" if key == "all" else "or", *members]
        fact = self.facts.get(key)
        if fact is None:
            report(path, f"« {key} » : fait inconnu", suggestion(key, self.facts))
            return TRUE
        if not isinstance(item, dict):
            return self._equal(fact, item, path, report)
        tests = [self._test(fact, operator, value, (*path, operator), report) for operator, value in item.items()]
        return tests[0] if len(tests) == 1 else ["and", *tests]

    def _test(self, fact: dict[str, Any], operator: str, value: Any, path: Path, report: Report) -> Condition:
        if operator == "not":
            return ["not", self._equal(fact, value, path, report)]
        if operator == "in":
            named = self.lists.get(value)
            if named is None:
                report(path, f"« {value} » : liste inconnue", suggestion(str(value), self.lists))
                return TRUE
            items = [item["id"] for item in named["items"]]
            return ["in", fact["id"], self._known(fact, items, path, report), value]
        if fact["type"] not in _ORDERED:
            report(path, f"« {operator} » ne vaut que pour un nombre, une taille ou une date", "")
            return TRUE
        return [operator, fact["id"], self._limit(fact, value, path, report)]

    def _limit(self, fact: dict[str, Any], value: Any, path: Path, report: Report) -> Limit:
        if isinstance(value, str) and value in self.values:
            if self.values[value]["kind"] != fact["type"]:
                report(path, f"« {value} » n'est pas du même type que « {fact['id']} »", "")
            return {"value": value}
        wanted = {"integer": int, "date": date, "size": (int, str)}[fact["type"]]
        if not isinstance(value, wanted):
            report(path, f"« {value} » : valeur inconnue", suggestion(str(value), self.values))
            return limit_of(0)
        try:
            return limit_of(value)
        except ValueError:
            report(path, f"« {value} » : valeur inconnue", suggestion(str(value), self.values))
            return limit_of(0)

    def _equal(self, fact: dict[str, Any], item: Any, path: Path, report: Report) -> Condition:
        values = item if isinstance(item, list) else [item]
        if fact["type"] in _ORDERED:
            if any(type(value) is not int for value in values):
                report(path, f"« {fact['id']} » se compare à un nombre", "")
                return TRUE
            return ["in", fact["id"], values, None]
        return ["in", fact["id"], self._known(fact, values, path, report), None]

    def _known(self, fact: dict[str, Any], values: list[Any], path: Path, report: Report) -> list[Any]:
        for value in values:
            if fact["type"] == "boolean":
                if not isinstance(value, bool):
                    report(path, f"« {fact['id']} » vaut true ou false", "")
            elif not isinstance(value, str):
                report(path, f"« {value} » : texte attendu", "mettez des guillemets")
            elif fact["type"] == "choice":
                known = [choice["id"] for choice in fact["choices"]] + ([OTHER] if fact["open"] else [])
                if value not in known:
                    report(path, f"« {value} » n'est pas un choix de « {fact['id']} »", suggestion(value, known))
        return values
