"""A page's rules: what the compiled base says of one or a few questions, as small JSON for the evaluator in the page.

`docs/assets/engine/rules.js` opens it and puts back what is left out here because it is usual: empty texts and lists,
the source that most rules of a question share, the items of a list that a condition names.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from assistant.articles.steps import PLACES
from assistant.model.base import Base
from assistant.model.condition import All, Always, Among, Condition, Not, Some, tests, values_of
from assistant.model.decisions import DecisionModel, Procedure
from assistant.model.facts import OTHER, Fact, Lookup
from assistant.model.period import Period, Value

Part = TypeVar("Part")

WORDS = [
    "status-missing",
    "status-ambiguous",
    "status-unlisted",
    "status-undated",
    "one-missing",
    "undated",
    "change",
    "and",
    "unknown-fact",
    "known-facts",
    "did-you-mean",
    "wrong-type",
    "contradiction",
    "no-row",
    "no-value",
]
"""The sentences of the engine itself that any answer may need."""

_NUMBER = ["at-most", "at-least", "above", "below"]
WORDS_OF_TYPE = {
    "boolean": ["type-boolean", "wrong-boolean", "yes", "no", "unless", "either", "open-otherwise"],
    "choice": ["type-choice", "blank", "too-long", "unknown-choice", "known-choices", "other", "or", "depends"],
    "text": ["type-text", "too-long", "malformed", "of-list"],
    "integer": ["type-integer", *_NUMBER],
    "size": ["type-size", "bytes", "hesitation", *_NUMBER],
    "date": ["type-date", *_NUMBER],
}
"""Those that an answer may need when some fact is of a type."""

_SLOT = re.compile(r"\{(\w+)\}")
_FACT = (
    "type",
    "label",
    "question",
    "help",
    "limit",
    "among",
    "changeable",
    "clause",
    "if_true",
    "if_false",
    "absent",
    "digits",
    "unit",
    "open",
)
_RULE = (
    "id",
    "ends",
    "undecided",
    "says",
    "advice",
    "gives",
    "procedure",
    "cautions",
    "notes",
    "deduced",
    "why",
)
_SOURCE = ("title", "publisher", "dated", "checked", "url", "article")
_DECISION = ("question", "label", "article", "policy", "facts", "cautions")


def page_rules(base: Base, decisions: Sequence[str], words: Iterable[str] = ()) -> dict[str, Any]:
    """All that answering `decisions` in a page needs of the `base`; `words` are more sentences to carry."""
    forms = [base.decisions[name] for name in decisions]
    rules = [rule for form in forms for rule in form.rules]
    procedures = _of(base.procedures, (rule.procedure for rule in rules))
    cautions = _of(base.cautions, (name for some in (forms, rules) for one in some for name in one.cautions))
    facts = _facts(base, forms)
    kinds = {fact.type for fact in facts.values()}
    slots = {name for form in forms for text in _sentences(form) for name in _SLOT.findall(text)}
    limits = [fact.limit for fact in facts.values()]
    values = _of(base.values, [*slots, *limits, *(name for rule in rules for name in values_of(rule.when))])
    said = [*WORDS, *(key for kind in sorted(kinds) for key in WORDS_OF_TYPE[kind])]
    conditions = [*(rule.when for rule in rules), *(one.when for one in cautions.values())]
    lists = {test.list for condition in conditions for test in tests(condition) if isinstance(test, Among)}
    named = _of(base.lists, [*lists, *(fact.among for fact in facts.values())])
    cited = [*(rule.source for rule in rules), *(caution.source for caution in cautions.values())]
    return {
        "rules": f"sha256:{base.digest}",
        "decisions": {form.id: _decision(form) for form in forms},
        "facts": {name: _fact(fact) for name, fact in facts.items()},
        "lists": {name: {"title": one.title, "items": one.ids()} for name, one in named.items()},
        "values": {name: _value(value) for name, value in values.items()},
        "lookups": [
            {"from": lookup.origin, "to": lookup.target, "assumed": lookup.assumed, "rows": _rows(lookup)}
            for lookup in sorted(base.lookups.values(), key=lambda lookup: lookup.assumed is not None)
            if any(lookup.target in form.facts for form in forms)
        ],
        "sources": {name: _kept(source, _SOURCE) for name, source in _of(base.sources, cited).items()},
        "cautions": {
            name: {**_kept(caution, ("text", "source")), **_period(caution.period), **_when(caution.when)}
            for name, caution in cautions.items()
        },
        "procedures": {name: _procedure(procedure) for name, procedure in procedures.items()},
        "notes": {name: note.text for name, note in _of(base.notes, (n for r in rules for n in r.notes)).items()},
        "words": {key: base.words[key] for key in dict.fromkeys([*said, *words])},
        "other": OTHER,
    }


def engine_of(page: Mapping[str, Any]) -> str:
    """The evaluator that a page's rules need: `files` where some fact is a size or computed from a name."""
    about_files = any(fact["type"] == "size" or fact.get("as") for fact in page["facts"].values())
    return "files" if about_files else "rules"


def page_json(page: Mapping[str, object]) -> str:
    """The page's rules as the shortest JSON text, safe inside a script element too."""
    return json.dumps(page, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _of(part: Mapping[str, Part], names: Iterable[str | None]) -> dict[str, Part]:
    """The parts of the base that are named, in the base's order."""
    wanted = set(names)
    return {name: one for name, one in part.items() if name in wanted}


def _kept(form: object, keys: Iterable[str]) -> dict[str, Any]:
    """The keys that say something: what is empty or false is left out, a zero is not; days are ISO text."""
    found = ((key, getattr(form, key)) for key in keys)
    told = ((key, one.isoformat() if isinstance(one, date) else one) for key, one in found)
    return {key: one for key, one in told if one not in (None, "", (), {}) and one is not False}


def _period(period: Period) -> dict[str, str]:
    return _kept(period, ("since", "until"))


def _facts(base: Base, forms: Sequence[DecisionModel]) -> dict[str, Fact]:
    """The facts that the questions read, look up, derive, or put in a sentence."""
    named = {name for form in forms for name in (*form.facts, *form.origins)}
    for form in forms:
        for text in _sentences(form):
            named.update(name for name in _SLOT.findall(text) if name in base.facts)
    for lookup in base.lookups.values():
        if lookup.target in named:
            named.update((lookup.origin, lookup.target))
    return _of(base.facts, named)


def _sentences(form: DecisionModel) -> Iterator[str]:
    for outcome in form.outcomes:
        yield from (outcome.says, outcome.advice)
    for rule in form.rules:
        yield from (rule.says, rule.advice)


def _decision(form: DecisionModel) -> dict[str, Any]:
    usual = Counter(rule.source for rule in form.rules).most_common(1)[0][0]
    return {
        **_kept(form, _DECISION),
        **({"sources": form.origins} if form.origins else {}),
        "outcomes": [_kept(outcome, ("id", "label", "says", "advice")) for outcome in form.outcomes],
        "source": usual,
        "rules": [
            {
                **_kept(rule, _RULE),
                **_period(rule.period),
                **_when(rule.when),
                **({"statements": " ".join(rule.statements)} if rule.statements else {}),
                **({"source": rule.source} if rule.source != usual else {}),
            }
            for rule in form.rules
        ],
    }


def _fact(fact: Fact) -> dict[str, Any]:
    kept = _kept(fact, _FACT)
    if fact.read or fact.origin:
        kept["derived"] = fact.origin or True
    if fact.computes:
        kept["as"] = fact.computes
    choices = [[choice.id, choice.label, *choice.aliases] for choice in fact.choices]
    return {**kept, "choices": choices} if choices else kept


def _value(value: Value) -> dict[str, Any]:
    days: list[date | None] = [None, *value.changes()]
    periods = []
    for since, until in zip(days, [*days[1:], None], strict=True):
        limit = value.on(since or (until - timedelta(days=1) if until else date.min))
        if limit is not None:
            ends = (day and day.isoformat() for day in (since, until))
            periods.append(_trimmed([limit.low, limit.high, limit.text, *ends]))
    return {"kind": value.kind, "history": periods}


def _rows(lookup: Lookup) -> list[list[Any]]:
    """The codes of a table in one text for each answer that they have."""
    codes: dict[tuple[str, ...], list[str]] = {}
    for code, items in lookup.rows.items():
        codes.setdefault(items, []).append(code)
    return [[" ".join(some), *items] for items, some in codes.items()]


def _trimmed(row: list[Any]) -> list[Any]:
    """A row without the unknown ends that nothing follows."""
    return _trimmed(row[:-1]) if row[-1] is None else row


def _procedure(procedure: Procedure) -> dict[str, Any]:
    steps = [_kept(step, ("does", *PLACES, "every", "who", "optional")) for step in procedure.steps]
    notes = [note.text for note in procedure.notes]
    return {"title": procedure.title, "steps": steps, **({"notes": notes} if notes else {})}


def _when(condition: Condition) -> dict[str, Any]:
    return {} if isinstance(condition, Always) else {"when": _short(condition)}


def _short(condition: Condition) -> list[Any]:
    """The condition with the name of a list in place of its items."""
    if isinstance(condition, Always):
        return ["true"]
    if isinstance(condition, All | Some):
        return ["and" if isinstance(condition, All) else "or", *map(_short, condition.parts)]
    if isinstance(condition, Not):
        return ["not", _short(condition.part)]
    if isinstance(condition, Among):
        return ["in", condition.fact, *([0, condition.list] if condition.list else [condition.members])]
    limit = condition.limit
    plain = {"low": limit.low, "high": limit.high, "text": limit.text} if limit else {"value": condition.value}
    return [condition.operator, condition.fact, plain]
