"""`check --ignore`: nothing rests on the rule, and every form says so, and on what it would have counted."""

import json

import pytest
from limits import HEAVY, NAME_MAX

from assistant.outlets.reports.formats import FORMATS


@pytest.fixture
def refused(tmp_path):
    path = tmp_path / "devis.exe"
    path.write_bytes(b"%PDF-1.4\n")
    return path


def check(cli, path, *options):
    return cli("check", path, "--channel", "edi", "--requires", "none", *options)


@pytest.mark.parametrize("each", [(), ("--each",)], ids=["whole", "each"])
@pytest.mark.parametrize("form", FORMATS)
def test_every_form_names_the_rule_and_what_it_would_have_refused(cli, refused, form, each):
    plain = check(cli, refused, "--format", form, *each)
    ran = check(cli, refused, "--format", form, "--ignore", "pj-format", *each)
    assert "devis.exe" in ran.out
    assert ran.out != plain.out
    if form in ("json", "jsonl"):
        [found] = [json.loads(ran.out)] if not (each and form == "json") else json.loads(ran.out)
        [rule] = found["ignored_rules"]
        assert (rule["rule"], rule["count"], rule["findings"][0]["subject"]) == ("pj-format", 1, "devis.exe")
        assert found["ignored"] == ["pj-format"]
    else:
        assert "Règle laissée de côté à votre demande : pj-format. Elle visait « devis.exe » (refusée)." in ran.says


@pytest.mark.parametrize("form", ["table", "reply", "html", "junit", "sarif"])
def test_a_rule_that_met_nothing_is_told_too(cli, refused, form):
    ran = check(cli, refused, "--format", form, "--ignore", "pj-taille-unitaire")
    assert "pj-taille-unitaire. Elle ne visait rien ici." in ran.says


def test_nothing_is_told_where_nothing_is_left_aside(cli, refused):
    for form in FORMATS:
        assert "laissée de côté" not in check(cli, refused, "--format", form).says


def test_a_finding_that_is_left_aside_beside_another_is_no_longer_told(cli, pdf):
    path = pdf("é" * NAME_MAX + ".exe")
    rules = [one["rule"] for one in json.loads(check(cli, path, "--json").out)["findings"]]
    assert {"pj-format", "pj-nom-longueur"} <= {*rules}
    left = json.loads(check(cli, path, "--json", "--ignore", "pj-format").out)
    assert "pj-nom-longueur" in {one["rule"] for one in left["findings"]}
    assert "pj-format" not in {one["rule"] for one in left["findings"]}
    assert left["outcome"] == "refused"


def test_in_sarif_what_is_left_aside_is_suppressed_at_its_place(cli, refused):
    [run] = json.loads(check(cli, refused, "--format", "sarif", "--ignore", "pj-format").out)["runs"]
    [found] = [one for one in run["results"] if one.get("suppressions")]
    assert (found["ruleId"], found["level"], found["suppressions"][0]["kind"]) == ("pj-format", "error", "external")
    assert found["locations"]


def test_each_dossier_of_a_table_says_why(cli, refused, tmp_path):
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.4\n")
    ran = cli("check", "--each", tmp_path, "--channel", "edi", "--requires", "none", "--format", "table")
    assert "- « devis.exe » : le format .EXE n'est pas dans la liste des formats acceptés. [pj-format]" in ran.says


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_rule_that_met_nothing_in_any_dossier_of_a_table_is_told_once_at_the_end(cli, refused, tmp_path, jobs):
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.4")
    aside = ("--ignore", "pj-taille-unitaire", "--ignore", "pj-format", "--format", "table")
    ran = cli("check", "--each", tmp_path, "--channel", "edi", "--requires", "none", "--jobs", jobs, *aside)
    assert ran.says.count("Règle laissée de côté") == 2
    assert ran.says.count("pj-format. Elle visait « devis.exe » (refusée).") == 1
    assert ran.says.endswith("pj-taille-unitaire. Elle ne visait rien ici.")


def test_an_open_dossier_of_a_table_says_its_question(cli, pdf):
    ran = cli("check", "--each", pdf("a.pdf", HEAVY), "--format", "table")
    assert "? Par quel canal" in ran.says
