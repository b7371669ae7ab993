"""What the pages load besides their text: the evaluator, each check's rules, the words, the index of the search."""

from __future__ import annotations

import posixpath
import shutil
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from assistant.answer.definitions import definitions
from assistant.answer.library import library
from assistant.articles.article import read_articles
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.model.base import Base, Words
from assistant.outlets.site.bundle import BUNDLES, bundle, evaluator
from assistant.outlets.site.checks import check_data
from assistant.outlets.site.page_facts import names_data
from assistant.outlets.site.page_json import page_json
from assistant.outlets.site.scoped import ENTRIES, FOLDER, scoped
from assistant.outlets.site.typeset import typeset
from assistant.retrieval.export import export, real_words
from assistant.words.typography import french

SAID = ("page-", "read-", "ask-", "reply-", "status-", "state-", "piece", "no-piece", "dossier-", "weight-of")
"""How the names of the words begin that pages say; the others are for the terminal and the build."""

APART = ("engine", "french", "directory", "base.css", "extra.css", "tables.css")
"""What no page loads as it is, and the folder that only the page of a directory loads."""

TOLD, ALSO_TOLD = "tools-", ("mcp-read", "mcp-unknown")
"""How the names of the words begin that only the tools of a page say, and what they say as the other tools do."""

SHEETS = {"site.css": ("base.css", "extra.css", "tables.css"), "page.css": ("page.css",)}
"""The style sheets that pages load, each with what it is joined from: the forms and the answers are apart."""

ALSO = (
    "and",
    "assuming",
    "deduced",
    "rule-deduced",
    "passage",
    "cited",
    "cited-by",
    "caution-since",
    "known-by",
    "known-elsewhere",
    "looked-at",
    "caution-source",
    "dated",
    "undated-source",
    "own-source",
    "to-do",
    "also",
    "to-know",
    "why",
    "unchecked-of",
    "other",
    "invoice-line",
    "none-read",
    "nothing",
    "site-rule",
    "site-questions",
    "site-ask-label",
    "site-ask-example",
    "site-ask-button",
    "site-ask-private",
    "site-glossary",
    "site-rejections",
    "rejection-label",
    "rejection-hint",
    "rejection-button",
    "rejection-empty-field",
    "rejection-next",
    "rejection-ask",
)


def write_assets(rules: Rules, on: date, folder: Path) -> None:
    """Write into the site's `folder` all that its pages load on the day `on`."""
    docs, place = packaged("docs"), folder / "assets"
    shutil.copytree(docs / "assets", place, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*APART))
    for made in ("checks", "engine", "names", FOLDER):
        (place / made).mkdir(exist_ok=True)
    for path, text in _files(rules, on, docs):
        (place / path).write_text(text, "utf-8")


def _files(rules: Rules, on: date, docs: Path) -> Iterator[tuple[str, str]]:
    """The files that are made, each with its text."""
    for entry in BUNDLES:
        yield entry, bundle(docs / "assets", entry)
    engines = set()
    articles = read_articles(docs / "articles")
    titles = {one.id: one.title for one in articles}
    for decision in rules.base.decisions:
        page = check_data(rules, decision, on, titles)
        engines.add(str(page["engine"]))
        yield f"checks/{decision}.json", page_json(page)
        yield f"names/{decision}.json", page_json(typeset(names_data(rules.base, [rules[decision]])))
    for name in sorted(engines):
        yield f"engine/{name}.js", evaluator(docs / "assets", name)
    for entry in ENTRIES:
        yield f"{FOLDER}/{posixpath.basename(entry)}", scoped(docs / "assets", entry)
    for sheet, parts in SHEETS.items():
        yield sheet, style(docs / "assets", parts)
    yield "site.js", scoped(docs / "assets", "site.js")
    yield "engine/labels.js", evaluator(docs / "assets", "labels")
    yield "words.json", page_json(page_words(rules.base.words))
    yield "tools.json", page_json(tools_words(rules.base.words))
    leads = {one.id: list(one.decisions) for one in articles}
    yield "search-index.json", page_json(search_data(rules, on, leads))
    yield "real-words.json", page_json({"words": real_words(library(rules, on))})
    yield "glossary.json", page_json(glossary_data(rules.base))


def style(assets: Path, parts: Iterable[str]) -> str:
    """The text of one style sheet for those of the folder `assets`, joined in this order and minified."""
    import minify  # of the extra `site`

    return str(minify.string("text/css", "".join((assets / part).read_text("utf-8") for part in parts)))


def page_words(words: Words) -> dict[str, str]:
    """The words that pages say, with French blanks, those at their ends too.

    >>> page_words({"page-and-then": " ; ", "no-path": "Donnez un fichier"})
    {'page-and-then': '\\u202f; '}
    """
    kept = {name: text for name, text in words.items() if name in ALSO or name.startswith(SAID)}
    return {name: french(f"x{text}x")[1:-1] for name, text in kept.items() if isinstance(text, str)}


def tools_words(words: Words) -> dict[str, str]:
    """The words that the tools lent to a browser's model say besides; no page without them carries these."""
    said = {name: text for name, text in words.items() if name.startswith(TOLD) or name in ALSO_TOLD}
    return {name: french(text) for name, text in said.items() if isinstance(text, str)}


def search_data(rules: Rules, on: date, leads: Mapping[str, list[str]]) -> dict[str, object]:
    """The index of the day `on`, the checks to which each article leads, and who answers what no article covers."""
    base = rules.base
    usual = next((one for one in base.contacts.values() if one.usual), None)
    return {
        "index": export(library(rules, on)),
        "leads": leads,
        "checks": {name: french(decision.label) for name, decision in base.decisions.items()},
        "contact": french(usual.says) if usual else None,
        "cues": list(cues(base)),
        "extensions": sorted(extensions(base)),
    }


def glossary_data(base: Base) -> dict[str, object]:
    """The definitions of the glossary: by what names each is asked, what is shown of it, where it stands."""
    held = ((one.names, one.passage(base)) for one in definitions(base))
    return {"meanings": [{"names": names, "section": at.section, "text": at.text, "url": at.url} for names, at in held]}


def cues(base: Base) -> Iterator[list[str]]:
    """For the first question of each decision that is a choice: decision, fact, choice, then its label and aliases."""
    for name, decision in base.decisions.items():
        fact = base.facts[decision.facts[0]]
        if fact.type == "choice" and not fact.read and not fact.origin:
            for choice in fact.choices:
                yield [name, fact.id, choice.id, choice.label, *choice.aliases]


def extensions(base: Base) -> set[str]:
    """The extensions, accepted or not, that the base hears in a question: by them a file's name is known there."""
    computed = {name for name, fact in base.facts.items() if fact.computes == "extension"}
    named = [name for one in base.patterns.values() if one.fact in computed for name in one.lists]
    return {item.id.removeprefix(".").upper() for name in named for item in base.lists[name].items}
