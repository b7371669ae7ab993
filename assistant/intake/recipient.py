"""Whom an invoice is for: the SIRET among the recipient's identifiers, wherever the sender has put it.

Published examples write it as BT-46 under 0009, as BT-47 under 0002 (the SIREN's scheme) or under "1" (Chorus Pro's
code for SIRET), as the endpoint BT-49, with or without blanks: a reader of 0009 alone would miss most of them.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.intake.identifiers import read_siret
from assistant.intake.reading import Candidate

TERMS = ("BT-46", "BT-47", "BT-49")
ADDRESS = "BT-49"
SIRET_SCHEMES = frozenset({"0009", "1", "SIRET"})
SIREN_SCHEME = "0002"
SERVICE_SCHEME = "0224"
ROUTING_SCHEME = "0225"
OTHER_SCHEMES = frozenset({"0060", "0088"})
"""The schemes of DUNS and GLN: their digits are never a SIRET."""

SIREN = "buyer_siren"
"""The fact of which a SIREN is a candidate, when the recipient has no SIRET."""

_SIRET = re.compile(r"[0-9]{14}")
_SIREN = re.compile(r"[0-9]{9}")
_NAMED = re.compile(r"siret(?:n°|no)?[:.]?(?=[0-9])", re.IGNORECASE)


class WrittenIdentifier(NamedTuple):
    """An identifier as written: the business term, its scheme and its text."""

    term: str
    scheme: str
    text: str

    @property
    def bare(self) -> str:
        """Its text without blanks, nor the word SIRET before the digits.

        >>> WrittenIdentifier("BT-46", "0009", "SIRET : 217 500 016 00019").bare
        '21750001600019'
        """
        return _NAMED.sub("", "".join(self.text.split()), count=1)

    @property
    def where(self) -> str:
        """Its place, as a reader is told."""
        return f"{self.term}, schéma {self.scheme}" if self.scheme else self.term

    @property
    def announced(self) -> bool:
        """Whether its scheme is one under which SIRET are written; 14 digits elsewhere may be an account."""
        return self.scheme.upper() in SIRET_SCHEMES or self.scheme in (SIREN_SCHEME, ROUTING_SCHEME)


def announces_siret(written: WrittenIdentifier) -> bool:
    """Whether a recipient's identifier stands under the scheme of a SIRET."""
    return written.scheme.upper() in SIRET_SCHEMES and written.term != ADDRESS


class Recipient(NamedTuple):
    """The SIRET chosen, where it stands, what is wrong with it, and the other places that hold one.

    `written` is its text when it is not the SIRET as it is given: with blanks, or what only announces one.
    """

    siret: str | None
    where: str | None
    problem: str | None
    candidates: tuple[Candidate, ...]
    written: str | None = None


def recipient(identifiers: Sequence[WrittenIdentifier]) -> Recipient:
    """Choose the first 14-digit identifier; the others become candidates.

    Those under a SIRET's scheme come before those without one, BT-46 before BT-47, the address BT-49 last. Beside a
    SIRET whose scheme says so, a number without scheme is a candidate only if its key holds: accounts have 14 digits
    too. Without any, or with the address alone, which may be that of a whole body, an identifier whose scheme
    announces a SIRET is given as written, with its problem.
    """
    found: list[tuple[WrittenIdentifier, str]] = []
    services: list[Candidate] = []
    for one in sorted(identifiers, key=_rank):
        if one.scheme in OTHER_SCHEMES:
            continue
        if _SIRET.fullmatch(one.bare):
            found.append((one, one.bare))
        elif one.scheme == ROUTING_SCHEME and "_" in one.bare:
            parts = one.bare.split("_", 2)
            if _SIRET.fullmatch(parts[1]):
                found.append((one, parts[1]))
            if len(parts) > 2:
                services.append(Candidate("service_code", parts[2], one.where))
        elif one.scheme == SERVICE_SCHEME:
            services.append(Candidate("service_code", one.text, one.where))
    if not found or (found[0][0].term == ADDRESS and any(map(announces_siret, identifiers))):
        held = (Candidate("buyer_siret", digits, one.where) for one, digits in found)
        return _announced(identifiers, (*held, *services))
    (chosen, siret), *others = found
    candidates = (
        Candidate("buyer_siret", digits, one.where)
        for one, digits in others
        if one.announced or not chosen.announced or read_siret(digits).problem is None
    )
    written = chosen.text if chosen.scheme != ROUTING_SCHEME and chosen.text != siret else None
    return Recipient(siret, chosen.where, read_siret(siret).problem, (*candidates, *services), written)


def _announced(identifiers: Sequence[WrittenIdentifier], services: tuple[Candidate, ...]) -> Recipient:
    """What stands where a SIRET is announced, or a SIREN, when no SIRET is there."""
    for one in sorted(identifiers, key=_rank):
        if announces_siret(one):
            problem = read_siret(one.text).problem or "longueur"
            return Recipient(one.text, one.where, problem, services, one.text)
    for one in sorted(identifiers, key=_rank):
        numbered = one.scheme in ("", SIREN_SCHEME, "SIREN") and _SIREN.fullmatch(one.bare)
        if numbered and read_siret(one.bare).problem is None:
            return Recipient(None, None, None, (Candidate(SIREN, one.bare, one.where), *services))
    return Recipient(None, None, None, services)


def _rank(written: WrittenIdentifier) -> tuple[bool, bool, int]:
    return written.term == ADDRESS, not written.announced, TERMS.index(written.term)
