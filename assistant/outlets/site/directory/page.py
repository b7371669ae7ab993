"""The page « Trouver une structure publique », its words and what it loads: only a site with a directory has them."""

from __future__ import annotations

import shutil
from pathlib import Path

from assistant.articles.site_page import SitePage
from assistant.language.loading import packaged
from assistant.model.base import Base, Words
from assistant.outlets.site.directory.reading import ReadDirectory
from assistant.outlets.site.directory.writing import FOLDER, WrittenDirectory, write_shards
from assistant.outlets.site.page_json import page_json
from assistant.words.typography import french

PATH = f"{FOLDER}.md"
TITLE = "site-directory"
DECISION = "entity-reception"
SCRIPTS = "directory"
"""The folder of `docs/assets` that only this page loads."""
SAID = "find-"
"""How the names of the words that only this page says begin."""


def directory_page(base: Base) -> SitePage:
    """The page: what it is for, what leaves the browser, and where its script draws."""
    lines = [
        f"{base.word('site-directory-lead')}\n{{: .en-bref }}",
        f"{base.word('site-directory-private')}\n{{: .confidentialite }}",
        f'<div id="annuaire" data-decision="{DECISION}"></div>',
        f"{base.word('site-directory-needs-script')}\n{{: .sans-script }}",
    ]
    page = SitePage(PATH, base.word(TITLE), "\n\n".join(lines), base.word("site-directory-subject"), "directory")
    return page.finished()


def write_directory(folder: Path, base: Base, read: ReadDirectory) -> WrittenDirectory:
    """Write into the site's `folder` the files of a directory, and the scripts and words of its page."""
    place = folder / "assets" / SCRIPTS
    shutil.copytree(packaged("docs") / "assets" / SCRIPTS, place, dirs_exist_ok=True)
    (place / "words.json").write_text(page_json(directory_words(base.words)), "utf-8")
    return write_shards(folder, read)


def directory_words(words: Words) -> dict[str, str]:
    """The words that this page alone says, with French blanks."""
    return {name: french(text) for name, text in words.items() if name.startswith(SAID) and isinstance(text, str)}
