"""The search benchmark, on a collection of three documents."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "search.py"
DOCUMENTS = [
    {"id": "d1", "title": "Recycler une facture", "text": "La facture passe au statut à recycler."},
    {"id": "d2", "title": "Pièces jointes", "text": "Chaque pièce pèse au plus dix Mo."},
    {"id": "d3", "title": "Webinaires", "text": "Inscrivez-vous à une présentation."},
]
QUERIES = [
    {"id": "q1", "text": "Comment recycler ?"},
    {"id": "q2", "text": "renvoyer une facture recyclée"},
    {"id": "q3", "text": "présentation en ligne"},
]


@pytest.fixture
def folder(tmp_path):
    for name, rows in (("docs", DOCUMENTS), ("queries", QUERIES)):
        written = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
        (tmp_path / f"{name}.jsonl").write_text(written, encoding="utf-8")
    qrels = "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td1\t1\nq3\td3\t1\n"
    (tmp_path / "qrels.tsv").write_text(qrels, encoding="utf-8")
    return tmp_path


def run(*arguments):
    return subprocess.run([sys.executable, BENCHMARK, *arguments], capture_output=True, text=True, check=False)


def test_the_benchmark_measures_any_collection_beside_its_peers(folder):
    report = json.loads(run(folder, "--json").stdout)
    assert report["collection"] == folder.name
    measured = {"ndcg@10", "mrr@10", "hit@1", "recall@5", "p50_ms", "p95_ms", "index_s", "typo", "no_accents"}
    assert measured <= report["ours"].keys()
    assert report["ours"]["hit@1"] == 1
    assert report["ours"]["known_phrasings"]["ndcg@10"] == 1
    assert len(report["peers"]) == 3
    assert all("absent" in peer or measured <= peer.keys() for peer in report["peers"].values())


def test_a_folder_without_a_collection_is_refused_in_one_sentence(tmp_path):
    ran = run(tmp_path)
    assert ran.returncode
    assert "docs.jsonl" in ran.stderr
    assert "Traceback" not in ran.stderr
