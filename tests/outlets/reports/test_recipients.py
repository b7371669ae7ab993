"""Whom an invoice is for: the SIRET of all services of the State, and the address at which Chorus Pro receives."""

import json

import pytest
from builders import ubl

STATE = "11000201100044"
TOWN = "21750001600019"
ADDRESS = '<cbc:EndpointID schemeID="0009">{}</cbc:EndpointID>'
IDENTIFIED = '<cac:PartyIdentification><cbc:ID schemeID="0009">{}</cbc:ID></cac:PartyIdentification>'


@pytest.fixture
def checked(cli, tmp_path):
    def check(invoice, *arguments):
        path = tmp_path / "facture.xml"
        path.write_text(invoice, encoding="utf-8")
        ran = cli("check", str(path), "--channel", "edi", "--json", *arguments)
        return json.loads(ran.out)

    return check


def without(invoice, *elements):
    """The invoice without these elements."""
    for one in elements:
        start, end = invoice.index(f"<{one}>"), invoice.index(f"</{one}>") + len(one) + 3
        invoice = invoice[:start] + invoice[end:]
    return invoice


def rules_of(report):
    return [one["rule"] for one in report["findings"]]


def test_an_invoice_for_the_state_always_bears_a_service_code_and_an_engagement(checked):
    bare = without(ubl(siret=STATE), "cbc:BuyerReference", "cac:OrderReference")
    report = checked(bare)
    assert (report["outcome"], rules_of(report)) == ("refused", ["fac-etat-service", "fac-etat-engagement"])
    assert report["ask"] == []
    assert checked(ubl(siret=STATE))["outcome"] == "accepted"


def test_another_recipient_is_asked_what_it_requires(checked):
    report = checked(without(ubl(siret=TOWN), "cac:OrderReference"))
    assert (report["outcome"], [one["fact"] for one in report["ask"]]) == ("unknown", ["recipient_requires"])


def test_the_address_of_chorus_pro_is_not_the_state(checked):
    alone = without(ubl(customer=ADDRESS.format(STATE)), "cac:OrderReference")
    assert [one["fact"] for one in checked(alone)["ask"]] == ["recipient_requires"]


def test_the_address_of_chorus_pro_does_not_contradict_the_recipient(checked):
    both = ubl(customer=ADDRESS.format(STATE) + IDENTIFIED.format(TOWN))
    assert checked(both)["outcome"] == "accepted"
    other = ubl(customer=ADDRESS.format("73282932000074") + IDENTIFIED.format(TOWN))
    assert rules_of(checked(other)) == ["fac-siret-divergent"]


def test_in_a_lot_of_xml_what_is_not_read_is_never_accepted(cli, tmp_path):
    path = tmp_path / "pes.xml"
    path.write_text("<Inconnu><a/></Inconnu>", encoding="utf-8")
    as_attachment = json.loads(cli("check", str(path), "--channel", "portail-pdf", "--json").out)
    in_a_lot = json.loads(cli("check", str(path), "--channel", "portail-xml", "--json").out)
    assert (as_attachment["outcome"], in_a_lot["outcome"]) == ("accepted", "to_verify")
    assert rules_of(in_a_lot) == ["contenu-syntaxe-non-lue"]
