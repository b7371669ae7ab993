"""The formats and the extensions of a rules base, made ready for the reading, and content held against extension."""

from collections.abc import Iterable, Mapping

from assistant.intake.content import Probe
from assistant.model.tables import Extension, Format, Octets, Sign

TEXTUAL = frozenset({"texte", "xml", "html"})
"""The formats of plain text: under an extension that needs no sign they say nothing, any other one disagrees."""

WRITTEN = TEXTUAL | {"svg", "pkcs7"}
"""The formats that may be a text besides: where a text is tolerated, any other one that shows disagrees."""


def probes_of(formats: Mapping[str, Format]) -> tuple[Probe, ...]:
    """The signs of every format, in the base's order, as the reading compares them."""
    return tuple(_probe(one.id, sign) for one in formats.values() for sign in one.signs)


def _probe(family: str, sign: Sign) -> Probe:
    if sign.octets is None:
        root = (sign.root or "").lower()
        return Probe(family, root=root, member=sign.member or "", mimetype=sign.mimetype or "")
    also = sign.also or Octets(hex="")
    within = sign.octets.within or 0
    return Probe(family, sign.octets.hex, sign.octets.at, within, also.hex, also.at, sign.binary)


def content_matches(extension: str, found: Iterable[str], extensions: Mapping[str, Extension]) -> bool | None:
    """Tell whether content of these families may stand under `extension`; None when it cannot be told.

    Text has no signature: under a text extension it is never a refusal, unless it starts as another format does. An
    unknown extension is never judged.
    """
    accepted = extensions.get(extension.upper())
    if accepted is None:
        return None
    seen = frozenset(found)
    if not seen.isdisjoint(accepted.formats):
        return True
    told = seen.difference(accepted.tolerated)
    if (told != seen and told <= WRITTEN) or (not seen and accepted.without_sign):
        return None
    return None if accepted.without_sign and seen <= TEXTUAL else False
