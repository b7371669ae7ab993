"""Choosing: the decision, if any, that a question asks for, and the facts that it may read.

A decision is chosen only when a fact that leads to it was understood and the question is heard to ask for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from assistant.answer.cues import Cue, Heard, cue, hear
from assistant.answer.mentions import Mention, agreed, spans
from assistant.answer.reading import Read
from assistant.words.little_words import STOP_WORDS

NOUN_FOLLOWS = frozenset(["un", "une", "le", "la", "l", "les", "des", "mon", "ma", "notre"])


class Chosen(NamedTuple):
    """A decision that fits: what was understood for it, and the places of the words that led to it."""

    decision: str
    facts: dict[str, Any]
    places: frozenset[int]


class _Asked(NamedTuple):
    """What a decision needs to be chosen."""

    decision: str
    reads: frozenset[str]
    leads: frozenset[str]
    about: list[Cue]
    asks: list[Cue]
    never: list[Cue]
    other: str | None
    pasted: bool


class Chooser:
    """Chooses among the decisions of one base; `known` are the words of its articles."""

    def __init__(self, base: Mapping[str, Any], known: frozenset[str]) -> None:
        self._known = known
        self._asked = [_asked(name, form, base["decisions"][name]) for name, form in base["asked"].items()]

    def choose(self, read: Read, given: Mapping[str, Any]) -> Chosen | None:
        """Give the decision to which most words lead, None when none fits; `given` are facts that the asker adds."""
        fitting = list(self._fitting(read, given))
        return max(fitting, key=lambda one: len(one.places), default=None)

    def _fitting(self, read: Read, given: Mapping[str, Any]) -> Iterator[Chosen]:
        placed = spans(read.mentions)
        for asked in self._asked:
            if not given.keys() <= asked.reads:
                continue
            mentions = [one for one in read.mentions if one.fact in asked.reads and one.fact not in given]
            facts = agreed((one.fact, one.value) for one in mentions)
            strong = {one.fact for one in mentions if not one.weak} & facts.keys()
            leading = (strong | given.keys()) & asked.leads
            about, asks, never = (list(hear(cues, read.words, placed)) for cues in asked[3:6])
            if asked.other and asked.other not in given and not mentions and about and asks:
                mentions = list(self._stranger(asked.other, read, [*about, *asks]))
                facts = {one.fact: one.value for one in mentions}
                leading = (facts.keys() | given.keys()) & asked.leads
            about_it = bool(about or not asked.about)
            counted = _apart([one for one in mentions if one.fact in strong])
            heard = bool(given) or len(counted & asked.leads) > 1 or (about_it and bool(asks or len(counted) > 1))
            if leading and heard and not never:
                used = [one.places for one in mentions if one.fact in facts] + [one.places for one in (*about, *asks)]
                chosen = Chosen(asked.decision, facts, frozenset().union(*used))
                if given or asked.pasted or not self._elsewhere(chosen, read):
                    yield chosen

    def _stranger(self, fact: str, read: Read, heard: Iterable[Heard]) -> Iterator[Mention]:
        """The first noun that no article knows, as another answer of an open list: « un GIE doit-il recevoir… »."""
        taken = frozenset().union(*(one.places for one in heard))
        for at in range(1, len(read.words)):
            token = read.words[at]
            if at not in taken and token.word not in self._known and read.words[at - 1].word in NOUN_FOLLOWS:
                yield Mention(fact, token.typed, frozenset({at}))
                return

    def _elsewhere(self, one: Chosen, read: Read) -> bool:
        """Whether as many words are foreign to every article as lead to the decision: it is about something else."""
        foreign = [
            token
            for at, token in enumerate(read.words)
            if at not in one.places and token.word not in self._known and token.word.isalpha()
        ]
        return len(foreign) >= max(1, sum(1 for at in one.places if read.words[at].word not in STOP_WORDS))


def _apart(mentions: list[Mention]) -> set[str]:
    """The facts that words of their own state: the name of a file says its extension too, with the same words."""
    taken: set[int] = set()
    facts: set[str] = set()
    for one in mentions:
        if one.fact in facts or not taken & one.places:
            facts.add(one.fact)
            taken |= one.places
    return facts


def _asked(name: str, form: Mapping[str, Any], decision: Mapping[str, Any]) -> _Asked:
    about, asks, never = ([cue(text) for text in form.get(key, ())] for key in ("about", "asks", "never"))
    reads = frozenset([*decision["facts"], *decision["sources"]])
    other, pasted = form.get("other"), bool(form.get("pasted"))
    return _Asked(name, reads, frozenset(form["facts"]), about, asks, never, other, pasted)
