"""One remark a line, for an editor, GitHub or GitLab: of a check, and of a rules base that is broken."""

import json
import re
import shutil
from zipfile import ZipFile

import pytest

from assistant.language.loading import packaged
from assistant.outlets.reports.placed import PlacedRemark, github, gitlab, line

LINE = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):(?P<column>\d+): (erreur|avertissement|note): .+$")
ANNOTATION = re.compile(r"^::(error|warning|notice) file=[^:,]+,line=\d+,col=\d+(,title=[^:,]+)?::[^\n]+$")


@pytest.fixture
def lot(tmp_path, monkeypatch):
    """A folder, which is the current one, with two files that are refused."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lot").mkdir()
    for name in ("devis.exe", "vide.pdf"):
        (tmp_path / "lot" / name).write_bytes(b"MZ" if name == "devis.exe" else b"")
    return tmp_path / "lot"


@pytest.fixture
def broken(tmp_path):
    """A base with a mistake in each of two topics."""
    shutil.copytree(packaged("rules"), tmp_path / "rules")
    for name in ("managers.yml", "webinars.yml"):
        path = tmp_path / "rules" / name
        path.write_text(path.read_text(encoding="utf-8").replace("\ntitle:", "\ntitel:", 1), encoding="utf-8")
    return tmp_path / "rules"


def reports(cli, lot, broken, form):
    return cli("check", lot, "--channel", "edi", "--format", form), cli("rules", "check", broken, "--format", form)


def test_each_line_gives_a_place_a_level_and_what_is_wrong(cli, lot, broken):
    for ran in reports(cli, lot, broken, "line"):
        assert ran.out
        assert all(LINE.match(one) for one in ran.out.splitlines()), ran.out
    assert "lot/devis.exe:1:1: erreur: " in reports(cli, lot, broken, "line")[0].out


def test_each_annotation_is_a_command_that_github_reads(cli, lot, broken):
    for ran in reports(cli, lot, broken, "github"):
        assert ran.out
        assert all(ANNOTATION.match(one) for one in ran.out.splitlines()), ran.out


def test_the_report_for_gitlab_has_what_it_demands_of_each_member(cli, lot, broken):
    for ran in reports(cli, lot, broken, "gitlab"):
        found = json.loads(ran.out)
        assert found
        assert len({one["fingerprint"] for one in found}) == len(found)
        for one in found:
            assert {*one} == {"description", "check_name", "fingerprint", "severity", "location"}
            assert one["severity"] in ("info", "minor", "major", "critical", "blocker")
            assert not one["location"]["path"].startswith("./")
            assert one["location"]["lines"]["begin"] >= 1


UBL = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
BROKEN = f'<?xml version="1.0"?>\n<Invoice xmlns="{UBL}">\n <a>\n</Invoice>\n'


def test_a_finding_whose_line_is_known_stands_at_it_and_does_not_say_it(cli, lot):
    path = lot / "facture.xml"
    path.write_text(BROKEN, encoding="utf-8")

    def told(form):
        return cli("check", path, "--channel", "edi", "--format", form)

    assert [line.split(": ")[0] for line in told("line").out.splitlines()] == ["lot/facture.xml:4:1"]
    assert "file=lot/facture.xml,line=4,col=1" in told("github").out
    assert [one["location"]["lines"] for one in json.loads(told("gitlab").out)] == [{"begin": 4}]
    [result] = json.loads(told("sarif").out)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 4, "startColumn": 1}
    for form in ("line", "github", "gitlab"):
        assert "ligne 4" not in told(form).says and "Le fichier XML est mal formé" in told(form).says
    assert result["message"]["text"].startswith("Le fichier XML est mal formé")
    assert "ligne 4 : Le fichier XML est mal formé" in told("table").says


def test_a_line_inside_another_file_is_no_line_of_the_deposited_one(cli, lot):
    with ZipFile(lot / "lot.zip", "w") as archive:
        archive.writestr("facture.xml", BROKEN)
    ran = cli("check", lot / "lot.zip", "--channel", "portail-pdf", "--format", "line")
    assert {line.split(": ")[0] for line in ran.out.splitlines()} == {"lot/lot.zip:1:1"}
    assert "ligne 4 : Le fichier XML est mal formé" in ran.says


def test_a_mistake_of_a_base_stands_where_it_is(cli, broken):
    ran = cli("rules", "check", broken, "--format", "line")
    assert (ran.code, ran.err) == (5, "")
    assert re.search(r"managers\.yml:3:1: erreur: « titel » : clé inconnue \(conseil : .*« title » \?\)", ran.out)


def test_a_broken_base_is_told_as_json_too(cli, broken):
    ran = cli("rules", "check", broken, "--json")
    problems = json.loads(ran.out)["problems"]
    assert (ran.code, len(problems), problems[0]["line"], problems[0]["column"]) == (5, 2, 3, 1)


def test_several_topics_are_checked_at_once_and_all_their_mistakes_told(cli, broken):
    names = ("managers.yml", "webinars.yml", "statuses.yml")
    ran = cli("rules", "check", *(broken / name for name in names), "--rules", broken)
    assert ran.code == 5
    assert "managers.yml:3:1" in ran.err
    assert "webinars.yml:3:1" in ran.err
    assert ran.complains.endswith("Base de règles invalide : 2 erreurs.")


@pytest.fixture
def drafts(tmp_path, monkeypatch, loans):
    """The topic of a base cut in two, neither of which stands without the other, in a folder that is no base."""
    monkeypatch.chdir(tmp_path)
    text = (loans / "rules" / "loans.yml").read_text(encoding="utf-8")
    sources, facts, reader, books = (text.index(key) for key in ("sources:", "facts:", "  reader:\n", "  books: {"))
    (tmp_path / "brouillons").mkdir()
    for name, parts in {
        "readers.yml": ("topic: readers\ntitle: Les lecteurs\n", text[sources:facts], "facts:\n", text[reader:books]),
        "loans.yml": (text[:sources], "facts:\n", text[books:]),
    }.items():
        (tmp_path / "brouillons" / name).write_text("".join(parts), encoding="utf-8")
    return lambda *names: [*(f"brouillons/{name}" for name in names), "--rules", loans / "rules"]


def test_topics_that_refer_to_each_other_are_judged_together(cli, drafts):
    alone = cli("rules", "check", *drafts("loans.yml"), "--format", "line")
    assert (alone.code, "« reader » : fait inconnu" in alone.says) == (5, True)
    ran = cli("rules", "check", *drafts("loans.yml", "readers.yml", "../brouillons/loans.yml"), "--format", "line")
    assert (ran.code, ran.out.count("\n"), ran.err) == (0, 1, "")
    assert ran.says.startswith("Base de règles saine : 2 sujets, 1 question, 3 règles")


def test_a_mistake_stands_at_the_path_that_was_typed(cli, drafts, tmp_path):
    path = tmp_path / "brouillons" / "readers.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("title: Les", "titel: Les"), encoding="utf-8")
    ran = cli("rules", "check", *drafts("loans.yml", "readers.yml"), "--format", "line")
    assert (ran.code, ran.out.count("\n")) == (5, 1)
    assert ran.out.startswith("brouillons/readers.yml:2:1: erreur: « titel »")


def test_a_file_without_a_topic_stands_for_the_one_of_its_name(cli, tmp_path, monkeypatch, loans):
    monkeypatch.chdir(tmp_path)
    text = (loans / "rules" / "loans.yml").read_text(encoding="utf-8")
    (tmp_path / "loans.yml").write_text(text.replace("topic:", "topik:", 1), encoding="utf-8")
    ran = cli("rules", "check", "loans.yml", "--rules", loans / "rules", "--format", "line")
    assert ran.code == 5
    assert {one.split(":")[0] for one in ran.out.splitlines()} == {"loans.yml"}
    assert "déjà" not in ran.out


def test_topics_of_the_project_are_placed_where_they_are_typed(cli, broken, monkeypatch):
    monkeypatch.setattr("assistant.language.loading._HERE", broken.parent / "assistant")
    monkeypatch.chdir(broken)
    ran = cli("rules", "check", "managers.yml", "../rules/webinars.yml", "--format", "line")
    assert [line.split(":")[0] for line in ran.out.splitlines()] == ["../rules/webinars.yml", "managers.yml"]


@pytest.mark.slow
def test_topics_of_a_sound_base_are_proved_once(cli):
    folder = packaged("rules")
    ran = cli("rules", "check", folder / "managers.yml", folder / "webinars.yml")
    assert (ran.code, ran.out.count("Base de règles saine")) == (0, 1)
    assert cli("rules", "check", "--format", "gitlab").out == "[]\n"
    assert cli("rules", "check", "--format", "line").says.startswith("Base de règles saine")
    assert cli("rules", "check", "--format", "github").says.startswith("::notice::Base de règles saine")


def test_what_would_break_a_line_is_encoded():
    one = PlacedRemark("lot/a,b:c\n.exe", "error", "50 % perdu\nsans retour", "r")
    assert github(one).count("\n") == line(one).count("\n") == 1
    assert "lot/a%2Cb%3Ac" in github(one)
    assert "50 %25 perdu" in github(one)


def test_two_remarks_alike_have_two_fingerprints_that_do_not_change():
    one = PlacedRemark("a.pdf", "error", "Vide.", "r")
    first, second = (json.loads(text)["fingerprint"] for text in gitlab([one, one]))
    assert first != second
    assert json.loads(gitlab([one])[0])["fingerprint"] == first


def test_a_rule_that_is_left_aside_is_told_at_the_file_on_which_it_counted(cli, lot):
    (lot / "a.txt").write_text("a", encoding="utf-8")
    ran = cli("check", lot / "a.txt", lot / "devis.exe", "--ignore", "pj-format", "--format", "line")
    told = [line for line in ran.out.splitlines() if "[pj-format]" in line]
    assert [line.split(":")[0].rsplit("/", 1)[-1] for line in told] == ["devis.exe"]


def test_a_rule_that_is_left_aside_in_vain_is_no_remark_on_each_file(cli, lot):
    (lot / "a.txt").write_text("a", encoding="utf-8")
    assert "pj-format" not in cli("check", lot / "a.txt", "--ignore", "pj-format", "--format", "line").out
