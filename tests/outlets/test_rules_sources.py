"""`rules sources`: what to read again, and the verdicts at stake."""

import json

import pytest

TODAY = ("--on", "2026-11-24")


def test_the_oldest_reading_comes_first_with_what_rests_on_it(cli):
    ran = cli("rules", "sources", *TODAY)
    assert (ran.code, ran.err) == (0, "")
    assert ran.says.startswith(
        "reponse-29246 République française, « Réponse ministérielle n° 29246, Journal officiel du 23 octobre 1995 »"
    )
    assert "Âge : 237 jours. https://github.com/legalize-dev/" in ran.says
    assert "Mises en garde : liste-2017, liste-et-loi, hors-portail" in ran.says
    assert "Âge : 0 jour. Sans lien : ce site les prend lui-même, aucun texte ne les dit." in ran.says


def test_only_those_that_are_older_are_listed(cli):
    listed = json.loads(cli("rules", "sources", "--older-than", "180", *TODAY, "--json").out)
    assert [(one["id"], one["age"], one["seen"]) for one in listed][:1] == [("reponse-29246", 11355, "1995-10-23")]
    assert all(one["age"] > 180 for one in listed)
    assert {"read", "by", "url", "unlinked", "decisions", "rules", "values", "notes"} <= set(listed[0])


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_none_is_said_and_told_by_the_code(cli, form):
    ran = cli("rules", "sources", "--older-than", "20000", *TODAY, *form)
    assert (ran.code, ran.says) == (3, "[]" if form else "Aucune source n'a plus de 20 000 jours.")


def test_a_number_of_days_is_a_number(cli):
    ran = cli("rules", "sources", "--older-than", "six mois")
    assert (ran.code, ran.complains) == (2, "« six mois » n'est pas un nombre entier.")


@pytest.mark.slow
def test_check_warns_of_what_to_read_again_and_finds_the_base_sound(cli):
    ran = cli("rules", "check", *TODAY)
    assert ran.code == 0 and ran.says.startswith("Base de règles saine :")
    warned = " ".join(ran.err.split()).replace("\u00a0", " ")
    assert warned.startswith("À relire : 62 sources ; reponse-29246 est la plus ancienne (11 355 jours).")
    assert warned.endswith("La commande « rules sources --older-than 180 » dit ce qui dépend de chacune.")
    assert cli("rules", "check", "--on", "1995-10-24").err == ""
