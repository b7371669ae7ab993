"""JUnit XML: a build server sees each file, what is refused and why, and nothing that a name could break."""

from pathlib import Path

import pytest
from limits import BOTH_READINGS
from lxml import etree

from assistant.outlets.reports.junit import junit

SCHEMA = Path(__file__).parent / "schemas" / "junit.xsd"
ROOM = 256_000


@pytest.fixture(scope="module")
def parsed(rules):
    """The report as a build server parses it, once its schema has accepted it."""
    schema = etree.XMLSchema(etree.parse(SCHEMA))

    def one(*reports):
        text = junit(rules, reports)
        tree = etree.fromstring(text.encode("utf-8"))
        schema.assertValid(tree)
        return tree

    return one


def cases(tree):
    return {case.get("name"): case for case in tree.iter("testcase")}


def test_each_file_has_a_test_and_the_dossier_one(parsed, every_outcome):
    found = cases(parsed(every_outcome))
    assert set(found) == {"Le dossier entier", "casse.zip", "macro.exe", "releve.pdf", "facture.pdf", "devis.pdf"}


def test_refused_fails_unreadable_errs_and_doubt_is_skipped_with_its_words(parsed, every_outcome):
    found = cases(parsed(every_outcome))
    kinds = {name: [child.tag for child in case if child.tag != "system-out"] for name, case in found.items()}
    assert kinds["macro.exe"] == ["failure"]
    assert kinds["casse.zip"] == ["error"]
    assert kinds["releve.pdf"] == kinds["facture.pdf"] == ["skipped"]
    assert kinds["devis.pdf"] == []
    failure = found["macro.exe"].find("failure")
    assert "le format .EXE n'est pas dans la liste des formats acceptés" in failure.get("message")
    assert failure.get("type") == "pj-format"
    assert "À faire" in failure.text
    assert "lue le 24 novembre 2026" in failure.text
    said = found["releve.pdf"].find("skipped").get("message").replace("\u00a0", " ").replace("\u202f", " ")
    assert BOTH_READINGS in said
    assert "tronquée ou endommagée" in found["casse.zip"].find("error").get("message")


@pytest.mark.slow
def test_the_counts_of_the_suite_are_those_of_its_tests(parsed, every_outcome, crowded):
    for suite in parsed(every_outcome, crowded).iter("testsuite"):
        assert int(suite.get("tests")) == len(list(suite.iter("testcase")))
        for kind, name in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
            assert int(suite.get(name)) == len(list(suite.iter(kind)))


def test_a_suite_is_a_dossier_and_says_by_what_it_was_judged(parsed, every_outcome, deceiving):
    suites = list(parsed(every_outcome, deceiving).iter("testsuite"))
    assert len(suites) == 2
    facts = {one.get("name"): one.get("value") for one in suites[0].iter("property")}
    assert (facts["outcome"], facts["channel"], facts["on"]) == ("unreadable", "portail-pdf", "2026-11-24")
    assert facts["rules"].startswith("sha256:")


def test_names_made_to_deceive_are_shown_and_break_nothing(parsed, deceiving, inside):
    for report in (deceiving, inside):
        text = etree.tostring(parsed(report), encoding="unicode")
        assert "\u202e" not in text
        assert "\x1b" not in text
        assert "⟨U+202E⟩" in text
        assert "<script>" not in text
        assert all(len(case.get("name")) <= 300 for case in parsed(report).iter("testcase"))


@pytest.mark.slow
def test_an_archive_of_5000_members_stays_short_and_says_how_many_are_left_out(parsed, rules, crowded):
    assert len(junit(rules, [crowded]).encode()) < ROOM
    [lot] = [case for name, case in cases(parsed(crowded)).items() if name == "lot.zip"]
    said = lot.find("system-out").text.replace("\u202f", "").replace("\u00a0", " ")
    left = 5000 - (len(cases(parsed(crowded))) - 2)
    assert f"Non affichés : {left} autres fichiers contrôlés, " in said
