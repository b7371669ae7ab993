"""How far a run over rows has come, told where somebody looks at it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from assistant.outlets.telling import Telling
from assistant.words.numbers import number


@contextmanager
def rows_met(told: Telling) -> Iterator[Callable[[int], None]]:
    """What tells how many rows were met, on the standard error of a terminal; the line is gone at the end."""
    if not sys.stderr.isatty():
        yield lambda rows: None
        return

    def tell(rows: int) -> None:
        sys.stderr.write(f"\r{told.say('rows-met', rows=number(rows))}\x1b[K")
        sys.stderr.flush()

    try:
        yield tell
    finally:
        sys.stderr.write("\r\x1b[K")
