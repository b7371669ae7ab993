"""Consulting a directory for a case: the facts that it brings to a decision, and what is to be said of it.

What the asker says wins: the directory may be older, and the answer tells both. A number that it does not hold brings
nothing, and the answer says so: that is no verdict.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from assistant.directory.demands import REQUIRES, demanded
from assistant.directory.natures import CATEGORY, KIND, known_by_rules
from assistant.directory.opening import Directory
from assistant.directory.record import DirectoryFound, DirectoryRecord, DirectoryService
from assistant.directory.telling import absent, described, differs, serviced
from assistant.engine.case import FactError, Given
from assistant.engine.decider import Decider
from assistant.model.base import Base
from assistant.model.facts import OTHER

TERRITORY = "territory"


class Consulted(NamedTuple):
    """The facts of a case once the directory is read, those that it brought, and French sentences on what it says."""

    facts: Given
    brought: Mapping[str, str]
    notes: tuple[str, ...]
    found: DirectoryFound | None = None


def consult(
    directory: Directory, number: str, decider: Decider, given: Given, assume: Given | None = None, service: str = ""
) -> Consulted:
    """Complete the facts `given` of a decision with what `directory` says of a SIREN or a SIRET.

    `service` is the code of the service to which an invoice goes, if one is known.

    Raises FactError for facts that the decision does not take, DirectoryError when the directory cannot be read.
    """
    base, found = decider.base, directory.find(number)
    if found is None:
        brings = {fact: value for fact, value in known_by_rules(base, number).items() if fact not in given}
        return Consulted({**given, **brings}, brings, () if brings else (absent(base, directory, number),))
    known = frozenset(decider.completing.known)
    offered = {fact: value for fact, value in facts_of(base, found, service).items() if fact in known}
    said = {fact: value for fact, value in given.items() if value is not None}
    brought: dict[str, str] = {}
    notes = [*described(base, directory, found, REQUIRES in known)]
    if service and REQUIRES in known:
        notes += serviced(base, directory, found, service)
    for fact, value in offered.items():
        if fact in said:
            if decider.taking.value(fact, said[fact]) != decider.taking.value(fact, value):
                notes.append(differs(base, directory, fact, said[fact], value))
        elif _agrees(decider, {**brought, fact: value}, said, assume or {}):
            brought[fact] = value
        else:
            notes.append(differs(base, directory, fact, said.get(KIND, said.get("entity_name", "")), value))
    return Consulted({**given, **brought}, brought, tuple(dict.fromkeys(notes)), found)


def facts_of(base: Base, found: DirectoryFound, service: str = "") -> dict[str, str]:
    """The facts that the rows of a number say, by their ids; what no row says is not there."""
    place = found.place
    facts = {
        CATEGORY: found.legal_category,
        KIND: found.entity_kind,
        TERRITORY: (place.territory or OTHER) if place is not None else None,
        REQUIRES: requirement(found, service),
    }
    return {fact: value for fact, value in facts.items() if value is not None and fact in base.facts}


def requirement(found: DirectoryFound, service: str = "") -> str | None:
    """What the structure demands, the service that is addressed included."""
    record: DirectoryRecord | None = found.own or found.unit
    named: DirectoryService | None = found.service(service) if service else None
    return demanded(record, named)


def _agrees(decider: Decider, brought: Mapping[str, str], given: Given, assume: Given) -> bool:
    """Whether what the directory brings goes with what the asker says; a fault of the latter alone is told as ever."""
    try:
        decider.completing.case({**given, **brought}, assume)
    except FactError:
        decider.completing.case(given, assume)
        return False
    return True
