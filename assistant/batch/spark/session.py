"""A session of Spark on this machine, small and silent: no port is opened to anyone, nothing but errors is logged."""

from __future__ import annotations

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
    made = builder.getOrCreate()
    made.sparkContext.setLogLevel("FATAL")
    try:
        yield made
    finally:
        made.stop()
