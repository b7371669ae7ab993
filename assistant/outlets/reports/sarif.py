"""Dossiers as SARIF 2.1.0: the rules of a day, then a result for each finding, placed on the deposited file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256

from assistant.articles.telling import deduction_said, sentence_said, source_attributed
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
    shown,
    within_budget,
)
from assistant.outlets.reports.norm import norm_sections
from assistant.outlets.reports.summary import elsewhere_said, ignored_said
from assistant.outlets.telling import Telling
from assistant.words.typography import french

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"unreadable": "error", "refused": "error", "to_verify": "warning", "unknown": "note", "accepted": "note"}
UNREADABLE, UNCHECKED, NORM = "illisible", "a-verifier", "norme"
"""The rules of what no rule of the base says: a file that cannot be read, a content that was not, the EN 16931 norm."""

LONGEST_PATH = 4_096
HERE = {"uri": "."}
"""Where what has no path of its own is."""

WHOLE = {"startLine": 1, "startColumn": 1}
"""Where in a file, unless a line is known: its beginning, for what is found is said of the file."""

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
    found = [written(finding, *_at(None, listed)) for finding in dossier_findings(told, report)]
    for piece in listed:
        holder = piece.deposited
        texts = (
            ",\n".join(
                written(finding.at_its_place(), _location(holder, None if file is holder else file, finding.line))
                for finding in file.findings
            )
            for file in piece.files
        )
        kept = list(within_budget(texts))
        if left := left_out(told, piece, len(piece.files) - len(kept)):
            kept.append(written(ListedFinding("accepted", left, UNCHECKED), _location(holder, None)))
        found += filter(None, kept)
    aside = (*_ignored(rules, report, places, listed), *_norm(told, report, places, listed))
    return found + [json_text(one, None, encoding) for one in aside]


def _ignored(rules: Rules, report: DossierReport, places: dict[str, int], listed: list[Piece]) -> Iterator[Result]:
    """What the rules that are left aside would have found, as results that are suppressed; nothing is no finding."""
    holders = {file.file.name: (piece.deposited, file) for piece in reversed(listed) for file in piece.files}
    for one, said in zip(report.ignoring.rules.values(), ignored_said(rules, report), strict=True):
        rule = one.rule if one.rule in places else UNCHECKED
        result: Result = {"ruleId": rule, "ruleIndex": places[rule]}
        if not one.findings:
            seen: Result = {"locations": _at(None, listed), "partialFingerprints": fingerprint(rule, said)}
            yield {**result, "kind": "notApplicable", "level": "none", "message": {"text": said}, **seen}
        for finding in one.findings:
            holder, file = holders.get(finding.subject, (None, None))
            yield {
                **result,
                "level": LEVELS[finding.outcome],
                "message": {"text": shown(finding.says) or said},
                "locations": _at(holder, listed, file),
                "partialFingerprints": fingerprint(rule, finding.subject or "", finding.says),
                "suppressions": [{"kind": "external", "justification": said}],
            }


def _norm(told: Telling, report: DossierReport, places: dict[str, int], listed: list[Piece]) -> Iterator[Result]:
    """What the artefacts of the norm say, which is no finding: its level is « none »."""
    sections = norm_sections(told, report.norm) if report.norm is not None else []
    holders = {piece.deposited.name: piece.deposited for piece in listed}
    for section in sections:
        holder = holders.get(section.subject.partition(" » ")[0])
        plain = holder is not None and holder.name == section.subject and not holder.file.is_pdf
        remarks = [(one.line(), line) for one, line in zip(section.remarks, section.lines, strict=True)]
        for said, line in (*remarks, *((one, None) for one in section.rest)):
            yield {
                "ruleId": NORM,
                "ruleIndex": places[NORM],
                "kind": "informational",
                "level": "none",
                "message": {"text": f"{section.subject} : {said}"},
                "locations": [_location(holder, None, line)] if plain and holder else _at(holder, listed),
                "partialFingerprints": fingerprint(NORM, section.subject, said),
            }


def _at(holder: ListedFile | None, listed: list[Piece], inside: ListedFile | None = None) -> list[dict[str, object]]:
    """Where a result is: on a file, else on the first of the dossier, for a reader shows none that is nowhere."""
    if holder is None and listed:
        holder = listed[0].deposited
    if holder is None:
        return [{"physicalLocation": {"artifactLocation": HERE, "region": WHOLE}}]
    return [_location(holder, None if inside is holder else inside)]


def fingerprint(*parts: str) -> dict[str, str]:
    """What stays the same of a result from one run to the next, whatever else is found."""
    text = "\0".join(parts).encode("utf-8", "surrogatepass")
    return {"primaryLocationLineHash": f"{sha256(text).hexdigest()[:16]}:1"}


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
        "partialFingerprints": fingerprint(rule, json_text(locations, None), finding.says),
        "properties": properties,
    }


def _location(holder: ListedFile, inside: ListedFile | None, line: int | None = None) -> dict[str, object]:
    """Where a finding is: on a deposited file, at its line if it is known, and inside it when it was found there."""
    short = len(holder.file.path) <= LONGEST_PATH
    place = artifact(holder.file.path) if short else HERE
    region = WHOLE if line is None else {**WHOLE, "startLine": line}
    location: dict[str, object] = {"physicalLocation": {"artifactLocation": place, "region": region}}
    if inside is not None or not short:
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
        text = {"text": said}
        described = {"id": identifier, "shortDescription": text, "fullDescription": text, "help": text}
        found.append({**described, "defaultConfiguration": {"level": level}})
    return found


def _rule(base: Base, rule: Rule, on: date) -> dict[str, object]:
    source = base.sources[rule.source]
    says = french(sentence_said(base, rule.says, on)) or rule.id
    advice = french(sentence_said(base, rule.advice, on))
    why = french(deduction_said(base, rule.why)) if rule.deduced else ""
    cited = french(f"{source_attributed(base, source)}.")
    described: dict[str, object] = {
        "id": rule.id,
        "shortDescription": {"text": says},
        "fullDescription": {"text": " ".join(filter(None, [says, why]))},
        "help": {"text": " ".join(filter(None, [advice, cited]))},
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
