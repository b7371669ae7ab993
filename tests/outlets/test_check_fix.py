"""`check --fix`: renamed copies of attachments, the originals untouched, nothing overwritten."""

import sys
from pathlib import Path

import pytest
from limits import NAME_MAX

sys.path.insert(0, str(Path(__file__).parents[1] / "intake"))

from builders import pdf, ubl, ubl_attachment

LONG = "devis-" + "a" * NAME_MAX + ".pdf"


@pytest.fixture
def folder(tmp_path):
    held = tmp_path / "dossier"
    held.mkdir()
    (held / LONG).write_bytes(pdf())
    (held / "plan.pdf").write_bytes(pdf())
    (held / ("facture-" + "b" * NAME_MAX + ".xml")).write_text(ubl(ubl_attachment(LONG, pdf())), "utf-8")
    return held


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_an_attachment_is_copied_under_its_proposed_name_and_an_invoice_never_is(cli, folder, tmp_path):
    before = contents(folder)
    ran = cli("check", folder, "--channel", "portail-pdf", "--requires", "none", "--fix", tmp_path / "corrige")
    [copy] = (tmp_path / "corrige").iterdir()
    assert (len(copy.name) <= NAME_MAX, copy.suffix, copy.read_bytes()) == (True, ".pdf", before[LONG])
    assert contents(folder) == before
    assert f"« {folder / LONG} » copié sous le nom « {copy} »." in ran.complains
    assert ran.code == 1


def test_nothing_is_overwritten(cli, folder, tmp_path):
    arguments = ("check", folder, "--channel", "portail-pdf", "--fix", tmp_path / "corrige")
    cli(*arguments)
    before = contents(tmp_path / "corrige")
    ran = cli(*arguments)
    assert (ran.code, contents(tmp_path / "corrige")) == (2, before)
    assert "Rien n'a été écrit" in ran.complains


def test_two_files_of_one_name_are_copied_under_two(cli, tmp_path):
    for place in ("un", "deux"):
        (tmp_path / "dossier" / place).mkdir(parents=True)
        (tmp_path / "dossier" / place / LONG).write_bytes(pdf())
    ran = cli("check", tmp_path / "dossier", "--channel", "portail-pdf", "--fix", tmp_path / "corrige")
    assert (ran.code, len(contents(tmp_path / "corrige"))) == (1, 2)


def test_without_anything_to_rename_nothing_is_written_and_it_is_said(cli, tmp_path):
    (tmp_path / "plan.pdf").write_bytes(pdf())
    ran = cli("check", tmp_path / "plan.pdf", "--channel", "portail-pdf", "--fix", tmp_path / "corrige")
    assert (ran.code, "Aucune pièce jointe à renommer." in ran.complains) == (0, True)


@pytest.mark.parametrize("option", [("--each",), ("--name", "plan.pdf")])
def test_it_goes_with_files_that_are_one_dossier(cli, folder, tmp_path, option):
    ran = cli("check", folder / "plan.pdf", *option, "--fix", tmp_path / "corrige")
    assert (ran.code, "--fix ne va ni avec" in ran.complains) == (2, True)
