"""Shortcodes: what a written page may hold of the whole base, such as its checks, subjects, limits and changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from assistant.articles.article import RenderedArticle
from assistant.articles.dating import is_over, limit_said, with_period
from assistant.articles.life_cycle import life_cycle
from assistant.articles.site_page import link, page_of
from assistant.articles.sources import last_checked, published
from assistant.articles.telling import caution_said
from assistant.words.dates import show_date

Form = Mapping[str, Any]

REFERENCE = (
    ("regles/index.md", "site-rules"),
    ("questions/index.md", "site-questions"),
    ("listes/index.md", "site-lists"),
    ("codes/index.md", "site-codes"),
    ("cycle-de-vie.md", "site-life-cycle"),
    ("limites.md", "site-limits"),
    ("changements.md", "site-changes"),
    ("glossaire.md", "site-glossary"),
    ("integrer.md", "site-integrate"),
    ("deployer.md", "site-deploy"),
)


class Shortcodes:
    """What the page at `path` can hold on the day `on`, `articles` being rendered for that day."""

    def __init__(self, base: Form, articles: list[RenderedArticle], path: str, on: date) -> None:
        self.base, self.articles, self.path, self.on = base, articles, path, on

    def functions(self) -> dict[str, Callable[[], str]]:
        """The names that a template may use."""
        names = ("checks", "subjects", "reference", "limits", "all_changes", "contacts", "checked", "life_cycle")
        return {name: getattr(self, name) for name in names}

    def checks(self) -> str:
        """The decision to which each article leads first, with its question, each once."""
        names = dict.fromkeys(one.article.decisions[0] for _, held in self.by_audience() for one in held)
        lines = []
        for name in names:
            form = self.base["decisions"][name]
            question = f"<br>{form['question']}" if form["question"] != form["label"] else ""
            lines.append(f"- {link(self.path, page_of('decision', name), form['label'])}{question}")
        return "\n".join(['<div class="verifications" markdown="1">', "", *lines, "", "</div>"])

    def by_audience(self) -> list[tuple[str, list[RenderedArticle]]]:
        """The articles of each audience; those that serve it first come first."""
        return [
            (
                label,
                sorted(
                    (one for one in self.articles if key in one.article.audience),
                    key=lambda one: one.article.audience.index(key),
                ),
            )
            for key, label in self.base["words"]["audiences"].items()
        ]

    def subjects(self) -> str:
        """The articles under each audience that they serve."""
        lines = []
        for label, held in self.by_audience():
            links = [f"- {link(self.path, one.article.path, one.article.title)}" for one in held]
            lines += [f"## {label}", "", *links, ""]
        return "\n".join(lines)

    def reference(self) -> str:
        """Links to the pages that hold the whole base."""
        return "\n".join(f"- {link(self.path, path, self.base['words'][name])}" for path, name in REFERENCE)

    def limits(self) -> str:
        """Every named limit, and what it will be, with the rules that read it."""
        rows = [rule for one in self.base["decisions"].values() for rule in one["rules"]]
        lines = []
        for name, value in self.base["values"].items():
            users = [self._rule(rule) for rule in rows if name in rule["values"] and not is_over(rule, self.on)]
            limit = limit_said(self.base, value, self.on) + (f" ({', '.join(users)})" if users else "")
            lines.append(f'- <span id="{name}">{value["label"]}</span> : {limit}')
        return "\n".join(lines)

    def _rule(self, rule: Form) -> str:
        there = link(self.path, page_of("rule", rule["id"]), rule["id"])
        return with_period(self.base, there, rule, self.on)

    def all_changes(self) -> str:
        """Every caution that another source than the text itself gives, latest first, those without a day last."""
        found = sorted(self.base["cautions"].values(), key=lambda one: one["since"] or "", reverse=True)
        texts = {one.article.source for one in self.articles}
        kept = [one for one in found if published(self.base, one) and one["source"] not in texts]
        told = [one for one in kept if not is_over(one, self.on)]
        return "\n".join(f'- <span id="{one["id"]}">{caution_said(self.base, one, self.on)}</span>' for one in told)

    def contacts(self) -> str:
        """Who can answer what this site does not cover."""
        return "\n".join(f"- {one['attributes']['says']}" for one in self.base["lists"]["contacts"]["items"])

    def checked(self) -> str:
        """The day of the oldest reading of a source."""
        return show_date(last_checked(self.base))

    def life_cycle(self) -> str:
        """The drawing of the life cycle of an invoice, then its passages as a list."""
        return life_cycle(self.base)
