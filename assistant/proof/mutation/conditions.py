"""Kinds of change of conditions: negated, always, never, an operand dropped, all for any, a limit strict or not."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from assistant.model.base import Base
from assistant.model.condition import TRUE, All, Always, Among, Compared, Condition, Not, Operator, Some
from assistant.proof.mutation.values import Replacement
from assistant.proof.mutation.walking import Spot

NEVER = Not(TRUE)
_STRICT: dict[Operator, Operator] = {"at_most": "below", "below": "at_most", "at_least": "above", "above": "at_least"}
_TURNED: dict[Operator, Operator] = {"at_most": "above", "above": "at_most", "at_least": "below", "below": "at_least"}


def condition(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Every change of a condition, at any depth."""
    whole = spot.value
    assert isinstance(whole, Always | Among | Compared | All | Some | Not)
    if whole != TRUE:
        yield "toujours vraie", TRUE
    yield "jamais vraie", NEVER
    yield from _changes(base, whole)


def _changes(base: Base, whole: Condition) -> Iterator[tuple[str, Condition]]:
    if isinstance(whole, Among):
        yield f"{whole.fact} : négation", Not(whole)
        if whole.list is None:  # what a named list holds is changed in the list
            for member in whole.members if len(whole.members) > 1 else ():
                rest = tuple(one for one in whole.members if one != member)
                yield f"{whole.fact} : sans « {member} »", Among(whole.fact, rest)
            for near in _near_misses(base, whole):
                yield f"{whole.fact} : avec « {near} »", Among(whole.fact, (*whole.members, near))
    elif isinstance(whole, Compared):
        yield (
            f"{whole.fact} : {whole.operator} devient {_STRICT[whole.operator]}",
            replace(whole, operator=_STRICT[whole.operator]),
        )
        yield (
            f"{whole.fact} : {whole.operator} devient {_TURNED[whole.operator]}",
            replace(whole, operator=_TURNED[whole.operator]),
        )
    elif isinstance(whole, Not):
        yield "négation ôtée", whole.part
        yield from ((said, Not(made)) for said, made in _changes(base, whole.part))
    elif isinstance(whole, All | Some):
        other = Some(whole.parts) if isinstance(whole, All) else All(whole.parts)
        yield (
            f"{'toutes' if isinstance(whole, All) else 'une'} devient {'une' if isinstance(whole, All) else 'toutes'}",
            other,
        )
        for index, part in enumerate(whole.parts):
            before, after = whole.parts[:index], whole.parts[index + 1 :]
            yield f"sans la partie {index + 1}", replace(whole, parts=(*before, *after))
            for said, made in _changes(base, part):
                yield said, replace(whole, parts=(*before, made, *after))


def _near_misses(base: Base, test: Among) -> list[str]:
    """The choices of the fact that the test does not name, first and last; none for a text or a number."""
    fact = base.facts[test.fact]
    others = [one for one in fact.answers() if one not in test.members]
    return others if len(others) < 3 else [others[0], others[-1]]
