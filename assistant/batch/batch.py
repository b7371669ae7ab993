"""`batch`: one decision taken for every row of the tables given, into one output."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import duckdb
from msgspec import Struct

from assistant.batch.deciding import TableWanted
from assistant.batch.mapping import Mapped, column_of, mapped
from assistant.batch.outputs import FORMULA, SIGN
from assistant.batch.problems import BatchError
from assistant.batch.reading.block import ReadTable, Unread
from assistant.batch.reading.opening import TableInput, inputs, opened
from assistant.batch.running import BatchRun, RowsMet, RunForm
from assistant.batch.work_folder import Task
from assistant.engine.case import Given
from assistant.engine.decider import Decider
from assistant.language.cache import code_of
from assistant.words.refusals import file_refusal


class BatchRequest(Struct, frozen=True, kw_only=True):
    """What one asks of a run: the columns as the user tells them, the day, what is assumed, and whether it resumes."""

    inputs: tuple[str, ...]
    on: date
    columns: tuple[tuple[str, str], ...] = ()
    identity: str | None = None
    assume: Given = {}
    resume: bool = False
    rejects: Path | None = None


class Summary(Struct, frozen=True, kw_only=True):
    """What a run has done: its rows, how many each end got, the rows refused and where they are told."""

    decision: str
    on: date
    inputs: tuple[str, ...]
    mapped: Mapped
    absent: tuple[tuple[str, str], ...]
    rows: int
    refused: int
    ends: dict[str, int]
    output: Path
    rejects: Path | None


def batch(decider: Decider, asked: BatchRequest, form: RunForm, progress: RowsMet = lambda rows: None) -> Summary:
    """Decide every row of the inputs; the output appears whole or not at all, as do the rows refused beside it.

    Raises BatchError, with the exit code that it stands for, for what cannot be read, mapped, written or continued.
    """
    base = decider.base
    files = inputs(base, asked.inputs)
    tables, unread = tables_of(decider, files)
    known = list(dict.fromkeys(column for table in tables for column in table.columns))
    found = mapped(decider, known, asked.columns)
    identity = column_named(decider, known, asked.identity)
    for table in tables:
        for column in filter(None, (*found.columns.values(), identity)):
            if table.columns.count(column) > 1:
                raise BatchError(base.word("column-twice").format(file=table.name, column=column), 2)
    wanted = TableWanted(columns=found.columns, identity=identity, on=asked.on, assume=asked.assume)
    run = BatchRun(decider, tables, wanted, form)
    task = Task(
        decision=decider.id,
        on=asked.on.isoformat(),
        rules=base.fingerprint,
        program=code_of("batch", "engine", "table", "words").hex(),
        inputs=tuple((one.name, one.written.digest) for one in files),
        options={
            "columns": dict(found.columns),
            "identity": identity,
            "wide": form.wide,
            "assume": _plain(asked.assume),
            "output": form.output.suffix,
        },
    )
    try:
        with run.folder.kept(task, asked.resume):
            done = run.decide(progress)
            refused = [*unread, *(one for part in done for one in part.refused)]
            rejects = asked.rejects or form.output.with_name(f"{form.output.stem}.rejets.csv")
            tell_refused(rejects, refused)
        run.folder.remove()
    except duckdb.OutOfMemoryException:
        raise BatchError(base.word("not-enough-memory"), 2) from None
    except (duckdb.IOException, duckdb.FatalException):
        raise BatchError(base.word("engine-cannot-write").format(folder=form.output.parent), 2) from None
    except (duckdb.InvalidInputException, duckdb.SerializationException, duckdb.DataError):
        raise BatchError(base.word("table-broken").format(folder=run.folder.path), 4) from None
    except OSError as error:
        raise BatchError(base.word("cannot-write").format(file=form.output, why=file_refusal(error)), 2) from None
    ends: Counter[str] = Counter()
    for part in done:
        ends.update(part.ends)
    return Summary(
        decision=decider.id,
        on=asked.on,
        inputs=tuple(one.name for one in files),
        mapped=found,
        absent=tuple(absent_from(tables, found)),
        rows=sum(ends.values()),
        refused=len(refused),
        ends=dict(ends.most_common()),
        output=form.output,
        rejects=rejects if refused else None,
    )


def tables_of(decider: Decider, files: Sequence[TableInput]) -> tuple[list[ReadTable], list[Unread]]:
    """The tables of the files, and those that cannot be read; when none can, the first one's error is raised."""
    tables, unread, errors = list[ReadTable](), list[Unread](), list[BatchError]()
    for one in files:
        try:
            tables.append(opened(decider.base, one))
        except BatchError as error:
            errors.append(error)
            unread.append(Unread(one.name, 0, str(error)))
    if not tables:
        raise errors[0]
    return tables, unread


def column_named(decider: Decider, columns: Sequence[str], name: str | None) -> str | None:
    """The column that names each row."""
    return None if name is None else column_of(decider, columns, name)


def absent_from(tables: Sequence[ReadTable], found: Mapped) -> Iterator[tuple[str, str]]:
    """The files, and the columns that they lack: the facts of these are not known there."""
    for table in tables:
        for column in found.columns.values():
            if column not in table.columns:
                yield table.name, column


def tell_refused(path: Path, refused: Sequence[Unread]) -> None:
    """Write the rows refused, their file, their line and why; a file of an earlier run goes away when there is none."""
    if not refused:
        path.unlink(missing_ok=True)
        return
    being = path.with_name(f".{path.name}.partiel")
    with being.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=SIGN, lineterminator="\n")
        writer.writerow(("file", "line", "column", "reason"))
        for one in refused:
            writer.writerow((_bare(one.file), one.line or "", _bare(one.column), _bare(one.reason)))
    being.replace(path)


def _bare(text: str) -> str:
    """A text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text[:1] in FORMULA else text


def _plain(assume: Given) -> dict[str, str]:
    return {fact: str(value) for fact, value in assume.items()}
