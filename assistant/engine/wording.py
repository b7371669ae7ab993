"""Wording: rules' sentences with the values of a case in them, as they stand in a stretch of time.

The sentences of the engine itself are in `rules/words.yml`; none of the domain is written here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.engine.case import Case
from assistant.engine.completing import computer
from assistant.engine.reasons import cited
from assistant.engine.templates import Show, Slot, Template, cut
from assistant.model.base import Base
from assistant.model.condition import Compared, Test
from assistant.model.condition import tests as tests_of
from assistant.model.decisions import DecisionModel, Rule
from assistant.model.facts import OTHER, Fact
from assistant.model.period import Limit
from assistant.table.finished import AnyStretch, day_in
from assistant.table.shown import limit_shown, shown, shown_text
from assistant.table.unary import Known, readings
from assistant.words.numbers import number
from assistant.words.sizes import TypedSize, size_shower
from assistant.words.typography import french


class Wording:
    """The words of one decision in one stretch of time: templates are cut once, when first filled."""

    def __init__(self, base: Base, decision: DecisionModel, stretch: AnyStretch) -> None:
        self.base, self.decision = base, decision
        day = day_in(stretch.period)
        self.limits = base.limits(day)
        self.rules: list[Rule] = [decision.rules[place] for place in stretch.rules]
        self.tests: list[list[tuple[Test, Limit | None]]] = [
            [(test, test.met(self.limits) if isinstance(test, Compared) else None) for test in tests_of(rule.when)]
            for rule in self.rules
        ]
        self._said = {
            name: limit_shown(limit, base.values[name].kind, base.words) for name, limit in self.limits.items()
        }
        self.met: dict[str, tuple[int, ...]] = {}
        for test, limit in (one for tests in self.tests for one in tests):
            if limit is not None:
                self.met[test.fact] = (*self.met.get(test.fact, ()), limit.low)
        self.cited = [cited(base.sources[rule.source]) for rule in self.rules]
        self.articles = [base.sources[rule.source].article or decision.article for rule in self.rules]
        self._templates: dict[str, Template] = {}

    def fill(self, template: str, case: Case) -> str:
        """A template with the values of a case in it."""
        made = self._templates.get(template)
        if made is None:
            made = self.cut(template)
        return made.fill(case)

    def cut(self, template: str) -> Template:
        """A template with the limits of this stretch of time in it, cut at its slots."""
        made = self._templates[template] = cut(template, self._said, self._slot)
        return made

    def _slot(self, name: str, quoted: bool) -> Slot:
        fact = self.base.facts[name]
        return Slot(name, quoted, fact.absent, str(self.base.words["or"]), self._show(fact), self._compute(fact))

    def _show(self, fact: Fact) -> Show:
        limits = self.met.get(fact.id, ())
        if fact.type == "text":
            return lambda value, case: shown_text(str(value))
        if fact.type == "choice":
            return lambda value, case: choice_shown(fact, str(value), case, self.base)
        size = size_shower(limits)
        if fact.type == "size":
            return lambda value, case: size(value) if type(value) is int else shown(fact, value, self.base.words)
        return lambda value, case: shown(fact, value, self.base.words)

    def _compute(self, fact: Fact) -> Callable[[Case], Known | None] | None:
        origin = fact.origin
        if origin is None:
            return None
        made = computer(fact, self.base, self.limits.get(fact.limit or ""))

        def compute(case: Case) -> Known | None:
            known = case.values.get(origin)
            return made(known, None) if isinstance(known, str) else None

        return compute

    def hesitation(self, fact: Fact, value: Known, limit: Limit) -> str:
        """Why a size between the two readings of a limit is to be verified."""
        return slotted(str(self.base.words["hesitation"])).format(
            fact=_capital(fact.label),
            value=self.doubtful(fact, value),
            limit=french(limit.text),
            low=number(limit.low),
            high=number(limit.high),
        )

    def doubtful(self, fact: Fact, value: Known) -> str:
        """A size that is in doubt, to the octet."""
        return value.text if isinstance(value, TypedSize) else f"{number(readings(value)[0])}\u00a0octets"


def choice_shown(fact: Fact, value: str, case: Case, base: Base) -> str:
    """A choice by its label; what was typed instead, where no choice says it."""
    typed = case.texts.get(fact.id, "")
    if value == OTHER and fact.label_of(value) is None and typed and typed != value:
        return shown_text(typed)
    return shown(fact, value, base.words)


def slotted(template: str) -> str:
    """A sentence of the engine in French typography, its slots being numbers."""
    return french(re.sub(r"\{(\w+)\}", r"0{\1}0", template)).replace("0{", "{").replace("}0", "}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
