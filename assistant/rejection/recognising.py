"""What a text holds: the messages that it names for sure, those that it resembles, the codes that nothing explains."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from assistant.engine.base import Rules
from assistant.rejection.catalogue import Catalogue, CodeFamily, Message, catalogue
from assistant.rejection.codes import Characters, announcing, coded, codes_in, unknown_codes
from assistant.rejection.plain import PlainFrench, PlainHit
from assistant.rejection.wordings import FEW, resembling, telling, worded_in, wordings
from assistant.rejection.words import MessageWord, words_of

KEPT = 4
"""How many bases, or days, a process keeps ready."""

LONGEST = 20_000
"""How many characters of a pasted text are read."""


class RecognisedMessage(NamedTuple):
    """A message that a text holds, what it says of it and on which lines; `certain` unless it only resembles it.

    `plain` where nothing names it, and plain French says it.
    """

    message: Message
    typed: str
    lines: tuple[int, ...]
    certain: bool = True
    plain: bool = False


class Unexplained(NamedTuple):
    """What nothing explains: a code and its family, or the whole text without one."""

    typed: str
    lines: tuple[int, ...]
    family: CodeFamily | None = None


class Recognition(NamedTuple):
    """All that a text holds."""

    found: tuple[RecognisedMessage, ...]
    unknown: tuple[Unexplained, ...]


class Recogniser:
    """Finds the messages of one base as they stand on one day."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._codes = coded(catalogue)
        self._wordings = wordings(catalogue.messages)
        self._plain = PlainFrench(catalogue)
        self._labels = telling(wordings(one._replace(texts=(one.label,)) for one in catalogue.messages))

    def recognise(self, text: str) -> Recognition:
        """Find the messages in a text, any string at all; only its first 20,000 characters count."""
        return self._read(text[:LONGEST], likely=True)

    def named(self, text: str) -> Recognition:
        """Find what a text names for sure, and not what it resembles, which takes long to say of a long text."""
        return self._read(text[:LONGEST], likely=False)

    def said(self, text: str, alone: bool) -> Recognition:
        """Find what a text says in plain French for sure; `alone` where nothing else may stand in the clause."""
        words, lines = words_of(text[:LONGEST]), _Lines(text)
        held = self._plain.said_in(text[:LONGEST], words)
        sure = [(one.span, one.message) for one in held if (one.alone if alone else one.certain)]
        return Recognition(tuple(one._replace(plain=True) for one in _grouped(text, sure, lines)), ())

    def _read(self, text: str, likely: bool) -> Recognition:
        words = words_of(text)
        lines = _Lines(text)
        announced = announcing(text, words)
        single = len(words) == 1
        hits = [*codes_in(text, words if single else announced, self._codes), *worded_in(announced, self._wordings)]
        taken = [span for span, _ in hits]
        plain = self._plain.besides(text, words, hits) if likely else []
        codes = list(unknown_codes(text, announced, self.catalogue.families, taken))
        unknown = [Unexplained(text[span.start : span.end], (lines.of(span.start),), family) for span, family in codes]
        found = _with_plain(text, hits, plain, lines)
        if not likely:
            return Recognition(found, tuple(unknown))
        spans = (*taken, *(one.span for one in plain), *(span for span, _ in codes))
        spoken = {at for span in spans for at in range(lines.of(span.start), lines.of(span.end - 1) + 1)}
        found += tuple(self._by_line(text, words, lines, spoken, {one.message.id for one in found}))
        if not found and not unknown:
            like = self._like(words)
            found = tuple(RecognisedMessage(message, text.strip(), (1,), False) for message in like)
            unknown = [] if found or not words else [Unexplained(text.strip(), (1,))]
        return Recognition(found, tuple(unknown))

    def _like(self, words: Sequence[MessageWord]) -> list[Message]:
        return resembling(words, self._wordings) or resembling(words, self._labels, FEW)

    def _by_line(
        self, text: str, words: Sequence[MessageWord], lines: _Lines, spoken: Set[int], known: Set[str]
    ) -> Iterator[RecognisedMessage]:
        """What each line resembles, of a text of several: one that nothing else was found in."""
        written = text.split("\n")
        by_line: dict[int, list[MessageWord]] = {}
        for word in words:
            by_line.setdefault(lines.of(word.start), []).append(word)
        told = set(known)
        for line, held in by_line.items() if len(by_line) > 1 else ():
            like = () if line in spoken else self._like(held)
            for message in like[:1]:
                if message.id not in told:
                    told.add(message.id)
                    yield RecognisedMessage(message, written[line - 1].strip(), (line,), False)


@lru_cache(maxsize=KEPT)
def recogniser(rules: Rules, on: date) -> Recogniser:
    """What finds the messages of `rules` as they stand on the day `on`, made once."""
    return Recogniser(catalogue(rules, on))


def _with_plain(
    text: str, hits: list[tuple[Characters, Message]], plain: list[PlainHit], lines: _Lines
) -> tuple[RecognisedMessage, ...]:
    """The messages that a text names, with those that it only says in plain French; the doubtful ones come last."""
    named = {message.id for _, message in hits}
    sure = [(one.span, one.message) for one in plain if one.certain]
    found = [one._replace(plain=one.message.id not in named) for one in _grouped(text, [*hits, *sure], lines)]
    known = {one.message.id for one in found}
    likely = [(one.span, one.message) for one in plain if not one.certain and one.message.id not in known]
    return (*found, *(one._replace(certain=False, plain=True) for one in _grouped(text, likely, lines)))


def _grouped(text: str, hits: list[tuple[Characters, Message]], lines: _Lines) -> tuple[RecognisedMessage, ...]:
    """Each message once, in the order of the text, with the lines where it stands."""
    found: dict[str, RecognisedMessage] = {}
    for span, message in sorted(hits, key=lambda one: one[0]):
        line = lines.of(span.start)
        known = found.get(message.id)
        if known is None:
            found[message.id] = RecognisedMessage(message, text[span.start : span.end], (line,))
        elif line not in known.lines:
            found[message.id] = known._replace(lines=(*known.lines, line))
    return tuple(found.values())


class _Lines:
    """The line of each character of a text."""

    def __init__(self, text: str) -> None:
        self._ends = [at for at, char in enumerate(text) if char == "\n"]

    def of(self, at: int) -> int:
        return bisect_right(self._ends, at - 1) + 1 if at else 1
