"""Write the README's figures from the committed results: python benchmarks/figures.py"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"(<!-- figures: .*? -->\n).*?(<!-- fin -->)", re.DOTALL)


def result(name: str) -> dict[str, Any]:
    """A committed result."""
    found: dict[str, Any] = json.loads((ROOT / "benchmarks" / "results" / f"{name}.json").read_text(encoding="utf-8"))
    return found


def number(value: float, decimals: int = 0) -> str:
    """A number in French, with plain spaces."""
    return f"{value:,.{decimals}f}".replace(",", " ").replace(".", ",")


def rows() -> list[tuple[str, str, str]]:
    """What was measured, what was reached, and beside what."""
    decisions, starting, intake = result("decisions"), result("starting"), result("intake")
    dossiers, http, page, ask = result("dossiers"), result("http"), result("page"), result("ask")
    entity, attachment = decisions["entity-reception"], decisions["attachment"]
    zen, schema = entity["zen-engine"], attachment["jsonschema"]
    found = [
        (
            "Verdicts expliqués, entités, par seconde",
            number(entity["per_second"]),
            f"zen-engine {zen['version']}, avec trace : {number(zen['per_second'])}",
        ),
        (
            "Verdicts expliqués, pièces jointes, par seconde",
            number(attachment["per_second"]),
            f"jsonschema {schema['version']}, iter_errors : {number(schema['per_second'])}",
        ),
        (
            "Commande `decide`, règles en cache",
            f"{number(starting['command_ms'])} ms",
            f"`python -c 'import click'` : {number(starting['import_click_ms'])} ms",
        ),
        (
            "Faits d'un Factur-X sans autre pièce",
            f"{number(intake['facturx']['alone']['median_us'])} µs",
            f"factur-x, extraction seule : {number(intake['facturx']['alone']['peer_median_us'])} µs",
        ),
        (
            "Faits d'un Factur-X, pièces jointes contrôlées",
            f"{number(intake['facturx']['with_attachments']['median_us'])} µs",
            f"factur-x, extraction seule : {number(intake['facturx']['with_attachments']['peer_median_us'])} µs",
        ),
        (
            "Faits d'un XML sans pièce jointe",
            f"{number(intake['xml']['without_attachment']['median_us'])} µs",
            f"lxml, analyse seule : {number(intake['xml']['without_attachment']['lxml_parse_median_us'])} µs",
        ),
        (
            "Dossiers de trois fichiers, par seconde et cœur, sous garde",
            number(dossiers["guarded_a_second_and_core"]),
            f"sans garde : {number(dossiers['bare_a_second_and_core'])}",
        ),
    ]
    for name, shown in (
        ("entity-reception", "entités"),
        ("attachment", "pièces jointes"),
        ("upload", "envois de 100 ko"),
    ):
        one = http[name]
        found.append((f"HTTP, {shown}, par seconde", number(one["a_second"]), f"p99 : {number(one['p99_ms'], 1)} ms"))
    for name, one in page["pages"].items():
        size = f"{number(one['total_gzip'])} octets compressés, prête en {number(one['ready_ms'])} ms"
        found.append((f"Page « {name} » : moteur et règles", size, "-"))
    for one in result("search")["collections"]:
        peers = " ; ".join(f"{peer} : {number(figures['ndcg@10'], 3)}" for peer, figures in one["peers"].items())
        ours = one["ours"]
        reached = f"{number(ours['ndcg@10'], 3)} ; p95 {number(ours['p95_ms'], 1)} ms"
        found.append((f"Recherche, nDCG@10 sur {one['collection']} ({one['documents']} documents)", reached, peers))
    shared = ask["collections"]["shared"]
    reached = f"{number(shared['hit@1'], 2)} ; {number(shared['verdicts'], 2)} ; {number(shared['refused'], 2)}"
    found.append(
        (f"`ask`, {shared['questions']} questions : hit@1 ; verdicts justes ; hors sujet refusés", reached, "-")
    )
    return found


def block() -> str:
    """The table of the README."""
    lines = ["| mesure | atteint | à côté, dans la même mesure |", "| --- | --- | --- |"]
    lines += [f"| {name} | {reached} | {peer} |" for name, reached, peer in rows()]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Rewrite the block of the README."""
    path = ROOT / "README.md"
    path.write_text(BLOCK.sub(lambda found: found[1] + block() + found[2], path.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
