"""The page for integrators: each of its examples is run as it is written, and does what the page says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from annuaire import ESTABLISHMENTS, FINESS, STRUCTURES, UNITS, write_csv
from builders import facturx, ubl
from written import ROOT, blocks, commands, run

from assistant.outlets.cli.demo import write_pdf

pytestmark = pytest.mark.slow

PAGE = "docs/pages/integrer.md"
HOST = "http://127.0.0.1:8000"
SHOWN = {
    "api/v1/decisions/entity-reception": {"decision": "entity-reception", "outcome": None, "status": "missing"},
    "api/v1/check": {"channel": "portail-pdf", "outcome": "accepted"},
    "api/v1/rejection": {"unknown": []},
    "api/v1/ask": {"follows": True, "kind": "decision"},
}
"""What each request of the page gives, of what it says."""

ENDS = {
    "check dossier/": 0,
    "check lot/": 0,
    "decide entity-reception": 3,
    "rejection statut.xml": 0,
    "directory build": 0,
    "directory show": 0,
    "directory 21310055500019": 0,
}
"""How each command ends: what an invoice's recipient demands is not said, nor all that an answer wants."""


def holding(text: str) -> list[str]:
    """The blocks of the page where a text stands."""
    return [block for block in blocks(PAGE) if text in block]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files that the page names."""
    invoice = facturx()
    for place in ("dossier", "lot", "factures"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "facture.pdf").write_bytes(invoice)
    (tmp_path / "facture.pdf").write_bytes(invoice)
    with (tmp_path / "plan.pdf").open("wb") as file:
        write_pdf(file, 5_000)
    (tmp_path / "facture.xml").write_text(ubl(), encoding="utf-8")
    (tmp_path / "statut.xml").write_text("REJ_SEMAN : BR-CO-15", encoding="utf-8")
    return tmp_path


def test_every_block_of_the_page_is_tried():
    tried = ("curl ", "chorus-assistant ", '{"type"', "controle-factures:", "from assistant import")
    assert [block for block in blocks(PAGE) if not any(one in block for one in tried)] == []


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl manque")
def test_each_request_gives_what_the_page_says(served, folder):
    lines = [line for block in holding("curl ") for line in commands(block)]
    assert len(lines) == len(SHOWN)
    for line, (path, expected) in zip(lines, SHOWN.items(), strict=True):
        assert f"{HOST}/{path}" in line
        ran = run(line.replace(HOST, f"http://127.0.0.1:{served.port}").replace("curl ", "curl -sS ", 1), folder)
        told = json.loads(ran.stdout)
        assert {key: told[key] for key in expected} == expected, line


def test_the_error_that_is_shown_is_the_one_that_is_given(served):
    [shown] = holding('{"type"')
    given = served.post("/api/v1/decisions/entity-reception", {"facts": {}, "on": 20261124})
    assert json.loads(json.dumps(given.json, ensure_ascii=False).replace("\u00a0", " ")) == json.loads(shown)


def test_each_command_ends_as_expected(folder):
    duckdb = pytest.importorskip("duckdb", reason="l'extra « batch » n'est pas installé : make install")
    for name, rows in (("StockUniteLegale_utf8", UNITS), ("StockEtablissement_utf8", ESTABLISHMENTS)):
        path = write_csv(folder / f"{name}.csv", rows)
        duckdb.sql(f"COPY (FROM read_csv('{path}', all_varchar=true)) TO '{folder / name}.parquet' (FORMAT parquet)")
    workbook(folder / "AIFE-Chorus-Pro-Annuaire.xlsx", STRUCTURES)
    (folder / "etalab-cs1100501-stock.csv").write_text(FINESS, encoding="latin-1")
    lines = [line for block in holding("chorus-assistant ") if "script:" not in block for line in commands(block)]
    assert len(lines) == len(ENDS)
    for line, (words, code) in zip(lines, ENDS.items(), strict=True):
        assert f"chorus-assistant {words}" in line
        ran = run(line, folder)
        assert (ran.returncode, ran.stdout != "") == (code, True), (line, ran.stderr)
        if "--json" in line:
            json.loads(ran.stdout)


def workbook(path: Path, rows: list[dict[str, str]]) -> None:
    """Write rows as the first sheet of a workbook."""
    xlsxwriter = pytest.importorskip("xlsxwriter")
    names = list(dict.fromkeys(name for row in rows for name in row))
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([dict(zip(names, names, strict=True)), *rows]):
            sheet.write_row(number, 0, [row.get(name, "") for name in names])


@pytest.mark.parametrize(("beside", "code"), [("facture.csv", 0), ("facture.exe", 1)])
def test_the_job_stops_at_a_refused_invoice_and_leaves_what_is_undecided(folder, beside, code):
    (folder / "factures" / beside).write_text("a;b\n", encoding="utf-8")
    [job] = yaml.safe_load(holding("controle-factures:")[0]).values()
    assert job["before_script"] == ["pip install ./aide-chorus-pro"]
    [line] = job["script"]
    ran = run(line, folder)
    assert ran.returncode == code, ran.stderr
    assert (folder / job["artifacts"]["reports"]["junit"]).read_text(encoding="utf-8").startswith("<?xml")


def test_the_program_prints_what_stands_beside_it(folder):
    [program] = holding("from assistant import")
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{program}"],
        capture_output=True,
        text=True,
        cwd=folder,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == re.findall(r"^print.*  # (.+)$", program, re.MULTILINE)
