"""A run appears whole or not at all: killed anywhere and taken up again, it gives the bytes of an unbroken one."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import duckdb
import pytest
from rows import TODAY

from assistant.batch.batch import BatchRequest, batch
from assistant.batch.problems import BatchError
from assistant.batch.running import RunForm

ROOT = Path(__file__).parents[2]
KILLS = 20
ROWS = 200_000


@pytest.fixture(scope="module")
def pieces(tmp_path_factory):
    """A table of many rows, some of which cannot be read, and the command's words to decide it."""
    path = tmp_path_factory.mktemp("tables") / "pieces.csv"
    duckdb.execute(
        "COPY (SELECT i AS numero, CASE WHEN i % 97 = 0 THEN 'abc' WHEN i % 5 = 0 THEN '10,2 Mo' "
        "ELSE CAST(i * 37 % 20000000 AS VARCHAR) END AS file_size, "
        "CASE i % 4 WHEN 0 THEN 'portail' WHEN 1 THEN 'api' WHEN 2 THEN 'edi' END AS channel "
        f"FROM range({ROWS}) t(i)) TO '{path}' (FORMAT csv, HEADER, DELIMITER ';')"
    )
    return path


def command(pieces, output, *more):
    """The words that decide the table."""
    words = ["batch", "attachment", str(pieces), "--output", str(output), "--on", "2026-11-27", "--id", "numero"]
    return [sys.executable, "-c", "from assistant.outlets.cli import run; run()", *words, *more]


def started(*words):
    """A command started in a process of its own."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)


def digests(output):
    """What tells the bytes of an output and of its refusals."""
    return [sha256(path.read_bytes()).hexdigest() for path in (output, output.with_name(f"{output.stem}.rejets.csv"))]


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_a_run_killed_twenty_times_and_resumed_gives_the_bytes_of_an_unbroken_one(pieces, tmp_path, suffix):
    unbroken, broken = tmp_path / f"entier{suffix}", tmp_path / f"casse{suffix}"
    first = started(*command(pieces, unbroken))
    begun = time.monotonic()
    assert first.wait() == 4, first.stderr.read()
    lasted = time.monotonic() - begun
    chance, killed = random.Random("kill"), 0
    folder = broken.with_name(f".{broken.name}.travail")
    for _ in range(KILLS):
        run = started(*command(pieces, broken, *(["--resume"] if (folder / "task.json").exists() else [])))
        try:
            run.wait(chance.uniform(0.2, lasted / 2))
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGKILL)
            killed += 1
        run.communicate()
        if broken.exists() and not folder.exists():
            broken.unlink()
    last = started(*command(pieces, broken, *(["--resume"] if (folder / "task.json").exists() else [])))
    assert last.communicate()[1] == ""
    assert killed >= KILLS // 2
    assert digests(broken) == digests(unbroken)
    assert not folder.exists()


def test_rows_keep_their_order_and_each_stands_once(rules, pieces, tmp_path):
    output = tmp_path / "sortie.parquet"
    asked = BatchRequest(inputs=(str(pieces),), on=TODAY, identity="numero")
    done = batch(rules["attachment"], asked, RunForm(output=output, jobs=2))
    rows = duckdb.execute(
        "SELECT count(*), count(DISTINCT row), min(row), max(row) FROM read_parquet(?)", [str(output)]
    ).fetchall()
    wrong = len(range(0, ROWS, 97))
    assert rows == [(ROWS - wrong, ROWS - wrong, 2, ROWS)]
    assert done.refused == wrong
    swapped = "SELECT count(*) FROM (SELECT row, lag(row) OVER (ORDER BY file_row_number) AS before "
    swapped += "FROM read_parquet(?, file_row_number = true)) WHERE before >= row"
    assert duckdb.execute(swapped, [str(output)]).fetchall() == [(0,)]


class Stopped(Exception):
    """What stops a run in these tests."""


def stopped(rows):
    """Stop a run at its third part."""
    if rows >= 150_000:
        raise Stopped


def interrupted(rules, asked, form):
    """A run that stops half-way."""
    with pytest.raises(Stopped):
        batch(rules["attachment"], asked, form, stopped)


def test_an_earlier_output_is_untouched_until_a_run_ends(rules, pieces, tmp_path):
    output = tmp_path / "sortie.csv"
    output.write_text("avant")
    asked = BatchRequest(inputs=(str(pieces),), on=TODAY)
    interrupted(rules, asked, RunForm(output=output))
    assert output.read_text() == "avant"
    with pytest.raises(BatchError, match="ajoutez --resume") as raised:
        batch(rules["attachment"], asked, RunForm(output=output))
    assert raised.value.code == 2


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"on": TODAY.replace(year=2027)}, "un autre jour"),
        ({"identity": "numero"}, "d'autres options"),
        ({"columns": (("file_name", "numero"),)}, "d'autres options"),
    ],
)
def test_another_task_is_not_taken_up(rules, pieces, tmp_path, change, told):
    form = RunForm(output=tmp_path / "sortie.csv")
    interrupted(rules, BatchRequest(inputs=(str(pieces),), on=TODAY), form)
    with pytest.raises(BatchError, match=told) as raised:
        batch(
            rules["attachment"], BatchRequest(**{"inputs": (str(pieces),), "on": TODAY, "resume": True, **change}), form
        )
    assert raised.value.code == 2


def test_another_input_under_the_same_name_is_not_taken_up(rules, pieces, tmp_path):
    mine = tmp_path / "pieces.csv"
    mine.write_bytes(pieces.read_bytes())
    form = RunForm(output=tmp_path / "sortie.csv")
    interrupted(rules, BatchRequest(inputs=(str(mine),), on=TODAY), form)
    mine.write_bytes(pieces.read_bytes().replace(b"portail", b"API    ", 1))
    with pytest.raises(BatchError, match="d'autres fichiers"):
        batch(rules["attachment"], BatchRequest(inputs=(str(mine),), on=TODAY, resume=True), form)


def test_nothing_to_take_up_is_told(rules, pieces, tmp_path):
    with pytest.raises(BatchError, match="rien à reprendre"):
        batch(
            rules["attachment"],
            BatchRequest(inputs=(str(pieces),), on=TODAY, resume=True),
            RunForm(output=tmp_path / "s.csv"),
        )


@pytest.mark.parametrize(
    ("output", "told"),
    [("sortie.txt", "cette extension n'est pas écrite"), ("absent/sortie.csv", "n'existe pas"), (".", "contient déjà")],
)
def test_an_output_that_cannot_be_is_told_before_anything_is_read(rules, pieces, tmp_path, output, told):
    (tmp_path / "x").write_text("")
    with pytest.raises(BatchError, match=told) as raised:
        batch(rules["attachment"], BatchRequest(inputs=(str(pieces),), on=TODAY), RunForm(output=tmp_path / output))
    assert raised.value.code == 2


def test_a_folder_holds_the_parts_and_a_sheet_the_rows(rules, tmp_path):
    (tmp_path / "t.csv").write_text("file_name;channel\n=1+1.exe;edi\n")
    asked = BatchRequest(inputs=(str(tmp_path / "t.csv"),), on=TODAY, identity="file_name")
    batch(rules["attachment"], asked, RunForm(output=tmp_path / "dossier"))
    assert [file.name for file in (tmp_path / "dossier").iterdir()] == ["part-000000.parquet"]
    batch(rules["attachment"], asked, RunForm(output=tmp_path / "feuille.xlsx"))
    from python_calamine import load_workbook

    head, row = load_workbook(tmp_path / "feuille.xlsx").get_sheet_by_index(0).to_python()
    assert (head[:2], row[:2]) == (["row", "id"], [1.0, "=1+1.exe"])


def test_what_a_spreadsheet_would_take_for_a_formula_begins_with_an_apostrophe(rules, tmp_path):
    (tmp_path / "t.csv").write_text("file_name;file_name_length\n" + "".join(f"{sign}x.exe;\n" for sign in "=+-@"))
    batch(
        rules["attachment"],
        BatchRequest(inputs=(str(tmp_path / "t.csv"),), on=TODAY, identity="file_name"),
        RunForm(output=tmp_path / "s.csv"),
    )
    lines = (tmp_path / "s.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(";")[1][:2] for line in lines[1:]] == ["'=", "'+", "'-", "'@"]


def test_a_key_without_a_row_ends_the_run_and_nothing_is_written(rules, tmp_path, monkeypatch):
    monkeypatch.setattr("assistant.batch.finished_data.FinishedData.rows", lambda self, place, values: iter(()))
    (tmp_path / "t.csv").write_text("file_name\nx.exe\n")
    with pytest.raises(BatchError, match="n'ont pas trouvé leur verdict") as raised:
        batch(
            rules["attachment"],
            BatchRequest(inputs=(str(tmp_path / "t.csv"),), on=TODAY),
            RunForm(output=tmp_path / "s.csv"),
        )
    assert raised.value.code == 70
    assert not (tmp_path / "s.csv").exists()


def test_the_same_verdict_has_the_same_name_in_every_run(rules, tmp_path):
    names = []
    for number, rows in enumerate(("a.exe\nb.pdf", "b.pdf\na.exe")):
        (tmp_path / "t.csv").write_text(f"file_name\n{rows}\n")
        output = tmp_path / f"s{number}.jsonl"
        batch(rules["attachment"], BatchRequest(inputs=(str(tmp_path / "t.csv"),), on=TODAY), RunForm(output=output))
        names.append({json.loads(line)["verdict"] for line in output.read_text().splitlines()})
    assert names[0] == names[1]
    assert len(names[0]) == 2


def test_two_runs_do_not_write_in_the_same_folder(rules, pieces, tmp_path):
    form = RunForm(output=tmp_path / "s.csv")
    asked = BatchRequest(inputs=(str(pieces),), on=TODAY)

    def another(rows):
        with pytest.raises(BatchError, match="Un autre travail écrit déjà"):
            batch(rules["attachment"], BatchRequest(inputs=(str(pieces),), on=TODAY, resume=True), form)
        raise Stopped

    with pytest.raises(Stopped):
        batch(rules["attachment"], asked, form, another)


def test_a_folder_of_work_that_another_laid_is_not_written_in(rules, pieces, tmp_path):
    (tmp_path / "ailleurs").mkdir()
    (tmp_path / ".s.csv.travail").symlink_to(tmp_path / "ailleurs")
    with pytest.raises(BatchError, match="il appartient à un autre utilisateur, ou c'est un lien"):
        batch(rules["attachment"], BatchRequest(inputs=(str(pieces),), on=TODAY), RunForm(output=tmp_path / "s.csv"))
    assert list((tmp_path / "ailleurs").iterdir()) == []
