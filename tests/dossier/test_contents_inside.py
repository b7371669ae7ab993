"""Contents found inside a file are held to their names as those deposited alone are."""

import pytest
from builders import facturx, pdf, tar_gz, ubl, ubl_attachment, zip_of

NOISE = bytes(range(256)) * 4
PDF = pdf()


@pytest.mark.parametrize(
    ("name", "content"),
    [("plan.pdf", NOISE), ("plan.pdf", b"255044462D312E34"), ("detail.csv", PDF), ("notes.txt", b"{\\rtf1}")],
)
@pytest.mark.parametrize("carrier", ["alone", "xml", "wrapped", "pdf", "zip", "tar"])
def test_a_content_that_is_not_its_extension_is_refused_wherever_it_is(dossier, name, content, carrier):
    holders = {
        "alone": (name, content),
        "xml": ("f.xml", ubl(ubl_attachment(name, content)).encode()),
        "wrapped": ("f.xml", ubl(ubl_attachment("pj.zip", zip_of({name: content}))).encode()),
        "pdf": ("f.pdf", facturx(None, (name, content))),
        "zip": ("pj.zip", zip_of({name: content})),
        "tar": ("pj.tgz", tar_gz({name: content})),
    }
    holder, data = holders[carrier]
    report = dossier({holder: data}, "edi")
    said = {finding.subject for finding in report.findings if finding.rule == "contenu-extension"}
    assert report.outcome == "refused"
    assert [subject.rpartition(" » ")[2] for subject in said] == [name]


@pytest.mark.parametrize(("name", "content"), [("notes.txt", NOISE), ("plan.dwg", NOISE), ("detail.csv", b"a;b")])
def test_a_content_that_no_sign_tells_is_not_refused_for_it(dossier, name, content):
    report = dossier({"f.xml": ubl(ubl_attachment(name, content)).encode()}, "edi")
    assert "contenu-extension" not in [finding.rule for finding in report.findings]
