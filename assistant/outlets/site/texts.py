"""The same site for programs that read text: `llms.txt`, `llms-full.txt`, `rules.json`, a `.md` beside each page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path, PurePath

from msgspec.structs import replace

from assistant.articles.conditions import condition_said
from assistant.articles.dating import is_over, period_said
from assistant.articles.site_page import SitePage
from assistant.articles.telling import ending_said, sentence_said
from assistant.engine.base import Rules
from assistant.engine.decision import ENGINE, VERSION
from assistant.model.decisions import DecisionModel, Rule
from assistant.outlets.reports.json_text import json_text
from assistant.outlets.reports.rule import rule_json
from assistant.outlets.telling import Telling
from assistant.words.dates import show_date

SHORT, WHOLE, RULES = "llms.txt", "llms-full.txt", "rules.json"
_KINDS = {"article": "llms-articles", "decision": "llms-decisions", "page": "llms-pages", "index": "llms-pages"}

_FRONT = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
_UNSEEN = re.compile(
    r"<(form|script|style|template|svg)\b.*?</\1>|<!--.*?-->|<(\w+) aria-hidden=\"true\">[^<]*</\2>", re.DOTALL
)
_CELL, _LINE = re.compile(r"</t[hd]>\s*(?=<t[hd])"), re.compile(r"<br ?/?>|</(?:p|tr|li|caption|h\d|summary)>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ATTRIBUTES = re.compile(r"[ \t]*\{:?\s*[#.][^{}\n]*\}[ \t]*$", re.MULTILINE)
_EMPTY = re.compile(r"\n[ \t]*(?:\n[ \t]*){2,}")


def write_texts(folder: Path, rules: Rules, found: Sequence[SitePage], on: date) -> None:
    """Write into the `folder` of the pages what is read whole: the contents, all of it, the rules as data."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / SHORT).write_text(contents(rules, found, on), "utf-8")
    (folder / WHOLE).write_text(whole(rules, found, on), "utf-8")
    (folder / RULES).write_text(json_text(rules_data(rules, on), None) + "\n", "utf-8")


def write_markdown(pages: Path, site: Path) -> None:
    """Write beside each page of `site` its text as Markdown, from the folder of the pages that it was made of."""
    for path in pages.rglob("*.md"):
        place = site / path.relative_to(pages)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(readable(path.read_text("utf-8")), "utf-8")


def readable(text: str) -> str:
    r"""A page as plain Markdown: what only a browser shows is left out, tables become lines.

    >>> readable('---\ntitle: A\n---\n\n# A {#haut}\n\n<tr><td>un</td><td>deux</td></tr>\n')
    '# A\n\nun | deux\n'
    """
    text = _UNSEEN.sub("", _FRONT.sub("", text))
    text = _LINE.sub("\n", _CELL.sub(" | ", text))
    text = html.unescape(_ATTRIBUTES.sub("", _TAG.sub("", text)))
    return _EMPTY.sub("\n\n", text).strip() + "\n"


def contents(rules: Rules, found: Sequence[SitePage], on: date) -> str:
    """What the site holds, page by page, in the form of llms.txt: each address is that of the text beside the page."""
    told = Telling(rules.base)
    lines = [f"# {told.word('llms-title')}", "", f"> {told.word('llms-summary')}", "", _read(told, on), ""]
    for word in dict.fromkeys(_KINDS.values()):
        lines += [f"## {told.word(word)}", ""]
        lines += [_link(one) for one in found if _KINDS.get(one.kind) == word]
        lines.append("")
    lines += [f"## {told.word('llms-data')}", ""]
    lines += [f"- [{name}]({name})" for name in (WHOLE, RULES)]
    return "\n".join(lines) + "\n"


def whole(rules: Rules, found: Sequence[SitePage], on: date) -> str:
    """Every article whole, then every rule in force or to come, with its source."""
    told = Telling(rules.base)
    parts = [f"# {told.word('llms-title')}\n\n> {told.word('llms-summary')}\n\n{_read(told, on)}\n"]
    parts += [readable(one.text()) for one in found if one.kind == "article"]
    for decision in rules.base.decisions.values():
        kept = [rule for rule in decision.rules if not is_over(rule.period, on)]
        parts.append("\n".join([f"# {decision.question}\n", *(_rule(told, decision, one, on) for one in kept)]))
    return "\n".join(parts)


def rules_data(rules: Rules, on: date) -> dict[str, object]:
    """Every question with its facts, its outcomes and its rules, as the base holds them."""
    base = rules.base
    return {
        "schema": VERSION,
        "engine": ENGINE,
        "rules": base.fingerprint,
        "on": on.isoformat(),
        "sources": list(base.sources.values()),
        "decisions": [
            {
                "id": one.id,
                "question": one.question,
                "label": one.label,
                "policy": one.policy,
                "outcomes": {outcome.id: outcome.label for outcome in one.outcomes},
                "facts": [base.facts[name] for name in one.facts],
                "rules": list(_rules(one)),
            }
            for one in base.decisions.values()
        ],
    }


def _rules(decision: DecisionModel) -> Iterator[dict[str, object]]:
    """The rules of a question, with the name of their file and not where it stands."""
    for rule in decision.rules:
        yield rule_json(decision, replace(rule, place=replace(rule.place, file=PurePath(rule.place.file).name)))


def _read(told: Telling, on: date) -> str:
    return told.say("mcp-read", day=show_date(on), rules=told.base.fingerprint)


def _link(page: SitePage) -> str:
    return f"- [{page.title}]({page.path})" + (f" : {page.subject}" if page.subject else "")


def _rule(told: Telling, decision: DecisionModel, rule: Rule, on: date) -> str:
    """A rule in four lines: what it gives and says, when it holds, for how long, on what it rests."""
    base = told.base
    lines = [
        f"## {rule.id}\n",
        f"- {told.word('rule-gives')} : {ending_said(base, decision, rule)} · {sentence_said(base, rule.says, on)}",
        f"- {told.word('rule-when')} : {condition_said(base, rule.when, on)}",
        *(f"- {told.word('rule-period')} : {period}" for period in [period_said(base, rule.period, on)] if period),
        f"- {told.word('source')} : {told.source(base.sources[rule.source])}",
        *([f"- {told.deduced(rule.why)}"] if rule.deduced else []),
    ]
    return "\n".join(lines) + "\n"
