"""A new topic: one YAML file and one feature, as an expert writes them, and no code."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOPIC = """\
topic: archives
title: Conserver ses factures

sources:
  code-commerce:
    title: Code de commerce, article L123-22
    publisher: Légifrance
    checked: 2026-11-24

facts:
  invoice_age:
    type: integer
    label: âge de la facture
    question: Combien d'années s'est-il écoulé depuis la fin de l'exercice ?
    unit: ans
    changeable: true
    clause: la facture a {}

values:
  keeping_years:
    label: durée de conservation
    unit: ans
    source: code-commerce
    history: [{from: null, value: 10}]

decisions:
  invoice-keeping:
    question: Puis-je détruire cette facture ?
    label: Conserver une facture
    policy: first
    outcomes: {keep: Conservez-la, destroy: Vous pouvez la détruire}
    facts: [invoice_age]
    rules:
      - id: arc-conserver
        when: {invoice_age: {below: keeping_years}}
        outcome: keep
        says: "La facture a {invoice_age} ans ; une pièce comptable se conserve {keeping_years} ans."
        source: code-commerce
        examples:
          - {invoice_age: 9, gives: keep}
          - {invoice_age: 10, gives: nothing}
          - {gives: missing}
      - id: arc-detruire
        otherwise: true
        outcome: destroy
        says: "Une pièce comptable se conserve {keeping_years} ans : ce délai est passé."
        source: code-commerce
        examples:
          - {invoice_age: 10, gives: destroy}
"""
FEATURE = """\
# language: fr
Fonctionnalité: Conserver ses factures

  @arc-conserver @arc-detruire
  Scénario: Une facture récente se garde
    Étant donné les faits :
      | fait              | valeur |
      | âge de la facture | 3      |
    Quand je pose la question "invoice-keeping"
    Alors la réponse est "Conservez-la"
    Et la règle "arc-conserver" est citée
    Et la réponse dit "se conserve 10 ans"

  @arc-conserver @arc-detruire
  Scénario: Une facture de dix ans peut disparaître
    Étant donné les faits :
      | fait              | valeur |
      | âge de la facture | 10     |
    Quand je pose la question "invoice-keeping"
    Alors la réponse est "Vous pouvez la détruire"
    Et la règle "arc-detruire" est citée

  Scénario: Sans l'âge, une question reste
    Quand je pose la question "invoice-keeping"
    Alors la réponse est "À préciser"
    Et la première question porte sur "âge de la facture"
"""


@pytest.fixture(scope="module")
def extended(tmp_path_factory):
    """The project's rules and features, copied, with the expert's two files beside them."""
    folder = tmp_path_factory.mktemp("sujet")
    for name in ("rules", "features"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "rules" / "archives.yml").write_text(TOPIC, encoding="utf-8")
    (folder / "features" / "archives.feature").write_text(FEATURE, encoding="utf-8")
    return folder / "rules"


def run(*arguments, rules):
    start = [sys.executable, "-c", "from assistant.outlets.cli import run; run()", *arguments, "--rules", str(rules)]
    ran = subprocess.run(start, capture_output=True, text=True, timeout=60, check=False)
    assert ran.stderr == ""
    return ran.returncode, " ".join(ran.stdout.split())


def test_it_appears_in_the_list_of_rules(extended):
    code, out = run("rules", "list", rules=extended)
    assert code == 0
    assert "invoice-keeping Puis-je détruire cette facture ? arc-conserver : Conservez-la" in out


def test_it_answers(extended):
    code, out = run("decide", "invoice-keeping", "invoice_age=3", rules=extended)
    assert (code, out.startswith("→ CONSERVEZ-LA La facture a 3 ans")) == (0, True)
    code, out = run("decide", "invoice-keeping", rules=extended)
    assert code == 3
    assert "Pour répondre : invoice_age=…" in out
    assert "ce délai est passé" not in out
    code, out = run("decide", "invoice-keeping", "invoice_age=12", "--json", rules=extended)
    assert json.loads(out)["outcome"] == "destroy"


def test_it_is_proved_and_tested_with_the_others(extended):
    assert run("rules", "check", rules=extended)[0] == 0
    code, out = run("rules", "test", rules=extended)
    assert (code, out.endswith(": 0 échec.")) == (0, True)


def test_its_scenarios_are_its_own(extended):
    text = (extended / "archives.yml").read_text(encoding="utf-8")
    (extended / "archives.yml").write_text(text.replace("value: 10}", "value: 6}"), encoding="utf-8")
    code, out = run("rules", "test", "--json", rules=extended)
    (extended / "archives.yml").write_text(text, encoding="utf-8")
    assert code == 1
    assert {name for failure in json.loads(out)["failures"] for name in failure["rule"].split()} == {
        "arc-conserver",
        "arc-detruire",
    }
