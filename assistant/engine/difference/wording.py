"""What is worded otherwise on two sides: each rule, outcome, fact, caution, note, step and source, one by one.

The sentences of an answer are those of what it names, so that these tell all of them without going through the cases.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from msgspec import Struct

from assistant.engine.difference.side import Side
from assistant.engine.templates import Slot
from assistant.model.decisions import Rule
from assistant.model.facts import Fact

Thing = Literal["decision", "outcome", "rule", "fact", "choice", "caution", "note", "procedure", "source"]

Parts = dict[str, str]
"""The words of one thing by the name of its parts; what has no words has an empty text."""

UNWORDED = frozenset({"id", "topic", "place", "statements", "when", "examples", "period", "notes", "steps"})
"""What a thing holds and no answer says, or says elsewhere."""


class Reworded(NamedTuple):
    """One thing that is worded otherwise: which, which part of it, and both texts, a slot being {fact}."""

    thing: Thing
    id: str
    part: str
    old: str
    new: str


def reworded(old: Side, new: Side) -> Iterator[Reworded]:
    """What both sides have and word otherwise, limits as they stand on the day of each."""
    before = {(thing, name): parts for thing, name, parts in _told(old)}
    for thing, name, parts in _told(new):
        was = before.get((thing, name), parts)
        for part, text in parts.items():
            if was[part] != text:
                yield Reworded(thing, name, part, was[part], text)


def _told(side: Side) -> Iterator[tuple[Thing, str, Parts]]:
    """All that the answers to one question name on the day, each with its words."""
    base, model, rules = side.base, side.model, side.inforce.wording.rules
    yield "decision", model.id, {"question": model.question, "label": model.label}
    for outcome in model.outcomes:
        says, advice = _cut(side, outcome.says), _cut(side, outcome.advice)
        yield "outcome", outcome.id, {"label": outcome.label, "says": says, "advice": advice}
    for rule in rules:
        yield "rule", rule.id, _rule(side, rule)
    for name in model.facts:
        yield from _fact(base.facts[name])
    for name in model.named_cautions():
        yield "caution", name, _parts(base.cautions[name])
    for name in dict.fromkeys(name for rule in rules for name in rule.notes):
        yield "note", name, _parts(base.notes[name])
    for name in dict.fromkeys(rule.procedure for rule in rules if rule.procedure):
        procedure = base.procedures[name]
        steps = " ; ".join(", ".join(filter(None, _parts(step).values())) for step in procedure.steps)
        notes = " ".join(remark.text for remark in procedure.notes)
        yield "procedure", name, {**_parts(procedure), "steps": steps, "notes": notes}
    for name in dict.fromkeys(rule.source for rule in rules):
        yield "source", name, _parts(base.sources[name])


def _parts(thing: Struct) -> Parts:
    """Each part of a thing that has words, by its name."""
    names = (name for name in thing.__struct_fields__ if name not in UNWORDED)
    found = ((name, getattr(thing, name)) for name in names)
    return {name: "" if value in (None, False) else str(value) for name, value in found}


def _rule(side: Side, rule: Rule) -> Parts:
    """What a rule says, what goes with it, and on what it rests."""
    given = {key: value if isinstance(value, str) else ", ".join(value) for key, value in rule.gives.items()}
    return {
        "says": _cut(side, rule.says),
        "advice": _cut(side, rule.advice),
        "gives": " ; ".join(f"{key} : {value}" for key, value in given.items()),
        "why": rule.why,
        "source": rule.source,
        "procedure": rule.procedure or "",
        "notes": ", ".join(rule.notes),
    }


def _fact(fact: Fact) -> Iterator[tuple[Thing, str, Parts]]:
    """How a fact is asked and said, then each of its choices; the names that people give them are read, not said."""
    names = ("label", "question", "help", "clause", "if_true", "if_false", "absent", "unit")
    yield "fact", fact.id, {name: str(getattr(fact, name)) for name in names}
    for choice in fact.choices:
        yield "choice", f"{fact.id}.{choice.id}", {"label": choice.label, "note": choice.note}


def _cut(side: Side, template: str) -> str:
    """A sentence with the limits of the day in it; a slot stays as it is written."""
    sentences = side.inforce.wording.cut(template).sentences
    return " ".join("".join(map(_spelled, parts)) for parts in sentences)


def _spelled(part: str | Slot) -> str:
    if isinstance(part, str):
        return part
    return f"«\u00a0{{{part.name}}}\u00a0»" if part.quoted else f"{{{part.name}}}"
