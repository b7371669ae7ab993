"""What a file holds, told from its first bytes, and whether its extension says the same.

The signatures are data of the rules base: this module knows how to compare, not what a PNG looks like.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

HEAD = 1_024
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b")
_PROLOG = re.compile(r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*<(?:!doctype\s+)?([A-Za-z_][\w.:-]*)", re.S | re.I)


class Sign(NamedTuple):
    """One way to recognise a family: bytes at a place, a first element, or what a ZIP holds."""

    kind: str
    what: Any
    at: int = 0
    within: int = 0
    also: "Sign | None" = None
    binary: bool = False


class Accepted(NamedTuple):
    """What an extension may hold: its families, what cannot be told apart from them, whether it has a sign."""

    families: frozenset[str]
    tolerated: frozenset[str]
    open: bool


class Signatures(NamedTuple):
    """The signature table of the rules base, ready to compare; `labels` name the families in French.

    `starts` holds, for each first byte, the signs that content starting so may show, in the table's order.
    """

    starts: tuple[tuple[tuple[str, Sign], ...], ...]
    extensions: Mapping[str, Accepted]
    labels: Mapping[str, str]


NONE = Signatures(((),) * 256, {}, {})


def signatures(table: Mapping[str, Any]) -> Signatures:
    """Prepare a table of the shape of `rules/signatures.yml`: families with signs, extensions with families."""
    signs = [(name, _sign(form)) for name, one in table["families"].items() for form in one["signs"]]
    extensions = {
        name.upper(): Accepted(
            frozenset(one.get("families", ())), frozenset(one.get("tolerated", ())), bool(one.get("open"))
        )
        for name, one in table["extensions"].items()
    }
    starts = tuple(tuple(one for one in signs if _may_start(one[1], byte)) for byte in range(256))
    return Signatures(starts, extensions, {name: one["label"] for name, one in table["families"].items()})


def _sign(form: Mapping[str, Any]) -> Sign:
    if "hex" in form:
        also = _sign(form["also"]) if "also" in form else None
        what = bytes.fromhex(form["hex"])
        return Sign("bytes", what, form.get("at", 0), form.get("within", 0), also, bool(form.get("binary")))
    ((kind, what),) = form.items()
    return Sign(kind, what.lower() if kind == "root" else what)


def _may_start(sign: Sign, byte: int) -> bool:
    anchored = sign.kind == "bytes" and not sign.at and not sign.within
    return not anchored or sign.what[0] == byte


def families(
    head: bytes, known: Signatures, members: tuple[str, ...] = (), mimetype: str | None = None
) -> tuple[str, ...]:
    """Every family that the first bytes show, in the table's order; empty when none is known.

    `members` and `mimetype` are those of a ZIP. An anchored sign beats one found further on.
    """
    signs = known.starts[head[0]] if head else ()
    if not signs:
        return ()
    head = head[:HEAD]
    text = is_text(head)
    root = _root(head) if text else None
    found: list[str] = []
    for family, sign in signs:
        if family in found or (sign.within and found):
            continue
        if sign.kind == "bytes":
            shown = _bytes_show(sign, head, text)
        elif sign.kind == "root":
            shown = root is not None and sign.what in ("*", root)
        elif sign.kind == "member":
            shown = any(name.startswith(sign.what) for name in members)
        elif sign.kind == "mimetype":
            shown = mimetype == sign.what
        else:
            shown = text
        if shown:
            found.append(family)
    return tuple(found)


def _bytes_show(sign: Sign, head: bytes, text: bool) -> bool:
    what: bytes = sign.what
    if sign.binary and text:
        return False
    if sign.within:
        return head.find(what, 0, sign.within) >= 0
    if not head.startswith(what, sign.at):
        return False
    return sign.also is None or head.startswith(sign.also.what, sign.also.at)


def is_text(head: bytes) -> bool:
    """True when the bytes read as text: UTF-16 with its mark, or no control character but the usual ones."""
    return head.startswith(_UTF16) or head.translate(None, _CONTROL) == head


def _root(head: bytes) -> str | None:
    """Name, in lower case and without prefix, the first element or the DOCTYPE of a text."""
    text = head.decode("utf-16" if head.startswith(_UTF16) else "latin-1", "replace").removeprefix("ï»¿")
    found = _PROLOG.match(text)
    return found[1].rpartition(":")[2].lower() if found else None


def content_matches(extension: str, found: Iterable[str], known: Signatures) -> bool | None:
    """Tell whether content of these families may stand under `extension`; None when it cannot be told.

    Text has no signature: under a text extension it is never a refusal. An unknown extension is never judged.
    """
    accepted = known.extensions.get(extension.upper())
    if accepted is None:
        return None
    seen = frozenset(found)
    if seen & accepted.families:
        return True
    if seen & accepted.tolerated or (not seen and accepted.open):
        return None
    return None if accepted.open and seen <= {"texte", "xml", "html"} else False
