"""The table of fields: for each field of each struct of the base, how it is changed, or why it is not.

A field that decides must be noticed for each of its changes; words and labels for all but a few. A struct or a field
that is not here fails a test: nothing of the base escapes by being new.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from msgspec import Struct

from assistant.model.base import Base, Topic
from assistant.model.decisions import (
    Caution,
    DecisionModel,
    Example,
    Note,
    Outcome,
    Procedure,
    Remark,
    Rule,
    Source,
    Step,
    Unmodelled,
)
from assistant.model.facts import Choice, Column, Fact, Item, List, Lookup, Refinement
from assistant.model.language import Default, Intent, Patterns
from assistant.model.period import Dated, Limit, Period, Value
from assistant.model.problems import Place
from assistant.model.tables import Channel, Contact, Extension, Format, Notice, Octets, Sign, Transition
from assistant.proof.mutation import conditions, lists, phrases, rules, signs, values
from assistant.proof.mutation.walking import Spot, changed

Made = Callable[[Base, Spot], Iterator[tuple[str, Base]]]


class Changed(NamedTuple):
    """How a field is changed; `decides` where its value bears on a verdict, else it is words."""

    mutants: Made
    decides: bool


class Heard(NamedTuple):
    """How a way of saying is changed: each mutant is named by its phrase, and judged by the scenarios that say it."""

    mutants: Made


class Exempt(NamedTuple):
    """Why a field is not changed."""

    reason: str


def _made(kind: values.MutationOperator) -> Made:
    return lambda base, spot: ((said, changed(base, spot, value)) for said, value in kind(base, spot))


def _decides(kind: values.MutationOperator) -> Changed:
    return Changed(_made(kind), True)


def _words(kind: values.MutationOperator) -> Changed:
    return Changed(_made(kind), False)


KEY = Exempt("le nom sous lequel on le trouve : un autre nom est une erreur au chargement")
HOME = Exempt("le sujet qui le déclare : aucune réponse n'en dépend")
RESOLVED = Exempt("repris d'ailleurs au chargement : changé là d'où il vient")
STATEMENTS = Exempt("vérifié dans les deux sens contre rules/statements.csv")
PROOF = Exempt("c'est la preuve elle-même")
PARTS = Exempt("changé partie par partie")
CHECKED = Exempt("un autre est une erreur au chargement")
DEMAND = Exempt("ce que le chargement exige des fichiers : rien de ce qui est dit n'en dépend")
OF_LIST = Exempt("celle de sa liste, changée dans List.source")

TEXT, OPTIONAL_TEXT = _words(values.text), _words(values.optional_text)
SOURCE = _words(values.named("sources"))
HEARD = Heard(_made(phrases.each_phrase))
MARK = _words(values.set_flag)

DIGESTS = Exempt("calculée au chargement")
SENTENCES = Exempt("phrases du programme, non du domaine : les scénarios de la base n'ont pas à les tenir")
SEARCHED = Exempt(
    "ne jouent que dans la recherche ou dans ce que l'on entend d'une question, mesurés par benchmarks/ask.py"
)

FIELDS: dict[type[Struct], dict[str, Changed | Heard | Exempt]] = {
    Base: {
        **dict.fromkeys(Base.__struct_fields__, PARTS),
        "digest": DIGESTS,
        "contents": DIGESTS,
        "words": SENTENCES,
        "synonyms": SEARCHED,
    },
    Topic: {"id": KEY, "title": TEXT, "file": CHECKED},
    Source: {
        "id": KEY,
        "topic": HOME,
        "title": TEXT,
        "publisher": TEXT,
        "checked": _words(values.day),
        "dated": _words(values.optional_day),
        "read": _words(values.reading),
        "by": _words(values.optional_text),
        "copied": _words(values.optional_day),
        "copied_after": _words(values.optional_day),
        "article": _words(values.optional_text),
        "url": OPTIONAL_TEXT,
        "unlinked": OPTIONAL_TEXT,
    },
    Value: {
        "id": KEY,
        "topic": HOME,
        "label": TEXT,
        "kind": RESOLVED,
        "history": _decides(values.limit),
        "unit": OPTIONAL_TEXT,
        "statements": STATEMENTS,
    },
    Dated: {"period": PARTS, "limit": PARTS, "source": SOURCE, "statements": STATEMENTS},
    Limit: {
        "low": Exempt("changé dans Value.history"),
        "high": Exempt("changé dans Value.history"),
        "text": Exempt("changé dans Value.history"),
    },
    Period: {"since": _decides(values.optional_day), "until": _decides(values.optional_day)},
    Choice: {
        "id": KEY,
        "label": _words(lists.words_of_choices(values.text)),
        "aliases": Heard(_made(lists.words_of_choices(phrases.each_phrase))),
        "note": _words(lists.words_of_choices(values.optional_text)),
        "begins": _decides(lists.words_of_choices(values.each_dropped)),
    },
    Fact: {
        "id": KEY,
        "topic": HOME,
        "type": _words(values.unit_of_count),
        "label": TEXT,
        "question": TEXT,
        "help": OPTIONAL_TEXT,
        "choices": PARTS,
        "list": RESOLVED,
        "open": RESOLVED,
        "changeable": _decides(rules.changeable),
        "read": _words(values.flag),
        "origin": _words(rules.origin),
        "computes": _words(rules.computes),
        "limit": _words(values.named("values")),
        "among": _words(values.named("lists")),
        "clause": OPTIONAL_TEXT,
        "if_true": OPTIONAL_TEXT,
        "if_false": OPTIONAL_TEXT,
        "absent": OPTIONAL_TEXT,
        "digits": _decides(values.count),
        "unit": OPTIONAL_TEXT,
        "named_by": _decides(rules.forgotten),
        "placed_by": _decides(rules.forgotten),
    },
    Column: {"id": KEY, "type": CHECKED, "fact": CHECKED, "list": CHECKED, "required": DEMAND},
    Item: {
        "id": KEY,
        "label": Changed(lists.words_of_items(values.text), False),
        "aliases": Heard(lists.words_of_items(phrases.each_phrase)),
        "begins": Changed(lists.words_of_items(values.each_dropped), True),
        "note": Changed(lists.words_of_items(values.optional_text), False),
        "source": Changed(lists.words_of_items(values.named("sources")), False),
        "statements": STATEMENTS,
        "cells": Changed(lists.words_of_items(rules.cells), False),
    },
    List: {
        "id": KEY,
        "topic": HOME,
        "title": TEXT,
        "items": Changed(lists.item_changes, True),
        "open": Changed(lists.open_changes, True),
        "complete": _words(lists.complete),
        "of": RESOLVED,
        "source": SOURCE,
        "statements": STATEMENTS,
        "columns": PARTS,
    },
    Lookup: {
        "id": KEY,
        "topic": HOME,
        "origin": CHECKED,
        "target": CHECKED,
        "source": SOURCE,
        "rows": _decides(rules.lookup_rows),
        "labels": RESOLVED,
        "list": CHECKED,
        "says": OPTIONAL_TEXT,
        "assumed": _decides(values.optional_text),
        "statements": STATEMENTS,
    },
    Refinement: {
        "id": KEY,
        "topic": HOME,
        "origin": CHECKED,
        "target": CHECKED,
        "source": SOURCE,
        "codes": _decides(values.each_dropped),
        "among": CHECKED,
        "refines": _decides(rules.refined),
        "says": TEXT,
        "assumed": OPTIONAL_TEXT,
        "statements": STATEMENTS,
    },
    Step: {
        "does": TEXT,
        "space": OPTIONAL_TEXT,
        "tab": OPTIONAL_TEXT,
        "block": OPTIONAL_TEXT,
        "button": OPTIONAL_TEXT,
        "field": OPTIONAL_TEXT,
        "every": OPTIONAL_TEXT,
        "who": OPTIONAL_TEXT,
        "optional": _words(values.flag),
        "statements": STATEMENTS,
    },
    Remark: {"text": TEXT, "statements": STATEMENTS},
    Procedure: {
        "id": KEY,
        "topic": HOME,
        "title": TEXT,
        "source": SOURCE,
        "steps": _words(values.dropped_and_swapped),
        "notes": _words(values.each_dropped),
        "statements": STATEMENTS,
    },
    Note: {"id": KEY, "topic": HOME, "text": TEXT, "source": SOURCE, "statements": STATEMENTS},
    Unmodelled: {
        "id": KEY,
        "topic": HOME,
        "says": TEXT,
        "why": TEXT,
        "source": SOURCE,
        "statements": STATEMENTS,
    },
    Caution: {
        "id": KEY,
        "topic": HOME,
        "text": TEXT,
        "source": SOURCE,
        "period": PARTS,
        "when": _decides(conditions.condition),
        "place": RESOLVED,
        "statements": STATEMENTS,
        "examples": PROOF,
    },
    Example: {"facts": PROOF, "gives": PROOF, "on": PROOF},
    Place: {"file": RESOLVED, "line": RESOLVED, "column": RESOLVED},
    Rule: {
        "id": KEY,
        "when": _decides(conditions.condition),
        "says": TEXT,
        "source": SOURCE,
        "place": RESOLVED,
        "ends": Changed(rules.ending, True),
        "undecided": Exempt("changé avec ends"),
        "advice": OPTIONAL_TEXT,
        "gives": _words(values.each_entry),
        "procedure": _words(values.optional_reference),
        "cautions": _words(values.each_dropped),
        "notes": _words(values.each_dropped),
        "statements": STATEMENTS,
        "deduced": _words(values.flag),
        "why": TEXT,
        "period": PARTS,
        "examples": PROOF,
    },
    Outcome: {"id": KEY, "label": TEXT, "says": OPTIONAL_TEXT, "advice": OPTIONAL_TEXT},
    DecisionModel: {
        "id": KEY,
        "topic": HOME,
        "question": TEXT,
        "label": TEXT,
        "policy": _decides(rules.policy),
        "outcomes": Changed(rules.outcomes, True),
        "facts": _decides(values.neighbours_swapped),
        "rules": _decides(rules.rows),
        "origins": RESOLVED,
        "cautions": _words(values.each_dropped),
        "article": OPTIONAL_TEXT,
        "subject": OPTIONAL_TEXT,
        "beside": OPTIONAL_TEXT,
    },
    Patterns: {
        "fact": KEY,
        "topic": HOME,
        "choices": HEARD,
        "if_true": HEARD,
        "if_false": HEARD,
        "things": HEARD,
        "done": HEARD,
        "near": HEARD,
        "units": HEARD,
        "lists": _words(values.each_dropped),
        "sums": _words(values.optional_reference),
        "heads": HEARD,
        "begun": MARK,
        "bare": MARK,
        "empty": HEARD,
        "weak": HEARD,
        "never": HEARD,
    },
    Default: {"facts": _words(rules.supposed), "given": _words(rules.supposed), "says": TEXT, "unless": HEARD},
    Intent: {
        "decision": KEY,
        "topic": HOME,
        "facts": _words(values.each_of_several),
        "about": HEARD,
        "asks": HEARD,
        "opens": HEARD,
        "never": HEARD,
        "defaults": _words(values.each_dropped),
        "other": _words(values.optional_reference),
        "pasted": MARK,
        "whether": SEARCHED,
    },
    Contact: {
        "id": KEY,
        "topic": HOME,
        "label": TEXT,
        "source": SOURCE,
        "says": TEXT,
        "aliases": HEARD,
        "uncovered": HEARD,
        "asked": SEARCHED,
        "elsewhere": SEARCHED,
        "here": SEARCHED,
        "category": OPTIONAL_TEXT,
        "sub_category": OPTIONAL_TEXT,
        "usual": MARK,
        "statements": STATEMENTS,
    },
    Channel: {
        "id": KEY,
        "topic": HOME,
        "label": TEXT,
        "source": SOURCE,
        "facts": _decides(rules.channel_facts),
        "aliases": HEARD,
        "statements": STATEMENTS,
    },
    Octets: {"hex": _decides(signs.hexadecimal), "at": _decides(signs.place), "within": _decides(signs.within)},
    Sign: {
        "octets": PARTS,
        "also": _decides(values.dropped),
        "binary": _decides(signs.binary),
        "root": _decides(values.text),
        "member": _decides(values.text),
        "mimetype": _decides(values.text),
        "text": CHECKED,
    },
    Format: {"id": KEY, "topic": HOME, "label": TEXT, "source": OF_LIST, "signs": _decides(values.each_dropped)},
    Extension: {
        "id": KEY,
        "topic": HOME,
        "source": OF_LIST,
        "formats": _decides(values.each_dropped),
        "tolerated": _decides(values.each_dropped),
        "without_sign": _decides(values.flag),
    },
    Transition: {
        "id": KEY,
        "topic": HOME,
        "start": TEXT,
        "end": TEXT,
        "actor": TEXT,
        "source": SOURCE,
        "label": OPTIONAL_TEXT,
        "note": OPTIONAL_TEXT,
        "optional": _words(values.flag),
        "statements": STATEMENTS,
    },
    Notice: {"id": KEY, "topic": HOME, "label": TEXT, "says": TEXT},
}
"""Every struct of the base, field by field."""
