"""What a directory says, in French sentences of the base, each with the source and the day of its data."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.directory.demands import NONE, REQUIRES, demanded
from assistant.directory.opening import Directory
from assistant.directory.record import SIREN_DIGITS, DirectoryFound, DirectoryRecord
from assistant.engine.case import called
from assistant.model.base import Base
from assistant.model.facts import OTHER
from assistant.words.dates import show_date
from assistant.words.folding import printable, shortened

SHOWN = 80
SIRENE = ("unites", "etablissements")


def said(base: Base, word: str, **parts: object) -> str:
    """A sentence of the base, its gaps filled with what files say, made harmless."""
    shown = {name: shortened(printable(str(part)), SHOWN) for name, part in parts.items()}
    return base.word(word).format(**shown)


def absent(base: Base, directory: Directory, number: str) -> str:
    """That the directory does not hold a number, of which day it is, and that this says nothing of the entity."""
    return said(base, "directory-not-found", day=show_date(directory.date), number=number)


def differs(base: Base, directory: Directory, fact: str, given: object, value: str) -> str:
    """What the asker says and what the directory says of one fact, and that the former is kept."""
    kinds = ("chorus-pro",) if fact == REQUIRES else SIRENE
    return said(
        base,
        "directory-differs",
        given=_shown(base, fact, given),
        value=_category(base, value) if fact == "legal_category" else _shown(base, fact, value),
        source=_source(base, directory, *kinds),
    )


def described(base: Base, directory: Directory, found: DirectoryFound, demands: bool) -> Iterator[str]:
    """What is held under a number: whether it has ceased, and what it demands if that is asked, else what it is."""
    unit, own = found.unit, found.own
    if unit is not None and unit.legal_category and not demands:
        yield said(
            base,
            "directory-unit",
            name=found.name or base.word("directory-nameless"),
            category=_category(base, unit.legal_category),
            source=_source(base, directory, "unites"),
        )
    if not demands:
        for word, kind in (("directory-kind", found.entity_kind), ("directory-kind-left", found.other_kind)):
            if kind is not None:
                shown = _shown(base, "entity_kind", kind)
                yield said(base, word, kind=shown, source=_source(base, directory, "finess"))
    if unit is not None and own is None and found.number != unit.number:
        yield said(base, "directory-only-unit", number=found.number, day=show_date(directory.date))
    yield from _closed(base, directory, found)
    if demands:
        yield from _demands(base, directory, found)


def serviced(base: Base, directory: Directory, found: DirectoryFound, code: str) -> Iterator[str]:
    """That a service is unknown or inactive in the directory, where it lists services: to check, never a refusal."""
    if found.services is None:
        return
    source, service = _source(base, directory, "chorus-pro"), found.service(code)
    if service is None:
        yield said(base, "directory-service-unknown", service=code, source=source)
    elif service.active is False:
        yield said(base, "directory-service-inactive", service=code, source=source)
    elif service.requires_engagement:
        yield said(base, "directory-service-engagement", service=code, source=source)


def _closed(base: Base, directory: Directory, found: DirectoryFound) -> Iterator[str]:
    closed = found.closed
    if closed is None:
        return
    sirene = closed.since is not None or not closed.in_chorus_pro
    source = _source(base, directory, *(SIRENE if sirene else ("chorus-pro",)))
    since = closed.since is not None
    if closed is found.unit:
        word = "directory-closed-unit-since" if since else "directory-closed-unit"
    else:
        word = "directory-closed-since" if since else "directory-closed"
    yield said(base, word, number=closed.number, source=source, day=show_date(closed.since) if closed.since else "")


def _demands(base: Base, directory: Directory, found: DirectoryFound) -> Iterator[str]:
    record: DirectoryRecord | None = found.own or found.unit
    source = _source(base, directory, "chorus-pro")
    requires = demanded(record)
    if record is None or not record.in_chorus_pro:
        if len(found.number) == SIREN_DIGITS:
            return
        yield said(base, "directory-not-in-chorus", number=found.number, day=show_date(directory.date))
    elif requires is None:
        yield said(base, "directory-demands-unknown", number=found.number, source=source)
    elif requires == NONE:
        yield said(base, "directory-demands-none", number=found.number, source=source)
    else:
        demands = _shown(base, REQUIRES, requires)
        yield said(base, "directory-demands", number=found.number, requires=demands, source=source)
    if record is not None and record.works_owner_only:
        yield said(base, "directory-works-owner", number=found.number, source=source)


def _source(base: Base, directory: Directory, *kinds: str) -> str:
    """A source and the day of its data; that of the whole directory where none of these kinds is in it."""
    day = directory.dated(*kinds)
    if day is None:
        return base.word("directory-source").format(day=show_date(directory.date))
    return base.word(f"directory-source-{kinds[0]}").format(day=show_date(day))


def _category(base: Base, code: str) -> str:
    """A legal category by its label and its code."""
    item = base.lists["legal_forms"].item(code) if "legal_forms" in base.lists else None
    return f"{item.label} ({code})" if item is not None else code


def _shown(base: Base, fact: str, value: object) -> str:
    """A choice as it is called; as it is, in a base that lacks its fact."""
    if value == OTHER:
        return base.word("other")
    return called(base, fact, value) if fact in base.facts else str(value)
