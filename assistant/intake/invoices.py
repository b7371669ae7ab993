"""One XML document, whatever its syntax: the invoices that it holds and what they carry."""

from typing import NamedTuple

from lxml import etree

from assistant.intake import cii, pivot, ubl
from assistant.intake.attachments import Binary, decoded
from assistant.intake.facts import InvoiceDraft
from assistant.intake.markup import parse
from assistant.intake.observations import Observation, Unreadable, observed
from assistant.intake.reading import Embedded, Invoice
from assistant.intake.seeking import sought
from assistant.intake.session import Session
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number

_SYNTAXES = {**ubl.ROOTS, **cii.ROOTS, **pivot.ROOTS}
_INVOICE_NAMES = frozenset(etree.QName(root).localname for root in _SYNTAXES)
_UNREAD_NAMES = frozenset({"PES_Facture", "CPPFactures"})
_UNREAD_NAMESPACE = "rrn:org.xcbl:"
"""The roots of other syntaxes that Chorus Pro takes by API, and how every namespace of xCBL begins."""

_STATUS_NAMES = frozenset({"CrossDomainAcknowledgementAndResponse", "CPPStatut", "CPPFactureStatuts"})
"""The roots of the messages that say what became of an invoice: the reform's (CDAR) and those of Chorus Pro."""

_ENVELOPES = frozenset({"StandardBusinessDocument", "AttachedDocument"})
_WRITTEN_INSIDE = {
    etree.QName(root).namespace.encode(): etree.QName(root).localname for root in (*ubl.ROOTS, *cii.ROOTS)
}
"""The roots that only ever wrap a document, and what betrays an invoice written as a text inside another document."""

_READERS = {
    "UBL-Invoice": ubl.ubl_facts,
    "UBL-CreditNote": ubl.ubl_facts,
    "CII": cii.cii_facts,
    "ZUGFeRD1": cii.cii_facts,
}


class XmlDocument(NamedTuple):
    """What an XML document holds; `syntax` is None when its root is of no syntax read here, and then `root` names it.

    `notice` is then what that root is: an invoice's, of a syntax that Chorus Pro takes and that is not read; an
    envelope's, around what `inside` names; another one.
    """

    syntax: str | None
    root: str
    invoices: tuple[Invoice, ...] = ()
    embedded: tuple[Embedded, ...] = ()
    warnings: tuple[Observation, ...] = ()
    notice: NoticeId = NoticeId.XML_AUTRE_RACINE
    inside: str = ""

    def told(self, place: str | None = None) -> Observation:
        """Note that this document, found at `place`, is no invoice that is read here."""
        return observed(self.notice, place, detail=self.root, seen=self.inside)


def read_xml(data: bytes, session: Session, place: str | None = None) -> XmlDocument:
    """Read an XML document: its facts and its attachments if it is an invoice, the name of its root otherwise.

    Raises Unreadable if it is not sound XML, or has an invoice's root in a namespace that is not known.
    """
    root = parse(data, session.limits, place)
    session.sought += sought(root, session.seeks)
    syntax = _SYNTAXES.get(root.tag)
    if syntax is None:
        return _other(root, data, place)
    if syntax == "CPPFacturePivot":
        return _pivot(root, session, place)
    if session.roots is not None:
        session.roots.setdefault(place, []).append(root)
    draft = InvoiceDraft(syntax, session.limits, place)
    binaries = _READERS[syntax](root, draft)
    return _gathered(syntax, [(draft, binaries)], session, place)


def _other(root: etree._Element, data: bytes, place: str | None) -> XmlDocument:
    """Tell what a document is whose root is of no syntax read here."""
    name = etree.QName(root)
    if name.localname in _UNREAD_NAMES or (name.namespace or "").startswith(_UNREAD_NAMESPACE):
        return XmlDocument(None, name.localname[:100], notice=NoticeId.XML_SYNTAXE_NON_LUE)
    if name.localname in _STATUS_NAMES:
        return XmlDocument(None, name.localname[:100], notice=NoticeId.XML_STATUT)
    is_named_so = name.localname in _INVOICE_NAMES
    inside = _inside(root, b"" if is_named_so else data)
    if is_named_so and not inside:
        seen = name.namespace or "aucun"
        raise Unreadable(observed(NoticeId.XML_ESPACE_DE_NOMS, place, detail=name.localname, seen=seen))
    if inside or name.localname in _ENVELOPES:
        shown = inside or "un autre document"
        return XmlDocument(None, name.localname[:100], notice=NoticeId.XML_ENVELOPPE, inside=shown)
    return XmlDocument(None, name.localname[:100])


def _inside(root: etree._Element, data: bytes) -> str | None:
    """Name the root of the first invoice that stands inside a document, as elements or as a text."""
    found = next(root.iter(*_SYNTAXES), None)
    if found is not None:
        return str(etree.QName(found).localname)
    return next((name for namespace, name in _WRITTEN_INSIDE.items() if namespace in data), None)


def _pivot(root: etree._Element, session: Session, place: str | None) -> XmlDocument:
    found = []
    for order, unit in enumerate(pivot.pivot_units(root), 1):
        at = f"facture {order} du pivot"
        draft = InvoiceDraft("CPPFacturePivot", session.limits, f"{place}, {at}" if place else at)
        found.append((draft, pivot.pivot_facts(unit, draft)))
    return _gathered("CPPFacturePivot", found, session, place)


def _gathered(
    syntax: str, found: list[tuple[InvoiceDraft, list[Binary]]], session: Session, place: str | None
) -> XmlDocument:
    invoices: list[Invoice] = []
    embedded: list[Embedded] = []
    warnings: list[Observation] = []
    for draft, binaries in found:
        attached = decoded(binaries, session, draft.place)
        invoices.append(draft.invoice(tuple(one.name for one in attached)))
        embedded += attached
        warnings += draft.observations
        if len(binaries) > len(attached):
            seen, limit = number(len(binaries)), number(session.limits.embedded)
            warnings.append(observed(NoticeId.TROP_DE_PIECES_JOINTES, draft.place, seen=seen, limit=limit))
    return XmlDocument(syntax, "", tuple(invoices), tuple(embedded), tuple(warnings + repeated(embedded, place)))


def repeated(embedded: list[Embedded], place: str | None) -> list[Observation]:
    """Say each name that several attachments bear."""
    seen: dict[str, int] = {}
    for one in embedded:
        seen[one.name] = seen.get(one.name, 0) + 1
    return [observed(NoticeId.NOM_EN_DOUBLE, place, detail=name) for name, count in seen.items() if count > 1 and name]
