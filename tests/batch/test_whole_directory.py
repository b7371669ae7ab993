"""A directory decided as a table says of each of its numbers what looking this number up says."""

import duckdb
import pytest
from annuaire import CLOSED, NOUMEA, SCHOOL, TOWN, TOWN_HALL, every_file
from rows import TODAY

from assistant.batch.batch import BatchRequest, batch
from assistant.batch.running import RunForm
from assistant.directory import open_directory
from assistant.directory.building import build
from assistant.directory.consulting import consult


@pytest.fixture
def annuaire(rules, tmp_path):
    """A directory of a few numbers."""
    build(rules.base, every_file(tmp_path / "fichiers"), tmp_path / "annuaire.parquet")
    return tmp_path / "annuaire.parquet"


def decided(rules, annuaire, folder):
    """The verdict of each number of a directory, by the table; and what the run says of its inputs."""
    asked = BatchRequest(inputs=(str(annuaire),), on=TODAY, identity="number")
    done = batch(rules["entity-reception"], asked, RunForm(output=folder / "v.parquet"))
    rows = duckdb.execute("SELECT id, status, outcome, missing FROM read_parquet(?)", [str(folder / "v.parquet")])
    return {number: told for number, *told in rows.fetchall()}, done


def test_each_number_of_a_directory_gets_what_looking_it_up_gives(rules, annuaire, tmp_path):
    found, done = decided(rules, annuaire, tmp_path)
    assert done.refused == 0
    assert {TOWN, TOWN_HALL, SCHOOL, CLOSED, NOUMEA} <= found.keys()
    directory = open_directory(annuaire)
    for number, (status, outcome, missing) in found.items():
        facts = consult(directory, number, rules["entity-reception"], {}).facts
        decision = rules["entity-reception"].decide(facts, TODAY)
        asked = " ".join(one.fact for one in decision.ask) or None
        assert (status, outcome, missing) == (decision.status, decision.outcome, asked), number


def test_an_establishment_has_the_nature_of_its_unit(rules, annuaire, tmp_path):
    found, _ = decided(rules, annuaire, tmp_path)
    assert found[SCHOOL][:2] == ["decided", "subject"]


def test_a_file_that_is_no_text_is_not_told_to_be_in_an_old_encoding(rules, annuaire, tmp_path):
    assert decided(rules, annuaire, tmp_path)[1].old == ()
