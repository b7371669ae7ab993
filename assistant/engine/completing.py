"""A whole case: the facts given, completed by assumptions, by what is computed from a name and by what codes say."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from assistant.engine.case import Assumed, Case, FactError, FactValue, Given, plain, typed_by_hand
from assistant.engine.taking import Taking
from assistant.engine.telling_rows import told
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.model.facts import OTHER, Fact, Lookup, Refinement
from assistant.model.period import Limit
from assistant.table.shown import shown
from assistant.words import filenames
from assistant.words.folding import endings
from assistant.words.sizes import TypedSize
from assistant.words.suggestion import quoted

Computer = Callable[[str], int | str | None]
_COMPUTERS: dict[str, Computer] = {
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
        self.lookups = sorted(lookups, key=lambda lookup: lookup.assumed is not None)
        """What a code says comes before what is only assumed."""
        self.refinements = [one for one in self.base.refinements.values() if one.target in decision.facts]

    def case(self, given: Given, assume: Given) -> Case:
        """The case of `given`, completed by what `assume` states, computations and lookups. Raises FactError."""
        values: dict[str, FactValue] = {}
        texts: dict[str, str] = {}
        for name, one in given.items():
            if one is not None:
                self._take(values, texts, name, one, given)
            elif name not in self.takers:
                self._taker(name)
        assumed = self._assumed(values, texts, assume) if assume else []
        for name, origin, compute in self.computed:
            source = values.get(origin)
            if source is not None:
                found = compute(str(source))
                if found is not None and values.setdefault(name, found) != found:
                    values[name] = self._agreed(name, origin, found, values, texts)
        notes: list[str] = []
        for lookup in self.lookups:
            if lookup.origin in values:
                self._look_up(values, texts, assumed, notes, lookup)
        for refinement in self.refinements:
            self._refine(values, texts, assumed, notes, refinement)
        return Case(MappingProxyType(values), MappingProxyType(texts), tuple(assumed), tuple(notes))

    def _taker(self, name: str) -> Callable[[object], FactValue]:
        taker = self.takers.get(name)
        if taker is None:
            raise FactError(self.taking.unknown(str(name), self.known))
        return taker

    def _take(self, values: dict[str, FactValue], texts: dict[str, str], name: str, one: object, given: Given) -> str:
        """Keep a value under the fact that it turns out to be of, and what was typed where that says more.

        A text may end with the name of a place, and may name the fact by another one: « CCAS de Nouméa ». One that is a
        place's whole name, and none of the fact's, is that place: « collectivité de Saint-Martin »; a code is a code.
        """
        taker, fact = self._taker(name), self.base.facts[name]
        code = self._coded(name, one, given)
        if code is not None:
            values[code] = self.takers[code](one)
            return code
        if isinstance(one, str) and fact.placed_by in self.takers and fact.placed_by not in given:
            place = self.taking.exact(fact.placed_by, one)
            others = [other for other in (name, fact.named_by) if other is not None]
            if place is not None and all(self.taking.exact(other, one) is None for other in others):
                values[fact.placed_by] = place
                return fact.placed_by
            one = self._placed(values, fact.placed_by, one)
        value = taker(one)
        by = fact.named_by if fact.named_by in self.takers and fact.named_by not in given else None
        if by is not None and isinstance(one, str) and self.taking.exact(name, one) is None:
            named = self.taking.named(by, one)
            longer = named is not None and self.taking.reach(by, one) > self.taking.reach(name, one)
            if named is not None and (longer or _is_vague(value)):
                values[by] = named
                return by
            value = self._likely(by, name, one) if value == OTHER else value
        values[name] = value
        if typed_by_hand(value):
            texts[name] = str(one)
        return name

    def _likely(self, named_by: str, name: str, text: str) -> FactValue:
        """What a text perhaps is, by the name that begins it, or something else: « ARS Bretagne »."""
        found = self.taking.likely(named_by, text)
        tables = (one.rows for one in self.lookups if (one.origin, one.target) == (named_by, name))
        kinds = frozenset(item for rows in tables for item in rows.get(found or "", ()))
        return kinds | {OTHER} if kinds else OTHER

    def _coded(self, name: str, one: object, given: Given) -> str | None:
        """The fact of which a text is a code, where a table leads from that code to the fact given: « 7112 »."""
        for lookup in self.lookups if isinstance(one, str) else ():
            digits, text = self.base.facts[lookup.origin].digits, str(one).strip()
            is_code = text.isascii() and text.isdigit() and len(text) == digits
            if is_code and lookup.target == name and lookup.origin not in given:
                return lookup.origin
        return None

    def _placed(self, values: dict[str, FactValue], place: str, text: str) -> str:
        """A text without the name of a place that ends it, which is kept apart."""
        for head, tail in endings(text):
            found = self.taking.names(place).exact.get(tail)
            if found is not None and found != OTHER:
                values.setdefault(place, found)
                return head
        return text

    def _assumed(self, values: dict[str, FactValue], texts: dict[str, str], assume: Given) -> list[Assumed]:
        found = []
        for name, one in assume.items():
            self._taker(name)
            if one is not None and name not in values:
                kept = self._take(values, texts, name, one, assume)
                value = values[kept]
                found.append(Assumed(kept, plain(self.base, kept, value), self._assumption(kept, value)))
        return found

    def _agreed(
        self, name: str, origin: str, found: FactValue, values: dict[str, FactValue], texts: dict[str, str]
    ) -> FactValue:
        """What is computed, where it is one of the choices that were left; otherwise a contradiction."""
        given = values[name]
        if isinstance(given, frozenset) and found in given:
            return found
        shown_value = plain(self.base, name, given)
        said = self.taking.said(
            "contradiction",
            fact=self.base.facts[name].label,
            value=texts.get(name, "") if shown_value is None else shown_value,
            source=self.base.facts[origin].label,
            given=quoted(str(values[origin])),
        )
        raise FactError(said)

    def _look_up(
        self,
        values: dict[str, FactValue],
        texts: dict[str, str],
        assumed: list[Assumed],
        notes: list[str],
        lookup: Lookup,
    ) -> None:
        code, target = values[lookup.origin], lookup.target
        if not isinstance(code, str):
            return
        row = lookup.rows.get(code)
        if lookup.assumed is not None:
            if row is not None and target not in values:
                values[target] = value = row[0] if len(row) == 1 else frozenset(row)
                assumed.append(Assumed(target, plain(self.base, target, value), lookup.assumed))
            return
        label = self.base.facts[lookup.origin].label
        if row is None:
            target_label = self.base.facts[target].label
            notes.append(self.taking.said("no-row", fact=label, value=code, target=target_label))
            return
        given = values.get(target)
        found = frozenset(row)
        if given is not None:
            found &= given if isinstance(given, frozenset) else {str(given)}
        if not found:
            said = texts.get(target) or self._label(target, given)
            target_label = self.base.facts[target].label
            raise FactError(self.taking.said("contradiction", fact=target_label, value=said, source=label, given=code))
        typed = texts.get(target, self._label(lookup.origin, code))
        values[target] = value = next(iter(found)) if len(found) == 1 else found
        if typed_by_hand(value):
            texts[target] = typed
        if code in lookup.labels:
            texts[lookup.origin] = lookup.labels[code]
        if lookup.says:
            notes.append(told(self.base, lookup, code))

    def _refine(
        self,
        values: dict[str, FactValue],
        texts: dict[str, str],
        assumed: list[Assumed],
        notes: list[str],
        one: Refinement,
    ) -> None:
        """Lead each choice that remains to what it is where the refinement holds, or suppose that it does not."""
        code, given = values.get(one.origin), values.get(one.target)
        if given is None:
            return
        left = sorted(given) if isinstance(given, frozenset) else [str(given)]
        if code is None and not one.refines.keys().isdisjoint(left):
            supposed = Assumed(one.origin, OTHER, one.assumed)
            assumed.extend([supposed] if supposed not in assumed else [])
        if code not in one.codes:
            return
        found = frozenset(item for choice in left for item in one.refines.get(choice, (choice,)))
        if found == frozenset(left):
            return
        values[one.target] = value = next(iter(found)) if len(found) == 1 else found
        said = str(self.base.words["or"]).join(self._label(one.target, choice) for choice in left)
        if typed_by_hand(value):
            texts.setdefault(one.target, said)
        notes.append(one.says.format(given=said, place=self._label(one.origin, code)))

    def _label(self, name: str, value: object) -> str:
        """A choice as it is called; any other value as it is."""
        return self.base.facts[name].label_of(str(value)) or str(value)

    def _assumption(self, name: str, value: FactValue) -> str:
        fact = self.base.facts[name]
        if isinstance(value, bool):
            said = fact.if_true if value else fact.if_false
            return said or f"{fact.label} : {shown(fact, value, self.base.words)}"
        if isinstance(value, frozenset):
            said = str(self.base.words["or"]).join(self._label(name, item) for item in sorted(value))
        elif isinstance(value, TypedSize) or fact.type in ("size", "date"):
            said = shown(fact, value, self.base.words)
        else:
            said = self._label(name, value)
        return f"{fact.label} : {said}"


def _is_vague(value: FactValue) -> bool:
    """Whether a text named no choice of its fact, or only perhaps one."""
    return value == OTHER or (isinstance(value, frozenset) and len(value - {OTHER}) < 2)


def computer(fact: Fact, base: Base, limit: Limit | None = None) -> Computer:
    """How a fact is computed from the text of its origin; a proposal keeps within its `limit` and its list."""
    if fact.computes == "proposal":
        longest = limit.low if limit is not None else 0
        extensions = frozenset(known.upper() for known in base.lists[fact.among or ""].ids())
        return lambda source: filenames.suggestion(source, longest, extensions) if longest else None
    return _COMPUTERS[str(fact.computes)]
