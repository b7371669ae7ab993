"""A session of Spark on this machine, small and silent: no port is opened to anyone, nothing but errors is logged."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from pyspark.sql import SparkSession

CONFIGURATION = {
    "spark.ui.enabled": "false",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": "8",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.csv.parser.columnPruning.enabled": "false",
    "spark.sql.legacy.javaCharsets": "true",
}


@contextmanager
def session(name: str, jobs: int = 2, memory: int = 1_000_000_000) -> Iterator[SparkSession]:
    """The session that is there, or one on this machine, which ends with the block: `memory` bytes for Java."""
    there = SparkSession.getActiveSession()
    if there is not None:
        yield there
        return
    builder = SparkSession.builder.appName(name).master(f"local[{jobs}]")
    builder = builder.config("spark.driver.memory", f"{memory // 1_000_000}m")
    for key, value in CONFIGURATION.items():
        builder = builder.config(key, value)
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # its workers have then what this process has
    logging.getLogger("SQLQueryContextLogger").setLevel(logging.CRITICAL + 1)
    with _silent():
        made = builder.getOrCreate()
    try:
        yield made
    finally:
        made.stop()


@contextmanager
def _silent() -> Iterator[None]:
    """Java, which starts meanwhile, writes its own messages nowhere: what stops a run is said by the program."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
