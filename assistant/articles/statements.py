"""Where each statement of the source texts has its home: in the rules base, and in a section of an article.

`python -m assistant.articles.statements` writes `rules/statements.csv` again from the YAML and the articles.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from assistant.articles.article import Article, read_articles
from assistant.engine.base import load_rules
from assistant.language.loading import packaged
from assistant.model.base import Base

FILE = "statements.csv"
Homes = dict[str, list[str]]


def homes(base: Base, articles: Iterable[Article]) -> Homes:
    """The homes of every statement that the base or an article cites, by statement in reading order."""
    found: Homes = {}
    for home, cited in [*_in_base(base), *_in_articles(articles)]:
        for statement in cited:
            found.setdefault(statement, []).append(home)
    return {one: list(dict.fromkeys(found[one])) for one in sorted(found, key=_order)}


def _order(statement: str) -> tuple[int, int]:
    article, _, place = statement.partition(".")
    return int(article), int(place)


def _in_base(base: Base) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each object of the base that cites statements, as « kind:id » and what is inside it."""
    for decision in base.decisions.values():
        for rule in decision.rules:
            yield f"rule:{rule.id}", rule.statements
    for shown in base.lists.values():
        yield f"list:{shown.id}", (*shown.statements, *shown.complete)
        for item in () if shown.of else shown.items:
            yield f"list:{shown.id}/{item.id}", item.statements
    for procedure in base.procedures.values():
        home = f"procedure:{procedure.id}"
        yield home, procedure.statements
        yield from ((f"{home}#{place}", step.statements) for place, step in enumerate(procedure.steps, 1))
        yield from ((f"{home}#note-{place}", note.statements) for place, note in enumerate(procedure.notes, 1))
    for name, value in base.values.items():
        yield from (
            (f"value:{name}", cited) for cited in (value.statements, *(one.statements for one in value.history))
        )
    for kind, parts in (
        ("note", base.notes),
        ("unmodelled", base.unmodelled),
        ("caution", base.cautions),
        ("lookup", base.lookups),
        ("refinement", base.refinements),
    ):
        yield from ((f"{kind}:{name}", part.statements) for name, part in parts.items())


def _in_articles(articles: Iterable[Article]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for article in articles:
        for anchor, cited in article.statements.items():
            yield f"article:{article.id}#{anchor}", tuple(cited)


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
