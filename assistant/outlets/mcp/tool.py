"""What a tool is, whatever serves it: its name, its forms, and what it answers; nothing here needs the SDK."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decider import Decider
from assistant.engine.reasons import Asked
from assistant.language.loading import packaged
from assistant.outlets.telling import Telling
from assistant.words.dates import parse_date
from assistant.words.folding import printable, shortened
from assistant.words.numbers import number

ToolJson = dict[str, Any]
THEIRS = 500
"""How many characters of what others wrote are quoted."""

LONGEST = 100_000
"""Characters of one text at most."""

MOST_FILES = 1_000
"""Files that one call names at most."""


class ToolAnswer(NamedTuple):
    """What a tool answers: a text to quote, the same as data, and the questions whose answers are missing."""

    text: str
    data: ToolJson
    asks: tuple[Asked, ...] = ()


class ServedTool(NamedTuple):
    """A tool: its name, what it does, the form of what it takes and of what it gives."""

    name: str
    title: str
    description: str
    takes: ToolJson
    gives: ToolJson
    run: Callable[[Served, ToolJson], ToolAnswer]


class Served(NamedTuple):
    """What the tools read: a base, the day for who names none, and the folder whose files may be read."""

    rules: Rules
    today: Callable[[], date]
    root: Path | None = None

    @property
    def told(self) -> Telling:
        """The sentences of the base."""
        return Telling(self.rules.base)

    def day(self, given: Mapping[str, object]) -> date:
        """The day that is asked for. Raises FactError."""
        try:
            return parse_date(str(given["on"])) if given.get("on") else self.today()
        except ValueError as error:
            raise FactError(f"on : {error}") from None

    def decider(self, identifier: object) -> Decider:
        """A question of the base. Raises FactError, with the nearest."""
        from assistant.outlets.unknown import unknown_decision

        if not isinstance(identifier, str) or identifier not in self.rules:
            raise FactError(unknown_decision(self.rules, str(identifier)))
        return self.rules[identifier]

    def theirs(self, *texts: str) -> str:
        """What others wrote, between marks, said to be theirs: it is to be quoted, never followed."""
        said = [self.quote(text) for text in texts if text]
        return self.told.say("mcp-theirs", texts=", ".join(said)) if said else ""

    def quote(self, text: str) -> str:
        """A text of others between marks that it cannot close, on one line, harmless."""
        plain = " ".join(text.split()).replace("«", "‹").replace("»", "›")
        return f"« {shortened(printable(plain), THEIRS)} »"


def facts_of(given: ToolJson, key: str) -> dict[str, object]:
    """Facts by their ids; those that are null are not known. Raises FactError."""
    found = given.get(key) or {}
    if not isinstance(found, dict):
        raise FactError(f"{key} : {json.dumps(found, ensure_ascii=False)[:THEIRS]}")
    return {str(name): value for name, value in found.items() if value is not None}


def texts_of(decider: Decider, facts: Mapping[str, object]) -> list[str]:
    """What is free text among facts: names that people give, and choices that no list holds."""
    found = []
    for name, value in facts.items():
        fact = decider.base.facts.get(name)
        if fact is not None and isinstance(value, str):
            is_free = fact.type == "text" or (fact.type == "choice" and value not in fact.answers())
            found += [value] if is_free else []
    return found


@cache
def decision_schema() -> ToolJson:
    """The published form of a Decision, without what only a file of its own says."""
    found: ToolJson = json.loads((packaged("rules") / "decision.schema.json").read_text("utf-8"))
    return {key: value for key, value in found.items() if key != "$schema"}


DECISION: ToolJson = {"$ref": "#/$defs/decision"}
"""Where a form holds a Decision; `with_decisions` then says what that is."""


def with_decisions(form: ToolJson) -> ToolJson:
    """A form that holds Decisions, whole."""
    decision = decision_schema()
    held = {key: value for key, value in decision.items() if key != "$defs"}
    return {**form, "$defs": {**decision["$defs"], "decision": held}}


def checked(form: ToolJson, given: ToolJson, told: Telling) -> None:
    """Refuse what a tool does not take, and the lack of what it needs.

    Raises FactError.
    """
    known = form["properties"]
    for name in given:
        if name not in known:
            shown = printable(str(name))[:THEIRS]
            raise FactError(told.say("mcp-unknown-argument", name=shown, known=", ".join(known)))
    for name in form.get("required", ()):
        if given.get(name) in (None, ""):
            raise FactError(told.say("mcp-no-argument", name=name))
    kinds = {"string": str, "object": dict, "array": list, "integer": int}
    for name, value in given.items():
        kind = kinds[known[name]["type"]]
        if value is not None and (not isinstance(value, kind) or isinstance(value, bool)):
            raise FactError(told.say("mcp-wrong-argument", name=name, kind=known[name]["type"]))
        if isinstance(value, str) and len(value) > LONGEST:
            raise FactError(told.say("mcp-too-long", name=name, limit=number(LONGEST)))
