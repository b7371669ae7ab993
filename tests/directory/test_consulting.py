"""What a directory brings to a decision: facts that are certain, sentences with a source and a day, never a verdict."""

import pytest
from annuaire import ABSENT, CLOSED, NOUMEA, SCHOOL, TOWN, TOWN_HALL, every_file

from assistant.directory.consulting import consult
from assistant.directory.demands import demanded
from assistant.directory.record import COLUMNS, DirectoryRecord, DirectoryService
from assistant.engine.case import FactError


@pytest.fixture
def directory(make, tmp_path):
    return make(*every_file(tmp_path / "f"))


def record(service, engagement, either):
    said = {"requires_service": service, "requires_engagement": engagement, "requires_either": either}
    return DirectoryRecord(**{**dict.fromkeys(COLUMNS), **said})


@pytest.mark.parametrize(
    ("flags", "demands"),
    [
        ((True, False, False), "service"),
        ((True, False, None), "service"),
        ((False, True, None), "engagement"),
        ((True, True, None), "both"),
        ((False, False, True), "either"),
        ((False, False, False), "none"),
        ((False, False, None), None),
        ((None, True, True), None),
        ((True, None, False), None),
        ((None, None, None), None),
        ((True, True, True), "both"),
    ],
)
def test_what_is_demanded_is_known_only_when_each_flag_that_decides_is(flags, demands):
    assert demanded(record(*flags)) == demands


def test_a_service_may_demand_the_engagement_by_itself():
    wants = DirectoryService("X", None, True, True)
    assert demanded(record(True, False, False), wants) == "both"
    assert demanded(record(False, False, True), wants) == "engagement"
    assert demanded(record(True, None, None), wants) == "both"
    assert demanded(record(True, False, False), DirectoryService("X", None, True, None)) == "service"


def test_a_siren_brings_the_category_and_the_place(rules, directory):
    found = consult(directory, TOWN, rules["entity-reception"], {})
    assert found.facts == {"legal_category": "7210", "territory": "autre"}
    assert any('« COMMUNE DE "TOULOUSE" », catégorie juridique : Commune' in one for one in found.notes)
    assert any("(Sirene, données du 30 juillet 2026)" in one for one in found.notes)


def test_a_decision_gets_only_the_facts_that_it_takes(rules, directory):
    assert consult(directory, TOWN_HALL, rules["invoice"], {}).facts == {"recipient_requires": "service"}
    assert consult(directory, SCHOOL, rules["invoice"], {}).facts == {}


def test_the_territory_of_a_commune_and_the_nature_of_finess_are_brought(rules, directory):
    found = consult(directory, NOUMEA, rules["entity-reception"], {})
    assert found.facts == {"legal_category": "7410", "entity_kind": "gip", "territory": "nouvelle-caledonie"}


def test_where_finess_contradicts_the_category_sirene_stands_and_it_is_said(rules, directory):
    found = consult(directory, TOWN, rules["entity-reception"], {})
    assert "entity_kind" not in found.facts
    assert any("La catégorie juridique de Sirene est retenue" in one for one in found.notes)


def test_an_absent_number_brings_nothing_and_says_of_which_day_the_directory_is(rules, directory):
    found = consult(directory, ABSENT, rules["entity-reception"], {"under_mandate": False})
    assert (found.facts, found.brought) == ({"under_mandate": False}, {})
    (note,) = found.notes
    assert note == (
        f"L'annuaire du 12 mai 2026 ne contient pas le numéro {ABSENT}. Cela ne dit rien de cette entité : "
        "elle peut être plus récente ou ne pas y figurer."
    )


def test_what_the_asker_says_wins_and_both_are_told(rules, directory):
    found = consult(directory, TOWN, rules["entity-reception"], {"entity_kind": "GIP"})
    assert found.facts == {"entity_kind": "GIP", "territory": "autre"}
    assert any(
        one.startswith("Vous dites « GIP » ; l'annuaire dit « Commune et commune nouvelle (7210) »")
        for one in found.notes
    )
    demands = consult(directory, TOWN_HALL, rules["invoice"], {"recipient_requires": "engagement"})
    assert demands.facts == {"recipient_requires": "engagement"}
    assert any(
        "Vous dites « le numéro d'engagement » ; l'annuaire dit « le code service »" in one for one in demands.notes
    )


def test_what_the_asker_says_in_other_words_is_no_contradiction(rules, directory):
    found = consult(directory, TOWN, rules["entity-reception"], {"entity_kind": "mairie"})
    assert not any("Vous dites" in one for one in found.notes)
    assert found.facts["legal_category"] == "7210"


def test_a_fault_of_the_asker_is_told_as_ever(rules, directory):
    with pytest.raises(FactError):
        consult(directory, TOWN, rules["entity-reception"], {"legal_category": "72"})


def test_what_has_closed_is_said_and_decides_nothing(rules, directory):
    found = consult(directory, CLOSED, rules["entity-reception"], {})
    assert any(f"Le {CLOSED} y est fermé ou inactif depuis le 6 mai 2019" in one for one in found.notes)
    assert found.facts["legal_category"] == "7210"


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("AUTRE", "Le code service « AUTRE » n'y figure pas"),
        ("vieux", "Le code service « vieux » y est inactif"),
        ("TRAVAUX", "Le service « TRAVAUX » exige le numéro d'engagement"),
        ("SERV1", None),
    ],
)
def test_a_service_that_is_unknown_or_inactive_is_to_check(rules, directory, code, says):
    notes = consult(directory, TOWN_HALL, rules["invoice"], {}, service=code).notes
    assert any(says in one for one in notes) if says else not any("service «" in one for one in notes)
