"""The page of a decision: the question, what it asks, its rules in words; the check itself is added by script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from assistant.articles.dating import is_over
from assistant.articles.grid import folded, written
from assistant.articles.life_cycle import STATUSES, life_cycle
from assistant.articles.proofs import Proofs
from assistant.articles.rule_table import RuleTable
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.sources import undecided
from assistant.articles.stakes import OLD, at_stake, oldest_first
from assistant.articles.telling import caution_said, source_attributed
from assistant.model.base import Base
from assistant.model.condition import Always
from assistant.model.decisions import Caution, DecisionModel

FILES = "attachment"
"""The decision whose page takes files and reads them."""

FEW = 12
"""How many choices of a question are written out; the page of the list has the others."""


def decision_page(proofs: Proofs, articles: Mapping[str, str]) -> SitePage:
    """Compose the page of the decision of `proofs`; `articles` gives the title of each article by its id."""
    base, decision, on = proofs.base, proofs.model, proofs.on
    path, article = page_of("decision", decision.id), decision.article
    lines = [
        *([f"{decision.question}\n{{: .en-bref }}"] if decision.question != decision.label else []),
        *_given_a_file(base, decision, path),
        f'<div id="verification" data-decision="{decision.id}"></div>',
    ]
    if article:
        there = link(path, page_of("article", article), articles[article])
        lines.append(f"{base.word('site-needs-script').format(article=there)}\n{{: .sans-script }}")
    cautions = [base.cautions[name] for name in decision.cautions if _always_told(base.cautions[name], on)]
    if cautions:
        told = [f"- {base.word('caution')} : {caution_said(base, caution, on, linked=True)}" for caution in cautions]
        lines.append("\n".join(told) + "\n{: .sans-script }")
    if is_drawn(base, decision):
        lines += [f"## {base.word('site-life-cycle')} {{#cycle}}", life_cycle(base)]
    lines += [f"## {base.word('site-rules')} {{#regles}}", *_table(base, decision, path, on), *_old(base, decision, on)]
    lines.append(folded(base.word("site-proofs"), "\n".join(proofs.folded(rule) for rule in decision.rules)))
    answers = "\n".join(f"- {one.label}" for one in decision.outcomes)
    for name, held in (("site-asks", _facts(base, decision, path)), ("site-answers", answers)):
        summary = f"<summary>{written(base.word(name))}</summary>"
        lines.append(f'<details class="pli" markdown="1">{summary}\n\n{held}\n\n</details>')
    if open_points := [one for one in base.unmodelled.values() if one.topic == decision.topic]:
        lines += [f"## {base.word('site-unmodelled')} {{#non-decide}}", undecided(base, open_points)]
    title = base.word(f"title-{decision.id}") if f"title-{decision.id}" in base.words else decision.label
    return SitePage(path, title, "\n\n".join(lines), decision.question, "decision")


def is_drawn(base: Base, decision: DecisionModel) -> bool:
    """Whether a decision asks for the status of an invoice: its page shows the life cycle, where the base tells it."""
    return bool(base.transitions) and any(base.facts[name].list == STATUSES for name in decision.facts)


def _given_a_file(base: Base, decision: DecisionModel, path: str) -> Iterator[str]:
    """The way to the check that reads files, for a question whose facts are read in one."""
    if decision.id != FILES and base.facts[decision.facts[0]].read and FILES in base.decisions:
        there = link(path, page_of("decision", FILES), base.decisions[FILES].label)
        yield f"{base.word('site-given-a-file').format(check=there)}\n{{: .repere }}"


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


def _table(base: Base, decision: DecisionModel, path: str, on: date) -> Iterator[str]:
    """The rules of the day as a table, then, folded, those of other days."""
    table = RuleTable(base, decision, path, on)
    yield base.word(f"site-table-{decision.policy}")
    count = base.word("site-rules-now").format(count=len(table.now))
    yield folded(count, table.drawn(), anchor="table-regles", is_open=True)
    if others := table.elsewhere():
        yield folded(base.word("site-rules-elsewhere").format(count=len(table.others)), others)


def _old(base: Base, decision: DecisionModel, on: date) -> Iterator[str]:
    """A line that names the sources of a decision whose reading is old on the day `on`."""
    cited = at_stake(base, decision)
    old = [one for one in oldest_first(base, on, OLD) if one.id in cited]
    if old:
        yield base.word("site-old-sources").format(
            days=OLD, sources=" ; ".join(source_attributed(base, one) for one in old)
        )
