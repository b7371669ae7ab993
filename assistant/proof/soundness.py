"""Soundness: what enumerating the states of a decision proves of its rules, or a counter-example.

Every stretch of time is proved: a hole of next year is a hole, told with a day on which it is one. Not all is proved of
the order of questions: where a decision has five facts or more, an order that moves three of them may still be better
than the declared one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import permutations
from math import prod

from assistant.engine.base import Rules
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel, Rule
from assistant.model.problems import Problem
from assistant.proof.enumeration import described
from assistant.table.building import TooManyStates, periods, states
from assistant.table.finished import day_in
from assistant.table.ruleset import RuleSet, State
from assistant.table.truth import TRUE
from assistant.table.verdicts import Verdicts
from assistant.words.dates import show_date

COMPARED = 5_000
"""Complete cases beyond which no other order of questions is tried; `uncompared` names the decisions that have more."""
PERMUTED = 4
"""Facts up to which every order is tried; beyond, only those that exchange two facts."""


def problems_of(rules: Rules) -> list[Problem]:
    """Every problem that enumeration finds in the decisions of `rules`, each told once."""
    found: list[Problem] = []
    for decision in rules.base.decisions.values():
        try:
            found.extend(_decision(rules.base, decision))
        except TooManyStates as error:
            message = f"{error.count} états : trop pour être vérifiés"
            found.append(_at(decision.rules[0], message, "séparez la décision en deux"))
    return list(dict.fromkeys(found))


def uncompared(rules: Rules) -> list[str]:
    """The decisions whose order of questions is compared to no other, in some stretch of time."""
    return [
        decision.id
        for decision in rules.base.decisions.values()
        if any(_has_many(RuleSet(rules.base, decision, day_in(one))) for one in periods(rules.base, decision))
    ]


def _has_many(rules: RuleSet) -> bool:
    return prod(one.counted for one in rules.facts) > COMPARED


def _at(rule: Rule, message: str, hint: str = "") -> Problem:
    return Problem(rule.place, rule.id, message, hint)


def _decision(base: Base, decision: DecisionModel) -> Iterator[Problem]:
    stretches = [RuleSet(base, decision, day_in(period)) for period in periods(base, decision)]
    fired: set[str] = set()
    shadows: dict[str, str] = {}
    for rules in stretches:
        _fire(rules, fired, shadows, len(stretches) > 1)
    for rule in decision.rules:
        if rule.id not in fired:
            yield _never(rule, shadows.get(rule.id))
    yield from _endings(decision)
    days: dict[Problem, list[date]] = {}
    for rules in stretches:
        if rules.rules:
            for problem in (*_holes(rules), *_inexact(rules), *_orders(rules)):
                days.setdefault(problem, []).append(rules.on)
    for problem, true in days.items():
        yield problem if len(true) == len(stretches) else _on(true[0], problem)


def _on(day: date, problem: Problem) -> Problem:
    """The problem, with a day on which it is true: on another it may not be."""
    return Problem(problem.place, problem.subject, f"le {show_date(day)} : {problem.message}", problem.hint)


def _fire(rules: RuleSet, fired: set[str], shadows: dict[str, str], dated: bool) -> None:
    """Note the rows that some complete state reaches, and for the others which row comes first, and when if `dated`."""
    when = f" le {show_date(rules.on)}" if dated else ""
    for state in states(rules, known=True):
        true = [index for index in range(len(rules.rules)) if rules.holds(index, state) == TRUE]
        reached = true
        if rules.decision.policy == "first":
            stop = next((place for place, index in enumerate(true) if rules.rules[index].ends), len(true))
            reached = true[: stop + 1]
            for index in true[stop + 1 :]:
                first = rules.rules[true[stop]].id
                shadows.setdefault(
                    rules.rules[index].id, f"« {first} » la précède{when} pour {described(rules, state)}"
                )
        fired.update(rules.rules[index].id for index in reached)


def _never(rule: Rule, shadow: str | None) -> Problem:
    if shadow:
        return _at(rule, f"ne peut jamais s'appliquer : {shadow}", "ôtez-la, ou placez-la plus haut")
    return _at(rule, "ne peut jamais s'appliquer : aucune combinaison de faits ne la rend vraie", "relisez « when »")


def _endings(decision: DecisionModel) -> Iterator[Problem]:
    ends = {rule.ends for rule in decision.rules}
    for place, outcome in enumerate(decision.outcomes):
        if outcome.id not in ends and not (decision.policy == "collect" and place == 0):
            message = f"aucune règle ne donne l'issue « {outcome.id} » de « {decision.id} »"
            yield _at(decision.rules[0], message, "ôtez l'issue, ou écrivez sa règle")


def _holes(rules: RuleSet) -> Iterator[Problem]:
    if rules.decision.policy != "first":
        return
    for state in states(rules, known=True):
        reading = rules.reading(state)
        if not reading.true and not reading.unknown:
            message = f"aucune règle de « {rules.decision.id} » ne vaut pour {described(rules, state)}"
            yield _at(rules.rules[-1], message, "finissez par une règle « otherwise: true »")
            return


def _inexact(rules: RuleSet) -> Iterator[Problem]:
    """Where every way of completing a state decides the same, reading row by row must decide it too."""
    told: set[tuple[int, ...]] = set()
    completions = Verdicts(rules).completions
    for state in states(rules):
        reading = rules.reading(state)
        if reading.status == "decided" or not rules.open_facts(state):
            continue
        end = completions.end(completions.node(state))
        rows = tuple(index for index, _ in reading.unknown)
        if end is not None and end[0] == "decided" and rows not in told:
            told.add(rows)
            idle = ", ".join(rules.facts[at].fact.id for at in rules.open_facts(state))
            yield _at(
                rules.rules[rows[0]],
                f"toutes les réponses donnent « {end[1]} » pour {described(rules, state)}, "
                "et la lecture ligne par ligne ne le voit pas",
                f"ajoutez une règle sans le fait qui ne change rien : {idle}",
            )


def _orders(rules: RuleSet) -> Iterator[Problem]:
    """No order of questions that is tried may beat the declared one: never more questions, fewer in some case."""
    if _has_many(rules):
        return
    cases = list(states(rules, known=True))
    declared = tuple(range(len(rules.facts)))
    verdicts = Verdicts(rules)
    base = [_count(verdicts, case, declared) for case in cases]
    for order in _alternatives(declared):
        if _beats(verdicts, cases, base, order):
            names = ", ".join(rules.facts[at].fact.id for at in order)
            message = f"l'ordre des questions de « {rules.decision.id} » n'est pas le meilleur"
            hint = f"écrivez « facts » dans cet ordre, qui n'en pose jamais plus et parfois moins : {names}"
            yield _at(rules.rules[0], message, hint)
            return


def _alternatives(declared: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """The orders that are tried: each one of a few facts; of more, those in which two have changed places."""
    if len(declared) <= PERMUTED:
        yield from (order for order in permutations(declared) if order != declared)
        return
    for first in range(len(declared)):
        for second in range(first + 1, len(declared)):
            order = list(declared)
            order[first], order[second] = order[second], order[first]
            yield tuple(order)


def _beats(verdicts: Verdicts, cases: list[State], base: list[int], order: tuple[int, ...]) -> bool:
    better = False
    for case, least in zip(cases, base, strict=True):
        count = _count(verdicts, case, order)
        if count > least:
            return False
        better = better or count < least
    return better


def _count(verdicts: Verdicts, case: State, order: tuple[int, ...]) -> int:
    """How many questions end the case, asking in `order` only what still matters; one name answers all it tells."""
    facts = verdicts.rules.facts
    state: State = (None,) * len(case)
    asked = 0
    while True:
        ask = verdicts.row(state).ask
        at = next((at for at in order if at in ask), None)
        if at is None:
            return asked
        asked += 1
        origin = facts[at].fact.origin
        told = {
            other
            for other, one in enumerate(facts)
            if other == at or (origin is not None and one.fact.origin == origin)
        }
        state = tuple(case[other] if other in told else one for other, one in enumerate(state))
