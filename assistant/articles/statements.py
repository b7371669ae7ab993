"""Where each statement of the source texts has its home: in the rules base, and in a section of an article.

`python -m assistant.articles.statements` writes `rules/statements.csv` again from the YAML and the articles.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from assistant.articles.article import Article, read_articles
from assistant.engine.base import load_rules
from assistant.language.loading import packaged

FILE = "statements.csv"
Homes = dict[str, list[str]]


def homes(base: Mapping[str, Any], articles: Iterable[Article]) -> Homes:
    """The homes of every statement that the base or an article cites, by statement in reading order."""
    found: Homes = {}
    for home, cited in [*_in_base(base), *_in_articles(articles)]:
        for statement in cited:
            found.setdefault(statement, []).append(home)
    return {one: list(dict.fromkeys(found[one])) for one in sorted(found, key=_order)}


def _order(statement: str) -> tuple[int, int]:
    article, _, place = statement.partition(".")
    return int(article), int(place)


def _in_base(base: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """Each object of the base that cites statements, as « kind:id » and what is inside it."""
    for decision in base["decisions"].values():
        for rule in decision["rules"]:
            yield f"rule:{rule['id']}", rule["statements"]
    for name, form in base["lists"].items():
        yield f"list:{name}", form.get("statements", [])
        if not form.get("of"):
            for item in form["items"]:
                yield f"list:{name}/{item['id']}", item.get("statements", [])
    for name, form in base["procedures"].items():
        yield f"procedure:{name}", form.get("statements", [])
        for kind, parts in (("", form["steps"]), ("note-", form.get("notes", []))):
            for place, part in enumerate(parts, 1):
                yield f"procedure:{name}#{kind}{place}", part.get("statements", [])
    for part in ("values", "notes", "cautions", "lookups"):
        for name, form in base[part].items():
            yield f"{part[:-1]}:{name}", form.get("statements", [])


def _in_articles(articles: Iterable[Article]) -> Iterator[tuple[str, list[str]]]:
    for article in articles:
        for anchor, cited in article.statements.items():
            yield f"article:{article.id}#{anchor}", cited


def written(found: Homes) -> str:
    """The homes as CSV: `id,home`, several homes separated by semicolons."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("id", "home"))
    rows.writerows((statement, ";".join(places)) for statement, places in found.items())
    return out.getvalue()


def read(path: Path) -> Homes:
    """The homes that a CSV file tells."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["home"].split(";") for row in csv.DictReader(file)}


def main() -> None:
    """Write the file of the project again."""
    found = homes(load_rules().base, read_articles(packaged("docs") / "articles"))
    (packaged("rules") / FILE).write_text(written(found), "utf-8")


if __name__ == "__main__":
    main()
