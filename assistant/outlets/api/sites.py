"""The site that a server shows: built once for each state of its sources into the user's cache."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.articles.dating import last_change
from assistant.articles.stakes import old_on
from assistant.engine.base import Rules
from assistant.language import cache
from assistant.language.loading import packaged
from assistant.outlets.api.kept_sites import aside, is_whole, put, used
from assistant.outlets.site.build import CannotBuild, build, contact, published
from assistant.outlets.telling import Telling
from assistant.proof.scenarios import beside

if TYPE_CHECKING:
    from assistant.outlets.site.directory.reading import ReadDirectory


class ShownDirectory(NamedTuple):
    """A directory file that the site shows, and how to read it."""

    path: Path
    read: Callable[[], ReadDirectory | None]


@contextlib.contextmanager
def built_site(
    rules: Rules,
    on: date,
    rules_folder: Path | None = None,
    begins: Callable[[], None] = lambda: None,
    shown: ShownDirectory | None = None,
) -> Iterator[Path]:
    """The folder of the site of `rules` for the day `on`, built if it is not there yet; one that is not kept then goes.

    `begins` is called before that long work; the directory that the site shows is read then only.

    Raises CannotBuild without the `site` extra, or when something of the site is wrong.
    """
    home = cache.folder() / "site"
    place = home / _digest(rules, on, rules_folder, shown)
    if is_whole(place):
        used(place)
        yield place
        return
    begins()
    directory = shown.read() if shown is not None else None
    with aside(home) as folder:
        build(folder, rules, on, rules_folder, directory)
        yield put(folder, place)


def _digest(rules: Rules, on: date, rules_folder: Path | None, shown: ShownDirectory | None = None) -> str:
    """Name a site by all that it is made of: rules on a day, scenarios, articles, pages, assets, code, a directory."""
    root = packaged("docs").parent
    grown = ",".join(sorted(old_on(rules.base, on)))
    named = hashlib.sha256(f"{rules.base.digest}\0{last_change(rules.base, on)}\0{grown}\0".encode())
    named.update(f"{published()}\0{contact()}\0".encode())
    if shown is not None:
        state = shown.path.stat()
        named.update(f"{shown.path.resolve()}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    sources = [root / "mkdocs.yml"]
    for folder in (
        root / "docs",
        root / "overrides",
        *filter(None, [beside(rules_folder)]),
        Path(__file__).parents[2],  # all of it: scenarios pass through every part
    ):
        sources += sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    for path in sources:
        if not path.is_file():
            raise CannotBuild(Telling(rules.base).say("serve-no-sources"))
        named.update(f"{path.name}\0".encode() + path.read_bytes())
    return named.hexdigest()[:32]
