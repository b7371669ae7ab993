"""The exact corrections that a report proposes: another name, how much lighter, where a code is written, a number."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from assistant.articles.conditions import value_said
from assistant.dossier import names
from assistant.dossier.judged import JudgedFile
from assistant.dossier.judgement import Judgement
from assistant.dossier.report import DossierReport, ProposedCorrection
from assistant.engine.base import Rules
from assistant.engine.completing import computer
from assistant.engine.decision import Decision
from assistant.words.filenames import extension
from assistant.words.numbers import number
from assistant.words.typography import french

SENTENCES = {
    "name": "correct-name",
    "size": "correct-size",
    "element": "correct-element",
    "number": "correct-number",
}
"""The words of each kind of correction."""

MOST = 300
"""How many corrections a report proposes."""
NUMBERED = 100
"""Up to which number names that would be the same are told apart."""

ELEMENTS = {
    "has_service_code": {"UBL": "cbc:BuyerReference", "CII": "ram:BuyerReference"},
    "has_engagement": {
        "UBL": "cac:OrderReference/cbc:ID",
        "CII": "ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID",
    },
}
"""Where the two syntaxes write a code, by the fact that tells whether it is there."""

CALLED = {"has_service_code": "service", "has_engagement": "engagement"}
"""The demand of a recipient that names the code, by the same fact."""


def corrections(rules: Rules, report: DossierReport) -> list[ProposedCorrection]:
    """The corrections of a report, in the order of its files, each once."""
    found: dict[ProposedCorrection, None] = {}
    proposed = proposed_names(rules, report)
    for file in report.files:
        for judgement in file.judgements:
            for one in _of(rules, report, file, judgement, proposed):
                found.setdefault(one)
                if len(found) >= MOST:
                    return list(found)
    return list(found)


def proposed_names(rules: Rules, report: DossierReport) -> dict[str, str]:
    """The name proposed for each file, by its path: no two of a dossier are the same, in any case."""
    taken = {(file.name or "").casefold() for file in report.files}
    found: dict[str, str] = {}
    for file in report.files:
        name = _proposed_name(rules, report, file)
        if name is None:
            continue
        free = (one for one in _numbered(name) if one.casefold() not in taken)
        apart = next((one for one in free if not _refused(rules, one, report.on)), None)
        if apart is not None:
            taken.add(apart.casefold())
            found[file.path] = apart
    return found


def tell_apart(rules: Rules, report: DossierReport) -> None:
    """Have each advice propose the name that the corrections do, where another file bears the one of the rule."""
    proposed = proposed_names(rules, report)
    for file in report.files:
        better = proposed.get(file.path)
        if better is None:
            continue
        for at, one in enumerate(file.judgements):
            known = proposal(one.decision) if one.decision.decider.id == names.ATTACHMENT else None
            if known and known != better:
                file.judgements[at] = replace(one, renamed=(known, better))


def _numbered(name: str) -> Iterator[str]:
    """A name, then the same with a number after it, or in place of its last characters, so that it is no longer."""
    yield name
    stem, dot, after = name.rpartition(".")
    for place in range(2, NUMBERED):
        tail = f" {place}"
        yield f"{stem}{tail}{dot}{after}"
        yield f"{stem[: max(len(stem) - len(tail), 1)].rstrip()}{tail}{dot}{after}"


def _proposed_name(rules: Rules, report: DossierReport, file: JudgedFile) -> str | None:
    """A name that no rule refuses, for a file whose name one refuses; None when none is certain.

    A name without extension gets the one of a PDF, and only for a PDF.
    """
    for judgement in file.judgements:
        if judgement.decision.decider.id == names.ATTACHMENT and judgement.decision.reasons:
            name = proposal(judgement.decision)
            if name is None or name == file.name or (not extension(file.name or "") and file.format != "PDF"):
                continue
            if not _refused(rules, name, report.on):
                return name
    return None


def _refused(rules: Rules, name: str, on: date) -> bool:
    return bool(rules[names.ATTACHMENT].decide({names.FILE_NAME: name}, on).reasons)


def proposal(decision: Decision) -> str | None:
    """The name that a decision on a name proposes."""
    for fact in decision.decider.base.facts.values():
        source = decision.case.values.get(fact.origin or "") if fact.computes == "proposal" else None
        if isinstance(source, str):
            limit = decision.inforce.wording.limits.get(fact.limit or "")
            name = computer(fact, decision.decider.base, limit)(source, None)
            return name if isinstance(name, str) else None
    return None


def _of(
    rules: Rules, report: DossierReport, file: JudgedFile, judgement: Judgement, proposed: Mapping[str, str]
) -> Iterator[ProposedCorrection]:
    decision, subject = judgement.decision, judgement.subject

    def correction(kind: str, to: str | int, **parts: str) -> ProposedCorrection:
        says = rules.base.word(SENTENCES[kind]).format(subject=subject or "", to=to, **parts)
        return ProposedCorrection(subject, kind, to, french(says))

    if decision.decider.id == names.ATTACHMENT and file.name is not None and file.role != "invoice":
        name = proposed.get(file.path)
        if name is not None:
            yield correction("name", name)
    for reason in decision.reasons:
        facts = {fact.id for fact in decision.reads(reason.rule)}
        if names.FILE_SIZE in facts and reason.margin is not None:
            yield correction("size", reason.margin, octets=number(reason.margin))
        for fact, elements in ELEMENTS.items():
            if fact in facts and file.invoices:
                element = elements.get(file.invoices[0].syntax.partition("-")[0])
                if element is not None:
                    yield correction(
                        "element", element, what=value_said(rules.base, rules.base.facts[names.REQUIRES], CALLED[fact])
                    )
        if facts & {"invoice_number_flaw", "invoice_number_length"}:
            written = judgement.facts.get("invoice_number")
            better = _number(rules, str(written or ""), decision)
            if better and better != written:
                yield correction("number", better, written=str(written))


def _number(rules: Rules, written: str, decision: Decision) -> str:
    """A number of the same letters and digits, other signs taken off; "" when it would be too long or say nothing."""
    signs = "".join(item.text("sign") for item in rules.base.lists[names.NUMBER_SIGNS].items)
    bare = unicodedata.normalize("NFD", "-".join(written.split()))
    kept = "".join(char for char in bare if char in signs or (char.isascii() and char.isalnum()))
    again = decision.decider.decide({"invoice_number": kept}, decision.on)
    return kept if kept and not again.reasons else ""
