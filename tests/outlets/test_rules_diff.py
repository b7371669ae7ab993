"""`rules diff`: what changes is told in words, whole; the command says what it compared, and refuses what it cannot."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from assistant.engine.difference.difference import difference
from assistant.outlets.reports.difference import closing
from assistant.outlets.telling import Telling

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "rules" / "difference.schema.json").read_text(encoding="utf-8"))
HEAD = """\
topic: made
title: Un sujet de test
sources:
  texte: {title: Un texte, publisher: Un auteur, checked: 2026-11-24, read: own, unlinked: aucun}
"""
PARCEL = """\
facts:
  weight: {type: size, label: poids, question: "Combien ?"}
  way: {type: choice, label: voie, question: "Par où ?", choices: [{id: air, label: Avion}, {id: sea, label: Bateau}]}
values:
  weight_max: {label: poids maximal, source: texte, history: [{from: null, value: 10 Mo}]}
decisions:
  parcel:
    question: Le colis passe-t-il ?
    policy: first
    outcomes: {passes: Passe, stopped: Ne passe pas}
    facts: [weight, way]
    rules:
      - id: lourd
        when: {weight: {above: weight_max}, way: air}
        outcome: stopped
        says: "Il pèse {weight}."
        source: texte
      - {id: reste, otherwise: true, outcome: passes, says: Il passe., source: texte}
"""


@pytest.fixture
def folder(tmp_path):
    """A function that writes a base of one topic in a folder of its own, some of its text replaced."""

    def write(name, *changes, text=PARCEL):
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        place = tmp_path / name
        place.mkdir()
        (place / "made.yml").write_text(HEAD + text, encoding="utf-8")
        return place

    return write


@pytest.fixture
def dated(folder):
    """The base in which a value and a rule change on a day, in a folder."""
    return folder("dated", text=(ROOT / "tests" / "two_periods.yml").read_text(encoding="utf-8"))


def plain(text):
    """A text with ordinary blanks, on one line."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def test_a_limit_that_is_raised_is_told_with_who_is_concerned_and_an_example(cli, folder):
    ran = cli("rules", "diff", folder("old"), folder("new", ("value: 10 Mo", "value: 20 Mo")))
    assert (ran.code, ran.err) == (0, "")
    assert ran.says.startswith("Le colis passe-t-il ? (parcel)")
    assert (
        "Ne passe pas → Passe (lourd → reste) - poids : plus de 10 Mo (10 485 760 octets), jusqu'à 20 Mo (20 000 000 "
        "octets) ; voie : Avion Par exemple, poids : 15 Mo ; voie : Avion. Avant, « Ne passe pas. Il pèse 15 Mo. » "
        "Après, « Passe. Il passe. » Source : Un auteur, « Un texte »."
    ) in ran.says
    assert ran.says.endswith("Aucun autre cas ne change. Comparaison faite sur 18 classes de cas.")


def test_what_changes_where_an_answer_is_missing_comes_after(cli, folder):
    says = cli("rules", "diff", folder("old"), folder("new", ("value: 10 Mo", "value: 20 Mo"))).says
    first, _, then = says.partition("Quand une réponse manque")
    assert "À préciser → Passe" not in first
    assert "À préciser → Passe (en plus : reste) - poids : plus de 10 Mo (10 000 000 octets)" in then


def test_equal_bases_say_that_nothing_changes_and_how_much_was_compared(cli, folder):
    ran = cli("rules", "diff", folder("old"), folder("new"))
    assert (ran.code, ran.says) == (0, "Aucun cas ne change. Comparaison faite sur 12 classes de cas.")


def test_words_alone_are_told_as_such(cli, folder):
    says = cli("rules", "diff", folder("old"), folder("new", ("Il passe.", "Rien ne s'y oppose."))).says
    assert (
        "Les mots changent, pas les réponses règle reste, phrase : « Il passe » devient « Rien ne s'y oppose »." in says
    )


def test_a_choice_that_is_added_is_told_with_its_first_answer(cli, folder):
    new = folder("new", ("{id: sea, label: Bateau}", "{id: sea, label: Bateau}, {id: rail, label: Train}"))
    says = cli("rules", "diff", folder("old"), new).says
    assert "Une réponse de plus est comprise - voie : Train" in says
    assert "Avant, cette réponse n'était pas comprise. Après, « Passe. Il passe. »" in says
    back = cli("rules", "diff", new, folder("again")).says
    assert "Une réponse n'est plus comprise - voie : Train" in back
    assert "Après, cette réponse n'est plus comprise." in back


def test_a_fact_a_question_or_a_name_of_outcome_that_appears_or_goes_is_told(cli, folder):
    old = folder("old")
    one = folder("one", ("facts: [weight, way]", "facts: [weight]"), (", way: air}", "}"), ("passes", "goes"))
    two = folder("two", ("  parcel:", "  package:"))
    says = cli("rules", "diff", old, one).says
    assert "Une réponse ne compte plus, « voie »." in says
    assert "La réponse « Passe » change de nom pour les programmes : « passes » devient « goes »." in says
    assert "Une réponse de plus peut compter, « voie »." in cli("rules", "diff", one, old).says
    says = cli("rules", "diff", old, two).says
    assert "Le colis passe-t-il ? (package) Cette question est nouvelle." in says
    assert "Le colis passe-t-il ? (parcel) Cette question n'est plus posée." in says


def test_from_a_day_to_another_each_day_of_change_is_told(cli, dated):
    ran = cli("rules", "diff", "--from", "31/12/2026", "--until", "2027-07-01", "--rules", dated)
    assert ran.code == 0
    assert ran.says.startswith("Le 1er janvier 2027 Le colis est-il accepté ? (parcel)")
    assert "Le 1er juillet 2027 Est-elle concernée ? (receipt)" in ran.says
    assert "nombre de pièces : moins de 2 pièces" in ran.says
    assert "Par exemple, poids : 15 Mo ; nombre de pièces : 0 pièce." in ran.says
    assert "Exclue → Concernée (r-gip → r-gip-2027) - genre : Groupement ; c'est convenu" in ran.says
    assert "genre : Commune ou Autre ; date de dépôt : à partir du 1er juin 2020, avant le 1er mars 2027" in ran.says


def test_a_day_alone_is_told_alone_and_days_without_change_say_nothing(cli, dated):
    says = cli("rules", "diff", "--from", "2027-01-01", "--until", "2027-07-01", "--rules", dated).says
    assert says.startswith("Le 1er juillet 2027")
    none = cli("rules", "diff", "--from", "2028-02-01", "--until", "2029-01-01", "--rules", dated)
    assert (none.code, none.says) == (0, "Aucun cas ne change.")


def test_on_chooses_the_day_of_both_bases(cli, folder, dated):
    text = (ROOT / "tests" / "two_periods.yml").read_text(encoding="utf-8")
    other = folder("other", ("value: 20 Mo", "value: 30 Mo"), text=text)
    assert cli("rules", "diff", dated, other, "--on", "2026-12-31").says.startswith("Aucun cas ne change.")
    assert "plus de 20 Mo" in cli("rules", "diff", dated, other, "--on", "2027-01-01").says


def test_json_is_what_its_schema_says(cli, folder, dated):
    Draft202012Validator.check_schema(SCHEMA)
    old, new = folder("old"), folder("new", ("value: 10 Mo", "value: 20 Mo"), ("label: Bateau", "label: Navire"))
    two = folder("two", ("  parcel:", "  package:"), ("passes", "goes"))
    days = ["--from", "2019-01-01", "--until", "2028-12-31", "--rules", dated]
    for given in ([old, new], [old, two], [old, old], days):
        shown = json.loads(cli("rules", "diff", *given, "--json").out)
        Draft202012Validator(SCHEMA).validate(shown)
        assert shown["whole"]
        assert shown["changes"] == (given != [old, old])
    told = json.loads(cli("rules", "diff", old, new, "--format", "json").out)["comparisons"][0]
    (group,) = [one for one in told["decisions"][0]["groups"] if one["says"].startswith("Ne passe pas → Passe")]
    assert [one["values"] for one in group["who"][0]["facts"]] == [["10485761..20000000"], ["air"]]
    assert group["example"]["old"]["rules"] == ["lourd"]
    assert (group["before"]["label"], group["after"]["outcome"]) == ("Ne passe pas", "passes")


def test_markdown_is_a_comment_ready_to_be_posted(cli, folder, tmp_path):
    kept = tmp_path / "comment.md"
    old, new = folder("old"), folder("new", ("value: 10 Mo", "value: 20 Mo"))
    ran = cli("rules", "diff", old, new, "--format", "markdown", "--output", kept)
    assert (ran.code, ran.out) == (0, "")
    text = kept.read_text(encoding="utf-8")
    assert text.startswith("### Le colis passe-t-il")
    assert "\n- **Ne passe pas → Passe (lourd → reste)**\n    - poids : plus de" in plain_lines(text)
    assert plain(text).endswith("Aucun autre cas ne change. Comparaison faite sur 18 classes de cas.")
    assert "\nQuand une réponse manque\n" in text
    assert "\nDes mots changent aussi" not in text


def plain_lines(text):
    return "\n".join(line[: len(line) - len(line.lstrip())] + plain(line) for line in text.split("\n"))


def test_the_sentences_of_the_program_that_change_are_named(cli, folder):
    old, new = folder("old"), folder("new")
    shutil.copy(ROOT / "rules" / "words.yml", new)
    text = (new / "words.yml").read_text(encoding="utf-8")
    (new / "words.yml").write_text(text.replace('"yes": oui', '"yes": si'), encoding="utf-8")
    ran = cli("rules", "diff", old, new)
    assert "Les phrases du programme qui changent : yes." in ran.says
    assert "Les phrases du programme qui changent : yes." in plain(
        cli("rules", "diff", old, new, "--format", "markdown").out
    )


def test_what_was_not_compared_is_said_and_no_more_is_claimed(base_of):
    old, new = base_of(PARCEL), base_of(PARCEL.replace("value: 10 Mo", "value: 20 Mo"))
    day, told = date(2026, 11, 24), Telling(old.base)
    known = (
        "La question « parcel » n'a été comparée que pour les cas dont tout est connu, elle en a trop d'autres. "
        "Aucun autre des cas comparés ne change. Comparaison faite sur 10 classes de cas."
    )
    none = "La question « parcel » n'a pas été comparée, elle a trop de cas. Aucun des cas comparés ne change."
    for most, expected in ((12, known), (5, none)):
        found = difference(old, day, new, day, most)
        if most == 5:
            found = found._replace(decisions=tuple(one._replace(reworded=()) for one in found.decisions))
        assert plain(" ".join(closing(told, [found]))) == expected


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ([], "Donnez deux dossiers de règles, avec --on si besoin, ou deux jours"),
        (["--from", "2026-01-01"], "Donnez deux dossiers de règles"),
        (["--from", "2026-01-01", "--until", "2027-01-01", "--on", "2026-01-01"], "Donnez deux dossiers de règles"),
        (["rules"], "Il faut deux dossiers de règles : celui d'avant, puis celui d'après."),
        (["rules", "rules", "--from", "2026-01-01"], "Donnez deux dossiers de règles"),
        (["--from", "2027-01-01", "--until", "2027-01-01"], "Le jour de --from doit précéder celui de --until."),
        (["nulle-part", "rules"], "« nulle-part »"),
    ],
)
def test_a_wrong_use_is_told_in_french(cli, given, complaint):
    ran = cli("rules", "diff", *given)
    assert (ran.code, ran.out) == (2, "")
    assert complaint in ran.complains


def test_a_base_that_is_broken_is_told_with_its_place(cli, folder):
    ran = cli("rules", "diff", folder("old"), folder("new", ("facts:\n", "factz:\n")))
    assert (ran.code, ran.out) == (5, "")
    assert "made.yml:5:1 « factz » : clé inconnue" in ran.complains
