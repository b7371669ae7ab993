"""Facts as people type them, FACT=VALUE, read as their types want: the same on the command line and over HTTP."""

from __future__ import annotations

from assistant.articles.slips import refuse_slips
from assistant.articles.telling import choice_refused
from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decider import Decider
from assistant.outlets.called import Pairs, facts_called
from assistant.outlets.telling import Telling


def typed_facts(rules: Rules, pairs: Pairs, question: Decider | None = None) -> dict[str, object]:
    """Facts typed as FACT=VALUE, read as their types want; of `question` if one is given, else of the base.

    Raises FactError for a value that its fact does not take, whether or not the answer needs it.
    """
    told = Telling(rules.base)
    facts: dict[str, object] = {}
    for fact, value in facts_called(rules, pairs, question):
        if fact in facts:
            raise FactError(told.say("fact-twice", fact=fact))
        if question is not None:
            question.completing.case({fact: None}, {})
        known = rules.base.facts.get(fact)
        if not value.strip() and (known is None or known.type != "text"):
            raise FactError(told.say("no-fact-value", fact=fact))
        try:
            facts[fact] = rules.taking.read(fact, value)
            rules.taking.value(fact, facts[fact])
        except FactError as error:
            raise FactError(choice_refused(rules.base, fact, value, error)) from None
    refuse_slips(rules.taking, facts)
    return facts


__all__ = ["Pairs", "typed_facts"]
