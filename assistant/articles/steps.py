"""Steps of a procedure: each in one line, with the exact labels of the screen."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.model.base import Base
from assistant.model.decisions import Procedure, Step

PLACES = ("space", "tab", "block", "field", "button")
"""What a step may name of the screen, from the widest to the narrowest."""


def step_said(base: Base, step: Step) -> str:
    """A step in one line: what to do, then where: « Cliquez sur « Valider » (onglet « Factures »). »."""
    does = base.word("step-optional").format(does=step.does.rstrip(".")) if step.optional else step.does
    where = ", ".join(f"{name} « {label} »" for name, label in _named(base, step) if label not in step.does)
    return f"{does} ({where})" if where else does


def _named(base: Base, step: Step) -> Iterator[tuple[str, str]]:
    names = base.words["places"]
    for key in PLACES:
        label = place_of(step, key)
        if label and not isinstance(names, str):
            yield names[key], label


def place_of(step: Step, key: str) -> str | None:
    """The label of the space, tab, block, field or button that a step names; None when it names none.

    Raises KeyError when `key` is none of `PLACES`.
    """
    return {"space": step.space, "tab": step.tab, "block": step.block, "field": step.field, "button": step.button}[key]


def numbered(base: Base, procedure: Procedure) -> str:
    """The steps of a procedure as a numbered Markdown list."""
    return "\n".join(f"{place}. {step_said(base, step)}" for place, step in enumerate(procedure.steps, 1))


def remarks(procedure: Procedure) -> str:
    """The notes of a procedure as a Markdown list, empty when it has none."""
    return "\n".join(f"- {note.text}" for note in procedure.notes)
