"""What the system holds a reading process to, besides its limits: as much as it can, for good, before the first file.

Where it can do nothing (another system, an older kernel), the limits alone are left, and that is said.
"""

import os
import sys
from collections.abc import Callable
from enum import StrEnum

_NO_NEW_PRIVILEGES = 38


class Confinement(StrEnum):
    """How far a reading process is held, weakest first."""

    LIMITS = "limites"
    """Time, memory, length of an answer, size of a file written (zero)."""

    READS_ONLY = "lecture seule"
    """Besides: no new privileges; no file changed, made, dropped or run, by the kernel's Landlock."""

    FILTERED = "filtre"
    """Besides the limits: no new privileges; no network, no writing, no new process, by a filter of system calls."""

    SANDBOX = "bac à sable"
    """Both, so that what one leaves open the other closes."""


def confine() -> Confinement:
    """Hold this process as far as the system can, and say how far; call it before any thread is started."""
    if sys.platform != "linux":
        return Confinement.LIMITS
    try:
        import ctypes

        library = ctypes.CDLL(None)
        prctl, syscall = library.prctl, library.syscall
    except (ImportError, OSError, AttributeError):  # a Python without it, or a C library without these
        return Confinement.LIMITS
    prctl.restype, syscall.restype = ctypes.c_int, ctypes.c_long
    prctl.argtypes = (ctypes.c_int, *(ctypes.c_ulong,) * 4)

    def call(number: int, *given: object) -> int:
        wide = (ctypes.c_long(one) if isinstance(one, int) else one for one in given)
        return int(syscall(ctypes.c_long(number), *wide))

    if prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return Confinement.LIMITS
    return held(call, os.uname().machine if sys.maxsize > 1 << 32 else "")


def held(call: Callable[..., int], machine: str) -> Confinement:
    """Take what is not needed from this process, which can get no new privilege, through the kernel's own calls."""
    from assistant.intake import landlock, seccomp

    reads_only = landlock.restricted(call)
    if seccomp.installed(call, machine):
        return Confinement.SANDBOX if reads_only else Confinement.FILTERED
    return Confinement.READS_ONLY if reads_only else Confinement.LIMITS


if __name__ == "__main__":
    sys.stdout.buffer.write(confine().encode() + b"\n")
