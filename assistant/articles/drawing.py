"""The drawing of a life cycle: inline SVG with classes and presentation attributes, no style, no script."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.articles.life_cycle import Cycle, Node

WIDTH, HEIGHT, GAP = 328, 44, 24
LEFT, RIGHT = 28, 70
TRUNK = WIDTH - 24
RETURN = 10


def drawing(cycle: Cycle, title: str, optional: str) -> str:
    """Draw the way from top to bottom, the statuses beside it after the one that leads to them, returns on the left."""
    forks = {here for here, there in cycle.passages if there in {one.id for one in cycle.beside}}
    fork = next((one.id for one in cycle.way if one.id in forks), "")
    at: dict[str, int] = {}
    y = 2
    for node in cycle.way:
        at[node.id] = y
        y += HEIGHT + GAP
        if node.id == fork:
            for other in cycle.beside:
                at[other.id] = y
                y += HEIGHT + GAP
    ways = {node.id for node in cycle.way}
    shapes = [_passage(at, ways, *ends) for ends in cycle.passages]
    shapes += [_node(node, at[node.id], node.id in ways, optional) for node in [*cycle.way, *cycle.beside]]
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


def _passage(at: dict[str, int], ways: set[str], here: str, there: str) -> str:
    start, end = at[here], at[there]
    if (there in ways and here not in ways) or end < start:
        path = f"M{LEFT} {start + HEIGHT // 2} H{RETURN} V{end + HEIGHT // 2} H{LEFT}"
    elif here in ways and there not in ways:
        path = f"M{TRUNK} {start + HEIGHT} V{end + HEIGHT // 2} H{WIDTH - RIGHT}"
    elif here in ways and end - start > HEIGHT + GAP:
        path = f"M{TRUNK} {start + HEIGHT} V{end}"
    else:
        middle = (LEFT + WIDTH) // 2 if here in ways else (LEFT + WIDTH - RIGHT) // 2
        path = f"M{middle} {start + HEIGHT} V{end}"
    return f'<path d="{path}" fill="none" class="passage" marker-end="url(#pointe)"/>'
