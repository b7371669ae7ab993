"""Explained verdicts a processor second, beside zen-engine's table with trace and jsonschema's iter_errors, in one run.

    python benchmarks/decisions.py [--json] [--keep]

The same cases go to each side, which take turns. A verdict is counted with the words of every finding; apart, with its
whole JSON. Entities have some hundreds of cases, which come back: those rows are look-ups. Attachments never come back.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import decide, load_rules
from benchmarks.aims import judged
from benchmarks.cases import ON, attachments, entities
from benchmarks.measuring import publish, side_by_side
from benchmarks.peers import Peer, jsonschema_errors, zen_table

Work = Callable[[dict[str, Any]], object]


def ours(question: Any) -> dict[str, Work]:
    """What is measured of ours: the answer with the words of each finding, and the whole JSON."""

    def answer(case: dict[str, Any]) -> object:
        decision = decide(question, case, ON)
        return decision.answer, decision.reasons

    return {"answer": answer, "json": lambda case: decide(question, case, ON).to_dict()}


def measured(
    work: str, draw: Iterator[list[dict[str, Any]]], comes_back: bool, peer: Peer | None
) -> list[dict[str, Any]]:
    """The rows of one decision: each of our works beside its peer, None where it is not installed."""
    sides = ours(load_rules()[work])
    theirs = {"peer": peer.work} if peer else {}
    rates = side_by_side(draw, {**sides, **theirs})
    rows = []
    for what in sides:
        row: dict[str, Any] = {"work": work, "measured": what, "cases_come_back": comes_back, "per_second": rates[what]}
        if peer:
            row["peer"] = {"name": peer.name, "version": peer.version, "how": peer.how, "per_second": rates["peer"]}
            row |= judged(f"{work}-{what}", rates[what] / rates["peer"])
        rows.append(row)
    return rows


def main() -> None:
    """Measure and publish."""
    rows = [
        *measured("entity-reception", entities(), comes_back=True, peer=zen_table()),
        *measured("attachment", attachments(), comes_back=False, peer=jsonschema_errors()),
    ]
    table = [
        ("question", "mesuré", "les cas reviennent", "par seconde de calcul", "pair", "par seconde", "rapport", "but")
    ]
    for row in rows:
        peer = row.get("peer", {"name": "absent", "per_second": 0})
        table.append(
            (
                row["work"],
                row["measured"],
                "oui" if row["cases_come_back"] else "non",
                f"{row['per_second']:,}",
                peer["name"],
                f"{peer['per_second']:,}",
                f"{row.get('reached', 0):.1f}",
                "-" if "met" not in row else "tenu" if row["met"] else "manqué",
            )
        )
    publish("decisions", {"rows": rows}, table)


if __name__ == "__main__":
    main()
