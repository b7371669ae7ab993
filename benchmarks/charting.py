"""The chart of whole runs: rows against elapsed time and against memory, both axes by powers of ten; an SVG, in French."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

SIDES = {"batch": ("batch, verdict entier", "#3f51b5", "0"), "duckdb": ("CASE à la main, DuckDB", "#b3541e", "6 4"), "polars": ("CASE à la main, polars", "#2e7d32", "2 4")}
WIDTH, HEIGHT, LEFT, TOP, GAP = 360, 230, 70, 40, 110


def chart(runs: Sequence[dict[str, Any]]) -> str:
    """The two panels, time and memory."""
    rows = [one["rows"] for one in runs]
    parts = [
        _panel(runs, rows, 0, "Temps écoulé (s)", lambda side: side["seconds"], (0.1, 1, 10, 100)),
        _panel(runs, rows, 1, "Mémoire (Mo)", lambda side: side["memory"] / 1e6, (10, 100, 1000, 10000)),
    ]
    legend = []
    for place, (name, (label, colour, dash)) in enumerate(SIDES.items()):
        if any(name in one for one in runs):
            y = TOP + HEIGHT + 62 + 22 * place
            legend.append(f'<line x1="{LEFT}" x2="{LEFT + 40}" y1="{y}" y2="{y}" stroke="{colour}" stroke-width="3" stroke-dasharray="{dash}"/>')
            legend.append(f'<text x="{LEFT + 50}" y="{y + 5}">{label}</text>')
    wide, high = 2 * (LEFT + WIDTH) + GAP, TOP + HEIGHT + 62 + 22 * len(SIDES)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" font-family="sans-serif" font-size="14" fill="currentColor">\n'
        f"<title>Temps et mémoire selon le nombre de lignes</title>\n{''.join(parts)}{''.join(legend)}\n</svg>\n"
    )


def _panel(runs: Sequence[dict[str, Any]], rows: Sequence[int], place: int, title: str, value: Any, marks: Sequence[float]) -> str:
    left = LEFT + place * (WIDTH + GAP)

    def x(count: float) -> float:
        span = math.log10(max(rows)) - math.log10(min(rows)) or 1
        return left + WIDTH * (math.log10(count) - math.log10(min(rows))) / span

    def y(number: float) -> float:
        span = math.log10(marks[-1]) - math.log10(marks[0])
        return TOP + HEIGHT - HEIGHT * (math.log10(max(number, marks[0])) - math.log10(marks[0])) / span

    drawn = [f'<text x="{left}" y="{TOP - 16}" font-weight="bold">{title}</text>']
    for mark in marks:
        drawn.append(f'<line x1="{left}" x2="{left + WIDTH}" y1="{y(mark):.1f}" y2="{y(mark):.1f}" stroke="currentColor" opacity=".2"/>')
        drawn.append(f'<text x="{left - 8}" y="{y(mark) + 5:.1f}" text-anchor="end">{mark:g}</text>')
    for count in rows:
        drawn.append(f'<text x="{x(count):.1f}" y="{TOP + HEIGHT + 22}" text-anchor="middle">{count // 10**6} M</text>')
    for name, (_, colour, dash) in SIDES.items():
        points = [(x(one["rows"]), y(value(one[name]))) for one in runs if name in one]
        if points:
            line = " ".join(f"{at:.1f},{up:.1f}" for at, up in points)
            drawn.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="3" stroke-dasharray="{dash}"/>')
            drawn += [f'<circle cx="{at:.1f}" cy="{up:.1f}" r="4" fill="{colour}"/>' for at, up in points]
    return "\n".join(drawn) + "\n"
