"""Where a finding stands in the file that it is about, as editors and forges read it."""

from builders import ubl


def test_a_control_of_an_invoice_stands_at_the_line_that_it_read(cli, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "facture.xml"
    path.write_text(ubl(number="F-1").replace("380", "999"), encoding="utf-8")
    ran = cli("check", path, "--channel", "edi", "--requires", "none", "--format", "line")
    assert "facture.xml:4:1: avertissement: « 999 » n'est pas un type de facture" in ran.says
    assert "Ligne 4" not in ran.says
