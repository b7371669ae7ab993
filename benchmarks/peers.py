"""The peers, each on its best path: compiled once, outside of what is measured."""

from __future__ import annotations

import importlib.metadata
import json
from collections.abc import Callable
from itertools import product
from typing import Any, NamedTuple

from assistant import load_rules
from assistant.model.condition import All, Always, Among, Condition, Some
from benchmarks.cases import ON


class Peer(NamedTuple):
    """Another way to the same verdicts: name, version, use in French, and what answers one case."""

    name: str
    version: str
    how: str
    work: Callable[[dict[str, Any]], object]


def zen_table() -> Peer | None:
    """`entity-reception` as a table of zen-engine, by its static loader: compiled once, answered with its trace.

    Measured beside `create_decision` (from text, or from ZenDecisionContent), a callback as loader, contexts in JSON,
    and `evaluate_batch`: all are slower. None where it is not installed.
    """
    try:
        import zen
    except ImportError:
        return None
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"entity-reception": table()}}})
    evaluate, options = engine.evaluate, {"trace": True}
    return Peer(
        "zen-engine",
        importlib.metadata.version("zen-engine"),
        "chargeur statique, avec trace",
        lambda case: evaluate("entity-reception", case, options),
    )


def table() -> dict[str, Any]:
    """The rows of `entity-reception` as a decision table of zen-engine: no unknown, no source, no words."""
    decision = load_rules()["entity-reception"].model
    facts = decision.facts
    rows = []
    ways = [(rule, way) for rule in decision.rules if rule.period.holds(ON) for way in alternatives(rule.when)]
    for number, (rule, way) in enumerate(ways):
        row = {"_id": f"r{number}", **{f"in{at}": "" for at, _ in enumerate(facts)}}
        row |= {"out0": json.dumps(rule.ends or rule.undecided), "out1": json.dumps(rule.id)}
        for test in way:
            row[f"in{facts.index(test.fact)}"] = ", ".join(json.dumps(value) for value in test.members)
        rows.append(row)
    content = {
        "hitPolicy": "first",
        "inputs": [{"id": f"in{at}", "name": name, "field": name} for at, name in enumerate(facts)],
        "outputs": [{"id": f"out{at}", "name": name, "field": name} for at, name in enumerate(("outcome", "rule"))],
        "rules": rows,
    }
    nodes = [("i", "inputNode", {}), ("t", "decisionTableNode", {"content": content}), ("o", "outputNode", {})]
    return {
        "nodes": [
            {"id": name, "name": name, "type": kind, "position": {"x": at, "y": 0}, **more}
            for at, (name, kind, more) in enumerate(nodes)
        ],
        "edges": [{"id": f"{a}{b}", "sourceId": a, "targetId": b, "type": "edge"} for a, b in ("it", "to")],
    }


def alternatives(when: Condition) -> list[list[Among]]:
    """The ways in which a condition of choices alone holds, each a row of a table without « or »."""
    if isinstance(when, Among):
        return [[when]]
    if isinstance(when, Some):
        return [way for part in when.parts for way in alternatives(part)]
    assert isinstance(when, All | Always), "a condition that this table cannot say"
    parts = when.parts if isinstance(when, All) else ()
    return [[test for way in chosen for test in way] for chosen in product(*map(alternatives, parts))]


def jsonschema_errors() -> Peer | None:
    """All the errors of an attachment, by a validator of jsonschema made once; None where it is not installed."""
    try:
        import jsonschema
    except ImportError:
        return None
    errors = jsonschema.Draft202012Validator(schema()).iter_errors
    return Peer(
        "jsonschema",
        importlib.metadata.version("jsonschema"),
        "validateur fait une fois, iter_errors",
        lambda case: list(errors(case)),
    )


def schema() -> dict[str, Any]:
    """The limits on attachments as a JSON Schema: no deceptive name, no ambiguity, no unknown, English messages."""
    base = load_rules().base
    extensions = "|".join(item.id for item in base.lists["accepted_extensions"].items)
    most = {name: value.on(ON).low for name, value in base.values.items()}
    return {
        "type": "object",
        "required": ["file_name", "file_size", "channel"],
        "properties": {
            "file_name": {"type": "string", "maxLength": most["name_max"], "pattern": rf"(?i)\.({extensions})$"},
            "file_size": {"type": "integer", "minimum": 1, "maximum": most["edi_flow_max"]},
            "channel": {"enum": ["portail", "api", "edi"]},
        },
        "if": {"properties": {"channel": {"enum": ["portail", "api"]}}},
        "then": {"properties": {"file_size": {"maximum": most["file_max"]}}},
    }
