"""Names of files: their length, extension and flaws, and a valid name to use instead."""

import re
import unicodedata
from collections.abc import Container
from typing import Literal

from assistant.words.folding import INVISIBLE
from assistant.words.lookalikes import ascii_lookalike

Flaw = Literal["aucun", "vide", "chemin", "controle", "bidi", "sans-nom", "fin", "homoglyphe"]

BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
JOINER = "\u200d"
_ORDINARY = re.compile(r"[A-Za-z0-9_(][A-Za-z0-9_ ().,'+&-]*\.[A-Za-z0-9]+")
_DRIVE = re.compile(r"[A-Za-z]:")


def length(name: str) -> int:
    """Count code points after NFC, so that a name from macOS is no longer than the same name elsewhere.

    >>> length("re\u0301sume\u0301.pdf")
    10
    """
    return len(name) if name.isascii() else len(unicodedata.normalize("NFC", name))


def extension(name: str) -> str:
    """Give what follows the last ASCII dot, in capitals; "" if nothing does.

    Only ASCII letters change case: « .ſvg » must not pass for « .SVG ». A blank at the end is a flaw of the name,
    not another format.

    >>> extension("plan.v2.Pdf"), extension("plan"), extension("plan."), extension("plan.pdf ")
    ('PDF', '', '', 'PDF')
    """
    _, dot, after = name.rstrip().rpartition(".")
    if after.isascii():
        return after.upper() if dot else ""
    return "".join(char.upper() if char.isascii() else char for char in after) if dot else ""


def flaw(name: str) -> Flaw:
    """Name the most serious flaw of a file's name, whatever its length and extension.

    >>> [flaw(name) for name in ("Été — devis n° 3 (v2).final.PDF", "../devis.pdf", ".pdf")]
    ['aucun', 'chemin', 'sans-nom']
    """
    if _ORDINARY.fullmatch(name):
        return "aucun"
    if not name.strip():
        return "vide"
    if name in {".", ".."} or "/" in name or "\\" in name or _DRIVE.match(name):
        return "chemin"
    hidden = _hidden(name)
    if hidden - BIDI:
        return "controle"
    if hidden:
        return "bidi"
    stem, dot, after = name.rpartition(".")
    if dot and not stem.strip(" .\u00a0"):
        return "sans-nom"
    if name[-1] == "." or name[-1].isspace():
        return "fin"
    return "homoglyphe" if ascii_lookalike(after) != after and dot else "aucun"


def suggestion(name: str, limit: int, extensions: Container[str]) -> str | None:
    """Give a valid name of at most `limit` characters with the same extension, or None if there is no way.

    `extensions` are those accepted, in capitals and without their dot.
    A name without extension gets the most usual one, .pdf: whoever reads must know what the file is.

    >>> suggestion("Devis travaux toiture.pdf", 20, ["PDF"]), suggestion("devis.exe", 50, ["PDF"])
    ('Devis travaux.pdf', None)
    """
    hidden = _hidden(name)
    cleaned = "".join(char for char in name if char not in hidden) if hidden else name
    cleaned = unicodedata.normalize("NFC", re.split(r"[/\\]", cleaned)[-1])
    cleaned = _DRIVE.sub("", cleaned, count=1) if _DRIVE.match(cleaned) else cleaned
    stem, dot, after = cleaned.rstrip().rstrip(". ").rpartition(".")
    after = ascii_lookalike(after)
    if not dot and after:
        stem, after = after, "pdf"
    if extension("." + after) not in extensions:
        return None
    room = limit - len(after) - 1
    stem = _cut(stem.strip(), room).rstrip("-_. \u00a0") or "document"[: max(room, 0)]
    proposed = f"{stem}.{after}"
    return proposed if stem and length(proposed) <= limit and flaw(proposed) == "aucun" else None


def _cut(stem: str, room: int) -> str:
    """Cut between two words when that keeps half of the room, and never between a letter and its accents."""
    if len(stem) <= room:
        return stem
    kept = stem[: max(room, 0)]
    if stem[len(kept)] not in " -_.":
        at = max(kept.rfind(mark) for mark in " -_.")
        kept = kept[:at] if at * 2 >= room else kept
    while kept and (unicodedata.combining(stem[len(kept)]) or JOINER in (stem[len(kept)], kept[-1])):
        kept = kept[:-1]
    return kept


def _hidden(name: str) -> frozenset[str]:
    """Collect the characters that do not show; the joiner inside an emoji shows, as one emoji."""
    if name.isascii() and name.isprintable():
        return frozenset()
    hidden = {char for char in name if unicodedata.category(char) in INVISIBLE}
    if JOINER in hidden and all(_joins_emoji(name, at) for at, char in enumerate(name) if char == JOINER):
        hidden.discard(JOINER)
    return frozenset(hidden)


def _joins_emoji(name: str, at: int) -> bool:
    left = name[:at].rstrip("\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
    neighbours = left[-1:] + name[at + 1 : at + 2]
    return len(neighbours) == 2 and all(unicodedata.category(char) == "So" for char in neighbours)
