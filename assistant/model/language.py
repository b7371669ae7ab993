"""The words of people: patterns that state a fact, and intents, the words that ask for a decision."""

from collections.abc import Mapping

from msgspec import Struct


class Patterns(Struct, frozen=True, kw_only=True):
    """The ways of saying one fact in a question, by what they do; `rules/README.md` tells each key."""

    fact: str
    topic: str
    choices: Mapping[str, tuple[str, ...]] = {}
    if_true: tuple[str, ...] = ()
    if_false: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    sums: str | None = None
    heads: tuple[str, ...] = ()
    begun: bool = False
    bare: bool = False
    empty: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class Default(Struct, frozen=True, kw_only=True):
    """What an answer supposes, and says, while the question does not speak of it; only for a case that is `given`."""

    facts: Mapping[str, bool | int | str]
    says: str
    given: Mapping[str, bool | int | str] = {}
    unless: tuple[str, ...] = ()


class Intent(Struct, frozen=True, kw_only=True):
    """The words by which a question asks for one decision."""

    decision: str
    topic: str
    facts: tuple[str, ...]
    about: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    """Those that ask for it by themselves, no fact being said: « ma facture n'est pas payée » asks for its status."""
    never: tuple[str, ...] = ()
    defaults: tuple[Default, ...] = ()
    other: str | None = None
    pasted: bool = False
    whether: bool = False
