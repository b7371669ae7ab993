"""The contract of a base with the programs that read it: what they name must be there, under that name."""

from __future__ import annotations

from collections.abc import Collection

from assistant.language.draft import Draft
from assistant.language.mistakes import Mistakes
from assistant.language.strict_yaml import Document
from assistant.model.contract import CONTRACT, Need
from assistant.model.problems import Problem
from assistant.words.distance import nearest

PARTS = {"decisions": "décision", "facts": "fait", "lists": "liste"}


def check_contract(draft: Draft, mistakes: Mistakes, contract: tuple[Need, ...] = CONTRACT) -> None:
    """Report each name that a program reads in a topic and that the base does not hold, where its nearest stands."""
    if mistakes.problems:
        return  # what is broken is told first: a name that lacks may be in what could not be read
    for need in contract:
        if need.topic in draft.documents:
            for problem in _lacking(need, draft):
                mistakes.problems.append(problem)


def _lacking(need: Need, draft: Draft) -> list[Problem]:
    found: list[Problem] = []
    for part, names in (("decisions", need.decisions), ("facts", need.choices), ("lists", need.columns)):
        found += [_problem(need, draft, part, name) for name in names if name not in draft.declared[part]]
    if found:
        return found
    for decision, facts in need.decisions.items():
        model = draft.decisions[decision]
        known = (*model.facts, *model.origins)
        found += [_inner(draft, "decisions", decision, "facts", fact, known) for fact in facts if fact not in known]
    for fact, choices in need.choices.items():
        known = draft.facts[fact].answers()
        found += [_inner(draft, "facts", fact, "choices", one, known) for one in choices if one not in known]
    for name, columns in need.columns.items():
        known = tuple(column.id for column in draft.lists[name].columns)
        found += [_inner(draft, "lists", name, "columns", one, known) for one in columns if one not in known]
    return found


def _problem(need: Need, draft: Draft, part: str, name: str) -> Problem:
    document = draft.documents[need.topic]
    own = [one.id for one in draft.of(part) if one.document is document]
    close = nearest(name, own)
    message = f"le programme lit « {name} » ({PARTS[part]}) et ne le trouve pas"
    if close is None:
        return Problem(document.place(("topic",)), need.topic, message, f"gardez ce nom dans « {part} »")
    return Problem(document.place((part, close), True), close, message, f"renommez « {close} » en « {name} »")


def _inner(draft: Draft, part: str, holder: str, key: str, name: str, known: Collection[str]) -> Problem:
    document: Document = draft.declared[part][holder].document
    close = nearest(name, known)
    hint = f"renommez « {close} » en « {name} »" if close else f"gardez ce nom dans « {key} »"
    message = f"le programme lit « {name} » dans « {holder} » et ne le trouve pas"
    return Problem(document.place((part, holder, key)), holder, message, hint)
