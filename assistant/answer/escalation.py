"""Escalation: who can answer what the rules and the articles do not cover, by the words of the question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from assistant.answer.patterns import Match, Matcher, pattern
from assistant.model.base import Base
from assistant.model.tables import Contact
from assistant.words.typography import french


class Escalation(TypedDict):
    """Who can answer, as JSON: the contact's name, what to do, and the category to choose where there is one."""

    to: str
    says: str
    category: str | None


def escalate(base: Base, question: Matcher) -> Escalation | None:
    """Give the contact whose words the question holds, the most telling ones if several; None when none fits."""
    best = max(base.contacts.values(), key=lambda one: _told(one, question), default=None)
    if best is None or not _told(best, question):
        best = next((one for one in base.contacts.values() if one.usual), None)
    return escalation(best) if best else None


def _told(contact: Contact, question: Matcher) -> int:
    """How many words of the question lead to a contact."""
    said = map(pattern, (*contact.aliases, *contact.uncovered, *contact.elsewhere))
    return max((len(match.places) for match in question.find(said)), default=0)


def is_uncovered(base: Base, question: Matcher) -> bool:
    """Whether a question is about what the rules base knows that it does not cover: « mot de passe », « TVA »."""
    return any(uncovered_in(base, question))


def uncovered_in(base: Base, question: Matcher) -> Iterator[Match]:
    """Where a question speaks of it."""
    said = (text for contact in base.contacts.values() for text in contact.uncovered)
    return question.find(map(pattern, said))


def escalation(contact: Contact) -> Escalation:
    """What a contact is told as."""
    category = " / ".join(filter(None, (contact.category, contact.sub_category)))
    return Escalation(to=contact.label, says=french(contact.says), category=category or None)
