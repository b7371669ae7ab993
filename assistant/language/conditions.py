"""Compiling conditions: facts, choices, lists and limits checked against the base."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.language.compiled import TRUE, Condition, Limit
from assistant.language.mistakes import Mistakes
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Path
from assistant.words.sizes import TypedSize, parse_size

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

    def __init__(self, base: dict[str, Any], mistakes: Mistakes) -> None:
        self.facts, self.lists, self.values = base["facts"], base["lists"], base["values"]
        self.mistakes = mistakes

    def compile(self, written: dict[str, Any], path: Path, report: Report) -> Condition:
        """The compiled form of a condition as written; what does not fit is reported, and compiled as always true."""
        parts = [self._part(key, item, (*path, key), report) for key, item in written.items()]
        return parts[0] if len(parts) == 1 else ["and", *parts]

    def _part(self, key: str, item: Any, path: Path, report: Report) -> Condition:
        if key == "not":
            return ["not", self.compile(item, path, report)]
        if key in ("all", "any"):
            members = [self.compile(one, (*path, index), report) for index, one in enumerate(item)]
            return ["and" if key == "all" else "or", *members]
        if self.mistakes.missing("facts", key, path, lambda at, message, hint, _: report(at, message, hint, True)):
            return TRUE
        fact = self.facts[key]
        if not isinstance(item, dict):
            return self._equal(fact, item, path, report)
        tests = [self._test(fact, operator, value, (*path, operator), report) for operator, value in item.items()]
        return tests[0] if len(tests) == 1 else ["and", *tests]

    def _test(self, fact: dict[str, Any], operator: str, value: Any, path: Path, report: Report) -> Condition:
        if operator == "not":
            return ["not", self._equal(fact, value, path, report)]
        if operator == "in":
            return self._in(fact, value, path, report)
        if fact["type"] not in _ORDERED:
            message = f"« {operator} » ne vaut que pour un nombre, une taille ou une date"
            report(path, message, "écrivez la valeur seule", True)
            return TRUE
        return [operator, fact["id"], self._limit(fact, value, path, report)]

    def _in(self, fact: dict[str, Any], name: str, path: Path, report: Report) -> Condition:
        if self.mistakes.missing("lists", name, path, report):
            return TRUE
        if fact["type"] not in ("choice", "text"):
            report(path, "« in » ne vaut que pour un choix ou un texte", "comparez avec above, below…", True)
            return TRUE
        items = [item["id"] for item in self.lists[name]["items"]]
        return ["in", fact["id"], self._known(fact, items, path, report), name]

    def _limit(self, fact: dict[str, Any], value: Any, path: Path, report: Report) -> Limit:
        if isinstance(value, str) and (value in self.values or self.mistakes.unsound("values", value)):
            if not self.mistakes.unsound("values", value) and self.values[value]["kind"] != fact["type"]:
                message = f"« {value} » n'est pas du même type que « {fact['id']} »"
                report(path, message, f"il faut : {fact['type']}", False)
            return {"value": value}
        wanted: Any = {"integer": int, "date": date, "size": (int, str)}[fact["type"]]
        try:
            if isinstance(value, wanted):
                return limit_of(value)
        except ValueError:
            pass
        report(path, f"« {value} » : valeur inconnue", suggestion(str(value), self.values), False)
        return limit_of(0)

    def _equal(self, fact: dict[str, Any], item: Any, path: Path, report: Report) -> Condition:
        values = item if isinstance(item, list) else [item]
        if fact["type"] in _ORDERED:
            if any(type(value) is not int for value in values):
                report(path, f"« {fact['id']} » se compare à un nombre", "par exemple 5 ou {above: 5}", False)
                return TRUE
            return ["in", fact["id"], values, None]
        return ["in", fact["id"], self._known(fact, values, path, report), None]

    def _known(self, fact: dict[str, Any], values: list[Any], path: Path, report: Report) -> list[Any]:
        for value in values:
            if fact["type"] == "boolean":
                if not isinstance(value, bool):
                    report(path, f"« {fact['id']} » vaut true ou false", "sans guillemets", False)
            elif not isinstance(value, str):
                report(path, f"« {value} » : texte attendu", "mettez des guillemets", False)
            elif fact["type"] == "choice":
                known = [choice["id"] for choice in fact["choices"]] + ([OTHER] if fact["open"] else [])
                if value not in known:
                    report(path, f"« {value} » n'est pas un choix de « {fact['id']} »", suggestion(value, known), False)
        return values
