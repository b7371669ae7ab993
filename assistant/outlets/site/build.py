"""Building the site: pages written as plain Markdown, then shown by MkDocs in this process."""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path
from typing import Any

from assistant.articles.collected import collect
from assistant.articles.links import address
from assistant.articles.parts import REFERENCE
from assistant.articles.rendering import last_checked
from assistant.articles.site import pages, write
from assistant.engine.base import Rules, load_rules
from assistant.language.loading import packaged
from assistant.outlets.site.assets import write_assets
from assistant.words.dates import show_date
from assistant.words.typography import french

PAGES = Path("build/pages")
MARK = ".aide-chorus-pro"
"""A file that says that a folder holds this site, and so may be emptied."""


ABSENT = "La construction du site demande l'extra « site » : pip install 'chorus-assistant[site]'."


class CannotBuild(ValueError):
    """The site cannot be built; its message says why, in French."""


def build(folder: Path, rules: Rules, rules_folder: Path | None = None) -> int:
    """Build the whole site of `rules` into `folder` and return the number of its pages.

    `rules_folder` holds the YAML of these rules, the project's own by default.

    Raises CannotBuild without the `site` extra, for a folder that holds something else, or when a link is broken.
    """
    _accept(folder)
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
            place = {"docs_dir": temporary, "site_dir": str(folder.resolve())}
            config = load_config(str(_root() / "mkdocs.yml"), hooks=[], strict=True, **place)
            count = _write(rules, Path(temporary), rules_folder)
            show(_described(config, rules))
    except (Abort, MkDocsException) as error:
        raise CannotBuild("Le site n'est pas construit : " + (" ; ".join(heard.said) or str(error))) from None
    finally:
        log.removeHandler(heard)
    (folder / MARK).write_text("", "utf-8")
    return count


def prepare(config: Any, folder: Path) -> Any:
    """Write the pages into `folder` and set what the templates show; MkDocs then reads that folder."""
    rules = load_rules()
    _write(rules, folder)
    config.docs_dir = str(folder)
    return _described(config, rules)


def _write(rules: Rules, folder: Path, rules_folder: Path | None = None) -> int:
    """Write pages and assets, and count the pages; what an earlier build left behind is removed."""
    found = pages(rules, rules_folder=rules_folder)
    kept = {folder / page.path for page in found}
    for old in folder.rglob("*.md") if folder.is_dir() else ():
        if old not in kept:
            old.unlink()
    write(folder, found)
    write_assets(rules, folder)
    return len(found)


def _described(config: Any, rules: Rules) -> Any:
    """Give the templates the words of the site and its menu."""
    words = {
        name: french(text)
        for name, text in rules.base["words"].items()
        if isinstance(text, str) and name.startswith("site-")
    }
    day = show_date(last_checked(rules))
    words["site-footer"] = words["site-footer"].format(day=day)
    config.extra.update(words=words, menu=menu(rules))
    return config


def menu(rules: Rules) -> list[dict[str, Any]]:
    """The subjects by audience, each article once, then the reference: titles with addresses from the root."""
    articles = collect(rules).articles
    words = rules.base["words"]
    groups = [
        (label, [(one.article.title, one.article.path) for one in articles if one.article.audience[0] == key])
        for key, label in words["audiences"].items()
    ]
    groups.append((words["site-reference"], [(words[name], path) for path, name in REFERENCE]))
    return [
        {"title": title, "links": [{"title": french(text), "url": address(path) or "."} for text, path in held]}
        for title, held in groups
    ]


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
