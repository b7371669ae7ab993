"""Steps of a procedure, each in one line."""

from __future__ import annotations

from typing import Any

PLACES = (("space", "espace"), ("tab", "onglet"), ("block", "bloc"), ("field", "champ"), ("button", "bouton"))


def step_text(step: dict[str, Any]) -> str:
    """A step in one line: what to do, then where, with the exact labels."""
    where = [f"{name} « {step[key]} »" for key, name in PLACES if key in step and step[key] not in step["does"]]
    does = f"{step['does'].rstrip('.')} (facultatif)." if step.get("optional") else step["does"]
    return does + (f" ({', '.join(where)})" if where else "")


def numbered(procedure: dict[str, Any]) -> str:
    """The steps of a procedure as a numbered Markdown list."""
    return "\n".join(f"{place}. {step_text(step)}" for place, step in enumerate(procedure["steps"], 1))


def remarks(procedure: dict[str, Any]) -> str:
    """The notes of a procedure as a Markdown list, empty when it has none."""
    return "\n".join(f"- {note['text']}" for note in procedure.get("notes", []))
