"""Rows a processor second by Spark on this machine, beside the CASE that one writes by hand, and beside DuckDB.

    python benchmarks/spark.py [--rows N] [--json] [--keep]

Deciding alone: the statement, once the different writings are read, gives the verdict and the outcome; the CASE gives
the outcome only. Whole: the writings read, then every column of the output. The Java machine is warm: each side runs
once before it is measured. Rows are written nowhere, so that what is measured is deciding.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

import duckdb

import assistant.dossier  # noqa: F401 - the first of those that import each other
from assistant import load_rules
from assistant.batch.batch import BatchRequest, batch
from assistant.batch.running import RunForm
from assistant.batch.spark.deciding import decided_frame
from assistant.batch.spark.session import session
from benchmarks.aims import judged
from benchmarks.cases import ON
from benchmarks.made_rows import TABLES, MadeTable
from benchmarks.measuring import publish

ROUNDS = 5
ROWS = 1_000_000


def processor(spark: Any) -> float:
    """Processor seconds so far of this process, of the Java machine and of the processes that it has started."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime + _used(spark.sparkContext._gateway.proc.pid)


def _used(process: int) -> float:
    """Processor seconds of a process and of all that it has started, as Linux counts them."""
    used = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    children = Path(f"/proc/{process}/task").glob("*/children")
    started = {int(one) for path in children for one in path.read_text(encoding="utf-8").split()}
    return sum(map(int, used[11:15])) / os.sysconf("SC_CLK_TCK") + sum(map(_used, started))


def written_nowhere(frame: Any) -> None:
    """Compute all the cells of a frame."""
    frame.write.format("noop").mode("overwrite").save()


def by_spark(spark: Any, table: MadeTable, path: Path, rows: int) -> dict[str, float]:
    """Rows a processor second of our statement and of the CASE, which take turns; and that both end alike."""
    frame = spark.read.parquet(str(path))
    decider = load_rules()[table.decision]
    columns = {fact: fact for fact in table.facts}

    known = decided_frame(frame, decider, ON, columns, identity="id").select("id", "verdict", "outcome")

    def alone() -> None:
        written_nowhere(known)

    def whole() -> None:
        written_nowhere(decided_frame(frame, decider, ON, columns, identity="id"))

    def case() -> None:
        written_nowhere(frame.selectExpr("id", f"{table.case} AS outcome"))

    sides: dict[str, Callable[[], None]] = {"alone": alone, "whole": whole, "case": case}
    spent: dict[str, list[float]] = {name: [] for name in sides}
    for round_ in range(ROUNDS + 1):
        for name, work in sides.items():
            before = processor(spark)
            work()
            if round_:
                spent[name].append(processor(spark) - before)
    ends = decided_frame(frame, decider, ON, columns, identity="id").selectExpr(
        "id", "coalesce(outcome, status) AS ours"
    )
    differing = ends.join(frame.selectExpr("id", f"{table.case} AS case"), "id").where("ours <> case").count()
    rates = {name: round(rows / statistics.median(each)) for name, each in spent.items()}
    return {**rates, "differing": differing}


def by_duckdb(table: MadeTable, path: Path, rows: int, folder: Path) -> int:
    """Rows a processor second of the whole command on DuckDB, reading and writing included."""
    decider = load_rules()[table.decision]
    wanted = BatchRequest(inputs=(str(path),), on=ON, identity="id")
    before = resource.getrusage(resource.RUSAGE_SELF)
    batch(decider, wanted, RunForm(output=folder / f"{table.decision}.parquet"))
    after = resource.getrusage(resource.RUSAGE_SELF)
    return round(rows / (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))


def main() -> None:
    """Measure and publish."""
    rows = int(sys.argv[sys.argv.index("--rows") + 1]) if "--rows" in sys.argv else ROWS
    figures, table = (
        list[dict[str, Any]](),
        [("question", "lignes", "seul", "en entier", "CASE", "rapport", "DuckDB", "écarts")],
    )
    with tempfile.TemporaryDirectory() as made, session("benchmark") as spark:
        folder = Path(made)
        for one in TABLES:
            path = folder / f"{one.decision}-rows.parquet"
            duckdb.execute(f"COPY ({one.rows.format(rows=rows)}) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 250000)")
            found = by_spark(spark, one, path, rows)
            row: dict[str, Any] = {"decision": one.decision, "rows": rows, "per_second": found["alone"]}
            row["whole"] = {"per_second": found["whole"]}
            row["case"] = {"per_second": found["case"], "differing": found["differing"]}
            row["duckdb"] = {"per_second": by_duckdb(one, path, rows, folder), "measured": "whole command"}
            row |= judged(f"spark-{one.decision}", found["case"] / found["alone"])
            figures.append(row)
            table.append(
                (
                    one.decision,
                    f"{rows:,}",
                    f"{found['alone']:,}",
                    f"{found['whole']:,}",
                    f"{found['case']:,}",
                    f"{found['case'] / found['alone']:.2f}",
                    f"{row['duckdb']['per_second']:,}",
                    str(found["differing"]),
                )
            )
    publish("spark", {"rows": figures}, table)


if __name__ == "__main__":
    main()
