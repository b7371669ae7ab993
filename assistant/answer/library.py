"""The library: all that the search knows of this project, its index built at first use into the user's cache.

What the articles, the rules and the labelled questions make is kept under the digest of their content, so that a
command renders no article to answer a question, and nothing kept is ever stale.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from assistant.answer.escalation import uncovered
from assistant.answer.tokens import normal, tokens
from assistant.articles.dating import last_change
from assistant.engine.base import Rules
from assistant.language import cache
from assistant.language.loading import packaged
from assistant.search.building import open_index
from assistant.search.index import Index
from assistant.search.passages import Collection, Labelled, Passage, collection

LABELLED = "questions.jsonl"
_HERE = Path(__file__).resolve().parent


def library(rules: Rules, on: date, docs: Path | None = None) -> Index:
    """Open the index of the articles in `docs`, the project's own by default, as they read on the day `on`."""
    return open_index(gathered(rules, on, docs), cache.folder() / "search")


def gathered(rules: Rules, on: date, docs: Path | None = None) -> Collection:
    """Gather the passages of the day `on`, phrasings, synonyms and labelled questions, cached while nothing changes.

    Questions that the rules base knows not to cover set no threshold: they never come so far.
    """
    place = docs or packaged("docs")
    sources = [*sorted((place / "articles").glob("*.md")), place / LABELLED]
    kept = cache.folder() / "search" / f"{_digest(rules, on, sources)}.json"
    with suppress(OSError, ValueError, TypeError, KeyError):
        return _read(json.loads(kept.read_bytes()))
    passages, phrasings = _articles(rules, on, place / "articles")
    made = collection(
        passages,
        phrasings,
        rules.base["synonyms"],
        [one for one in labelled(place / LABELLED) if not uncovered(rules.base, tokens(normal(one.question)))],
    )
    with suppress(OSError):
        _keep(made, kept)
    return made


def _articles(rules: Rules, on: date, folder: Path) -> tuple[list[Passage], dict[str, list[str]]]:
    """The passages of the articles and their phrasings; none with a base of other rules, which they do not tell."""
    from jinja2 import UndefinedError

    from assistant.articles.article import InvalidArticle
    from assistant.articles.rendering import collect

    try:
        found = collect(rules.base, on, folder)
    except (InvalidArticle, LookupError, UndefinedError):
        return [], {}
    return [Passage(*one) for one in found.passages], found.phrasings


def labelled(path: Path) -> list[Labelled]:
    """The labelled questions of a file; none where there is no such file."""
    return [Labelled(one["text"], one["article"]) for one in lines(path)] if path.is_file() else []


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def _digest(rules: Rules, on: date, sources: Iterable[Path]) -> str:
    """Name what the library is made of: the rules on a day, the articles, and the code that renders them."""
    own = [*sorted((_HERE.parent / "articles").rglob("*.py")), Path(__file__)]
    stamps = b"".join(b"%d %d" % (path.stat().st_size, path.stat().st_mtime_ns) for path in own)
    day = str(last_change(rules.base, on)).encode()
    contents = b"\0".join(path.read_bytes() for path in sources if path.is_file())
    return hashlib.sha256(b"\0".join((rules.base["rules"].encode(), day, stamps, contents))).hexdigest()[:32]


def _read(data: dict[str, Any]) -> Collection:
    return Collection(
        tuple(Passage(*one) for one in data["passages"]),
        data["phrasings"],
        data["synonyms"],
        tuple(Labelled(*one) for one in data["labelled"]),
    )


def _keep(made: Collection, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    aside = kept.with_suffix(f".{hashlib.sha256(str(id(made)).encode()).hexdigest()[:8]}")
    aside.write_text(json.dumps(made._asdict(), ensure_ascii=True), encoding="utf-8")
    aside.replace(kept)
