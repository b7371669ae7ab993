"""The page of a decision: the question, what it asks, its rules in words; the check itself is added by script."""

from __future__ import annotations

from typing import Any

from assistant.articles.conditions import condition_text
from assistant.articles.life_cycle import life_cycle
from assistant.articles.links import link, page_of
from assistant.articles.origins import caution_text
from assistant.articles.page import Page
from assistant.articles.rule_page import sentence
from assistant.engine.base import Rules

FEW = 12

DRAWN = frozenset(("invoice-next-step",))
"""The decisions whose page shows the life cycle of an invoice."""


def decision_page(rules: Rules, decision: dict[str, Any], articles: dict[str, str]) -> Page:
    """Compose the page of a decision; `articles` gives the title of each article by its id."""
    words, path = rules.base["words"], page_of("decision", decision["id"])
    article = decision.get("article")
    there = link(path, page_of("article", article), articles[article]) if article else ""
    lines = [
        *([f"{decision['question']}\n{{: .en-bref }}"] if decision["question"] != decision["label"] else []),
        f'<div id="verification" data-decision="{decision["id"]}"></div>',
    ]
    if there:
        lines.append(f"{words['site-needs-script'].format(article=there)}\n{{: .sans-script }}")
    cautions = [rules.base["cautions"][name] for name in decision["cautions"] if not _conditional(rules, name)]
    if cautions:
        told = [f"- {words['caution']} : {caution_text(rules, caution)}" for caution in cautions]
        lines.append("\n".join(told) + "\n{: .sans-script }")
    if decision["id"] in DRAWN:
        lines += [f"## {words['site-life-cycle']} {{#cycle}}", life_cycle(rules)]
    lines += [f"## {words['site-asks']} {{#faits}}", _facts(rules, decision, path)]
    lines += [f"## {words['site-answers']} {{#issues}}", "\n".join(f"- {one['label']}" for one in decision["outcomes"])]
    lines += [f"## {words['site-rules']} {{#regles}}", _rows(rules, decision, path)]
    title = words.get(f"title-{decision['id']}", decision["label"])
    return Page(path, title, "\n\n".join(lines), decision["question"], "decision")


def _conditional(rules: Rules, name: str) -> bool:
    return bool(rules.base["cautions"][name]["when"] != ["true"])


def _facts(rules: Rules, decision: dict[str, Any], path: str) -> str:
    lines = []
    for name in decision["facts"]:
        fact = rules.base["facts"][name]
        text = f"- {fact['question']} {fact['help']}".rstrip()
        choices = fact["choices"]
        if fact["list"]:
            shown = rules.base["lists"][fact["list"]]
            text += f" ({link(path, page_of('list', fact['list']), shown['title'])})"
        elif 0 < len(choices) <= FEW:
            text += f" ({', '.join(choice['label'] for choice in choices)})"
        lines.append(text)
    return "\n".join(lines)


def _rows(rules: Rules, decision: dict[str, Any], path: str) -> str:
    words = rules.base["words"]
    labels = {one["id"]: one["label"] for one in decision["outcomes"]}
    lines = []
    for rule in decision["rules"]:
        end = labels[rule["ends"]] if rule["ends"] else words[f"status-{rule['undecided']}"]
        name = link(path, page_of("rule", rule["id"]), rule["id"])
        lines.append(f"1. {end} : {condition_text(rules, rule['when'])}. {sentence(rules, rule['says'])} ({name})")
    return "\n".join(lines)
