"""Building: one row a number, sorted, the same bytes again, and nothing lost of what was there before."""

import hashlib

import duckdb
import pytest
from annuaire import ESTABLISHMENTS, TOWN, TOWN_HALL, UNITS, every_file, write_csv

from assistant.directory import building, merging, open_directory
from assistant.directory.building import build
from assistant.directory.problems import DirectoryError


def rows(path):
    """All the rows of a directory, in the order of the file."""
    return duckdb.execute("SELECT * FROM read_parquet(?)", [str(path)]).fetchall()


def test_kinds_are_merged_into_one_sorted_row_a_number(make, tmp_path):
    directory = make(*every_file(tmp_path / "f"))
    numbers = [row[0] for row in duckdb.execute("SELECT number FROM read_parquet(?)", [str(directory.path)]).fetchall()]
    assert numbers == sorted(set(numbers))
    assert len(numbers) == 3 + 4 + 1
    found = directory.find(TOWN_HALL)
    assert (found.unit.legal_category, found.own.commune, found.own.requires_service) == ("7210", "31555", True)
    assert {one.kind for one in directory.sources} == {"unites", "etablissements", "chorus-pro", "finess"}


def test_a_structure_that_chorus_pro_says_inactive_is_not_active_and_has_no_date_of_sirene(make, tmp_path):
    files = every_file(tmp_path / "f")
    text = files[2].read_text("cp1252")
    files[2].write_text(text.replace(";Oui;Oui;Non;", ";Non;Oui;Non;", 1), "cp1252")
    own = make(*files).find(TOWN_HALL).own
    assert (own.active, own.since) == (False, None)


def test_the_same_files_make_the_same_bytes_in_any_order(rules, tmp_path):
    files, digests = every_file(tmp_path / "f"), set()
    for at, order in enumerate((files, files[::-1], files)):
        build(rules.base, order, tmp_path / f"{at}.parquet")
        digests.add(hashlib.sha256((tmp_path / f"{at}.parquet").read_bytes()).hexdigest())
    assert len(digests) == 1


def test_ranges_change_nothing(rules, tmp_path, monkeypatch):
    files = every_file(tmp_path / "f")
    build(rules.base, files, tmp_path / "one.parquet")
    monkeypatch.setattr(merging, "RANGE", 1)
    build(rules.base, files, tmp_path / "many.parquet")
    assert rows(tmp_path / "one.parquet") == rows(tmp_path / "many.parquet")


def test_a_number_given_twice_has_one_row_that_of_its_last_state(make, tmp_path):
    ceased = {**UNITS[0], "etatAdministratifUniteLegale": "C", "dateDebut": "2020-01-01"}
    directory = make(write_csv(tmp_path / "u.csv", [UNITS[0], ceased, UNITS[0]]))
    assert directory.counts()["rows"] == 1
    assert directory.find(TOWN).unit.active is False


def test_a_row_whose_number_is_none_is_left_out(make, tmp_path):
    directory = make(write_csv(tmp_path / "e.csv", [*ESTABLISHMENTS, {**ESTABLISHMENTS[0], "siret": "non défini"}]))
    assert directory.counts()["rows"] == len(ESTABLISHMENTS)


def test_a_refusal_leaves_what_was_there_and_no_trace(rules, tmp_path):
    (tmp_path / "annuaire.parquet").write_bytes(b"avant")
    wrong = write_csv(tmp_path / "x.csv", [{"nom": "X"}])
    with pytest.raises(DirectoryError):
        build(rules.base, [*every_file(tmp_path / "f"), wrong], tmp_path / "annuaire.parquet")
    assert (tmp_path / "annuaire.parquet").read_bytes() == b"avant"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["annuaire.parquet", "f", "x.csv"]


def test_a_full_disk_is_told_as_such(rules, tmp_path, monkeypatch):
    def full(*_):
        raise duckdb.IOException("IO Error: Could not write: No space left on device")

    monkeypatch.setattr(building, "merged_query", full)
    with pytest.raises(OSError, match=r"annuaire\.parquet") as refused:
        build(rules.base, every_file(tmp_path / "f"), tmp_path / "annuaire.parquet")
    assert refused.value.errno == 28


def test_made_files_of_every_shape_build_one_directory(rules, tmp_path):
    from benchmarks.made_files import ESTABLISHMENTS as COLUMNS
    from benchmarks.made_files import UNITS as UNIT_COLUMNS
    from benchmarks.made_files import made

    assert (len(UNIT_COLUMNS), len(COLUMNS)) == (35, 54)
    for form in ("csv", "parquet"):
        files = made(tmp_path / form, units=1_500, establishments=2_200, structures=60, form=form)
        built = build(rules.base, files.values(), tmp_path / f"{form}.parquet")
        assert built.rows == 1_500 + 2_200
    one, other = (open_directory(tmp_path / f"{form}.parquet") for form in ("csv", "parquet"))
    assert rows(one.path) == rows(other.path)
    assert one.counts()["chorus-pro"] == 60
