"""A base while it is read: what each file declares, then the same typed, part by part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

import msgspec

from assistant.language.shapes import Report
from assistant.language.strict_yaml import Document, Path, Written
from assistant.model.base import Topic
from assistant.model.decisions import Caution, DecisionModel, Note, Procedure, Source, Unmodelled
from assistant.model.facts import Fact, List, Lookup, Refinement
from assistant.model.language import Intent, Patterns
from assistant.model.period import Value
from assistant.model.tables import Channel, Contact, Extension, Format, Notice, Transition

Made = TypeVar("Made")


class Declared(NamedTuple):
    """A part as its file writes it, sound in its form, with where that is."""

    document: Document
    part: str
    id: str
    form: Written
    path: Path
    report: Report

    @property
    def topic(self) -> str:
        """The topic that declares it."""
        return str(self.document.value.get("topic"))

    def made(self, struct: type[Made], **more: object) -> Made:
        """The part as a struct of the model; `more` replaces what the file writes, or adds to it."""
        return msgspec.convert({"id": self.id, "topic": self.topic, **self.form, **more}, struct)


class Draft:
    """What is declared, by part and id, and what it has become so far."""

    def __init__(self, parts: tuple[str, ...]) -> None:
        self.declared: dict[str, dict[str, Declared]] = {part: {} for part in parts}
        self.topics: dict[str, Topic] = {}
        self.documents: dict[str, Document] = {}
        self.synonyms: dict[str, tuple[str, ...]] = {}
        self.sources: dict[str, Source] = {}
        self.facts: dict[str, Fact] = {}
        self.lists: dict[str, List] = {}
        self.values: dict[str, Value] = {}
        self.lookups: dict[str, Lookup] = {}
        self.refinements: dict[str, Refinement] = {}
        self.procedures: dict[str, Procedure] = {}
        self.notes: dict[str, Note] = {}
        self.unmodelled: dict[str, Unmodelled] = {}
        self.cautions: dict[str, Caution] = {}
        self.decisions: dict[str, DecisionModel] = {}
        self.patterns: dict[str, Patterns] = {}
        self.intents: dict[str, Intent] = {}
        self.contacts: dict[str, Contact] = {}
        self.channels: dict[str, Channel] = {}
        self.formats: dict[str, Format] = {}
        self.extensions: dict[str, Extension] = {}
        self.transitions: dict[str, Transition] = {}
        self.notices: dict[str, Notice] = {}

    def of(self, part: str) -> Iterator[Declared]:
        """What is declared of one part, in the order of the files."""
        yield from self.declared[part].values()
