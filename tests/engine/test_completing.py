"""What is computed from a fact and what a code says, where only a few choices remain."""

from datetime import date

import pytest

from assistant.engine.case import FactError
from assistant.engine.completing import among

MADE = """
    facts:
      name: {type: text, label: nom, question: "Quel nom ?"}
      flaw: {type: choice, label: défaut, question: "Lequel ?", derived: name, as: flaw, list: flaws}
      size: {type: integer, label: longueur, question: "Combien ?", derived: name, as: length}
      zone: {type: choice, label: zone, question: "Où ?", list: zones}
      kind: {type: choice, label: genre, question: "De quel genre ?", list: kinds}
    lists:
      zones: {items: {nord: {label: Zone du Nord}, sud: {label: Zone du Sud}}}
      kinds: {items: {gip: {label: Groupement}, com: {label: Commune}}}
      flaws:
        items:
          aucun: {label: aucun}
          vide: {label: nom vide}
          chemin: {label: chemin de dossier}
          controle: {label: caractère de contrôle}
          windows: {label: caractère refusé de Windows}
          reserve: {label: nom réservé}
          point-final: {label: point final}
          bidi: {label: sens de lecture}
          sans-nom: {label: extension seule}
          fin: {label: fin douteuse}
          homoglyphe: {label: fausse lettre}
    lookups:
      zones: {from: zone, to: kind, source: texte, rows: {nord: gip, sud: com}}
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {low: Bas, high: Haut}
        facts: [name, flaw, size, zone, kind]
        rules:
          - {id: r1, when: {flaw: {not: aucun}, kind: gip, size: 3, zone: nord}, outcome: low, says: B., source: texte}
          - {id: r2, otherwise: true, outcome: high, says: Haut., source: texte}
"""


@pytest.fixture(scope="module")
def take(base_of):
    completing = base_of(MADE)["made"].completing
    return lambda assume=None, **facts: completing.case(facts, assume or {})


def refusal(take, **facts):
    with pytest.raises(FactError) as refused:
        take(**facts)
    return " ".join(str(refused.value).split())


def test_what_is_computed_settles_which_of_the_choices_typed_it_is(take):
    assert take(flaw="caractère").values["flaw"] == frozenset({"controle", "windows"})
    assert take(name="a\x07b.pdf", flaw="caractère").values["flaw"] == "controle"


def test_what_is_computed_and_none_of_the_choices_typed_is_a_contradiction(take):
    assert refusal(take, name="plan.pdf", flaw="caractère") == "« caractère » (défaut) contredit « plan.pdf » (nom)."
    assert refusal(take, name="plan.pdf", size=3) == "« 3 » (longueur) contredit « plan.pdf » (nom)."


def test_a_code_that_is_not_settled_says_nothing_of_its_target(take):
    assert take(zone="zone").values == {"zone": frozenset({"nord", "sud"})}
    assert take(zone="nord").values == {"zone": "nord", "kind": "gip"}


def test_what_is_supposed_yields_to_what_is_given_and_its_kind_is_said_when_several_remain(take):
    assert take(assume={"zone": "sud"}, zone="nord").assumed == ()
    supposed = take(assume={"zone": "zone"})
    assert [one.says for one in supposed.assumed] == ["zone : Zone du Nord ou Zone du Sud"]


def test_a_number_is_computed_among_the_signs_of_its_list_and_a_name_among_the_items_of_its_own(rules):
    facts = rules.base.facts
    assert among(facts["invoice_number_flaw"], rules.base) == ("-", "_", "/", "+")
    assert "PDF" in {name.upper() for name in among(facts["file_name_proposal"], rules.base)}
    assert among(facts["file_name"], rules.base) == ()


def test_a_number_that_is_written_as_a_day_is_that_of_the_day_or_is_not_known(rules):
    completing = rules["invoice-number"].completing
    given = {"invoice_number": "20261124"}
    assert completing.case(given, {}, date(2026, 11, 24)).values["invoice_number_flaw"] == "today"
    assert completing.case(given, {}, date(2026, 11, 25)).values["invoice_number_flaw"] == "none"
    assert "invoice_number_flaw" not in completing.case(given, {}).values
