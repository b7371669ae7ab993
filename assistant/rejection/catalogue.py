"""The messages of the base, each with what it means: read of the lists whose column names a cause, and of a decision.

A message of a list tells the words of its causes; one that is a choice of the question « que dit ce message » tells
those of the rule that answers it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from assistant.engine.base import Rules
from assistant.engine.decision import Decision, Status
from assistant.model.base import Base
from assistant.model.facts import OTHER, Item, List

CAUSES, MENDERS, FIELDS, FAMILIES = "rejection_causes", "rejection_menders", "invoice_fields", "code_families"
THINGS, FAULTS = "rejected_things", "rejected_faults"
STATUSES = "chorus_statuses"
"""The list of messages that are statuses: a question that names one asks of the status, not of a rejection."""
DECISION, FACT = "rejection-message", "message"


class InvoiceField(NamedTuple):
    """A datum of an invoice by its term of the norm, and its places in a CII and in a UBL file."""

    id: str
    label: str
    cii: str
    ubl: str


class Meaning(NamedTuple):
    """One meaning of a message: why, who mends, what to write, what to do next; empty where nothing says it."""

    cause: str | None
    rule: str | None
    why: str
    who: str
    how: str
    next: str


class Message(NamedTuple):
    """A message or a code: what it reproaches, its meanings, the data at stake, its source, how it is recognised.

    `alone` are its names that are too common to be looked for inside a text: « Antivirus », « Reçu ».
    """

    id: str
    kind: str
    label: str
    note: str
    meanings: tuple[Meaning, ...]
    fields: tuple[InvoiceField, ...]
    source: str
    codes: tuple[str, ...]
    texts: tuple[str, ...]
    near: tuple[str, ...]
    things: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    controls: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


class SaidPlainly(NamedTuple):
    """A thing that rejections speak of, or a fault that they find, with its names; `before` those ahead of a thing."""

    id: str
    after: tuple[str, ...]
    before: tuple[str, ...] = ()


class CodeFamily(NamedTuple):
    """Codes that begin alike, or stand near these words, and whom to ask of one that is not known."""

    id: str
    label: str
    begins: tuple[str, ...]
    near: tuple[str, ...]
    ask: str


class Catalogue(NamedTuple):
    """All the messages of a base on a day, its families of codes, its data of invoices by term, its plain French."""

    messages: tuple[Message, ...]
    families: tuple[CodeFamily, ...]
    fields: dict[str, InvoiceField]
    things: tuple[SaidPlainly, ...] = ()
    faults: tuple[SaidPlainly, ...] = ()


def is_told(base: Base) -> bool:
    """Whether a base explains messages: one of one's own may lack these topics."""
    return DECISION in base.decisions and all(name in base.lists for name in (CAUSES, MENDERS, FIELDS, FAMILIES))


def catalogue(rules: Rules, on: date) -> Catalogue:
    """The messages of `rules` as they stand on the day `on`, those of the decision first."""
    base = rules.base
    fields = {
        one.id: InvoiceField(one.id, one.label, one.text("cii"), one.text("ubl")) for one in base.lists[FIELDS].items
    }
    messages = [
        *_decided(rules, on, fields),
        *(made for one in message_lists(base) for made in _listed(base, one, fields)),
    ]
    families = [
        CodeFamily(one.id, one.label, texts_of(one, "begins"), texts_of(one, "near"), one.text("ask"))
        for one in base.lists[FAMILIES].items
    ]
    things = [SaidPlainly(one.id, texts_of(one, "names")) for one in _items(base, THINGS)]
    faults = [SaidPlainly(one.id, texts_of(one, "after"), texts_of(one, "before")) for one in _items(base, FAULTS)]
    return Catalogue(tuple(messages), tuple(families), fields, tuple(things), tuple(faults))


def _items(base: Base, name: str) -> tuple[Item, ...]:
    """The items of a list that a base of one's own may lack."""
    return tuple(base.lists[name].items) if name in base.lists else ()


def message_lists(base: Base) -> Iterator[List]:
    """The lists of messages: those that have a column of causes."""
    for one in base.lists.values():
        if any(column.list == CAUSES for column in one.columns):
            yield one


def _listed(base: Base, held: List, fields: dict[str, InvoiceField]) -> Iterator[Message]:
    """The messages of a list; the name of one without codes of its own is its code, if it is written as codes are.

    What a list says of why nothing here checks a rule is told with the note.
    """
    for item in held.items:
        texts, codes = texts_of(item, "texts"), texts_of(item, "codes")
        yield Message(
            id=item.id,
            kind=held.id,
            label=item.label,
            note=" ".join(filter(None, (item.note, item.text("why")))),
            meanings=tuple(_cause(base, name) for name in texts_of(item, "cause")),
            fields=tuple(fields[name] for name in texts_of(item, "fields")),
            source=item.source or held.source or "",
            codes=codes or ((item.id,) if item.id == item.id.upper() else ()),
            texts=texts,
            near=texts_of(item, "near"),
            things=texts_of(item, "things"),
            faults=texts_of(item, "faults"),
            controls=texts_of(item, "controls"),
            alone=texts_of(item, "alone"),
        )


def _cause(base: Base, name: str) -> Meaning:
    cause = base.lists[CAUSES].item(name)
    assert cause is not None  # the base is checked
    mender = base.lists[MENDERS].item(cause.text("who"))
    assert mender is not None
    return Meaning(
        cause=name,
        rule=None,
        why=cause.text("meaning"),
        who=mender.label,
        how=cause.text("how"),
        next=cause.text("next") or mender.text("next"),
    )


def _decided(rules: Rules, on: date, fields: dict[str, InvoiceField]) -> Iterator[Message]:
    """The choices of the fact that the decision asks, each with the words of the rule that answers it."""
    fact = rules.base.facts[FACT]
    held = rules.base.lists[fact.list or ""]
    said = rules.base.patterns[FACT].choices
    for item in held.items:
        decision = rules[DECISION].decide({FACT: item.id}, on)
        reason = decision.reasons[0]
        yield Message(
            id=item.id,
            kind=held.id,
            label=item.label,
            note=" ".join(rules.base.notes[name].text for name in _notes(rules, reason.rule)),
            meanings=(_ruled(decision),),
            fields=tuple(fields[name] for name in texts_of(item, "fields")),
            source=reason.source.id,
            codes=(),
            texts=(*said.get(item.id, ()), *item.aliases, item.label),
            near=(),
            things=texts_of(item, "things"),
            faults=texts_of(item, "faults"),
            controls=texts_of(item, "controls"),
        )


def _notes(rules: Rules, name: str) -> tuple[str, ...]:
    return next(rule.notes for rule in rules.base.decisions[DECISION].rules if rule.id == name)


def _ruled(decision: Decision) -> Meaning:
    """What a rule says of its message; where it leaves several meanings, all of them stand in its sentence."""
    reason = decision.reasons[0]
    if decision.status is not Status.DECIDED:
        return Meaning(None, reason.rule, decision.answer, "", decision.advice, "")
    told = {key: value for key, value in reason.gives.items() if isinstance(value, str)}
    return Meaning(None, reason.rule, told["meaning"], told["who"].rstrip("."), told["how"], "")


def unknown_said(rules: Rules, on: date) -> Meaning:
    """What the rules say of a message that none of them knows, and whom to ask."""
    return _ruled(rules[DECISION].decide({FACT: OTHER}, on))


def texts_of(item: Item, column: str) -> tuple[str, ...]:
    """What an item says in a column, one thing or several."""
    found = item.cells.get(column, ())
    return (found,) if isinstance(found, str) else found if isinstance(found, tuple) else ()
