"""Sentences: a text cut where it stops, each sentence with whether it asks, greets or signs.

An e-mail greets, tells, asks, thanks and signs. What asks decides; what tells gives facts; the rest is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from assistant.answer.agreeing import agreement
from assistant.answer.patterns import Matcher, pattern
from assistant.retrieval.analysis import Token, tokens
from assistant.words.folding import fold
from assistant.words.french import FRENCH
from assistant.words.little_words import (
    COURTESIES,
    INVERTED_SUBJECTS,
    OPEN_BEGINNINGS,
    OPEN_QUESTIONS,
    STOP_WORDS,
    UNFINISHED,
)

ASKING = [pattern(text) for text in FRENCH["askings"]]
GOING_ON = [pattern(text) for text in FRENCH["goings_on"]]
SUPPOSING = [pattern(text) for text in FRENCH["supposing"]]
PRESENTING = [pattern(text) for text in FRENCH["presenting"]]
VERBAL = frozenset(FRENCH["verbal"])
CLOSING = [pattern(text) for text in FRENCH["closings"]]
_SECOND = re.compile(rf",?\s+(?=et\s+(?:{'|'.join(FRENCH['second_questions'])})(?!\w))", re.IGNORECASE)
_UNSTOPPED = re.compile(
    rf"(?<=[^\s,;:.!?…'’(«/&+-])\s+(?=(?:{'|'.join(FRENCH['beginnings'])})(?:\s+[a-zà-ÿ]|(?<=['’])))"
)
_LAST = re.compile(r"[^\W\d_]*$")
INVERTED = re.compile(rf"-(?:{'|'.join(sorted(INVERTED_SUBJECTS))})(?!\w)", re.IGNORECASE)
"""A subject after its verb, « est-il »: what asks whether something is so."""


LONGEST_WORD = 40

KEPT = 4
"""How many texts stay cut: each step of one answer cuts the same ones."""

PRESENTED = 3
"""How many words at most say who writes, where nothing else is said."""


class Sentence(NamedTuple):
    """A run of words that nothing ends: its number, its characters, its words, what it does."""

    number: int
    start: int
    end: int
    words: tuple[Token, ...]
    questions: bool
    """Whether a question mark ends it."""
    asks: bool
    """Whether it does, or words of it ask."""
    announces: bool
    """Whether a colon ends it: « Département de la Loire : faut-il… » is one question."""
    goes_on: bool = False
    """Whether it begins as one that says only what is new of a question: « et pour une régie ? »."""
    supposes: bool = False
    """Whether it then supposes something: « et si le compte n'est pas actif ? »."""
    presents: bool = False
    """Whether it begins as one that says who writes."""

    @property
    def closed(self) -> bool:
        """Whether « oui » or « non » would answer it."""
        first = next((word.word for word in self.words if word.word not in COURTESIES), "")
        return self.questions and first not in OPEN_BEGINNINGS and not self.opens

    @property
    def opens(self) -> bool:
        """Whether a word of it asks for more than « oui » or « non »."""
        return not OPEN_QUESTIONS.isdisjoint(form for word in self.words for form in (word.word, word.typed.lower()))

    @property
    def is_key_words(self) -> bool:
        """Whether it asks by no word, and says nothing of anybody: « fichier .7z pièce jointe »."""
        return not self.asks and VERBAL.isdisjoint(word.typed.lower() for word in self.words)

    @property
    def is_presentation(self) -> bool:
        """Whether it says who writes and nothing else: « je suis auto-entrepreneur »."""
        return self.presents and not self.asks and self.telling <= PRESENTED

    @property
    def telling(self) -> int:
        """How many of its words say something."""
        return sum(1 for word in self.words if word.word not in STOP_WORDS and word.word not in COURTESIES)


def stopped(text: str) -> str:
    """The text with a line's end for each full stop that was forgotten: no character moves, nothing quoted is cut.

    A sentence begins by a word that begins many, with its capital, after a word that can end one.

    >>> stopped("on me refuse un pdf Je ne sais pas pourquoi, dans l'onglet Mon compte")
    "on me refuse un pdf\\nJe ne sais pas pourquoi, dans l'onglet Mon compte"
    """

    def cut(found: re.Match[str]) -> str:
        before, blank = text[: found.start()], found[0]
        last = fold(_LAST.search(before[-LONGEST_WORD:])[0])  # type: ignore[index] # empty where no word ends it
        if "\n" in blank or last in UNFINISHED or _is_quoting(before):
            return blank
        return "\n" + blank[1:]

    return _UNSTOPPED.sub(cut, text)


def _is_quoting(text: str) -> bool:
    """Whether the end of a text stands within quotation marks."""
    opened = any(text.rfind(opening) > text.rfind(closing) for opening, closing in ("«»", "“”"))
    return opened or text.count('"') % 2 > 0


def questions_apart(text: str) -> str:
    """The text with two questions that « et » joins each in a sentence of its own, where the first one asks.

    >>> questions_apart("Doit-elle recevoir, et où trouver son code ?")
    'Doit-elle recevoir ? et où trouver son code ?'
    """
    parts, begun = [], 0
    for cut in _SECOND.finditer(text):
        before = text[begun : cut.start()]
        last = before[max(map(before.rfind, ".?!\n")) + 1 :]
        if INVERTED.search(last) or any(Matcher(tokens(last)).find(ASKING)):
            parts.append(f"{before} ? ")
            begun = cut.end()
    return "".join([*parts, text[begun:]])


@lru_cache(maxsize=KEPT)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences that hold words.

    >>> [(one.number, one.questions) for one in sentences("Bonjour. Est-ce refusé ? Merci")]
    [(0, False), (1, True), (2, False)]
    """
    words = tokens(text)
    matcher = Matcher(words)
    asking = {words[match.first].sentence for match in matcher.find(ASKING)}
    beginnings = [{match.first for match in matcher.find(said)} for said in (GOING_ON, SUPPOSING, PRESENTING)]
    grouped: dict[int, list[Token]] = {}
    for word in words:
        grouped.setdefault(word.sentence, []).append(word)
    ends = [*(own[0].start for own in list(grouped.values())[1:]), len(text)]
    found, first = [], 0
    for (number, own), after in zip(grouped.items(), ends, strict=False):
        questions = "?" in text[own[-1].end : after]
        asks, announces = questions or number in asking, ":" in text[own[-1].end : after]
        polite = sum(1 for _ in takewhile(lambda word: word.word in COURTESIES, own))
        begun = [first + polite in begins for begins in beginnings]
        found.append(Sentence(number, own[0].start, own[-1].end, tuple(own), questions, asks, announces, *begun))
        first += len(own)
    return tuple(found)


def asking(said: Sequence[Sentence]) -> list[Sentence]:
    """Those that ask: with a question mark, else by their words, else all of them."""
    return [one for one in said if one.questions] or [one for one in said if one.asks] or list(said)


def courtesies(said: Sequence[Sentence]) -> Iterable[Sentence]:
    """The greetings and thanks, and all that follows what closes a letter; « non » is neither."""
    closed = False
    for one in said:
        closing = any(match.first == 0 for match in Matcher(one.words).find(CLOSING))
        closed = (closed or closing) and not one.questions
        if closed or not (one.telling or one.questions or agreement(one.words)):
            yield one
