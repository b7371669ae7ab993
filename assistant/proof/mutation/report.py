"""The report of a mutation: what became of the mutants, by kind, and what a later run need not judge again."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from assistant.model.base import Base, Topic
from assistant.model.problems import Place
from assistant.proof.mutation.judging import Fate, MutantFate
from assistant.proof.mutation.mutants import Mutant, mutants
from assistant.proof.mutation.walking import subjects

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
    """A mutant that no proof noticed: what was changed, `of` what, and why, or the scenario that would notice it."""

    kind: str
    subject: str
    change: str
    fate: str
    says: str
    of: str


class Subject(Struct, frozen=True, array_like=True):
    """A thing of the base: a digest of what it was when judged, and its mutants by field, counted as `FATES` go.

    Without a digest, only some of them were judged.
    """

    digest: str
    fates: dict[str, tuple[int, ...]]


class MutationReport(Struct, frozen=True, kw_only=True):
    """What became of the mutants of a base, by field and, in `subjects`, by what was changed; `seconds` of CPU."""

    on: date
    seconds: float
    kinds: tuple[OfKind, ...]
    left: tuple[Left, ...]
    subjects: dict[str, Subject]

    def count(self, fate: Fate, decides: bool, heard: bool = False) -> int:
        """How many mutants met a fate, among those that decide, the words and labels, or the ways of saying."""
        return sum(getattr(one, fate) for one in self.kinds if (one.decides, one.heard) == (decides, heard))

    def total(self, decides: bool, heard: bool = False) -> int:
        """How many of them there were; of the ways of saying, those that a scenario says."""
        return sum(self.count(fate, decides, heard) for fate in FATES if fate != "unsaid")

    @property
    def survivors(self) -> tuple[Left, ...]:
        """What something ought to have noticed."""
        return tuple(one for one in self.left if one.fate in ("survived", "crashed"))

    @property
    def holds(self) -> bool:
        """Whether all that decides is pinned, few mutants are equivalent, and nearly all words and phrases pinned."""
        lost = self.count("survived", True) + self.count("crashed", True)
        few = self.count("equivalent", True) <= EQUIVALENT * self.total(True)
        words = all(self.count("noticed", False, heard) >= WORDS * self.total(False, heard) for heard in (False, True))
        return not lost and few and words


def report(base: Base, found: Iterable[MutantFate], on: date, *, whole: bool = True) -> MutationReport:
    """Gather what became of mutants; `whole`, where each subject of which one was judged had all of its own judged."""
    fates: dict[str, dict[str, Counter[Fate]]] = defaultdict(lambda: defaultdict(Counter))
    bears, left, seconds = {}, [], 0.0
    for one in found:
        fates[one.of][one.kind][one.fate] += 1
        bears[one.kind] = (one.decides, one.heard)
        seconds += one.seconds
        if one.fate not in ("noticed", "unsaid"):
            says = SAME_TABLE if one.fate == "equivalent" else one.by
            left.append(Left(one.kind, one.subject, one.change, one.fate, says, one.of))
    were = digests(base) if whole else {}
    told = {
        name: Subject(were.get(name, ""), {kind: tuple(found[fate] for fate in FATES) for kind, found in kinds.items()})
        for name, kinds in sorted(fates.items())
    }
    return MutationReport(on=on, seconds=round(seconds, 1), kinds=_kinds(told, bears), left=tuple(left), subjects=told)


def completed(before: MutationReport, found: MutationReport, base: Base) -> MutationReport:
    """A report of which some subjects were judged anew: those are as found, the base's others as they were before."""
    kept = {
        name: before.subjects[name] for name in before.subjects.keys() & digests(base).keys() - found.subjects.keys()
    }
    told = dict(sorted((kept | found.subjects).items()))
    bears = {one.kind: (one.decides, one.heard) for one in (*before.kinds, *found.kinds)}
    left = (*(one for one in before.left if one.of in kept), *found.left)
    seconds = round(before.seconds + found.seconds, 1)
    return MutationReport(on=found.on, seconds=seconds, kinds=_kinds(told, bears), left=left, subjects=told)


def _kinds(told: dict[str, Subject], bears: dict[str, tuple[bool, bool]]) -> tuple[OfKind, ...]:
    counts: dict[str, Counter[Fate]] = defaultdict(Counter)
    for subject in told.values():
        for kind, fates in subject.fates.items():
            counts[kind].update(dict(zip(FATES, fates, strict=True)))
    return tuple(
        OfKind(kind=kind, decides=bears[kind][0], heard=bears[kind][1], **{fate: counts[kind][fate] for fate in FATES})
        for kind in sorted(counts)
    )


def read_report(path: Path) -> MutationReport:
    """A report that was kept in a file."""
    return msgspec.json.decode(path.read_bytes(), type=MutationReport)


def write_report(path: Path, found: MutationReport) -> None:
    """Keep a report in a file, each of its counts, of what is left and of its subjects on a line of its own."""
    parts = msgspec.to_builtins(found)
    texts = [f'"{name}": {_lines(part)}' for name, part in parts.items()]
    path.write_text("{\n" + ",\n".join(texts) + "\n}\n", encoding="utf-8")


def _lines(part: object) -> str:
    if isinstance(part, dict):
        return "{\n" + ",\n".join(f" {_text(name)}: {_text(one)}" for name, one in part.items()) + "\n}"
    if isinstance(part, list | tuple):
        return "[\n" + ",\n".join(f" {_text(one)}" for one in part) + "\n]"
    return _text(part)


def _text(value: object) -> str:
    return msgspec.json.encode(value).decode("utf-8")


def digests(base: Base) -> dict[str, str]:
    """A digest of each thing of the base by its part and id, so that a later run judges only what changed.

    Where it stands, its file and its line, is no part of it.
    """
    return {name: hashlib.sha256(_text(_unplaced(one)).encode()).hexdigest()[:16] for name, one in subjects(base)}


def _unplaced(one: object) -> object:
    """What a thing holds, as plain data, without where it was written."""
    if isinstance(one, Topic):
        return one.title
    if isinstance(one, Struct):
        told = {field: getattr(one, field) for field in one.__struct_fields__}
        return [type(one).__name__, {key: _unplaced(part) for key, part in told.items() if not isinstance(part, Place)}]
    if isinstance(one, Mapping):
        return {str(key): _unplaced(part) for key, part in one.items()}
    return [_unplaced(part) for part in one] if isinstance(one, list | tuple) else one


def changed_since(base: Base, before: MutationReport) -> frozenset[str]:
    """The parts and ids that are new, or no longer what a report judged."""
    were = {name: one.digest for name, one in before.subjects.items()}
    return frozenset(name for name, digest in digests(base).items() if were.get(name) != digest)


def to_judge(base: Base, before: MutationReport) -> frozenset[str]:
    """Those, and the ones of which something survived: a scenario may notice it now."""
    return changed_since(base, before) | {one.of for one in before.survivors}


def sampled(base: Base, every: int, of: frozenset[str] = frozenset()) -> Iterator[Mutant]:
    """One mutant in `every`, always the same ones, and all those of some parts and ids."""
    return (mutant for place, mutant in enumerate(mutants(base)) if place % every == 0 or mutant.of in of)
