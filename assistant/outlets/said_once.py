"""What an advice says that the steps under it say again: a reply then says it once, in the steps."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.articles.steps import step_said
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.retrieval.analysis import terms
from assistant.words.typography import french

SHARE = 0.81
"""The share of a sentence's words that its steps say too: above it, measured on the base, nothing of it is lost."""

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_DENIAL = re.compile(r"\b(?:ne|n['’])\b", re.IGNORECASE)


def said_again(base: Base, decision: DecisionModel) -> list[str]:
    """What a decision's advice says that steps say again: sentences as they are shown, prohibitions left out."""
    found: dict[str, None] = {}
    for rule in decision.rules:
        if rule.procedure is None:
            continue
        steps = _stems(step_said(base, step) for step in base.procedures[rule.procedure].steps)
        for sentence in _SENTENCE.split(rule.advice):
            wanted = [one.stem for one in terms(sentence)]
            held = sum(stem in steps for stem in wanted)
            if wanted and held >= SHARE * len(wanted) and not _DENIAL.search(sentence):
                found[french(sentence)] = None
    return list(found)


def without(advice: str, again: Iterable[str]) -> str:
    """An advice without these sentences.

    >>> without("Joignez le RIB. Cela se fait une fois.", ["Joignez le RIB."])
    'Cela se fait une fois.'
    """
    for sentence in again:
        advice = advice.replace(sentence, "")
    return re.sub(" {2,}", " ", advice).strip()


def _stems(texts: Iterable[str]) -> set[str]:
    return {one.stem for text in texts for one in terms(text)}
