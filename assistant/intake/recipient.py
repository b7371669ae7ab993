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
SIRET_SCHEMES = frozenset({"0009", "1", "SIRET"})
SERVICE_SCHEME = "0224"
ROUTING_SCHEME = "0225"
_SIRET = re.compile(r"[0-9]{14}")


class WrittenIdentifier(NamedTuple):
    """An identifier as written: the business term, its scheme and its text."""

    term: str
    scheme: str
    text: str


class Recipient(NamedTuple):
    """The SIRET chosen, where it stands, what is wrong with it, and the other places that hold one."""

    siret: str | None
    where: str | None
    problem: str | None
    candidates: tuple[Candidate, ...]


def recipient(identifiers: Sequence[WrittenIdentifier]) -> Recipient:
    """Choose the first 14-digit identifier: BT-46, then BT-47, then BT-49; the others become candidates.

    Without any, an identifier whose scheme announces a SIRET is given as written, with its problem.
    """
    found: list[Candidate] = []
    services: list[Candidate] = []
    for written in sorted(identifiers, key=_rank):
        where = f"{written.term}, schéma {written.scheme}" if written.scheme else written.term
        bare = "".join(written.text.split())
        if _SIRET.fullmatch(bare):
            found.append(Candidate("buyer_siret", bare, where))
        elif written.scheme == ROUTING_SCHEME and "_" in bare:
            parts = bare.split("_", 2)
            if _SIRET.fullmatch(parts[1]):
                found.append(Candidate("buyer_siret", parts[1], where))
            if len(parts) > 2:
                services.append(Candidate("service_code", parts[2], where))
        elif written.scheme == SERVICE_SCHEME:
            services.append(Candidate("service_code", written.text, where))
    if found:
        chosen = found[0]
        return Recipient(chosen.value, chosen.where, read_siret(chosen.value).problem, (*found[1:], *services))
    return _announced(identifiers, tuple(services))


def _announced(identifiers: Sequence[WrittenIdentifier], services: tuple[Candidate, ...]) -> Recipient:
    for written in sorted(identifiers, key=_rank):
        if written.scheme.upper() in SIRET_SCHEMES:
            where = f"{written.term}, schéma {written.scheme}"
            return Recipient(written.text, where, read_siret(written.text).problem or "longueur", services)
    return Recipient(None, None, None, services)


def _rank(written: WrittenIdentifier) -> int:
    return TERMS.index(written.term)
