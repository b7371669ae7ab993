"""Options that take what the rules base lists: their help reads the list there, when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

from assistant.model.problems import InvalidRules

if TYPE_CHECKING:
    from assistant.model.base import Base


class BaseOption(click.Option):
    """An option whose help ends with the names that it takes, as the project's own base has them."""

    def __init__(self, *names: Any, takes: Callable[[Base], Iterable[str]], **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.takes = takes

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        if record is None:
            return None
        from assistant.engine.base import load_rules

        try:
            listed = ", ".join(self.takes(load_rules().base))
        except InvalidRules:  # help is for whoever is mending the base too
            return record
        return record[0], f"{record[1]} : {listed}."
