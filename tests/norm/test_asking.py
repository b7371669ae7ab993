"""The artefacts speak from a process of their own: whatever a file holds, the caller has an answer, and lives."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest
from sound import sound

from assistant.intake import process
from assistant.intake.confinement import Confinement
from assistant.intake.guard import Content
from assistant.norm import asking
from assistant.norm.asking import NormAbsent, NormArtefacts
from assistant.norm.limits import NORM_LIMITS, resident

pytestmark = pytest.mark.slow  # the artefacts take seconds to be prepared

SECRET = "secret-qui-ne-doit-pas-sortir"


def look(artefacts, text, *, reform=False):
    content = text if isinstance(text, bytes) else text.encode()
    return artefacts.look(Content("facture.xml", content), reform=reform)


def test_the_process_in_which_they_speak_is_in_the_sandbox(artefacts):
    assert look(artefacts, sound("cii")).looked[0].spoke
    if process.confinement() is not Confinement.SANDBOX:
        pytest.skip("this system has none")
    status = Path(f"/proc/{artefacts._child.pid}/status").read_text()
    assert "NoNewPrivs:\t1\n" in status
    assert "Seccomp:\t2\n" in status


def test_the_rules_of_the_reform_speak_only_where_they_are_wanted(artefacts):
    text = sound("cii", PMD="")
    (base,), (more,) = look(artefacts, text).looked, look(artefacts, text, reform=True).looked
    assert (base.remarks, [one.rule for one in more.remarks]) == ((), ["BR-FR-05_BT-22_PMD"])


def test_a_remark_says_its_rule_its_element_and_its_line(artefacts):
    text = sound("cii", lines="101.00", net="96.00", gross="115.00", due="101.00")
    (looked,) = look(artefacts, text).looked
    remark = looked.remarks[0]
    assert (remark.rule, remark.kind, remark.language) == ("BR-CO-10", "norm", "en")
    assert remark.element == "ram:SpecifiedTradeSettlementHeaderMonetarySummation"
    assert "SpecifiedTradeSettlementHeaderMonetarySummation" in text.split("\n")[remark.line - 1]
    assert remark.path.endswith("/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation")


def test_a_remark_made_at_several_places_is_told_once(artefacts):
    line = sound("cii").partition("<ram:IncludedSupplyChainTradeLineItem>")[2]
    line = "<ram:IncludedSupplyChainTradeLineItem>" + line.partition("<ram:ApplicableHeaderTradeAgreement>")[0]
    nameless = line.replace("<ram:Name>Travaux</ram:Name>", "<ram:Name></ram:Name>")
    (looked,) = look(artefacts, sound("cii").replace(line, nameless * 3)).looked
    assert [one.times for one in looked.remarks if one.rule == "BR-25"] == [3]


def test_a_number_that_the_artefact_cannot_read_stops_it_and_the_others_speak(artefacts):
    (looked,) = look(artefacts, sound("ubl", due="2400,00"), reform=True).looked
    assert looked.problem == "stopped"
    assert "schema" in {one.kind for one in looked.spoke}
    assert any(one.rule == "value" and one.element == "cbc:PayableAmount" for one in looked.remarks)


@pytest.mark.parametrize(
    "before",
    [
        '<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file://{place}">]>',
        "<!DOCTYPE Invoice>",
    ],
)
def test_a_doctype_never_reaches_the_processor(artefacts, tmp_path, before):
    (tmp_path / "a").write_text(SECRET)
    text = sound("ubl", number="&x;").replace("?>\n", "?>" + before.format(place=tmp_path / "a"), 1)
    assert look(artefacts, text) == ((), 0)


def test_an_address_of_a_schema_is_never_opened(artefacts, tmp_path):
    """A pipe that nobody writes would hold whoever opens it."""
    pipe = tmp_path / "schema.xsd"
    os.mkfifo(pipe)
    hint = f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:autre {pipe}"'
    text = sound("cii").replace("<rsm:CrossIndustryInvoice", f"<rsm:CrossIndustryInvoice {hint}", 1)
    (looked,) = look(artefacts, text).looked
    assert (looked.problem, looked.remarks) == ("", ())


def test_another_syntax_is_told_to_be_judged_by_none(artefacts):
    text = (
        "<CPPFacturePivot><CPPFactures><CPPFacturePivotUnitaire><DonneesFacture><Id>1</Id></DonneesFacture>"
        "</CPPFacturePivotUnitaire></CPPFactures></CPPFacturePivot>"
    )
    assert [one.problem for one in look(artefacts, text).looked] == ["syntax"]


@pytest.mark.parametrize(
    ("limits", "problem"),
    [
        (NORM_LIMITS._replace(memory=1), "memory"),
        (NORM_LIMITS._replace(waiting=0.0), "time"),
        (NORM_LIMITS._replace(answer=-(1 << 16)), "answer"),
    ],
)
def test_what_passes_a_limit_is_an_answer_and_leaves_no_process(limits, problem):
    with NormArtefacts(limits) as bounded:
        assert [one.problem for one in look(bounded, sound("cii")).looked] == [problem]
        assert bounded._child is None


def test_a_process_that_is_killed_while_it_works_is_asked_again_only_if_it_had_worked_before():
    with NormArtefacts(NORM_LIMITS._replace(rested=NORM_LIMITS.memory)) as kept:
        look(kept, sound("cii"))
        os.kill(kept._child.pid, signal.SIGKILL)
        assert [one.problem for one in look(kept, sound("cii")).looked] == [""]
    with NormArtefacts() as fresh:
        threading.Thread(target=_kill_the_child_of, args=(fresh,)).start()
        assert [one.problem for one in look(fresh, sound("cii")).looked] == ["interrupted"]


def _kill_the_child_of(artefacts):
    while artefacts._child is None:
        time.sleep(0.001)
    os.kill(artefacts._child.pid, signal.SIGKILL)


def test_a_process_that_holds_much_is_replaced_before_the_next_file():
    with NormArtefacts(NORM_LIMITS._replace(rested=1)) as heavy:
        assert look(heavy, sound("cii")).looked[0].problem == ""
        assert heavy._child is None


def test_neither_the_processor_nor_the_library_enters_this_process(artefacts):
    look(artefacts, sound("cii"))
    assert {"saxonche", "facturx"} & set(sys.modules) == set()


def test_the_process_ends_with_its_block():
    with NormArtefacts(NORM_LIMITS._replace(rested=NORM_LIMITS.memory)) as own:
        look(own, sound("cii"))
        pid = own._child.pid
        assert resident(pid) > 0
    assert not Path(f"/proc/{pid}").exists()


def test_without_the_extra_it_is_said_at_once(monkeypatch):
    monkeypatch.setattr(asking, "folder", lambda: None)
    with pytest.raises(NormAbsent):
        NormArtefacts()
