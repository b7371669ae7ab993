"""How the help of a command is set: in French typography before lines are cut, so that no guillemet stands alone."""

from __future__ import annotations

from collections.abc import Iterable

import click

from assistant.words.typography import NBSP, french


class FrenchFormatter(click.HelpFormatter):
    """Sets sentences with their no-break blanks, at which no line is cut; what is to be typed keeps plain ones."""

    def write_heading(self, heading: str) -> None:
        super().write_heading(f"{heading}{NBSP}")

    def write_text(self, text: str) -> None:
        super().write_text(french(text))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(typed, french(told)) for typed, told in rows], col_max, col_spacing)


class FrenchContext(click.Context):
    """The context of a command whose help is in French."""

    formatter_class = FrenchFormatter
