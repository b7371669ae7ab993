"""The facts of the invoices of a Chorus Pro pivot (`CPPFacturePivot`), one or several a file."""

from collections.abc import Iterator

from lxml import etree

from assistant.intake.attachments import Binary
from assistant.intake.facts import InvoiceDraft, Spec, line_of

ROOTS = {"CPPFacturePivot": "CPPFacturePivot"}
_UNIT = "CPPFacturePivotUnitaire"
_SPEC: Spec = {
    "Fournisseur": {"RaisonSociale": "seller_name"},
    "Debiteur": {"CodeService": "service_code"},
    "DonneesFacture": {
        "Id": "number",
        "Type": "type_code",
        "Cadre": "framework",
        "DateEmissionFacture": "issue_date",
        "Devise": "currency",
        "Montants": {"MontantTTC": "total_with_vat"},
        "Engagement": {"NumeroEngagement": "engagement", "NumeroMarche": "contract"},
    },
}


def pivot_units(root: etree._Element) -> Iterator[etree._Element]:
    """Every invoice of a pivot, in order."""
    yield from root.iter(_UNIT)


def pivot_facts(unit: etree._Element, draft: InvoiceDraft) -> list[Binary]:
    """Read one invoice of a pivot into `draft` and give its attachments (`PJ`), undecoded."""
    draft.walk(unit, _SPEC)
    if "service_code" in draft.values:
        draft.where["service_code"] = "Debiteur/CodeService"
    debtor = unit.find("Debiteur")
    if debtor is not None:
        written = debtor.find("Identifiant")
        if written is not None:
            draft.identifier("BT-47", written, scheme=(debtor.findtext("TypeIdentifiant") or "").strip())
    return [_attachment(draft, element) for element in unit.iter("PJ")]


def _attachment(draft: InvoiceDraft, element: etree._Element) -> Binary:
    named, mime = element.find("NomPJ"), element.findtext("MimeTypePJ")
    content = element.findtext("Contenu") or ""
    return Binary(draft.text(named) if named is not None else "", "", mime, content, "PJ", line_of(element))
