"""Our controls and the published artefacts say the same of the same invoice, wherever both judge it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sound import SYNTAXES, sound

from assistant.dossier.controls import READ_WHOLE, controls_of, failure
from assistant.dossier.norm import is_named
from assistant.intake.guard import Content, Located
from assistant.intake.reader import read

pytestmark = pytest.mark.slow  # the artefacts take seconds to be prepared

TODAY = date(2026, 11, 28)
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"

CHANGES = {
    "BR-CO-10": {"lines": "101.00"},
    "BR-CO-11": {"allowances": "11.00"},
    "BR-CO-12": {"charges": "6.00"},
    "BR-CO-13": {"net": "96.00"},
    "BR-CO-14": {"vat": "20.00"},
    "BR-CO-15": {"gross": "115.00"},
    "BR-CO-16": {"due": "101.00"},
    "BR-CO-17": {"tax": "25.00"},
    "BR-FR-04": {"type": "71"},
    "BR-FR-05": {"PMD": ""},
    "BR-FR-08": {"framework": "A1"},
    "BR-FR-09": {"siret": "21930053000017"},
    "BR-FR-10": {"siren": ""},
    "BR-FR-12": {"buyer_address": ""},
    "BR-FR-13": {"address": ""},
    "BR-FR-15": {"category": "L"},
    "BR-FR-16": {"rate": "19.00"},
    "BR-FR-17": {"attachment_kind": "AUTRE"},
    "BR-FR-23": {"address": "a:b"},
    "BR-FR-25": {"address": "9" * 126},
    "BR-FR-32": {"siren": "73282932"},
}
"""For each code, a part of a sound invoice that breaks it; it may break others with it."""

ROUTING = {
    "cii": ('<ram:GlobalID schemeID="0009">21930053000017', '<ram:GlobalID schemeID="0224">{}</ram:GlobalID>'),
    "ubl": (
        '<cac:PartyIdentification>\n        <cbc:ID schemeID="0009">21930053000017',
        '<cac:PartyIdentification><cbc:ID schemeID="0224">{}</cbc:ID></cac:PartyIdentification>',
    ),
}
_SUBJECT = "<ram:SubjectCode>{}</ram:SubjectCode>"
NOTE = {
    "cii": (
        "</rsm:ExchangedDocument>",
        f"<ram:IncludedNote><ram:Content>{{}}</ram:Content>{_SUBJECT}</ram:IncludedNote>",
    ),
    "ubl": ("<cbc:DocumentCurrencyCode>", "<cbc:Note>#{1}#{0}</cbc:Note>"),
}


@pytest.fixture(scope="module")
def judged_by_both(rules):
    """Our controls of which a published artefact holds the rule too."""
    return [
        one for one in controls_of(rules.base) if one.code.startswith(("BR-CO-", "BR-FR-")) and "CPRO" not in one.code
    ]


def ours(controls, invoice):
    return {one.code for one in controls if failure(one, invoice, TODAY)}


def theirs(controls, looked):
    assert (looked.problem, looked.total) == ("", len(looked.remarks))
    rules = [one.rule.replace("BR-FXEXT-", "BR-") for one in looked.remarks]
    return {one.code for one in controls if any(is_named(one, rule) for rule in rules)}


def told_apart(found, told):
    """What only the artefacts hold: a SIRET beside no sound SIREN is left alone by ours, which say it of the SIREN."""
    return told - found - ({"BR-FR-09"} if found & {"BR-FR-10", "BR-FR-32"} else set())


def both(controls, artefacts, text):
    (invoice,) = read(text.encode(), "facture.xml").invoices
    (looked,) = artefacts.look(Content("facture.xml", text.encode()), reform=True).looked
    return ours(controls, invoice), theirs(controls, looked)


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_a_sound_invoice_gets_no_remark_from_either(judged_by_both, artefacts, syntax):
    (looked,) = artefacts.look(Content("facture.xml", sound(syntax).encode()), reform=True).looked
    assert looked.remarks == ()
    assert [one.kind for one in looked.spoke] == ["schema", "norm", "reform"]
    assert both(judged_by_both, artefacts, sound(syntax)) == (set(), set())


@pytest.mark.parametrize(("syntax", "code"), [(syntax, code) for syntax in SYNTAXES for code in CHANGES])
def test_what_one_holds_against_an_invoice_the_other_does_too(judged_by_both, artefacts, syntax, code):
    found, told = both(judged_by_both, artefacts, sound(syntax, **CHANGES[code]))
    assert code in found
    assert (found - told, told_apart(found, told)) == (set(), set())


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize(("code", "written"), [("BR-FR-24", "a:b"), ("BR-FR-26", "9" * 101)])
def test_a_routing_code_is_held_to_the_same_form(judged_by_both, artefacts, syntax, code, written):
    before, more = ROUTING[syntax]
    text = sound(syntax)
    assert before in text
    assert both(judged_by_both, artefacts, text.replace(before, more.format(written) + before)) == ({code}, {code})


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize(("code", "said", "subject"), [("BR-FR-06", "Encore.", "PMT"), ("BR-FR-20", "AUTRE", "BAR")])
def test_a_note_is_held_to_the_same_rules(judged_by_both, artefacts, syntax, code, said, subject):
    before, more = NOTE[syntax]
    text = sound(syntax)
    assert both(judged_by_both, artefacts, text.replace(before, more.format(said, subject) + before)) == (
        {code},
        {code},
    )


PARTS_LACK = {"BR-CO-10", "BR-CO-13", "BR-CO-15", "BR-CO-17", "BR-FR-15"}
"""An artefact holds the absence of a part against the invoice too; ours leave alone what is not all written."""

APART = {
    ("BR-CO-11", "ours"): "a reduction that does not say whether it is one is not summed by the artefact",
    ("BR-CO-15", "ours"): "without a currency (BT-5), the artefact looks at no total",
    ("BR-CO-17", "ours"): "a VAT without its type (TypeCode) is not worked out by the artefact",
    ("BR-FR-09", "theirs"): "a SIREN with blanks is none for us: BR-FR-32 says so, no SIRET is compared with it",
    ("BR-FR-32", "theirs"): "the artefact looks at every party, ours at the two between which the invoice goes",
}
"""Where both end apart on real files, and why."""


@pytest.mark.skipif(not CORPUS.exists(), reason="le corpus partagé n'est pas à côté du projet")
def test_on_real_files_both_end_apart_only_where_it_is_known_why(judged_by_both, artefacts):
    apart, seen = {}, 0
    for path in sorted(CORPUS.rglob("*")):
        if path.suffix not in (".xml", ".pdf") or "hostile" in path.parts:
            continue
        invoices = read(path, path.name).invoices
        if not invoices or invoices[0].syntax not in READ_WHOLE:
            continue
        answer = artefacts.look(Located(path.name, str(path)), reform=True)
        for invoice, looked in zip(invoices, answer.looked, strict=True):
            seen += 1
            found, told = ours(judged_by_both, invoice), theirs(judged_by_both, looked)
            apart |= {(code, "ours"): path.name for code in found - told}
            apart |= {(code, "theirs"): path.name for code in told_apart(found, told) - PARTS_LACK}
    assert seen > 45
    assert {one: path for one, path in apart.items() if one not in APART} == {}
