"""Escalation: who can answer what the rules and the articles do not cover, by the words of the question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from assistant.answer.patterns import Matcher, pattern
from assistant.words.typography import french

CONTACTS = "contacts"
USUAL = "autre"
"""The contact named when the words lead to no other."""


class Escalation(TypedDict):
    """Who can answer, as JSON: the contact's name, what to do, and the category to choose where there is one."""

    to: str
    says: str
    category: str | None


def escalate(base: Mapping[str, Any], question: Matcher) -> Escalation | None:
    """Give the contact whose words the question holds, the most telling ones if several; None when none fits."""
    found = base["lists"].get(CONTACTS)
    if found is None:
        return None
    told = {
        item["id"]: max((len(one.places) for one in question.find(map(pattern, _words(item)))), default=0)
        for item in found["items"]
    }
    best = max(found["items"], key=lambda item: told[item["id"]])
    if not told[best["id"]]:
        best = next((item for item in found["items"] if item["id"] == USUAL), None)
    return _contact(best) if best else None


def _words(item: Mapping[str, Any]) -> list[str]:
    return [*item["aliases"], *item.get("attributes", {}).get("uncovered", ())]


def is_uncovered(base: Mapping[str, Any], question: Matcher) -> bool:
    """Whether a question is about what the rules base knows that it does not cover: « mot de passe », « TVA »."""
    items = base["lists"].get(CONTACTS, {"items": []})["items"]
    said = (text for item in items for text in item.get("attributes", {}).get("uncovered", ()))
    return any(question.find(map(pattern, said)))


def _contact(item: Mapping[str, Any]) -> Escalation:
    told = item["attributes"]
    category = " / ".join(filter(None, (told.get("category"), told.get("sub_category"))))
    return Escalation(to=item["label"], says=french(told["says"]), category=category or None)
