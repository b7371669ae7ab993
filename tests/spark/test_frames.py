"""A DataFrame gets, row by row, what the engine says of each row alone, however its cells are written."""

import random
from collections import defaultdict
from datetime import date, timedelta

import pytest
from generated import Generator

pytest.importorskip("pyspark", reason="Spark n'est pas installé : « make test-spark » l'installe à part")

from assistant.batch.problems import BatchError
from assistant.batch.spark import dictionaries
from assistant.batch.spark.deciding import decided_frame

ON = date(2026, 11, 27)
PIECES = "nom STRING, taille STRING, canal STRING"
MAPPED = {"file_name": "nom", "file_size": "taille", "channel": "canal"}
TOLD = ("status", "outcome", "label", "rules", "missing", "observed", "limit", "margin")


def is_text(row):
    """Whether UTF-8 can hold all of a row, and a cell of Spark too."""
    try:
        "".join(value for value in row.values() if isinstance(value, str)).encode()
    except UnicodeEncodeError:
        return False
    return True


def drawn(rules, count, seed):
    """Rows for every decision, today and on one of the days on which it changes."""
    generator, cases = Generator(rules, seed), defaultdict(list)
    chance = random.Random(seed)
    for _ in range(count):
        decision, facts, _, _ = generator.case()
        known = rules[decision].completing.known
        row = {fact: value for fact, value in facts.items() if fact in known}
        starts = [one.period.since for one in rules[decision].table.stretches[1:]]
        edge = starts[-1] - timedelta(days=len(decision) % 2) if starts else ON
        if is_text(row):
            cases[decision, edge if chance.random() < 0.3 else ON].append(row)
    return cases


def frame_of(spark, said, known, rows):
    """Rows as a DataFrame of texts, numbered."""
    schema = ", ".join(["n BIGINT", *(f"`{fact}` STRING" for fact in known)])
    texts = [[None if row.get(fact) is None else said.text_of(row[fact]) for fact in known] for row in rows]
    return spark.createDataFrame([(number, *row) for number, row in enumerate(texts, 1)], schema)


def differing(spark, said, decider, rows, on):
    """The rows of which Spark and the engine do not say the same."""
    known = list(decider.completing.known)
    decided = decided_frame(frame_of(spark, said, known, rows), decider, on, {one: one for one in known}, row="n")
    by_row = {one["row"]: one.asDict() for one in decided.collect()}
    assert len(by_row) == len(rows)
    found = []
    for number, row in enumerate(rows, 1):
        wanted, given = said.said_by_the_engine(decider, row, on), by_row[number]
        if (given["problem"] is not None) != (wanted is None) or (
            wanted is not None and wanted != {name: given[name] for name in TOLD}
        ):
            found.append((row, wanted, given))
    return found


def test_drawn_rows_get_what_the_engine_says_of_each(rules, spark, said):
    met = 0
    for (decision, on), rows in drawn(rules, 10_000, "frames").items():
        assert differing(spark, said, rules[decision], rows, on)[:3] == [], (decision, on)
        met += len(rows)
    assert met > 9_000


@pytest.mark.parametrize("decision", ["attachment", "entity-reception", "invoice-number", "rejection-message"])
def test_writings_that_are_too_many_for_the_driver_are_read_the_same_by_the_workers(
    rules, spark, said, monkeypatch, decision
):
    monkeypatch.setattr(dictionaries, "HEAD", 2)
    monkeypatch.setattr(dictionaries, "FEW", 1)
    rows = drawn(rules, 3_000, "workers")[decision, ON]
    assert len(rows) > 50
    assert differing(spark, said, rules[decision], rows, ON)[:3] == []


@pytest.mark.parametrize(
    ("kind", "cells"),
    [
        ("BIGINT", [10_000_000, 10_000_001, 10_485_761, 0, -1, None, 10**15]),
        ("INT", [10_000_000, 10_485_761, -5]),
        ("DOUBLE", [10_485_761.0, 0.5, float("nan"), float("inf"), 1e300, None]),
        ("STRING", ["10485761\n", " 12 ", "10,2 Mo", "10 Mio", "1\u00a0010\u00a0Mo", "1\u202f000", "x", "", "-5"]),
        ("BOOLEAN", [True, None]),
        ("DATE", [date(2026, 1, 1)]),
    ],
)
def test_a_size_of_any_type_is_read_as_its_text_is(rules, spark, said, kind, cells):
    frame = spark.createDataFrame(
        [(number, "plan.pdf", cell, "portail") for number, cell in enumerate(cells, 1)],
        f"n BIGINT, nom STRING, taille {kind}, canal STRING",
    )
    decided = {one["row"]: one for one in decided_frame(frame, rules["attachment"], ON, MAPPED, row="n").collect()}
    for number, cell in enumerate(cells, 1):
        text = said.text_of(int(cell) if isinstance(cell, float) and cell.is_integer() else cell)
        row = {"file_name": "plan.pdf", "file_size": None if cell is None else text, "channel": "portail"}
        wanted, given = said.said_by_the_engine(rules["attachment"], row, ON), decided[number]
        assert (wanted is None) == (given["problem"] is not None), cell
        assert wanted is None or wanted["status"] == given["status"], cell
        assert wanted is None or wanted["margin"] == given["margin"], cell


def test_names_written_apart_stay_apart_and_come_back_unchanged(rules, spark):
    names = [
        "re\u0301sume\u0301.pdf",
        "résumé.pdf",
        "plan\u00a0b.pdf",
        "plan b.pdf",
        "💶.pdf",
        "x" * 60 + "\U0001f600.pdf",
    ]
    frame = spark.createDataFrame([(name, None, None) for name in names], PIECES)
    decided = decided_frame(frame, rules["attachment"], ON, MAPPED, identity="nom").collect()
    assert [one["id"] for one in decided] == names
    assert decided[5]["observed"] == "65"


def test_a_row_that_cannot_be_read_says_why_and_where(rules, spark):
    frame = spark.createDataFrame(
        [("a.pdf", "lourd", "api"), ("a.pdf", "1", "portaille"), ("a.pdf", "1", "api")], PIECES
    )
    decided = decided_frame(frame, rules["attachment"], ON, MAPPED).collect()
    assert [one["fact"] for one in decided] == ["file_size", "channel", None]
    assert "Vouliez-vous dire « Portail »" in decided[1]["problem"]
    assert [one["verdict"] is None for one in decided] == [True, True, False]


def test_a_text_that_is_only_told_is_refused_when_it_is_too_long(rules, spark, said):
    rows = [{"buyer_siret": "x" * length, "framework": "A1"} for length in (10_000, 10_001)]
    known = ("buyer_siret", "framework")
    decided = decided_frame(frame_of(spark, said, known, rows), rules["invoice"], ON, {one: one for one in known})
    found = [(one["verdict"] is None, one["fact"]) for one in decided.collect()]
    assert found == [(False, None), (True, "buyer_siret")]


def test_the_columns_are_those_of_the_command_then_what_is_wrong(rules, spark):
    from assistant.batch.outputs import NARROW

    frame = spark.createDataFrame([("gip",)], "n STRING")
    decided = decided_frame(frame, rules["entity-reception"], ON, {"entity_kind": "n"})
    assert tuple(decided.columns) == (*NARROW, "problem", "fact")


def test_an_assumption_is_taken_where_no_column_says_otherwise(rules, spark):
    frame = spark.createDataFrame([("gip",)], "n STRING")
    assume = {"under_mandate": True}
    decided = decided_frame(frame, rules["entity-reception"], ON, {"entity_kind": "n"}, assume=assume)
    assert decided.collect()[0]["outcome"] == "subject"


def test_a_frame_without_rows_has_verdicts_without_rows(rules, spark):
    frame = spark.createDataFrame([], PIECES)
    assert decided_frame(frame, rules["attachment"], ON, MAPPED).collect() == []


@pytest.mark.parametrize(
    ("schema", "column", "told"),
    [("nom STRING", "autre", "« autre » n'existe pas"), ("nom ARRAY<STRING>", "nom", "des listes ou des objets")],
)
def test_a_column_that_cannot_be_read_is_said(rules, spark, schema, column, told):
    frame = spark.createDataFrame([], schema)
    with pytest.raises(BatchError, match=told):
        decided_frame(frame, rules["attachment"], ON, {"file_name": column})


def test_no_table_is_shuffled_no_python_is_needed_and_the_session_keeps_no_name(rules, spark):
    frame = spark.sql("SELECT * FROM VALUES ('a.pdf', '10,2 Mo', 'api') t(nom, taille, canal)")
    decided = decided_frame(frame, rules["attachment"], ON, MAPPED)
    plan = decided._jdf.queryExecution().toString().split("Physical Plan")[1]
    assert "BroadcastHashJoin" in plan
    for absent in ("SortMergeJoin", "Exchange hashpartitioning", "ExistingRDD", "BatchEvalPython"):
        assert absent not in plan
    assert spark.catalog.listTables() == []


def test_a_row_that_finds_neither_a_verdict_nor_a_problem_stops_the_work(rules, spark, monkeypatch):
    from pyspark.errors import PySparkException

    from assistant.batch.places import Places

    monkeypatch.setattr(Places, "take", lambda places, raws: ([], []))
    frame = spark.sql("SELECT * FROM VALUES ('gip') t(n)")
    with pytest.raises(PySparkException, match="signalez-le"):
        decided_frame(frame, rules["entity-reception"], ON, {"entity_kind": "n"}).collect()
