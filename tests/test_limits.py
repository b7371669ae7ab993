"""A changed limit: one value in YAML, and every answer follows; what pinned the old value says so."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from limits import FILE_MAX, change, spaced

from assistant import load_rules
from assistant.model.condition import values_of
from assistant.model.period import Limit

pytestmark = pytest.mark.slow  # it starts processes of its own

ROOT = Path(__file__).parents[1]
LESS = FILE_MAX.low // 10**6 - 1
NEW = Limit(LESS * 10**6, LESS * 2**20, f"{LESS} Mo")


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """The project's rules and features, copied, with one Mo less for a file than its source says."""
    folder = tmp_path_factory.mktemp("limite")
    for name in ("rules", "features"):
        shutil.copytree(ROOT / name, folder / name)
    change(folder / "rules" / "attachments.yml", "file_max", NEW.text)
    return folder / "rules"


def run(*arguments, rules):
    start = [sys.executable, "-c", "from assistant.outlets.cli import run; run()", *arguments, "--rules", str(rules)]
    ran = subprocess.run(start, capture_output=True, text=True, timeout=300, check=False)
    assert ran.stderr == "" or (arguments[1] == "check" and ran.stderr.startswith("À relire"))
    return ran.returncode, ran.stdout.replace("\u00a0", " ").replace("\u202f", " ")


def test_what_fails_is_exactly_what_is_about_that_limit(changed):
    code, out = run("rules", "test", "--json", rules=changed)
    failures = json.loads(out)["failures"]
    base = load_rules(changed).base
    about = {one.id for one in base.cautions.values() if "file_max" in values_of(one.when)} | {
        rule.id
        for decision in base.decisions.values()
        for rule in decision.rules
        if "file_max" in values_of(rule.when) or "{file_max}" in rule.says + rule.advice
    }
    assert code == 1
    assert "pj-taille-unitaire" in about
    named = [set(failure["rule"].split()) & about for failure in failures]
    other = [failure["message"] for failure, ids in zip(failures, named, strict=True) if not ids]
    tables = ("taille du fichier : ", "« file_max »")  # a table of cases or of limits names no rule
    assert [said for said in other if not any(name in said for name in tables)] == []
    assert set().union(*named) == about


def test_the_base_itself_stays_sound(changed):
    assert run("rules", "check", "--on", "2026-04-01", rules=changed)[0] == 0


@pytest.mark.parametrize("style", ["table", "reply", "json"])
def test_a_file_within_the_new_limit_is_accepted_and_one_within_the_old_alone_refused_with_it(changed, style):
    facts = ["decide", "attachment", "file_name=plan.pdf", "channel=portail", "--format", style]
    code, out = run(*facts, f"file_size={NEW.low}", rules=changed)
    assert code == 0
    assert "la limite est de" not in out
    code, out = run(*facts, f"file_size={FILE_MAX.low}", rules=changed)
    assert code == 0
    assert f"la limite est de {NEW.text}" in out
    assert f"la limite est de {FILE_MAX.text}" not in out


def test_between_the_two_readings_of_the_new_limit_the_answer_hesitates(changed):
    facts = ["decide", "attachment", "file_name=plan.pdf", "channel=portail", f"file_size={NEW.high}"]
    code, out = run(*facts, rules=changed)
    assert code == 3
    said = f"La limite de {NEW.text} vaut {spaced(NEW.low)} ou {spaced(NEW.high)} octets"
    assert said in " ".join(out.split())


def test_the_rule_is_shown_with_the_new_limit(changed):
    _, out = run("rules", "show", "pj-taille-unitaire", rules=changed)
    assert f"la limite est de {NEW.text}" in " ".join(out.split())
    assert FILE_MAX.text not in out.split("Exemple")[0]


def test_a_dossier_is_checked_with_the_new_limit(changed, tmp_path):
    from assistant.outlets.cli.demo import write_pdf

    with (tmp_path / "plan.pdf").open("wb") as file:
        write_pdf(file, FILE_MAX.low)
    code, out = run("check", str(tmp_path / "plan.pdf"), "--channel", "portail-pdf", rules=changed)
    assert code == 1
    assert f"la limite est de {NEW.text}" in out
