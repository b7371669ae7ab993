"""A choice that was mistyped, told where the answer goes to whoever cannot see what was understood of it.

The engine mends a slip, since a page shows what it understood; a command in a script and a program of others would
take the answer for that of what they wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from assistant.engine.case import FactError
from assistant.engine.taking import Taking
from assistant.model.facts import OTHER, Fact
from assistant.words.distance import nearest, osa, tolerance
from assistant.words.folding import fold_label
from assistant.words.suggestion import quoted

_ACRONYM = 6
"""Letters up to which capitals are an acronym, of which only two letters that are swapped are a slip."""


def refuse_slips(taking: Taking, facts: Mapping[str, object]) -> None:
    """Refuse the choices of `facts` that are named but for a slip.

    Raises FactError, naming what was meant.
    """
    for name, typed in facts.items():
        fact = taking.base.facts.get(name)
        if fact is None or fact.type != "choice" or not isinstance(typed, str):
            continue
        naming = [fact, *([taking.base.facts[fact.named_by]] if fact.named_by else [])]  # « EPCI » names a nature
        if typed in fact.answers() or any(taking.exact(one.id, typed) is not None for one in naming):
            continue
        if meant := _meant(naming, typed):
            said = [
                taking.said("unknown-choice", fact=fact.label, value=quoted(typed)),
                taking.said("did-you-mean", word=meant),
                taking.said("or-other", other=OTHER) if fact.open else "",
            ]
            raise FactError(" ".join(filter(None, said)))


def named_choice(taking: Taking, name: str, typed: str) -> str:
    """The choice of a fact that `typed` names: its id, its label or an alias, whatever the accents and capitals.

    Raises FactError, naming what is near and all that there is, for anything else.
    """
    fact = taking.base.facts[name]
    found = taking.exact(name, typed)
    if found is not None:
        return found
    every = ", ".join(f"{one.id} ({one.label})" for one in fact.choices)
    meant = _meant([fact], typed) or _resembling(typed, [one.id for one in fact.choices])
    said = [
        taking.said("unknown-choice", fact=fact.label, value=quoted(typed)),
        taking.said("did-you-mean", word=meant) if meant else "",
        taking.said("known-choices", choices=every),
    ]
    raise FactError(" ".join(filter(None, said)))


def _resembling(typed: str, ids: Iterable[str]) -> str | None:
    """The id that what was typed mostly writes: « code » is no « none »."""
    near = nearest(typed, ids)
    return near if near is not None and 3 * osa(typed.lower(), near, len(typed)) <= len(typed) else None


def _meant(naming: Iterable[Fact], typed: str) -> str | None:
    """The name of a choice from which what was typed differs by slips only; the least of them, None when none is."""
    capitals = typed.isupper()
    near = [
        (slips, name.isupper() != capitals, name)
        for fact in naming
        for name in _names(fact)
        if (slips := _slips(typed.split(), name.split()))
    ]
    return min(near, key=lambda found: found[:2])[2] if near else None


def _names(fact: Fact) -> Iterator[str]:
    for choice in fact.choices:
        yield from (choice.id, *choice.aliases, choice.label)


def _slips(typed: list[str], known: list[str]) -> int:
    """How many slips lead from the words of a name to those that were typed; 0 when it is another name."""
    if len(typed) != len(known):
        return 0
    slips = 0
    for word, other in zip(typed, known, strict=True):
        one, two = fold_label(word), fold_label(other)
        if one == two:
            continue
        if len(one) <= _ACRONYM and (word.isupper() or other.isupper()):
            least = int(sorted(one) == sorted(two))
        else:
            least = min(tolerance(one), tolerance(two))
        distance = osa(one, two, least)
        if not 0 < distance <= least:
            return 0
        slips += distance
    return slips
