"""How old the reading of a source is, and what rests on it: what may have to change when it is read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple, Protocol

from assistant.model.base import Base
from assistant.model.condition import Among, tests, values_of
from assistant.model.decisions import DecisionModel, Rule, Source
from assistant.model.facts import Lookup

OLD = 180
"""After how many days a text may well have changed: half a year, the pace at which Chorus Pro changes its screens."""


STAKES = {
    "decisions": "stake-decisions",
    "rules": "stake-rules",
    "values": "stake-values",
    "lists": "stake-lists",
    "lookups": "stake-lookups",
    "procedures": "stake-procedures",
    "cautions": "stake-cautions",
    "notes": "stake-notes",
    "unmodelled": "stake-unmodelled",
    "items": "stake-items",
    "reached": "stake-reached",
}
"""The sentences that name the kinds of what rests on a source."""


class Stakes(NamedTuple):
    """What rests on a source, by kind, each by its id in the order of the base.

    Rules rest on the source that they cite, and on those of the values and lists that they read; decisions on those of
    their rules, cautions and codes. `items` are the rows of a table of codes or names that cite it, `reached` the
    rules that their answers make speak.
    """

    decisions: tuple[str, ...]
    rules: tuple[str, ...]
    values: tuple[str, ...]
    lists: tuple[str, ...]
    lookups: tuple[str, ...]
    procedures: tuple[str, ...]
    cautions: tuple[str, ...]
    notes: tuple[str, ...]
    unmodelled: tuple[str, ...]
    items: tuple[str, ...]
    reached: tuple[str, ...]


class _Sourced(Protocol):
    @property
    def source(self) -> str | None: ...


def age(source: Source, on: date) -> int:
    """How many days before `on` a source is known as it was; none on a day before its reading."""
    return max(0, (on - source.seen).days)


def is_old(source: Source, on: date, days: int = OLD) -> bool:
    """Whether the reading of a source is more than `days` days old on the day `on`."""
    return age(source, on) > days


def old_on(base: Base, on: date) -> frozenset[str]:
    """The sources whose reading is old on the day `on`, which pages made for that day say."""
    return frozenset(one.id for one in base.sources.values() if is_old(one, on))


def oldest_first(base: Base, on: date, older_than: int | None = None) -> list[Source]:
    """The sources of a base, those known from the longest ago first; only those older than so many days, if given."""
    kept = (one for one in base.sources.values() if older_than is None or is_old(one, on, older_than))
    return sorted(kept, key=lambda one: one.seen)


def stakes_of(base: Base, source: str) -> Stakes:
    """What rests on a source."""

    def citing(parts: Mapping[str, _Sourced]) -> tuple[str, ...]:
        return tuple(name for name, part in parts.items() if part.source == source)

    values = tuple(name for name, one in base.values.items() if any(dated.source == source for dated in one.history))
    lists = tuple(
        name for name, one in base.lists.items() if source in (one.source, *(item.source for item in one.items))
    )
    lookups, cautions = citing(base.lookups), citing(base.cautions)
    found = [
        (decision.id, rule.id)
        for decision in base.decisions.values()
        for rule in decision.rules
        if rule.source == source or _reads(rule, values, lists)
    ]
    led = {name for name, _ in found}
    led.update(one.id for one in base.decisions.values() if not set(cautions).isdisjoint(one.named_cautions()))
    led.update(
        one.id for one in base.decisions.values() if any(base.lookups[name].target in one.facts for name in lookups)
    )
    return Stakes(
        decisions=tuple(name for name in base.decisions if name in led),
        rules=tuple(rule for _, rule in found),
        values=values,
        lists=lists,
        lookups=lookups,
        procedures=citing(base.procedures),
        cautions=cautions,
        notes=citing(base.notes),
        unmodelled=citing(base.unmodelled),
        items=tuple(dict.fromkeys(item for _, item in _rows(base, source))),
        reached=tuple(_reached(base, source)),
    )


def at_stake(base: Base, decision: DecisionModel) -> frozenset[str]:
    """The sources on which a decision rests: those of its rules, of what they read, of its cautions and codes."""
    found = {base.cautions[name].source for name in decision.named_cautions()}
    found.update(one.source for one in base.lookups.values() if one.target in decision.facts)
    for rule in decision.rules:
        found.add(rule.source)
        found.update(dated.source for name in values_of(rule.when) for dated in base.values[name].history)
        named = {test.list for test in tests(rule.when) if isinstance(test, Among) and test.list}
        for shown in (base.lists[name] for name in named):
            found.update(filter(None, (shown.source, *(item.source for item in shown.items))))
    return frozenset(found)


def _rows(base: Base, source: str) -> Iterator[tuple[Lookup, str]]:
    """The rows of tables that cite a source, as the list that gives them says."""
    for lookup in base.lookups.values():
        listed = base.lists.get(lookup.list or "")
        yield from ((lookup, item.id) for item in (listed.items if listed else ()) if item.source == source)


def _reached(base: Base, source: str) -> Iterator[str]:
    """The rules that test an answer to which such a row leads."""
    led: dict[str, set[str]] = {}
    for lookup, item in _rows(base, source):
        led.setdefault(lookup.target, set()).update(lookup.rows.get(item, ()))
    for decision in base.decisions.values():
        for rule in decision.rules:
            named = (test for test in tests(rule.when) if isinstance(test, Among))
            if any(not led.get(test.fact, set()).isdisjoint(map(str, test.members)) for test in named):
                yield rule.id


def _reads(rule: Rule, values: Iterable[str], lists: Iterable[str]) -> bool:
    read = {test.list for test in tests(rule.when) if isinstance(test, Among)}
    return not read.isdisjoint(lists) or not set(values_of(rule.when)).isdisjoint(values)
