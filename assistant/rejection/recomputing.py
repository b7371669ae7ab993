"""The controls that a message reproaches, done again on the invoice at hand: what it writes, and what it should."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from assistant.dossier.controls import CONTROLS, READ_WHOLE, Control, controls_of, failure
from assistant.dossier.names import INVOICE_CONTROL
from assistant.engine.base import Rules
from assistant.intake.reading import Invoice
from assistant.rejection.catalogue import Message, texts_of
from assistant.rejection.codes import key_of

ROUTE = "platform"
"""The route on which each control says most: a message of rejection does not say by which one its invoice came."""

_OF_A_VALUE = ("shape", "outside", "longer", "iban")
"""The tests that look at a value, and have nothing to look at where it is not written."""


class Recomputed(NamedTuple):
    """A control that fails on an invoice: what is so, what to do, the line and the place in its file."""

    control: str
    says: str
    advice: str
    write: str
    """What to write where all else is right; empty where nothing is worked out."""

    line: int | None
    place: str | None


class Redone(NamedTuple):
    """What the controls of a message find, which of them were done; `whole` where they are all that it reproaches."""

    found: list[Recomputed]
    labels: tuple[str, ...]
    whole: bool


def controls_for(rules: Rules, message: Message) -> list[Control]:
    """The controls that look at what a message reproaches: those that it names, and those of its codes."""
    if CONTROLS not in rules.base.lists:
        return []
    codes = {key_of(code) for code in message.codes}
    return [one for one in controls_of(rules.base) if one.id in message.controls or key_of(one.code) in codes]


def recomputed(rules: Rules, message: Message, invoices: Sequence[Invoice], on: date) -> Redone | None:
    """What the controls of a message find in these invoices; None where none can be done.

    A total that is worked out of another in doubt is not told: the other is, though the message does not name it.
    Only a sum that a message names by its own code is all that it reproaches: of anything else, a control here may
    look at less than the one that rejects.
    """
    controls = controls_for(rules, message)
    before = _before(rules)
    held = [(one, [control for control in controls if _is_done(control, one)]) for one in invoices]
    if not any(done for _, done in held):
        return None
    found = [one for invoice, done in held for one in _failed(rules, _first(done, before, invoice, on), invoice, on)]
    items = rules.base.lists[CONTROLS].items
    redone = {control.id for _, done in held for control in done}
    codes = {key_of(code) for code in message.codes}
    whole = all(len(done) == len(controls) for _, done in held) and all(
        control.test == "unequal" and key_of(control.code) in codes for control in controls
    )
    return Redone(found, tuple(item.label for item in items if item.id in redone), whole)


def _before(rules: Rules) -> dict[str, list[Control]]:
    """The controls of the amounts that each control works with."""
    listed = rules.base.lists[CONTROLS].items if CONTROLS in rules.base.lists else ()
    known = {one.id: one for one in controls_of(rules.base)} if listed else {}
    return {item.id: [known[name] for name in texts_of(item, "after")] for item in listed}


def _first(
    controls: Sequence[Control], before: Mapping[str, Sequence[Control]], invoice: Invoice, on: date
) -> list[Control]:
    """These controls, those that work with an amount in doubt replaced by the control of that amount, each once."""
    found: dict[str, Control] = {}
    for control in controls:
        wrong = [one for one in before.get(control.id, ()) if failure(one, invoice, on) is not None]
        for one in _first(wrong, before, invoice, on) if wrong and failure(control, invoice, on) else (control,):
            found[one.id] = one
    return list(found.values())


def _is_done(control: Control, invoice: Invoice) -> bool:
    """Whether a control can be done on an invoice: it counts, and what it looks at is written."""
    if invoice.syntax not in READ_WHOLE or not control.counts(invoice):
        return False
    if control.test in _OF_A_VALUE and control.field not in invoice.fields:
        return False
    return control.test != "unequal" or any(one.id == control.field for one in invoice.balances)


def _failed(rules: Rules, controls: Sequence[Control], invoice: Invoice, on: date) -> Iterator[Recomputed]:
    for control in controls:
        failed = failure(control, invoice, on)
        if failed is None:
            continue
        told = rules[INVOICE_CONTROL].decide(failed.facts(ROUTE, rules.base), on)
        says = next((one.says for one in told.reasons), None)
        advice = told.advice
        if says is None:
            says, advice = next((one.text for one in told.cautions), ""), ""
        if says:
            yield Recomputed(control.id, says, advice, failed.computed, failed.line, invoice.place)
