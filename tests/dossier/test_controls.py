"""The controls of an invoice: each has its place in the base, and stops what it names on the route that it is for."""

from datetime import date
from pathlib import Path

import pytest

from assistant import load_rules
from assistant.dossier.checking import arrival
from assistant.dossier.controls import READ_WHOLE, Controls, controls_of, failure
from assistant.engine.case import FactError
from assistant.intake.balances import Balance
from assistant.intake.fields import Field
from assistant.intake.reader import read
from assistant.intake.reading import Invoice

TODAY = date(2026, 11, 28)
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
SOUND_TO_ALL = (
    "BR-CO-11",
    "BR-CO-17",
    "prix-brut",
    "reference-vide",
    "vendeur-sans-identifiant",
    "total-partiel-absent",
    "tva-totale-absente",
)
"""What some of the published examples are made like: told as cautions, which refuse nothing."""


SOUND: dict[str, Field] = {}
"""The fields of an invoice that fails nothing on its way to Chorus Pro."""


@pytest.fixture(scope="module")
def rules():
    return load_rules()


def failed(rules, invoice, route="chorus", on=TODAY):
    """The names of the controls that an invoice fails."""
    return [one.control.id for one in Controls(rules, route, on).failed(invoice)]


def bare(**fields):
    """An invoice of which only these fields are written."""
    return Invoice("CII", fields=fields)


def test_every_control_has_a_rule_or_a_caution_on_some_route(rules):
    told = {one.id for route in ("chorus", "platform") for one in Controls(rules, route, TODAY).applied}
    assert [one.id for one in controls_of(rules.base) if one.id not in told] == []


def test_what_the_reform_controls_counts_on_its_route_only_and_from_its_day(rules):
    invoice = bare(contract=Field(1, 51))
    assert "BR-FR-CPRO-14" in failed(rules, invoice)
    long_name = bare(buyer_name=Field(1, 100))
    assert "BR-FR-CPRO-44" not in failed(rules, long_name)
    assert "BR-FR-CPRO-44" in failed(rules, long_name, "platform")
    assert "BR-FR-CPRO-44" not in failed(rules, long_name, "platform", date(2026, 8, 31))
    assert "BR-FR-05-PMD" not in failed(rules, long_name, "platform", date(2026, 9, 30))
    assert "BR-FR-05-PMD" in failed(rules, long_name, "platform")


@pytest.mark.parametrize("syntax", ["CPPFacturePivot", "ZUGFeRD1"])
def test_nothing_is_said_to_be_missing_in_a_syntax_that_is_not_read_whole(rules, syntax):
    assert failed(rules, Invoice(syntax), "platform") == []
    assert syntax not in READ_WHOLE


def test_a_control_says_what_was_read_how_many_there_are_and_where(rules):
    invoice = bare(contract=Field(1, 51, line=12, shown="M" * 51))
    found = next(
        one for one in Controls(rules, "platform", TODAY).failed(invoice) if one.control.code == "BR-FR-CPRO-14"
    )
    assert found.line == 12
    facts = found.facts("platform", rules.base)
    assert (facts["control_size"], facts["control_limit"], facts["control_code"]) == (51, 50, "BR-FR-CPRO-14")
    decision = rules["invoice-control"].decide(facts, TODAY)
    assert decision.outcome == "refused"
    assert "compte 51 caractères" in decision.reasons[0].says.replace("\u00a0", " ")


def test_a_value_of_a_list_is_compared_whole_and_each_is_looked_at(rules):
    control = next(one for one in controls_of(rules.base) if one.id == "BR-FR-15")
    assert failure(control, bare(vat_category=Field(2, 2, values=("S", "AE"))), TODAY) is None
    found = failure(control, bare(vat_category=Field(3, 2, values=("S", "L"))), TODAY)
    assert found is not None
    assert found.read == "L"


@pytest.mark.parametrize(
    ("issued", "stopped"), [("2026-11-28", False), ("2026-11-29", True), ("demain", False), (None, False)]
)
def test_only_a_day_after_the_deposit_is_late(rules, issued, stopped):
    control = next(one for one in controls_of(rules.base) if one.test == "later")
    assert bool(failure(control, Invoice("CII", issue_date=issued), TODAY)) == stopped


def test_each_rule_for_a_public_recipient_has_a_home_or_a_reason(rules):
    listed = rules.base.lists["public_sector_rules"].items
    assert [item.id for item in listed] == [f"BR-FR-CPRO-{number:02}" for number in range(1, 45)]
    for item in listed:
        home, why = item.text("rule"), item.text("why")
        assert bool(home) != bool(why), item.id
        assert not home or rules.base.rule(home) is not None, home


def test_each_rule_that_a_control_keeps_is_named_by_it(rules):
    """The table of the 44 and the controls say the same."""
    controlled = {one.code for one in controls_of(rules.base)}
    for item in rules.base.lists["public_sector_rules"].items:
        home = item.text("rule")
        if home.startswith("ctl-b2g"):
            group = "BR-FR-CPRO-04 à 08" if 4 <= int(item.id[-2:]) <= 8 else item.id
            assert group in controlled, item.id


def test_what_refuses_nothing_is_a_caution_of_the_base(rules):
    assert set(SOUND_TO_ALL) <= set(rules.base.lists["caution_controls"].ids())


def asking(treatment, kind, **fields):
    """An invoice of a type, whose note « BAR » asks for a treatment."""
    note = {"note_BAR": Field(1, 3, values=(treatment,))} if treatment else {}
    return Invoice("CII", type_code=kind, fields={**note, **fields})


@pytest.mark.parametrize(
    ("treatment", "kind", "stopped"), [("B2B", "380", True), ("B2C", "380", False), ("", "380", False)]
)
def test_the_siren_of_the_recipient_is_asked_for_by_the_note_that_says_so(rules, treatment, kind, stopped):
    assert ("BR-FR-11" in failed(rules, asking(treatment, kind), "platform")) == stopped


@pytest.mark.parametrize(
    ("treatment", "kind", "stopped"),
    [("B2B", "380", ["BR-FR-21"]), ("B2B", "389", ["BR-FR-22"]), ("B2C", "380", []), ("", "389", [])],
)
def test_whose_address_counts_depends_on_who_makes_the_invoice(rules, treatment, kind, stopped):
    apart = {"buyer_address_apart": Field(1), "seller_address_apart": Field(1)}
    found = failed(rules, asking(treatment, kind, **apart), "platform")
    assert [one for one in found if one in ("BR-FR-21", "BR-FR-22")] == stopped


@pytest.mark.parametrize(
    ("currency", "told"), [("EUR", "30,00\u202f€"), ("XPF", "30,00\u202fXPF"), ("euros", "30,00"), (None, "30,00")]
)
def test_an_amount_is_told_with_its_cents_and_its_currency(rules, currency, told):
    balances = (Balance("BR-CO-15", "30", "31.5", "1.5"),)
    [found] = Controls(rules, "chorus", TODAY).failed(
        Invoice("CII", currency=currency, balances=balances, fields=SOUND)
    )
    assert (found.read, found.computed[:5]) == (told, "31,50")


@pytest.mark.parametrize(("given", "route"), [(None, "chorus"), ("plateforme", "platform"), ("dépôt", "chorus")])
def test_a_route_is_named_as_people_do_and_a_deposit_without_a_word(rules, given, route):
    assert arrival(rules, given) == route


def test_an_unknown_route_is_refused_with_those_that_are_known(rules):
    with pytest.raises(FactError, match="une plateforme agréée"):
        arrival(rules, "pigeon")


@pytest.mark.skipif(not CORPUS.exists(), reason="le corpus partagé n'est pas à côté du projet")
def test_the_examples_that_aife_publishes_raise_no_alarm(rules):
    controls, seen = Controls(rules, "chorus", TODAY), 0
    for path in sorted(CORPUS.glob("aife-*/*")):
        for invoice in read(path, path.name).invoices:
            seen += 1
            alarms = [one.control.id for one in controls.failed(invoice) if one.control.id not in SOUND_TO_ALL]
            assert alarms == [], path.name
    assert seen >= 15


def test_no_control_fails_without_a_sentence(rules):
    """Whatever a control finds, a count without a text among others, its rule says something."""
    silent = []
    for route in ("chorus", "platform"):
        for control in Controls(rules, route, TODAY).applied:
            shown = {} if control.field.endswith("_count") else {"shown": "x", "values": ("x",)}
            field = Field(999, 9_999, line=3, **shown)
            found = failure(control, bare(**{control.field: field}), TODAY) or failure(control, bare(), TODAY)
            if found is None:  # an equation, or a day
                continue
            told = rules["invoice-control"].decide(found.facts(route, rules.base), TODAY)
            silent += [control.id for reason in told.reasons if not reason.says.strip()]
    assert silent == []


def test_a_date_that_does_not_exist_is_after_no_day(rules):
    assert "date-a-venir" in failed(rules, Invoice("CII", issue_date="2026-12-31"))
    assert "date-a-venir" not in failed(rules, Invoice("CII", issue_date="2026-13-01"))
