"""Filled: what is written after the name of a fact as in a form: « compte PIGP : non », « certificat ? Pas encore ».

The name is one of the things of the fact, its label, or what states it already; « je ne sais pas » and « oui ou non »
leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from assistant.answer.agreeing import Agreement, Said, agreement, is_reserved
from assistant.answer.mentions import Mention
from assistant.answer.patterns import Matcher, Part, Pattern, pattern
from assistant.model.facts import Fact
from assistant.model.language import Patterns
from assistant.retrieval.analysis import Token
from assistant.words.little_words import NEGATIONS

_FILLED = re.compile(r"\s*(?::|=|→|[-=]>)\s*")
_ASKED = re.compile(r"\s*(?:\?\s*)?")
_ENDS = re.compile(r"\s*(?:[,;.!(]|[-–—]\s|\n|$)")


class FilledForms:
    """Finds what is filled in for the facts by yes or no of one base."""

    def __init__(self, facts: Mapping[str, Fact], said: Mapping[str, Patterns]) -> None:
        own = {name: said[name] for name, fact in facts.items() if fact.type == "boolean"}
        self._names: dict[str, Sequence[Pattern]] = {
            name: [pattern(text) for text in (facts[name].label, *one.things)] for name, one in own.items()
        }
        self._done: dict[str, Sequence[Part]] = {
            name: [pattern(verb, name, states=True, is_verb=True)[0] for verb in one.done] for name, one in own.items()
        }

    def mentions(self, question: Matcher, text: str, found: Iterable[Mention]) -> Iterator[Mention]:
        """The facts filled in; one that stays open is mentioned as so and as not so."""
        stated = [(one.fact, one.places) for one in found if one.fact in self._names]
        named = [(name, one.places) for name, all_ in self._names.items() for one in question.find(all_)]
        for fact, places in dict.fromkeys((*stated, *named)):
            after = max(places) + 1
            reply = self._reply(fact, text, question.words, after)
            if reply is not None:
                own = places | frozenset(range(after, after + reply.length))
                for value in (True, False) if reply.said.value is None else (reply.said.value,):
                    yield Mention(fact, value, own, by_pattern=True)

    def _reply(self, fact: str, text: str, words: Sequence[Token], first: int) -> Agreement | None:
        """What the words from `first` fill in; where the name asks, or nothing parts them, they end a clause."""
        if first == len(words):
            return None
        between = text[words[first - 1].end : words[first].start]
        is_filled = _FILLED.fullmatch(between) is not None
        if not is_filled and _ASKED.fullmatch(between) is None:
            return None
        reply = agreement(words[first:]) or (self._is_done(fact, words, first) if between.strip() else None)
        if reply is None:
            return None
        if is_reserved(words[first + reply.length : first + reply.length + 1]):
            return reply._replace(said=Said.UNKNOWN)
        return reply if is_filled or _ENDS.match(text, words[first + reply.length - 1].end) else None

    def _is_done(self, fact: str, words: Sequence[Token], first: int) -> Agreement | None:
        """Whether the thing is done, or not: « certificat : signé », « RIB : pas ajouté »."""
        denied = words[first].word in NEGATIONS
        verb = words[first + 1 : first + 2] if denied else words[first : first + 1]
        if not any(part.is_said(one) for one in verb for part in self._done[fact]):
            return None
        return Agreement(Said.NO, 2) if denied else Agreement(Said.YES, 1)
