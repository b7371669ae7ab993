"""A new topic: one YAML file and one feature, as an expert writes them, and no code; then every outlet has it.

It holds what is easily forgotten: a value of two periods, a rule that begins on a day, a row for all other cases.
"""

import itertools
import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from assistant import ask, decide, load_rules
from assistant.articles.site import pages
from assistant.articles.trials import Trials
from assistant.outlets.site.assets import write_assets

ROOT = Path(__file__).parents[1]
sys.path += [str(ROOT / "tests" / "engine"), str(ROOT / "tests" / "page")]  # the oracle, and the page's evaluator

from evaluator import in_node  # noqa: E402
from oracle import Oracle  # noqa: E402

TODAY, CHANGE = date(2026, 11, 24), date(2027, 6, 1)
SOON = date(2027, 1, 1)
DAYS = (date(2026, 12, 31), SOON, date(2027, 5, 31), CHANGE)
"""The days on which the topic changes, and the last ones before."""

TOPIC = """\
# yaml-language-server: $schema=schema.json
topic: archives
title: Conserver ses factures

sources:
  usage-archives:
    title: Usage de la maison, pour un essai
    publisher: Maison
    checked: 2026-11-24
    read: own
    unlinked: cet essai l'écrit lui-même

facts:
  invoice_age:
    type: integer
    label: âge de la facture
    question: Combien d'années s'est-il écoulé depuis la fin de l'exercice ?
    unit: ans
    changeable: true
    clause: la facture a {}
  invoice_support:
    type: choice
    label: support de la facture
    question: Sur quel support est-elle ?
    choices: [{id: papier, label: Papier}, {id: numerique, label: Numérique, aliases: [dématérialisé]}]

values:
  keeping_years:
    label: durée de conservation
    unit: ans
    source: usage-archives
    history: [{from: null, value: 10}, {from: 2027-06-01, value: 6}]

decisions:
  invoice-keeping:
    question: Puis-je détruire cette facture ?
    label: Conserver une facture
    policy: first
    outcomes: {vault: Mettez-la au coffre, keep: Conservez-la, destroy: Vous pouvez la détruire}
    facts: [invoice_age, invoice_support]
    rules:
      - id: arc-coffre
        when: {invoice_age: {below: keeping_years}, invoice_support: numerique}
        since: 2027-01-01
        outcome: vault
        says: Une facture numérique se garde dans un coffre.
        source: usage-archives
        examples:
          - {invoice_age: 3, invoice_support: numerique, day: 2027-01-01, gives: vault}
          - {invoice_age: 3, invoice_support: numerique, day: 2026-12-31, gives: nothing}
          - {invoice_age: 6, invoice_support: numerique, day: 2027-06-01, gives: nothing}
      - id: arc-conserver
        when: {invoice_age: {below: keeping_years}}
        outcome: keep
        says: "La facture a {invoice_age} ans ; une pièce comptable se conserve {keeping_years} ans."
        source: usage-archives
        examples:
          - {invoice_age: 9, day: 2027-05-31, gives: keep}
          - {invoice_age: 10, day: 2027-05-31, gives: nothing}
          - {invoice_age: 6, day: 2027-06-01, gives: nothing}
          - {gives: missing}
      - id: arc-detruire
        otherwise: true
        outcome: destroy
        says: "Une pièce comptable se conserve {keeping_years} ans : ce délai est passé."
        source: usage-archives
        examples:
          - {invoice_age: 10, gives: destroy}

intents:
  invoice-keeping:
    facts: [invoice_age, invoice_support]
    about: [détruire, archiver]
    asks: [puis, peut]
"""
FEATURE = """\
# language: fr
Fonctionnalité: Conserver ses factures

  @arc-conserver @arc-detruire @arc-coffre
  Scénario: Une facture récente se garde
    Étant donné la date du "31/12/2026"
    Et les faits :
      | fait                  | valeur     |
      | âge de la facture     | 3          |
      | support de la facture | Numérique  |
    Quand je pose la question "invoice-keeping"
    Alors la réponse est "Conservez-la"
    Et la règle "arc-conserver" est citée
    Et la réponse dit "se conserve 10 ans"

  @arc-coffre @arc-conserver
  Scénario: Numérique, elle va au coffre dès 2027
    Étant donné la date du "01/01/2027"
    Et les faits :
      | fait                  | valeur         |
      | âge de la facture     | 3              |
      | support de la facture | dématérialisée |
    Quand je pose la question "invoice-keeping"
    Alors la réponse est "Mettez-la au coffre"
    Et la règle "arc-coffre" est citée

  @arc-conserver @arc-detruire
  Scénario: Une facture de six ans disparaît plus tôt à partir de juin
    Étant donné la date du "01/06/2027"
    Et les faits :
      | fait              | valeur |
      | âge de la facture | 6      |
    Quand je pose la question "invoice-keeping"
    Alors la réponse est "Vous pouvez la détruire"
    Et la règle "arc-detruire" est citée
    Et la réponse dit "se conserve 6 ans"

  @arc-detruire
  Scénario: Demander en français suffit
    Étant donné la date du "24/11/2026"
    Quand je demande "puis-je détruire une facture papier qui a 12 ans ?"
    Alors la réponse vient de la décision "invoice-keeping"
    Et la réponse est "Vous pouvez la détruire"

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


@pytest.fixture(scope="module")
def rules(extended):
    """The base with the topic."""
    return load_rules(extended)


def run(*arguments, rules):
    start = [sys.executable, "-c", "from assistant.outlets.cli import run; run()", *arguments, "--rules", str(rules)]
    ran = subprocess.run(start, capture_output=True, text=True, timeout=300, check=False)
    assert ran.stderr == "" or ran.stderr.startswith("À relire")
    return ran.returncode, " ".join(ran.stdout.split())


def test_it_appears_in_the_list_of_rules(extended):
    code, out = run("rules", "list", rules=extended)
    assert code == 0
    assert "invoice-keeping Puis-je détruire cette facture ? arc-coffre : Mettez-la au coffre" in out


def test_its_rules_are_shown_with_their_period_and_examples(extended):
    code, out = run("rules", "show", "arc-coffre", rules=extended)
    assert code == 0
    assert "Période à partir du 1er janvier 2027" in out
    assert "support de la facture : Numérique ; 31 décembre 2026 → ne s'applique pas" in out


@pytest.mark.slow
def test_it_is_proved_tested_and_covered_with_the_others(extended):
    assert run("rules", "check", rules=extended)[0] == 0
    code, out = run("rules", "test", rules=extended)
    assert (code, out.endswith(": 0 échec.")) == (0, True)
    rows = json.loads(run("rules", "coverage", "--json", rules=extended)[1])
    assert [(row["rule"], row["lacks"]) for row in rows if row["rule"].startswith("arc-")] == [
        ("arc-coffre", []),
        ("arc-conserver", []),
        ("arc-detruire", []),
    ]


@pytest.mark.slow
def test_its_scenarios_are_its_own(extended):
    text = (extended / "archives.yml").read_text(encoding="utf-8")
    (extended / "archives.yml").write_text(text.replace("value: 10}", "value: 2}"), encoding="utf-8")
    code, out = run("rules", "test", "--json", rules=extended)
    (extended / "archives.yml").write_text(text, encoding="utf-8")
    assert code == 1
    named = {name for failure in json.loads(out)["failures"] for name in failure["rule"].split()}
    assert {name for name in named if name.startswith("arc-")} == named >= {"arc-conserver", "arc-coffre"}


@pytest.mark.parametrize(
    ("day", "age", "support", "outcome"),
    [
        (DAYS[0], 9, "numerique", "keep"),
        (SOON, 9, "numerique", "vault"),
        (DAYS[2], 10, "papier", "destroy"),
        (DAYS[2], 9, "papier", "keep"),
        (CHANGE, 6, "papier", "destroy"),
        (CHANGE, 5, "numerique", "vault"),
    ],
)
def test_it_decides_by_the_day(extended, day, age, support, outcome):
    facts = [f"invoice_age={age}", f"invoice_support={support}"]
    code, out = run("decide", "invoice-keeping", *facts, "--on", day.isoformat(), "--json", rules=extended)
    assert (code, json.loads(out)["outcome"]) == (0, outcome)


def test_it_answers_in_words(extended):
    code, out = run("decide", "invoice-keeping", "invoice_age=3", "--on", "2026-11-24", rules=extended)
    assert (code, out.startswith("→ CONSERVEZ-LA La facture a 3 ans")) == (0, True)
    assert "Changerait Vous pouvez la détruire si la facture a 10 ans au moins." in out
    code, out = run("decide", "invoice-keeping", "--on", "2026-11-24", rules=extended)
    assert code == 3
    assert "Pour répondre : invoice_age=…" in out
    assert "ce délai est passé" not in out


def test_people_may_ask_for_it_in_french(rules):
    found = ask("Puis-je détruire une facture papier qui a 12 ans ?", rules, on=TODAY)
    assert (found.kind, found.decision.decider.id, found.decision.outcome) == (
        "decision",
        "invoice-keeping",
        "destroy",
    )
    assert found.understood == {"invoice_age": 12, "invoice_support": "papier"}


def test_what_holds_in_all_other_cases_is_no_reason_while_an_answer_is_missing(rules):
    found = decide(rules["invoice-keeping"], {}, TODAY).to_dict()
    assert (found["status"], found["reasons"]) == ("missing", [])


def states(oracle, day):
    """Every way of knowing some of the facts."""
    read = oracle.read("invoice-keeping")
    for known_values in itertools.product(*([None, *oracle.classes("invoice-keeping", fact, day)] for fact in read)):
        yield {fact: value for fact, value in zip(read, known_values, strict=True) if value is not None}


def test_the_oracle_reads_it_alike_on_every_day(extended, rules):
    oracle = Oracle.of_folder(extended)
    assert {SOON, CHANGE} <= set(oracle.days("invoice-keeping"))
    for day in oracle.days("invoice-keeping"):
        for facts in states(oracle, day):
            shown = decide(rules["invoice-keeping"], facts, day).to_dict()
            wanted = oracle.decide("invoice-keeping", facts, day)
            for name in ("status", "outcome", "possible"):
                assert shown[name] == wanted[name], (day, facts, name)
            assert [reason["rule"] for reason in shown["reasons"]] == wanted["reasons"], (day, facts)
            assert [one["fact"] for one in shown["ask"]] == wanted["ask"], (day, facts)


@pytest.fixture(scope="module")
def assets(rules, tmp_path_factory):
    """What the pages of the site load."""
    pytest.importorskip("minify", reason="extra « site » absent : pip install '.[site]'")
    folder = tmp_path_factory.mktemp("site")
    write_assets(rules, TODAY, folder)
    return folder / "assets"


def plain(said):
    """What is said, without the blanks of French typography."""
    return json.loads(json.dumps(said, ensure_ascii=False).replace("\u00a0", " ").replace("\u202f", " "))


@pytest.mark.slow
def test_the_page_says_what_the_command_says_on_every_day(extended, rules, assets, tmp_path):
    check = json.loads((assets / "checks" / "invoice-keeping.json").read_text(encoding="utf-8"))
    module = tmp_path / "engine.mjs"
    shutil.copy(assets / "engine" / f"{check['engine']}.js", module)
    oracle = Oracle.of_folder(extended)
    cases = [[0, "invoice-keeping", facts, day.isoformat(), {}] for day in DAYS for facts in states(oracle, day)]
    answers = in_node(module, [check["rules"]], cases)
    assert len(answers) == len(cases) > 20
    for (_, _, facts, day, _), answer in zip(cases, answers, strict=True):
        found = decide(rules["invoice-keeping"], facts, date.fromisoformat(day))
        wanted = {"decision": found.to_dict(), "changes": list(found.changes)}
        assert plain(json.loads(answer)) == plain(wanted), (day, facts)


@pytest.fixture(scope="module")
def site(extended, rules):
    """The pages of the site by their path, as they read today and once everything has changed."""
    return {
        day: {page.path: " ".join(page.markdown.split()) for page in pages(rules, Trials(day), None, extended)}
        for day in (TODAY, CHANGE)
    }


@pytest.mark.slow
def test_the_site_has_its_pages(site):
    today = site[TODAY]
    assert "Puis-je détruire cette facture" in today["questions/invoice-keeping.md"]
    for rule in ("arc-coffre", "arc-conserver", "arc-detruire"):
        assert rule in today["regles/index.md"]
        assert rule in today["questions/invoice-keeping.md"]
        assert f"id: {rule}" in today[f"regles/{rule}.md"]
    assert "Conserver une facture" in today["questions/index.md"]


@pytest.mark.slow
def test_the_site_gives_the_limit_of_its_day_and_says_what_is_to_come(site):
    page = site[TODAY]["regles/arc-conserver.md"]
    assert "se conserve 10 (6 à partir du 1er juin 2027)" in plain(page)
    page = site[CHANGE]["regles/arc-conserver.md"]
    assert "se conserve 6 ans" in plain(page)
    assert "à partir du 1er juin 2027" not in plain(page)


def test_the_site_says_of_a_rule_to_come_when_it_begins(site):
    assert "1er janvier 2027" in plain(site[TODAY]["regles/arc-coffre.md"])


@pytest.mark.slow
def test_the_site_carries_its_rules_for_the_form_of_its_page(assets):
    check = json.loads((assets / "checks" / "invoice-keeping.json").read_text(encoding="utf-8"))
    assert (check["decision"], check["shape"]) == ("invoice-keeping", "form")
    leads = json.loads((assets / "search-index.json").read_text(encoding="utf-8"))["checks"]
    assert leads["invoice-keeping"] == "Conserver une facture"


@pytest.mark.slow
def test_the_whole_site_is_built_with_it(extended, tmp_path):
    pytest.importorskip("material", reason="extra « site » absent : pip install '.[site]'")
    code, _ = run("site", "build", str(tmp_path / "site"), rules=extended)
    assert code == 0
    page = (tmp_path / "site" / "questions" / "invoice-keeping" / "index.html").read_text(encoding="utf-8")
    assert "Conserver une facture" in page
