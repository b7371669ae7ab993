"""Ways of saying: the aliases and phrases by which people are understood, each dropped in turn.

No field of phrases is required: one that is left empty is one that its file leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, cast

from assistant.model.base import Base
from assistant.proof.mutation.values import Replacement
from assistant.proof.mutation.walking import Spot
from assistant.words.folding import fold_label

Role = Literal["states", "cancels", "asks", "opens", "refuses", "unless", "uncovers", "escalates"]
"""What a phrase does: it states a fact, or lets it be mentioned, or cancels a mention of it; it asks for a decision, by
itself or with a fact, or refuses it; it forbids to suppose facts; it tells that nothing covers a question, or who can
answer it."""


class Phrase(NamedTuple):
    """A way of saying: its field and words, what it does, to what, and the others that would do the same.

    `of` are facts, a decision or a contact; `own` is the fact that « {} » stands for; `value` what is stated, None for
    any value; `named` are the facts of which the phrase, written alone, is a value that no other name reads.
    """

    field: str
    text: str
    role: Role
    of: frozenset[str]
    others: frozenset[str]
    own: str = ""
    value: bool | str | None = None
    named: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """What a question that says the phrase touches: it is no id, « rejet » is a choice too."""
        return f"{self.field} {', '.join(sorted(self.of))} {self.value} « {self.text} »"

    @property
    def keys(self) -> Iterator[str]:
        """What a scenario that says the phrase touches: its question, or the value of a fact."""
        yield self.key
        yield from (value_key(fact, self.text) for fact in self.named)


def value_key(fact: str, text: str) -> str:
    """What a scenario that gives a text as the value of a fact touches."""
    return f"{fact} : {fold_label(text)}"


def each_phrase(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each phrase of a field dropped in turn, named by itself; the field is a sequence, or one for each choice."""
    if isinstance(spot.value, Mapping):
        for choice, phrases in spot.value.items():
            for text, others in _without(phrases):
                yield text, {**spot.value, choice: others}
    else:
        yield from _without(cast(tuple[str, ...], spot.value))


def _without(phrases: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for index, text in enumerate(phrases):
        yield text, (*phrases[:index], *phrases[index + 1 :])
