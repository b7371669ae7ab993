"""How far a run over rows has come, told where somebody looks at it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from assistant.outlets.telling import Telling
from assistant.words.numbers import number


def rows_met(told: Telling) -> Callable[[int], None]:
    """What tells how many rows were met, on the standard error of a terminal."""
    if not sys.stderr.isatty():
        return lambda rows: None

    def tell(rows: int) -> None:
        sys.stderr.write(f"\r{told.say('rows-met', rows=number(rows))}\x1b[K")
        sys.stderr.flush()

    return tell
