"""Where an article comes from: its sources with the day of their last reading, and what has changed since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant.articles.article import Article
from assistant.articles.dating import is_over
from assistant.articles.telling import caution_said, source_cited

Form = Mapping[str, Any]


def origin(base: Form, article: Article, on: date) -> str:
    """The sources of an article as Markdown: the text that it explains, then those that complete it."""
    words = base["words"]
    main = base["sources"][article.source]
    others = [base["sources"][name] for name in sources_of(base, article, on) if name != article.source]
    lines = [str(words["site-source"]).format(source=source_cited(base, main, linked=True))]
    if others:
        lines += ["", str(words["site-other-sources"]), ""]
        lines += [f"- {source_cited(base, one, linked=True)}" for one in others]
    return "\n".join(lines)


def changes(base: Form, article: Article, on: date) -> str:
    """What is known to have changed or to differ since the text was written, and what will change, as Markdown."""
    found = [base["cautions"][name] for name in cautions_of(base, article, on)]
    told = [one for one in found if published(base, one) and one["source"] != article.source]
    return "\n".join(f"- {caution_said(base, one, on)}" for one in told) or str(base["words"]["site-no-change"])


def published(base: Form, caution: Form) -> bool:
    """Whether what a caution says was published: a precaution of this site has no address to be read at."""
    return bool(base["sources"][caution["source"]].get("url"))


def last_checked(base: Form) -> date:
    """The day on which the source read the longest ago was last checked."""
    return min(date.fromisoformat(source["checked"]) for source in base["sources"].values())


def led_to(base: Form, article: Article) -> list[str]:
    """The decisions to which an article leads: those that it names, then those of the base that name it."""
    naming = [name for name, form in base["decisions"].items() if form.get("article") == article.id]
    return list(dict.fromkeys([*article.decisions, *naming]))


def cautions_of(base: Form, article: Article, on: date) -> list[str]:
    """The cautions of the decisions to which an article leads, and of their rules, in order; none that is over."""
    found: list[str] = []
    for name in led_to(base, article):
        decision = base["decisions"][name]
        found += [one for rule in decision["rules"] if _own(base, rule, article) for one in rule["cautions"]]
        found += decision["cautions"]
    return [name for name in dict.fromkeys(found) if not is_over(base["cautions"][name], on)]


def sources_of(base: Form, article: Article, on: date) -> list[str]:
    """The sources on which an article rests: those of its decisions' rules, notes, procedures and cautions."""
    found = [article.source]
    for name in led_to(base, article):
        for rule in base["decisions"][name]["rules"]:
            if not _own(base, rule, article):
                continue
            found.append(rule["source"])
            found += [base["notes"][one]["source"] for one in rule["notes"]]
            found += [base["procedures"][one]["source"] for one in filter(None, [rule["procedure"]])]
    found += [base["cautions"][name]["source"] for name in cautions_of(base, article, on)]
    return list(dict.fromkeys(found))


def _own(base: Form, rule: Form, article: Article) -> bool:
    """Whether a rule of a shared decision speaks of this article: not when it rests on the text of another one."""
    about = base["sources"][rule["source"]].get("article")
    return about in (None, article.id)
