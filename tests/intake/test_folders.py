"""A dossier's files: every one is listed, and each that cannot be opened says why."""

import os
import socket
from pathlib import Path

import pytest

from assistant.intake.folders import FOLDER_DEPTH_MAX, deposited


def test_the_order_is_that_of_the_names_whatever_the_disk_says(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.pdf", "é.pdf", "A.pdf"):
        (tmp_path / name).write_bytes(b"1")
    (tmp_path / "annexes").mkdir()
    (tmp_path / "annexes" / "plan.pdf").write_bytes(b"12")
    found = list(deposited([tmp_path]))
    assert [one.name for one in found] == ["A.pdf", "a.pdf", "plan.pdf", "b.pdf", "é.pdf"]
    assert [one.size for one in found] == [1, 1, 2, 1, 1]
    assert all(one.reason is None for one in found)


def test_a_file_given_twice_is_one_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"1")
    assert len(list(deposited([tmp_path, tmp_path / "a.pdf"]))) == 1


def test_a_missing_path_and_an_empty_folder_are_said(tmp_path: Path) -> None:
    reasons = [one.reason for one in deposited([tmp_path / "rien.pdf", tmp_path, "\0"])]
    assert reasons == ["introuvable", "dossier-vide", "introuvable"]


def test_links_are_followed_only_inside_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "dehors.pdf"
    outside.write_bytes(b"secret")
    folder = tmp_path / "dossier"
    folder.mkdir()
    (folder / "facture.pdf").write_bytes(b"12345")
    (folder / "l1-dedans.pdf").symlink_to(folder / "facture.pdf")
    (folder / "l2-dehors.pdf").symlink_to(outside)
    (folder / "l3-rompu.pdf").symlink_to(folder / "absent.pdf")
    (folder / "l4-boucle").symlink_to(folder)
    found = {one.name: (one.reason, one.size) for one in deposited([folder])}
    assert found["l1-dedans.pdf"] == (None, 5)
    assert found["l2-dehors.pdf"][0] == "lien-externe"
    assert found["l3-rompu.pdf"][0] == "lien-rompu"
    assert found["l4-boucle"][0] in ("lien-externe", "lien-de-dossier")
    assert next(iter(deposited([folder / "l2-dehors.pdf"]))).reason is None, "a link given by name is followed"


def test_pipes_and_sockets_are_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "tube.pdf")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as prise:
        prise.bind("prise.pdf")
        found = list(deposited([tmp_path]))
    assert [one.reason for one in found] == ["fichier-special"] * 2
    assert "n'est pas ouvert" in (found[0].message or "")


def test_a_name_that_is_not_utf8_can_be_shown_and_opened(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"factur\xe9e.pdf")).write_bytes(b"1")
    (one,) = deposited([tmp_path])
    assert one.path.endswith("factur\\xe9e.pdf")
    one.path.encode()
    assert Path(one.location).read_bytes() == b"1"


def test_a_folder_too_deep_is_said_and_ends(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(FOLDER_DEPTH_MAX + 2):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "a.pdf").write_bytes(b"1")
    (one,) = deposited([tmp_path])
    assert one.reason == "dossier-trop-profond"


@pytest.mark.skipif(os.geteuid() == 0, reason="root opens everything")
def test_a_file_without_right_to_read_keeps_its_size(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"12")
    (tmp_path / "a.pdf").chmod(0)
    (one,) = deposited([tmp_path])
    assert (one.reason, one.size) == ("fichier-illisible", 2)
