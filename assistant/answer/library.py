"""The library: all that the search knows of this project, its index built at first use into the user's cache.

What the articles, the rules and the labelled questions make is kept under the digest of their content and of the code
that renders them, so that a command renders no article to answer a question, and nothing kept is ever stale.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from msgspec import Struct, json

from assistant.answer.escalation import is_uncovered
from assistant.answer.patterns import Matcher
from assistant.answer.slots import normal
from assistant.articles.passage import Passage
from assistant.engine.base import Rules
from assistant.language import cache
from assistant.language.loading import packaged
from assistant.retrieval.analysis import tokens
from assistant.retrieval.building import code_of, open_index
from assistant.retrieval.index import Index
from assistant.retrieval.passages import Collection, Labelled, collection

FOLDER = "search"
LABELLED = "questions.jsonl"
KEPT = 4
"""How many bases of rules a process answers for without opening anything again."""


class LabelledQuestion(Struct):
    """A line of the file of labelled questions, as far as the search reads it."""

    text: str
    article: str | None


@lru_cache(maxsize=KEPT)
def index_of(rules: Rules) -> Index:
    """The index of the project's articles with the synonyms of `rules`, opened once a process."""
    return library(rules)


def library(rules: Rules, docs: Path | None = None) -> Index:
    """Open the index of the articles in `docs`, the project's own by default, with the synonyms of `rules`."""
    return open_index(gathered(rules, docs), cache.folder() / FOLDER)


def gathered(rules: Rules, docs: Path | None = None) -> Collection:
    """Gather the passages, phrasings, synonyms and labelled questions, from the cache if their sources are the same.

    Questions that the rules base knows not to cover set no threshold: they never come so far.
    """
    place = docs or packaged("docs")
    sources = [*sorted((place / "articles").glob("*.md")), place / LABELLED]
    kept = cache.folder() / FOLDER / f"{_digest(rules, sources)}.json"
    with suppress(OSError, ValueError):
        return json.decode(kept.read_bytes(), type=Collection)
    passages, phrasings = _articles(rules, place / "articles")
    asked = [one for one in labelled(place / LABELLED) if not _is_uncovered(rules, one.question)]
    made = collection(passages, phrasings, rules.base["synonyms"], asked)
    with suppress(OSError):
        _keep(made, kept)
    return made


def _articles(rules: Rules, folder: Path) -> tuple[list[Passage], dict[str, list[str]]]:
    """The passages of the articles and their phrasings; none with a base of other rules, which they do not tell."""
    from jinja2 import UndefinedError

    from assistant.articles.article import InvalidArticle
    from assistant.articles.collected import collect

    try:
        found = collect(rules, folder)
    except (InvalidArticle, LookupError, UndefinedError):
        return [], {}
    return found.passages, found.phrasings


def labelled(path: Path) -> list[Labelled]:
    """The labelled questions of a file; none where there is no such file."""
    if not path.is_file():
        return []
    return [Labelled(one.text, one.article) for one in json.Decoder(LabelledQuestion).decode_lines(path.read_bytes())]


def _is_uncovered(rules: Rules, question: str) -> bool:
    return is_uncovered(rules.base, Matcher(tokens(normal(question))))


def _digest(rules: Rules, sources: Iterable[Path]) -> str:
    """Name what the library is made of: the rules, the articles, and the code that renders and cuts them."""
    code = code_of("answer", "articles", "engine", "language", "words")
    contents = (path.read_bytes() for path in sources if path.is_file())
    return hashlib.sha256(b"\0".join((rules.base["rules"].encode(), code, *contents))).hexdigest()[:32]


def _keep(made: Collection, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    aside = kept.with_suffix(f".{os.getpid()}")
    aside.write_bytes(json.encode(made))
    aside.replace(kept)
