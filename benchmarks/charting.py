"""The chart of whole runs: rows against processor time and against memory, by powers of ten; an SVG, in French."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple


class Side(NamedTuple):
    """How one side is called and drawn."""

    label: str
    colour: str
    dash: str


SIDES = {
    "batch": Side("batch, verdict entier", "#3f51b5", "0"),
    "duckdb": Side("CASE à la main, DuckDB", "#b3541e", "6 4"),
    "polars": Side("CASE à la main, polars", "#2e7d32", "2 4"),
}
WIDTH, HEIGHT, LEFT, TOP, GAP, LINE = 360, 230, 70, 40, 110, 22
FOOT = TOP + HEIGHT + 62

Figure = Callable[[dict[str, float]], float]


def chart(runs: Sequence[dict[str, Any]]) -> str:
    """The two panels, processor time and memory, and the legend, on white paper: the page may be dark."""
    panels = [
        Panel(runs, 0, "Temps de calcul (s)", (0.1, 1, 10, 100), lambda side: side["cpu_seconds"]),
        Panel(runs, 1, "Mémoire (Mo)", (10, 100, 1000, 10000), lambda side: side["memory"] / 1e6),
    ]
    drawn = [*(part for panel in panels for part in panel.drawn()), *_legend(runs)]
    box = f"0 0 {2 * (LEFT + WIDTH) + GAP} {FOOT + LINE * len(SIDES)}"
    font = 'font-family="sans-serif" font-size="14" fill="#1f2328"'
    title = "<title>Temps et mémoire selon le nombre de lignes</title>"
    paper = '<rect width="100%" height="100%" rx="6" fill="#ffffff"/>'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" {font}>'
    return "\n".join([head, title, paper, *drawn, "</svg>", ""])


class Panel:
    """One figure of every run, against the number of rows."""

    def __init__(
        self, runs: Sequence[dict[str, Any]], place: int, title: str, marks: Sequence[float], figure: Figure
    ) -> None:
        self.runs, self.title, self.marks, self.figure = runs, title, marks, figure
        self.rows = [one["rows"] for one in runs]
        self.left = LEFT + place * (WIDTH + GAP)

    def drawn(self) -> Iterator[str]:
        """The marks, the rows, and a line a side."""
        yield f'<text x="{self.left}" y="{TOP - 16}" font-weight="bold">{self.title}</text>'
        for mark in self.marks:
            up = self._up(mark)
            ends = f'x1="{self.left}" x2="{self.left + WIDTH}" y1="{up:.1f}" y2="{up:.1f}"'
            yield f'<line {ends} stroke="#1f2328" opacity=".2"/>'
            yield f'<text x="{self.left - 8}" y="{up + 5:.1f}" text-anchor="end">{_shown(mark)}</text>'
        for rows in self.rows:
            at, told = self._at(rows), f"{rows // 10**6} M"
            yield f'<text x="{at:.1f}" y="{TOP + HEIGHT + LINE}" text-anchor="middle">{told}</text>'
        for name, side in SIDES.items():
            points = [(self._at(one["rows"]), self._up(self.figure(one[name]))) for one in self.runs if name in one]
            if points:
                line = " ".join(f"{at:.1f},{up:.1f}" for at, up in points)
                stroke = f'stroke="{side.colour}" stroke-width="3" stroke-dasharray="{side.dash}"'
                yield f'<polyline points="{line}" fill="none" {stroke}/>'
            for at, up in points:
                yield f'<circle cx="{at:.1f}" cy="{up:.1f}" r="4" fill="{side.colour}"/>'

    def _at(self, rows: float) -> float:
        least, most = math.log10(min(self.rows)), math.log10(max(self.rows))
        return self.left + WIDTH * (math.log10(rows) - least) / (most - least or 1)

    def _up(self, figure: float) -> float:
        least, most = math.log10(self.marks[0]), math.log10(self.marks[-1])
        return TOP + HEIGHT * (1 - (math.log10(max(figure, self.marks[0])) - least) / (most - least))


def _shown(mark: float) -> str:
    """A mark as French writes it: 0,1 and 10 000."""
    return f"{mark:,}".replace(",", "\u202f").replace(".", ",")


def _legend(runs: Sequence[dict[str, Any]]) -> Iterator[str]:
    for place, (name, side) in enumerate(SIDES.items()):
        if any(name in one for one in runs):
            up = FOOT + LINE * place
            stroke = f'stroke="{side.colour}" stroke-width="3" stroke-dasharray="{side.dash}"'
            yield f'<line x1="{LEFT}" x2="{LEFT + 40}" y1="{up}" y2="{up}" {stroke}/>'
            yield f'<text x="{LEFT + 50}" y="{up + 5}">{side.label}</text>'
