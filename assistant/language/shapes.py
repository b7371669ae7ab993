"""Shapes: what a piece of a rules file may be. One description checks it and writes the JSON Schema for editors."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from assistant.language.strict_yaml import Path
from assistant.words.distance import nearest

Report = Callable[[Path, str, str, bool], None]
"""Called with the path, the message, the hint, and whether the key (not the value) is at fault."""

Schema = dict[str, Any]
_KINDS = {
    str: "un texte",
    bool: "true ou false",
    int: "un nombre entier",
    date: "une date",
    dict: "des clés",
    list: "une suite",
    type(None): "rien",
}


def kind_of(value: Any) -> str:
    """How to name to a reader what stands there."""
    return _KINDS.get(type(value), "autre chose")


class Shape:
    """Anything that a value may have to be."""

    name = ""

    def accepts(self, value: Any) -> bool:
        """Whether `value` is of the right outer kind."""
        raise NotImplementedError

    def check(self, value: Any, path: Path, report: Report) -> None:
        """Report each way in which `value` is not of this shape."""
        if not self.accepts(value):
            report(path, f"{self.name} attendu, {kind_of(value)} trouvé", _quoting(self, value), False)

    def schema(self) -> Schema:
        """The same as JSON Schema."""
        raise NotImplementedError


def _quoting(shape: Shape, value: Any) -> str:
    wants_text = isinstance(shape, Text)
    return "mettez des guillemets" if wants_text and isinstance(value, (bool, int, date)) else ""


class Text(Shape):
    """A text that is not empty, of the form `pattern` if one is given."""

    def __init__(self, pattern: str = "", name: str = "un texte", empty: bool = False) -> None:
        self.pattern, self.name, self.empty = pattern, name, empty

    def accepts(self, value: Any) -> bool:
        return isinstance(value, str)

    def check(self, value: Any, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if not isinstance(value, str):
            return
        if not value.strip() and not self.empty:
            report(path, "texte vide", "", False)
        elif self.pattern and not re.fullmatch(self.pattern, value):
            report(path, f"« {value[:60]} » n'est pas {self.name}", f"forme attendue : {self.pattern}", False)

    def schema(self) -> Schema:
        return {"type": "string"} | ({"pattern": f"^(?:{self.pattern})$"} if self.pattern else {})


class Flag(Shape):
    """true or false."""

    name = "true ou false"

    def accepts(self, value: Any) -> bool:
        return isinstance(value, bool)

    def schema(self) -> Schema:
        return {"type": "boolean"}


class Count(Shape):
    """A whole number, 0 or more."""

    name = "un nombre entier positif"

    def accepts(self, value: Any) -> bool:
        return type(value) is int and value >= 0

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": 0}


class Day(Shape):
    """A date, or null where the start or end is not known."""

    name = "une date (année-mois-jour)"

    def accepts(self, value: Any) -> bool:
        return value is None or isinstance(value, date)

    def schema(self) -> Schema:
        return {"type": ["string", "null"], "format": "date"}


class OneOf(Shape):
    """One of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.name = "un mot parmi " + ", ".join(words)

    def accepts(self, value: Any) -> bool:
        return isinstance(value, str)

    def check(self, value: Any, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if isinstance(value, str) and value not in self.words:
            report(path, f"« {value[:60]} » : valeur inconnue", suggestion(value, self.words), False)

    def schema(self) -> Schema:
        return {"enum": list(self.words)}


class Sequence(Shape):
    """A list, each item of one shape."""

    name = "une suite"

    def __init__(self, item: Shape, least: int = 0) -> None:
        self.item, self.least = item, least

    def accepts(self, value: Any) -> bool:
        return isinstance(value, list)

    def check(self, value: Any, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if isinstance(value, list):
            if len(value) < self.least:
                report(path, "suite vide", "", False)
            for index, item in enumerate(value):
                self.item.check(item, (*path, index), report)

    def schema(self) -> Schema:
        return {"type": "array", "items": self.item.schema(), "minItems": self.least}


class Mapping(Shape):
    """Named things: each key of one form, each value of one shape."""

    name = "des clés"

    def __init__(self, key: Text, value: Shape) -> None:
        self.key, self.value = key, value

    def accepts(self, value: Any) -> bool:
        return isinstance(value, dict)

    def check(self, value: Any, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if isinstance(value, dict):
            for key, item in value.items():
                self.key.check(key, (*path, key), lambda p, m, h, _: report(p, m, h, True))
                self.value.check(item, (*path, key), report)

    def schema(self) -> Schema:
        return {"type": "object", "propertyNames": self.key.schema(), "additionalProperties": self.value.schema()}


class Form(Shape):
    """A closed set of keys; an unknown key is refused and the nearest one named."""

    name = "des clés"

    def __init__(self, required: dict[str, Shape], optional: dict[str, Shape] | None = None) -> None:
        self.required, self.keys = required, required | (optional or {})

    def accepts(self, value: Any) -> bool:
        return isinstance(value, dict)

    def check(self, value: Any, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if not isinstance(value, dict):
            return
        for key in self.required:
            if key not in value:
                report(path, f"la clé « {key} » manque", "", True)
        for key, item in value.items():
            if key not in self.keys:
                report((*path, key), f"« {key} » : clé inconnue", suggestion(key, self.keys), True)
            else:
                self.keys[key].check(item, (*path, key), report)

    def schema(self) -> Schema:
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

    def accepts(self, value: Any) -> bool:
        return any(shape.accepts(value) for shape in self.shapes)

    def check(self, value: Any, path: Path, report: Report) -> None:
        for shape in self.shapes:
            if shape.accepts(value):
                shape.check(value, path, report)
                return
        super().check(value, path, report)

    def schema(self) -> Schema:
        return {"anyOf": [shape.schema() for shape in self.shapes]}


class Lazy(Shape):
    """A shape that holds itself, as a condition does; in the JSON Schema it is a reference to `label`."""

    def __init__(self, label: str, make: Callable[[], Shape], name: str) -> None:
        self.label, self.make, self.name = label, make, name

    def accepts(self, value: Any) -> bool:
        return self.make().accepts(value)

    def check(self, value: Any, path: Path, report: Report) -> None:
        self.make().check(value, path, report)

    def schema(self) -> Schema:
        return {"$ref": f"#/$defs/{self.label}"}


def suggestion(word: str, known: Any) -> str:
    """A hint that names the nearest known word, or all of them when they are few."""
    close = nearest(word, list(known))
    if close:
        return f"vouliez-vous dire « {close} » ?"
    words = list(known)
    return "possibles : " + ", ".join(words) if len(words) <= 12 else ""
