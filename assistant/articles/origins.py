"""Where an article comes from: its sources with the day of their last reading, and what has changed since."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.articles.article import Article
from assistant.engine.base import Rules
from assistant.words.dates import show_date


def origin(rules: Rules, article: Article) -> str:
    """The sources of an article as Markdown: the text that it explains, then those that complete it."""
    words = rules.base["words"]
    main = rules.base["sources"][article.source]
    others = [rules.base["sources"][name] for name in sources_of(rules, article) if name != article.source]
    lines = [str(words["site-source"]).format(source=cited(rules, main))]
    if others:
        lines += ["", str(words["site-other-sources"]), "", *(f"- {cited(rules, one)}" for one in others)]
    return "\n".join(lines)


def changes(rules: Rules, article: Article) -> str:
    """What is known to have changed or to differ since the text was written, as Markdown."""
    words = rules.base["words"]
    found = [rules.base["cautions"][name] for name in cautions_of(rules, article)]
    lines = [
        f"- {caution_text(rules, one)}" for one in found if published(rules, one) and one["source"] != article.source
    ]
    return "\n".join(lines) or str(words["site-no-change"])


def caution_text(rules: Rules, form: dict[str, Any]) -> str:
    """A caution with its day and its source, in sentences."""
    words = rules.base["words"]
    text = form["text"]
    if form["since"]:
        text = str(words["site-since"]).format(day=show_date(date.fromisoformat(form["since"])), text=text)
    source = rules.base["sources"][form["source"]]
    return f"{text} {words['source']} : {source['publisher']}, « {quotable(source['title'])} »."


def published(rules: Rules, form: dict[str, Any]) -> bool:
    """Whether what a caution says was published: a precaution of this site has no address to be read at."""
    return bool(rules.base["sources"][form["source"]].get("url"))


def cited(rules: Rules, source: dict[str, Any]) -> str:
    """A source in a sentence: publisher, title, its own date, the day of the last reading."""
    words = rules.base["words"]
    dated = (
        str(words["dated"]).format(day=show_date(date.fromisoformat(source["dated"])))
        if source["dated"]
        else (words["undated-source"])
    )
    title = quotable(source["title"])
    title = f"[{title}]({source['url']})" if source.get("url") else title
    return str(words["site-cited"]).format(
        publisher=source["publisher"],
        title=title,
        dated=dated,
        checked=show_date(date.fromisoformat(source["checked"])),
    )


def quotable(title: str) -> str:
    """A title that can stand between « and »: what it quotes itself is between “ and ”."""
    return title.replace("« ", "“").replace(" »", "”")


def led_to(rules: Rules, article: Article) -> list[str]:
    """The decisions to which an article leads: those that it names, then those of the base that name it."""
    naming = [name for name, form in rules.base["decisions"].items() if form.get("article") == article.id]
    return list(dict.fromkeys([*article.decisions, *naming]))


def cautions_of(rules: Rules, article: Article) -> list[str]:
    """The cautions of the decisions to which an article leads, and of their rules, in order."""
    found: list[str] = []
    for name in led_to(rules, article):
        decision = rules.base["decisions"][name]
        found += [one for rule in decision["rules"] if _own(rules, rule, article) for one in rule["cautions"]]
        found += decision["cautions"]
    return list(dict.fromkeys(found))


def sources_of(rules: Rules, article: Article) -> list[str]:
    """The sources on which an article rests: those of its decisions' rules, notes, procedures and cautions."""
    base = rules.base
    found = [article.source]
    for name in led_to(rules, article):
        for rule in base["decisions"][name]["rules"]:
            if not _own(rules, rule, article):
                continue
            found.append(rule["source"])
            found += [base["notes"][one]["source"] for one in rule["notes"]]
            found += [base["procedures"][one]["source"] for one in filter(None, [rule["procedure"]])]
    found += [base["cautions"][name]["source"] for name in cautions_of(rules, article)]
    return list(dict.fromkeys(found))


def _own(rules: Rules, rule: dict[str, Any], article: Article) -> bool:
    """Whether a rule of a shared decision speaks of this article: not when it rests on the text of another one."""
    about = rules.base["sources"][rule["source"]].get("article")
    return about in (None, article.id)
