"""Standard input: one file, whatever its size; it is bounded, held once, and nothing of it is left."""

import json
from contextlib import suppress
from pathlib import Path

import pytest

from assistant.intake.limits import LIMITS
from assistant.outlets.cli import standard_input

OPEN = Path("/proc/self/fd")


@pytest.fixture
def bounds(monkeypatch, tmp_path):
    """Small bounds, and a folder of its own for temporary files."""
    monkeypatch.setattr(standard_input, "IN_MEMORY", 2_000_000)
    monkeypatch.setattr(standard_input, "MOST", 9_000_000)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def checked(cli, data, *more):
    ran = cli("check", "-", "--name", "notes.csv", "--channel", "edi", "--json", *more, typed=data)
    return ran, json.loads(ran.out)["files"][0] if ran.out else None


def opened_in(folder):
    """The files of a folder, gone from it or not, that this process still holds open."""
    held = []
    for one in OPEN.iterdir():
        with suppress(FileNotFoundError):
            held.append(str(one.readlink()))
    return [path for path in held if path.startswith(str(folder))]


@pytest.mark.parametrize("is_shown", [True, False])
def test_a_big_input_is_read_from_a_file_that_is_gone_after(cli, bounds, monkeypatch, is_shown):
    if not is_shown:
        monkeypatch.setattr(standard_input, "_OPEN_FILES", bounds / "absent")
    ran, file = checked(cli, b"a;b\n" * 1_500_000)
    assert (ran.code, file["size"], file["path"]) == (0, 6_000_000, "(entrée standard)")
    assert (list(bounds.iterdir()), opened_in(bounds)) == ([], [])
    ran, file = checked(cli, b"\x89PNG\r\n\x1a\n" * 500_000)
    assert (ran.code, file["outcome"]) == (1, "refused"), "what the file holds is read"


def test_what_is_beyond_the_reading_is_counted_and_not_kept(cli, bounds, monkeypatch):
    monkeypatch.setattr(standard_input, "LIMITS", LIMITS._replace(pdf_file=3_000_000))
    ran, file = checked(cli, b"a;b\n" * 2_000_000)
    assert (ran.code, file["size"], file["outcome"]) == (0, 8_000_000, "accepted")


def test_an_input_that_does_not_end_is_a_wrong_use(cli, bounds):
    ran, _ = checked(cli, bytes(10_000_000))
    assert (ran.code, ran.out) == (2, "")
    assert ran.complains == "L'entrée standard dépasse 9 Mo : donnez le fichier par son chemin."
    assert list(bounds.iterdir()) == []


def test_a_full_disk_is_said(cli, bounds, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device", str(bounds))

    monkeypatch.setattr(standard_input, "_write", full)
    ran, _ = checked(cli, bytes(5_000_000))
    assert (ran.code, ran.complains) == (2, f"« {bounds} » : le disque est plein.")


def test_each_takes_a_big_input_in_other_processes(cli, bounds):
    ran = cli("check", "-", "--each", "--jobs", "2", "--channel", "edi", typed=b"a;b\n" * 1_500_000)
    assert json.loads(ran.out)["files"][0]["size"] == 6_000_000


@pytest.mark.parametrize("content", [b"\0" * 50_000, b'{"on": "2026-11-24"}\n', b"x" * 50_000 + b"\n"])
def test_a_file_of_questions_that_is_none_is_refused_at_its_first_line(cli, tmp_path, content):
    path = tmp_path / "questions.jsonl"
    path.write_bytes(content)
    ran = cli("unanswered", path)
    assert (ran.code, ran.complains) == (2, f"« {path} » n'est pas un fichier de « ask --unanswered ».")


def test_a_file_of_questions_that_never_ends_is_refused(cli):
    assert cli("unanswered", "/dev/zero").code == 2


def test_an_answer_that_does_not_end_is_a_wrong_use(cli):
    ran = cli("decide", "attachment", "--interactive", typed=b"\0" * 50_000)
    assert ran.code == 2
    assert ran.complains.endswith("Une réponse tient sur une ligne, de moins de 10 000 octets.")


def test_a_directory_is_not_made_from_what_may_never_end(cli, tmp_path):
    ran = cli("directory", "build", "/dev/zero", "--output", tmp_path / "annuaire.parquet")
    assert (ran.code, ran.complains) == (2, "« /dev/zero » : ce n'est pas un fichier ordinaire.")
    assert list(tmp_path.iterdir()) == []
