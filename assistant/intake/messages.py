"""What the caller and the reading process say to each other: one line of JSON a message, typed on both sides.

The caller trusts nothing of what comes back: each field of a reading has its type, or there is no reading. What goes
out is its own. Names whose bytes are not UTF-8 (lone surrogates) travel too: Python's JSON alone carries them.
"""

import json
from typing import NamedTuple

from assistant.intake.content import Probe
from assistant.intake.limits import Limits
from assistant.intake.reading import Reading, Seek


class Start(NamedTuple):
    """The first message: what bounds every reading, and the signs to compare."""

    limits: Limits
    probes: tuple[Probe, ...] = ()


class Request(NamedTuple):
    """One file to read under `name`: that of `path`, the `length` octets that follow, or the open one that is `handed`.

    `seeks` are the elements to look for in the XML document that it is, or that it holds.
    """

    name: str
    path: str = ""
    length: int | None = None
    seeks: tuple[Seek, ...] = ()
    handed: bool = False


def encoded(message: Start | Request | Reading) -> bytes:
    """Write a message, its end of line included."""
    return json.dumps(message).encode() + b"\n"


def started(line: bytes) -> Start:
    """Read the first message, in the reading process."""
    limits, probes = json.loads(line)
    return Start(Limits(*limits), tuple(Probe(*one) for one in probes))


def requested(line: bytes) -> Request:
    """Read a request, in the reading process."""
    name, path, length, seeks, handed = json.loads(line)
    return Request(name, path, length, tuple(Seek(*one) for one in seeks), handed)


def answered(line: bytes) -> Reading:
    """Read an answer, in the caller.

    Raises ValueError or RecursionError for anything but a reading.
    """
    import msgspec  # not in the reading process: 20 ms of its start

    try:
        return msgspec.json.decode(line, type=Reading)
    except msgspec.DecodeError:  # a name whose bytes are not UTF-8, or no reading
        return msgspec.convert(json.loads(line), Reading)


def kept(reading: Reading) -> bytes:
    """Write a reading that the caller keeps, for `answered` to read: ten times as fast as `encoded`."""
    import msgspec

    try:
        return msgspec.json.encode(reading)
    except UnicodeEncodeError:  # a name whose bytes are not UTF-8
        return encoded(reading)
