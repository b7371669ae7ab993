"""What programs read of the base beside its decisions: each of a closed form of its own."""

from collections.abc import Mapping

from msgspec import Struct

HEAD = 1_024
"""The first bytes of a content, in which its signs are sought; `intake.content`, which reads no model, has its own."""


class Contact(Struct, frozen=True, kw_only=True):
    """Who can answer what the rules do not cover, by the words of a question; the `usual` one when none leads to it."""

    id: str
    topic: str
    label: str
    source: str
    says: str
    aliases: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    category: str | None = None
    sub_category: str | None = None
    usual: bool = False
    statements: tuple[str, ...] = ()


class Channel(Struct, frozen=True, kw_only=True):
    """A way of depositing as people name it, and the facts that it states: « portail-pdf » is a channel and a form."""

    id: str
    topic: str
    label: str
    source: str
    facts: Mapping[str, str]
    aliases: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()


class Octets(Struct, frozen=True, kw_only=True):
    """Bytes, in hexadecimal, at a place of a file, or anywhere in its first `within` bytes."""

    hex: str
    at: int = 0
    within: int | None = None


class Sign(Struct, frozen=True, kw_only=True):
    """What makes a content known, one of: octets (and more octets), a root element, a member, a mimetype, text."""

    octets: Octets | None = None
    also: Octets | None = None
    binary: bool = False
    root: str | None = None
    member: str | None = None
    mimetype: str | None = None
    text: bool = False


class Format(Struct, frozen=True, kw_only=True):
    """A kind of content; each of its signs suffices."""

    id: str
    topic: str
    label: str
    source: str
    signs: tuple[Sign, ...]


class Extension(Struct, frozen=True, kw_only=True):
    """What an extension announces: its formats, those not told apart from them, and whether no sign is fine too."""

    id: str
    topic: str
    source: str
    formats: tuple[str, ...] = ()
    tolerated: tuple[str, ...] = ()
    without_sign: bool = False


class Transition(Struct, frozen=True, kw_only=True):
    """A passage from one status to another that a source tells, and who makes it."""

    id: str
    topic: str
    start: str
    end: str
    actor: str
    source: str
    label: str = ""
    note: str = ""
    optional: bool = False
    statements: tuple[str, ...] = ()


class Notice(Struct, frozen=True, kw_only=True):
    """What the reading of a file may have to say: a label for rules, a sentence with its gaps for the reader."""

    id: str
    topic: str
    label: str
    says: str
