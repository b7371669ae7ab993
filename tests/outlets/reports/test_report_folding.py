"""Of what is found many times a report writes the first and counts the others; nothing of the verdict is lost."""

from builders import pdf, ubl, zip_of

from assistant.dossier.budget import LISTED
from assistant.dossier.report import DossierReport
from assistant.outlets.reports.dossier import write_dossier
from assistant.outlets.terminal import Terminal


class Written:
    """A stream that keeps what is written to it."""

    encoding = "utf-8"

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False


def lines(rules, report):
    stream = Written()
    write_dossier(Terminal(stream), rules, report)
    return [" ".join(line.split()) for line in stream.text.splitlines()]


def members(count):
    return zip_of({f"f{at:04}.exe": b"MZ\x90\x00" for at in range(count)})


def test_a_lot_of_thousands_of_like_findings_is_told_in_few_lines(rules, judge):
    report = judge({"lot.zip": members(2_000)}, channel="portail-xml")
    written = lines(rules, report)
    assert len(written) < 90
    assert any("Même constat pour 297 autres fichiers contrôlés" in line for line in written)
    found = report.to_dict()
    assert found["findings_total"] >= 2_000
    assert len(report.pieces[0].inside) == LISTED
    assert report.pieces[0].unlisted == 2_000 - LISTED


def test_the_verdict_is_that_of_the_whole_whatever_is_counted_only(rules, judge):
    bad = {"z.exe": b"MZ\x90\x00"} | {f"a{at:04}.xml": ubl(number=f"F-{at}").encode() for at in range(700)}
    report = judge({"lot.zip": zip_of(bad)}, channel="portail-xml")
    assert "depot-lot" in {finding.rule for finding in report.findings}
    assert report.pieces[0].inside[0].name == "z.exe"


def test_many_files_of_a_dossier_are_counted_and_lead_to_what_they_led_to(rules, judge, monkeypatch):
    files = {f"{at:03}.pdf": pdf() for at in range(40)} | {"z.exe": b"MZ\x90\x00"}
    whole = judge(files, channel="portail-pdf").to_dict()
    monkeypatch.setattr("assistant.dossier.report.PIECES", 10)
    folded = judge(files, channel="portail-pdf")
    found = folded.to_dict()
    assert {key: found[key] for key in ("outcome", "totals", "ask", "branches", "findings_total")} == {
        key: whole[key] for key in ("outcome", "totals", "ask", "branches", "findings_total")
    }
    assert found["unlisted"] == 41 - len(found["files"]) > 20
    assert any(f"Non affichés : {found['unlisted']} pièces acceptées." in line for line in lines(rules, folded))


def test_of_many_archives_one_member_of_each_kind_is_kept(rules, judge, monkeypatch):
    monkeypatch.setattr("assistant.dossier.report.INSIDE_KEPT", 20)
    members = {"z.pdf": b"MZ\x90\x00" + bytes(60)} | {f"{at}.pdf": pdf() for at in range(30)}
    archives = {f"{at}.zip": zip_of(members) for at in range(3)}
    report = judge(archives, channel="portail-pdf")
    assert isinstance(report, DossierReport)
    assert [len(piece.inside) for piece in report.pieces] == [31, 2, 2]
    assert [piece.outcome for piece in report.pieces] == [report.pieces[0].outcome] * 3
    assert [piece.unlisted for piece in report.pieces] == [0, 29, 29]
