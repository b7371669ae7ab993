"""Messages in words: a wording of the base found in a text, or a text that only resembles one.

« … » in a wording stands for some words that change from one message to another; elsewhere a text may hold a word or
two more, an article, a quote.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from assistant.rejection.catalogue import Message
from assistant.rejection.codes import Characters
from assistant.rejection.words import MessageWord, beginning, same, words_of
from assistant.words.little_words import STOP_WORDS

COMMON = 12
"""A word that more than one in so many wordings hold tells none of them from the others."""
SLACK, GAP = 2, 12
"""How many words more may stand between two words of a wording, and in one of its gaps."""
LIKE, LEAST, FEW = 0.6, 3, 2
"""What share of the words of a wording, and how many of them, a text must hold in order to resemble it.

`FEW` where little words are left out.
"""
OWN = 0.6
"""A text that resembles a wording has more than this share of its own words in common with it.

« Le numéro dépasse 20 caractères » shares its subject with « numéro déjà utilisé », not what it says.
"""
IDLE = STOP_WORDS | {"facture", "rejet", "rejete", "rejetee", "erreur", "code", "motif", "message", "chorus", "pro"}
"""Little words, and those of any rejection: they tell none from the others."""
SHORT = 40
"""Of how many words a text may be to be compared whole with a wording."""


class WordingPart(NamedTuple):
    """A word of a wording, and how many others may stand before it."""

    word: str
    gap: int


class MessageWording(NamedTuple):
    """A way in which a message is worded."""

    message: Message
    parts: tuple[WordingPart, ...]


def telling(known: Sequence[MessageWording]) -> tuple[MessageWording, ...]:
    """These wordings without little words and those that many of them hold; none of fewer words than it takes."""
    held = Counter(word for one in known for word in {part.word for part in one.parts})
    common = {word for word, count in held.items() if count * COMMON > len(known)} | STOP_WORDS
    kept = (MessageWording(one.message, tuple(part for part in one.parts if part.word not in common)) for one in known)
    return tuple(one for one in kept if len(one.parts) >= FEW)


def wordings(messages: Iterable[Message]) -> tuple[MessageWording, ...]:
    """Every way in which these messages are worded."""
    return tuple(MessageWording(message, parts_of(text)) for message in messages for text in message.texts)


def parts_of(text: str) -> tuple[WordingPart, ...]:
    """The parts of a wording.

    >>> parts_of("erreur … =413")
    (WordingPart(word='erreur', gap=0), WordingPart(word='413', gap=12))
    """
    found: list[WordingPart] = []
    for piece in text.split("…"):
        for place, word in enumerate(words_of(piece)):
            found.append(WordingPart(word.text, 0 if not found else SLACK if place else GAP))
    return tuple(found)


def worded_in(words: Sequence[MessageWord], known: Sequence[MessageWording]) -> list[tuple[Characters, Message]]:
    """Each wording that stands in the words of a text, once, but for what a longer one of another message holds.

    « ExchangedDocument.TypeCode.value » says whose « TypeCode.value » it is.
    """
    found = list(_worded(words, known))
    return [one for one in found if not any(_holds(other, one) for other in found)]


def _holds(long: tuple[Characters, Message], short: tuple[Characters, Message]) -> bool:
    """Whether the wording of another message begins before a short one, and ends with it or after."""
    return long[1].id != short[1].id and long[0].start < short[0].start and short[0].end <= long[0].end


def _worded(words: Sequence[MessageWord], known: Sequence[MessageWording]) -> Iterator[tuple[Characters, Message]]:
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        places.setdefault(beginning(word.text), []).append(at)
    for wording in known:
        for at in places.get(beginning(wording.parts[0].word), ()):
            last = _follow(words, at, wording.parts)
            if last is not None:
                yield Characters(words[at].start, words[last].end), wording.message
                break


def _follow(words: Sequence[MessageWord], at: int, parts: Sequence[WordingPart]) -> int | None:
    """The place of the last of `parts`, the first of which must stand at `at`; None when they do not follow."""
    if not same(words[at].text, parts[0].word):
        return None
    if len(parts) == 1:
        return at
    for step in range(at + 1, min(at + 2 + parts[1].gap, len(words))):
        last = _follow(words, step, parts[1:])
        if last is not None:
            return last
    return None


def resembling(
    words: Sequence[MessageWord], known: Sequence[MessageWording], least: int = LEAST, most: int = 2
) -> list[Message]:
    """The messages whose wording a short text resembles most, the nearest first; none of a long text."""
    if not least <= len(words) <= SHORT:
        return []
    shares: dict[str, tuple[float, Message]] = {}
    own = [word.text for word in words if word.text not in IDLE]
    for message, parts in known:
        held = _common(words, parts)
        share = held / len(parts)
        meant = sum(any(same(word, part.word) for part in parts) for word in own)
        if held < least or share < LIKE or meant <= OWN * len(own):
            continue
        if share > shares.get(message.id, (0.0, message))[0]:
            shares[message.id] = (share, message)
    ranked = sorted(shares.values(), key=lambda one: -one[0])
    return [message for _, message in ranked[:most]]


def _common(words: Sequence[MessageWord], parts: Sequence[WordingPart]) -> int:
    """How many words both hold, in the same order."""
    row = [0] * (len(parts) + 1)
    for word in words:
        before = row
        row = [0]
        for place, part in enumerate(parts):
            row.append(before[place] + 1 if same(word.text, part.word) else max(row[place], before[place + 1]))
    return row[-1]
