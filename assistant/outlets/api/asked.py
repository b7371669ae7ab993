"""The fields of a check's form: they mean what the options of `check` mean on the command line."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assistant.dossier.checking import arrival, stated
from assistant.engine.base import Rules
from assistant.outlets.api.models import MOST_FACTS, written_day
from assistant.outlets.api.problems import HttpProblem, Mistake
from assistant.outlets.facts import typed_facts
from assistant.outlets.telling import Telling
from assistant.words.suggestion import quoted

FILES = "files"
ASSUME = "assume"
FIELDS = ("channel", "requires", "route", "on", "each", "norm")
SAID = ("true", "false")


class AskedCheck(NamedTuple):
    """How a form asks that its files be judged."""

    channel: str | None
    requires: str | None
    route: str | None
    on: date
    assume: dict[str, object]


class CheckFields:
    """The fields that came, but for the files."""

    def __init__(self) -> None:
        self._said: dict[str, str] = {}
        self._assumed: list[str] = []

    def take(self, name: str, text: str, told: Telling) -> None:
        """Take a field.

        Raises HttpProblem for one that is not read, is given twice or says neither yes nor no where it should.
        """
        if name == FILES:
            raise HttpProblem(422, "http-file-nameless", [Mistake(FILES, "http-name-missing")])
        if name == ASSUME:
            if len(self._assumed) == MOST_FACTS:
                raise HttpProblem(422, "http-misshapen", [Mistake(ASSUME, "http-too-many-facts")], limit=MOST_FACTS)
            self._assumed.append(text)
            return
        if name not in FIELDS:
            raise unknown_field(name, told)
        if name in self._said:
            raise HttpProblem(422, "http-field-twice", [Mistake(name, "http-one-value")], field=name)
        self._said[name] = text
        if name in ("each", "norm") and text not in (*SAID, ""):
            says = told.unknown("http-field-choice", text, SAID)
            raise HttpProblem(422, mistakes=[Mistake(name, "http-other-type")], says=says)

    def is_said(self, name: str) -> bool:
        """Whether a field says yes."""
        return self._said.get(name) == "true"

    def text(self, name: str) -> str | None:
        """What a field says; None where it says nothing."""
        return self._said.get(name) or None

    def asked(self, rules: Rules) -> AskedCheck:
        """How the form asks that its files be judged, as far as it is known.

        Raises HttpProblem for a field that is not written as it should be, FactError for a fact, a channel, a demand
        or a route that the base does not know: it is said before a file is read for nothing.
        """
        try:
            on = written_day(self.text("on"))
        except ValueError:
            raise _wrong("on", "http-day-of-field") from None
        parted = [one.partition("=") for one in self._assumed if one]
        if not all(fact.strip() and equal for fact, equal, _ in parted):
            raise _wrong(ASSUME, "http-pair-expected")
        assume = typed_facts(rules, tuple((fact.strip(), value) for fact, _, value in parted))
        channel, requires, route = map(self.text, FIELDS[:3])
        stated(rules, channel, requires)
        arrival(rules, route)
        return AskedCheck(channel, requires, route, on or date.today(), assume)


def unknown_field(name: str, told: Telling) -> HttpProblem:
    """That no field has this name, the nearest, and all of them."""
    known = (FILES, *FIELDS, ASSUME)
    says = told.unknown("http-unknown-field", name, known, every=told.say("http-known-fields", fields=", ".join(known)))
    return HttpProblem(422, mistakes=[Mistake(quoted(name), "http-field-not-read")], says=says)


def _wrong(field: str, word: str) -> HttpProblem:
    return HttpProblem(422, "http-misshapen", [Mistake(field, word)])
