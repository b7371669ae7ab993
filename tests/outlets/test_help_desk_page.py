"""The page for help desks: each of its commands is run as it is written, in one folder, and ends as it says."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "intake"))

from builders import facturx, ubl
from written import blocks, commands, run

pytestmark = pytest.mark.slow

PAGE = "docs/pages/assistance.md"
MAILS = (
    ("PJ", "Bonjour, mon devis.exe de 3 Mo passe-t-il ?"),
    ("GIP", "un GIP doit-il recevoir mes factures électroniques ?"),
    ("Météo", "quel temps fera-t-il demain à Lyon ?"),
)
ENDS = (
    ("tickets", 0, "verdict : 2"),
    ("ask", 0, "REFUSÉE"),
    ("ask", 0, "Cordialement,"),
    ("ask", 0, ""),  # what it writes is read by the next one
    ("ask", 0, "À PRÉCISER"),
    ("entity", 0, "SOUMISE"),
    ("entity", 0, "SOUMISE"),
    ("entity", 0, "SOUMISE"),
    ("entity", 0, "Cordialement,"),
    ("rejection", 0, "BR-CO-15"),
    ("rejection", 0, "facture.xml"),
    ("check", 0, "ACCEPTÉ"),
    ("check", 0, "Cordialement,"),
    ("ask", 3, "NON COUVERT"),
    ("unanswered", 0, "quel temps fera-t-il"),
)
"""Each command of the page, its exit code, and a word of what it says."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files that the page names."""
    with (tmp_path / "courriels.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("objet", "message"), *MAILS])
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier" / "facture.pdf").write_bytes(facturx())
    (tmp_path / "facture.xml").write_text(ubl(), encoding="utf-8")
    return tmp_path


def test_each_command_of_the_day_ends_as_expected(folder):
    lines = [line for block in blocks(PAGE) for line in commands(block) if not line.startswith("https:")]
    assert [line.split()[:2] for line in lines] == [["chorus-assistant", name] for name, _, _ in ENDS]
    for line, (_, code, said) in zip(lines, ENDS, strict=True):
        ran = run(line, folder)
        assert (ran.returncode, ran.stderr) == (code, ""), line
        assert said in ran.stdout.replace("\u00a0", " ").replace("\u202f", " "), line


def test_the_link_that_is_shown_is_the_one_that_is_written_beside_such_a_mail(folder):
    [link] = [block.strip() for block in blocks(PAGE) if block.startswith("https:")]
    [line] = [line for block in blocks(PAGE) for line in commands(block) if " tickets " in line]
    assert run(line, folder).returncode == 0
    with (folder / "reponses.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["sorte"] for row in rows] == ["verdict", "verdict", "non couvert"]
    assert rows[1]["lien"] == link
    assert all("@" not in row["lien"] and "devis" not in row["lien"] for row in rows)
