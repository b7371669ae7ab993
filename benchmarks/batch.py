"""Tables of millions beside the CASE that one writes by hand: deciding alone, then whole runs, and their chart.

    python benchmarks/batch.py [--rows N,N,…] [--json] [--keep]

Deciding alone: both texts on DuckDB, one thread, in turns, over the same file, nothing written; ours gives the verdict,
which holds every finding, then apart what it observed and its margin too; the CASE gives an outcome only.
Whole runs: `batch` as a command into a folder; the CASE by DuckDB and the same by polars, each writing its identities
and its outcomes to Parquet, in a process of its own.
"""

from __future__ import annotations

import importlib.util
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

import duckdb

import assistant.dossier  # noqa: F401 - first, its layer is above the others
from assistant import load_rules
from assistant.batch.deciding import Deciding
from assistant.batch.engine import connected
from assistant.batch.reading.block import Block
from assistant.batch.reading.parquet import Parquet
from assistant.batch.running import TableWanted
from assistant.batch.source_sql import Cells
from assistant.batch.statement import deciding as statement
from benchmarks.aims import judged
from benchmarks.cases import ON
from benchmarks.charting import chart
from benchmarks.made_rows import ATTACHMENTS, ENTITIES, MadeTable
from benchmarks.measuring import COMMAND, cost, publish

ROUNDS = 3
ALONE = {"entity-reception": 30_000_000, "attachment": 10_000_000}
RUNS = (1_000_000, 3_000_000, 10_000_000, 30_000_000, 100_000_000)
MEMORY = 300_000_000


def made(table: MadeTable, rows: int, folder: Path) -> Path:
    """A file of so many rows of a table."""
    path = folder / f"{table.decision}-{rows}.parquet"
    if not path.exists():
        duckdb.execute(f"COPY ({table.rows.format(rows=rows)}) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 122880)")
    return path


def alone(table: MadeTable, folder: Path) -> dict[str, Any]:
    """Rows a processor second of our statement and of the CASE, in turns; and how many rows end otherwise."""
    rows = ALONE[table.decision]
    path, base = made(table, rows, folder), load_rules()
    engine = connected(MEMORY, folder)
    wanted = TableWanted(columns={fact: fact for fact in table.facts}, identity="id", on=ON)
    deciding = Deciding(base[table.decision], wanted, engine)
    kinds = Parquet(base.base, path, path.name).types
    cells = Cells(Block(file=path.name, first=1, rows=rows, parquet=str(path)), kinds)
    deciding.decide(engine, Cells(Block(file=path.name, first=1, rows=250_000, parquet=str(path)), kinds))
    _, facts, shape = deciding.asked(engine, cells)
    ours = f"WITH facts AS ({facts}) SELECT verdict, count(*){{}} FROM ({statement(shape)}) GROUP BY 1"
    case = f"SELECT {table.case} AS outcome, count(*) FROM read_parquet('{path}') GROUP BY 1"
    sides = {"verdict": ours.format(""), "measures": ours.format(", count(observed), sum(margin)"), "case": case}
    spent: dict[str, list[float]] = {name: [] for name in sides}
    for round_ in range(ROUNDS + 1):
        for name, text in sides.items():
            before = time.process_time()
            found = engine.execute(text).fetchall()
            if round_:
                spent[name].append(time.process_time() - before)
            assert name == "case" or all(verdict is not None for verdict, *_ in found), "a key without a row"
    ends = f"""WITH facts AS ({facts}) SELECT count(*) FROM (SELECT d.id, coalesce(v.outcome, v.status) AS end
        FROM ({statement(shape)}) d JOIN verdicts v ON v.verdict = d.verdict) o
        JOIN (SELECT id, {table.case} AS end FROM read_parquet('{path}')) c ON o.id = c.id WHERE o.end <> c.end"""
    engine.execute("SET memory_limit = '4GB'")
    differing = engine.execute(ends).fetchall()[0][0]
    rates = {name: round(rows / statistics.median(each)) for name, each in spent.items()}
    row = {"decision": table.decision, "rows": rows, "per_second": rates["verdict"], "differing": differing}
    row["with_measures_per_second"] = rates["measures"]
    row["peer"] = {"name": "CASE", "version": duckdb.__version__, "how": "outcome only", "per_second": rates["case"]}
    return {**row, **judged(f"batch-{table.decision}", rates["verdict"] / rates["case"])}


def whole(table: MadeTable, rows: int, folder: Path) -> dict[str, Any]:
    """Elapsed and processor seconds and the greatest memory of each whole run over so many rows."""
    path, output = made(table, rows, folder), folder / "sortie"
    words = ["batch", table.decision, str(path), "--id", "id", "--on", ON.isoformat(), "--output", str(output)]
    sides = {"batch": [*COMMAND, *words]}
    copy = f"COPY (SELECT id, {table.case} AS outcome FROM read_parquet('{path}')) TO '{output}' (FORMAT parquet)"
    sides["duckdb"] = [sys.executable, "-c", f"import duckdb; duckdb.execute({copy!r})"]
    if importlib.util.find_spec("polars") is not None:
        text = f"SELECT id, {table.case} AS outcome FROM t"
        lazy = f"import polars as pl; pl.SQLContext(t=pl.scan_parquet({str(path)!r})).execute({text!r})"
        sides["polars"] = [sys.executable, "-c", f"{lazy}.sink_parquet({str(output)!r})"]
    found: dict[str, Any] = {}
    for name, line in sides.items():
        found[name] = cost(line)
        subprocess.run(["rm", "-rf", str(output)], check=True)
    return {"decision": table.decision, "rows": rows, **found}


def main() -> None:
    """Measure, publish, and draw."""
    asked = sys.argv[sys.argv.index("--rows") + 1].split(",") if "--rows" in sys.argv else RUNS
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        deciding = [alone(one, place) for one in (ENTITIES, ATTACHMENTS)]
        runs = [whole(ENTITIES, int(rows), place) for rows in asked]
    told = [("question", "lignes", "par seconde de calcul", "CASE", "rapport", "écarts")]
    told += [
        (
            one["decision"],
            f"{one['rows']:,}",
            f"{one['per_second']:,}",
            f"{one['peer']['per_second']:,}",
            f"{one['reached']}",
            f"{one['differing']}",
        )
        for one in deciding
    ]
    told += [
        (
            name,
            f"{one['rows']:,}",
            f"{side['seconds']} s",
            f"{side['cpu_seconds']} s",
            f"{side['memory'] // 10**6} Mo",
            "",
        )
        for one in runs
        for name, side in one.items()
        if isinstance(side, dict)
    ]
    publish("batch", {"deciding": deciding, "runs": runs}, told)
    if "--keep" in sys.argv:
        (ROOT / "docs" / "assets" / "tables.svg").write_text(chart(runs), encoding="utf-8")


if __name__ == "__main__":
    main()
