"""A page's rules: all that answering one or a few questions in a page needs of the base, as plain JSON.

Everything that the rules mean is in the tables; beside them stand the facts as they are asked and taken in, and what
answers cite. Facts leave out what is usual as rules do: see `page_table`. `docs/assets/engine/rules.js` opens it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypedDict, TypeVar

import msgspec

from assistant.engine.base import Rules
from assistant.engine.decider import Decider
from assistant.engine.reasons import cited, step_shown
from assistant.engine.wording import slotted
from assistant.model.base import Base
from assistant.model.decisions import Caution, Procedure, Rule
from assistant.model.facts import OTHER
from assistant.outlets.site.page_facts import (
    MATCHING,
    apart_of,
    fact_data,
    facts_of,
    lookup_data,
    lookups_of,
    parts_of,
    refinements_data,
)
from assistant.outlets.site.page_json import Shared, shared
from assistant.outlets.site.page_table import table_data

WORDS = (
    "status-missing",
    "status-ambiguous",
    "status-unlisted",
    "status-undated",
    "undated",
    "unknown-fact",
    "known-facts",
    "wrong-type",
    "contradiction",
    "no-row",
)
"""The sentences of the engine itself that any answer may need."""

WORDS_OF = {
    "boolean": ("type-boolean", "wrong-boolean", "yes", "no"),
    "choice": ("type-choice", "blank", "too-long", "unknown-choice", "known-choices", "other"),
    "text": ("type-text", "too-long", "malformed"),
    "integer": ("type-integer",),
    "size": ("type-size", "hesitation"),
    "date": ("type-date",),
    "labels": (*MATCHING, "or"),
}
"""Those that an answer may need when some fact is of a type, or the evaluator has a part."""


One = TypeVar("One")


class PageRules(TypedDict):
    """What a page carries: `engine` names the parts of the evaluator that it needs, the rest is by id.

    Where names are loaded apart, what matches them is too.
    """

    engine: str
    rules: str
    decisions: dict[str, object]
    facts: Shared
    lookups: list[object]
    refinements: list[object]
    sources: Shared
    cautions: Shared
    procedures: dict[str, object]
    notes: dict[str, str]
    words: dict[str, str]
    other: str


def page_rules(rules: Rules, decisions: Sequence[str], on: date, words: Iterable[str] = ()) -> PageRules:
    """All that answering `decisions` needs in a page made for the day `on`; `words` are more sentences to carry."""
    base, deciders = rules.base, [rules[name] for name in decisions]
    told = list(_rules(deciders, on))
    cautions = {
        name: one for name, one in _of(base.cautions, _cautions(deciders, told)).items() if not _is_over(one, on)
    }
    procedures = _of(base.procedures, (rule.procedure for rule in told))
    facts = facts_of(base, deciders, told)
    apart = apart_of(facts.values())
    parts = list(parts_of(facts.values(), lookups_of(deciders)))
    kinds = dict.fromkeys([*(fact.type for fact in facts.values()), *parts])
    said = dict.fromkeys([*WORDS, *(word for kind in kinds for word in WORDS_OF.get(kind, ())), *words])
    later = MATCHING if apart.names else ()
    return {
        "engine": "-".join(["rules", *(part for part in parts if part != "labels" or not apart.names)]),
        "rules": base.fingerprint,
        "facts": shared([fact_data(base, fact, "labels" in parts, apart) for fact in facts.values()]),
        "lookups": [lookup_data(lookup, apart) for lookup in lookups_of(deciders)],
        "refinements": [] if apart.names else refinements_data(deciders),
        "sources": shared(
            [
                msgspec.to_builtins(cited(source))
                for source in _of(base.sources, _sources(told, cautions.values())).values()
            ]
        ),
        "cautions": shared([_caution(caution) for caution in cautions.values()]),
        "procedures": {name: _procedure(procedure) for name, procedure in procedures.items()},
        "notes": {name: note.text for name, note in _of(base.notes, (n for rule in told for n in rule.notes)).items()},
        "words": {word: _word(base, word) for word in said if word not in later},
        "other": OTHER,
        "decisions": {one.id: _decision(one, on) for one in deciders},
    }


def _rules(deciders: Sequence[Decider], on: date) -> Iterator[Rule]:
    """The rules that are or will be in force on the day `on` or later."""
    for decider in deciders:
        yield from (rule for rule in decider.model.rules if rule.period.until is None or rule.period.until > on)


def _cautions(deciders: Sequence[Decider], told: Sequence[Rule]) -> Iterator[str]:
    for decider in deciders:
        yield from decider.model.cautions
    for rule in told:
        yield from rule.cautions


def _is_over(caution: Caution, on: date) -> bool:
    return caution.period.until is not None and caution.period.until <= on


def _sources(told: Iterable[Rule], cautions: Iterable[Caution]) -> Iterator[str]:
    yield from (rule.source for rule in told)
    yield from (caution.source for caution in cautions)


def _decision(decider: Decider, on: date) -> dict[str, object]:
    model = decider.model
    return {
        "policy": model.policy,
        "facts": model.facts,
        "origins": model.origins,
        **table_data(decider, on),
    }


def _caution(caution: Caution) -> dict[str, object]:
    return {
        "id": caution.id,
        "text": caution.text,
        "since": caution.period.since.isoformat() if caution.period.since else None,
        "source": caution.source,
    }


def _procedure(procedure: Procedure) -> dict[str, object]:
    return {
        "id": procedure.id,
        "title": procedure.title,
        "steps": [step_shown(step) for step in procedure.steps],
        "notes": [note.text for note in procedure.notes],
    }


def _word(base: Base, word: str) -> str:
    """A sentence of the engine; that of a hesitation has only numbers to put in, so that its blanks are set."""
    return slotted(base.word(word)) if word == "hesitation" else base.word(word)


def _of(part: Mapping[str, One], names: Iterable[str | None]) -> dict[str, One]:
    """The parts of the base that are named, in the base's order."""
    wanted = set(names)
    return {name: one for name, one in part.items() if name in wanted}
