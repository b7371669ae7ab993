"""The step that tells what changes from a day to another: every case must be told, and no other."""

from datetime import date

import pytest

from assistant.proof.steps.matching import step_of
from assistant.proof.steps.world import World

HEAD = ["changement", "cas"]
EARLY = "genre : Groupement ; accord : non ; date de dépôt : à partir du 1er mars 2027"
BETWEEN = "à partir du 1er juin 2020, avant le 1er mars 2027"
MOVED = [
    ["Exclue → Concernée (r-gip → r-gip-2027)", "genre : Groupement ; c'est convenu"],
    ["Exclue → Concernée (r-gip → r-else)", EARLY],
]


@pytest.fixture
def refused(two_periods):
    """A function that reads what changes for a question, and gives what is refused; empty when all is so."""

    def read(before, after, rows, question="receipt"):
        definition, arguments = step_of(f'entre le "{before}" et le "{after}", la réponse à "{question}" change pour :')
        try:
            definition.run(World(two_periods, date(2026, 11, 24)), arguments, [HEAD, *rows])
        except AssertionError as error:
            return str(error)
        return ""

    return read


def test_all_that_changes_must_be_told(refused):
    told = refused("30/06/2027", "01/07/2027", MOVED)
    assert told.startswith("ce qui change : Concernée → Exclue (r-else → r-early), genre : Co")
    rows = [
        *MOVED,
        [
            "Concernée → Exclue (r-else → r-early)",
            f"genre : Commune ou Autre ; date de dépôt : {BETWEEN}",
        ],
        [
            "Concernée → Exclue (r-else → r-early)",
            f"genre : Coopération ; c'est convenu ; date de dépôt : {BETWEEN}",
        ],
    ]
    assert refused("30/06/2027", "01/07/2027", rows) == ""


def test_where_nothing_changes_no_case_may_be_told(refused):
    assert refused("01/02/2027", "01/03/2027", []) == ""
    assert refused("01/02/2027", "01/03/2027", MOVED) == "ce qui change : rien"


def test_a_question_that_is_not_the_base_s_is_told(refused):
    assert refused("01/02/2027", "01/03/2027", [], "colis") == "« colis » n'est pas une question de la base"


def test_a_question_with_too_many_cases_is_not_said_to_be_compared(refused, monkeypatch):
    monkeypatch.setattr("assistant.engine.difference.difference.decision_difference.__defaults__", (2,))
    assert refused("30/06/2027", "01/07/2027", []) == "« receipt » a trop de cas"
