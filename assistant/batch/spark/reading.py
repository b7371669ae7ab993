"""Reading files by Spark itself: each as rows of texts, with the file that they come from and their rank in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce

from pyspark.sql import DataFrame, DataFrameReader, SparkSession
from pyspark.sql.functions import broadcast, expr

from assistant.batch.reading.block import ReadTable
from assistant.batch.reading.delimited import Delimited
from assistant.batch.reading.json_lines import JsonLines
from assistant.batch.reading.parquet import Parquet
from assistant.batch.spark.cells import as_text, escaped
from assistant.batch.spark.queries import sent
from assistant.model.base import Base

FILE, RANK, WRONG, OWN = "chorus_file", "chorus_row", "chorus_wrong", "chorus_own"
"""Columns beside those of the files: where a row comes from, its rank there, what refuses it, its file and its name."""

_ENCODINGS = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "utf-16": "UTF-16", "cp1252": "windows-1252"}
_BAD = "chorus_bad"
_PLACE = ("_metadata.file_path AS chorus_path", "_metadata.file_block_start AS chorus_start")


class FrameReading:
    """Reads tables as one DataFrame, which has the wanted columns, `FILE`, `RANK` and `WRONG`."""

    def __init__(self, session: SparkSession, base: Base, wanted: Sequence[str]) -> None:
        self.session, self.base = session, base
        self.wanted = tuple(dict.fromkeys(wanted))
        self._typed = True

    def rows(self, tables: Sequence[ReadTable]) -> DataFrame:
        """The rows of all the tables."""
        self._typed = len({tuple(self._kinds(one).items()) for one in tables}) == 1
        return reduce(DataFrame.unionByName, (self._table(one) for one in tables))

    def _kinds(self, table: ReadTable) -> dict[str, str]:
        """The types of the wanted columns of a table."""
        types: dict[str, str] = getattr(table, "types", {})
        return {name: types.get(name, "VARCHAR") for name in self.wanted}

    def _table(self, table: ReadTable) -> DataFrame:
        path = str(table.path.resolve()) if isinstance(table, Delimited | JsonLines) else getattr(table, "path", "")
        if isinstance(table, Delimited):
            read = self._delimited(table, path)
        elif isinstance(table, JsonLines):
            read = self._json(table, path)
        else:
            assert isinstance(table, Parquet)
            read = self._parquet(table, path)
        return read.selectExpr(f"'{escaped(table.name)}' AS {FILE}", "*")

    def _parquet(self, table: Parquet, path: str) -> DataFrame:
        frame = self.session.read.parquet(path)
        names = [name for name in self.wanted if name in table.columns]
        kinds = {field.name: field.dataType.simpleString() for field in frame.schema.fields}
        texts = {name: _quoted(name) if self._typed else as_text(_quoted(name), kinds[name]) for name in names}
        cells = [f"{text} AS {_quoted(name)}" for name, text in texts.items()]
        held = [*cells, *self._absent(table.columns)]
        return frame.selectExpr(*held, f"_metadata.row_index + 1 AS {RANK}", f"CAST(NULL AS STRING) AS {WRONG}")

    def _delimited(self, table: Delimited, path: str) -> DataFrame:
        names = [f"c{place}" for place in range(len(table.columns))]
        reader = self.session.read.schema(", ".join(f"{name} STRING" for name in (*names, _BAD)))
        reader = reader.options(sep=table.sign, header=True, multiLine=True, quote='"', escape='"')
        frame = self._texts(reader, table).csv(path)
        full = ", ".join(f"nullif({name}, '')" for name in names)
        more = f"length(replace({_BAD}, '{escaped(table.sign)}', '')) > 0"
        frame = frame.where(f"coalesce({full}) IS NOT NULL OR {more}").selectExpr("*", *_PLACE)
        cells = [f"c{table.columns.index(name)} AS {_quoted(name)}" for name in self.wanted if name in table.columns]
        wrong = {_bad("c0"): "row-malformed"}
        if table.written.damaged:
            wrong[f"instr(concat_ws('', {', '.join(names)}), '\ufffd') > 0"] = "row-octets"
        ranked = self._ranked(frame, [*cells, *self._absent(table.columns)], wrong)
        if not table.announced:
            return ranked
        rest = [_quoted(name) for name in self.wanted]
        return ranked.where(f"{RANK} > 1").selectExpr(*rest, f"{RANK} - 1 AS {RANK}", WRONG)

    def _json(self, table: JsonLines, path: str) -> DataFrame:
        names = [name for name in self.wanted if name in table.columns]
        held = names or [table.columns[0]]
        schema = ", ".join([*(f"{_quoted(name)} VARIANT" for name in held), f"{_BAD} STRING"])
        reader = self.session.read.schema(schema).options(lineSep="\n")
        frame = self._texts(reader, table).json(path).selectExpr("*", *_PLACE)
        cells = [f"CAST({_quoted(name)} AS STRING) AS {_quoted(name)}" for name in names]
        wrong = {_bad(_quoted(held[0])): "row-json"}
        if table.written.damaged:
            told = ", ".join(f"CAST({_quoted(name)} AS STRING)" for name in held)
            wrong[f"instr(concat_ws('', {told}), '\ufffd') > 0"] = "row-octets"
        nested = (f"schema_of_variant({_quoted(name)}) RLIKE '^(ARRAY|OBJECT)'" for name in names)
        wrong |= dict.fromkeys(nested, "row-nested")
        return self._ranked(frame, [*cells, *self._absent(table.columns)], wrong)

    def _texts(self, reader: DataFrameReader, table: Delimited | JsonLines) -> DataFrameReader:
        """A reader of text that keeps the rows which cannot be read."""
        encoding = _ENCODINGS[table.written.encoding]
        return reader.options(encoding=encoding, mode="PERMISSIVE", columnNameOfCorruptRecord=_BAD)

    def _absent(self, columns: Sequence[str]) -> Iterator[str]:
        return (f"CAST(NULL AS STRING) AS {_quoted(name)}" for name in self.wanted if name not in columns)

    def _ranked(self, frame: DataFrame, cells: Sequence[str], wrong: Mapping[str, str]) -> DataFrame:
        """The cells of a file of text, each row with its rank in it, counted piece by piece, and what refuses it."""
        rows = frame.selectExpr("*", "monotonically_increasing_id() AS chorus_at")
        pieces = rows.groupBy("chorus_path", "chorus_start").agg(expr("min(chorus_at)"), expr("count(*)")).collect()
        before, offsets = 0, list[tuple[str, int, int]]()
        for path, start, first, count in sorted((one[0], one[1], one[2], one[3]) for one in pieces):
            offsets.append((path, start, before - first + 1))
            before += count
        known = sent(self.session, offsets, "chorus_path STRING, chorus_start BIGINT, chorus_offset BIGINT")
        whens = " ".join(
            f"WHEN {condition} THEN '{escaped(self.base.word(sentence))}'" for condition, sentence in wrong.items()
        )
        ranked = rows.join(broadcast(known), ["chorus_path", "chorus_start"])
        return ranked.selectExpr(*cells, f"chorus_at + chorus_offset AS {RANK}", f"CASE {whens} END AS {WRONG}")


def _bad(cell: str) -> str:
    """Whether a row could not be read; another cell is read too, without which Spark does not say so."""
    return f"coalesce(length(concat(coalesce(CAST({cell} AS STRING), ''), {_BAD})), -1) >= 0"


def _quoted(name: str) -> str:
    """A name of a column, whatever it holds, for SQL."""
    return "`" + name.replace("`", "``") + "`"
