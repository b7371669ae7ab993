"""The published table: whoever joins it by its own statement gets what the engine says, for every key."""

from __future__ import annotations

import json
from itertools import product

import duckdb
import pytest
from limits import NAME_MAX
from rows import TODAY, said_by_the_engine

from assistant import load_rules
from assistant.batch.engine import create, insert
from assistant.batch.intake import transposed
from assistant.batch.published import Published, published
from assistant.batch.publishing import joining, publish, rows_of
from assistant.table.finished import day_in

RULES = load_rules()
DAYS = [(name, day_in(one.period)) for name in RULES for one in RULES[name].table.stretches]


NAMES = ("status", "outcome", "label", "rules", "missing")


def joined(table: Published, rows: list[dict[str, object]]) -> list[tuple[object, ...]]:
    """What the statement of a table gives for rows of facts, in their order."""
    digits = [digit for axis in table.axes for digit in axis.digits]
    facts = {one.fact: "BIGINT" if one.least is not None else "VARCHAR" for one in digits}
    values = [(number, *(row.get(fact) for fact in facts)) for number, row in enumerate(rows)]
    files = {**rows_of(table), "facts": ((("row", "BIGINT"), *facts.items()), values)}
    with duckdb.connect() as engine:
        for name, (columns, lines) in files.items():
            create(engine, name, [(f'"{column}"', kind) for column, kind in columns], temporary=True)
            insert(engine, name, transposed(lines, len(columns)))
        found = engine.execute(
            f"SELECT {', '.join(f'verdict_{name}' for name in NAMES)} FROM ({joining(table.axes)}) ORDER BY row"
        ).fetchall()
    return [tuple(value or None for value in row) for row in found]


def joining_of(folder):
    """The statement that a folder holds."""
    return (folder / "join.sql").read_text()


def every_key(table: Published) -> list[dict[str, object]]:
    """A row of facts for every key of a table."""
    found = []
    for ways in product(*(axis.given for axis in table.axes)):
        row = {fact: value for way in ways for fact, value in way.items()}
        found.append(
            {fact: ("true" if value else "false") if isinstance(value, bool) else value for fact, value in row.items()}
        )
    return found


@pytest.mark.parametrize(("decision", "day"), DAYS, ids=[f"{name} {day}" for name, day in DAYS])
def test_every_key_of_every_stretch_joins_to_what_the_engine_says(decision, day):
    table = published(RULES[decision], day)
    rows = every_key(table)
    wanted = [said_by_the_engine(RULES[decision], row, day, blank=True) for row in rows]
    found = joined(table, rows)
    assert [row for row, said in zip(rows, wanted, strict=True) if said is None] == []
    differing = [
        (row, said, got)
        for row, said, got in zip(rows, wanted, found, strict=True)
        if tuple(said[name] for name in NAMES) != got
    ]
    assert differing[:3] == []
    assert len(rows) == len(table.keys) == len({key for key, _ in table.keys})


def test_every_code_and_every_name_joins_to_what_the_engine_says():
    table = published(RULES["entity-reception"], TODAY)
    digits = [one for axis in table.axes for one in axis.digits if one.axis == "entity_kind"]
    places = [one.value for axis in table.axes for one in axis.digits if one.axis == "territory"]
    rows = [{one.fact: one.value, "territory": place} for one in digits for place in [None, *places]]
    found = joined(table, rows)
    assert len(rows) > 3_000
    for row, got in zip(rows, found, strict=True):
        said = said_by_the_engine(RULES["entity-reception"], row, TODAY)
        assert tuple(said[name] for name in NAMES) == got, row


def test_a_code_that_the_table_does_not_hold_leaves_its_fact_unknown():
    table = published(RULES["entity-reception"], TODAY)
    (found,) = joined(table, [{"legal_category": "0000"}])
    assert found[0] == "missing"


def test_the_files_say_what_they_are_and_how_to_join_them(tmp_path):
    publish(published(RULES["attachment"], TODAY), "csv", tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "digits.csv",
        "join.sql",
        "keys.csv",
        "table.json",
        "verdicts.csv",
    ]
    described = json.loads((tmp_path / "table.json").read_text())
    assert (described["decision"], described["on"], described["rules"]) == (
        "attachment",
        "2026-11-27",
        RULES.base.fingerprint,
    )
    assert "1000000" in (tmp_path / "join.sql").read_text()


def test_the_csv_read_as_the_page_says_tells_an_empty_text_from_one_that_is_not_known(tmp_path):
    publish(published(RULES["attachment"], TODAY), "csv", tmp_path)
    with duckdb.connect() as engine:
        engine.execute(f"CREATE TABLE digits AS FROM read_csv('{tmp_path}/digits.csv', force_not_null = ['value'])")
        for name in ("keys", "verdicts"):
            engine.execute(f"CREATE TABLE {name} AS FROM read_csv('{tmp_path}/{name}.csv')")
        engine.execute(
            "CREATE TABLE facts AS FROM "
            "(VALUES ('', 5), ('PDF', 5), ('XYZ', 5), (NULL, 5)) t(file_extension, file_size)"
        )
        engine.execute("ALTER TABLE facts ADD COLUMN file_name_length BIGINT DEFAULT 12")
        engine.execute("ALTER TABLE facts ADD COLUMN file_name_flaw VARCHAR DEFAULT 'aucun'")
        engine.execute("ALTER TABLE facts ADD COLUMN channel VARCHAR DEFAULT 'portail'")
        found = engine.execute(f"SELECT file_extension, verdict_rules FROM ({joining_of(tmp_path)})").fetchall()
    assert sorted(found, key=str) == [
        ("", "pj-extension-absente"),
        ("PDF", None),
        ("XYZ", "pj-format"),
        (None, None),
    ]


def test_words_of_a_verdict_hold_slots_where_the_values_of_a_case_go():
    table = published(RULES["attachment"], TODAY)
    too_long = next(one for one in table.verdicts if one.rules == ("pj-nom-longueur",) and one.outcome == "refused")
    (reason,) = json.loads(too_long.told)["reasons"]
    assert (too_long.observed, too_long.limit) == ("file_name_length", NAME_MAX)
    assert "{file_name_length}" in reason["says"] + reason["observed"]
