"""The kernel's Landlock, as linux/landlock.h describes it: for a reading process, every file is to be read only."""

import os
import struct
from collections.abc import Callable
from typing import Final

_CREATE, _RESTRICT = 444, 446
_TELL_VERSION = 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_RIGHTS: Final = {1: 13, 2: 14, 3: 15, 5: 16}
"""How many rights over files each version of the interface brings the total to."""

_TCP, _TCP_FROM = 0b11, 4
_OUTSIDE, _OUTSIDE_FROM = 0b11, 6
"""Abstract sockets and signals that leave the process, and the version that can hold them."""


def restricted(call: Callable[..., int]) -> bool:
    """Take from this process, for good, all that this kernel can but reading files; False where it cannot."""
    version = call(_CREATE, None, 0, _TELL_VERSION)
    if version < 1:
        return False
    held = rights(version)
    rules = call(_CREATE, held, len(held), 0)
    if rules < 0:
        return False
    try:
        return call(_RESTRICT, rules, 0) == 0
    finally:
        os.close(rules)


def rights(version: int) -> bytes:
    """What is held, as the kernel of this version of the interface reads it; no rule gives any of it back."""
    files = (1 << max(many for since, many in _RIGHTS.items() if since <= version)) - 1
    held = struct.pack("=Q", files & ~(_READ_FILE | _READ_FOLDER))
    if version >= _TCP_FROM:
        held += struct.pack("=Q", _TCP)
    if version >= _OUTSIDE_FROM:
        held += struct.pack("=Q", _OUTSIDE)
    return held
