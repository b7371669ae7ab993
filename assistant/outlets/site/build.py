"""Building the site: pages written as plain Markdown, then shown by MkDocs in this process."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.articles.site import pages, write
from assistant.articles.site_page import address, page_of
from assistant.articles.sources import last_checked
from assistant.engine.base import Rules, load_rules
from assistant.language.loading import WORDS, packaged
from assistant.outlets.site.assets import write_assets
from assistant.outlets.site.directory.page import directory_page, write_directory
from assistant.outlets.site.rejections import rejections_page, write_rejections
from assistant.outlets.site.texts import write_markdown, write_texts
from assistant.outlets.site.trying import tried
from assistant.outlets.site.ways import menu, neighbours, ups
from assistant.words.dates import show_date
from assistant.words.typography import french

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from assistant.outlets.site.directory.reading import ReadDirectory

ADDRESS = "CHORUS_ASSISTANT_SITE"
"""Where the environment says the address at which the site is published."""

CONTACT = "CHORUS_ASSISTANT_CONTACT"
"""Where it says to whom a reader reports an error: an e-mail address, or the address of a page."""

PAGES = Path("build/pages")
MARK = ".aide-chorus-pro"
"""A file that says that a folder holds this site, and so may be emptied."""


ABSENT = "La construction du site demande l'extra « site » : dans le dossier du projet, pip install '.[site]'."


class CannotBuild(ValueError):
    """The site cannot be built; its message says why, in French."""


def build(
    folder: Path,
    rules: Rules,
    on: date,
    rules_folder: Path | None = None,
    directory: ReadDirectory | None = None,
) -> int:
    """Build the whole site of `rules`, made for the day `on`, into `folder` and return the number of its pages.

    `rules_folder` holds the YAML of these rules, the project's own by default. With a `directory`, its public
    structures have a page and files of their own.

    Raises CannotBuild without the `site` extra, for a folder that holds something else, for a base that lacks topics
    of which the articles speak, or when a link is broken.
    """
    _accept(folder)
    own = (path.stem for path in sorted(packaged("rules").glob("*.yml")) if path.name != WORDS)
    if lacking := [topic for topic in own if topic not in rules.base.topics]:
        raise CannotBuild(rules.base.word("site-no-topics").format(topics=", ".join(lacking)))
    try:
        os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
        import minify  # noqa: F401 - bundles need it
        from mkdocs.commands.build import build as show
        from mkdocs.config import load_config
        from mkdocs.exceptions import Abort, MkDocsException
    except ImportError:
        raise CannotBuild(ABSENT) from None
    heard = _Heard()
    log = logging.getLogger("mkdocs")
    log.addHandler(heard)
    try:
        with tempfile.TemporaryDirectory(prefix="chorus-assistant-") as temporary:
            place = {"docs_dir": temporary, "site_dir": str(folder.resolve())} | published()
            config = load_config(str(_root() / "mkdocs.yml"), hooks=[], strict=True, **place)
            count = _write(rules, on, Path(temporary), rules_folder, directory)
            (Path(temporary) / "robots.txt").write_text(_robots(), "utf-8")
            show(_described(config, rules, directory is not None))
            drop_theme(config)
            write_markdown(Path(temporary), folder)
    except (Abort, MkDocsException) as error:
        raise CannotBuild("Le site n'est pas construit : " + (" ; ".join(heard.said) or str(error))) from None
    finally:
        log.removeHandler(heard)
    (folder / MARK).write_text("", "utf-8")
    return count


def prepare(config: MkDocsConfig, folder: Path, on: date) -> MkDocsConfig:
    """Write the pages of the day `on` into `folder` and set what the templates show; MkDocs then reads that folder."""
    rules = load_rules()
    _write(rules, on, folder)
    config.docs_dir = str(folder)
    return _described(config, rules)


def drop_theme(config: MkDocsConfig) -> None:
    """Remove from the site what MkDocs copies of its theme, of which no page shows anything."""
    theme = map(Path, config.theme.dirs[1:])
    for folder in theme:
        for path in folder.rglob("*"):
            copied = Path(config.site_dir, path.relative_to(folder))
            if path.is_file() and copied.is_file() and path.suffix not in (".html", ".xml"):
                copied.unlink()
                with contextlib.suppress(OSError):  # other files are left in it
                    for above in copied.relative_to(config.site_dir).parents:
                        Path(config.site_dir, above).rmdir()


def _write(
    rules: Rules,
    on: date,
    folder: Path,
    rules_folder: Path | None = None,
    directory: ReadDirectory | None = None,
) -> int:
    """Write pages and assets, and count the pages; what an earlier build left behind is removed."""
    found = pages(rules, tried(rules, on, rules_folder), rules_folder=rules_folder)
    found.append(rejections_page(rules.base))
    if directory is not None:
        found.append(directory_page(rules.base))
    kept = {folder / page.path for page in found}
    for old in folder.rglob("*.md") if folder.is_dir() else ():
        if old not in kept:
            old.unlink()
    write(folder, found)
    write_assets(rules, on, folder)
    write_rejections(folder, rules, on)
    write_texts(folder, rules, found, on)
    if directory is not None:
        write_directory(folder, rules.base, directory)
    return len(found)


def _described(config: MkDocsConfig, rules: Rules, has_directory: bool = False) -> MkDocsConfig:
    """Give the templates the words of the site and its menu."""
    words = {
        name: french(text)
        for name, text in rules.base.words.items()
        if isinstance(text, str) and name.startswith("site-")
    }
    day = show_date(last_checked(rules.base))
    words["site-footer"] = words["site-footer"].format(day=day)
    config.extra.update(contact=contact(), french=french, up=ups(rules.base), beside=neighbours(rules.base))
    config.extra.update(words=words, menu=menu(rules.base, has_directory), checks=_loads(Path(config.docs_dir)))
    return config


def _robots() -> str:
    """What is told to programs that walk through the site: all of it may be read, and where its pages are listed."""
    known = published()
    return "User-agent: *\nAllow: /\n" + (f"Sitemap: {known['site_url']}sitemap.xml\n" if known else "")


def published() -> dict[str, str]:
    """The address of the site, for MkDocs, when the environment gives one: what links to itself then says it whole."""
    told = os.environ.get(ADDRESS, "").strip()
    return {"site_url": told.rstrip("/") + "/"} if told.startswith(("https://", "http://")) else {}


def contact() -> str:
    """The link by which errors are reported, when the environment gives one; else an empty text."""
    told = os.environ.get(CONTACT, "").strip()
    if told.startswith(("https://", "http://")):
        return told
    return f"mailto:{told}" if re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", told) else ""


def _loads(folder: Path) -> dict[str, dict[str, object]]:
    """What the page of each check loads first, by its address: its shape, its evaluator, whether names come apart."""
    found = {}
    for path in (folder / "assets" / "checks").glob("*.json"):
        page = json.loads(path.read_text("utf-8"))
        found[address(page_of("decision", path.stem))] = {key: page[key] for key in ("shape", "engine", "names")}
    return found


def _accept(folder: Path) -> None:
    """Refuse a folder that holds anything but this site: building empties it."""
    if folder.exists() and not folder.is_dir():
        raise CannotBuild(f"« {folder} » n'est pas un dossier.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise CannotBuild(f"« {folder} » contient déjà autre chose que ce site : donnez un dossier vide ou nouveau.")


def _root() -> Path:
    """The folder that holds mkdocs.yml, overrides and docs."""
    return packaged("docs").parent


class _Heard(logging.Handler):
    """Keeps what MkDocs warns of, so that the error says it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message."""
        self.said.append(record.getMessage())
