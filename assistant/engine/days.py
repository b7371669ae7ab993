"""The day on which a caller stands: a date, or its text as ISO 8601 writes it."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime

from assistant.engine.case import FactError
from assistant.model.base import Base


def day(base: Base, told: date | str) -> date:
    """The day of a date, of a moment, or of a text such as « 2026-11-24 ».

    Raises FactError for any other text.
    """
    if isinstance(told, str):
        with suppress(ValueError):
            return date.fromisoformat(told)
        raise FactError(base.word("wrong-type").format(value=told, wanted=base.word("type-date"), fact="on"))
    return told.date() if isinstance(told, datetime) else told
