"""What a dossier is told of its invoices: each syntax, each number, whatever the file that holds them."""

import json
import os
import subprocess
import sys

import pytest
from builders import cii, ubl, zip_of

MIXED = {"a.xml": ubl(number="F-1").encode(), "b.xml": cii(number="F-2").encode()}


def rules_told(report):
    return [finding.rule for finding in report.findings]


def test_every_syntax_of_a_lot_is_asked_and_its_worst_finding_counts(dossier):
    report = dossier({"lot.zip": zip_of(MIXED)}, "portail-pdf")
    said = [finding.says for finding in report.findings if finding.rule == "fac-syntaxe-pdf"]
    assert report.outcome == "to_verify"
    assert len(said) == 2
    assert "en UBL" in said[0]
    assert "en CII" in said[1]


@pytest.mark.parametrize("seed", ["0", "1", "2", "3"])
def test_the_verdict_of_a_lot_of_two_syntaxes_does_not_depend_on_the_hash_seed(tmp_path, seed):
    lot = tmp_path / "lot.zip"
    lot.write_bytes(zip_of({**MIXED, "c.xml": MIXED["a.xml"].replace(b"F-1", b"F-3")}))
    start = [sys.executable, "-c", "from assistant.outlets.cli import run; run()"]
    command = [*start, "check", str(lot), "--channel", "portail-pdf", "--json"]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    ran = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=False)
    found = json.loads(ran.stdout)
    assert [invoice["syntax"] for invoice in found["files"][0]["invoices"]] == ["UBL-Invoice", "CII", "UBL-Invoice"]
    assert [one["rule"] for one in found["findings"]] == ["fac-syntaxe-pdf", "fac-syntaxe-pdf"]
    assert found["outcome"] == "to_verify"


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("f.xml", ubl().encode("latin-1"), "contenu-endommage"),
        ("f.xml", ubl(declaration='<?xml version="1.0" encoding="cp500"?>').encode(), "contenu-encodage"),
        ("f.xml", ubl(before="<!DOCTYPE Invoice>").encode(), "contenu-doctype"),
        ("f.xml", ubl(version="3").encode(), "contenu-version"),
    ],
)
def test_a_file_that_cannot_be_read_gets_its_rule_its_advice_and_its_source(dossier, name, content, rule):
    report = dossier({name: content}, "edi")
    assert report.outcome == "unreadable"
    [finding] = [one for one in report.findings if one.rule == rule]
    assert finding.detail == report.files[0].reason
    assert finding.advice
    assert finding.source.title


def test_what_a_member_of_an_archive_was_told_is_not_told_again_of_the_archive(dossier):
    damaged = zip_of({"a.xml": ubl(before="<!DOCTYPE Invoice>").encode()})
    report = dossier({"lot.zip": damaged}, "portail-xml")
    assert report.outcome == "unreadable"
    assert rules_told(report).count("contenu-doctype") == 1
