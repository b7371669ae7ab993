"""The example job runs under `spark-submit`, as on a cluster."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from limits import TYPED_ABOVE

pytest.importorskip("pyspark", reason="Spark n'est pas installé : « make test-spark » l'installe à part")

import duckdb

ROOT = Path(__file__).parents[2]


def test_the_example_job_writes_verdicts_and_what_it_refuses(tmp_path):
    rows = f"('plan.exe', '12'), ('plan.pdf', 'lourd'), ('plan.pdf', '{TYPED_ABOVE}')"
    made = f"SELECT * FROM (VALUES {rows}) t(nom, taille)"
    duckdb.execute(f"COPY ({made}) TO '{tmp_path / 'pieces.parquet'}' (FORMAT parquet)")
    submit = Path(sys.executable).with_name("spark-submit")
    words = ["attachment", f"file://{tmp_path}/pieces.parquet", f"file://{tmp_path}/verdicts"]
    words += ["--map", "file_name=nom", "--map", "file_size=taille", "--id", "nom", "--on", "2026-11-27"]
    line = [str(submit), "--master", "local[1]", "--conf", "spark.ui.enabled=false", "examples/spark_job.py", *words]
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    ran = subprocess.run(line, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 4, ran.stderr[-2000:]
    written = duckdb.execute(f"SELECT id, outcome FROM read_parquet('{tmp_path}/verdicts/*.parquet') ORDER BY 1")
    assert written.fetchall() == [("plan.exe", "refused"), ("plan.pdf", None)]
    refused = duckdb.execute(f"SELECT fact FROM read_parquet('{tmp_path}/verdicts-rejets/*.parquet')")
    assert refused.fetchall() == [("file_size",)]
