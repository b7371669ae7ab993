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
    lists = dict.fromkeys([*need.columns, *need.items])
    for part, names in (("decisions", need.decisions), ("facts", need.choices), ("lists", lists)):
        found += [_problem(need, draft, part, name) for name in names if name not in draft.declared[part]]
    if found:
        return found
    for part, holder, key, wanted, known in _inside(need, draft):
        found += [_inner(draft, part, holder, key, one, known) for one in wanted if one not in known]
    if found:
        return found
    for decision, outcomes in need.outcomes.items():
        own = tuple(outcome.id for outcome in draft.decisions[decision].outcomes)
        found += [_untold(draft, decision, one, outcomes) for one in own if one not in outcomes]
    for decision, keys in need.gives.items():
        found += _ungiven(draft, decision, keys)
    for fact, name in need.listed.items():
        if draft.facts[fact].list != name:
            place = draft.declared["facts"][fact].document.place(("facts", fact), True)
            message = f"le programme lit les choix de « {fact} » dans « {name} »"
            found.append(Problem(place, fact, message, f"écrivez list: {name}"))
    found += _lacking_items(need, draft, "formats", need.formats, draft.formats)
    found += _lacking_items(need, draft, "notices", need.notices, draft.notices)
    if need.notices:
        told = {problem.subject for problem in found}  # under the wrong name: said once
        found += [_idle(need, draft, name) for name in draft.notices if name not in {*need.notices, *told}]
    return found


def _inside(need: Need, draft: Draft) -> Iterator[tuple[str, str, str, Collection[str], Collection[str]]]:
    """Each thing in which a program reads something: its part, its id and its key, what is read and what there is."""
    for decision, facts in need.decisions.items():
        model = draft.decisions[decision]
        yield "decisions", decision, "facts", facts, (*model.facts, *model.origins)
    for fact, choices in need.choices.items():
        yield "facts", fact, "choices", choices, draft.facts[fact].answers()
    for name, columns in need.columns.items():
        yield "lists", name, "columns", columns, tuple(column.id for column in draft.lists[name].columns)
    for name, items in need.items.items():
        yield "lists", name, "items", items, draft.lists[name].ids()


def _ungiven(draft: Draft, decision: str, keys: Collection[str]) -> Iterator[Problem]:
    """Say each key that a rule which ends the decision does not give."""
    document = draft.declared["decisions"][decision].document
    for index, rule in enumerate(draft.decisions[decision].rules):
        for key in keys if rule.ends else ():
            if key not in rule.gives:
                close = nearest(key, [one for one in rule.gives if one not in keys])
                place = document.place(("decisions", decision, "rules", index, "gives"), True)
                hint = f"renommez « {close} » en « {key} »" if close else f"ajoutez « {key} » à « gives »"
                yield Problem(place, rule.id, f"le programme lit « {key} » dans « gives » et ne le trouve pas", hint)


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
    close = nearest(name, known) if key != "items" else None  # an item that is near is there for itself: XLM is not XML
    hint = f"renommez « {close} » en « {name} »" if close else f"gardez ce nom dans « {key} »"
    message = f"le programme lit « {name} » dans « {holder} » et ne le trouve pas"
    return Problem(document.place((part, holder, key)), holder, message, hint)
