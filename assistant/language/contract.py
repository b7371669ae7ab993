"""The contract of a base with the programs that read it: what they name must be there, under that name."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from assistant.language.draft import Draft
from assistant.language.mistakes import Mistakes
from assistant.language.strict_yaml import Document, Path
from assistant.model.contract import CONTRACT, Need
from assistant.model.problems import Problem
from assistant.words.distance import nearest

PARTS = {"decisions": "décision", "facts": "fait", "lists": "liste", "formats": "format", "notices": "signalement"}


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
    for decision, outcomes in need.outcomes.items():
        own = tuple(outcome.id for outcome in draft.decisions[decision].outcomes)
        found += [_untold(draft, decision, one, outcomes) for one in own if one not in outcomes]
    for fact, choices in need.choices.items():
        known = draft.facts[fact].answers()
        found += [_inner(draft, "facts", fact, "choices", one, known) for one in choices if one not in known]
    for name, columns in need.columns.items():
        known = tuple(column.id for column in draft.lists[name].columns)
        found += [_inner(draft, "lists", name, "columns", one, known) for one in columns if one not in known]
    found += _lacking_items(need, draft, "formats", need.formats, draft.formats)
    found += _lacking_items(need, draft, "notices", need.notices, draft.notices)
    if need.notices:
        told = {problem.subject for problem in found}  # under the wrong name: said once
        found += [_idle(need, draft, name) for name in draft.notices if name not in {*need.notices, *told}]
    return found


def _untold(draft: Draft, decision: str, outcome: str, known: tuple[str, ...]) -> Problem:
    """Say an outcome that the program cannot tell."""
    place = draft.declared["decisions"][decision].document.place(("decisions", decision, "outcomes", outcome), True)
    close = nearest(outcome, known)
    hint = f"renommez « {outcome} » en « {close} »" if close else f"les seules : {', '.join(known)}"
    return Problem(place, decision, f"le programme ne connaît pas l'issue « {outcome} »", hint)


def _lacking_items(
    need: Need, draft: Draft, part: str, names: Collection[str], known: Collection[str]
) -> Iterator[Problem]:
    """Say each format or notice that lacks, where the item stands that may be it under another name."""
    document, free = draft.documents[need.topic], [name for name in known if name not in names]
    for name in names:
        if name not in known:
            close = nearest(name, free)
            message = f"le programme lit « {name} » ({PARTS[part]}) et ne le trouve pas"
            hint = f"renommez « {close} » en « {name} »" if close else f"gardez ce nom dans « {part} »"
            place = document.place(_path(need, draft, part, close), True)
            yield Problem(place, close or need.topic, message, hint)


def _idle(need: Need, draft: Draft, name: str) -> Problem:
    """Say a notice that the program never makes."""
    place = draft.documents[need.topic].place(_path(need, draft, "notices", name), True)
    return Problem(place, name, "le programme ne signale jamais cela", "ôtez ce signalement, ou corrigez son nom")


def _path(need: Need, draft: Draft, part: str, item: str | None) -> Path:
    """Where an item of a part stands in its topic, or where such items are declared."""
    document = draft.documents[need.topic]
    lists = [one.path for one in draft.of("lists") if one.document is document and part in one.form]
    if not lists:
        return ("lists",)
    return (*lists[0], part) if item is None else (*lists[0], part, item)


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
