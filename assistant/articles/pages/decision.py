"""The page of a decision: the question, what it asks, its rules in words; the check itself is added by script."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from assistant.articles.dating import is_over, with_period
from assistant.articles.life_cycle import STATUSES, life_cycle
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.telling import caution_said, condition_said, ending_said, sentence_said
from assistant.model.base import Base
from assistant.model.condition import Always
from assistant.model.decisions import Caution, DecisionModel

FEW = 12
"""How many choices of a question are written out; the page of the list has the others."""


def decision_page(base: Base, decision: DecisionModel, articles: Mapping[str, str], on: date) -> SitePage:
    """Compose the page of a decision for the day `on`; `articles` gives the title of each article by its id."""
    path, article = page_of("decision", decision.id), decision.article
    lines = [
        *([f"{decision.question}\n{{: .en-bref }}"] if decision.question != decision.label else []),
        f'<div id="verification" data-decision="{decision.id}"></div>',
    ]
    if article:
        there = link(path, page_of("article", article), articles[article])
        lines.append(f"{base.word('site-needs-script').format(article=there)}\n{{: .sans-script }}")
    cautions = [base.cautions[name] for name in decision.cautions if _always_told(base.cautions[name], on)]
    if cautions:
        told = [f"- {base.word('caution')} : {caution_said(base, caution, on)}" for caution in cautions]
        lines.append("\n".join(told) + "\n{: .sans-script }")
    if is_drawn(base, decision):
        lines += [f"## {base.word('site-life-cycle')} {{#cycle}}", life_cycle(base)]
    lines += [f"## {base.word('site-asks')} {{#faits}}", _facts(base, decision, path)]
    lines += [f"## {base.word('site-answers')} {{#issues}}", "\n".join(f"- {one.label}" for one in decision.outcomes)]
    lines += [f"## {base.word('site-rules')} {{#regles}}", _rows(base, decision, path, on)]
    title = base.word(f"title-{decision.id}") if f"title-{decision.id}" in base.words else decision.label
    return SitePage(path, title, "\n\n".join(lines), decision.question, "decision")


def is_drawn(base: Base, decision: DecisionModel) -> bool:
    """Whether a decision asks for the status of an invoice: its page shows the life cycle, where the base tells it."""
    return bool(base.transitions) and any(base.facts[name].list == STATUSES for name in decision.facts)


def _always_told(caution: Caution, on: date) -> bool:
    return isinstance(caution.when, Always) and not is_over(caution.period, on)


def _facts(base: Base, decision: DecisionModel, path: str) -> str:
    lines = []
    for fact in (base.facts[name] for name in decision.facts):
        text = f"- {fact.question} {fact.help}".rstrip()
        if fact.list:
            text += f" ({link(path, page_of('list', fact.list), base.lists[fact.list].title)})"
        elif 0 < len(fact.choices) <= FEW:
            text += f" ({', '.join(choice.label for choice in fact.choices)})"
        lines.append(text)
    return "\n".join(lines)


def _rows(base: Base, decision: DecisionModel, path: str, on: date) -> str:
    """The rules in their order, one that is not in force with the time for which it is."""
    lines = []
    for rule in decision.rules:
        name = with_period(base, link(path, page_of("rule", rule.id), rule.id), rule.period, on)
        when, says = condition_said(base, rule.when, on), sentence_said(base, rule.says, on)
        lines.append(f"1. {ending_said(base, decision, rule)} : {when}. {says} ({name})")
    return "\n".join(lines)
