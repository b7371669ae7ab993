"""Texts that take a regular expression the longest, made from the expression itself."""

from __future__ import annotations

import re
import re._compiler as compiler  # what a pattern repeats, and after what, is known to nobody else
import re._parser as parser
from collections.abc import Iterator
from itertools import islice, product
from typing import Any

OFTEN = 16
"""A part that may stand so often is one to repeat; what stands less often ends soon, whatever is written."""
CHARACTERS = [chr(code) for code in range(1, 256)] + list("Œœ–—‘’“”…•ᵒ\u2009\u202f\u200b\u0301٣")
ENDS = ("", "\0", "!", " \0", "\n\0")
"""What follows what is repeated: nothing, or what few patterns go on with, so that they go back."""
WORDS = 8
"""How many words are made for one part of a pattern."""


def texts_for(pattern: re.Pattern[Any], length: int) -> Iterator[Any]:
    """Texts of about `length` characters that repeat what the pattern may, after what it wants before."""
    binary = isinstance(pattern.pattern, bytes)
    written = pattern.pattern.decode("latin-1") if binary else pattern.pattern
    tree = parser.parse(written, pattern.flags & ~re.UNICODE if binary else pattern.flags)
    words = _Words(tree.state, _classes(tree))
    seen = set()
    for before, word in words.pumps(tree, ("",)):
        for opening, end in product({"", before}, ENDS):
            text = opening + word * (length // len(word)) + end
            if text not in seen:
                seen.add(text)
                yield text.encode("latin-1", "replace") if binary else text


def _classes(tree: Any) -> list[Any]:
    """Every part of a tree that stands for one character."""
    found: list[Any] = []
    for code, told in tree:
        if code in (parser.IN, parser.ANY, parser.NOT_LITERAL, parser.LITERAL):
            found.append((code, told))
        else:
            found.extend(one for part in _parts(told) for one in _classes(part))
    return found


def _parts(told: Any) -> Iterator[Any]:
    """The trees within what is told of one part of a tree."""
    if isinstance(told, parser.SubPattern):
        yield told
    elif isinstance(told, tuple | list):
        for one in told:
            yield from _parts(one)


class _Words:
    """Words that parts of a pattern match, one for each way in which its characters differ from each other."""

    def __init__(self, state: Any, classes: list[Any]) -> None:
        self._state = state
        kinds = {repr(one): self._accepted(one) for one in classes}
        apart: dict[tuple[bool, ...], str] = {}
        for character in CHARACTERS:
            apart.setdefault(tuple(character in kind for kind in kinds.values()), character)
        self._letters = {name: [one for one in apart.values() if one in kind] for name, kind in kinds.items()}

    def _accepted(self, one: Any) -> set[str]:
        made = compiler.compile(parser.SubPattern(self._state, [one]), self._state.flags)
        return {character for character in CHARACTERS if made.fullmatch(character)}

    def pumps(self, tree: Any, before: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        """What stands before each part that may stand often, and the words of one turn of it."""
        for code, told in tree:
            if code in (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT):
                _, most, inside = told
                if most == parser.MAXREPEAT or most >= OFTEN:
                    yield from product(before[:1], filter(None, self.of(inside)))
            for part in _parts(told):
                yield from self.pumps(part, before)
            before = tuple(islice((a + b for a, b in product(before, self._of_one(code, told))), WORDS)) or before

    def of(self, tree: Any) -> list[str]:
        """Words that a tree matches, where nothing around it is looked at."""
        made = [""]
        for code, told in tree:
            ways = self._of_one(code, told)
            made = list(islice((a + b for b, a in product(ways, made)), WORDS))
        return made

    def _of_one(self, code: Any, told: Any) -> list[str]:
        if repr((code, told)) in self._letters:
            return self._letters[repr((code, told))]
        if code is parser.BRANCH:
            return [word for one in told[1] for word in self.of(one)[:2]]
        if code in (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT):
            least, most, inside = told
            words = self.of(inside)
            return [word * max(least, 1) for word in words] + ([] if least else [""]) if most else [""]
        if code is parser.SUBPATTERN:
            return self.of(told[-1])
        if code is parser.ATOMIC_GROUP:
            return self.of(told)
        return [""]
