"""Understanding: all that reads questions about one base, made once for it and for its index."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from assistant.answer.definitions import Glossary, definitions
from assistant.answer.intent import IntentFinder
from assistant.answer.library import KEPT
from assistant.answer.slots import SlotFiller
from assistant.answer.uncovered import Uncovered
from assistant.engine.base import Rules
from assistant.retrieval.index import Index


class Understanding(NamedTuple):
    """What reads the facts of a question, finds its decision, what nothing covers, what a word means."""

    rules: Rules
    passages: Index
    filler: SlotFiller
    intents: IntentFinder
    uncovered: Uncovered
    glossary: Glossary


@lru_cache(maxsize=KEPT)
def understanding(rules: Rules, index: Index) -> Understanding:
    """What reads questions about these rules; the words of `index` are no misspellings."""
    base, known = rules.base, frozenset(index.contents.words)
    filler, intents = SlotFiller(base, known), IntentFinder(base, known)
    return Understanding(rules, index, filler, intents, Uncovered(base, index), Glossary(definitions(base)))
