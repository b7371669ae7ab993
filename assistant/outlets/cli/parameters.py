"""The values that options and arguments take, each refused in French: a day, a fact, a choice, a whole number."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from assistant.outlets.cli.wrong_use import not_a_choice, not_a_number, not_a_pair, out_of_range
from assistant.words.dates import parse_date

if TYPE_CHECKING:
    Parameter = click.ParamType[object]
else:
    Parameter = click.ParamType  # takes a type since click 8.5 only


class DayParameter(Parameter):
    """A date, as 24/11/2026 or 2026-11-24."""

    name = "DATE"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return parse_date(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class PairParameter(Parameter):
    """FACT=VALUE."""

    name = "FAIT=VALEUR"

    def convert(
        self, value: str | tuple[str, str], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value
        fact, equal, said = value.partition("=")
        if not equal or not fact.strip():
            self.fail(not_a_pair(value), param, ctx)
        return fact.strip(), said


class ChoiceParameter(Parameter):
    """One of a few words."""

    def __init__(self, choices: tuple[str, ...]) -> None:
        self.choices = choices
        self.name = "|".join(choices)

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            self.fail(not_a_choice(value, self.choices), param, ctx)
        return value


class NumberParameter(click.IntRange):
    """A whole number between two others, which it may be."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__(least, most)
        self.least, self.most = least, most

    def convert(self, value: str | int, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = int(value)
        except ValueError:
            self.fail(not_a_number(str(value)), param, ctx)
        if not self.least <= number <= self.most:
            self.fail(out_of_range(str(value), self.least, self.most), param, ctx)
        return number
