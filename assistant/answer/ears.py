"""Ears: the cues of one fact, as the rules base writes them under `heard`, ready to be listened for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from assistant.answer.cues import Cue, cue
from assistant.answer.tokens import tokens


class Ears(NamedTuple):
    """The cues of one fact, by what they do."""

    true: list[Cue]
    false: list[Cue]
    empty: list[Cue]
    choices: list[tuple[str, list[Cue]]]
    near: list[Cue]
    never: list[Cue]
    weak: list[Cue]
    heads: list[Cue]
    units: frozenset[str]
    lists: list[str]


def ears(fact: str, form: Mapping[str, Any]) -> Ears:
    """Compile what `heard` says of a fact; a fact of which it says nothing hears nothing."""

    def cues(key: str) -> list[Cue]:
        return [cue(text, fact) for text in form.get(key, ())]

    return Ears(
        cues("if_true"),
        cues("if_false"),
        cues("empty"),
        [(choice, [cue(text, fact) for text in texts]) for choice, texts in form.get("choices", {}).items()],
        cues("near"),
        cues("never"),
        cues("weak"),
        cues("heads"),
        frozenset(token.stem for text in form.get("units", ()) for token in tokens(text)),
        list(form.get("lists", ())),
    )
