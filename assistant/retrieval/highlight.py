"""Highlighting: which words of a passage answer to a question."""

import re
from collections.abc import Collection
from typing import NamedTuple

from assistant.retrieval.analysis import terms
from assistant.words.little_words import DEMONSTRATIVES, PRONOUNS

_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")


class Span(NamedTuple):
    """A stretch of text, and whether it is a word that was looked for."""

    text: str
    hit: bool


def highlight(text: str, stems: Collection[str]) -> tuple[Span, ...]:
    """Cut `text` into spans that, joined, give it back unchanged.

    >>> [span.text for span in highlight("Les factures rejetées", {"rejet"}) if span.hit]
    ['rejetées']
    """
    spans, start = [], 0
    for word in _WORD.finditer(text):
        if any(term.stem in stems for term in terms(word[0])):
            if word.start() > start:
                spans.append(Span(text[start : word.start()], False))
            spans.append(Span(word[0], True))
            start = word.end()
    if start < len(text):
        spans.append(Span(text[start:], False))
    return tuple(spans)


def excerpt(text: str, stems: Collection[str], length: int = 240) -> str:
    """Give the stretch of about `length` characters where most words looked for stand, cut between words."""
    if len(text) <= length:
        return text
    hits = [word.start() for word in _WORD.finditer(text) if any(term.stem in stems for term in terms(word[0]))]
    best = max(hits, key=lambda at: (sum(at <= hit < at + length for hit in hits), -at), default=0)
    start = max(0, min(best - length // 4, len(text) - length))
    start = text.rfind(" ", 0, start) + 1
    end = start + length
    end = len(text) if end >= len(text) else max(text.rfind(" ", start, end), start + 1)
    return ("… " if start else "") + text[start:end].rstrip() + (" …" if end < len(text) else "")


def opening(text: str, stems: Collection[str], length: int) -> str:
    """Give the whole lines of about `length` characters that open on the one where most words looked for stand.

    All of the text, where it is that short; the best stretch of a line that is longer by itself. None but the first
    opens where its sentence points to something told before, nor on a pronoun: the line that this takes up does.

    >>> opening("Vous attendez.\\nLe comptable paie la facture.\\nPuis rien.", {"comptabl", "pai"}, 45)
    'Le comptable paie la facture.\\nPuis rien.'
    """
    if len(text) <= length:
        return text
    lines = text.split("\n")
    held = [len({term.stem for term in terms(line)}.intersection(stems)) for line in lines]
    first = max(
        (at for at, line in enumerate(lines) if not at or not _points_back(line)), key=lambda at: (held[at], -at)
    )
    while first and (_takes_up(lines[first]) or _points_back(lines[first])):
        first -= 1
    last = first + 1
    while last < len(lines) and len("\n".join(lines[first : last + 1])) <= length:
        last += 1
    told = "\n".join(lines[first:last])
    return excerpt(told, stems, length) if len(told) > length else told


def _points_back(line: str) -> bool:
    sentence, *_ = line.split(". ", maxsplit=1)
    return any(word[0].lower() in DEMONSTRATIVES for word in _WORD.finditer(sentence))


def _takes_up(line: str) -> bool:
    word = _WORD.search(line)
    return word is not None and word[0].lower() in PRONOUNS
