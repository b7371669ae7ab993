"""The shared corpus of real invoices against its manifest; the exceptions are reviewed beside this test."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from assistant.intake.content import Signatures
from assistant.intake.reader import read
from assistant.intake.reading import Embedded, Invoice, Reading

CORPUS = Path(__file__).parents[2] / ".." / "shared" / "corpus"
EXCEPTIONS = Path(__file__).with_name("corpus_exceptions.yml")
TERMS = {"identifier": "BT-46", "legal": "BT-47", "endpoint": "BT-49"}
INVOICES = ("UBL-Invoice", "UBL-CreditNote", "CII", "CPPFacturePivot", "ZUGFeRD1")

Row = dict[str, str]


def rows() -> Iterator[object]:
    """One parameter a row of the manifest; none where the corpus is absent."""
    if not (CORPUS / "MANIFEST.csv").exists():
        yield pytest.param(None, marks=pytest.mark.skip(reason="../shared/corpus is absent"))
        return
    with (CORPUS / "MANIFEST.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield pytest.param(row, id=row["path"])


def exceptions() -> dict[str, dict[str, list[str]]]:
    """The rows where this reader and the manifest differ on purpose: which fields, and why."""
    loaded: dict[str, dict[str, list[str]]] = yaml.safe_load(EXCEPTIONS.read_text(encoding="utf-8"))
    return loaded


def test_there_are_at_most_three_exceptions_and_each_has_its_reason() -> None:
    assert len(exceptions()) <= 3
    assert all(set(one) == {"fields", "why"} and len(one["why"]) > 60 for one in exceptions().values())


def facts(read: Reading) -> dict[str, str]:
    """The facts of a reading under the names of the manifest."""
    invoice = read.invoices[0] if read.invoices else Invoice("")
    term, _, scheme = (invoice.buyer_siret_where or "").partition(", schéma ")
    where = next((name for name, one in TERMS.items() if one == term), "")
    own_place = invoice.where.get("service_code") in ("BT-10", "Debiteur/CodeService")
    attached = [one for one in read.embedded if one.where.startswith(("BG-24", "PJ"))]
    return {
        "buyer_siret": invoice.buyer_siret or "",
        "buyer_siret_where": where,
        "buyer_siret_scheme": scheme,
        "buyer_siret_luhn": "wrong" if invoice.buyer_siret_problem else "ok" if invoice.buyer_siret else "",
        "buyer_reference_bt10": (invoice.service_code or "") if own_place else "",
        "order_reference_bt13": invoice.engagement or "",
        "contract_reference_bt12": invoice.contract or "",
        "invoice_number": invoice.number or "",
        "type_code": invoice.type_code or "",
        "process_bt23": invoice.framework or "",
        "profile": invoice.profile or "",
        "n_xml_attachments": str(len(attached)),
        "xml_attachments": " | ".join(map(attachment, attached)),
        "xml_attachment_zip_inner": " | ".join(inner(one) for one in attached if one.inner),
        "pdf_embedded": " | ".join(sorted(embedded(one) for one in read.embedded if one.where == "PDF")),
        "pdf_invoice_file": next((one.name for one in read.embedded if one.invoice), ""),
    }


def attachment(one: Embedded) -> str:
    """An attachment of an XML as the manifest writes it, its reference left out."""
    name = "(no filename attr)" if one.where.endswith("référence") else one.name
    return f"{name}; mime={one.mime}; bytes={one.size}{'; zip' if one.inner else ''}"


def inner(one: Embedded) -> str:
    """The one file of the ZIP around an attachment, as the manifest writes it."""
    return f"{one.inner[0].name} ({one.inner[0].size} bytes)"


def embedded(one: Embedded) -> str:
    """An embedded file of a PDF as the manifest writes it."""
    nul = "\\0" if any(said.id == "pdf-nom-nul" for said in one.observations) else ""
    return f"{one.name}{nul}; bytes={one.size}; AFRelationship={one.relationship}"


def expected(row: Row) -> dict[str, str]:
    """The manifest's row, where its writing differs from ours by form alone."""
    row = dict(row)
    row["xml_attachments"] = re.sub(r" id=[^;]*;", "", row["xml_attachments"])
    row["pdf_embedded"] = " | ".join(sorted(row["pdf_embedded"].split(" | ")))
    row["n_xml_attachments"] = row["n_xml_attachments"] or "0"
    if row["format"].startswith(("other:", "PDF")):
        row["pdf_invoice_file"] = ""
    return row


@pytest.mark.parametrize("row", list(rows()))
def test_every_file_gives_the_facts_of_its_manifest(row: Row, known: Signatures) -> None:
    read_ = read(CORPUS / row["path"], known=known)
    if row["format"] == "XML-malformed" or (row["path"].startswith("hostile/") and row["container"] == "XML"):
        assert read_.status == "unreadable"
        return
    if row["container"] == "GZ":
        assert (read_.container, len(read_.invoices)) == (row["format"], 2)
        return
    wanted, given = expected(row), facts(read_)
    differing = {field for field in given if given[field] != wanted[field]}
    if read_.status != ("read" if row["format"] in INVOICES else "attachment"):
        differing.add("status")
    allowed = set(exceptions().get(row["path"], {}).get("fields", ()))
    assert differing == allowed, {field: (wanted.get(field), given.get(field)) for field in differing ^ allowed}


@pytest.mark.parametrize("path", sorted(CORPUS.glob("aife-*/*")) if CORPUS.exists() else [])
def test_the_official_examples_are_read_whole(path: Path, known: Signatures) -> None:
    read_ = read(path, known=known)
    assert read_.status == "read"
    assert all(one.buyer_siret and one.number for one in read_.invoices)
    for one in read_.embedded:
        assert one.observations == ()
        assert all(member.observations == () and member.families for member in one.inner)
