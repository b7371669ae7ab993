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
from assistant.batch.reading.encoding import OLD
from assistant.batch.reading.opening import TableInput, inputs, opened
from assistant.batch.running import BatchRun, RowsMet, RunForm
from assistant.batch.work_folder import Task
from assistant.engine.case import Given
from assistant.engine.decider import Decider
from assistant.language.cache import code_of
from assistant.language.whole_files import whole_file
from assistant.model.base import Base
from assistant.words.refusals import file_refusal

HEAD = ("file", "line", "id", "column", "reason")
"""The columns of the file of the rows refused."""

LONGEST_REASON = 400
"""How many characters of a reason are told: the names of a list may be hundreds."""


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
    assumed: tuple[str, ...]
    old: tuple[str, ...]
    output: Path
    rejects: Path | None


def batch(decider: Decider, asked: BatchRequest, form: RunForm, progress: RowsMet = lambda rows: None) -> Summary:
    """Decide every row of the inputs; the output appears whole or not at all, as do the rows refused beside it.

    Raises BatchError, with the exit code that it stands for, for what cannot be read, mapped, written or continued.
    """
    base = decider.base
    rejects = rejects_of(base, asked.rejects, form.output)
    files = inputs(base, asked.inputs, (form.output, rejects))
    tables, unread = tables_of(decider, files)
    known = list(dict.fromkeys(column for table in tables for column in table.columns))
    found = mapped(decider, known, asked.columns)
    identity = column_named(decider, known, asked.identity)
    for table in tables:
        for column in filter(None, (*found.columns.values(), identity)):
            if table.columns.count(column) > 1:
                raise BatchError(base.word("column-twice").format(file=table.name, column=column), 2)
        for column, kind in getattr(table, "types", {}).items():
            if column in found.columns.values() and (kind.endswith("]") or kind.startswith(("STRUCT", "MAP", "UNION"))):
                raise BatchError(base.word("column-nested").format(file=table.name, column=column), 2)
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
        absent=tuple(absent_from(tables, found, identity)),
        rows=sum(ends.values()),
        refused=len(refused),
        ends=dict(ends.most_common()),
        assumed=assumed_said(decider, asked.assume),
        old=tuple(one.name for one in files if one.written.encoding == OLD),
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


def absent_from(tables: Sequence[ReadTable], found: Mapped, identity: str | None = None) -> Iterator[tuple[str, str]]:
    """The files, and the columns that they lack: what these would say is not known there."""
    for table in tables:
        for column in filter(None, (*found.columns.values(), identity)):
            if column not in table.columns:
                yield table.name, column


def tell_refused(path: Path, refused: Sequence[Unread]) -> None:
    """Write the rows refused, their file, their line and why; a file of an earlier run goes away when there is none."""
    if not refused:
        if _of_a_run(path):
            path.unlink()
        return
    with whole_file(path, "utf-8-sig", "") as file:
        writer = csv.writer(file, delimiter=SIGN, lineterminator="\n")
        writer.writerow(HEAD)
        for one in refused:
            told = one.reason if len(one.reason) <= LONGEST_REASON else f"{one.reason[:LONGEST_REASON]} …"
            writer.writerow((_bare(one.file), one.line or "", _bare(one.id), _bare(one.column), _bare(told)))


def rejects_of(base: Base, named: Path | None, output: Path) -> Path:
    """Where the rows refused are told: where one says, else beside the output. Raises BatchError where it cannot be."""
    if not output.name:
        raise BatchError(base.word("output-nameless"), 2)
    rejects = named or output.with_name(f"{output.stem}.rejets.csv")
    if rejects.resolve() == output.resolve():
        raise BatchError(base.word("output-twice").format(file=output), 2)
    if not rejects.parent.is_dir():
        raise BatchError(base.word("no-output-folder").format(folder=rejects.parent), 2)
    return rejects


def _of_a_run(path: Path) -> bool:
    """Whether a file is that of an earlier run: nothing else is ever taken away."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.readline(200).rstrip("\n") == SIGN.join(HEAD)
    except (OSError, UnicodeDecodeError):
        return False


def _bare(text: str) -> str:
    """A text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text[:1] in FORMULA else text


def assumed_said(decider: Decider, assume: Given) -> tuple[str, ...]:
    """What is assumed of every row that does not say it, in words."""
    return tuple(one.says for one in decider.completing.case({}, assume).assumed)


def _plain(assume: Given) -> dict[str, str]:
    return {fact: str(value) for fact, value in assume.items()}
