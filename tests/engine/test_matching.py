"""Texts and choices: exact after folding, a bounded tolerance, and a question rather than a guess."""

import pytest

from assistant.engine.matching import likely, match, names_of, reach, sure


@pytest.fixture(scope="module")
def kinds(rules):
    return names_of(rules.base.facts["entity_kind"])


@pytest.fixture(scope="module")
def channels(rules):
    return names_of(rules.base.facts["channel"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("GIP", "gip"),
        ("g.i.p.", "gip"),
        ("GIPs", "gip"),
        ("Groupements d’intérêt public", "gip"),
        ("associations syndicales autorisées", "association-syndicale-autorisee"),
        ("établissement publique", "etablissement-public"),
        ("GCS de droit publique", "gcs-public"),
        ("syndicat inter-hospitalier", "syndicat-interhospitalier"),
        ("ETAT", "etat"),
        ("entity of no list", None),
    ],
)
def test_case_accents_hyphens_plural_and_feminine_make_no_difference(kinds, text, kind):
    assert match(text, kinds) == (frozenset({kind}) if kind else frozenset())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("colectivité territoriale", "collectivite-territoriale"),
        ("groupment d'intérêt public", "gip"),
        ("comune", "collectivite-territoriale"),
        ("societé d'économi mixte", "societe-economie-mixte"),
    ],
)
def test_one_letter_is_forgiven_from_five_and_two_from_nine(kinds, text, kind):
    assert match(text, kinds) == frozenset({kind})


@pytest.mark.parametrize("text", ["GIE", "gie", "GIC", "SEN", "GCSM", "ASB", "GIPX"])
def test_an_acronym_forgives_nothing(kinds, text):
    assert match(text, kinds) == frozenset()


def test_capitals_are_acronyms_even_when_they_are_long(kinds):
    assert match("GCSMS", kinds) == frozenset({"gcsms"})
    assert match("MINISTERE", kinds) == frozenset({"etat"})
    assert match("MINISTEERE", kinds) == frozenset()


@pytest.mark.parametrize(
    ("text", "remain"),
    [
        ("GCS", {"gcs-public", "gcs-prive", "autre"}),
        ("association syndicale", {"association-syndicale-autorisee", "association-syndicale-libre", "autre"}),
        ("GIP privé", {"gip", "autre"}),
        ("GIP Cancer", {"gip"}),
        ("AFU Bellevue", {"association-fonciere-urbaine", "autre"}),
        ("commune de droit privé", {"collectivite-territoriale", "autre"}),
    ],
)
def test_a_text_that_may_name_several_choices_keeps_them_all(kinds, text, remain):
    assert match(text, kinds) == frozenset(remain)


@pytest.mark.parametrize("text", ["commune de Lyon", "mairie du Mans", "Commune d'Uzès", "département 69"])
def test_what_only_says_which_one_it_is_leaves_no_doubt(kinds, text):
    assert match(text, kinds) == {"collectivite-territoriale"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mairie Paris 12", "collectivite-territoriale"),
        ("SARL Durand et fils", "societe-privee"),
        ("clinique des Lilas", "organisme-prive"),
    ],
)
def test_any_words_may_follow_what_a_choice_says_that_its_names_begin_with(kinds, text, kind):
    assert match(text, kinds) == {kind}
    assert sure(text, kinds) == kind


@pytest.mark.parametrize("text", ["SARL privée", "GIP de droit privé", "clinique publique", "mairie étrangère"])
def test_but_not_those_that_may_make_another_thing_of_it(kinds, text):
    assert sure(text, kinds) is None
    assert "autre" in match(text, kinds)


def test_what_begins_a_name_is_no_name_by_itself(rules):
    names = names_of(rules.base.facts["entity_name"])
    assert sure("lycée", names) == "lycee"
    assert sure("lycée de Meaux", names) == sure("lycée du Parc", names) == "lycee-ou-college"
    assert sure("lycée Victor Hugo", names) == "lycee-ou-college"
    assert sure("lycée privé Saint-Joseph", names) == "ecole-privee"
    assert sure("école", names) == "ecole-primaire"
    assert sure("école de commerce", names) == "ecole-specialisee"


def test_only_the_longest_name_that_begins_a_text_counts(kinds):
    assert match("collectivité d'outre-mer de Saint-Martin", kinds) == {"collectivite-outre-mer"}
    assert match("collectivité d'outre-mer privée", kinds) == {"collectivite-outre-mer", "autre"}


def test_weak_words_alone_name_nothing(kinds):
    assert match("de la", kinds) == frozenset()
    assert match("", kinds) == match("…", kinds) == frozenset()


def test_a_whole_page_is_no_name(kinds):
    assert match("groupement " * 31, kinds) == frozenset()


def test_over_a_closed_list_no_other_answer_is_added(channels):
    assert match("dépôt", channels) == {"portail", "api", "edi"}
    assert match("portail de la mairie", channels) == {"portail"}


def test_the_answer_autre_is_known_over_an_open_list_only(kinds, channels):
    assert match("Autre", kinds) == {"autre"}
    assert match("Autre", channels) == frozenset()


def test_a_closed_list_names_all_that_a_partial_text_may_mean(rules):
    names = names_of(rules.base.facts["deposit_form"])
    assert match("lot", names) == {"lot-xml"}


def test_a_name_followed_by_other_words_is_only_likely(rules):
    names = names_of(rules.base.facts["entity_name"])
    assert (sure("ARS Bretagne", names), likely("ARS Bretagne", names)) == (None, "ars")
    assert likely("Bretagne ARS", names) is None


@pytest.mark.parametrize(("text", "words"), [("CCAS", 1), ("CCAS Bellevue", 1), ("lycée du Parc", 2), ("rien", 0)])
def test_the_reach_of_names_is_how_many_first_words_they_hold(rules, text, words):
    assert reach(text, names_of(rules.base.facts["entity_name"])) == words
