"""The site that a server builds is kept, and believed again only when nobody but its user could have written it."""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assistant.engine.base import Rules
from assistant.language.cache import ABANDONED
from assistant.outlets.api import sites

DAY = date(2026, 11, 24)
NAME = "a" * 32


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The folders in which sites are built, of three files each."""
    begun: list[Path] = []

    def build(folder: Path, *_: object) -> None:
        begun.append(folder)
        (folder / "regles").mkdir()
        for name in ("index.html", "a.html", "regles/index.html"):
            (folder / name).write_text(name, "utf-8")

    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(sites, "build", build)
    monkeypatch.setattr(sites, "_digest", lambda *_: NAME)
    return begun


def shown(rules: Rules) -> dict[str, str]:
    """What a server would read of the site."""
    with sites.built_site(rules, DAY) as folder:
        files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
        return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def place() -> Path:
    return Path(os.environ["CHORUS_ASSISTANT_CACHE"]) / "site" / NAME


SITE = {name: name for name in ("index.html", "a.html", "regles/index.html")}


def test_a_kept_site_is_not_built_again(rules: Rules, builds: list[Path]) -> None:
    assert [shown(rules), shown(rules)] == [SITE, SITE]
    assert len(builds) == 1
    assert not list(place().parent.glob(".building-*"))


@pytest.mark.parametrize(
    "harm",
    [
        lambda page: page.write_text("autre", "utf-8"),
        lambda page: page.write_bytes(page.read_bytes()[:-1]),
        lambda page: page.unlink(),
        lambda page: page.with_name("more.html").write_text("autre", "utf-8"),
        lambda page: page.rename(page.with_name("other.html")),
        lambda page: page.chmod(0o622),
        lambda page: page.parent.chmod(0o777),
        lambda page: (page.with_name("elsewhere").write_text("a.html"), page.unlink(), page.symlink_to("elsewhere")),
        lambda page: (page.parent / ".sum").unlink(),
        lambda page: (page.parent / ".sum").write_text("é", "utf-8"),
        lambda page: page.parent.rename(page.parent.with_name("b" * 32)),
        lambda page: (page.parent.rename(page.parent.with_name("b" * 32)), page.parent.symlink_to("b" * 32)),
    ],
)
def test_a_site_that_is_not_what_was_built_is_built_again(
    rules: Rules, builds: list[Path], harm: Callable[[Path], object]
) -> None:
    shown(rules)
    harm(place() / "a.html")
    assert shown(rules) == SITE
    assert len(builds) == 2
    assert shown(rules) == SITE
    assert len(builds) == 2, "what was built again is kept"


@pytest.mark.parametrize("above", [0, 1])
def test_where_another_may_write_nothing_is_believed_nor_left(rules: Rules, builds: list[Path], above: int) -> None:
    shown(rules)
    (place().parent, place().parent.parent)[above].chmod(0o777)
    assert shown(rules) == SITE
    assert not builds[1].is_relative_to(place().parent)
    assert not builds[1].exists(), "the temporary site is gone once it is read"


@pytest.mark.skipif(os.getuid() != 0, reason="only root gives a file to another user")
def test_the_site_of_another_user_is_not_believed(rules: Rules, builds: list[Path]) -> None:
    shown(rules)
    os.chown(place() / "a.html", 65534, 65534)
    assert shown(rules) == SITE
    assert len(builds) == 2


@pytest.mark.parametrize("umask", [0, 0o002, 0o077])
def test_whatever_the_umask_only_the_user_may_read_what_is_kept(rules: Rules, builds: list[Path], umask: int) -> None:
    before = os.umask(umask)
    try:
        shown(rules)
        shown(rules)
    finally:
        os.umask(before)
    kept = [place().parent, place(), *place().rglob("*")]
    assert {path.name: path.stat().st_mode & 0o077 for path in kept if path.stat().st_mode & 0o077} == {}
    assert len(builds) == 1


def test_where_nothing_can_be_kept_no_start_leaves_anything(
    rules: Rules, builds: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(tmp_path / "file" / "cache"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    assert [shown(rules), shown(rules)] == [SITE, SITE]
    assert (len(builds), list((tmp_path / "temporary").iterdir())) == (2, [])


def test_a_build_that_fails_leaves_nothing(rules: Rules, builds: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(folder: Path, *_: object) -> None:
        (folder / "index.html").write_text("half")
        raise sites.CannotBuild("non")

    monkeypatch.setattr(sites, "build", fail)
    with pytest.raises(sites.CannotBuild), sites.built_site(rules, DAY):
        pass
    assert list(place().parent.iterdir()) == []


def test_what_a_killed_start_had_begun_is_swept_and_what_another_builds_now_is_not(
    rules: Rules, builds: list[Path]
) -> None:
    for name in ("old", "new"):
        (place().parent / f".building-{name}").mkdir(parents=True)
        place().parent.chmod(0o700)
        place().parent.parent.chmod(0o700)
    long_ago = time.time() - ABANDONED - 10
    os.utime(place().parent / ".building-old", (long_ago, long_ago))
    shown(rules)
    assert [path.name for path in place().parent.glob(".building-*")] == [".building-new"]
