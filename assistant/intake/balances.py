"""The sums of an invoice, worked out exactly: what each equation of EN 16931 gives beside what is written.

An equation whose parts are not all written is not worked out: nothing is taken for zero but what the norm says is zero
when it is absent (allowances, charges, what is already paid, the rounding).
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import NamedTuple

CENT = Decimal("0.01")
DIGITS = 150
"""How many digits a calculation keeps: the product of two amounts of 60 has 120, and a sum of many has a few more."""


class Balance(NamedTuple):
    """One equation: what is written, what is worked out, and by how much they differ, all in the invoice's currency.

    `slack` is what the extended profile of the norm lets them differ by: one cent a line.
    """

    id: str
    written: str
    computed: str
    gap: str
    slack: str = "0"
    line: int | None = None


class Amount(NamedTuple):
    """An amount as written, exactly, and its line."""

    value: Decimal
    line: int | None


class Subtotal(NamedTuple):
    """The VAT of one rate: the taxable amount, the rate in per cent, the tax."""

    taxable: Amount | None
    rate: Amount | None
    tax: Amount | None


class Sums:
    """The amounts of one invoice, while it is read."""

    def __init__(self) -> None:
        self.totals: dict[str, Amount] = {}
        self.lines: list[Amount | None] = []
        self.allowances: list[Amount | None] = []
        self.charges: list[Amount | None] = []
        self.subtotals: list[Subtotal] = []
        self.nested = False
        """Whether some lines group others, or only inform: they are not to be summed."""

        self.extended = False
        self.minimal = False
        """Whether the profile is MINIMUM, which has no place for what is already paid."""

        self.other_charges = False
        """Whether charges stand where the norm puts none: what they change is not worked out."""

    def balances(self) -> tuple[Balance, ...]:
        """Every equation whose parts are all written, worked out to the last digit."""
        with localcontext(prec=DIGITS):
            return tuple(self._balances())

    def _balances(self) -> Iterator[Balance]:
        lines = None if self.nested or not self.lines else _summed(self.lines)
        yield from self._balance("BR-CO-10", "lines_total", lines)
        if not self.other_charges:
            if self.allowances:
                yield from self._balance("BR-CO-11", "allowances_total", _summed(self.allowances))
            if self.charges:
                yield from self._balance("BR-CO-12", "charges_total", _summed(self.charges))
            yield from self._balance(
                "BR-CO-13", "without_vat", self._sum("lines_total", minus="allowances_total", plus="charges_total")
            )
        if self.subtotals:
            yield from self._balance("BR-CO-14", "vat", _summed([one.tax for one in self.subtotals]))
        vat, without = self.totals.get("vat"), self.totals.get("without_vat")
        if vat and without:
            yield from self._balance("BR-CO-15", "with_vat", without.value + vat.value)
        if not self.minimal:
            yield from self._balance("BR-CO-16", "due", self._sum("with_vat", minus="prepaid", plus="rounding"))
        for one in self.subtotals:
            if one.taxable and one.rate and one.tax:
                yield self._told("BR-CO-17", one.tax, one.taxable.value * one.rate.value / 100)

    def _sum(self, base: str, *, minus: str, plus: str) -> Decimal | None:
        if base not in self.totals:
            return None
        return self.totals[base].value - self._or_zero(minus) + self._or_zero(plus)

    def _or_zero(self, name: str) -> Decimal:
        return self.totals[name].value if name in self.totals else Decimal(0)

    def _balance(self, equation: str, written: str, computed: Decimal | None) -> Iterator[Balance]:
        if computed is not None and written in self.totals:
            yield self._told(equation, self.totals[written], computed)

    def _told(self, equation: str, written: Amount, computed: Decimal) -> Balance:
        rounded = computed.quantize(CENT, ROUND_HALF_UP)
        gap = abs(written.value.quantize(CENT, ROUND_HALF_UP) - rounded)
        slack = CENT * len(self.lines) if self.extended else Decimal(0)
        return Balance(equation, str(written.value), str(rounded), str(gap), str(slack), written.line)


def _summed(amounts: list[Amount | None]) -> Decimal | None:
    """The sum of amounts, or None where one is not written."""
    known = [one.value for one in amounts if one is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None
