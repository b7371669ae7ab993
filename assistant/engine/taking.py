"""Facts as they enter: each checked and matched, as the type of its fact wants it.

A wrong type, an unknown fact, a choice that a closed list does not hold: a FactError that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from typing import NoReturn

from assistant.engine.case import FactError, FactValue
from assistant.engine.matching import Names, likely, match, names_of, reach, sure
from assistant.model.base import Base
from assistant.model.facts import OTHER, Fact
from assistant.words.dates import parse_date
from assistant.words.filenames import extension
from assistant.words.folding import fold_label
from assistant.words.french import FRENCH
from assistant.words.numbers import number
from assistant.words.sizes import LARGEST, TypedSize, parse_size
from assistant.words.suggestion import did_you_mean, quoted

LONGEST_TEXT = FRENCH["bounds"]["text"]

Taker = Callable[[object], FactValue]


class Taking:
    """Takes the facts of one base, one by one."""

    def __init__(self, base: Base) -> None:
        self.base, self.words = base, base.words
        self.names = cache(lambda fact: names_of(base.facts[fact]))
        self.taker = cache(self._taker)

    def value(self, name: str, given: object) -> FactValue:
        """`given` as the rules read it; text is matched with the choices of its fact."""
        if name not in self.base.facts:
            raise FactError(self.unknown(name, self.base.facts))
        return self.taker(name)(given)

    def read(self, name: str, text: str) -> bool | int | str:
        """A value typed as text, as the type of its fact wants it: « oui », « 12 », « 10,2 Mo »."""
        fact = self.base.facts.get(name)
        if fact is None:
            raise FactError(self.unknown(name, self.base.facts))
        typed = text.strip()
        if fact.type == "boolean":
            answer = FRENCH["booleans"].get(typed.lower())
            if answer is None:
                raise FactError(self.said("wrong-boolean", fact=fact.label, value=quoted(text)))
            return answer
        if fact.type == "integer":
            digits = "".join(typed.split()).replace("\u202f", "")
            if not (digits.isascii() and digits.isdigit() and len(digits) < 15):
                self._wrong(fact, text)
            return int(digits)
        return typed if fact.computes == "extension" else text

    def unknown(self, name: str, known: Iterable[str]) -> str:
        """The sentence for a fact that is not one of `known`, with the nearest or all of them."""
        names = list(known)
        hint = did_you_mean(name, names, str(self.words["did-you-mean"]))
        hint = hint or self.said("known-facts", facts=", ".join(names))
        return f"{self.said('unknown-fact', fact=quoted(name))} {hint}"

    def named(self, name: str, text: str) -> str | None:
        """The choice of a fact that a text names for sure; None when there is none."""
        return sure(text, self.names(name))

    def likely(self, name: str, text: str) -> str | None:
        """The choice of a fact whose name begins a text, whatever follows; None when there is none."""
        return likely(text, self.names(name))

    def reach(self, name: str, text: str) -> int:
        """How many of the first words of a text name a choice of a fact."""
        return reach(text, self.names(name))

    def exact(self, name: str, text: str) -> str | None:
        """The choice of a fact of which a text is a whole name, but for what folding takes away; None otherwise."""
        return self.names(name).exact.get(fold_label(text))

    def said(self, name: str, **parts: str | int) -> str:
        """A sentence of the engine, its gaps filled."""
        return str(self.words[name]).format(**parts)

    def _taker(self, name: str) -> Taker:
        fact = self.base.facts[name]
        return {
            "choice": self._choices,
            "boolean": self._booleans,
            "text": self._texts,
            "integer": self._integers,
            "size": self._sizes,
            "date": self._dates,
        }[fact.type](fact)

    def _choices(self, fact: Fact) -> Taker:
        ids = frozenset(fact.answers())

        def take(given: object) -> FactValue:
            if not isinstance(given, str):
                self._wrong(fact, given)
            return given if given in ids else self._matched(fact, given)

        return take

    def _booleans(self, fact: Fact) -> Taker:
        return lambda given: given if isinstance(given, bool) else self._wrong(fact, given)

    def _texts(self, fact: Fact) -> Taker:
        def take(given: object) -> FactValue:
            if not isinstance(given, str):
                self._wrong(fact, given)
            if len(given) > LONGEST_TEXT:
                self._too_long(fact)
            if fact.computes == "extension":
                return extension("." + given)
            return given if fact.digits is None else self._digits(fact, given)

        return take

    def _integers(self, fact: Fact) -> Taker:
        return lambda given: given if type(given) is int and 0 <= given < LARGEST else self._wrong(fact, given)

    def _sizes(self, fact: Fact) -> Taker:
        def take(given: object) -> FactValue:
            if (type(given) is int and 0 <= given < LARGEST) or isinstance(given, TypedSize):
                return given
            return self._parsed(fact, parse_size, given) if isinstance(given, str) else self._wrong(fact, given)

        return take

    def _dates(self, fact: Fact) -> Taker:
        def take(given: object) -> FactValue:
            if isinstance(given, date):
                return given.toordinal()
            if not isinstance(given, str):
                self._wrong(fact, given)
            return self._parsed(fact, lambda text: parse_date(text).toordinal(), given)

        return take

    def _parsed(self, fact: Fact, parse: Callable[[str], int | TypedSize], text: str) -> FactValue:
        try:
            return parse(text)
        except ValueError as error:
            raise FactError(f"{fact.label.capitalize()} : {error}") from None

    def _digits(self, fact: Fact, text: str) -> str:
        bare = "".join(text.split())
        if not (bare.isascii() and bare.isdigit() and len(bare) == fact.digits):
            raise FactError(self.said("malformed", fact=fact.label, value=quoted(text), digits=fact.digits or 0))
        return bare

    def _matched(self, fact: Fact, text: str) -> FactValue:
        if len(text) > LONGEST_TEXT:
            self._too_long(fact)
        if not text.strip():
            raise FactError(self.said("blank", fact=fact.label))
        names: Names = self.names(fact.id)
        found = match(text, names)
        if len(found) == 1:
            return next(iter(found))
        if found:
            return found
        if fact.open:
            return OTHER
        labels = [choice.label for choice in fact.choices]
        parts = [
            self.said("unknown-choice", fact=fact.label, value=quoted(text)),
            did_you_mean(text, labels, str(self.words["did-you-mean"])),
            self.said("known-choices", choices=", ".join(labels)),
        ]
        raise FactError(" ".join(filter(None, parts)))

    def _too_long(self, fact: Fact) -> NoReturn:
        raise FactError(self.said("too-long", fact=fact.label, limit=number(LONGEST_TEXT)))

    def _wrong(self, fact: Fact, given: object) -> NoReturn:
        wanted = str(self.words[f"type-{fact.type}"])
        raise FactError(self.said("wrong-type", fact=fact.label, value=quoted(str(given)), wanted=wanted))
