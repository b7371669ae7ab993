"""Looking numbers up: what is there, what is not, and files that are no directory."""

import datetime
import threading

import duckdb
import pytest
from annuaire import ABSENT, ABSENT_SIRET, SCHOOL, TOWN, TOWN_HALL, every_file

from assistant.directory import default_place, open_directory
from assistant.directory.problems import DirectoryError


@pytest.fixture
def directory(make, tmp_path):
    return make(*every_file(tmp_path / "f"))


def test_a_siret_gives_the_establishment_and_its_unit_a_siren_the_unit_alone(directory):
    assert (directory.find(SCHOOL).own.number, directory.find(SCHOOL).unit.number) == (SCHOOL, TOWN)
    assert (directory.find(TOWN).own, directory.find(TOWN).record.number) == (None, TOWN)


def test_an_absent_number_is_none_and_an_absent_establishment_of_a_known_unit_says_so(directory):
    assert directory.find(ABSENT) is directory.find(ABSENT_SIRET) is None
    found = directory.find(TOWN + "00092")
    assert (found.own, found.record, found.unit.number) == (None, None, TOWN)


def test_each_source_has_its_day_and_the_directory_that_of_the_oldest(directory):
    assert directory.date == datetime.date(2026, 5, 12)
    assert directory.dated("chorus-pro") == datetime.date(2026, 8, 3)
    assert directory.dated("unites") == datetime.date(2026, 7, 30)
    assert directory.dated("autre") is None


def test_a_replaced_file_is_read_anew(rules, directory, tmp_path):
    from assistant.directory.building import build

    build(rules.base, every_file(tmp_path / "f")[:1], directory.path)
    assert directory.find(SCHOOL).own is None
    assert [one.kind for one in directory.sources] == ["unites"]


def test_several_threads_may_look_up_at_once(directory):
    seen = []
    threads = [
        threading.Thread(target=lambda: seen.extend(directory.find(TOWN_HALL).name for _ in range(20)))
        for _ in range(4)
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(seen) == 80 and len(set(seen)) == 1


def test_without_a_file_at_the_default_place_there_is_none(monkeypatch, directory, tmp_path):
    monkeypatch.setenv("CHORUS_ASSISTANT_DIRECTORY", str(tmp_path / "rien"))
    assert open_directory() is None
    monkeypatch.delenv("CHORUS_ASSISTANT_DIRECTORY")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert (default_place(), open_directory()) == (tmp_path / "chorus-assistant" / "annuaire.parquet", None)
    (tmp_path / "chorus-assistant").mkdir()
    directory.path.replace(default_place())
    assert open_directory().find(TOWN).name == 'COMMUNE DE "TOULOUSE"'


@pytest.mark.parametrize("what", ["text", "cut", "other", "later", "folder", "columns"])
def test_a_file_that_is_no_whole_directory_is_refused(directory, tmp_path, what):
    path = tmp_path / "x.parquet"
    whole = directory.path.read_bytes()
    if what == "folder":
        path.mkdir()
    elif what == "text":
        path.write_text("bonjour")
    elif what == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif what == "later":
        marks = "KV_METADATA {chorus_assistant_directory: '2', sources: '[]'}"
        duckdb.sql(f"COPY (SELECT * FROM '{directory.path}') TO '{path}' (FORMAT parquet, {marks})")
    elif what == "other":
        duckdb.sql(f"COPY (SELECT * FROM '{directory.path}') TO '{path}' (FORMAT parquet)")
    else:
        marks = "KV_METADATA {chorus_assistant_directory: '1', sources: '[]'}"
        duckdb.sql(f"COPY (SELECT '213100555' AS number) TO '{path}' (FORMAT parquet, {marks})")
    with pytest.raises(DirectoryError, match="foreign"):
        open_directory(path)


def test_a_named_file_that_does_not_exist_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        open_directory(tmp_path / "rien.parquet")
