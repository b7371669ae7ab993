"""Escalation: who can answer what the rules and the articles do not cover, by the words of the question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.answer.cues import cue, hear
from assistant.answer.tokens import Token
from assistant.words.typography import french

CONTACTS = "contacts"
USUAL = "autre"
"""The contact named when the words lead to no other."""


def escalate(base: Mapping[str, Any], words: Sequence[Token]) -> dict[str, Any] | None:
    """Give the contact whose words the question holds, the most telling ones if several; None when none fits."""
    found = base["lists"].get(CONTACTS)
    if found is None:
        return None
    heard = {
        item["id"]: max((len(one.places) for one in hear(map(cue, _words(item)), words)), default=0)
        for item in found["items"]
    }
    best = max(found["items"], key=lambda item: heard[item["id"]])
    if not heard[best["id"]]:
        best = next((item for item in found["items"] if item["id"] == USUAL), None)
    return _contact(best) if best else None


def _words(item: Mapping[str, Any]) -> list[str]:
    return [*item["aliases"], *item.get("attributes", {}).get("uncovered", ())]


def uncovered(base: Mapping[str, Any], words: Sequence[Token]) -> bool:
    """Whether a question is about what the rules base knows that it does not cover: « mot de passe », « TVA »."""
    items = base["lists"].get(CONTACTS, {"items": []})["items"]
    return any(True for item in items for _ in hear(map(cue, item.get("attributes", {}).get("uncovered", ())), words))


def _contact(item: Mapping[str, Any]) -> dict[str, Any]:
    told = item["attributes"]
    category = " / ".join(filter(None, (told.get("category"), told.get("sub_category"))))
    return {"to": item["label"], "says": french(told["says"]), "category": category or None}
