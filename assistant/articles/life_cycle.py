"""The life cycle of an invoice: the passages from one status to another, drawn, and said in an ordered list."""

from __future__ import annotations

from typing import Any, NamedTuple

from assistant.articles.drawing import drawing
from assistant.engine.base import Rules
from assistant.words.typography import french

STATUSES, PASSAGES = "invoice_statuses", "status_changes"


class Node(NamedTuple):
    """A status: its id, its label, who acts next, and whether it may be left out."""

    id: str
    label: str
    actor: str
    optional: bool


class Cycle(NamedTuple):
    """The longest way through the statuses, the statuses beside it, and every passage as two ids."""

    way: list[Node]
    beside: list[Node]
    passages: list[tuple[str, str]]


def cycle(rules: Rules) -> Cycle:
    """The life cycle that the base tells."""
    items = {one["id"]: one for one in rules.base["lists"][STATUSES]["items"]}
    passages = [(one["attributes"]["from"], one["attributes"]["to"]) for one in rules.base["lists"][PASSAGES]["items"]]
    named = list(dict.fromkeys(end for passage in passages for end in passage))
    arrivals = {there for _, there in passages}
    start = next(one for one in named if one not in arrivals)
    way = _longest(start, passages, [])
    nodes = {name: _node(rules, items[name]) for name in named}
    return Cycle([nodes[one] for one in way], [nodes[one] for one in named if one not in way], passages)


def _node(rules: Rules, item: dict[str, Any]) -> Node:
    attributes = item.get("attributes", {})
    words = rules.base["words"]
    actor = str(attributes.get("next_actor", ""))
    nobody, _, why = actor.partition(" : ")
    said = why if why else str(words["site-acts"]).format(who=nobody) if nobody else ""
    return Node(item["id"], item["label"], french(said), "optional" in attributes)


def _longest(here: str, passages: list[tuple[str, str]], before: list[str]) -> list[str]:
    """The longest way from a status that meets none twice; the first of those as long."""
    ways = [
        _longest(there, passages, [*before, here]) for start, there in passages if start == here and there not in before
    ]
    return [here, *max(ways, key=len, default=[])]


def life_cycle(rules: Rules) -> str:
    """The drawing, then the same passages as a numbered list, for every reader."""
    words = rules.base["words"]
    svg = drawing(cycle(rules), words["site-life-cycle"], words["site-optional"])
    return f"{svg}\n\n{passages_list(rules)}"


def passages_list(rules: Rules) -> str:
    """Every passage in a numbered list: from where to where, by whom, and what makes it happen."""
    words = rules.base["words"]
    labels = {one["id"]: one["label"] for one in rules.base["lists"][STATUSES]["items"]}
    lines = []
    for one in rules.base["lists"][PASSAGES]["items"]:
        ends = one["attributes"]
        text = words["site-next-step"].format(**{"from": labels[ends["from"]], "to": labels[ends["to"]]})
        reasons = [
            one["label"] if one["label"] != one["id"] else "",
            ends["actor"],
            words["site-optional"] if "optional" in ends else "",
        ]
        note = f" {one['note']}" if one.get("note") else ""
        lines.append(f"1. {text} : {', '.join(filter(None, reasons))}.{note}")
    return "\n".join(lines)
