"""A reply says each thing once, and leads back to its case."""

from __future__ import annotations

from datetime import date

import pytest
from browsing import plain

from assistant.engine.base import Rules
from assistant.outlets.reports.reply import decision_reply

SITE = "https://aide.example.org"


def reply(rules: Rules, decision: str, **facts: object) -> str:
    return plain(decision_reply(rules[decision].decide(facts, date(2026, 11, 24)), SITE))


@pytest.mark.parametrize(
    ("decision", "facts", "said"),
    [
        ("refund-step", {"attached": True, "bank_details": False}, "RIB"),
        ("structure-export", {"wanted": "users"}, "en bas de l'écran"),
        ("solicitation", {"need": "frais-justice"}, "Donnez des éléments concrets"),
        (
            "manager-transfer",
            {"account_active": True, "certificate_signed": True, "sector": "private"},
            "Modification des droits des utilisateurs",
        ),
    ],
)
def test_what_the_steps_say_is_not_said_before_them(rules, decision, facts, said):
    assert reply(rules, decision, **facts).count(said) == 1


def test_what_the_steps_do_not_say_stays(rules):
    assert "N'émettez pas une seconde facture." in reply(
        rules, "invoice-next-step", status="SUSPENDUE", role="supplier"
    )
    assert "Cela se fait une seule fois." in reply(rules, "refund-step", attached=False)


def test_a_reply_leads_to_its_case_and_to_the_text_on_which_it_rests(rules):
    said = reply(rules, "attachment", file_name="devis.exe", file_size="3 Mo")
    assert f"{SITE}/questions/attachment/#" in said and "file_extension=EXE" in said
    assert "devis.exe" not in said.partition(SITE)[2].split()[0]
    assert f"{SITE}/articles/" not in said
    assert "https://communaute.chorus-pro.gouv.fr/" in said
