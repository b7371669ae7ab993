"""Witnesses: a case that tells a mutant from its base, as a scenario ready to be kept; none where nothing tells them.

Two bases whose finished tables are the same, words included, are told apart by no case at all: they are equivalent.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decision import Decision
from assistant.model.base import Base
from assistant.proof.mutation.mutants import Mutant
from assistant.proof.steps.cases import COLUMNS, NONE, told
from assistant.table.building import periods, states
from assistant.table.classes import ANY_TEXT
from assistant.table.finished import day_in
from assistant.table.ruleset import RuleSet, State
from assistant.table.shown import shown
from assistant.table.unary import Known
from assistant.words.dates import short_date


def witness(base: Base, mutant: Mutant) -> str | None:
    """A scenario that passes on `base` and fails on the mutant, whose answer is in a comment; None if there is none.

    Where no case shows the change in what such a scenario reads, it tells in a comment what else differs.
    """
    hidden = None
    rules, other = Rules(base, filling=True), Rules(mutant.base, filling=True)
    for decision in mutant.decisions:
        for facts, day in _cases(base, mutant.base, decision):
            try:
                one, two = (each[decision].decide(facts, day) for each in (rules, other))
            except (FactError, KeyError):
                continue
            if list(told(one)) != list(told(two)) or one.answer != two.answer:
                return _scenario(one, two, mutant)
            if hidden is None and _all(one) != _all(two):
                hidden = _scenario(one, two, mutant)
    return hidden


def _all(decision: Decision) -> dict[str, object]:
    """All that a decision says, but which base it comes from, and in which order rows wait for an answer."""
    said = {**decision.to_dict(), "rules": "", "changes": decision.changes}
    return {**said, "unchecked": sorted((one.rule, one.causes) for one in decision.unchecked)}


def _cases(base: Base, other: Base, decision: str) -> Iterator[tuple[dict[str, object], date]]:
    """A case in each state of each stretch of time of a decision, in the one base and in the other."""
    for each in (other, base):
        for period in periods(each, each.decisions[decision]):
            rules = RuleSet(each, each.decisions[decision], day_in(period))
            for state in states(rules):
                yield _facts(rules, state), day_in(period)


def _facts(rules: RuleSet, state: State) -> dict[str, object]:
    found: dict[str, object] = {}
    for known, number in zip(rules.facts, state, strict=True):
        if number is not None and known.values[number]:
            value = known.values[number][-1]
            if known.fact.type == "date" and isinstance(value, int):
                value = date.fromordinal(max(value, 1)).isoformat()
            found[known.fact.id] = "tout autre texte" if value == ANY_TEXT else value
    return found


def _scenario(one: Decision, two: Decision, mutant: Mutant) -> str:
    """The case as a step that asserts what the base says today; what the mutant says stands above it."""
    base = one.decider.base
    facts = [
        f"{base.facts[name].label} : {_written(base, name, value)}"
        for name, value in one.case.values.items()
        if not isinstance(value, frozenset)
    ]
    case = " ; ".join([*facts, f"le : {short_date(one.on)}"]) or NONE
    row = " | ".join([case, *told(one)])
    if list(told(one)) == list(told(two)):
        return _said(one, two, facts, mutant)
    return "\n".join(
        [
            f"  Scénario: {mutant.subject}, {mutant.change}",
            f"    # le mutant répond : {' | '.join(told(two))}",
            f'    Alors ces cas de "{one.decider.id}" se décident ainsi :',
            f"      | {' | '.join(COLUMNS)} |",
            f"      | {row} |",
        ]
    )


def _written(base: Base, name: str, value: Known) -> str:
    """A value as a scenario writes it: a day and a size so that they are read back exactly."""
    kind = base.facts[name].type
    if isinstance(value, int) and kind == "date":
        return short_date(date.fromordinal(value))
    return (
        f"{value} octets" if isinstance(value, int) and kind == "size" else shown(base.facts[name], value, base.words)
    )


def _said(one: Decision, two: Decision, facts: list[str], mutant: Mutant) -> str:
    """The same case as a scenario that reads the words of the answer, where only these differ."""
    parts = [name for name, found in _all(one).items() if found != _all(two)[name]]
    differs = two.answer if two.answer != one.answer else f"la même chose ; ne diffère que : {', '.join(parts)}"
    rows = [f"      | {fact.replace(' : ', ' | ', 1)} |" for fact in facts]
    lines = [
        f"  Scénario: {mutant.subject}, {mutant.change}",
        f"    # le mutant dit : {differs}",
        f'    Étant donné la date du "{short_date(one.on)}"',
        *(["    Et les faits :", "      | fait | valeur |", *rows] if rows else []),
        f'    Quand je pose la question "{one.decider.id}"',
        f'    Alors la réponse dit "{one.answer}"',
    ]
    return "\n".join(lines)
