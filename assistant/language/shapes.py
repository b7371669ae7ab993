"""Shapes: what a piece of a rules file may be. One description checks it and writes the JSON Schema for editors."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from datetime import date
from itertools import islice

from assistant.language.strict_yaml import Path, Written
from assistant.model.problems import MOST_PROBLEMS
from assistant.words.distance import nearest
from assistant.words.suggestion import did_you_mean
from assistant.words.typography import small

Report = Callable[[Path, str, str, bool], None]
"""Called with the path, the message, the hint, and whether the key (not the value) is at fault."""

JsonSchema = dict[str, Written]
COMPARED = 300
"""With how many known words one is compared; among more, only with some that begin as it does."""

_KINDS = {
    str: "un texte",
    bool: "true ou false",
    int: "un nombre entier",
    date: "une date",
    dict: "des clés",
    list: "une suite",
    type(None): "rien",
}

_EDGES = (date.min, date.max)
"""The two days of which proofs and answers cannot say the day before, or the day after."""


def kind_of(value: Written) -> str:
    """How to name to a reader what stands there."""
    return "un nombre négatif" if type(value) is int and value < 0 else _KINDS[type(value)]


class Shape(ABC):
    """Anything that a value may have to be."""

    name: str
    hint = ""

    @abstractmethod
    def accepts(self, value: Written) -> bool:
        """Whether `value` is of the right outer kind."""

    def check(self, value: Written, path: Path, report: Report) -> None:
        """Report each way in which `value` is not of this shape."""
        if not self.accepts(value):
            quoting = isinstance(self, Text) and isinstance(value, (bool, int, date))
            negative = type(value) is int and value < 0
            hint = "mettez des guillemets" if quoting else "écrivez 0 ou plus" if negative else self.hint
            report(path, f"attendu : {self.name} ; trouvé : {kind_of(value)}", hint, False)

    @abstractmethod
    def schema(self) -> JsonSchema:
        """The same as JSON Schema."""


class Text(Shape):
    """A text that is not empty, of the form `pattern` if one is given."""

    def __init__(self, pattern: str = "", name: str = "un texte", hint: str = "", empty: bool = False) -> None:
        self.pattern, self.name, self.hint, self.empty = pattern, name, hint, empty

    def accepts(self, value: Written) -> bool:
        return isinstance(value, str)

    def check(self, value: Written, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if not isinstance(value, str):
            return
        if not value.strip() and not self.empty:
            report(path, "texte vide", "écrivez-le, ou ôtez la clé", False)
        elif self.pattern and not re.fullmatch(self.pattern, value):
            report(path, f"« {value[:60]} » n'est pas {self.name}", self.hint, False)

    def schema(self) -> JsonSchema:
        if self.pattern:
            return {"type": "string", "pattern": f"^(?:{self.pattern})$"}
        return {"type": "string"} if self.empty else {"type": "string", "pattern": "\\S"}


class Flag(Shape):
    """true or false."""

    name = "true ou false"
    hint = "écrivez true ou false, sans guillemets"

    def accepts(self, value: Written) -> bool:
        return isinstance(value, bool)

    def schema(self) -> JsonSchema:
        return {"type": "boolean"}


class Count(Shape):
    """A whole number, 0 or more."""

    name = "un nombre entier, 0 ou plus"

    def accepts(self, value: Written) -> bool:
        return type(value) is int and value >= 0

    def schema(self) -> JsonSchema:
        return {"type": "integer", "minimum": 0}


class Between(Shape):
    """A whole number, from one that may be to another."""

    def __init__(self, least: int, most: int) -> None:
        self.least, self.most = least, most
        self.name = f"un nombre entier de {least} à {most}"

    def accepts(self, value: Written) -> bool:
        return type(value) is int

    def check(self, value: Written, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if type(value) is int and not self.least <= value <= self.most:
            report(path, f"« {value} » n'est pas {self.name}", "prenez un nombre entre les deux, ou ôtez la clé", False)

    def schema(self) -> JsonSchema:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


class Day(Shape):
    """A date that has a day before it and one after; null where the start or end of a period may be unknown."""

    def __init__(self, known: bool = True) -> None:
        self.known = known
        self.name = "une date" if known else "une date ou null"
        self.hint = "écrivez année-mois-jour sans guillemets, par exemple 2018-07-30"

    def accepts(self, value: Written) -> bool:
        return isinstance(value, date) or (value is None and not self.known)

    def check(self, value: Written, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if value in _EDGES:
            report(path, f"« {value} » : le calendrier s'arrête là", "prenez un autre jour, ou ôtez cette date", False)

    def schema(self) -> JsonSchema:
        kind = "string" if self.known else ["string", "null"]
        return {"type": kind, "format": "date", "not": {"enum": [day.isoformat() for day in _EDGES]}}


class OneOf(Shape):
    """One of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.name = "un mot parmi " + ", ".join(words)

    def accepts(self, value: Written) -> bool:
        return isinstance(value, str)

    def check(self, value: Written, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if isinstance(value, str) and value not in self.words:
            report(path, f"« {value[:60]} » : valeur inconnue", suggestion(value, self.words), False)

    def schema(self) -> JsonSchema:
        return {"enum": list(self.words)}


class Sequence(Shape):
    """A list, each item of one shape."""

    name = "une suite"

    def __init__(self, item: Shape, least: int = 0) -> None:
        self.item, self.least = item, least

    def accepts(self, value: Written) -> bool:
        return isinstance(value, list)

    def check(self, value: Written, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if isinstance(value, list):
            if len(value) < self.least:
                report(path, "suite vide", f"il en faut au moins {self.least}", False)
            for index, item in enumerate(value):
                self.item.check(item, (*path, index), report)

    def schema(self) -> JsonSchema:
        return {"type": "array", "items": self.item.schema(), "minItems": self.least}


class Mapping(Shape):
    """Named things: each key of one form, each value of one shape."""

    name = "des clés"

    def __init__(self, key: Text, value: Shape, least: int = 0) -> None:
        self.key, self.value, self.least = key, value, least

    def accepts(self, value: Written) -> bool:
        return isinstance(value, dict)

    def check(self, value: Written, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if isinstance(value, dict):
            if len(value) < self.least:
                report(path, "aucune clé", f"il en faut au moins {self.least}", False)
            for key, item in value.items():
                self.key.check(key, (*path, key), lambda p, m, h, _: report(p, m, h, True))
                self.value.check(item, (*path, key), report)

    def schema(self) -> JsonSchema:
        return {
            "type": "object",
            "propertyNames": self.key.schema(),
            "additionalProperties": self.value.schema(),
            "minProperties": self.least,
        }


class Form(Shape):
    """A closed set of keys; an unknown key is refused with the nearest one, which is then not said to be missing."""

    name = "des clés"

    def __init__(self, required: dict[str, Shape], optional: dict[str, Shape] | None = None) -> None:
        self.required, self.keys = required, required | (optional or {})

    def accepts(self, value: Written) -> bool:
        return isinstance(value, dict)

    def check(self, value: Written, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if not isinstance(value, dict):
            return
        unknown = islice((key for key in value if key not in self.keys), MOST_PROBLEMS)
        meant = {nearest(key, self.keys) for key in unknown}
        for key in self.required:
            if key not in value and key not in meant:
                report(path, f"la clé « {key} » manque", "ajoutez-la", True)
        for key, item in value.items():
            if key not in self.keys:
                report((*path, key), f"« {key} » : clé inconnue", suggestion(key, self.keys), True)
            else:
                self.keys[key].check(item, (*path, key), report)

    def schema(self) -> JsonSchema:
        properties = {key: shape.schema() for key, shape in self.keys.items()}
        return {
            "type": "object",
            "properties": properties,
            "required": list(self.required),
            "additionalProperties": False,
        }


class Either(Shape):
    """The first of several shapes whose outer kind fits."""

    def __init__(self, *shapes: Shape) -> None:
        self.shapes = shapes
        self.name = " ou ".join(shape.name for shape in shapes)

    def accepts(self, value: Written) -> bool:
        return any(shape.accepts(value) for shape in self.shapes)

    def check(self, value: Written, path: Path, report: Report) -> None:
        for shape in self.shapes:
            if shape.accepts(value):
                shape.check(value, path, report)
                return
        super().check(value, path, report)

    def schema(self) -> JsonSchema:
        return {"anyOf": [shape.schema() for shape in self.shapes]}


def suggestion(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or all of them when they are few."""
    words = list(known)
    if len(words) > COMPARED:
        words = [one for one in words if one[:1] == word[:1]][:COMPARED]
    listed = "possibles : " + ", ".join(words) if 0 < len(words) <= 12 else ""
    return small(did_you_mean(word, words)) or listed
