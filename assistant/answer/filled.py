"""Filled: what is written after the name of a fact as in a form: « compte PIGP : non », « certificat ? Pas encore ».

The name is one of the things of the fact, its label, or what states it already; « je ne sais pas » and « oui ou non »
leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from assistant.answer.agreeing import REFUSERS, Agreement, Said, agreement, is_reserved
from assistant.answer.mentions import Mention
from assistant.answer.participles import is_done
from assistant.answer.patterns import Matcher, Part, Pattern, pattern
from assistant.model.facts import Fact
from assistant.model.language import Patterns
from assistant.retrieval.analysis import Token, tokens
from assistant.words.little_words import DEFERRING, NEGATIONS, PLAIN_WORDS

_FILLED = re.compile(r"\s*(?::|=|→|[-=]>)\s*")
_ASKED = re.compile(r"\s*(?:\?\s*)?")
_ASKED_AGAIN = re.compile(r"\s*\?")
_CLAUSE = re.compile(r"[^,;:.!?(\n–—-]*")
_ENDS = re.compile(r"\s*(?:[,;.!(]|[-–—]\s|\n|$)")

BEYOND = 3
"""How many words after the clause may put off what it says."""


class FilledForms:
    """Finds what is filled in for the facts by yes or no of one base."""

    def __init__(self, facts: Mapping[str, Fact], said: Mapping[str, Patterns]) -> None:
        own = {name: said[name] for name, fact in facts.items() if fact.type == "boolean"}
        self._labels: dict[str, Sequence[Pattern]] = {
            name: [pattern(text) for text in (facts[name].label, *(() if one.done else one.things))]
            for name, one in own.items()
        }
        self._things = {name: [pattern(text) for text in one.things] for name, one in own.items() if one.done}
        self._done: dict[str, Sequence[Part]] = {
            name: [pattern(verb, name, states=True, is_verb=True)[0] for verb in one.done] for name, one in own.items()
        }

    def mentions(self, question: Matcher, text: str, found: Iterable[Mention]) -> Iterator[Mention]:
        """The facts filled in; one that stays open is mentioned as so and as not so.

        What states that a fact is not so, « sans mandat : oui », leaves it open whatever is filled in.
        """
        words = question.words
        stated = [one for one in found if one.fact in self._labels]
        taken = {(one.fact, at) for one in stated for at in one.places}
        names = [(name, match.places) for name, all_ in self._labels.items() for match in question.find(all_)]
        free = [one for one in names if not any((one[0], at) in taken for at in one[1])]
        said = [
            *((one.fact, one.places, self._reply(one.fact, text, words, one.last + 1), one.value) for one in stated),
            *((fact, places, self._reply(fact, text, words, max(places) + 1), True) for fact, places in free),
            *self._deeds(question, text),
        ]
        for fact, places, reply, value in dict.fromkeys(said):
            if reply is not None:
                own = places | frozenset(range(max(places) + 1, max(places) + 1 + reply.length))
                open_ = reply.said is Said.UNKNOWN or value is not True
                for each in (True, False) if open_ else (reply.said.value is True,):
                    yield Mention(fact, each, own, by_pattern=True)

    def _deeds(self, question: Matcher, text: str) -> Iterator[tuple[str, frozenset[int], Agreement | None, bool]]:
        """What is filled in as done, or not, of a thing: « certificat : signé », « RIB : pas ajouté »."""
        words = question.words
        for fact, all_ in self._things.items():
            for match in question.find(all_):
                first = match.last + 1
                if first < len(words) and _FILLED.fullmatch(text[words[first - 1].end : words[first].start]):
                    reply = self._is_done(fact, words, first)
                    if reply is not None and not self._stands(fact, text, words, first + reply.length):
                        reply = reply._replace(said=Said.UNKNOWN)
                    yield fact, match.places, reply, True

    def _reply(self, fact: str, text: str, words: Sequence[Token], first: int) -> Agreement | None:
        """What the words from `first` fill in; where the name asks, or nothing parts them, they end a clause."""
        if first >= len(words):
            return None
        between = text[words[first - 1].end : words[first].start]
        is_filled = _FILLED.fullmatch(between) is not None
        if not is_filled and _ASKED.fullmatch(between) is None:
            return None
        reply = agreement(words[first:])
        if reply is None:
            return None
        end = first + reply.length
        if is_reserved(words[end : end + 1]) or (is_filled and not self._stands(fact, text, words, end)):
            return reply._replace(said=Said.UNKNOWN)
        return reply if is_filled or _ENDS.match(text, words[end - 1].end) else None

    def _stands(self, fact: str, text: str, words: Sequence[Token], end: int) -> bool:
        """Whether nothing in the rest of the clause, nor right after it, puts the reply off: « oui, en cours »."""
        after = text[words[end - 1].end :]
        if _ASKED_AGAIN.match(after):
            return False
        clause = _CLAUSE.match(after)
        length = len(tokens(clause[0])) if clause is not None else 0
        rest, beyond = words[end : end + length], words[end + length : end + length + BEYOND]
        told = all(one.word in PLAIN_WORDS or any(part.is_said(one) for part in self._done[fact]) for one in rest)
        return told and not any(one.word in DEFERRING for one in (*rest, *beyond))

    def _is_done(self, fact: str, words: Sequence[Token], first: int) -> Agreement | None:
        """Whether the thing is done, or not: « certificat : signé », « RIB : pas ajouté », « non ajouté »."""
        denied = words[first].word in NEGATIONS or words[first].word in REFUSERS
        at = first + 1 if denied else first
        verbs = [part for part in self._done[fact] if at < len(words) and part.is_said(words[at])]
        if not any(is_done(words, at, part.done) for part in verbs):
            return None
        return Agreement(Said.NO, 2) if denied else Agreement(Said.YES, 1)
