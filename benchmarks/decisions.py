"""Explained verdicts a second, beside zen-engine's table with trace and jsonschema's iter_errors, in one run."""

from __future__ import annotations

import asyncio
import importlib.metadata
import json
import sys
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import decide, load_rules
from benchmarks.measuring import publish, rate

ON = date(2026, 11, 24)


def entity_cases(rules: Any) -> list[dict[str, Any]]:
    """Every state of knowledge of `entity-reception`: each fact missing or one of its values."""
    epoch = rules["entity-reception"].epoch(ON)
    names = [fact["id"] for fact in epoch.facts]
    return [
        {name: value for name, value in zip(names, state, strict=True) if value is not None}
        for state in product(*([None, *values] for values in epoch.values))
    ]


def attachment_cases() -> list[dict[str, Any]]:
    """Attachments on both sides of each limit."""
    names = ["devis.pdf", "plan-masse.PDF", "devis.exe", "sans-extension", "a" * 46 + ".pdf", "a" * 47 + ".pdf"]
    sizes = [52_000, 9_999_999, 10_200_000, 12_000_000]
    return [
        {"file_name": name, "file_size": size, "channel": channel}
        for name, size, channel in product(names, sizes, ["portail", "api", "edi"])
    ]


def ours(question: Any, cases: list[dict[str, Any]]) -> float:
    """Verdicts a second: fresh dicts, the whole Decision, the words of every finding rendered."""

    def work() -> int:
        for case in cases:
            decision = decide(question, dict(case), ON)
            decision.answer  # noqa: B018 - rendering the words of every finding is what is measured
        return len(cases)

    return rate(work)


def zen(rules: Any, cases: list[dict[str, Any]]) -> dict[str, Any]:
    """The same table in zen-engine, complete cases answered with their trace."""
    try:
        import zen as engine
    except ImportError:
        return {"absent": "zen-engine"}
    rows = []
    for number, rule in enumerate(rules["entity-reception"].form["rules"]):
        row = {
            "_id": f"r{number}",
            "in0": "",
            "in1": "",
            "in2": "",
            "out0": json.dumps(rule["ends"] or rule["undecided"]),
            "out1": json.dumps(rule["id"]),
        }
        tests = rule["when"][1:] if rule["when"][0] == "and" else [rule["when"]]
        for test in tests:
            if test[0] == "in":
                column = {"entity_kind": "in0", "territory": "in1", "under_mandate": "in2"}[test[1]]
                row[column] = ", ".join(json.dumps(value) for value in test[2])
        rows.append(row)
    columns = [
        {"id": f"in{at}", "name": name, "field": name}
        for at, name in enumerate(["entity_kind", "territory", "under_mandate"])
    ]
    table = {
        "nodes": [
            {"id": "i", "name": "in", "type": "inputNode", "position": {"x": 0, "y": 0}},
            {
                "id": "t",
                "name": "table",
                "type": "decisionTableNode",
                "position": {"x": 1, "y": 0},
                "content": {
                    "hitPolicy": "first",
                    "inputs": columns,
                    "rules": rows,
                    "outputs": [
                        {"id": "out0", "name": "outcome", "field": "outcome"},
                        {"id": "out1", "name": "rule", "field": "rule"},
                    ],
                },
            },
            {"id": "o", "name": "out", "type": "outputNode", "position": {"x": 2, "y": 0}},
        ],
        "edges": [
            {"id": "a", "sourceId": "i", "targetId": "t", "type": "edge"},
            {"id": "b", "sourceId": "t", "targetId": "o", "type": "edge"},
        ],
    }
    decision = engine.ZenEngine().create_decision(json.dumps(table))
    complete = [case for case in cases if len(case) == 3]

    def work() -> int:
        for case in complete:
            decision.evaluate(dict(case), {"trace": True})
        return len(complete)

    found = decision.evaluate(dict(complete[0]), {"trace": True})
    if asyncio.iscoroutine(found):
        return {"absent": "zen-engine, evaluate asynchrone"}
    return {"per_second": rate(work), "version": importlib.metadata.version("zen-engine")}


def schema() -> dict[str, Any]:
    """The rules on attachments as a JSON Schema: no ambiguity, no unknown, English messages."""
    rules = load_rules().base
    extensions = "|".join(item["id"] for item in rules["lists"]["accepted_extensions"]["items"])
    return {
        "type": "object",
        "required": ["file_name", "file_size", "channel"],
        "properties": {
            "file_name": {"type": "string", "maxLength": 50, "pattern": rf"(?i)\.({extensions})$"},
            "file_size": {"type": "integer", "minimum": 1},
            "channel": {"enum": ["portail", "api", "edi"]},
        },
        "if": {"properties": {"channel": {"enum": ["portail", "api"]}}},
        "then": {"properties": {"file_size": {"maximum": 10_000_000}}},
    }


def peer_schema(cases: list[dict[str, Any]]) -> dict[str, Any]:
    """All errors of each case, with jsonschema."""
    try:
        import jsonschema
    except ImportError:
        return {"absent": "jsonschema"}
    validator = jsonschema.Draft202012Validator(schema())

    def work() -> int:
        for case in cases:
            list(validator.iter_errors(dict(case)))
        return len(cases)

    return {"per_second": rate(work), "version": importlib.metadata.version("jsonschema")}


def main() -> None:
    """Measure and publish."""
    rules = load_rules()
    entities, attachments = entity_cases(rules), attachment_cases()
    ours_entity, peer_entity = ours(rules["entity-reception"], entities), zen(rules, entities)
    ours_attachment, peer_attachment = ours(rules["attachment"], attachments), peer_schema(attachments)
    figures = {
        "entity-reception": {"states": len(entities), "per_second": ours_entity, "zen-engine": peer_entity},
        "attachment": {"cases": len(attachments), "per_second": ours_attachment, "jsonschema": peer_attachment},
    }
    rows = [("question", "nous, par seconde", "pair", "par seconde", "rapport")]
    for name, mine, peer, other in (
        ("entity-reception", ours_entity, "zen-engine", peer_entity),
        ("attachment", ours_attachment, "jsonschema", peer_attachment),
    ):
        theirs = other.get("per_second")
        rows.append(
            (
                name,
                f"{mine:,.0f}",
                peer,
                f"{theirs:,.0f}" if theirs else "absent",
                f"{mine / theirs:.1f}" if theirs else "-",
            )
        )
    publish("decisions", figures, rows)


if __name__ == "__main__":
    main()
