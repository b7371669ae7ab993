"""The report of a mutation: what became of the mutants, by kind, and what a later run need not judge again."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from time import process_time

import msgspec
from msgspec import Struct

from assistant.model.base import Base
from assistant.proof.mutation.judging import Fate, Judge, Judged
from assistant.proof.mutation.mutants import Mutant, mutants

WORDS = 0.98
"""The share of the mutants of words and labels that must be noticed, and that of the ways of saying that scenarios say;
of the mutants that decide, every one must."""

EQUIVALENT = 0.03
"""The share of the mutants that decide that may be equivalent at most."""

FATES: tuple[Fate, ...] = ("noticed", "equivalent", "survived", "crashed", "unsaid")
SAME_TABLE = "même table finie, mots compris : aucun cas ne les distingue"


class OfKind(Struct, frozen=True):
    """How many mutants of one field there were, and what became of them; whether it is `heard`, a way of saying."""

    kind: str
    decides: bool
    noticed: int
    equivalent: int
    survived: int
    crashed: int
    unsaid: int = 0
    heard: bool = False


class Left(Struct, frozen=True):
    """A mutant that no proof noticed: what was changed, and why that is, or the scenario that would notice it."""

    kind: str
    subject: str
    change: str
    fate: str
    says: str


class MutationReport(Struct, frozen=True, kw_only=True):
    """What became of the mutants of a base; `subjects` name what was judged, with a digest of what it then was."""

    on: date
    seconds: float
    kinds: tuple[OfKind, ...]
    left: tuple[Left, ...]
    subjects: dict[str, str]

    def count(self, fate: Fate, decides: bool, heard: bool = False) -> int:
        """How many mutants met a fate, among those that decide, the words and labels, or the ways of saying."""
        return sum(getattr(one, fate) for one in self.kinds if (one.decides, one.heard) == (decides, heard))

    def total(self, decides: bool, heard: bool = False) -> int:
        """How many of them there were; of the ways of saying, those that a scenario says."""
        return sum(self.count(fate, decides, heard) for fate in FATES if fate != "unsaid")

    @property
    def holds(self) -> bool:
        """Whether all that decides is pinned, few mutants are equivalent, and nearly all words and phrases pinned."""
        lost = self.count("survived", True) + self.count("crashed", True)
        few = self.count("equivalent", True) <= EQUIVALENT * self.total(True)
        words = all(self.count("noticed", False, heard) >= WORDS * self.total(False, heard) for heard in (False, True))
        return not lost and few and words


def report(judge: Judge, judged: Iterator[Judged], on: date, seen: Callable[[Judged], None]) -> MutationReport:
    """Gather what became of mutants; `seen` is told of each as it is judged. Seconds are of CPU."""
    started = process_time()
    fates: dict[tuple[str, bool, bool], Counter[Fate]] = defaultdict(Counter)
    left = []
    for one in judged:
        seen(one)
        fates[one.mutant.kind, one.mutant.decides, one.mutant.heard][one.fate] += 1
        if one.fate not in ("noticed", "unsaid"):
            says = SAME_TABLE if one.fate == "equivalent" else one.by
            left.append(Left(one.mutant.kind, one.mutant.subject, one.mutant.change, one.fate, says))
    kinds = tuple(
        OfKind(kind=kind, decides=decides, heard=heard, **{fate: found[fate] for fate in FATES})
        for (kind, decides, heard), found in sorted(fates.items())
    )
    seconds = round(process_time() - started, 1)
    return MutationReport(on=on, seconds=seconds, kinds=kinds, left=tuple(left), subjects=digests(judge.base))


def digests(base: Base) -> dict[str, str]:
    """A digest of each thing of the base by its part and id, so that a later run judges only what changed."""
    return {
        f"{part}/{name}": hashlib.sha256(msgspec.json.encode(struct)).hexdigest()[:16]
        for part in base.__struct_fields__
        if isinstance(named := getattr(base, part), dict)
        for name, struct in named.items()
        if isinstance(struct, Struct)
    }


def changed_since(base: Base, before: MutationReport) -> frozenset[str]:
    """The parts and ids that are new, or no longer what they were when a report was written."""
    return frozenset(name for name, digest in digests(base).items() if before.subjects.get(name) != digest)


def sampled(base: Base, every: int, changed: frozenset[str] = frozenset()) -> Iterator[Mutant]:
    """One mutant in `every`, always the same ones, and all those of what changed."""
    for place, mutant in enumerate(mutants(base)):
        if place % every == 0 or f"{mutant.spot.part}/{mutant.spot.id}" in changed:
            yield mutant
