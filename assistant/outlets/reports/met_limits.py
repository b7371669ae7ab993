"""The limits that a dossier or a file meets, so that its size is told beside them and never printed like one."""

from __future__ import annotations

from assistant.dossier import DossierReport, JudgedFile, names
from assistant.engine.decision import Status
from assistant.table.shown import limit_shown


def dossier_limit(report: DossierReport) -> str | None:
    """The limit that the dossier meets by its channel and form, when they are known."""
    known = [one.decision for one in report.judgements if names.CHANNEL in one.facts]
    for decision in (decision for decision in known if decision.status is not Status.MISSING):
        for change in (change for flip in decision.flips if flip.outcome is not None for change in flip.change):
            named = change.to.get("at_most") or change.to.get("above")
            if change.fact == names.DOSSIER_SIZE and isinstance(named, str):
                base = decision.decider.base
                return limit_shown(base.values[named].on(report.on), base.values[named].kind, base.words)
    return None


def file_limits(file: JudgedFile) -> list[int]:
    """The limits that a file's size meets, in octets by the shortest reading."""
    return [
        limit.low
        for judgement in file.judgements
        for tests in judgement.decision.inforce.wording.tests
        for test, limit in tests
        if limit is not None and judgement.facts.get(test.fact) == file.size
    ]
