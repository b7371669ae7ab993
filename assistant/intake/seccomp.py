"""The filter of a reading process: the kernel refuses it the network, writing, and every new process.

A program of the classic filter, as linux/filter.h and linux/seccomp.h describe it. What is refused is told as such
(EPERM), so that a library may do without; nothing is killed.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Callable
from typing import Final

from assistant.intake import calls

PROCESSORS: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
"""The machines whose calls are known: the column of their numbers, and the name that the kernel gives them."""

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_CALL, _MACHINE, _ARGUMENTS = 0, 4, 16
_ALLOW, _ERROR = 0x7FFF0000, 0x00050000
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_THREAD = 0x00010000
_TYPES_FOR_THE_USER = (0x5412, 0x541C)
"""What puts words into a terminal as if its user had typed them (TIOCSTI, TIOCLINUX)."""
_SET_FILTER, _ALL_THREADS = 1, 1


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def installed(call: Callable[..., int], machine: str) -> bool:
    """Filter the calls of this process for good, if its machine is known and the kernel agrees."""
    if machine not in PROCESSORS:
        return False
    steps = program(machine, os.getpid())
    given = _Program(len(steps) // 8, steps)
    number = calls.SECCOMP[PROCESSORS[machine][0]]
    return call(number, _SET_FILTER, _ALL_THREADS, ctypes.byref(given)) == 0


def program(machine: str, process: int) -> bytes:
    """The steps that the kernel takes at each call of `process`."""
    column, name = PROCESSORS[machine]
    steps = [_step(_LOAD, _MACHINE), _step(_EQUAL, name, 1, 0), _error(errno.EPERM)]
    steps += [_step(_LOAD, _CALL), _step(_AT_LEAST, calls.LAST + 1, 0, 1), _error(errno.ENOSYS)]
    for table, code in ((calls.ABSENT, errno.ENOSYS), (calls.REFUSED, errno.EPERM)):
        for numbers in table.values():
            if numbers[column] is not None:
                steps += [_step(_EQUAL, numbers[column], 0, 1), _error(code)]
    for argument, numbers in enumerate(calls.OPEN.values(), 1):
        if numbers[column] is not None:
            steps += _when(numbers[column], argument, [_step(_ANY_BIT, _WRITES, 0, 1)])
    steps += _when(calls.CLONE[column], 0, [_step(_ANY_BIT, _THREAD, 1, 0)])
    steps += _when(calls.TGKILL[column], 0, [_step(_EQUAL, process, 1, 0)])
    steps += _when(calls.PRLIMIT[column], 0, [_step(_EQUAL, 0, 2, 0), _step(_EQUAL, process, 1, 0)])
    one, other = _TYPES_FOR_THE_USER
    steps += _when(calls.IOCTL[column], 1, [_step(_EQUAL, one, 1, 0), _step(_EQUAL, other, 0, 1)])
    return b"".join([*steps, _step(_RETURN, _ALLOW)])


def _when(call: int | None, argument: int, looks: list[bytes]) -> list[bytes]:
    """At this call, look at one argument: the looks go on to the step that refuses, or jump over it."""
    inside = [_step(_LOAD, _ARGUMENTS + 8 * argument), *looks, _error(errno.EPERM), _step(_RETURN, _ALLOW)]
    return [_step(_EQUAL, call, 0, len(inside)), *inside]


def _error(code: int) -> bytes:
    return _step(_RETURN, _ERROR | code)


def _step(code: int, value: int | None, so: int = 0, otherwise: int = 0) -> bytes:
    """One step: what is done, with what, and how many steps are jumped over when it is so, or otherwise."""
    return struct.pack("<HBBI", code, so, otherwise, value)
