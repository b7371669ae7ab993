"""What was given on a command line: how to type an answer there, and what was understood from a text."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.engine.case import Plain
from assistant.engine.decision import Decision
from assistant.model.base import Base
from assistant.model.facts import OTHER
from assistant.outlets.telling import Telling
from assistant.words.folding import fold

Option = str | Mapping[bool, str]
"""The option of a command that takes a fact, or the two that stand for yes and no."""


class TypedFacts:
    """The texts given for facts, and the options of the command that take them; without an option, FACT=VALUE does."""

    def __init__(self, texts: Mapping[str, str], options: Mapping[str, Option] | None = None, before: str = "") -> None:
        self.texts, self.options, self.before = texts, options or {}, before

    def answer(self, fact: str, value: Plain, typed: str) -> str:
        """How to give `value`, which is `typed` so, for `fact`: « --no-mandate », « --kind gip », « channel=edi »."""
        option = self.options.get(fact, "")
        if isinstance(option, Mapping):
            return option[bool(value)]
        return f"{option} {typed}" if option else f"{self.before}{fact}={typed}"

    def correction(self, fact: str) -> str:
        """How to give something else for `fact`."""
        option = self.options.get(fact, "")
        return f"{option} …" if isinstance(option, str) and option else f"{self.before}{fact}=…"

    def understood(self, decision: Decision) -> list[tuple[str, str, str]]:
        """The facts taken for something else than what was typed: fact, text typed, label of the choice."""
        found, base = [], decision.decider.base
        for name, text in self.texts.items():
            value = decision.case.values.get(name)
            if base.facts[name].type != "choice" or not isinstance(value, str):
                continue
            label = Telling(base).known(decision, name)
            if fold(text) not in (fold(value), fold(label)):
                found.append((name, text, label))
        return found

    def unknown(self, decision: Decision) -> list[tuple[str, str]]:
        """The facts of which the text typed names no choice: fact, text."""
        other = Telling(decision.decider.base).word("other")
        values = decision.case.values
        return [
            (name, text)
            for name, text in self.texts.items()
            if values.get(name) == OTHER and text not in (OTHER, other)
        ]


CHECK_OPTIONS = {"recipient_requires": "--requires"}
"""The options of `check` that give a fact by its own name."""


def channel_option(base: Base, channel: str | None, fact: str, value: str) -> str:
    """How to give one more fact to `check`: a channel and a form have one name together."""
    chosen = base.channels.get(channel or "")
    known = chosen.facts if chosen is not None else {}
    named = next((one.id for one in base.channels.values() if one.facts == {**known, fact: value}), None)
    if named:
        return f"--channel {named}"
    return f"{CHECK_OPTIONS[fact]} {value}" if fact in CHECK_OPTIONS else f"--assume {fact}={value}"
