"""What is written beside a file appears whole or not at all, and nobody else can lay its place before."""

import os
from pathlib import Path

import pytest

from assistant.language import whole_files
from assistant.language.whole_files import open_own, own_folder, take_place, whole_file


@pytest.fixture
def watched(monkeypatch):
    """The names under which files are opened to be written, and what is synced and renamed, in order."""
    seen = []

    def opened(path, flags, *mode, real=os.open):
        seen.append(("open", Path(path).name, flags))
        return real(path, flags, *mode)

    def synced(handle, real=os.fsync):
        seen.append(("fsync",))
        real(handle)

    def renamed(source, target, real=os.replace):
        seen.append(("rename", Path(source).name))
        real(source, target)

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", renamed)
    return seen


def test_a_file_is_written_under_a_new_name_each_time_and_is_on_the_disk_before_it_takes_its_own(tmp_path, watched):
    names = set()
    for text in ("un", "deux"):
        watched.clear()
        with whole_file(tmp_path / "rapport.txt") as file:
            file.write(text)
        (_, name, flags), synced, renamed = watched
        assert flags & os.O_EXCL
        assert flags & os.O_NOFOLLOW
        assert (synced, renamed) == (("fsync",), ("rename", name))
        assert (tmp_path / "rapport.txt").read_text() == text
        names.add(name)
    assert len(names) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["rapport.txt"]


def test_a_name_that_another_has_laid_is_not_followed(tmp_path, monkeypatch):
    victim = tmp_path / "victime"
    victim.write_text("sa lettre")
    monkeypatch.setattr(os, "urandom", bytes)
    (tmp_path / f".{'00' * 12}.partiel").symlink_to(victim)
    with pytest.raises(FileExistsError), whole_file(tmp_path / "rapport.txt"):
        pass
    assert victim.read_text() == "sa lettre"
    assert not (tmp_path / "rapport.txt").exists()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_who_may_read_a_file_stays_when_it_is_replaced(tmp_path, mode):
    path = tmp_path / "rapport.txt"
    path.write_text("avant")
    path.chmod(mode)
    with whole_file(path) as file:
        file.write("après")
        (beside,) = set(tmp_path.iterdir()) - {path}
        assert beside.stat().st_mode & 0o777 == 0o600
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("après", mode)
    whole = tmp_path / "entier"
    whole.write_text("encore")
    take_place(whole, path)
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("encore", mode)


def test_an_error_leaves_what_was_there_and_nothing_beside(tmp_path):
    path = tmp_path / "rapport.txt"
    path.write_text("avant")
    with pytest.raises(ZeroDivisionError), whole_file(path) as file:
        file.write(f"après {1 / 0}")
    assert [one.read_text() for one in tmp_path.iterdir()] == ["avant"]


def test_a_file_to_go_on_with_is_no_link_and_this_user_s(tmp_path, monkeypatch):
    with open_own(tmp_path / "suite") as file:
        file.write(b"un")
    with open_own(tmp_path / "suite") as file:
        file.seek(0)
        assert file.read() == b"un"
    (tmp_path / "lien").symlink_to(tmp_path / "suite")
    with pytest.raises(PermissionError):
        open_own(tmp_path / "lien")
    other = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: other)
    with pytest.raises(PermissionError):
        open_own(tmp_path / "suite")


def test_a_folder_of_work_is_this_user_s_alone(tmp_path, monkeypatch):
    place = tmp_path / "travail"
    own_folder(place)
    place.chmod(0o777)
    own_folder(place)
    assert place.stat().st_mode & 0o777 == whole_files.PRIVATE
    (tmp_path / "lien").symlink_to(place)
    (tmp_path / "fichier").write_text("")
    for name in ("lien", "fichier"):
        with pytest.raises(PermissionError):
            own_folder(tmp_path / name)
    other = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: other)
    with pytest.raises(PermissionError):
        own_folder(place)


def test_what_takes_a_name_that_nothing_had_keeps_its_own_rights(tmp_path):
    (tmp_path / "entier").write_text("un")
    (tmp_path / "entier").chmod(0o640)
    take_place(tmp_path / "entier", tmp_path / "rapport")
    assert ((tmp_path / "rapport").read_text(), (tmp_path / "rapport").stat().st_mode & 0o777) == ("un", 0o640)


def test_a_file_to_go_on_with_in_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path):
    with pytest.raises(FileNotFoundError):
        open_own(tmp_path / "absent" / "suite")
