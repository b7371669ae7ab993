"""Shortcodes: what a written page may hold of the whole base, such as its checks, subjects, limits and changes."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from assistant.articles.article import RenderedArticle
from assistant.articles.beside import by_audience
from assistant.articles.changes.page import ChangesPage
from assistant.articles.dating import is_over, octets_said, with_period
from assistant.articles.grid import GridCell, GridRow, anchor, empty, grid, written
from assistant.articles.life_cycle import life_cycle
from assistant.articles.site_page import link, page_of
from assistant.articles.sources import last_checked, published
from assistant.articles.stakes import STAKES, oldest_first, stakes_of
from assistant.articles.telling import limit_cited, source_listed, source_named
from assistant.model.base import Base
from assistant.model.condition import values_of
from assistant.model.decisions import Rule, Source
from assistant.model.period import Value
from assistant.words.dates import show_date

REFERENCE = (
    ("rejets.md", "site-rejections"),
    ("regles/index.md", "site-rules"),
    ("matrice.md", "site-matrix"),
    ("questions/index.md", "site-questions"),
    ("listes/index.md", "site-lists"),
    ("codes/index.md", "site-codes"),
    ("cycle-de-vie.md", "site-life-cycle"),
    ("limites.md", "site-limits"),
    ("changements.md", "site-changes"),
    ("sources.md", "site-sources"),
    ("glossaire.md", "site-glossary"),
    ("assistance.md", "site-help-desk"),
    ("integrer.md", "site-integrate"),
    ("assistants.md", "site-assistants"),
    ("commande.md", "site-command"),
    ("conformite.md", "site-conformity"),
    ("tables.md", "site-tables"),
    ("grappe.md", "site-cluster"),
    ("deployer.md", "site-deploy"),
)


class Shortcodes:
    """What the page at `path` can hold on the day `on`, `articles` being rendered for that day."""

    def __init__(self, base: Base, articles: list[RenderedArticle], path: str, on: date) -> None:
        self.base, self.articles, self.path, self.on = base, articles, path, on

    def functions(self) -> dict[str, Callable[[], str]]:
        """The names that a template may use."""
        names = (
            "checks",
            "subjects",
            "reference",
            "limits",
            "all_changes",
            "contacts",
            "checked",
            "life_cycle",
            "sources",
        )
        return {name: getattr(self, name) for name in names}

    def checks(self) -> str:
        """The decision to which each article leads first, with its question, each once."""
        names = dict.fromkeys(one.article.decisions[0] for _, held in self.by_audience() for one in held)
        lines = []
        for name in names:
            decision = self.base.decisions[name]
            question = f"<br>{decision.question}" if decision.question != decision.label else ""
            lines.append(f"- {link(self.path, page_of('decision', name), decision.label)}{question}")
        return "\n".join(['<div class="verifications" markdown="1">', "", *lines, "", "</div>"])

    def by_audience(self) -> list[tuple[str, list[RenderedArticle]]]:
        """The rendered articles of each audience."""
        rendered = {one.article.id: one for one in self.articles}
        held = by_audience(self.base, [one.article for one in self.articles])
        return [(label, [rendered[one.id] for one in some]) for label, some in held]

    def subjects(self) -> str:
        """The articles under each audience that they serve."""
        lines = []
        for label, held in self.by_audience():
            links = [f"- {link(self.path, one.article.path, one.article.title)}" for one in held]
            lines += [f"## {label}", "", *links, ""]
        return "\n".join(lines)

    def reference(self) -> str:
        """Links to the pages that hold the whole base."""
        return "\n".join(f"- {link(self.path, path, self.base.word(name))}" for path, name in REFERENCE)

    def limits(self) -> str:
        """Every named limit as a table: what it is and will be, in octets too, who says it, which rules read it."""
        heads = [self.base.word(name) for name in ("site-limit", "site-limit-is", "bytes", "source", "site-rules")]
        rows = (GridRow([*self._limit(value)], {"id": name}) for name, value in self.base.values.items())
        return grid(self.base.word("site-limits"), heads, rows, "limites", named=0)

    def _limit(self, value: Value) -> Iterator[GridCell]:
        base, on = self.base, self.on
        yield GridCell(written(value.label[:1].upper() + value.label[1:]))
        yield GridCell(written(limit_cited(base, value, on)), kind="alors")
        if value.kind == "size":
            readings = dict.fromkeys(octets_said(base, value, on, reading) for reading in ("low", "high"))
            yield GridCell(written(base.word("or").join(readings)))
        else:
            yield empty(base.word("site-limit-no-size"))
        told = dict.fromkeys(one.source for one in value.history)
        yield GridCell("<br>".join(self._cited(base.sources[name]) for name in told))
        rules = [rule for one in base.decisions.values() for rule in one.rules if not self._is_over(rule)]
        yield GridCell(
            "<br>".join(self._rule(rule) for rule in rules if value.id in values_of(rule.when)), kind="nom-regle"
        )

    def _cited(self, source: Source) -> str:
        """Who says so and where, linked where its page is known."""
        named = written(source_named(self.base, source))
        return f'<a href="{html.escape(source.url)}">{named}</a>' if source.url else named

    def _rule(self, rule: Rule) -> str:
        there = anchor(self.path, page_of("rule", rule.id), written(rule.id))
        return with_period(self.base, there, rule.period, self.on)

    def _is_over(self, form: Rule) -> bool:
        return is_over(form.period, self.on)

    def all_changes(self) -> str:
        """What will change, has changed or differs, with the cautions that another source than the text gives."""
        texts = {one.article.source for one in self.articles}
        told = [one for one in self.base.cautions.values() if published(self.base, one) and one.source not in texts]
        return ChangesPage(self.base, self.path, self.on, told).text()

    def sources(self) -> str:
        """Every source, the one read the longest ago first, with what rests on it."""
        return "\n".join(line for one in oldest_first(self.base, self.on) for line in self._source(one))

    def _source(self, source: Source) -> Iterator[str]:
        yield f'- <span id="{source.id}">{source_listed(self.base, source, self.on)}</span>'
        for kind, names in stakes_of(self.base, source.id)._asdict().items():
            if names:
                yield f"    - {self.base.word(STAKES[kind])} : {', '.join(self._staked(kind, names))}"

    def _staked(self, kind: str, names: Sequence[str]) -> list[str]:
        """What rests on a source, with links to what has a page; notes and cautions are only counted."""
        base, path = self.base, self.path
        if kind == "decisions":
            return [link(path, page_of("decision", one), base.decisions[one].label) for one in names]
        if kind in ("rules", "reached"):
            return [link(path, page_of("rule", one), one) for one in names]
        if kind == "values":
            return [link(path, page_of("page", "limites"), base.values[one].label, one) for one in names]
        if kind == "lists":
            return [link(path, page_of("list", one), base.lists[one].title) for one in names]
        if kind == "lookups":
            return [link(path, page_of("lookup", one), base.facts[base.lookups[one].origin].label) for one in names]
        return [base.procedures[one].title for one in names] if kind == "procedures" else [str(len(names))]

    def contacts(self) -> str:
        """Who can answer what this site does not cover."""
        return "\n".join(f"- {one.says}" for one in self.base.contacts.values())

    def checked(self) -> str:
        """The day of the oldest reading of a source."""
        return show_date(last_checked(self.base))

    def life_cycle(self) -> str:
        """The drawing of the life cycle of an invoice, then its passages as a list."""
        return life_cycle(self.base)
