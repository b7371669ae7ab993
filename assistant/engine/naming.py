"""What a text says besides its own fact: the code that it is, the place that ends it, the fact that it really names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assistant.engine.case import Assumed, CaseDraft, FactValue, Given, called, typed_by_hand
from assistant.engine.taking import Taker, Taking
from assistant.model.facts import OTHER, Lookup, Refinement
from assistant.words.folding import endings


class Naming:
    """Keeps each value under the fact that it turns out to be of."""

    def __init__(self, taking: Taking, takers: Mapping[str, Taker], lookups: Iterable[Lookup]) -> None:
        self.taking, self.facts, self.takers = taking, taking.base.facts, takers
        self.ids = {name: frozenset(self.facts[name].answers()) for name in takers}
        self.tables = {(one.origin, one.target): one.rows for one in lookups}
        self.codes: dict[str, list[tuple[str, int]]] = {}
        for origin, target in self.tables:
            digits = self.facts[origin].digits
            if digits is not None:
                self.codes.setdefault(target, []).append((origin, digits))

    def keep(self, draft: CaseDraft, name: str, one: object, given: Given) -> str:
        """Keep a value, and what was typed where that says more; give back the name of the fact that it is of.

        A text may end with the name of a place, and may name the fact by another one: « CCAS de Nouméa ». One that is a
        place's whole name, and none of the fact's, is that place: « collectivité de Saint-Martin »; a code is a code.
        """
        if not isinstance(one, str) or one in self.ids[name]:
            return self._put(draft, name, self.takers[name](one), one)
        code = self._coded(name, one, given)
        if code is not None:
            draft.values[code] = self.takers[code](one)
            return code
        fact = self.facts[name]
        by, place = self._free(fact.named_by, given), self._free(fact.placed_by, given)
        if place is not None:
            whole, others = self.taking.exact(place, one), [other for other in (name, by) if other is not None]
            if whole is not None and all(self.taking.exact(other, one) is None for other in others):
                draft.values[place] = whole
                return place
            one = self._placed(draft, place, one)
        value = self.takers[name](one)
        if by is not None and self.taking.exact(name, one) is None:
            named = self.taking.named(by, one)
            if named is not None and (_is_vague(value) or self.taking.reach(by, one) > self.taking.reach(name, one)):
                draft.values[by] = named
                return by
            value = self._likely(by, name, one) if value == OTHER else value
        return self._put(draft, name, value, one)

    def _put(self, draft: CaseDraft, name: str, value: FactValue, typed: object) -> str:
        draft.values[name] = value
        if typed_by_hand(value):
            draft.texts[name] = str(typed)
        return name

    def _free(self, name: str | None, given: Given) -> str | None:
        """A fact that the decision knows and that the caller leaves to be found."""
        return name if name in self.takers and name not in given else None

    def _coded(self, name: str, text: str, given: Given) -> str | None:
        """The fact of which a text is a code, where a table leads from that code to the fact given: « 7112 »."""
        for origin, digits in self.codes.get(name, ()):
            bare = text.strip()
            if len(bare) == digits and bare.isascii() and bare.isdigit() and origin not in given:
                return origin
        return None

    def _placed(self, draft: CaseDraft, place: str, text: str) -> str:
        """A text without the name of a place that ends it, which is kept apart."""
        for head, tail in endings(text):
            found = self.taking.names(place).exact.get(tail)
            if found is not None and found != OTHER:
                draft.values.setdefault(place, found)
                return head
        return text

    def _likely(self, by: str, name: str, text: str) -> FactValue:
        """What a text perhaps is, by the name that begins it, or something else: « ARS Bretagne »."""
        found = self.taking.likely(by, text)
        kinds = self.tables.get((by, name), {}).get(found or "", ())
        return frozenset({*kinds, OTHER}) if kinds else OTHER

    def refine(self, draft: CaseDraft, one: Refinement) -> None:
        """Lead each choice that remains to what it is where the refinement holds, or say that it is taken not to."""
        base = self.taking.base
        code, given = draft.values.get(one.origin), draft.values.get(one.target)
        if given is None:
            return
        left = sorted(given) if isinstance(given, frozenset) else [str(given)]
        if code is None and one.assumed is not None and not one.refines.keys().isdisjoint(left):
            draft.assumed.append(Assumed(one.origin, OTHER, one.assumed))
        if code not in one.codes:
            return
        found = frozenset(item for choice in left for item in one.refines.get(choice, (choice,)))
        if found == frozenset(left):
            return
        draft.values[one.target] = value = next(iter(found)) if len(found) == 1 else found
        said = str(base.words["or"]).join(called(base, one.target, choice) for choice in left)
        if typed_by_hand(value):
            draft.texts.setdefault(one.target, said)
        draft.notes.append(one.says.format(given=said, place=called(base, one.origin, code)))


def _is_vague(value: FactValue) -> bool:
    """Whether a text named no choice of its fact, or only perhaps one."""
    return value == OTHER or (isinstance(value, frozenset) and len(value - {OTHER}) < 2)
