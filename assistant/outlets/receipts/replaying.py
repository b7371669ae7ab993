"""Replaying a receipt: the same question asked again, and why the answer is not the same, octet for octet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decision import ENGINE, VERSION
from assistant.model.condition import values_of
from assistant.model.decisions import Rule
from assistant.model.period import Limit
from assistant.outlets.receipts.receipt import Receipt, receipt_of

Why = Literal["facts", "schema", "engine", "rules", "altered", "layout"]
"""Why a receipt is not had again: its facts are not taken, what made it differs, it was changed, or only its layout."""

NAMES = ("version", "engine", "rules")
"""What a decision says of who took it; the rest is the verdict and its words."""

PARTS: dict[str, tuple[str, ...]] = {
    "receipt-part-when": ("when",),
    "receipt-part-end": ("ends", "undecided", "gives"),
    "receipt-part-period": ("period",),
    "receipt-part-words": ("says", "advice", "why", "notes", "procedure", "cautions"),
    "receipt-part-source": ("source", "statements", "deduced"),
}
"""The fields of a rule by the word that names them; `examples` and `place` change no verdict."""


class MovedLimit(NamedTuple):
    """A named limit of a rule that differs on the day; None where a base has none."""

    value: str
    old: Limit | None
    new: Limit | None


class ChangedRule(NamedTuple):
    """A rule of the verdict that one base has not, or that both have and write otherwise."""

    rule: str
    state: Literal["gone", "new", "changed"]
    parts: tuple[str, ...] = ()
    limits: tuple[MovedLimit, ...] = ()


class Replayed(NamedTuple):
    """What came of a receipt: nothing in `why` when it is the same; `now` is None when its facts are not taken.

    `verdict` tells whether the decision says the same, but for who took it. `moved` are the keys that differ.
    """

    why: tuple[Why, ...]
    now: Receipt | None
    verdict: bool
    moved: tuple[str, ...] = ()
    error: str = ""
    changed: tuple[ChangedRule, ...] | None = None
    """The rules of the verdict that changed; None where the base of the receipt is not at hand."""


def replay_receipt(receipt: Receipt, data: bytes, rules: Rules, old: Rules | None = None) -> Replayed:
    """Ask again what `receipt`, read from `data`, asked; `old` is the base that it names, where it is at hand."""
    asked, before = receipt.asked, receipt.decision
    made = {"schema": before.get("version") == VERSION, "engine": before.get("engine") == ENGINE}
    made["rules"] = before.get("rules") == rules.base.fingerprint
    differs: list[Why] = [name for name in ("schema", "engine", "rules") if not made[name]]
    try:
        if asked.decision not in rules:
            from assistant.outlets.unknown import unknown_decision

            raise FactError(unknown_decision(rules, asked.decision))
        found = rules[asked.decision].decide(asked.facts, asked.on, asked.assume)
    except FactError as error:
        return Replayed(("facts", *differs), None, False, error=str(error))
    now = receipt_of(found, asked.facts, asked.assume)
    moved = [key for key in {**before, **now.decision} if before.get(key) != now.decision.get(key)]
    told = tuple(key for key in moved if key not in NAMES)
    if not differs and moved:
        differs = ["altered"]
    elif not differs and now.text().encode() != data:
        differs = ["layout"]
    changed = None if old is None else tuple(_changed(receipt, now, old, rules))
    return Replayed(tuple(differs), now, not told, told, changed=changed)


def _changed(receipt: Receipt, now: Receipt, old: Rules, new: Rules) -> Iterator[ChangedRule]:
    """The rules that either verdict names and that the two bases do not hold alike."""
    for name in dict.fromkeys([*_named(receipt), *_named(now)]):
        was, held = old.base.rule(name), new.base.rule(name)
        if was is None and held is not None:
            yield ChangedRule(name, "new")
        elif was is not None and held is None:
            yield ChangedRule(name, "gone")
        elif was is not None and held is not None:
            parts = tuple(word for word, fields in PARTS.items() if _differ(was[1], held[1], fields))
            limits = tuple(_limits(receipt, was[1], held[1], old, new))
            if parts or limits:
                yield ChangedRule(name, "changed", parts, limits)


def _named(receipt: Receipt) -> list[str]:
    """The rules that a verdict rests on, then those that it could not read; what is not in their form is left out."""
    rows = [row for key in ("reasons", "unchecked") for row in _listed(receipt.decision.get(key))]
    return [row["rule"] for row in rows if isinstance(row, dict) and isinstance(row.get("rule"), str)]


def _listed(rows: object) -> list[object]:
    return rows if isinstance(rows, list) else []


def _differ(old: Rule, new: Rule, fields: tuple[str, ...]) -> bool:
    return any(getattr(old, field) != getattr(new, field) for field in fields)


def _limits(receipt: Receipt, was: Rule, held: Rule, old: Rules, new: Rules) -> Iterator[MovedLimit]:
    before, after = old.base.limits(receipt.asked.on), new.base.limits(receipt.asked.on)
    for name in dict.fromkeys([*values_of(was.when), *values_of(held.when)]):
        if before.get(name) != after.get(name):
            yield MovedLimit(name, before.get(name), after.get(name))
