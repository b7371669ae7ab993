"""Messages of rejection in a question that asks nothing else: what each says, or that nothing explains a code."""

from __future__ import annotations

from datetime import date

from assistant.engine.base import Rules
from assistant.rejection.catalogue import STATUSES, is_told
from assistant.rejection.gathering import Gathered
from assistant.rejection.recognising import recogniser
from assistant.rejection.telling import ToldRejection, sentences, told


def decoded(rules: Rules, question: str, on: date) -> tuple[ToldRejection, str] | None:
    """What is told of the messages and codes that a question holds for sure, and in words; None when it holds none.

    A number that nothing explains is no code here: « l'erreur 500 » is a question for somebody; nor is plain French a
    message, or a status: « que faire si le fournisseur est inconnu », « ma facture suspendue » ask, and name none.
    """
    if not is_told(rules.base):
        return None
    held = recogniser(rules, on).named(question)
    found = tuple(one for one in held.found if one.message.kind != STATUSES)
    unknown = tuple(one for one in held.unknown if one.family is not None and not one.typed.isdecimal())
    sure = Gathered(found, unknown, {})
    if not sure.found and not sure.unknown:
        return None
    shown = told(rules, sure, on)
    return shown, sentences(shown)
