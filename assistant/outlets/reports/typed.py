"""What was typed on a command line: how to type an answer, and what was understood from a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.engine.decision import Decision
from assistant.words.folding import fold


class Typed:
    """The texts given for facts, and the options of the command that take them; without an option, FACT=VALUE does."""

    def __init__(self, texts: Mapping[str, str], options: Mapping[str, str | Mapping[Any, str]] | None = None) -> None:
        self.texts, self.options = texts, options or {}

    def answer(self, fact: str, value: Any) -> str:
        """How to give `value` for `fact`: « --no-mandate », « --kind gip », « channel=edi »."""
        option = self.options.get(fact, "")
        if isinstance(option, Mapping):
            return str(option[value])
        shown = {True: "oui", False: "non"}.get(value, value) if isinstance(value, bool) else value
        return f"{option} {shown}" if option else f"{fact}={shown}"

    def correction(self, fact: str) -> str:
        """How to give something else for `fact`."""
        option = self.options.get(fact, "")
        return f"{option} …" if isinstance(option, str) and option else f"{fact}=…"

    def understood(self, decision: Decision) -> list[tuple[str, str, str]]:
        """The facts taken for something else than what was typed: fact, text typed, label of the choice."""
        found = []
        for name, text in self.texts.items():
            value, fact = decision.entry.values.get(name), decision.question.facts[name]
            if fact["type"] != "choice" or not isinstance(value, str):
                continue
            label = decision.question.wording.show(fact, value, decision.entry)
            if fold(text) not in (fold(value), fold(label)):
                found.append((name, text, label))
        return found
