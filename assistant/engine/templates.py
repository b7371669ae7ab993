"""Templates: a rule's sentences cut once into words and slots, so that only the values of a case are put in each time.

French typography is applied when a template is cut: what a person typed is never altered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from assistant.engine.case import Case
from assistant.table.unary import Known
from assistant.words.typography import french

_SLOT = re.compile("«[ \u00a0]\\{(\\w+)\\}[ \u00a0]»|\\{(\\w+)\\}")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Þ«])")

Show = Callable[[Known, Case], str]


class Slot(NamedTuple):
    """Where a fact's value goes; `absent` names the fact when it is not known, "" drops the sentence.

    A fact of which a few choices remain is named so too; without `absent` they are said, joined by `either`.
    """

    name: str
    quoted: bool
    absent: str
    either: str
    show: Show
    compute: Callable[[Case], Known | None] | None


class Template(NamedTuple):
    """Sentences, each a list of texts and slots; `fixed` is the whole text when there is no slot."""

    sentences: list[list[str | Slot]]
    fixed: str | None

    def fill(self, case: Case) -> str:
        """The text for one case; a sentence that names something unknown and unnamed is left out."""
        if self.fixed is not None:
            return self.fixed
        filled = [text for sentence in self.sentences if (text := _filled(sentence, case)) is not None]
        return " ".join(filled)


def _filled(sentence: list[str | Slot], case: Case) -> str | None:
    parts = []
    for part in sentence:
        if isinstance(part, str):
            parts.append(part)
            continue
        value = case.values.get(part.name)
        if value is None and part.compute is not None:
            value = part.compute(case)
        if value is None or value == "" or (isinstance(value, frozenset) and part.absent):
            if not part.absent:
                return None
            parts.append(part.absent if parts else part.absent[:1].upper() + part.absent[1:])
        else:
            left = sorted(value) if isinstance(value, frozenset) else [value]
            shown = part.either.join(part.show(one, case) for one in left)
            parts.append(f"«\u00a0{shown}\u00a0»" if part.quoted else shown)
    return "".join(parts)


def cut(template: str, limits: Mapping[str, str], slot: Callable[[str, bool], Slot]) -> Template:
    """Cut `template`: the names in `limits` become their text, every other name the slot that `slot` makes."""
    sentences: list[list[str | Slot]] = []
    for sentence in _SENTENCE.split(french(template)):
        parts: list[str | Slot] = []
        end = 0
        for found in _SLOT.finditer(sentence):
            name = found[1] or found[2]
            before = sentence[end : found.start()]
            parts += [before + limits[name]] if name in limits else [before, slot(name, found[1] is not None)]
            end = found.end()
        parts.append(sentence[end:])
        sentences.append(_joined(parts))
    fixed = None
    if all(isinstance(part, str) for sentence in sentences for part in sentence):
        fixed = french(" ".join("".join(map(str, sentence)) for sentence in sentences))
    return Template(sentences, fixed)


def _joined(parts: list[str | Slot]) -> list[str | Slot]:
    """The same parts, texts that follow each other made one and empty ones dropped."""
    joined: list[str | Slot] = []
    for part in parts:
        last = joined[-1] if joined else None
        if isinstance(part, str) and isinstance(last, str):
            joined[-1] = last + part
        elif part != "":
            joined.append(part)
    return joined
