"""The page of a list, and that of a table of codes: each item with its anchor, its other names, where it is used."""

from __future__ import annotations

from typing import Any

from assistant.articles.links import link, page_of
from assistant.articles.origins import cited
from assistant.articles.page import Page
from assistant.engine.base import Rules
from assistant.language.compiled import leaves


def list_page(rules: Rules, form: dict[str, Any]) -> Page:
    """Compose the page of a list."""
    words, path = rules.base["words"], page_of("list", form["id"])
    lines = [
        words["site-open-list"] if form["open"] else words["site-closed-list"],
        "",
        *(_item(rules, one) for one in form["items"]),
        "",
    ]
    lines += [f"## {words['source']} {{#source}}", "", _origin(rules, form)]
    used = _users(rules, form["id"])
    if used:
        places = ", ".join(link(path, page_of("rule", name), name) for name in used)
        lines += ["", f"{words['site-used-by']} : {places}."]
    return Page(path, form["title"], "\n".join(lines), form["title"], "list")


def _item(rules: Rules, item: dict[str, Any]) -> str:
    words = rules.base["words"]
    text = f'- <span id="{item["id"]}">{item["label"]}</span>'
    aliases = [one for one in item["aliases"] if one.lower() != item["label"].lower()]
    if aliases:
        text += f" ({words['site-aliases'].format(aliases=', '.join(aliases))})"
    return text + (f". {item['note']}" if item.get("note") else "")


def _origin(rules: Rules, form: dict[str, Any]) -> str:
    words = rules.base["words"]
    names = [form.get("source"), *(item.get("source") for item in form["items"])]
    text = "\n".join(f"- {cited(rules, rules.base['sources'][name])}" for name in dict.fromkeys(filter(None, names)))
    statements = form.get("statements") or []
    return text + (f"\n\n{words['rule-statements']} : {', '.join(statements)}." if statements else "")


def _users(rules: Rules, name: str) -> list[str]:
    """The rules whose condition reads a list, by id."""
    return [
        rule["id"]
        for decision in rules.base["decisions"].values()
        for rule in decision["rules"]
        if any(leaf[0] == "in" and leaf[3] == name for leaf in leaves(rule["when"]))
    ]


def lookup_page(rules: Rules, form: dict[str, Any]) -> Page:
    """Compose the page of a table of codes."""
    words, path = rules.base["words"], page_of("lookup", form["id"])
    given, found = (rules.base["facts"][form[end]] for end in ("from", "to"))
    title = words["site-table"].format(given=given["label"], found=found["label"])
    head = " | ".join((words["site-code"], words["site-code-label"], words["site-code-gives"]))
    lines = [words["site-table-note"], "", f"| {head} |", "| --- | --- | --- |"]
    for code, targets in form["rows"].items():
        labels = words["or"].join(rules.wording.show(found, one) for one in _targets(targets))
        shown = (form["labels"] or {}).get(code) or rules.wording.show(given, code)
        lines.append(f'| <span id="code-{code}">{code}</span> | {shown} | {labels} |')
    if form["assumed"]:
        lines += ["", words["assuming"].format(says=form["assumed"])]
    lines += ["", f"## {words['source']} {{#source}}", "", f"- {cited(rules, rules.base['sources'][form['source']])}"]
    return Page(path, title, "\n".join(lines), title, "lookup")


def _targets(targets: Any) -> list[str]:
    return [targets] if isinstance(targets, str) else list(targets)
