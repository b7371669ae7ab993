"""The life cycle of an invoice: the passages from one status to another, drawn in SVG, and said in an ordered list."""

from __future__ import annotations

import html
from typing import NamedTuple

from assistant.model.base import Base
from assistant.model.facts import Item
from assistant.words.typography import french

STATUSES = "invoice_statuses"
WIDTH, HEIGHT, GAP = 328, 44, 24
LEFT, RIGHT = 28, 70
TRUNK, BRANCH = WIDTH - 14, WIDTH - 40
RETURN = 10


class Node(NamedTuple):
    """A status: its id, its label, who acts next, and whether it may be left out."""

    id: str
    label: str
    actor: str
    optional: bool


class Cycle(NamedTuple):
    """The longest way through the statuses, the statuses beside it, every passage as two ids, what causes some."""

    way: list[Node]
    beside: list[Node]
    passages: list[tuple[str, str]]
    causes: dict[tuple[str, str], str]


def cycle(base: Base) -> Cycle:
    """The life cycle that the base tells."""
    passages = [(one.start, one.end) for one in base.transitions.values()]
    causes = {(one.start, one.end): french(one.label) for one in base.transitions.values() if one.label}
    named = list(dict.fromkeys(end for passage in passages for end in passage))
    arrivals = {there for _, there in passages}
    nodes = {item.id: _status(base, item) for item in base.lists[STATUSES].items}
    start = next((one for one in named if one not in arrivals), next(iter(nodes)))  # the first where all come back
    way = _longest(start, passages, [])
    return Cycle([nodes[one] for one in way], [nodes[one] for one in named if one not in way], passages, causes)


def _status(base: Base, item: Item) -> Node:
    nobody, _, why = item.text("next_actor").partition(" : ")
    said = why or (base.word("site-acts").format(who=nobody) if nobody else "")
    return Node(item.id, item.label, french(said), bool(item.cells.get("optional")))


def _longest(here: str, passages: list[tuple[str, str]], before: list[str]) -> list[str]:
    """The longest way from a status that meets none twice; the first of those as long."""
    ways = [
        _longest(there, passages, [*before, here]) for start, there in passages if start == here and there not in before
    ]
    return [here, *max(ways, key=len, default=[])]


def life_cycle(base: Base) -> str:
    """The drawing, then the same passages as a numbered list, for every reader."""
    svg = drawing(cycle(base), base.word("site-life-cycle"), base.word("site-optional"))
    return f"{svg}\n\n{passages_list(base)}"


def passages_list(base: Base) -> str:
    """Every passage in a numbered list: from where to where, by whom, and what makes it happen."""
    labels = {item.id: item.label for item in base.lists[STATUSES].items}
    lines = []
    for one in base.transitions.values():
        text = base.word("site-next-step").format(**{"from": labels[one.start], "to": labels[one.end]})
        reasons = filter(None, (one.label, one.actor, base.word("site-optional") if one.optional else ""))
        lines.append(f"1. {text} : {', '.join(reasons)}." + (f" {one.note}" if one.note else ""))
    return "\n".join(lines)


def drawing(shown: Cycle, title: str, optional: str) -> str:
    """Draw the way from top to bottom, the statuses beside it after the first that leads to one, returns on the left.

    Statuses to which none of the way leads come after it.
    """
    forks = {here for here, there in shown.passages if there in {one.id for one in shown.beside}}
    fork = next((one.id for one in shown.way if one.id in forks), shown.way[-1].id)
    at: dict[str, int] = {}
    y = 2
    for node in shown.way:
        at[node.id] = y
        y += HEIGHT + GAP
        if node.id == fork:
            for other in shown.beside:
                at[other.id] = y
                y += HEIGHT + GAP
    ways = {node.id for node in shown.way}
    shapes = [_passage(at, ways, *ends) for ends in shown.passages]
    shapes += [_cause(at[one[1]], shown.causes.get(one, "")) for one in shown.passages if _leaves(ways, *one)]
    shapes += [_node(node, at[node.id], node.id in ways, optional) for node in [*shown.way, *shown.beside]]
    return (
        f'<div class="dessin"><svg viewBox="0 0 {WIDTH} {y - GAP + 2}" width="{WIDTH}" height="{y - GAP + 2}" '
        f'role="img" aria-labelledby="dessin-titre"><title id="dessin-titre">{html.escape(title)}</title>'
        f'<defs><marker id="pointe" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" '
        f'orient="auto"><path d="M0 0 L8 4 L0 8 z" class="pointe"/></marker></defs>{"".join(shapes)}</svg></div>'
    )


def _node(node: Node, y: int, on_way: bool, optional: str) -> str:
    right = WIDTH - 2 if on_way else WIDTH - RIGHT
    kind = "etape facultative" if node.optional else "etape"
    dash = ' stroke-dasharray="5 4"' if node.optional else ""
    under = " · ".join(filter(None, (node.actor, optional if node.optional else "")))
    at = f'x="{(LEFT + right) // 2}" text-anchor="middle"'
    return (
        f'<g class="{kind}" data-statut="{node.id}">'
        f'<rect x="{LEFT}" y="{y}" width="{right - LEFT}" height="{HEIGHT}" rx="6"{dash}/>'
        f'<text {at} y="{y + 19}" font-size="16">{html.escape(node.label)}</text>'
        f'<text {at} y="{y + 36}" font-size="13" class="acteur">{html.escape(under)}</text></g>'
    )


def _leaves(ways: set[str], here: str, there: str) -> bool:
    """Whether a passage goes from the way to a status beside it."""
    return here in ways and there not in ways


def _cause(y: int, cause: str) -> str:
    """Above a status beside the way, what makes an invoice take it."""
    return f'<text x="{LEFT + 4}" y="{y - 6}" font-size="13" class="acteur">{html.escape(cause)}</text>'


def _passage(at: dict[str, int], ways: set[str], here: str, there: str) -> str:
    start, end = at[here], at[there]
    if (there in ways and here not in ways) or end < start:
        path = f"M{LEFT} {start + HEIGHT // 2} H{RETURN} V{end + HEIGHT // 2} H{LEFT}"
    elif _leaves(ways, here, there):
        path = f"M{BRANCH} {start + HEIGHT} V{end + HEIGHT // 2} H{WIDTH - RIGHT}"
    elif here in ways and end - start > HEIGHT + GAP:
        path = f"M{TRUNK} {start + HEIGHT} V{end}"
    else:
        middle = (LEFT + WIDTH) // 2 if here in ways else (LEFT + WIDTH - RIGHT) // 2
        path = f"M{middle} {start + HEIGHT} V{end}"
    return f'<path d="{path}" fill="none" class="passage" marker-end="url(#pointe)"/>'
