"""`--memory`: how much a command may take, as people write sizes."""

from __future__ import annotations

from assistant.engine.case import FactError
from assistant.outlets.telling import Telling


def octets_of(told: Telling, memory: str) -> int:
    """A size of memory as people write it, « 500 Mo »; FactError for one that is none, or too small."""
    from assistant.words.sizes import parse_size

    try:
        size = parse_size(memory)
    except ValueError as error:
        raise FactError(str(error)) from None
    octets = size if isinstance(size, int) else size.decimal
    if octets < 200_000_000:
        raise FactError(told.say("directory-memory-low"))
    return octets
