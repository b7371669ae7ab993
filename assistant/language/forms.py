"""The forms of a topic file: which keys each part may hold. `rules/README.md` says the same to a reader."""

from __future__ import annotations

import json
from typing import get_args

from assistant.language.shapes import (
    Between,
    Count,
    Day,
    Either,
    Flag,
    Form,
    JsonSchema,
    Mapping,
    OneOf,
    Report,
    Sequence,
    Shape,
    Text,
)
from assistant.language.strict_yaml import Path, Written
from assistant.model.decisions import HowRead
from assistant.model.facts import Computation
from assistant.model.tables import HEAD

_LETTERS = "des lettres sans accent, des chiffres et des tirets, par exemple pj-nom-longueur"
IDENTIFIER = Text(r"[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*", "un identifiant", _LETTERS)
CODE = Text(r"[A-Za-z0-9][A-Za-z0-9_.+-]*", "un code", _LETTERS)
STATEMENTS = Sequence(Text(r"(?:[1-9]|10)\.[0-9]{2}", "un numéro d'énoncé", "par exemple « 2.14 »"), least=1)
UNITS = "par exemple « 10 Mo » ; l'unité d'un nombre se dit dans « unit »"
TEXT = Text()
LABELS = Sequence(Text())
PHRASES = Sequence(
    Text(
        r"[\s\S]*(?:[A-Za-z0-9À-ÖØ-öø-ÿŒœ]|\{\})[\s\S]*",
        "une tournure",
        "il y faut un mot au moins : « … » tient la place d'autres mots",
    )
)
TAG = Text(r"\*|[a-z_][a-z0-9_.-]*", "le nom d'une balise", "en minuscules et sans préfixe, ou « * » pour toutes")
MEASURE = Text(r"[0-9][0-9 ]*(?:,[0-9]+)? ?(?:octets?|ko|Mo|Go|Kio|Mio|Gio)", "une taille", UNITS)
ADDRESS = Text(
    r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]+)?(?:/?\?[^\s()<>]+|/[^\s()<>?#]+(?:[?#][^\s()<>]*)?)",
    "l'adresse d'un texte",
    "celle de la page, sans blanc ni parenthèse, pas l'accueil du site ; s'il n'y en a pas, « unlinked » dit pourquoi",
)
LIMIT = Either(Count(), Day(), Text())
PERIOD: dict[str, Shape] = {"since": Day(known=False), "until": Day(known=False)}

_MEMBERS = Sequence(Either(Count(), Day(), Text(empty=True)), least=1)
_COMPARISON = Form(
    {},
    {
        "at_most": LIMIT,
        "at_least": LIMIT,
        "above": LIMIT,
        "below": LIMIT,
        "in": IDENTIFIER,
        "not": Either(Flag(), Count(), Day(), Text(empty=True), _MEMBERS),
    },
)
_ANSWER = Either(Flag(), Count(), Day(), Text(empty=True), _MEMBERS, _COMPARISON)


class _Condition(Shape):
    """A mapping from facts to what they must be, or `not`, `all`, `any`."""

    name = "une condition"

    def accepts(self, value: Written) -> bool:
        return isinstance(value, dict)

    def check(self, value: Written, path: Path, report: Report) -> None:
        super().check(value, path, report)
        if not isinstance(value, dict):
            return
        if not value:
            report(path, "condition vide", "écrivez « otherwise: true » pour une règle toujours vraie", False)
        for key, item in value.items():
            if key == "not":
                self.check(item, (*path, key), report)
            elif key in ("all", "any"):
                Sequence(self, least=1).check(item, (*path, key), report)
            elif item == {}:
                report((*path, key), "condition vide", "par exemple {above: 5}, ou une valeur", False)
            else:
                _ANSWER.check(item, (*path, key), report)

    def schema(self) -> JsonSchema:
        return {"$ref": "#/$defs/condition"}

    def definition(self) -> JsonSchema:
        """What the reference of `schema` leads to: a condition may hold conditions."""
        itself = self.schema()
        several = {"type": "array", "items": itself, "minItems": 1}
        return {
            "type": "object",
            "minProperties": 1,
            "properties": {"not": itself, "all": several, "any": several},
            "additionalProperties": _ANSWER.schema(),
        }


CONDITION = _Condition()

SOURCE = Form(
    {"title": TEXT, "publisher": TEXT, "checked": Day(), "read": OneOf(*get_args(HowRead))},
    {
        "article": IDENTIFIER,
        "url": ADDRESS,
        "unlinked": TEXT,
        "dated": Day(known=False),
        "copied": Day(),
        "copied_after": Day(),
        "by": TEXT,
    },
)


class _Choice(Form):
    """A choice of a fact; one written in a shorter way is told how to write it, and nothing else of it."""

    def check(self, value: Written, path: Path, report: Report) -> None:
        if isinstance(value, str):
            report(path, f"« {value[:60]} » : un choix est écrit en entier", _choice(value, value), False)
        elif isinstance(value, dict) and len(value) == 1 and not value.keys() & self.keys.keys():
            [(identifier, label)] = value.items()
            message, hint = f"« {identifier[:60]} » : un choix est écrit en entier", _choice(identifier, label)
            report((*path, identifier), message, hint, True)
        else:
            super().check(value, path, report)


def _choice(identifier: str, label: object) -> str:
    """How to write a choice whose author gave a name and perhaps a label."""
    shown = json.dumps(label[:60] if isinstance(label, str) and label.strip() else "…", ensure_ascii=False)
    return f"écrivez {{id: {identifier[:60]}, label: {shown}}}"


CHOICE = _Choice({"id": IDENTIFIER, "label": TEXT}, {"aliases": LABELS, "begins": LABELS, "note": TEXT})
FACT = Form(
    {"type": OneOf("boolean", "choice", "text", "integer", "size", "date"), "label": TEXT, "question": TEXT},
    {
        "help": TEXT,
        "choices": Sequence(CHOICE, least=1),
        "list": IDENTIFIER,
        "changeable": Flag(),
        "derived": Either(Flag(), IDENTIFIER),
        "as": OneOf(*get_args(Computation)),
        "limit": IDENTIFIER,
        "among": IDENTIFIER,
        "clause": TEXT,
        "if_true": TEXT,
        "if_false": TEXT,
        "absent": TEXT,
        "digits": Between(1, 30),
        "unit": TEXT,
        "named_by": IDENTIFIER,
        "placed_by": IDENTIFIER,
    },
)
ITEM = Form(
    {},
    {
        "label": TEXT,
        "aliases": LABELS,
        "begins": LABELS,
        "note": TEXT,
        "source": IDENTIFIER,
        "statements": STATEMENTS,
        "cells": Mapping(IDENTIFIER, Either(TEXT, LABELS, Flag())),
    },
)
COLUMN = Form(
    {},
    {
        "type": OneOf("text", "texts", "flag", "choice", "choices"),
        "fact": IDENTIFIER,
        "list": IDENTIFIER,
        "required": Flag(),
    },
)
CONTACT = Form(
    {"label": TEXT, "says": TEXT},
    {
        "source": IDENTIFIER,
        "aliases": LABELS,
        "uncovered": PHRASES,
        "asked": LABELS,
        "elsewhere": PHRASES,
        "here": PHRASES,
        "category": TEXT,
        "sub_category": TEXT,
        "usual": Flag(),
        "statements": STATEMENTS,
    },
)
CHANNEL = Form(
    {"label": TEXT, "facts": Mapping(IDENTIFIER, CODE, least=1)},
    {"source": IDENTIFIER, "aliases": LABELS, "statements": STATEMENTS},
)
OCTETS = Form({"hex": TEXT}, {"at": Between(0, HEAD - 1), "within": Between(1, HEAD)})
SIGN = Form(
    {},
    {
        "octets": OCTETS,
        "also": OCTETS,
        "binary": Flag(),
        "root": TAG,
        "member": TEXT,
        "mimetype": TEXT,
        "text": Flag(),
    },
)
FORMAT = Form({"label": TEXT, "signs": Sequence(SIGN, least=1)}, {"source": IDENTIFIER})
EXTENSION = Form(
    {},
    {"source": IDENTIFIER, "formats": Sequence(CODE), "tolerated": Sequence(CODE), "without_sign": Flag()},
)
TRANSITION = Form(
    {"from": CODE, "to": CODE, "actor": TEXT},
    {"source": IDENTIFIER, "label": TEXT, "note": TEXT, "optional": Flag(), "statements": STATEMENTS},
)
NOTICE = Form({"label": TEXT, "says": TEXT})
KINDS: dict[str, Shape] = {
    "items": Either(Mapping(CODE, ITEM, least=1), Sequence(CODE, least=1)),
    "channels": Mapping(CODE, CHANNEL, least=1),
    "contacts": Mapping(CODE, CONTACT, least=1),
    "extensions": Mapping(CODE, EXTENSION, least=1),
    "formats": Mapping(CODE, FORMAT, least=1),
    "notices": Mapping(CODE, NOTICE, least=1),
    "transitions": Mapping(CODE, TRANSITION, least=1),
}
"""What the items of a list may be; a list has one of these."""

LIST = Form(
    {},
    {
        **KINDS,
        "columns": Mapping(IDENTIFIER, COLUMN),
        "title": TEXT,
        "open": Flag(),
        "complete": STATEMENTS,
        "of": IDENTIFIER,
        "source": IDENTIFIER,
        "statements": STATEMENTS,
    },
)
VALUE = Form(
    {
        "label": TEXT,
        "history": Sequence(
            Form(
                {"from": Day(known=False), "value": Either(Count(), Day(), MEASURE)},
                {"until": Day(known=False), "source": IDENTIFIER, "statements": STATEMENTS},
            ),
            least=1,
        ),
    },
    {"unit": TEXT, "source": IDENTIFIER, "statements": STATEMENTS},
)
_CHOICES = Either(CODE, Sequence(CODE, least=2))
LOOKUP = Form(
    {
        "from": IDENTIFIER,
        "to": IDENTIFIER,
        "source": IDENTIFIER,
    },
    {
        "rows": Mapping(CODE, _CHOICES, least=1),
        "list": IDENTIFIER,
        "column": IDENTIFIER,
        "says": TEXT,
        "assumed": TEXT,
        "statements": STATEMENTS,
    },
)
REFINEMENT = Form(
    {
        "from": IDENTIFIER,
        "to": IDENTIFIER,
        "source": IDENTIFIER,
        "in": IDENTIFIER,
        "refines": Mapping(CODE, _CHOICES, least=1),
        "says": TEXT,
    },
    {"assumed": TEXT, "statements": STATEMENTS},
)
STEP = Form(
    {"does": TEXT},
    {
        "space": TEXT,
        "tab": TEXT,
        "block": TEXT,
        "button": TEXT,
        "field": TEXT,
        "every": TEXT,
        "who": TEXT,
        "optional": Flag(),
        "statements": STATEMENTS,
    },
)
PROCEDURE = Form(
    {"title": TEXT, "source": IDENTIFIER, "steps": Sequence(STEP, least=1)},
    {"statements": STATEMENTS, "notes": Sequence(Form({"text": TEXT}, {"statements": STATEMENTS}))},
)
NOTE = Form({"text": TEXT, "source": IDENTIFIER}, {"statements": STATEMENTS})
UNMODELLED = Form({"says": TEXT, "why": TEXT, "source": IDENTIFIER}, {"statements": STATEMENTS})
EXAMPLE = Mapping(IDENTIFIER, Either(Flag(), Count(), Day(), Text(empty=True)))
CAUTION = Form(
    {"text": TEXT, "source": IDENTIFIER},
    {"when": CONDITION, "statements": STATEMENTS, "examples": Sequence(EXAMPLE, least=1)} | PERIOD,
)
RULE = Form(
    {"id": IDENTIFIER, "says": TEXT, "source": IDENTIFIER},
    {
        "when": CONDITION,
        "otherwise": Flag(),
        "outcome": IDENTIFIER,
        "finding": IDENTIFIER,
        "undecided": OneOf("unlisted", "ambiguous"),
        "advice": TEXT,
        "gives": Mapping(IDENTIFIER, Either(TEXT, LABELS)),
        "procedure": IDENTIFIER,
        "cautions": Sequence(IDENTIFIER),
        "notes": Sequence(IDENTIFIER),
        "statements": STATEMENTS,
        "deduced": Flag(),
        "why": TEXT,
        "examples": Sequence(EXAMPLE, least=1),
    }
    | PERIOD,
)
OUTCOME = Form({"label": TEXT}, {"says": TEXT, "advice": TEXT})
DECISION = Form(
    {
        "question": TEXT,
        "policy": OneOf("first", "collect"),
        "outcomes": Mapping(IDENTIFIER, Either(TEXT, OUTCOME), least=1),
        "facts": Sequence(IDENTIFIER, least=1),
        "rules": Sequence(RULE, least=1),
    },
    {
        "label": TEXT,
        "article": IDENTIFIER,
        "subject": IDENTIFIER,
        "cautions": Sequence(IDENTIFIER),
        "beside": IDENTIFIER,
    },
)
PATTERNS = Form(
    {},
    {
        "choices": Mapping(CODE, PHRASES),
        "if_true": PHRASES,
        "if_false": PHRASES,
        "things": PHRASES,
        "done": PHRASES,
        "near": PHRASES,
        "units": PHRASES,
        "lists": Sequence(IDENTIFIER),
        "sums": IDENTIFIER,
        "heads": PHRASES,
        "begun": Flag(),
        "bare": Flag(),
        "empty": PHRASES,
        "weak": PHRASES,
        "never": PHRASES,
    },
)
INTENT = Form(
    {"facts": Sequence(IDENTIFIER, least=1)},
    {
        "about": PHRASES,
        "asks": PHRASES,
        "opens": PHRASES,
        "never": PHRASES,
        "defaults": Sequence(Form({"facts": EXAMPLE, "says": TEXT}, {"given": EXAMPLE, "unless": PHRASES})),
        "other": IDENTIFIER,
        "pasted": Flag(),
        "whether": Flag(),
    },
)
TOPIC = Form(
    {"topic": IDENTIFIER, "title": TEXT},
    {
        "sources": Mapping(IDENTIFIER, SOURCE),
        "facts": Mapping(IDENTIFIER, FACT),
        "lists": Mapping(IDENTIFIER, LIST),
        "values": Mapping(IDENTIFIER, VALUE),
        "lookups": Mapping(IDENTIFIER, LOOKUP),
        "refinements": Mapping(IDENTIFIER, REFINEMENT),
        "procedures": Mapping(IDENTIFIER, PROCEDURE),
        "notes": Mapping(IDENTIFIER, NOTE),
        "unmodelled": Mapping(IDENTIFIER, UNMODELLED),
        "cautions": Mapping(IDENTIFIER, CAUTION),
        "decisions": Mapping(IDENTIFIER, DECISION),
        "patterns": Mapping(IDENTIFIER, PATTERNS),
        "intents": Mapping(IDENTIFIER, INTENT),
        "synonyms": Mapping(TEXT, LABELS),
    },
)
WORDS = Mapping(IDENTIFIER, Either(TEXT, Mapping(Text(empty=True), TEXT)))

NAMED_PARTS = (
    "sources",
    "facts",
    "lists",
    "values",
    "lookups",
    "refinements",
    "procedures",
    "notes",
    "unmodelled",
    "cautions",
    "decisions",
    "patterns",
    "intents",
)


def json_schema() -> JsonSchema:
    """The JSON Schema of a topic file, for editors that check while one types."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Un sujet de la base de règles",
        **TOPIC.schema(),
        "$defs": {"condition": CONDITION.definition()},
    }
