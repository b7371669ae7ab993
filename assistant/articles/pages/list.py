"""The page of a list, and that of a table of codes: each item with its anchor, its other names, where it is used."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant.articles.dating import is_over, with_period
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.telling import source_cited, value_said
from assistant.language.compiled import leaves

Form = Mapping[str, Any]


def list_page(base: Form, form: Form, on: date) -> SitePage:
    """Compose the page of a list for the day `on`."""
    words, path = base["words"], page_of("list", form["id"])
    lines = [
        words["site-open-list"] if form["open"] else words["site-closed-list"],
        "",
        *(_item(base, one) for one in form["items"]),
        "",
    ]
    lines += [f"## {words['source']} {{#source}}", "", _origin(base, form)]
    used = [
        with_period(base, link(path, page_of("rule", rule["id"]), rule["id"]), rule, on)
        for rule in _users(base, form["id"])
        if not is_over(rule, on)
    ]
    if used:
        lines += ["", f"{words['site-used-by']} : {', '.join(used)}."]
    return SitePage(path, form["title"], "\n".join(lines), form["title"], "list")


def _item(base: Form, item: Form) -> str:
    text = f'- <span id="{item["id"]}">{item["label"]}</span>'
    aliases = [one for one in item["aliases"] if one.lower() != item["label"].lower()]
    if aliases:
        text += f" ({base['words']['site-aliases'].format(aliases=', '.join(aliases))})"
    return text + (f". {item['note']}" if item.get("note") else "")


def _origin(base: Form, form: Form) -> str:
    names = dict.fromkeys(filter(None, [form.get("source"), *(item.get("source") for item in form["items"])]))
    text = "\n".join(f"- {source_cited(base, base['sources'][name], linked=True)}" for name in names)
    statements = form.get("statements") or []
    return text + (f"\n\n{base['words']['rule-statements']} : {', '.join(statements)}." if statements else "")


def _users(base: Form, name: str) -> list[Form]:
    """The rules whose condition reads a list."""
    return [
        rule
        for decision in base["decisions"].values()
        for rule in decision["rules"]
        if any(leaf[0] == "in" and leaf[3] == name for leaf in leaves(rule["when"]))
    ]


def lookup_page(base: Form, form: Form) -> SitePage:
    """Compose the page of a table of codes."""
    words, path = base["words"], page_of("lookup", form["id"])
    given, found = (base["facts"][form[end]] for end in ("from", "to"))
    title = words["site-table"].format(given=given["label"], found=found["label"])
    head = " | ".join((words["site-code"], words["site-code-label"], words["site-code-gives"]))
    lines = [words["site-table-note"], "", f"| {head} |", "| --- | --- | --- |"]
    for code, targets in form["rows"].items():
        labels = words["or"].join(value_said(base, found, one) for one in targets)
        shown = (form["labels"] or {}).get(code) or value_said(base, given, code)
        lines.append(f'| <span id="code-{code}">{code}</span> | {shown} | {labels} |')
    if form["assumed"]:
        lines += ["", words["assuming"].format(says=form["assumed"])]
    source = source_cited(base, base["sources"][form["source"]], linked=True)
    lines += ["", f"## {words['source']} {{#source}}", "", f"- {source}"]
    return SitePage(path, title, "\n".join(lines), title, "lookup")
