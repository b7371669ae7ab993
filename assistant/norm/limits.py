"""How much the artefacts of the norm may take: they are heavier than the reading, and only asked for."""

import os
from pathlib import Path
from typing import NamedTuple

from assistant.intake.limits import MIB


class NormLimits(NamedTuple):
    """Bounds of one file: sizes are octets, `seconds` are the processor's, `waiting` those of the clock.

    `memory` is what the process holds at most while it works, `rested` beyond what it is replaced before the next file.
    """

    seconds: int = 20
    waiting: float = 60.0
    memory: int = 260 * MIB
    rested: int = 230 * MIB
    answer: int = 2 * MIB
    invoices: int = 20
    remarks: int = 60
    message: int = 600


NORM_LIMITS = NormLimits()
_PAGE = os.sysconf("SC_PAGE_SIZE")


def resident(process: int) -> int:
    """How many octets of memory a process holds; 0 where the system does not say."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0
