"""SARIF 2.1.0: each finding is a result with its rule, its level and the file where it lies."""

import json
import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest
from jsonschema import Draft7Validator, FormatChecker
from limits import NAME_MAX, change

from assistant import load_rules
from assistant.dossier.ignoring import Ignoring
from assistant.language.loading import packaged
from assistant.outlets.reports.artifact import artifact
from assistant.outlets.reports.sarif import sarif

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif.json").read_text(encoding="utf-8"))
ROOM = 256_000


@pytest.fixture(scope="module")
def run(rules, today):
    """The only run of the log, once the schema has accepted the log."""
    validator = Draft7Validator(SCHEMA, format_checker=FormatChecker())

    def one(*reports, encoding="utf-8"):
        log = json.loads(sarif(rules, today, reports, encoding=encoding))
        validator.validate(log)
        [found] = log["runs"]
        return found

    return one


def uris(result):
    return [place["physicalLocation"]["artifactLocation"]["uri"] for place in result["locations"]]


def test_the_level_says_refused_from_doubtful(run, every_outcome):
    levels = {uris(result)[0]: result["level"] for result in run(every_outcome)["results"] if result["locations"]}
    assert levels["lot/macro.exe"] == levels["lot/casse.zip"] == "error"
    assert levels["lot/releve.pdf"] == "warning"
    assert levels["lot/facture.pdf"] == "note"
    assert "lot/devis.pdf" not in levels


def test_what_only_others_know_is_a_note_of_the_run(run, every_outcome):
    [told] = run(every_outcome)["invocations"]
    [note] = told["toolExecutionNotifications"]
    assert note["level"] == "note"
    assert "si le numéro a déjà servi à une autre facture (Chorus Pro)" in note["message"]["text"]


def test_each_result_points_at_its_rule_in_the_tool(run, every_outcome, deceiving):
    found = run(every_outcome, deceiving)
    rules = found["tool"]["driver"]["rules"]
    for result in found["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    [format_] = [result for result in found["results"] if result["ruleId"] == "pj-format" and "macro" in str(result)]
    assert "le format .EXE n'est pas dans la liste des formats acceptés" in format_["message"]["text"]
    assert format_["properties"]["source"]["publisher"] == "AIFE"


def test_each_rule_says_in_full_what_it_is_and_what_to_do(run, every_outcome):
    for rule in run(every_outcome)["tool"]["driver"]["rules"]:
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help")), rule["id"]


def test_each_result_is_on_a_line_of_a_file_below_the_root_with_a_fingerprint(run, every_outcome, deceiving, rules):
    report = replace(every_outcome, ignoring=Ignoring(["pj-format", "pj-vide"]))
    marks = []
    for result in run(report)["results"]:
        [place] = [one["physicalLocation"] for one in result["locations"]]
        assert place["region"]["startLine"] == 1
        assert not re.match("[a-z]+:|/", place["artifactLocation"]["uri"])
        marks.append(result["partialFingerprints"]["primaryLocationLineHash"])
    assert len({*marks}) == len(marks)
    assert marks == [one["partialFingerprints"]["primaryLocationLineHash"] for one in run(report)["results"]]


def test_rules_say_what_they_are_with_their_page_when_it_is_known(run, every_outcome, rules):
    described = {rule["id"]: rule for rule in run(every_outcome)["tool"]["driver"]["rules"]}
    assert "caractères, extension comprise" in described["pj-nom-longueur"]["shortDescription"]["text"]
    assert "{" not in "".join(rule["shortDescription"]["text"] for rule in described.values())
    known = {
        name
        for name, (_, rule) in ((name, rules.base.rule(name)) for name in described if rules.base.rule(name))
        if rules.base.sources[rule.source].url
    }
    assert known
    assert {name for name, rule in described.items() if "helpUri" in rule} == known


@pytest.fixture(scope="module")
def changing(tmp_path_factory):
    """The project's base, with 30 Mo for a file from 2037-06-01 on."""
    folder = tmp_path_factory.mktemp("limite") / "rules"
    shutil.copytree(packaged("rules"), folder)
    change(folder / "attachments.yml", "file_max", "30 Mo", since="2037-06-01")
    return load_rules(folder)


@pytest.mark.parametrize(
    ("day", "says"),
    [(date(2037, 5, 31), " Mo (30 Mo à partir du 1er juin 2037)"), (date(2037, 6, 1), "de 30 Mo.")],
)
def test_a_rule_says_the_limit_of_the_day_and_the_one_to_come(changing, day, says):
    [run] = json.loads(sarif(changing, day, []))["runs"]
    [rule] = [rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "pj-taille-unitaire"]
    assert says in rule["shortDescription"]["text"].replace("\u00a0", " ")


def test_what_no_source_says_is_marked_as_deduced(run, judge):
    report = judge({"f" * NAME_MAX + ".xml": b"<Invoice/>"})
    first, *others = report.files[0].judgements
    report.files[0].judgements = [replace(first, prudence="la facture est déposée avec les pièces."), *others]
    marked = [result for result in run(report)["results"] if result["properties"]["deduced"]]
    assert marked
    assert marked[0]["properties"]["why"] == "la facture est déposée avec les pièces."


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("lot/à payer.pdf", b"lot/\xc3\xa0 payer.pdf"),
        ("http://ailleurs/x.pdf", b"http:/ailleurs/x.pdf"),
        ("lot/100%25#a?b.pdf", b"lot/100%25#a?b.pdf"),
        ("lot/latin\\xe9.pdf", b"lot/latin\xe9.pdf"),
        ("./lot/../devis.pdf", b"devis.pdf"),
    ],
)
def test_a_path_is_a_relative_address_whose_signs_are_all_encoded(path, uri):
    found = artifact(path)
    assert "uriBaseId" not in found
    assert unquote_to_bytes(found["uri"]) == uri
    assert not set(' #?:\\<>"') & set(found["uri"])


def test_a_file_outside_the_current_folder_is_placed_from_the_root(run, judge, tmp_path):
    found = run(judge({"macro.exe": b"MZ"}, under="/depot/"))
    place = found["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "depot/macro.exe", "uriBaseId": "RACINE"}
    assert found["originalUriBaseIds"]["RACINE"]["uri"] == "file:///"


def test_names_made_to_deceive_are_shown_and_break_nothing(rules, today, run, deceiving, inside):
    for report in (deceiving, inside):
        text = sarif(rules, today, [report])
        assert "\u202e" not in text
        assert "\x1b" not in text
        assert run(report)["results"]


def test_an_output_that_lacks_accents_gets_plain_ascii(rules, today, run, deceiving):
    sarif(rules, today, [deceiving], encoding="ascii").encode("ascii")
    assert run(deceiving, encoding="ascii") == run(deceiving)


@pytest.mark.slow
def test_an_archive_of_5000_members_stays_short_and_says_how_many_are_left_out(rules, today, run, crowded):
    assert len(sarif(rules, today, [crowded]).encode()) < ROOM
    assert "autres fichiers contrôlés" in run(crowded)["results"][-1]["message"]["text"]
