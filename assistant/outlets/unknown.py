"""What to say of a rule or a decision that a base does not have: the nearest, where all are, or that it is needed."""

from __future__ import annotations

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.unknown import unknown_question
from assistant.outlets.telling import Telling


def need(rules: Rules, *questions: str) -> None:
    """Refuse a base that lacks one of the questions on which an answer rests.

    Raises FactError, naming the first that it lacks.
    """
    for one in questions:
        if one not in rules:
            raise FactError(Telling(rules.base).say("no-question", question=one))


def unknown_decision(rules: Rules, typed: str) -> str:
    """That no decision has this id, the nearest, and all of them: as the base itself says it."""
    return unknown_question(rules.base, typed)


def unknown_rule(rules: Rules, typed: str, where: str = "see-rules") -> str:
    """That no rule has this id, and the nearest; when none is near, the word named `where` says where they are."""
    told = Telling(rules.base)
    every = [rule.id for decision in rules.base.decisions.values() for rule in decision.rules]
    return told.unknown("unknown-rule", typed, every, instead=told.say(where))
