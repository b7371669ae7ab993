"""A whole case: the facts given, completed by assumptions, by what is computed from a name and by what codes say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from assistant.engine.case import Assumed, Case, CaseDraft, FactError, FactValue, Given, called, plain, typed_by_hand
from assistant.engine.naming import Naming
from assistant.engine.taking import Taking
from assistant.engine.telling_rows import told
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.model.facts import SIGN, Fact, Lookup
from assistant.model.period import Limit
from assistant.table.shown import shown
from assistant.words import filenames, invoice_numbers
from assistant.words.sizes import TypedSize
from assistant.words.suggestion import quoted

Computer = Callable[[str, date | None], int | str | None]
"""What a text gives, on a day or whatever the day; None where there is nothing to say."""

_COMPUTERS: dict[str, Callable[[str], int | str]] = {
    "length": filenames.length,
    "extension": filenames.extension,
    "flaw": filenames.flaw,
}


class Completing:
    """Takes whole cases in for one decision."""

    def __init__(self, taking: Taking, decision: DecisionModel) -> None:
        self.taking, self.base, self.decision = taking, taking.base, decision
        self.known = (*decision.facts, *decision.origins)
        self.takers = {name: taking.taker(name) for name in self.known if name in self.base.facts}
        self.computed: list[tuple[str, str, Computer]] = []
        for name in self.known:
            fact = self.base.facts[name]
            if fact.origin is not None and fact.computes != "proposal":
                self.computed.append((name, fact.origin, computer(fact, self.base)))
        lookups = [lookup for lookup in self.base.lookups.values() if lookup.target in decision.facts]
        self.naming = Naming(taking, self.takers, lookups)
        self.lookups = sorted(lookups, key=lambda lookup: lookup.assumed is not None)
        """What a code says comes before what is only assumed."""
        self.refinements = [one for one in self.base.refinements.values() if one.target in decision.facts]

    def case(self, given: Given, assume: Given, on: date | None = None) -> Case:
        """The case of `given`, completed by what `assume` states, computations and lookups. Raises FactError.

        Without a day, what depends on it stays unknown.
        """
        draft = CaseDraft({}, {}, [], [])
        for name, one in given.items():
            if name not in self.takers:
                raise FactError(self.taking.unknown(str(name), self.known))
            if one is not None:
                self.naming.keep(draft, name, one, given)
        if assume:
            self._suppose(draft, assume)
        for name, origin, compute in self.computed:
            source = draft.values.get(origin)
            if source is not None:
                found = compute(str(source), on)
                if found is not None and draft.values.setdefault(name, found) != found:
                    draft.values[name] = self._agreed(draft, name, origin, found)
        for lookup in self.lookups:
            if lookup.origin in draft.values:
                self._look_up(draft, lookup)
        for refinement in self.refinements:
            self.naming.refine(draft, refinement)
        return draft.case()

    def _suppose(self, draft: CaseDraft, assume: Given) -> None:
        for name, one in assume.items():
            if name not in self.takers:
                raise FactError(self.taking.unknown(str(name), self.known))
            if one is not None and name not in draft.values:
                kept = self.naming.keep(draft, name, one, assume)
                value = draft.values[kept]
                draft.assumed.append(Assumed(kept, plain(self.base, kept, value), self._assumption(kept, value)))

    def _agreed(self, draft: CaseDraft, name: str, origin: str, found: FactValue) -> FactValue:
        """What is computed, where it is one of the choices that were left; otherwise a contradiction."""
        given = draft.values[name]
        if isinstance(given, frozenset) and found in given:
            return found
        shown_value = plain(self.base, name, given)
        said = self.taking.said(
            "contradiction",
            fact=self.base.facts[name].label,
            value=draft.texts.get(name, "") if shown_value is None else shown_value,
            source=self.base.facts[origin].label,
            given=quoted(str(draft.values[origin])),
        )
        raise FactError(said)

    def _look_up(self, draft: CaseDraft, lookup: Lookup) -> None:
        values, texts = draft.values, draft.texts
        code, target = values[lookup.origin], lookup.target
        if not isinstance(code, str):
            return
        row = lookup.rows.get(code)
        if lookup.assumed is not None:
            if row is not None and target not in values:
                values[target] = value = row[0] if len(row) == 1 else frozenset(row)
                draft.assumed.append(Assumed(target, plain(self.base, target, value), lookup.assumed))
            return
        label = self.base.facts[lookup.origin].label
        if row is None:
            target_label = self.base.facts[target].label
            draft.notes.append(self.taking.said("no-row", fact=label, value=code, target=target_label))
            return
        given = values.get(target)
        found = frozenset(row)
        if given is not None:
            found &= given if isinstance(given, frozenset) else {str(given)}
        if not found:
            said = texts.get(target) or called(self.base, target, given)
            target_label = self.base.facts[target].label
            raise FactError(self.taking.said("contradiction", fact=target_label, value=said, source=label, given=code))
        typed = texts.get(target, called(self.base, lookup.origin, code))
        values[target] = value = next(iter(found)) if len(found) == 1 else found
        if typed_by_hand(value):
            texts[target] = typed
        if code in lookup.labels:
            texts[lookup.origin] = lookup.labels[code]
        if lookup.says:
            draft.notes.append(told(self.base, lookup, code))

    def _assumption(self, name: str, value: FactValue) -> str:
        fact = self.base.facts[name]
        if isinstance(value, bool):
            said = fact.if_true if value else fact.if_false
            return said or f"{fact.label} : {shown(fact, value, self.base.words)}"
        if isinstance(value, frozenset):
            said = str(self.base.words["or"]).join(called(self.base, name, item) for item in sorted(value))
        elif isinstance(value, TypedSize) or fact.type in ("size", "date"):
            said = shown(fact, value, self.base.words)
        else:
            said = called(self.base, name, value)
        return f"{fact.label} : {said}"


def computer(fact: Fact, base: Base, limit: Limit | None = None) -> Computer:
    """How a fact is computed from the text of its origin; a proposal keeps within its `limit` and its list."""
    if fact.computes == "proposal":
        longest = limit.low if limit is not None else 0
        extensions = frozenset(known.upper() for known in among(fact, base))
        return lambda source, on: filenames.suggestion(source, longest, extensions) if longest else None
    if fact.computes == "number_flaw":
        signs = frozenset(among(fact, base))
        return lambda source, on: invoice_numbers.flaw(source, signs, on)
    compute = _COMPUTERS[str(fact.computes)]
    return lambda source, on: compute(source)


def among(fact: Fact, base: Base) -> tuple[str, ...]:
    """What a fact is computed among: the signs of its list, or its items."""
    listed = base.lists.get(fact.among or "")
    if listed is None:
        return ()
    signs = fact.computes == "number_flaw"
    return tuple(item.text(SIGN) if signs else item.id for item in listed.items)
