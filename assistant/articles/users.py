"""What makes use of a part of the base: the rules that read a list, a limit, a note…, else the questions that do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assistant.model.base import Base
from assistant.model.condition import Among, tests, values_of
from assistant.model.decisions import SLOT, DecisionModel, Rule


class Home(NamedTuple):
    """A part of the base by its kind and id; `part` is an item of a list, a step or a note of a procedure."""

    kind: str
    id: str
    part: str = ""


def users(base: Base, home: Home) -> list[Home]:
    """The rules that make use of a part of the base; without any, the decisions that take a fact from it or name it."""
    forms = base.decisions.values()
    rules = [Home("rule", rule.id) for form in forms for rule in form.rules if _uses(base, rule, home)]
    return rules or [Home("decision", form.id) for form in forms if _takes(base, form, home)]


def _uses(base: Base, rule: Rule, home: Home) -> bool:
    if home.kind == "value":
        return home.id in (*values_of(rule.when), *SLOT.findall(rule.says + rule.advice))
    if home.kind == "list":
        return any(_tests(base, test, home) for test in tests(rule.when) if isinstance(test, Among))
    return home.id in {"note": rule.notes, "caution": rule.cautions, "procedure": (rule.procedure,)}.get(home.kind, ())


def _tests(base: Base, test: Among, home: Home) -> bool:
    """Whether a test names a list, or one of its items."""
    shown = base.lists.get(test.list or "")
    if home.part:
        return home.part in test.members and home.id in (base.facts[test.fact].list, test.list, shown and shown.of)
    return test.list == home.id


def _takes(base: Base, form: DecisionModel, home: Home) -> bool:
    """Whether a decision names a caution, or takes a fact whose answers come from a list or a table of codes."""
    return home.id in form.cautions if home.kind == "caution" else any(_given(base, form, home))


def _given(base: Base, form: DecisionModel, home: Home) -> Iterator[bool]:
    for fact in (base.facts[name] for name in form.facts):
        tables = [one for one in base.lookups.values() if one.target == fact.id]
        yield home.kind == "list" and home.id in (fact.list, *(one.list for one in tables))
        yield home.kind == "lookup" and base.lookups[home.id] in tables
        yield home.kind == "refinement" and base.refinements[home.id].target == fact.id
