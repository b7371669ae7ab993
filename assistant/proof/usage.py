"""Usage: what a base declares and nothing uses is a mistake, or a leftover."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

import msgspec

from assistant.engine.base import Rules
from assistant.model.base import Base
from assistant.model.condition import Among, facts_of, values_of
from assistant.model.condition import tests as tests_of
from assistant.model.contract import CONTRACT
from assistant.model.decisions import SLOT, DecisionModel
from assistant.model.facts import List
from assistant.model.problems import Place, Problem

_NAMES = {
    "facts": "fait",
    "lists": "liste",
    "values": "valeur",
    "sources": "source",
    "procedures": "démarche",
    "cautions": "mise en garde",
    "notes": "note",
}


class _Part(Protocol):
    @property
    def topic(self) -> str: ...


def unused(rules: Rules, also: frozenset[str] = frozenset()) -> list[Problem]:
    """The facts, lists, values, sources, procedures, cautions that nothing uses; `also` names what articles use."""
    base = rules.base
    used = {part: set(also) for part in _NAMES}
    for decision in base.decisions.values():
        _decision(decision, base, used)
    for lookup in base.lookups.values():
        used["facts"].update((lookup.origin, lookup.target))
        used["sources"].add(lookup.source)
        used["lists"].update(filter(None, (lookup.list,)))
    for one in base.refinements.values():
        used["facts"].update((one.origin, one.target))
        used["sources"].add(one.source)
        used["lists"].add(one.among)
    used["lists"].update(name for one in base.patterns.values() for name in one.lists)
    for fact in base.facts.values():
        used["facts"].update(filter(None, (fact.origin, fact.named_by, fact.placed_by)))
        used["lists"].update(filter(None, (fact.list, fact.among)))
        used["values"].update(filter(None, (fact.limit,)))
    used["lists"].update(filter(None, (one.of for one in base.lists.values())))
    used["lists"].update(name for need in CONTRACT for name in need.columns)
    used["facts"].update(filter(None, (column.fact for one in base.lists.values() for column in one.columns)))
    for part in (base.lists, base.values, base.procedures, base.cautions, base.notes, base.unmodelled):
        used["sources"].update(_sources(msgspec.to_builtins(part)))
    return [problem for part in used for problem in _left(base, part, used[part])]


def _decision(decision: DecisionModel, base: Base, used: dict[str, set[str]]) -> None:
    texts = [*decision.texts()]
    conditions = [rule.when for rule in decision.rules]
    named = decision.named_cautions()
    used["cautions"].update(named)
    for rule in decision.rules:
        used["sources"].add(rule.source)
        used["notes"].update(rule.notes)
        used["procedures"].update(filter(None, (rule.procedure,)))
    conditions += [base.cautions[name].when for name in named]
    for condition in conditions:
        used["facts"].update(facts_of(condition))
        used["values"].update(values_of(condition))
        used["lists"].update(
            test.list for test in tests_of(condition) if isinstance(test, Among) and test.list is not None
        )
    for text in texts:
        for name in SLOT.findall(text):
            used["facts"].add(name)
            used["values"].add(name)


def _sources(form: object) -> Iterator[str]:
    if isinstance(form, Mapping):
        for key, item in form.items():
            if key == "source" and isinstance(item, str):
                yield item
            else:
                yield from _sources(item)
    elif isinstance(form, list | tuple):
        for item in form:
            yield from _sources(item)


def _left(base: Base, part: str, used: set[str]) -> Iterator[Problem]:
    declared: Mapping[str, _Part] = getattr(base, part)
    for identifier, one in declared.items():
        if identifier not in used and not _read_elsewhere(base, part, identifier):
            message = f"{_NAMES[part]} que rien n'utilise"
            place = Place(base.topics[one.topic].file)
            yield Problem(place, identifier, message, "ôtez cette déclaration, ou servez-vous-en")


def _read_elsewhere(base: Base, part: str, identifier: str) -> bool:
    """What holds a statement is shown by the articles; a list with columns, or of a closed form, is a table."""
    one = getattr(base, part)[identifier]
    if getattr(one, "statements", ()) or any(step.statements for step in getattr(one, "steps", ())):
        return True
    return isinstance(one, List) and (_is_table(base, one) or any(item.statements for item in one.items))


def _is_table(base: Base, one: List) -> bool:
    tables = (base.channels, base.contacts, base.extensions, base.formats, base.notices, base.transitions)
    return bool(one.columns) or any(set(one.ids()) <= set(table) for table in tables)
