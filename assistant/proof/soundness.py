"""Soundness: what enumerating the states of a decision proves of its rules, or a counter-example."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Any

from assistant.engine.base import Rules
from assistant.engine.epoch import Epoch, State
from assistant.engine.question import Question
from assistant.engine.truth import TRUE
from assistant.engine.verdict import Verdict, verdict
from assistant.language.problems import Place, Problem
from assistant.proof.enumeration import TooManyStates, complete_states, described, partial_states

COMPARED = 5_000
"""Complete cases beyond which the orders of questions are not compared."""


def problems_of(rules: Rules) -> list[Problem]:
    """Every problem that enumeration finds in the decisions of `rules`."""
    found: list[Problem] = []
    for identifier in rules:
        try:
            found.extend(_decision(rules[identifier]))
        except TooManyStates as error:
            found.append(
                _at(
                    rules[identifier].form["rules"][0],
                    f"{error.count} états : trop pour être vérifiés",
                    "séparez la décision en deux",
                )
            )
    return found


def _at(rule: dict[str, Any], message: str, hint: str = "") -> Problem:
    return Problem(Place(*rule["place"]), rule["id"], message, hint)


def _decision(question: Question) -> Iterator[Problem]:
    days = list(question.epochs())
    fired: set[str] = set()
    shadows: dict[str, tuple[str, str]] = {}
    for day in days:
        _fire(question.epoch(day), fired, shadows)
    for rule in question.form["rules"]:
        if rule["id"] not in fired:
            yield _never(rule, shadows.get(rule["id"]))
    yield from _endings(question)
    last = question.epoch(days[-1])
    yield from _holes(question, last)
    yield from _inexact(question, last)
    yield from _orders(question, last)


def _fire(epoch: Epoch, fired: set[str], shadows: dict[str, tuple[str, str]]) -> None:
    """Note the rows that some complete state reaches, and for the others which row comes first."""
    for state in complete_states(epoch):
        true = [index for index, condition in enumerate(epoch.conditions) if epoch.holds(condition, state) == TRUE]
        reached = true
        if epoch.policy == "first":
            stop = next((place for place, index in enumerate(true) if epoch.rules[index]["ends"]), len(true))
            reached = true[: stop + 1]
            for index in true[stop + 1 :]:
                shadows.setdefault(epoch.rules[index]["id"], (epoch.rules[true[stop]]["id"], described(epoch, state)))
        fired.update(epoch.rules[index]["id"] for index in reached)


def _never(rule: dict[str, Any], shadow: tuple[str, str] | None) -> Problem:
    if shadow:
        return _at(
            rule,
            f"ne peut jamais s'appliquer : « {shadow[0]} » la précède pour {shadow[1]}",
            "ôtez-la, ou placez-la plus haut",
        )
    return _at(rule, "ne peut jamais s'appliquer : aucune combinaison de faits ne la rend vraie", "relisez « when »")


def _endings(question: Question) -> Iterator[Problem]:
    ends = {rule["ends"] for rule in question.form["rules"]}
    for place, outcome in enumerate(question.outcomes):
        if outcome not in ends and not (question.policy == "collect" and place == 0):
            yield _at(
                question.form["rules"][0],
                f"aucune règle ne donne l'issue « {outcome} » de « {question.id} »",
                "ôtez l'issue, ou écrivez sa règle",
            )


def _holes(question: Question, epoch: Epoch) -> Iterator[Problem]:
    if epoch.policy != "first":
        return
    for state in complete_states(epoch):
        reading = epoch.read(state)
        if not reading.true and not reading.unknown:
            yield _at(
                question.form["rules"][-1],
                f"aucune règle de « {question.id} » ne vaut pour {described(epoch, state)}",
                "finissez par une règle « otherwise: true »",
            )
            return


def _inexact(question: Question, epoch: Epoch) -> Iterator[Problem]:
    """Where every way of completing a state decides the same, reading row by row must decide it too."""
    told: set[tuple[int, ...]] = set()
    for state in partial_states(epoch):
        reading = epoch.read(state)
        open_facts = epoch.open_facts(state)
        if reading.status == "decided" or not open_facts:
            continue
        ends = {(after.status, after.outcome) for _, after in epoch.completions(state, open_facts)}
        rows = tuple(index for index, _ in reading.unknown)
        if len(ends) == 1 and next(iter(ends))[0] == "decided" and rows not in told:
            told.add(rows)
            outcome = next(iter(ends))[1]
            yield _at(
                epoch.rules[rows[0]],
                f"toutes les réponses donnent « {outcome} » pour {described(epoch, state)}, "
                "et la lecture ligne par ligne ne le voit pas",
                "ajoutez une règle sans le fait qui ne change rien : "
                + ", ".join(epoch.facts[at]["id"] for at in open_facts),
            )


def _orders(question: Question, epoch: Epoch) -> Iterator[Problem]:
    """No order of questions may beat the declared one: never more questions, fewer in some case."""
    cases = list(complete_states(epoch))
    known: dict[State, Verdict] = {}
    used = [at for at in range(len(epoch.facts)) if epoch.leaves[at]]
    declared = tuple(used)
    if len(used) < 2 or len(cases) > COMPARED:
        return
    base = [_count(epoch, case, declared, known) for case in cases]
    for order in _alternatives(declared):
        if _beats(epoch, cases, base, order, known):
            names = ", ".join(epoch.facts[at]["id"] for at in order)
            yield _at(
                question.form["rules"][0],
                f"l'ordre des questions de « {question.id} » n'est pas le meilleur",
                f"jamais plus de questions, et moins dans un cas : {names}",
            )
            return


def _alternatives(declared: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    if len(declared) <= 4:
        yield from (order for order in permutations(declared) if order != declared)
        return
    for first in range(len(declared)):
        for second in range(first + 1, len(declared)):
            order = list(declared)
            order[first], order[second] = order[second], order[first]
            yield tuple(order)


def _beats(
    epoch: Epoch, cases: list[State], base: list[int], order: tuple[int, ...], known: dict[State, Verdict]
) -> bool:
    better = False
    for case, least in zip(cases, base, strict=True):
        count = _count(epoch, case, order, known)
        if count > least:
            return False
        better = better or count < least
    return better


def _count(epoch: Epoch, case: State, order: tuple[int, ...], known: dict[State, Verdict]) -> int:
    """How many questions end the case, asking in `order` only what still matters; one name answers all it tells."""
    state: State = (None,) * len(case)
    asked = 0
    while True:
        found = known.get(state)
        if found is None:
            found = known[state] = verdict(epoch, state)
        at = next((at for at in order if at in found.ask), None)
        if at is None:
            return asked
        asked += 1
        source = epoch.facts[at]["derived"]
        told = {
            other
            for other, fact in enumerate(epoch.facts)
            if other == at or (isinstance(source, str) and fact["derived"] == source)
        }
        state = tuple(case[other] if other in told else one for other, one in enumerate(state))
