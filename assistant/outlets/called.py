"""Questions and facts called by their labels, as answers print them, wherever their ids are taken."""

from __future__ import annotations

import re

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decider import Decider
from assistant.outlets.telling import Telling
from assistant.outlets.unknown import unknown_decision
from assistant.words.folding import fold_label
from assistant.words.little_words import WEAK_WORDS
from assistant.words.suggestion import quoted

Pairs = tuple[tuple[str, str], ...]


def question_called(rules: Rules, typed: str) -> Decider:
    """The question of this id or label, or the only one whose label or wording has each word typed.

    Raises FactError, naming them, when several may be meant, or the nearest when none is.
    """
    if typed in rules:
        return rules[typed]
    models = rules.base.decisions.values()
    words = _words(typed)
    same = [one.id for one in models if words in (_words(one.id), _words(one.label), _words(one.question))]
    telling = {word for word in words if word not in WEAK_WORDS}
    part = [one.id for one in models if telling and telling <= {*_words(one.label), *_words(one.question)}]
    found = same or part
    if len(found) == 1:
        return rules[found[0]]
    if not found:
        raise FactError(unknown_decision(rules, typed))
    every = ", ".join(f"{one} ({rules.base.decisions[one].label})" for one in found)
    raise FactError(Telling(rules.base).say("ambiguous-decision", name=quoted(typed), decisions=every))


def facts_called(rules: Rules, pairs: Pairs, question: Decider | None = None) -> Pairs:
    """The pairs, each fact by its id; one that is called by its label is a fact of `question`, if one is given."""
    facts = rules.base.facts
    names = question.model.facts if question is not None else tuple(facts)
    labels: dict[tuple[str, ...], list[str]] = {}
    for name in names:
        labels.setdefault(_words(facts[name].label), []).append(name)

    def called(typed: str) -> str:
        found = labels.get(_words(typed), []) if typed not in facts else []
        return found[0] if len(found) == 1 else typed

    return tuple((called(fact), value) for fact, value in pairs)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.sub(r"[?!.,;:]", " ", fold_label(text)).split())
