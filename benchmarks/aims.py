"""The aims of the measures: what was wanted of each figure, and why one that is missed is missed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

AIMS: dict[str, dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("aims.yml").read_text(encoding="utf-8"))


def judged(row: str, figure: float) -> dict[str, Any]:
    """The figure of a row beside its aim of `aims.yml`; one that misses it says why."""
    aim = AIMS[row]
    met = figure <= aim["at_most"] if "at_most" in aim else figure >= aim["at_least"]
    told = {
        "reached": round(figure, 2),
        "aim": {key: aim[key] for key in ("at_least", "at_most") if key in aim},
        "met": met,
    }
    return told if met else {**told, "why": aim.get("why")}
