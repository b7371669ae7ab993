"""Search on a collection of questions, ours beside Whoosh's two analysers and tantivy, in one run.

    python benchmarks/search.py [COLLECTION_DIR] [--json] [--keep] [--growth [ARTICLES]]

A collection is a folder with docs.jsonl (id, title, text), queries.jsonl (id, text) and qrels.tsv (query-id,
corpus-id, score). A peer that is not installed is named and left out. `--growth` measures ours alone on copies of
the documents with other words, up to 20,000 articles.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from benchmarks.measuring import RESULTS, machine
from benchmarks.search_peers import DEPTH, PEERS, Document, Ranker, ours

TYPO_DRAWS = 3
SIZES = (1_000, 5_000, 20_000)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Question(NamedTuple):
    """A question and the grades of the documents that answer it."""

    text: str
    grades: dict[str, float]


class Collection(NamedTuple):
    """Documents and questions read from a folder."""

    name: str
    documents: list[Document]
    questions: list[Question]


def load(folder: Path) -> Collection:
    """Read a collection; questions without a graded document are left out."""
    grades: dict[str, dict[str, float]] = {}
    for line in (folder / "qrels.tsv").read_text("utf-8").splitlines():
        query, document, grade = line.split("\t")[-3:] if line.count("\t") == 2 else ("", "", "")
        if re.fullmatch(r"[0-9.]+", grade) and float(grade) > 0:
            grades.setdefault(query, {})[document] = float(grade)
    asked = [
        Question(found["text"], grades[found["id"]])
        for found in _lines(folder / "queries.jsonl")
        if found["id"] in grades
    ]
    return Collection(folder.resolve().name, _lines(folder / "docs.jsonl"), asked)


def _lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def measures(rank: Ranker, questions: Iterable[Question], change: Callable[[str], str] = str) -> dict[str, float]:
    """Ask every question, changed by `change`, and average the usual measures."""
    sums = dict.fromkeys(("ndcg@10", "mrr@10", "hit@1", "recall@5"), 0.0)
    times = []
    for question in questions:
        text = change(question.text)
        start = time.perf_counter()
        ranked = rank(text)[:DEPTH]
        times.append(1000 * (time.perf_counter() - start))
        gains = [question.grades.get(found, 0.0) for found in ranked]
        ideal = sorted(question.grades.values(), reverse=True)[:DEPTH]
        sums["ndcg@10"] += _discounted(gains) / _discounted(ideal)
        sums["mrr@10"] += next((1 / place for place, gain in enumerate(gains, 1) if gain), 0.0)
        sums["hit@1"] += bool(gains and gains[0])
        sums["recall@5"] += sum(1 for gain in gains[:5] if gain) / len(question.grades)
    times.sort()
    averages = {name: round(total / len(times), 4) for name, total in sums.items()}
    return averages | {"p50_ms": round(times[len(times) // 2], 2), "p95_ms": round(times[len(times) * 95 // 100], 2)}


def _discounted(gains: Iterable[float]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains))


def one_typo(text: str, chance: random.Random) -> str:
    """Drop, add, change or swap one letter in one word of five letters or more."""
    words = list(re.finditer(r"[^\W\d_]{5,}", text))
    if not words:
        return text
    word = chance.choice(words)
    at = chance.randrange(word.start() + 1, word.end())
    kind, letter = chance.randrange(4), chance.choice(LETTERS)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + letter + text[at:]
    if kind == 2:
        return text[:at] + letter + text[at + 1 :]
    return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]


def without_accents(text: str) -> str:
    """Take the accents off."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def judged(build: Callable[[], Ranker], questions: list[Question]) -> dict[str, Any]:
    """Build an engine and measure it on the questions as put, with a typo each (drawn thrice), without accents."""
    start = time.perf_counter()
    rank = build()
    seconds = time.perf_counter() - start
    plain = measures(rank, questions)
    typos = []
    for seed in range(TYPO_DRAWS):
        chance = random.Random(seed)
        typos.append(measures(rank, questions, lambda text, chance=chance: one_typo(text, chance)))  # type: ignore[misc]
    bare = measures(rank, questions, without_accents)
    mean = {name: round(sum(typo[name] for typo in typos) / TYPO_DRAWS, 4) for name in ("ndcg@10", "hit@1")}
    return plain | {
        "index_s": round(seconds, 2),
        "typo": mean | {"loss": round(plain["ndcg@10"] - mean["ndcg@10"], 4)},
        "no_accents": {
            "ndcg@10": bare["ndcg@10"],
            "hit@1": bare["hit@1"],
            "loss": round(plain["ndcg@10"] - bare["ndcg@10"], 4),
        },
    }


def known_phrasings(found: Collection) -> dict[str, float] | None:
    """Measure ours when each document's other questions are known; None if no document has two."""
    of_document: dict[str, list[Question]] = {}
    for question in found.questions:
        of_document.setdefault(max(question.grades, key=question.grades.__getitem__), []).append(question)
    rounds = max(map(len, of_document.values()))
    if rounds < 2:
        return None
    totals: dict[str, float] = {}
    for turn in range(rounds):
        known = {
            document: [question.text for at, question in enumerate(asked) if at != turn]
            for document, asked in of_document.items()
        }
        held_out = [asked[turn] for asked in of_document.values() if len(asked) > turn]
        for name, value in measures(ours(found.documents, known), held_out).items():
            totals[name] = totals.get(name, 0.0) + value * len(held_out)
    return {name: round(totals[name] / len(found.questions), 4) for name in ("ndcg@10", "mrr@10", "hit@1", "recall@5")}


def compare(folder: Path) -> dict[str, Any]:
    """Measure ours and every peer on one collection."""
    found = load(folder)
    if not found.questions:
        raise SystemExit(f"{folder} : aucune question n’a de document noté.")
    figures = judged(lambda: ours(found.documents), found.questions)
    peers = {}
    for name, build in PEERS.items():
        try:
            peers[name] = judged(lambda build=build: build(found.documents), found.questions)  # type: ignore[misc]
        except ImportError as absent:
            peers[name] = {"absent": absent.name or str(absent)}
    return {
        "collection": found.name,
        "documents": len(found.documents),
        "questions": len(found.questions),
        "ours": figures | {"known_phrasings": known_phrasings(found)},
        "peers": peers,
    }


def growth(folder: Path, largest: int) -> list[dict[str, Any]]:
    """Measure ours on copies of the documents in which three words in ten are others, some of them new."""
    found = load(folder)
    words = sorted({word for document in found.documents for word in document["text"].split()})
    chance, grown = random.Random(0), []
    for size in [*(size for size in SIZES if size < largest), largest]:
        documents = [_copy(found.documents, number, words, chance) for number in range(size)]
        start = time.perf_counter()
        rank = ours(documents)
        seconds = time.perf_counter() - start
        measured = measures(rank, found.questions)
        grown.append(
            {"articles": size, "index_s": round(seconds, 1), "p50_ms": measured["p50_ms"], "p95_ms": measured["p95_ms"]}
        )
    return grown


def _copy(documents: list[Document], number: int, words: list[str], chance: random.Random) -> Document:
    turn, at = divmod(number, len(documents))
    original = documents[at]
    if not turn:
        return original
    text = [
        word if chance.random() < 0.7 else chance.choice(words) + ("" if chance.random() < 0.9 else f"{turn}")
        for word in original["text"].split()
    ]
    return {"id": f"{original['id']}-{turn}", "title": original.get("title", ""), "text": " ".join(text)}


def table(report: dict[str, Any]) -> str:
    """Lay a report out for a terminal."""
    columns = ("ndcg@10", "mrr@10", "hit@1", "recall@5", "p50_ms", "p95_ms", "index_s")
    rows = [("moteur", *columns, "une faute", "sans accents")]
    for name, figures in {"le nôtre": report["ours"], **report["peers"]}.items():
        if "absent" in figures:
            rows.append((name, f"absent : {figures['absent']} n’est pas installé", *[""] * (len(columns) + 1)))
            continue
        losses = [f"{-figures[change]['loss']:+.3f}" for change in ("typo", "no_accents")]
        rows.append((name, *(str(figures[column]) for column in columns), *losses))
    widths = [max(len(row[at]) for row in rows if not row[1].startswith("absent")) for at in range(len(rows[0]))]
    lines = [f"{report['collection']} : {report['documents']} documents, {report['questions']} questions"]
    lines += ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    if known := report["ours"]["known_phrasings"]:
        lines.append(f"le nôtre, autres formulations connues : nDCG@10 {known['ndcg@10']}, hit@1 {known['hit@1']}")
    return "\n".join(lines)


def main() -> None:
    """Measure the collections named, or those beside this checkout, and print the report."""
    options = argparse.ArgumentParser(description="Mesure la recherche sur une collection de questions.")
    options.add_argument("collection", nargs="?", type=Path, help="dossier avec docs.jsonl, queries.jsonl, qrels.tsv")
    options.add_argument("--json", action="store_true", help="écrit le rapport en JSON")
    options.add_argument("--keep", action="store_true", help="garde le rapport dans benchmarks/results/")
    options.add_argument(
        "--growth",
        nargs="?",
        type=int,
        const=SIZES[-1],
        metavar="ARTICLES",
        help="mesure plutôt les temps jusqu’à ce nombre d’articles",
    )
    given = options.parse_args()
    folders = [given.collection] if given.collection else sorted((ROOT.parent / "shared" / "retrieval").glob("*/"))
    if not folders or not all((folder / "docs.jsonl").is_file() for folder in folders):
        raise SystemExit("Indiquez un dossier qui contient docs.jsonl, queries.jsonl et qrels.tsv.")
    if given.growth:
        print(json.dumps(growth(folders[0], given.growth), indent=2))
        return
    reports = [compare(folder) for folder in folders]
    if given.keep:
        RESULTS.mkdir(exist_ok=True)
        kept = {"benchmark": "search", "machine": machine(), "collections": reports}
        text = json.dumps(kept, ensure_ascii=False, indent=2)
        (RESULTS / "search.json").write_text(text + "\n", encoding="utf-8")
    if given.json:
        print(json.dumps(reports[0] if given.collection else reports, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join(map(table, reports)))


if __name__ == "__main__":
    main()
