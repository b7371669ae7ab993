"""The controls of an invoice: which of those that the rules base lists fail on what was read, and what to say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct

from assistant.dossier.kept import kept
from assistant.dossier.names import INVOICE_CONTROL
from assistant.engine.base import Rules
from assistant.engine.case import Given
from assistant.intake.fields import NOTHING, Field
from assistant.intake.reading import Invoice
from assistant.model.base import Base
from assistant.model.facts import Item
from assistant.words.numbers import money
from assistant.words.typography import french

CONTROLS = "invoice_controls"
CODES = ("service_code", "engagement")
"""The fields of which what only holds a place is told once, as such."""

READ_WHOLE = ("CII", "UBL-Invoice", "UBL-CreditNote")
"""The syntaxes whose fields are all read; of another, nothing is said to be missing."""


class Control(Struct, frozen=True):
    """One control, as the rules base lists it: a field, how it is looked at, and with what.

    It may count only of an invoice that asks for one treatment in a note « BAR », or is, or is not, of some types.
    """

    id: str
    field: str
    test: str
    limit: Decimal
    among: frozenset[str]
    pattern: re.Pattern[str] | None
    code: str
    treatment: str = ""
    types: frozenset[str] = frozenset()
    except_types: frozenset[str] = frozenset()

    def counts(self, invoice: Invoice) -> bool:
        """Whether this control counts of an invoice."""
        if self.treatment and self.treatment not in invoice.fields.get("note_BAR", NOTHING).values:
            return False
        kind = invoice.type_code or ""
        return kind not in self.except_types and (not self.types or kind in self.types)


class Failed(Struct, frozen=True):
    """A control that fails: what was read, what the calculation gives, how many, the line, the sign at fault."""

    control: Control
    read: str = ""
    computed: str = ""
    size: int | None = None
    line: int | None = None
    sign: str = ""

    def facts(self, route: str, base: Base) -> Given:
        """The facts of decision `invoice-control`; a sign that does not show is told by its name."""
        sign = "control-sign" if self.sign.strip() else "control-blank"
        known: dict[str, object] = {
            "control": self.control.id,
            "route": route,
            "control_code": self.control.code,
            "control_read": self.read or None,
            "control_computed": self.computed or None,
            "control_sign": french(base.word(sign).format(sign=self.sign)) if self.sign else None,
            "control_size": self.size,
            "control_limit": int(self.control.limit) if self.size is not None else None,
        }
        return {fact: value for fact, value in known.items() if value is not None}


class Controls:
    """The controls that count on one route, on one day."""

    def __init__(self, rules: Rules, route: str, on: date) -> None:
        self.route, self.on = route, on
        self.applied = applied(rules, route, on)

    def failed(self, invoice: Invoice) -> Iterator[Failed]:
        """The controls that an invoice fails, in their order."""
        if invoice.syntax not in READ_WHOLE:
            return
        for control in self.applied:
            found = failure(control, invoice, self.on)
            if found is not None:
                yield found


_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CURRENCY = re.compile("[A-Z]{3}")
_IBAN = re.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")


def failure(control: Control, invoice: Invoice, on: date) -> Failed | None:
    """How an invoice deposited on a day fails a control; None where it does not."""
    if not control.counts(invoice):
        return None
    if control.test == "unequal":
        return _unequal(control, invoice)
    field = invoice.fields.get(control.field, NOTHING)
    if control.test == "later":
        issued = invoice.issue_date or ""
        late = _is_day(issued) and issued > on.isoformat()
        return Failed(control, _shown_day(issued), line=field.line) if late else None
    return _wrong(control, field)


def controls_of(base: Base) -> list[Control]:
    """Every control of a base."""
    return [_control(base, item) for item in base.lists[CONTROLS].items]


def _control(base: Base, item: Item) -> Control:
    among, pattern = item.text("among"), item.text("pattern")
    return Control(
        item.id,
        item.text("field"),
        item.text("test"),
        Decimal(item.text("limit") or "0"),
        _listed(base, among),
        re.compile(pattern) if pattern else None,
        item.text("code") or item.id,
        item.text("treatment"),
        _listed(base, item.text("types")),
        _listed(base, item.text("except_types")),
    )


def _listed(base: Base, name: str) -> frozenset[str]:
    return frozenset(base.lists[name].ids()) if name else frozenset()


@kept
def applied(rules: Rules, route: str, on: date) -> tuple[Control, ...]:
    """The controls whose failure changes anything, on a route and a day."""
    return tuple(one for one in controls_of(rules.base) if _applies(rules, one, route, on))


def _applies(rules: Rules, control: Control, route: str, on: date) -> bool:
    """Whether a failure of this control changes anything, on this route and this day."""
    told = rules[INVOICE_CONTROL].decide({"control": control.id, "route": route}, on)
    return bool(told.reasons or told.cautions)


def _wrong(control: Control, field: Field) -> Failed | None:
    """What a field fails."""
    if control.test == "absent":
        return None if field.times else Failed(control)
    if control.test == "none":
        return None if control.among.intersection(field.values) else Failed(control, field.shown, line=field.line)
    if control.test == "longer":
        return (
            Failed(control, field.shown, size=field.longest, line=field.line) if field.longest > control.limit else None
        )
    if control.test == "more":
        return Failed(control, field.shown, size=field.times, line=field.line) if field.times > control.limit else None
    if control.test == "iban":
        return _wrong_iban(control, field)
    for value in field.values:
        fits = value in control.among if control.pattern is None else bool(control.pattern.fullmatch(value))
        if not fits:
            return Failed(control, value, line=field.line, sign=_sign(control, value))
    return None


def _sign(control: Control, text: str) -> str:
    """The first sign that a control does not admit; empty where its pattern is not one of signs."""
    if control.pattern is None or not control.pattern.pattern.endswith("]+"):
        return ""
    return next((sign for sign in text if not control.pattern.fullmatch(sign)), "")


def _wrong_iban(control: Control, field: Field) -> Failed | None:
    """The first account that is written as an IBAN and has a wrong key; what a country adds to it is not looked at."""
    for value in field.values:
        bare = "".join(value.split()).upper()
        if _IBAN.fullmatch(bare) and not _key_holds(bare):
            return Failed(control, value, line=field.line)
    return None


@lru_cache(1_024)
def _key_holds(account: str) -> bool:
    """Whether the key of an IBAN holds; a supplier writes the same one on each of its invoices."""
    from stdnum import iban  # 25 ms: only where an invoice has an account

    return bool(iban.is_valid(account, check_country=False))


def _unequal(control: Control, invoice: Invoice) -> Failed | None:
    """The balance of an equation that is the furthest from what is written, where that is too far."""
    apart = [one for one in invoice.balances if one.id == control.field]
    far = [one for one in apart if Decimal(one.gap) > Decimal(one.slack) + control.limit]
    if not far:
        return None
    worst = max(far, key=lambda one: Decimal(one.gap))
    currency = invoice.currency if _CURRENCY.fullmatch(invoice.currency or "") else None
    written, computed = (money(Decimal(one), currency or "") for one in (worst.written, worst.computed))
    return Failed(control, written, computed, line=worst.line)


def _is_day(text: str) -> bool:
    """Whether a text is a day of the calendar; one that is not is told by the reading, and comes after no other."""
    try:
        return bool(_DAY.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _shown_day(day: str) -> str:
    return "/".join(reversed(day.split("-")))
