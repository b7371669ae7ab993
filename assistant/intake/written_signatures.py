"""Formats and extensions, from two lists of the rules base: `content_families` and `extension_contents`."""

from collections.abc import Mapping
from typing import Any

import msgspec

from assistant.model.tables import Extension, Format, Octets, Sign

FAMILIES, EXTENSIONS = "content_families", "extension_contents"


def formats_of(base: Mapping[str, Any]) -> dict[str, Format]:
    """Read the formats of a compiled base.

    Raises ValueError, naming the family, for a sign that is not written as `rules/contents.yml` says.
    """
    families = base["lists"][FAMILIES]
    return {item["id"]: _family(item, families["source"]) for item in families["items"]}


def extensions_of(base: Mapping[str, Any]) -> dict[str, Extension]:
    """Read what the extensions of a compiled base announce."""
    extensions = base["lists"][EXTENSIONS]
    return {item["id"]: _extension(item, extensions["source"]) for item in extensions["items"]}


def _family(item: Mapping[str, Any], source: str) -> Format:
    signs = tuple(_sign(item["id"], written) for written in item["attributes"]["signs"])
    return Format(id=item["id"], topic="contents", label=item["label"], source=source, signs=signs)


def _extension(item: Mapping[str, Any], source: str) -> Extension:
    told = item["attributes"]
    return Extension(
        id=item["id"],
        topic="contents",
        source=source,
        formats=tuple(told.get("families", ())),
        tolerated=tuple(told.get("tolerated", ())),
        without_sign=told.get("without_sign") == "oui",
    )


def _sign(family: str, written: str) -> Sign:
    kind, _, what = written.partition(" ")
    if kind == "text" and not what:
        return Sign(text=True)
    if kind in ("root", "member", "mimetype") and what:
        return msgspec.convert({kind: what}, Sign)
    if kind == "hex" and what:
        first, _, second = what.removesuffix(" binary").partition(" and ")
        return Sign(
            octets=_octets(family, written, first),
            also=_octets(family, written, second) if second else None,
            binary=what.endswith(" binary"),
        )
    raise _misread(family, written)


def _octets(family: str, written: str, part: str) -> Octets:
    """Read « OCTETS », « OCTETS at PLACE » or « OCTETS within LIMIT »."""
    octets, *rest = part.split()
    try:
        bytes.fromhex(octets)
        places = {word: int(number) for word, number in zip(rest[::2], rest[1::2], strict=True)}
    except ValueError:
        raise _misread(family, written) from None
    if not places.keys() <= {"at", "within"}:
        raise _misread(family, written)
    return Octets(hex=octets, at=places.get("at", 0), within=places.get("within"))


def _misread(family: str, written: str) -> ValueError:
    return ValueError(f"{FAMILIES}, « {family} » : le signe « {written} » ne se lit pas")
