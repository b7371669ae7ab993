"""The page of a table of codes or of names: to what each leads, and by which text, where a list says it."""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import date

from assistant.articles.conditions import value_said
from assistant.articles.grid import GridCell, GridRow, filtering, grid, written
from assistant.articles.site_page import SitePage, page_of
from assistant.articles.telling import reading_said, source_listed
from assistant.engine.base import Rules
from assistant.engine.decision import Status
from assistant.engine.telling_rows import COPY
from assistant.model.base import Base
from assistant.model.facts import Item, Lookup


def lookup_page(rules: Rules, lookup: Lookup, on: date) -> SitePage:
    """Compose the page of a table for the day `on`; that of one which a list gives is searched by a box."""
    base = rules.base
    given, found = base.facts[lookup.origin], base.facts[lookup.target]
    listed = base.lists.get(lookup.list or "")
    title = listed.title if listed else base.word("site-table").format(given=given.label, found=found.label)
    lines = list(_names(rules, lookup, title, on) if lookup.list else _codes(base, lookup))
    source = source_listed(base, base.sources[lookup.source], on)
    lines += ["", f"## {base.word('source')} {{#source}}", "", f"- {source}"]
    kind = "filtered" if lookup.list else "lookup"
    return SitePage(page_of("lookup", lookup.id), title, "\n".join(lines), title, kind)


def _codes(base: Base, lookup: Lookup) -> Iterator[str]:
    """The rows of a table that stands on its own."""
    given = base.facts[lookup.origin]
    yield f"| {base.word('site-code-label')} | {base.word('site-code-gives')} |"
    yield "| --- | --- |"
    for code, targets in lookup.rows.items():
        label = value_said(base, given, code)
        yield f'| <span id="code-{code}">{label}</span> | {_leads(base, lookup, targets)} |'
    if lookup.assumed:
        yield ""
        yield base.word("assuming").format(says=lookup.assumed)


def _names(rules: Rules, lookup: Lookup, title: str, on: date) -> Iterator[str]:
    """The rows that a list gives, each with what is answered of it, what it says and where that was read."""
    base = rules.base
    items = base.lists[lookup.list or ""].items
    heads = [base.word(name) for name in ("site-code-label", "site-column-then", "site-code-gives", "site-names-why")]
    yield base.word("site-names-note")
    yield ""
    yield filtering(base.word("site-names-filter"))
    yield ""
    rows = (
        GridRow(list(_cells(rules, lookup, one, on)), {"id": f"code-{one.id}"})
        for one in items
        if one.id in lookup.rows
    )
    yield grid(title, heads, rows, "noms", named=0)


def _cells(rules: Rules, lookup: Lookup, item: Item, on: date) -> Iterator[GridCell]:
    base = rules.base
    code = f"{item.id} : " if base.facts[lookup.origin].digits else ""
    others = [one for one in item.aliases if one.lower() != item.label.lower()]
    also = f"<br>{written(base.word('site-aliases').format(aliases=', '.join(others)))}" if others else ""
    yield GridCell(written(f"{code}{item.label}") + also)
    yield GridCell(written(_answered(rules, lookup, item.id, on)), kind="alors")
    yield GridCell(written(_leads(base, lookup, lookup.rows[item.id])))
    columns = [one.id for one in base.lists[lookup.list or ""].columns if one.type == "text" and one.id != COPY]
    why = [text[:1].upper() + text[1:] for text in map(item.text, columns) if text]
    yield GridCell("<br>".join([*map(written, why), *_read(base, item)]))


def _answered(rules: Rules, lookup: Lookup, code: str, on: date) -> str:
    """What the first question that reads the table answers where only the code is known, in a few words."""
    asked = next(name for name, one in rules.base.decisions.items() if lookup.target in one.facts)
    decision = rules[asked].decide({lookup.origin: code}, on)
    first = decision.answer.partition(". ")[0].rstrip(".")
    return decision.label if decision.status is not Status.MISSING or first.endswith("?") else first


def _leads(base: Base, lookup: Lookup, targets: tuple[str, ...]) -> str:
    found = base.facts[lookup.target]
    return str(base.word("or").join(value_said(base, found, one) for one in targets))


def _read(base: Base, item: Item) -> Iterator[str]:
    """Where it was read, linked, how, and of when is the copy where its source does not say it."""
    if item.source is None:
        return
    source = base.sources[item.source]
    title = written(source.title)
    linked = f'<a href="{html.escape(source.url)}">{title}</a>' if source.url else title
    copy = item.text(COPY)
    yield linked + written(
        f", {base.word('site-names-copy').format(copy=copy)}" if copy else f", {reading_said(base, source)}"
    )
