"""A run on Spark: files read, decided and written as a folder of parts; what is refused told beside them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, Observation
from pyspark.sql.functions import expr

from assistant.batch.batch import (
    BatchRequest,
    Summary,
    absent_from,
    assumed_said,
    column_named,
    rejects_of,
    tables_of,
    tell_refused,
)
from assistant.batch.mapping import mapped
from assistant.batch.outputs import FORMULA, NARROW, NUMBERS, SIGN
from assistant.batch.problems import BatchError
from assistant.batch.reading.block import Unread
from assistant.batch.reading.encoding import OLD
from assistant.batch.reading.opening import inputs
from assistant.batch.running import RunForm
from assistant.batch.spark.cells import escaped
from assistant.batch.spark.deciding import decided_frame
from assistant.batch.spark.reading import FILE, OWN, RANK, WRONG, FrameReading
from assistant.batch.spark.session import session
from assistant.engine.decider import Decider
from assistant.engine.decision import Status
from assistant.words.refusals import file_refusal

FORMS = {"": "parquet", ".parquet": "parquet", ".csv": "csv", ".jsonl": "json", ".ndjson": "json"}
_OPTIONS = {
    "parquet": {"compression": "zstd"},
    "csv": {"sep": SIGN, "header": "true", "quote": '"', "escape": '"', "emptyValue": "", "nullValue": ""},
    "json": {"ignoreNullFields": "false"},
}
LEAST = 1_000_000_000
"""The memory that Java is given at least, in bytes: with less, Spark does not start."""


REFUSED = ("file", "row", "problem", "fact", "id")
"""What is told of a row refused."""


def batch_by_spark(decider: Decider, asked: BatchRequest, form: RunForm) -> Summary:
    """Decide every row of the inputs by Spark; the output is a folder of parts, which appears whole or not at all.

    Raises BatchError, with the exit code that it stands for, for what cannot be read, mapped or written.
    """
    base, output = decider.base, form.output
    _possible(decider, asked, form)
    rejects = rejects_of(base, asked.rejects, output)
    files = inputs(base, asked.inputs, (output, rejects))
    sheet = next((one.name for one in files if one.path.suffix.lower() == ".xlsx"), None)
    if sheet is not None:
        raise BatchError(base.word("spark-no-sheets").format(file=sheet), 2)
    tables, unread = tables_of(decider, files)
    known = list(dict.fromkeys(column for table in tables for column in table.columns))
    found = mapped(decider, known, asked.columns)
    identity = column_named(decider, known, asked.identity)
    wanted = [*found.columns.values(), *filter(None, [identity])]
    being = output.with_name(f".{os.urandom(12).hex()}.partiel")
    try:
        with session("chorus-assistant", form.jobs, max(form.memory, LEAST)) as spark:
            read = FrameReading(spark, base, wanted).rows(tables)
            lost = [
                Unread(*row) for row in read.where(f"{WRONG} IS NOT NULL").select(FILE, RANK, WRONG).toLocalIterator()
            ]
            good = read.where(f"{WRONG} IS NULL")
            given = dict(found.columns)
            file = tables[0].name if len(tables) == 1 else None
            whole = _with_file(good, decider, asked, given, identity, file)
            counted = Observation("ends")
            ends = _ends(decider)
            metrics = [expr(f"count_if(coalesce(outcome, status) = '{end}')").alias(end) for end in ends]
            kept = whole.observe(counted, expr("count_if(problem IS NOT NULL)").alias("refused"), *metrics)
            names = (*(("file",) if len(tables) > 1 else ()), *NARROW)
            _write(kept.where("problem IS NULL").selectExpr(*_cells(names, output)), being, output)
            told = counted.get
            if told["refused"]:
                wrong = whole.where("problem IS NOT NULL").select(*REFUSED).toLocalIterator()
                named = identity is not None
                lost += [
                    Unread(file, row, problem, given.get(fact or "", ""), str(id_ or "") if named else "")
                    for file, row, problem, fact, id_ in wrong
                ]
            refused = [*unread, *sorted(lost, key=lambda one: (one.file, one.line))]
            tell_refused(rejects, refused)
            _settled(being, output)
    except PySparkException as error:
        raise BatchError(
            base.word("spark-stopped").format(why=error.getCondition() or type(error).__name__), 2
        ) from None
    except OSError as error:
        raise BatchError(base.word("cannot-write").format(file=output, why=file_refusal(error)), 2) from None
    finally:
        shutil.rmtree(being, ignore_errors=True)
    counts = {end: told[end] for end in sorted(ends, key=lambda end: -told[end]) if told[end]}
    return Summary(
        decision=decider.id,
        on=asked.on,
        inputs=tuple(one.name for one in files),
        mapped=found,
        absent=tuple(absent_from(tables, found, identity)),
        rows=sum(counts.values()),
        refused=len(refused),
        ends=counts,
        assumed=assumed_said(decider, asked.assume),
        old=tuple(one.name for one in files if one.written.encoding == OLD),
        output=output,
        rejects=rejects if refused else None,
    )


def _possible(decider: Decider, asked: BatchRequest, form: RunForm) -> None:
    """Refuse what is not done on Spark."""
    word, output = decider.base.word, form.output
    if asked.resume:
        raise BatchError(word("spark-no-resume"), 2)
    if form.wide:
        raise BatchError(word("spark-no-words"), 2)
    if output.suffix.lower() not in FORMS:
        extensions = ", ".join(filter(None, FORMS))
        raise BatchError(word("not-an-output").format(file=output, extensions=extensions), 2)
    if output.is_file() or (output.is_dir() and any(output.iterdir())):
        raise BatchError(word("output-not-empty").format(folder=output), 2)
    if not output.parent.is_dir():
        raise BatchError(word("no-output-folder").format(folder=output.parent), 2)


def _with_file(
    rows: DataFrame,
    decider: Decider,
    asked: BatchRequest,
    given: dict[str, str],
    identity: str | None,
    file: str | None,
) -> DataFrame:
    """The verdicts, with the file of each row: where there are several, it goes along with the identity."""
    if file is not None:
        decided = decided_frame(rows, decider, asked.on, given, identity, asked.assume, RANK)
        return decided.selectExpr(f"'{escaped(file)}' AS file", "*")
    name = "CAST(NULL AS STRING)" if identity is None else f"CAST(`{identity.replace('`', '``')}` AS STRING)"
    packed = rows.selectExpr("*", f"struct({FILE} AS file, {name} AS id) AS {OWN}")
    decided = decided_frame(packed, decider, asked.on, given, OWN, asked.assume, RANK)
    own = ("id.file AS file", "row", "coalesce(id.id, CAST(row AS STRING)) AS id")
    return decided.selectExpr(*own, *(f"`{one}`" for one in (*NARROW[2:], "problem", "fact")))


def _ends(decider: Decider) -> list[str]:
    """How a row may end: the outcomes of the decision, then the statuses of what is not decided."""
    return [
        *(one.id for one in decider.model.outcomes),
        *(one.value for one in Status if one is not Status.DECIDED),
    ]


def _cells(names: Sequence[str], output: Path) -> list[str]:
    """The columns as they are written: in CSV, a text that would be taken for a formula begins with an apostrophe."""
    if FORMS[output.suffix.lower()] != "csv":
        return [f"`{name}`" for name in names]
    signs = ", ".join(f"char({ord(sign)})" for sign in FORMULA)
    return [
        f"`{name}`"
        if name in NUMBERS
        else f"CASE WHEN left(`{name}`, 1) IN ({signs}) THEN concat(char(39), `{name}`) ELSE `{name}` END AS `{name}`"
        for name in names
    ]


def _write(rows: DataFrame, being: Path, output: Path) -> None:
    form = FORMS[output.suffix.lower()]
    shutil.rmtree(being, ignore_errors=True)
    rows.write.format(form).options(**_OPTIONS[form]).save(str(being))


def _settled(being: Path, output: Path) -> None:
    """The parts by their number alone; the folder takes its name last."""
    suffix = output.suffix.lower() or ".parquet"
    for path in list(being.iterdir()):
        if not path.name.startswith("part-"):
            path.unlink()
    for number, path in enumerate(sorted(being.iterdir())):
        path.rename(being / f"part-{number:06d}{suffix}")
    if output.is_dir():
        output.rmdir()
    being.rename(output)
