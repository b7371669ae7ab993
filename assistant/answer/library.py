"""The library: all that the search knows of this project, its index built at first use into the user's cache.

What the articles, the rules and the labelled questions make is kept under the digest of their content and of the code
that renders them, so that a command renders no article to answer a question, and nothing kept is ever stale.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path

from msgspec import Struct, json

from assistant.articles.dating import last_change
from assistant.articles.passage import Passage
from assistant.engine.base import Rules
from assistant.language import cache
from assistant.language.loading import packaged
from assistant.retrieval.building import open_index
from assistant.retrieval.index import Index
from assistant.retrieval.passages import Collection, Labelled, collection

FOLDER = "search"
LABELLED = "questions.jsonl"
RENDERERS = ("answer", "articles", "engine", "retrieval", "table", "words")
"""The packages that make passages of articles, beside those that make the rules."""

KEPT = 4
"""How many bases of rules a process answers for without opening anything again."""


class LabelledQuestion(Struct):
    """A line of the file of labelled questions, as far as the search reads it."""

    text: str
    article: str | None
    section: str | None = None
    told: bool = False


def index_of(rules: Rules, on: date | None = None) -> Index:
    """The index of the project's articles as they read on the day `on`, today without it, opened once a process."""
    return _opened(rules, last_change(rules.base, on or date.today()) or date.min)


@lru_cache(maxsize=KEPT)
def _opened(rules: Rules, on: date) -> Index:
    return library(rules, on)


def library(rules: Rules, on: date, docs: Path | None = None) -> Index:
    """Open the index of the articles in `docs`, the project's own by default, as they read on the day `on`."""
    return open_index(gathered(rules, on, docs), cache.folder() / FOLDER)


def gathered(rules: Rules, on: date, docs: Path | None = None) -> Collection:
    """Gather the passages of the day `on`, phrasings, synonyms and labelled questions, cached while nothing changes.

    Questions that the rules base knows not to cover set no threshold: they never come so far. A base that no digest
    names is kept nowhere: another one would be taken for it.
    """
    place = docs or packaged("docs")
    if not rules.base.digest:
        return _made(rules, on, place)
    digest = _digest(rules, on, [*sorted((place / "articles").glob("*.md")), place / LABELLED])
    kept = cache.fetch(digest, FOLDER, Collection)
    if kept is not None:
        return kept
    made = _made(rules, on, place)
    cache.keep(digest, FOLDER, made)
    return made


def _made(rules: Rules, on: date, place: Path) -> Collection:
    passages, phrasings = _articles(rules, on, place / "articles")
    asked, told = labelled(place / LABELLED)
    named = (choice for fact in rules.base.facts.values() for choice in fact.choices)
    names = (text for choice in named for text in (choice.label, *choice.aliases))
    contacts = rules.base.contacts.values()
    uncovered = (text.replace("…", " ") for one in contacts for text in (*one.asked, *one.uncovered))
    return collection(passages, phrasings, rules.base.synonyms, asked, names, uncovered, told)


def _articles(rules: Rules, on: date, folder: Path) -> tuple[list[Passage], dict[str, list[str]]]:
    """The passages of the articles and their phrasings; none with a base of other rules, which they do not tell."""
    from jinja2 import UndefinedError

    from assistant.articles.article import InvalidArticle
    from assistant.articles.rendering import collect

    try:
        found = collect(rules.base, on, folder)
    except (InvalidArticle, LookupError, UndefinedError):
        return [], {}
    return found.passages, found.phrasings


def labelled(path: Path) -> tuple[list[Labelled], list[str]]:
    """The labelled questions of a file, and its sentences that ask nothing; none where there is no such file."""
    if not path.is_file():
        return [], []
    lines = json.Decoder(LabelledQuestion).decode_lines(path.read_bytes())
    asked = [Labelled(one.text, one.article, one.section) for one in lines if not one.told]
    return asked, [one.text for one in lines if one.told]


def _digest(rules: Rules, on: date, sources: Iterable[Path]) -> str:
    """Name what the library is made of: the rules on a day, the articles, and the code that renders and cuts them."""
    day, code = str(last_change(rules.base, on)).encode(), cache.code_of(*RENDERERS)
    contents = (path.read_bytes() for path in sources if path.is_file())
    return hashlib.sha256(b"\0".join((rules.base.digest.encode(), day, code, *contents))).hexdigest()
