"""A PDF and the invoice in it: which of the embedded files counts, and what the others are."""

from collections.abc import Iterator
from pathlib import Path

from assistant.intake.attachments import looked_into
from assistant.intake.documents import remarks
from assistant.intake.invoices import XmlDocument, read_xml, repeated
from assistant.intake.members import is_archive
from assistant.intake.observations import Observation, Unreadable, observed
from assistant.intake.pdf import INVOICE_NAMES, PdfContent, PdfFile, read_pdf
from assistant.intake.profiles import profile_level, same_level
from assistant.intake.reading import ATTACHMENT, READ, Embedded, Invoice, Reading, ReadingStatus, noted, stopped_by
from assistant.intake.session import Session, looks_like_xml
from assistant.model.notice_ids import NoticeId

_IN_PDF = ("CII", "ZUGFeRD1")
"""The syntaxes that a PDF is made to carry."""


def read_pdf_file(source: Path | bytes, session: Session, place: str | None = None) -> Reading:
    """Read a PDF: the invoice that it embeds, or none; everything else that it embeds is listed and measured.

    It is unreadable if the invoice in it is, or if two different ones are in it.

    Raises Unreadable if the PDF itself cannot be opened.
    """
    content = read_pdf(source, session, place)
    warnings = list(content.warnings)
    document, chosen, reason = None, None, None
    others: list[Invoice] = []
    try:
        document, chosen, others = _invoice(content, session, place, warnings)
    except Unreadable as error:
        reason = error.observation
    embedded = [_embedded(file, session, place, file is chosen) for file in content.files]
    warnings += repeated(embedded, place)
    if document is None:
        if reason is None:
            warnings.append(observed(NoticeId.PDF_SANS_FACTURE, place))
        status: ReadingStatus = stopped_by(reason) if reason else ATTACHMENT
        return Reading(status, "PDF", "PDF", reason=reason, embedded=tuple(embedded), warnings=tuple(warnings))
    form = "Factur-X" if document.syntax == "CII" else document.syntax or "PDF"
    warnings += _oddities(document, chosen, content.level, place)
    return Reading(
        READ,
        "PDF",
        form,
        invoices=(*document.invoices, *others),
        embedded=(*embedded, *document.embedded),
        warnings=(*warnings, *document.warnings),
    )


def _invoice(
    content: PdfContent, session: Session, place: str | None, warnings: list[Observation]
) -> tuple[XmlDocument | None, PdfFile | None, list[Invoice]]:
    """Choose the invoice of a PDF: factur-x.xml, then xrechnung.xml, then ZUGFeRD 1, then any XML that is one.

    Other invoices under other names are given too: a PDF carries one. A ZUGFeRD 1 beside a newer one is only told.
    """
    left = list(content.files)
    for name in INVOICE_NAMES:
        same = [file for file in left if file.name.lower() == name]
        if not same:
            continue
        left = [file for file in left if file not in same]
        document = _read(same[0], session, place)
        _only_one(same, place, warnings)
        if document.syntax is not None:
            return document, same[0], _others(left, same[0], session, place, warnings)
        warnings.append(observed(NoticeId.PDF_AUTRE_SYNTAXE, place, detail=same[0].name, seen=document.root))
    found = [file for file in left if _is_invoice(file, session)]
    if not found:
        return None, None, []
    _only_one(found, place, warnings)
    return _read(found[0], session, place), found[0], []


def _others(
    left: list[PdfFile], chosen: PdfFile, session: Session, place: str | None, warnings: list[Observation]
) -> list[Invoice]:
    """The invoices that stand beside the chosen one under another name; what repeats or predates it is only told."""
    found: list[Invoice] = []
    for other in left:
        if not _is_invoice(other, session):
            continue
        if other.body == chosen.body:
            warnings.append(observed(NoticeId.PDF_FACTURE_REPETEE, place, detail=f"{chosen.name}, {other.name}"))
            continue
        document = _read(other, session, place)
        if document.syntax == "ZUGFeRD1":
            warnings.append(observed(NoticeId.PDF_FACTURE_IGNOREE, place, detail=other.name, seen=chosen.name))
        else:
            found += [invoice._replace(place=_at(invoice.place, other.name)) for invoice in document.invoices]
    return found


def _oddities(
    document: XmlDocument, chosen: PdfFile | None, level: str | None, place: str | None
) -> Iterator[Observation]:
    """What keeps the PDF of an invoice from being the Factur-X that other readers expect."""
    name = chosen.name if chosen else ""
    if document.syntax not in _IN_PDF:
        yield observed(NoticeId.PDF_AUTRE_SYNTAXE, place, detail=name, seen=document.syntax or "")
    elif name.lower() not in INVOICE_NAMES:
        yield observed(NoticeId.PDF_NOM_LIBRE, place, detail=name)
    written = profile_level(document.invoices[0].profile) if document.invoices else None
    if level is not None and written is not None and not same_level(level, written):
        yield observed(NoticeId.PDF_PROFIL_DIFFERENT, place, detail=level, seen=written)


def _only_one(same: list[PdfFile], place: str | None, warnings: list[Observation]) -> None:
    names = ", ".join(dict.fromkeys(file.name for file in same))
    if len({file.body for file in same}) > 1:
        raise Unreadable(observed(NoticeId.PDF_FACTURES_DIFFERENTES, place, detail=names))
    if len(same) > 1:
        warnings.append(observed(NoticeId.PDF_FACTURE_REPETEE, place, detail=names))


def _read(file: PdfFile, session: Session, place: str | None) -> XmlDocument:
    if file.body is None:
        raise Unreadable(
            file.observations[-1]
            if file.observations
            else observed(NoticeId.PDF_FLUX_ENDOMMAGE, place, detail=file.name)
        )
    return read_xml(file.body, session, _at(place, file.name))


def _at(place: str | None, name: str) -> str:
    return f"{place}, {name}" if place else name


def _is_invoice(file: PdfFile, session: Session) -> bool:
    if file.body is None or not looks_like_xml(file.head):
        return False
    try:
        return read_xml(file.body, session, file.name).syntax is not None
    except Unreadable:
        return file.name.lower() in INVOICE_NAMES


def _embedded(file: PdfFile, session: Session, place: str | None, invoice: bool) -> Embedded:
    families = () if is_archive(file.head) else session.families(file.head)
    found = Embedded(
        file.name,
        file.size,
        file.mime,
        "PDF",
        families,
        (),
        file.declared_size,
        file.relationship,
        invoice,
        place,
        file.observations,
    )
    if is_archive(file.head):
        return looked_into(found, file.body or file.head, session)
    return noted(found, *remarks(file.body or b"", session, file.name))
