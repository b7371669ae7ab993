"""What is handed in as a rejection: a text, a file of rows, a status message of the reform; each as rows of text."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from assistant.intake.guard import Content, Guard
from assistant.intake.notices import placed
from assistant.intake.reading import READ, Reading, Seek, Sought
from assistant.model.base import Base
from assistant.words.folding import fold

LARGEST = 10_000_000
"""How many octets of a file are read."""
ROWS = 20_000
"""How many rows of a file are read."""
ACKNOWLEDGEMENT = "CrossDomainAcknowledgementAndResponse"
_DOCUMENT = "AcknowledgementDocument/ReferenceReferencedDocument/"
_STATUS = _DOCUMENT + "SpecifiedDocumentStatus/"
_FAULT = _STATUS + "SpecifiedDocumentCharacteristic/"
STATUS_ROOTS = ("CPPStatut", "CPPFactureStatuts")
"""The roots of the files in which Chorus Pro gives the statuses of invoices, the first around the second."""
_UNIT = ("CPPFactureStatuts/CPPFactureStatutUnitaire/DonneesStatut/", "CPPFactureStatutUnitaire/DonneesStatut/")
_OTHER = "other:"
_TAG = re.compile(r"<[^>]*>")
SEEKS = (
    Seek("invoice", _DOCUMENT + "IssuerAssignedID"),
    Seek("status", _DOCUMENT + "ProcessConditionCode"),
    Seek("reason", _STATUS + "ReasonCode"),
    Seek("comment", _STATUS + "Reason"),
    Seek("comment", _STATUS + "IncludedNote/Content"),
    Seek("comment", _FAULT + "ID"),
    Seek("comment", _FAULT + "Name"),
    *(Seek("invoice", path + "IdFacture") for path in _UNIT),
    *(Seek("status", path + "ComplementStatut") for path in _UNIT),
    *(Seek("comment", path + "Commentaire") for path in _UNIT),
)
_DELIMITERS = ";\t|,"
_REASONS = ("motif", "libelle", "erreur", "message", "code", "rejet", "cause")
_COMMENTS = ("commentaire", "complement")
_NUMBERS = ("numero", "no ", "n°")


class RejectionRow(NamedTuple):
    """A row of text, its line in the file, the invoice that it is about; a `comment` explains and is not explained.

    `root` is that of an XML file of another kind: its text may name a code, and is no message as a whole.
    """

    text: str
    line: int = 1
    invoice: str | None = None
    comment: bool = False
    root: str = ""


class NotRead(ValueError):
    """What was handed in is no rejection that can be read; its message says why, in French, `code` is the exit code."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


def rows_of_text(text: str) -> list[RejectionRow]:
    """A text that was typed or pasted: one row, unless it is a table."""
    table = list(_table(text))
    return table or [RejectionRow(text)]


def rows_of_file(base: Base, name: str, data: bytes, guard: Guard) -> list[RejectionRow]:
    """The rows of a file, whatever it is.

    Raises NotRead for one that is empty, too big, unreadable, an invoice, or no text.
    """
    if not data.strip():
        raise NotRead(base.word("rejection-empty").format(file=name), 2)
    if len(data) > LARGEST:
        raise NotRead(base.word("rejection-too-big").format(file=name), 2)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        reading = guard.read(Content(name, data), SEEKS)
        if reading.reason is not None:
            raise NotRead(f"« {name} » : {placed(reading.reason, base.notices)}", 4)
        if reading.status == READ:
            raise NotRead(base.word("rejection-invoice-given").format(file=name), 2)
        root = reading.format.removeprefix(_OTHER)
        if root in (ACKNOWLEDGEMENT, *STATUS_ROOTS):
            return list(_acknowledged(base, name, reading))
        if reading.format.startswith(_OTHER):
            return [RejectionRow(_TAG.sub(" ", _decoded(data) or ""), root=root)]
    text = _decoded(data)
    if text is None:
        raise NotRead(base.word("rejection-no-text").format(file=name), 2)
    return rows_of_text(text)


def file_bytes(base: Base, path: str) -> bytes:
    """The octets of a file, one more than are read at most.

    Raises OSError, NotRead for what is no ordinary file.
    """
    place = Path(path)
    if not place.is_file():
        raise NotRead(base.word("rejection-no-file").format(file=path), 2)
    with place.open("rb") as file:
        return file.read(LARGEST + 1)


def _decoded(data: bytes) -> str | None:
    """The text of these octets; None when they hold none."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data[:4096]:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _acknowledged(base: Base, name: str, reading: Reading) -> Iterator[RejectionRow]:
    """The statuses, reasons and comments of a status message, each of the invoice that stands last before it.

    Chorus Pro writes that invoice after them.
    """
    invoices = [one for one in reading.sought if one.id == "invoice"]
    after = not reading.format.endswith(ACKNOWLEDGEMENT)
    held = [one for one in reading.sought if one.id != "invoice" and one.value]
    if not held:
        raise NotRead(base.word("rejection-no-status").format(file=name), 2)
    for one in sorted(held, key=lambda one: one.line):
        text = f"statut {one.value}" if one.id == "status" else one.value
        yield RejectionRow(text, one.line, _owner(one, invoices, after), one.id == "comment")


def _number_column(names: list[str]) -> int | None:
    """The column of the invoice: « Numéro de facture », else « Facture », else « Numéro »."""
    numbered = (at for at, name in enumerate(names) if "facture" in name and any(word in name for word in _NUMBERS))
    alone = (names.index(name) for name in ("facture", "numero", "n°") if name in names)
    return next(numbered, next(alone, None))


def _owner(one: Sought, invoices: list[Sought], after: bool) -> str | None:
    if after:
        return next((invoice.value for invoice in invoices if invoice.line >= one.line), None)
    before = [invoice.value for invoice in invoices if invoice.line <= one.line]
    return before[-1] if before else None


def _table(text: str) -> Iterator[RejectionRow]:
    """The rows of a table of rejections: those whose head names a reason; none for any other text."""
    lines = text.splitlines()
    head = next((line for line in lines if line.strip()), "")
    delimiter = max(_DELIMITERS, key=head.count)
    if len(lines) < 2 or not head.count(delimiter):
        return
    rows = csv.reader(lines[:ROWS], delimiter=delimiter)
    names = [fold(name) for name in next(rows)]
    told = [at for at, name in enumerate(names) if any(word in name for word in _REASONS)]
    number = _number_column(names)
    told = [at for at in told if at != number]
    comments = [at for at, name in enumerate(names) if at != number and any(word in name for word in _COMMENTS)]
    if not told:
        return
    for cells in rows:
        invoice = cells[number] if number is not None and number < len(cells) else None
        said = " ".join(_announced(names[at], cells[at]) for at in told if at < len(cells) and cells[at].strip())
        if said:
            yield RejectionRow(said, rows.line_num, invoice)
        for at in comments:
            if at < len(cells) and cells[at].strip():
                yield RejectionRow(cells[at].strip(), rows.line_num, invoice, comment=True)


def _announced(name: str, cell: str) -> str:
    """What a cell says; after the name of its column where it holds figures, which only a word before makes a code."""
    return f"{name} : {cell}" if any(map(str.isdecimal, cell)) else cell.strip()
