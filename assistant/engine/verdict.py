"""A verdict: what a state leads to, which questions still matter, and what each answer would give."""

from __future__ import annotations

from typing import Any, NamedTuple

from assistant.engine.epoch import Class, Epoch, Reading, State
from assistant.engine.truth import AMBIGUOUS, TRUE, Truth, main_cause


class Branch(NamedTuple):
    """What one answer to the first question gives."""

    value: Any
    status: str
    outcome: str | None


class Verdict(NamedTuple):
    """All that a state says, shared by every case in that state; positions are of facts and of rules."""

    state: State
    status: str
    outcome: str | None
    possible: tuple[str, ...]
    reasons: tuple[int, ...]
    unknown: tuple[tuple[int, Truth], ...]
    ask: tuple[int, ...]
    branches: tuple[Branch, ...]
    cautions: tuple[str, ...]


def verdict(epoch: Epoch, state: State) -> Verdict:
    """The verdict of `state` in `epoch`.

    An undecided state is missing while some answer can still change its status or outcome; otherwise every way of
    completing it ends the same, and that is its end. (Where they all decide the same and reading row by row does not
    see it, `rules check` asks for another row; the answer is certain all the same.)
    """
    reading = epoch.read(state)
    status, outcome, possible = reading.status, reading.outcome, reading.possible
    ask: tuple[int, ...] = ()
    branches: tuple[Branch, ...] = ()
    if status != "decided":
        open_facts = epoch.open_facts(state)
        ask = _asked(epoch, state, open_facts) if open_facts else ()
        if ask:
            status = "missing"
            branches = _branches(epoch, state, ask[0])
        elif open_facts:
            after = next(epoch.completions(state, open_facts))[1]
            status, outcome = after.status, after.outcome
            possible = (outcome,) if outcome else possible
    reasons = _reasons(epoch, state, reading, status, outcome)
    return Verdict(
        state,
        status,
        outcome,
        possible,
        reasons,
        reading.unknown,
        ask,
        branches,
        _cautions(epoch, state, reasons),
    )


def _asked(epoch: Epoch, state: State, open_facts: list[int]) -> tuple[int, ...]:
    """The facts whose answer changes the end in some completion of the others."""
    ends: dict[tuple[Class, ...], tuple[str, str | None]] = {
        answer: (reading.status, reading.outcome) for answer, reading in epoch.completions(state, open_facts)
    }
    if len(set(ends.values())) == 1:
        return ()
    asked = []
    for place, at in enumerate(open_facts):
        seen: dict[tuple[Class, ...], tuple[str, str | None]] = {}
        if any(seen.setdefault(answer[:place] + answer[place + 1 :], end) != end for answer, end in ends.items()):
            asked.append(at)
    return tuple(asked)


def _branches(epoch: Epoch, state: State, at: int) -> tuple[Branch, ...]:
    """What each answer to the fact in position `at` gives, when its answers can be listed.

    A fact computed from another is asked as that one, so its own answers are not what a reader will give.
    """
    fact = epoch.facts[at]
    if fact["type"] not in ("boolean", "choice") or isinstance(fact["derived"], str):
        return ()
    known = state[at]
    values = [value for value in epoch.values[at] if not isinstance(known, frozenset) or value in known]
    found = []
    for value in values:
        then = verdict(epoch, (*state[:at], epoch.classify(at, value), *state[at + 1 :]))
        found.append(Branch(value, then.status, then.outcome))
    return tuple(found)


def _reasons(epoch: Epoch, state: State, reading: Reading, status: str, outcome: str | None) -> tuple[int, ...]:
    """The true rows that the end rests on, and those that decide nothing where they give the status."""
    true = [
        index
        for index in reading.true
        if epoch.policy == "collect" or outcome is None or epoch.rules[index]["ends"] == outcome
    ]
    undecided = tuple(
        index
        for index, held in reading.unknown
        if epoch.rules[index]["undecided"]
        and status != "decided"
        and main_cause(held) == status
        and epoch.holds(epoch.conditions[index], state) == TRUE
    )
    return tuple(sorted([*true, *undecided]))


def _cautions(epoch: Epoch, state: State, reasons: tuple[int, ...]) -> tuple[str, ...]:
    """The cautions of the decision and of its reasons whose condition holds, or may: a doubt is a reason to warn."""
    named = dict.fromkeys(
        [*epoch.decision["cautions"], *(name for index in reasons for name in epoch.rules[index]["cautions"])]
    )
    return tuple(
        name
        for name in named
        if name in epoch.cautions and epoch.holds(epoch.conditional[name], state) in (TRUE, AMBIGUOUS)
    )
