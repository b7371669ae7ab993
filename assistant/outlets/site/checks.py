"""What each check page carries: its rules, and what the form needs besides, all of it from the compiled base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from assistant.articles.life_cycle import PASSAGES, STATUSES
from assistant.articles.steps import step_text
from assistant.dossier.judging import ARCHIVES
from assistant.outlets.site.page_rules import engine_of, page_rules
from assistant.outlets.site.typeset import typeset

Form = Mapping[str, Any]


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
}
"""The pages made by hand, by their decision; any other decision has the form that all share."""


def check_data(base: Form, decision: str, titles: Mapping[str, str]) -> dict[str, Any]:
    """All that the page of `decision` loads; `titles` gives the title of each article."""
    form, (shape, besides) = base["decisions"][decision], HAND_MADE.get(decision, CheckPage())
    rules = page_rules(base, (decision, *besides))
    also = {"files": _files, "cycle": _cycle}
    return {
        "decision": decision,
        "shape": shape,
        "engine": engine_of(rules),
        "rules": typeset(rules),
        "article": form.get("article"),
        "articles": {name: typeset({"title": titles[name]})["title"] for name in _articles(rules, form)},
        "steps": {name: _steps(base["procedures"][name]) for name in rules["procedures"]},
        "groups": _groups(base, form),
        **(also[shape](base) if shape in also else {}),
    }


def _articles(rules: Form, form: Form) -> list[str]:
    named = [source.get("article") for source in rules["sources"].values()]
    return sorted({name for name in [form.get("article"), *named] if name})


def _steps(procedure: Form) -> list[str]:
    return [str(typeset({"text": step_text(step)})["text"]) for step in procedure["steps"]]


def _groups(base: Form, form: Form) -> dict[str, dict[str, str]]:
    """The heading under which a list puts each of its items, for the facts that are chosen in such a list."""
    found = {}
    for name in form["facts"]:
        shown = base["facts"][name]["list"]
        items = base["lists"][shown]["items"] if shown else []
        groups = {one["id"]: one["attributes"]["group"] for one in items if "group" in one.get("attributes", {})}
        if groups:
            found[name] = groups
    return found


def _files(base: Form) -> dict[str, Any]:
    """The names that `check` gives to a channel and a form together, and the archives that a batch may be."""
    channels = [{"id": one["id"], **one["attributes"]} for one in base["lists"]["deposit_channels"]["items"]]
    return {"channels": channels, "archives": ARCHIVES}


def _cycle(base: Form) -> dict[str, Any]:
    """From each status, those that come next."""
    following: dict[str, list[str]] = {}
    for one in base["lists"][PASSAGES]["items"]:
        following.setdefault(one["attributes"]["from"], []).append(one["attributes"]["to"])
    return {"fact": next(name for name, fact in base["facts"].items() if fact["list"] == STATUSES), "next": following}
