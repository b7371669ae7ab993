"""The page's evaluator in node: how small, how soon ready, and how many whole decisions a processor second.

Attachments never come back; the entities that people type are some tens, so that their decisions are looked up again.
"""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import load_rules
from assistant.outlets.site.bundle import evaluator
from assistant.outlets.site.checks import HAND_MADE, CheckPage
from assistant.outlets.site.page_facts import names_data
from assistant.outlets.site.page_json import page_json
from assistant.outlets.site.page_rules import page_rules
from benchmarks.aims import judged
from benchmarks.cases import attachments
from benchmarks.measuring import publish

TODAY = date(2026, 11, 24)
ASSETS = Path(__file__).parents[1] / "docs" / "assets"
PAGES: dict[str, tuple[list[str], list[dict[str, Any]]]] = {
    "Vérifier mes pièces jointes": (
        ["attachment", "dossier"],
        [case for lot in islice(attachments(), 15) for case in lot],
    ),
    "Entité soumise ou exclue ?": (
        ["entity-reception"],
        [
            {"entity_kind": kind, "under_mandate": mandate}
            for kind in ["GIP", "commune", "chambre d'agriculture", "société", "lycée"]
            for mandate in (True, False, None)
        ]
        * 2000,
    ),
}
RUN = """
const started = performance.now();
const { open, ...parts } = await import(process.argv[2]);
const { readFileSync } = await import("node:fs");
const page = JSON.parse(readFileSync(process.argv[3], "utf-8"));
const rules = open(page, parts);
if (page.names) rules.learn(page.names, parts.labels);
const { decision, cases, on } = JSON.parse(readFileSync(process.argv[4], "utf-8"));
JSON.stringify(rules.decide(decision, cases[0], on));
const ready = performance.now() - started;
const lot = cases.length / 6;
const rates = Array.from({ length: 6 }, (_, turn) => {
  const before = process.cpuUsage();
  for (const facts of cases.slice(turn * lot, (turn + 1) * lot)) JSON.stringify(rules.decide(decision, facts, on));
  const { user, system } = process.cpuUsage(before);
  return (lot / (user + system)) * 1e6;
}).slice(1); // the first lot warms up
console.log(JSON.stringify({ ready_ms: ready, per_second: rates.sort((a, b) => a - b)[2] }));
"""


def measured(node: str, decisions: list[str], cases: list[dict[str, Any]]) -> dict[str, Any]:
    """The figures of one page: sizes in octets as `gzip -9` makes them, the median of five starts.

    `names_gzip` is what it loads besides to read a name that is typed; it is ready once these are learnt too.
    """
    rules_of = load_rules()
    page = page_rules(rules_of, decisions, TODAY)
    own, rules = evaluator(ASSETS, page["engine"]), page_json(page)
    names = names_data(rules_of.base, [rules_of[name] for name in decisions])
    besides = [evaluator(ASSETS, "labels"), page_json(names)] if names["facts"] else []
    module = evaluator(ASSETS, page["engine"] + "-labels") if besides else own
    carried = page_json({**page, "names": names}) if besides else rules
    with tempfile.TemporaryDirectory() as folder:
        given = json.dumps({"decision": decisions[0], "cases": cases, "on": TODAY.isoformat()})
        texts = {"run.mjs": RUN, "engine.mjs": module, "rules.json": carried, "cases.json": given}
        for name, text in texts.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        command = [node, *(str(Path(folder) / name) for name in texts)]
        ran = [json.loads(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(5)]
    engine, weight, *more = (len(gzip.compress(text.encode(), 9)) for text in (own, rules, *besides))
    figures = {key: sorted(one[key] for one in ran)[2] for key in ran[0]}
    return {
        "engine_gzip": engine,
        "rules_gzip": weight,
        "total_gzip": engine + weight,
        "names_gzip": sum(more),
        "size": judged("page-size", engine + weight),
        "ready": judged("page-ready", figures["ready_ms"]),
        "cases_come_back": len({json.dumps(case) for case in cases}) < len(cases),
        **figures,
    }


def largest() -> dict[str, Any]:
    """The heaviest of all the pages that check something."""
    rules = load_rules()
    weights = {}
    for name in rules:
        page = page_rules(rules, [name, *HAND_MADE.get(name, CheckPage()).besides], TODAY)
        texts = (evaluator(ASSETS, page["engine"]), page_json(page))
        weights[name] = sum(len(gzip.compress(text.encode(), 9)) for text in texts)
    name = max(weights, key=lambda one: weights[one])
    return {
        "label": rules.base.decisions[name].label,
        "total_gzip": weights[name],
        **judged("page-size", weights[name]),
    }


def main() -> None:
    """Measure and publish; without node there is nothing to measure."""
    node = shutil.which("node")
    if node is None:
        print("node est absent : l'évaluateur de la page n'est pas mesuré.", file=sys.stderr)
        return
    pages = {title: measured(node, decisions, cases) for title, (decisions, cases) in PAGES.items()}
    heads = ("page", "moteur", "règles", "octets en tout", "prête en ms", "décisions par seconde")
    rows: list[tuple[str, ...]] = [heads]
    for title, one in pages.items():
        sizes = (f"{one[key]:.0f}" for key in ("engine_gzip", "rules_gzip", "total_gzip"))
        rows.append((title, *sizes, f"{one['ready_ms']:.0f}", f"{one['per_second']:.0f}"))
    heaviest = largest()
    rows.append((f"la plus lourde : {heaviest['label']}", "", "", f"{heaviest['total_gzip']}", "", ""))
    publish("page", {"pages": pages, "largest": heaviest}, rows)


if __name__ == "__main__":
    main()
