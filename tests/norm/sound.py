"""Invoices that every artefact takes without a remark, in both syntaxes; each part can be changed to break one rule.

In their templates, a line that begins with « ?name » goes when that part is empty.
"""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

SIREN, SIRET = "732829320", "73282932000074"
BUYER_SIREN, BUYER_SIRET = "219300530", "21930053000017"
SYNTAXES = ("cii", "ubl")
PARTS = {
    "profile": "urn:cen.eu:en16931:2017",
    "number": "F-1",
    "framework": "B1",
    "type": "380",
    "lines": "100.00",
    "line": "100.00",
    "allowances": "10.00",
    "allowance": "10.00",
    "charges": "5.00",
    "charge": "5.00",
    "net": "95.00",
    "category": "S",
    "rate": "20.00",
    "tax": "19.00",
    "vat": "19.00",
    "gross": "114.00",
    "prepaid": "14.00",
    "due": "100.00",
    "siren": SIREN,
    "siret": SIRET,
    "buyer_siren": BUYER_SIREN,
    "buyer_siret": BUYER_SIRET,
    "address": SIREN,
    "buyer_address": BUYER_SIREN,
    "attachment_kind": "LISIBLE",
    "PMT": "Indemnité de 40 euros.",
    "PMD": "Pénalités de retard de 10 %.",
    "AAB": "Aucun escompte.",
}
"""The parts of a sound invoice, by the names that tests change them by; a note by its subject."""

_OPTIONAL = re.compile(r"^\?(\w+)( .*\n)", re.MULTILINE)


def sound(syntax: str, **changes: str) -> str:
    """An invoice of the EN 16931 profile, in « cii » or « ubl », with these parts changed; an empty one is left out."""
    assert set(changes) <= set(PARTS), changes
    parts = {**PARTS, **changes}
    template = Path(__file__).with_name(f"sound_{syntax}.xml").read_text(encoding="utf-8")
    kept = _OPTIONAL.sub(lambda line: line[2] if parts[line[1]] else "", template)
    return Template(kept).substitute(parts)
