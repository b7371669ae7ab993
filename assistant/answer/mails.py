"""Mails: what whoever writes has written of a mail that is pasted whole, apart from its heads and what it answers.

What another wrote is read only where the rest asks nothing: « Pour info. » above a message that is passed on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.answer.sentences import sentences
from assistant.words.folding import fold
from assistant.words.french import FRENCH

LONGEST = 10_000
"""How many characters of a mail are looked at."""

_MAIL = FRENCH["mail"]


def _any(words: Sequence[str]) -> str:
    return "|".join(map(re.escape, words))


_HEAD = re.compile(rf"(?:{_any([*_MAIL['heads'], *_MAIL['objects']])}) ?: ?")
_OBJECT = re.compile(rf"(?:{_any(_MAIL['objects'])}) ?: ?")
_ANSWERED = re.compile(rf"(?:(?:{_any(_MAIL['prefixes'])}) ?: ?)+")
_WROTE = re.compile(rf"(?:{_any(_MAIL['wrote'])}) ?:?$")
_WHEN = re.compile(r"[\d@]")
_SENT_FROM = re.compile(_any(_MAIL["sent_from"]))
_DASHES = "--"
"""What stands alone above a signature, and begins the line that announces another message."""


class MailLine(NamedTuple):
    """A line of a mail: its text without what marks it, and whether another wrote it."""

    text: str
    quoted: bool


def own_words(text: str) -> str:
    """The text without the heads of a mail, and without what it answers where the rest of it asks something.

    >>> own_words("Objet : dépôt\\nÀ : aide@exemple.fr\\nQue faire ?\\n\\nLe 3/11, Al a écrit :\\n> C'est rejeté.")
    'dépôt.\\nQue faire ?\\n'
    """
    if "\n" not in text:
        return text
    lines = list(_lines(text[:LONGEST].split("\n")))
    own = "\n".join(line.text for line in lines if not line.quoted)
    said = sentences(own)
    if any(one.asks for one in said) and any(one.telling for one in said):
        return own
    return "\n".join(line.text for line in lines)


def _lines(lines: Sequence[str]) -> Iterator[MailLine]:
    """The lines that say something; all that stands below what is answered is quoted, or all that « > » marks."""
    folded = [fold(line).strip() for line in lines]
    is_marked = any(line.startswith(">") for line in folded)
    begun = below = False
    for at, line in enumerate(lines):
        if _is_head(folded, at):
            below = below or (begun and not is_marked)
            if _OBJECT.match(folded[at]):
                yield _about(line, below)
        elif line.rstrip() == _DASHES:
            below = True
        elif _is_above_another(lines, folded, at):
            below = below or not is_marked
        elif not _SENT_FROM.match(folded[at]):
            begun = begun or bool(folded[at])
            yield MailLine(line.lstrip("> "), below or folded[at].startswith(">"))


def _is_above_another(lines: Sequence[str], folded: Sequence[str], at: int) -> bool:
    """Whether a line announces another message: who wrote it and when, « Le 23 nov. 2026, Paul a écrit : », or dashes.

    « Le service m'a écrit : » announces what is quoted to be read.
    """
    if lines[at].startswith(_DASHES):
        return folded[at] in _MAIL["originals"]
    told = "".join(folded[max(at - 1, 0) : at + 1])
    return _WROTE.search(folded[at]) is not None and _WHEN.search(told) is not None


def _about(line: str, below: bool) -> MailLine:
    """What a mail is about, as a sentence; where it answers another, another wrote it."""
    said = line.partition(":")[2].strip()
    answers = _ANSWERED.match(fold(said))
    left = said.rpartition(":")[2].strip() if answers else said
    return MailLine(left and f"{left}.", below or answers is not None)


def _is_head(folded: Sequence[str], at: int) -> bool:
    """Whether a line is one of the heads of a mail: what the mail is about, or one beside another head."""
    beside = [*folded[max(at - 1, 0) : at], *folded[at + 1 : at + 2]]
    is_head = _HEAD.match(folded[at]) is not None
    return is_head and (_OBJECT.match(folded[at]) is not None or any(map(_HEAD.match, beside)))
