"""The limits that a dossier or a file meets, so that its size is told beside them and never printed like one."""

from __future__ import annotations

from assistant.dossier import DossierReport, JudgedFile, names
from assistant.engine.decision import Status
from assistant.language.compiled import COMPARISONS
from assistant.language.compiled import leaves as tests_of


def dossier_limit(report: DossierReport) -> str | None:
    """The limit that the dossier meets by its channel and form, when they are known."""
    known = [one.decision for one in report.judgements if names.CHANNEL in one.facts]
    for decision in (decision for decision in known if decision.status is not Status.MISSING):
        for change in (change for flip in decision.flips for change in flip.change):
            named = change.to.get("at_most") or change.to.get("above")
            if change.fact == names.DOSSIER_SIZE and isinstance(named, str):
                return decision.question.wording.limit(named, decision.epoch)
    return None


def file_limits(file: JudgedFile) -> list[int]:
    """The limits that a file's size meets, in octets by the shortest reading."""
    found = [
        test[2]
        for judgement in file.judgements
        for rule in judgement.decision.epoch.rules
        for test in tests_of(rule["when"])
        if test[0] in COMPARISONS and judgement.facts.get(test[1]) == file.size
    ]
    limits = {name: limit for one in file.judgements for name, limit in one.decision.epoch.limits.items()}
    named = [limits.get(limit["value"]) for limit in found if "value" in limit]
    return [limit["low"] for limit in named if limit]
