"""What a Decision is made of: reasons, questions, branches, steps, cautions; frozen, each as JSON shows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from assistant.engine.case import Plain
from assistant.model.decisions import HowRead, Source, Step


class Cited(Struct, frozen=True):
    """A source as a reason cites it, its topic and its article apart."""

    id: str
    title: str
    publisher: str
    dated: date | None
    checked: date
    url: str | None
    unlinked: str | None
    read: HowRead
    by: str | None
    copied: date | None


def cited(source: Source) -> Cited:
    """A source as a reason cites it."""
    return Cited(*(getattr(source, name) for name in Cited.__struct_fields__))


class Reason(Struct, frozen=True, kw_only=True):
    """A true row, with its words, its source, and how far the case is from its limit.

    `finding` is its outcome where findings add up; `observed` the value that it met; `limit` and `margin` are
    counted in the unit of that fact, octets for sizes.
    """

    rule: str
    finding: str | None
    subject: str | None
    observed: Plain | None
    limit: int | None
    margin: int | None
    says: str
    advice: str
    gives: Mapping[str, str | tuple[str, ...]]
    source: Cited
    statements: tuple[str, ...]
    article: str | None
    deduced: bool
    why: str


class Unchecked(Struct, frozen=True):
    """A row whose truth is not known, and why."""

    rule: str
    subject: str | None
    causes: tuple[str, ...]


class AskedChoice(Struct, frozen=True):
    """One answer to a question: a choice, by its id and its label."""

    id: str
    label: str


class Asked(Struct, frozen=True):
    """A question whose answer still matters."""

    fact: str
    label: str
    question: str
    help: str
    type: str
    choices: tuple[AskedChoice, ...]


class Branch(Struct, frozen=True):
    """What one answer to the first question gives."""

    fact: str
    value: Plain
    status: str
    outcome: str | None


class Told(Struct, frozen=True, kw_only=True):
    """One step of a procedure that an answer names."""

    procedure: str
    title: str
    step: Step


def step_shown(step: Step) -> dict[str, object]:
    """A step as JSON: what its file says of it, its statements apart."""
    said = {name: getattr(step, name) for name in step.__struct_fields__ if name != "statements"}
    return {name: value for name, value in said.items() if value not in (None, False)}


class Warned(Struct, frozen=True):
    """What is known to have changed or to differ."""

    id: str
    text: str
    since: date | None
    source: str
    source_title: str
