"""What a file holds, told from its first bytes.

The signatures are data of the rules base: this module knows how to compare, not what a PNG looks like. A family is the
id of one of its formats. This is read in the reading process, which starts sooner without the model's libraries.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from assistant.intake.prolog import after_prolog

HEAD = 1_024
ANY_ROOT = "*"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b")
_FIRST = re.compile(rb"<(?:!doctype\s+)?([A-Za-z_\x80-\xff][\w.:\x80-\xff-]*)", re.IGNORECASE)
_BOM = b"\xef\xbb\xbf"


class Probe(NamedTuple):
    """One way to recognise a family; of the texts, one is not empty, or the beginning has only to be text.

    `octets` and `also` are hexadecimal, both wanted, at their places; within the first `within` bytes if that is not 0,
    and then, of a text, at the start of a line.
    `root` is a first element or DOCTYPE in lower case, `member` how a ZIP's member starts, `mimetype` what it says.
    """

    family: str
    octets: str = ""
    at: int = 0
    within: int = 0
    also: str = ""
    also_at: int = 0
    binary: bool = False
    root: str = ""
    member: str = ""
    mimetype: str = ""


class _Ready(NamedTuple):
    probe: Probe
    octets: bytes
    also: bytes


class Signatures(NamedTuple):
    """Probes ready to compare: for each first byte, those that content starting so may show, in the base's order."""

    starts: tuple[tuple[_Ready, ...], ...]


NONE = Signatures(((),) * 256)


def signatures(probes: Iterable[Probe]) -> Signatures:
    """Make probes ready to compare."""
    ready = [_Ready(one, bytes.fromhex(one.octets), bytes.fromhex(one.also)) for one in probes]
    return Signatures(tuple(tuple(one for one in ready if _may_start(one, byte)) for byte in range(256)))


def _may_start(ready: _Ready, byte: int) -> bool:
    anchored = ready.octets and not ready.probe.at and not ready.probe.within
    return not anchored or ready.octets[0] == byte


def families(
    head: bytes, known: Signatures, members: tuple[str, ...] = (), mimetype: str | None = None
) -> tuple[str, ...]:
    """Every family that the first bytes show, in the base's order; empty when none is known.

    `members` and `mimetype` are those of a ZIP. A sign sought `within` some bytes counts only where no
    family before its own showed.
    """
    starts = known.starts[head[0]] if head else ()
    if not starts:
        return ()
    head = head[:HEAD]
    text = is_text(head)
    root = _root(head) if text else None
    found: list[str] = []
    for ready in starts:
        probe = ready.probe
        if probe.family in found or (probe.within and found):
            continue
        if ready.octets:
            shown = _octets_show(ready, head, text)
        elif probe.root:
            shown = root is not None and probe.root in (ANY_ROOT, root)
        elif probe.member:
            shown = any(name.startswith(probe.member) for name in members)
        elif probe.mimetype:
            shown = mimetype == probe.mimetype
        else:
            shown = text
        if shown:
            found.append(probe.family)
    return tuple(found)


def _octets_show(ready: _Ready, head: bytes, text: bool) -> bool:
    probe = ready.probe
    if probe.binary and text:
        return False
    if probe.within:
        found = head.find(ready.octets, 0, probe.within) >= 0
        return found and (not text or _begins_a_line(ready.octets, head, probe.within))
    return head.startswith(ready.octets, probe.at) and head.startswith(ready.also, probe.also_at)


def _begins_a_line(octets: bytes, head: bytes, within: int) -> bool:
    """True when a line of a text begins with these octets, its blanks and the mark of its encoding apart."""
    lines = head[:within].removeprefix(_BOM).splitlines()
    return any(line.lstrip().startswith(octets) for line in lines)


def is_text(head: bytes) -> bool:
    """True when the bytes read as text: UTF-16 with its mark, or no control character but the usual ones."""
    return head.startswith(_UTF16) or head.translate(None, _CONTROL) == head


def _root(head: bytes) -> str | None:
    """Name, in lower case and without prefix, the first element or the DOCTYPE of a text."""
    text = head.decode("utf-16", "replace").encode() if head.startswith(_UTF16) else head.removeprefix(_BOM)
    found = _FIRST.match(text, after_prolog(text))
    return found[1].decode("utf-8", "replace").rpartition(":")[2].lower() if found else None
