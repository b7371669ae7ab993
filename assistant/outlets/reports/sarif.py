"""Dossiers as SARIF 2.1.0: the rules, then a result for each finding, placed on the deposited file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

from assistant.dossier import Report
from assistant.engine.base import Rules
from assistant.outlets.reports.json_text import json_text
from assistant.outlets.reports.listing import Entry, Finding, dossier_findings, fitting, groups, left_out
from assistant.words.typography import french

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"unreadable": "error", "refused": "error", "to_verify": "warning", "unknown": "note", "accepted": "note"}
DECISIONS = ("attachment", "content", "invoice", "invoice-number", "invoice-deposit", "dossier")
UNREADABLE, UNCHECKED = "illisible", "a-verifier"
"""The rules of what no rule of the base says: a file that cannot be read, a content that was not read."""

ROOT = "RACINE"
LONGEST_PATH = 4_096
_NOT_UTF_8 = re.compile(rb"\\x([89a-f][0-9a-f])")


def sarif(rules: Rules, reports: Iterable[Report], encoding: str = "utf-8") -> str:
    """The reports as one SARIF log, in characters that `encoding` has."""
    before, after = frame(rules, encoding)
    written = [text for report in reports for text in results(rules, report, encoding)]
    return before + ",\n".join(written) + after


def frame(rules: Rules, encoding: str = "utf-8") -> tuple[str, str]:
    """What stands before the results and after them."""
    driver = {
        "name": "chorus-assistant",
        "version": version("chorus-assistant"),
        "language": "fr",
        "rules": _rules(rules),
    }
    run = {
        "tool": {"driver": driver},
        "language": "fr",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"uri": "file:///"}},
        "results": [],
    }
    text = json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1, encoding=encoding)
    head, _, tail = text.rpartition('"results": []')
    return f'{head}"results": [\n', f"\n]{tail}\n"


def results(rules: Rules, report: Report, encoding: str = "utf-8") -> list[str]:
    """The findings of a report, each a result as JSON: of the dossier, then of its files, worst first."""
    places = {rule["id"]: place for place, rule in enumerate(_rules(rules))}
    listed = groups(report)
    first = [_location(listed[0].deposited, None)] if listed else []
    written = [_result(finding, places, first, encoding) for finding in dossier_findings(report)]
    for group in listed:
        holder = group.deposited
        texts = (
            ",\n".join(
                _result(finding, places, [_location(holder, None if entry is holder else entry)], encoding)
                for finding in entry.findings
            )
            for entry in group.entries
        )
        kept = list(fitting(texts))
        if left := left_out(rules, group, len(group.entries) - len(kept)):
            said = Finding("accepted", UNCHECKED, left, "", None, "")
            kept.append(_result(said, places, [_location(holder, None)], encoding))
        written += filter(None, kept)
    return written


def _result(finding: Finding, places: dict[str, int], locations: list[dict[str, Any]], encoding: str) -> str:
    rule = finding.rule if finding.rule in places else UNREADABLE if finding.outcome == "unreadable" else UNCHECKED
    properties: dict[str, Any] = {"outcome": finding.outcome, "deduced": bool(finding.why)}
    if finding.why:
        properties["why"] = finding.why
    if finding.source is not None:
        properties["source"] = {key: finding.source[key] for key in ("publisher", "title", "dated", "checked")}
    text = f"{finding.says} {finding.advice}".strip()
    return json_text(
        {
            "ruleId": rule,
            "ruleIndex": places[rule],
            "level": LEVELS[finding.outcome],
            "message": {"text": text},
            "locations": locations,
            "properties": properties,
        },
        indent=None,
        encoding=encoding,
    )


def _location(holder: Entry, inside: Entry | None) -> dict[str, Any]:
    """Where a finding is: on a deposited file, and inside it when it was found there."""
    location: dict[str, Any] = {}
    if len(holder.file.path) <= LONGEST_PATH:
        location["physicalLocation"] = {"artifactLocation": artifact(holder.file.path)}
    if inside is not None or not location:
        entry = inside or holder
        location["logicalLocations"] = [{"name": entry.name, "fullyQualifiedName": entry.path, "kind": "member"}]
    return location


def artifact(path: str) -> dict[str, str]:
    """A path as a relative URI: below the current folder, else below the root of the disk.

    >>> artifact("lot/à payer: 100%.pdf")
    {'uri': 'lot/%C3%A0%20payer%3A%20100%25.pdf'}
    """
    found = Path(path)
    here = Path.cwd()
    absolute = PurePosixPath(*_flat((here / found).parts))
    below = absolute.is_relative_to(here)
    relative = str(absolute.relative_to(here if below else "/"))
    raw = _NOT_UTF_8.sub(lambda byte: bytes([int(byte[1], 16)]), relative.encode("utf-8", "backslashreplace"))
    return {"uri": quote(raw, safe="/")} if below else {"uri": quote(raw, safe="/"), "uriBaseId": ROOT}


def _flat(parts: tuple[str, ...]) -> list[str]:
    """The parts of a path without « .. », no link followed."""
    flat: list[str] = []
    for part in parts:
        if part != "..":
            flat.append(part)
        elif len(flat) > 1:
            flat.pop()
    return flat


def _rules(rules: Rules) -> list[dict[str, Any]]:
    """Every rule that a check may cite, in the same order each time."""
    words = rules.base["words"]
    forms = [rules[decision].form for decision in DECISIONS if decision in rules]
    found = [_rule(rules, rule) for form in forms for rule in form["rules"]]
    for identifier, said in ((UNREADABLE, words["report-unreadable"]), (UNCHECKED, words["report-unchecked"])):
        level = "error" if identifier == UNREADABLE else "warning"
        found.append({"id": identifier, "shortDescription": {"text": said}, "defaultConfiguration": {"level": level}})
    return found


def _rule(rules: Rules, rule: dict[str, Any]) -> dict[str, Any]:
    source = rules.base["sources"][rule["source"]]
    described: dict[str, Any] = {
        "id": rule["id"],
        "shortDescription": {"text": _described(rules, rule["says"]) or rule["id"]},
        "defaultConfiguration": {"level": LEVELS.get(rule["ends"] or "to_verify", "note")},
    }
    if source.get("url"):
        described["helpUri"] = source["url"]
    described["properties"] = {
        "source": f"{source['publisher']}, « {source['title']} »",
        "checked": source["checked"],
        "deduced": rule["deduced"],
    }
    return described


def _described(rules: Rules, template: str) -> str:
    """What a rule says when it applies, the facts of a case left out and its limits filled in."""
    values = rules.base["values"]

    def fill(found: re.Match[str]) -> str:
        return str(values[found[1]]["history"][-1]["text"]) if found[1] in values else "…"

    return french(re.sub(r"\{(\w+)[^}]*\}", fill, template))
