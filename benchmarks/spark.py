"""Rows a processor second by Spark on this machine, beside the CASE that one writes by hand, and beside DuckDB.

    python benchmarks/spark.py [--rows N,N,…] [--json] [--keep]

Deciding alone: the statement, once the different writings are read, gives the verdict and the outcome; the CASE gives
the outcome only; neither is written anywhere. Whole: the writings read, then every column of the output written to
Parquet. The Java machine is warm: each side runs once before it is measured. The aim is judged on the most rows.
Names apart: no two are the same, so that workers compute in Python what follows from each.
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

ROUNDS = 3
ROWS = (1_000_000, 10_000_000)
NAMES = 1_000_000
COMPARED = 1_000_000
"""How many rows are looked at to see that both sides end alike."""


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
    """Rows a processor second of each side, in turns; and how many of the first rows the CASE ends otherwise."""
    frame = spark.read.parquet(str(path))
    decider, columns = load_rules()[table.decision], {one: one for one in table.facts}

    def ours() -> Any:
        return decided_frame(frame, decider, ON, columns, identity="id")

    known, case = ours(), frame.selectExpr("id", f"{table.case} AS ending")
    sides: dict[str, Callable[[], None]] = {
        "alone": lambda: written_nowhere(known.select("id", "verdict", "outcome")),
        "case": lambda: written_nowhere(case),
        "whole": lambda: ours().write.mode("overwrite").parquet(f"{path}-verdicts"),
    }
    first = f"CAST(id AS BIGINT) < {COMPARED}"
    ends = known.selectExpr("id", "coalesce(outcome, status) AS ours").where(first).join(case.where(first), "id")
    return {**rates(spark, sides, rows), "differing": ends.where("ours <> ending").count()}


def rates(spark: Any, sides: dict[str, Callable[[], None]], rows: int) -> dict[str, float]:
    """Rows a processor second of each side, the median of rounds."""
    spent: dict[str, list[float]] = {name: [] for name in sides}
    for round_ in range(ROUNDS + 1):
        for name, work in sides.items():
            before = processor(spark)
            work()
            if round_:
                spent[name].append(processor(spark) - before)
    return {name: round(rows / statistics.median(each)) for name, each in spent.items()}


def by_duckdb(table: MadeTable, path: Path, rows: int, folder: Path) -> int:
    """Rows a processor second of the whole run on DuckDB, reading and writing included."""
    wanted = BatchRequest(inputs=(str(path),), on=ON, identity="id")
    before = resource.getrusage(resource.RUSAGE_SELF)
    batch(load_rules()[table.decision], wanted, RunForm(output=folder / f"{table.decision}.parquet"))
    after = resource.getrusage(resource.RUSAGE_SELF)
    return round(rows / (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))


def made(table: MadeTable, rows: int, folder: Path) -> Path:
    """A file of so many rows of a table."""
    path = folder / f"{table.decision}-{rows}.parquet"
    duckdb.execute(f"COPY ({table.rows.format(rows=rows)}) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 250000)")
    return path


def row_of(spark: Any, table: MadeTable, rows: int, folder: Path, judge: bool) -> dict[str, Any]:
    """What is measured of so many rows of a table."""
    path = made(table, rows, folder)
    found = by_spark(spark, table, path, rows)
    row: dict[str, Any] = {"decision": table.decision, "rows": rows, "per_second": found["alone"]}
    row["case"] = {"per_second": found["case"], "differing": found["differing"]}
    row["whole"] = {"per_second": found["whole"], "duckdb": by_duckdb(table, path, rows, folder)}
    ratio = found["case"] / found["alone"]
    return {**row, **(judged(f"spark-{table.decision}", ratio) if judge else {"reached": round(ratio, 2)})}


def names(spark: Any, folder: Path) -> dict[str, Any]:
    """Names of which no two are the same: rows a processor second, all columns of the output written."""
    path = folder / "names.parquet"
    cells = "'devis-' || i || '.pdf' AS file_name, i % 12000000 AS file_size, 'api' AS channel"
    duckdb.execute(
        f"COPY (SELECT {cells} FROM range({NAMES}) t(i)) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 250000)"
    )
    frame, columns = spark.read.parquet(str(path)), {one: one for one in ("file_name", "file_size", "channel")}
    decider = load_rules()["attachment"]

    def whole() -> None:
        decided_frame(frame, decider, ON, columns).write.mode("overwrite").parquet(f"{path}-verdicts")

    return {"rows": NAMES, "per_second": rates(spark, {"whole": whole}, NAMES)["whole"]}


def main() -> None:
    """Measure and publish."""
    asked = sys.argv[sys.argv.index("--rows") + 1].split(",") if "--rows" in sys.argv else ROWS
    counts = sorted(map(int, asked))
    with tempfile.TemporaryDirectory() as made_here, session("benchmark") as spark:
        folder, version = Path(made_here), spark.version
        rows = [row_of(spark, one, count, folder, count == counts[-1]) for count in counts for one in TABLES]
        apart = names(spark, folder)
    table = [("question", "lignes", "seul", "CASE", "rapport", "écarts", "en entier", "DuckDB en entier")]
    table += [
        (
            one["decision"],
            f"{one['rows']:,}",
            f"{one['per_second']:,}",
            f"{one['case']['per_second']:,}",
            f"{one['reached']:.2f}",
            f"{one['case']['differing']}",
            f"{one['whole']['per_second']:,}",
            f"{one['whole']['duckdb']:,}",
        )
        for one in rows
    ]
    table.append(("noms tous différents", f"{NAMES:,}", "", "", "", "", f"{apart['per_second']:,}", ""))
    publish("spark", {"spark": version, "rows": rows, "names": apart}, table)


if __name__ == "__main__":
    main()
