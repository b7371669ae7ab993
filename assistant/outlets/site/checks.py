"""What each check page carries: its rules, and what the form needs besides, all of it from the compiled base."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from assistant.articles.life_cycle import STATUSES
from assistant.articles.steps import step_said
from assistant.dossier.names import KNOWN_ELSEWHERE, LOOKED_AT
from assistant.engine.base import Rules
from assistant.intake.reading import ARCHIVES
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel, Procedure
from assistant.outlets.said_once import said_again
from assistant.outlets.site.page_facts import apart_of
from assistant.outlets.site.page_json import apart
from assistant.outlets.site.page_rules import PageRules, page_rules
from assistant.outlets.site.typeset import typeset
from assistant.words.typography import french

GROUP = "group"
"""The column of a list that puts its items under headings."""


class CheckPage(NamedTuple):
    """How a page asks: the `shape` of its form, and the decisions that it asks besides its own."""

    shape: str = "form"
    besides: tuple[str, ...] = ()


HAND_MADE = {
    "attachment": CheckPage("files", besides=("dossier",)),
    "entity-reception": CheckPage("entity"),
    "manager-transfer": CheckPage("checklist"),
    "refund-step": CheckPage("stages"),
    "invoice-next-step": CheckPage("cycle"),
    "rejection-message": CheckPage("message"),
}
"""The pages made by hand, by their decision; any other decision has the form that all share."""


def check_data(rules: Rules, decision: str, on: date, titles: Mapping[str, str]) -> dict[str, object]:
    """All that the page of `decision` loads when made for the day `on`; `titles` gives the title of each article."""
    base, (shape, besides) = rules.base, HAND_MADE.get(decision, CheckPage())
    form, carried = base.decisions[decision], page_rules(rules, (decision, *besides), on)
    also = {"files": _files, "cycle": _cycle}
    return {
        "decision": decision,
        "shape": shape,
        "engine": carried["engine"],
        "names": bool(apart_of(rules.base.facts[name] for name in rules[decision].completing.known).names),
        "rules": typeset(carried),
        "article": form.article,
        "articles": {name: french(titles[name]) for name in _articles(base, carried, form)},
        "steps": {name: _steps(base, base.procedures[name]) for name in carried["procedures"]},
        "again": said_again(base, form),
        "groups": _groups(base, form),
        "beside": _beside(rules, form),
        **(also[shape](base) if shape in also else {}),
    }


def _articles(base: Base, carried: PageRules, form: DecisionModel) -> list[str]:
    """The articles to which a page may lead: that of its question, and those of the sources that it carries."""
    named = [base.sources[str(one["id"])].article for one in apart(carried["sources"])]
    return sorted({name for name in [form.article, *named] if name})


def _steps(base: Base, procedure: Procedure) -> list[str]:
    return [french(step_said(base, step)) for step in procedure.steps]


def _beside(rules: Rules, form: DecisionModel) -> dict[str, object] | None:
    """The question that people mix with this one, to which a case may be taken: the facts that it knows."""
    if form.beside is None:
        return None
    other = rules[form.beside]
    return {"id": form.beside, "label": french(other.model.label), "facts": other.completing.known}


def _groups(base: Base, form: DecisionModel) -> dict[str, dict[str, str]]:
    """The heading under which a list puts each of its items, for the facts that are chosen in such a list."""
    found = {}
    for name in form.facts:
        shown = base.facts[name].list
        items = base.lists[shown].items if shown else ()
        groups = {item.id: item.text(GROUP) for item in items if item.text(GROUP)}
        if groups:
            found[name] = groups
    return found


def _files(base: Base) -> dict[str, object]:
    """The names that `check` gives to a channel and a form, the archives that a batch may be, what a check looks at."""
    return {
        "channels": [{"id": one.id, **one.facts} for one in base.channels.values()],
        "archives": ARCHIVES,
        "looked_at": {item.id: french(item.text("says")) for item in base.lists[LOOKED_AT].items},
        "known_elsewhere": [
            {"what": french(item.label), "who": french(item.text("who"))} for item in base.lists[KNOWN_ELSEWHERE].items
        ],
    }


def _cycle(base: Base) -> dict[str, object]:
    """From each status, those that come next."""
    following: dict[str, list[str]] = {}
    for one in base.transitions.values():
        following.setdefault(one.start, []).append(one.end)
    return {"fact": next(name for name, fact in base.facts.items() if fact.list == STATUSES), "next": following}
