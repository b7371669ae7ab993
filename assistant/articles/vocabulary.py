"""What the text of a page can say of the rules base on a day: its figures, labels, procedures and verdicts.

Every function raises KeyError for an id that the base has not, so that no article outlives what it names.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

from assistant.articles.conditions import value_said
from assistant.articles.dating import is_over, octets_said, period_said, with_period
from assistant.articles.lists import Lists
from assistant.articles.site_page import link, page_of
from assistant.articles.steps import numbered, place_of, remarks
from assistant.articles.telling import caution_said, ending_said, limit_cited, sentence_said
from assistant.model.base import Base
from assistant.model.condition import Among
from assistant.model.decisions import DecisionModel, Rule


class Vocabulary:
    """The words of one base on the day `on`, for the page that stands at `path`, so that links are relative."""

    def __init__(self, base: Base, path: str, on: date) -> None:
        self.base, self.path, self.on = base, path, on

    def functions(self) -> dict[str, Callable[..., str]]:
        """The names that a template may use."""
        names = (
            "value",
            "octets",
            "steps",
            "remarks",
            "place",
            "given",
            "figure",
            "note",
            "since",
            "verdict",
            "verdicts",
            "kinds",
            "rule",
            "check",
            "page",
            "caution",
            "helped",
        )
        return {name: getattr(self, name) for name in names} | Lists(self.base).functions()

    def value(self, name: str, unit: bool = True) -> str:
        """A limit with its unit, and what it will be: « 50 caractères », « 10 Mo (20 Mo à partir du … 2027) »."""
        return limit_cited(self.base, self.base.values[name], self.on, unit=unit)

    def octets(self, name: str, reading: Literal["low", "high"] = "low") -> str:
        """A size in octets, in units of 1000 (`low`) or of 1024 (`high`), and what it will be."""
        return octets_said(self.base, self.base.values[name], self.on, reading)

    def steps(self, name: str, notes: bool = True) -> str:
        """A procedure as a numbered list, followed by its notes."""
        procedure = self.base.procedures[name]
        after = remarks(procedure) if notes else ""
        return numbered(self.base, procedure) + (f"\n\n{self.base.word('site-know')}\n\n{after}" if after else "")

    def remarks(self, name: str) -> str:
        """The notes of a procedure, as a Markdown list."""
        return remarks(self.base.procedures[name])

    def place(self, name: str, kind: str, step: int | None = None) -> str:
        """The label of a space, tab, block, field or button that a procedure names: « Enregistrer »."""
        steps = self.base.procedures[name].steps
        labels = (place_of(one, kind) for one in (steps if step is None else steps[step - 1 : step]))
        found = next(filter(None, labels), None)
        if found is None:
            raise KeyError(f"{name} : {kind}")
        return f"« {found} »"

    def given(self, name: str, key: str) -> str:
        """A result that a rule gives, as one reads it on the screen: « Gestion des structures et utilisateurs »."""
        return f"« {self.figure(name, key)} »"

    def figure(self, name: str, key: str) -> str:
        """A result that a rule gives, as it is."""
        return str(self._rule(name)[1].gives[key])

    def note(self, name: str) -> str:
        """A note, word for word."""
        return self.base.notes[name].text

    def caution(self, name: str) -> str:
        """A caution, with the time for which it holds."""
        return caution_said(self.base, self.base.cautions[name], self.on, sourced=False)

    def since(self, name: str) -> str:
        """The time for which a rule holds: « depuis le 30 juillet 2018 »."""
        return period_said(self.base, self._rule(name)[1].period, self.on)

    def verdict(self, name: str) -> str:
        """What a rule answers: « Suspendez-la » : une pièce manque."""
        decision, rule = self._rule(name)
        says = sentence_said(self.base, rule.says, self.on).rstrip(".")
        return f"{ending_said(self.base, decision, rule)}. {says} ({self.rule(name)})."

    def verdicts(self, *names: str) -> str:
        """What several rules answer, as a Markdown list."""
        return "\n".join(f"- {self.verdict(name)}" for name in names)

    def rule(self, name: str) -> str:
        """A link to the page of a rule, with its time when that ends or has not begun."""
        there = link(self.path, page_of("rule", name), f"règle {name}")
        return with_period(self.base, there, self._rule(name)[1].period, self.on)

    def kinds(self, decision: str, outcome: str, fact: str) -> str:
        """The answers to `fact` that alone lead, or will lead, to an outcome: a Markdown list, each with its rule."""
        asked = self.base.facts[fact]
        return "\n".join(
            f"- {value_said(self.base, asked, value)} ({self.rule(rule.id)})"
            for rule in self.base.decisions[decision].rules
            if rule.ends == outcome and not is_over(rule.period, self.on)
            if isinstance(rule.when, Among) and rule.when.fact == fact
            for value in rule.when.members
        )

    def check(self, name: str) -> str:
        """A link to the check of a decision, by its label."""
        return link(self.path, page_of("decision", name), self.base.decisions[name].label)

    def page(self, kind: str, name: str, text: str, anchor: str = "") -> str:
        """A link to a page of the site, or to a part of it."""
        return link(self.path, page_of(kind, name), text, anchor)

    def helped(self, name: str) -> str:
        """How to find the answer to a fact."""
        return self.base.facts[name].help

    def _rule(self, name: str) -> tuple[DecisionModel, Rule]:
        """The decision that holds a rule, and the rule."""
        found = self.base.rule(name)
        if found is None:
            raise KeyError(name)
        return found
