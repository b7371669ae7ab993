"""The signature table, from two lists of the rules base: `content_families` and `extension_contents`."""

from collections.abc import Mapping
from typing import Any

from assistant.intake.content import Signatures, signatures

FAMILIES, EXTENSIONS = "content_families", "extension_contents"


def signatures_of(base: Mapping[str, Any]) -> Signatures:
    """Prepare the signatures of a compiled base, ready to compare."""
    return signatures(signature_table(base))


def signature_table(base: Mapping[str, Any]) -> dict[str, Any]:
    """Build, from the lists of a compiled base, the table that `signatures` and `Guard` take.

    Raises ValueError, naming the family, for a sign that is not written as `rules/contents.yml` says.
    """
    families = {item["id"]: _family(item) for item in base["lists"][FAMILIES]["items"]}
    extensions = {item["id"]: _extension(item["attributes"]) for item in base["lists"][EXTENSIONS]["items"]}
    return {"families": families, "extensions": extensions}


def _family(item: Mapping[str, Any]) -> dict[str, Any]:
    signs = [_sign(item["id"], written) for written in item["attributes"]["signs"]]
    return {"label": item["label"], "signs": signs}


def _extension(attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "families": list(attributes.get("families", ())),
        "tolerated": list(attributes.get("tolerated", ())),
        "open": attributes.get("without_sign") == "oui",
    }


def _sign(family: str, written: str) -> dict[str, Any]:
    kind, _, what = written.partition(" ")
    if kind == "text" and not what:
        return {"text": True}
    if kind in ("root", "member", "mimetype") and what:
        return {kind: what}
    if kind == "hex" and what:
        first, _, second = what.removesuffix(" binary").partition(" and ")
        form = _octets(family, written, first)
        if second:
            form["also"] = _octets(family, written, second)
        return form | {"binary": True} if what.endswith(" binary") else form
    raise _misread(family, written)


def _octets(family: str, written: str, part: str) -> dict[str, Any]:
    """Read « OCTETS », « OCTETS at PLACE » or « OCTETS within LIMIT »."""
    octets, *rest = part.split()
    try:
        bytes.fromhex(octets)
        form: dict[str, Any] = {"hex": octets}
        for word, number in zip(rest[::2], rest[1::2], strict=True):
            if word not in ("at", "within"):
                raise _misread(family, written)
            form[word] = int(number)
    except ValueError:
        raise _misread(family, written) from None
    return form


def _misread(family: str, written: str) -> ValueError:
    return ValueError(f"{FAMILIES}, « {family} » : le signe « {written} » ne se lit pas")
