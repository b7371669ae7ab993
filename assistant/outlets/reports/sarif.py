"""Dossiers as SARIF 2.1.0: the rules of a day, then a result for each finding, placed on the deposited file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from assistant.articles.telling import sentence_said, source_attributed
from assistant.dossier import DossierReport, names
from assistant.engine.base import Rules
from assistant.engine.decision import ENGINE
from assistant.model.base import Base
from assistant.model.decisions import Rule
from assistant.outlets.reports.artifact import ROOT, artifact
from assistant.outlets.reports.json_text import json_text
from assistant.outlets.reports.listing import (
    ListedFile,
    ListedFinding,
    Piece,
    dossier_findings,
    left_out,
    pieces,
    within_budget,
)
from assistant.outlets.reports.norm import norm_sections
from assistant.outlets.reports.summary import elsewhere_said
from assistant.outlets.telling import Telling
from assistant.words.typography import french

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"unreadable": "error", "refused": "error", "to_verify": "warning", "unknown": "note", "accepted": "note"}
UNREADABLE, UNCHECKED, NORM = "illisible", "a-verifier", "norme"
"""The rules of what no rule of the base says: a file that cannot be read, a content that was not, the EN 16931 norm."""

LONGEST_PATH = 4_096

Result = dict[str, object]


def sarif(rules: Rules, on: date, reports: Iterable[DossierReport], encoding: str = "utf-8") -> str:
    """The reports, made for the day `on`, as one SARIF log in characters that `encoding` has."""
    before, after = frame(rules, on, encoding)
    return before + ",\n".join(text for report in reports for text in results(rules, report, encoding)) + after


def frame(rules: Rules, on: date, encoding: str = "utf-8") -> tuple[str, str]:
    """What stands before the results and after them: the rules, with the limits of the day `on`."""
    driver = {
        "name": "chorus-assistant",
        "version": ENGINE.partition("/")[2],
        "language": "fr",
        "rules": _described(rules.base, on),
    }
    run = {
        "tool": {"driver": driver},
        "language": "fr",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"uri": "file:///"}},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _unknown(rules.base)}],
        "results": [],
    }
    text = json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1, encoding=encoding)
    head, _, tail = text.rpartition('"results": []')
    return f'{head}"results": [\n', f"\n]{tail}\n"


def results(rules: Rules, report: DossierReport, encoding: str = "utf-8") -> list[str]:
    """The findings of a report, each a result as JSON: of the dossier, then of its files, worst first."""
    told, places = Telling(rules.base), _places(rules.base)

    def written(finding: ListedFinding, *locations: dict[str, object]) -> str:
        return json_text(_result(finding, places, list(locations)), None, encoding)

    listed = pieces(told, report)
    first = [_location(listed[0].deposited, None)] if listed else []
    found = [written(finding, *first) for finding in dossier_findings(told, report)]
    for piece in listed:
        holder = piece.deposited
        texts = (
            ",\n".join(
                written(finding, _location(holder, None if file is holder else file)) for finding in file.findings
            )
            for file in piece.files
        )
        kept = list(within_budget(texts))
        if left := left_out(told, piece, len(piece.files) - len(kept)):
            kept.append(written(ListedFinding("accepted", left, UNCHECKED), _location(holder, None)))
        found += filter(None, kept)
    return found + [json_text(one, None, encoding) for one in _norm(told, report, places, listed)]


def _norm(told: Telling, report: DossierReport, places: dict[str, int], listed: list[Piece]) -> Iterator[Result]:
    """What the artefacts of the norm say, which is no finding: its level is « none »."""
    sections = norm_sections(told, report.norm) if report.norm is not None else []
    holders = {piece.deposited.name: piece.deposited for piece in listed}
    for section in sections:
        holder = holders.get(section.subject.partition(" » ")[0])
        for said in (*(one.line() for one in section.remarks), *section.rest):
            yield {
                "ruleId": NORM,
                "ruleIndex": places[NORM],
                "kind": "informational",
                "level": "none",
                "message": {"text": f"{section.subject} : {said}"},
                "locations": [_location(holder, None)] if holder is not None else [],
            }


def _unknown(base: Base) -> list[Result]:
    """What only others know: the sentence with which each report ends; the rules of the tool are what it looks at."""
    return [{"level": "note", "message": {"text": elsewhere_said(base)}}]


def _result(finding: ListedFinding, places: dict[str, int], locations: list[dict[str, object]]) -> dict[str, object]:
    rule = finding.rule if finding.rule in places else UNREADABLE if finding.outcome == "unreadable" else UNCHECKED
    properties: dict[str, object] = {"outcome": finding.outcome, "deduced": bool(finding.why)}
    if finding.why:
        properties["why"] = finding.why
    if finding.source is not None:
        source = finding.source
        dated = source.dated.isoformat() if source.dated else None
        properties["source"] = {
            "publisher": source.publisher,
            "title": source.title,
            "dated": dated,
            "checked": source.checked.isoformat(),
            "read": source.read,
            "by": source.by,
        }
    return {
        "ruleId": rule,
        "ruleIndex": places[rule],
        "level": LEVELS[finding.outcome],
        "message": {"text": f"{finding.says} {finding.advice}".strip()},
        "locations": locations,
        "properties": properties,
    }


def _location(holder: ListedFile, inside: ListedFile | None) -> dict[str, object]:
    """Where a finding is: on a deposited file, and inside it when it was found there."""
    location: dict[str, object] = {}
    if len(holder.file.path) <= LONGEST_PATH:
        location["physicalLocation"] = {"artifactLocation": artifact(holder.file.path)}
    if inside is not None or not location:
        file = inside or holder
        location["logicalLocations"] = [{"name": file.name, "fullyQualifiedName": file.path, "kind": "member"}]
    return location


def _rules(base: Base) -> list[Rule]:
    """The rules that a check may cite, in the same order each time."""
    return [rule for name in names.DECISIONS if name in base.decisions for rule in base.decisions[name].rules]


def _places(base: Base) -> dict[str, int]:
    """Where each rule stands in the list of the tool."""
    return {rule: place for place, rule in enumerate([*(one.id for one in _rules(base)), UNREADABLE, UNCHECKED, NORM])}


def _described(base: Base, on: date) -> list[dict[str, object]]:
    """Every rule that a check may cite, as it stands on the day `on`."""
    told = Telling(base)
    found = [_rule(base, rule, on) for rule in _rules(base)]
    for identifier, said, level in (
        (UNREADABLE, told.word("report-unreadable"), "error"),
        (UNCHECKED, told.word("report-unchecked"), "warning"),
        (NORM, told.word("norm-title"), "none"),
    ):
        found.append({"id": identifier, "shortDescription": {"text": said}, "defaultConfiguration": {"level": level}})
    return found


def _rule(base: Base, rule: Rule, on: date) -> dict[str, object]:
    source = base.sources[rule.source]
    described: dict[str, object] = {
        "id": rule.id,
        "shortDescription": {"text": french(sentence_said(base, rule.says, on)) or rule.id},
        "defaultConfiguration": {"level": LEVELS.get(rule.ends or "to_verify", "note")},
    }
    if source.url:
        described["helpUri"] = source.url
    described["properties"] = {
        "source": french(source_attributed(base, source)),
        "checked": source.checked.isoformat(),
        "read": source.read,
        "deduced": rule.deduced,
    }
    return described
