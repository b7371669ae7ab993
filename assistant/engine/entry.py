"""Facts as they enter: checked, matched, derived and looked up, once, for every caller.

A wrong type, an unknown fact, a choice that a closed list does not hold, a contradiction: a FactError that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from assistant.engine.leaves import Value
from assistant.engine.matching import OTHER, Names, match, names_of
from assistant.words import filenames
from assistant.words.dates import parse_date, show_date
from assistant.words.distance import nearest
from assistant.words.folding import printable, shortened
from assistant.words.numbers import number
from assistant.words.sizes import TypedSize, parse_size, show_size

LONGEST_TEXT = 10_000
_COMPUTERS: dict[str, Callable[[str], Any]] = {
    "length": filenames.length,
    "extension": filenames.extension,
    "flaw": filenames.flaw,
}


class FactError(ValueError):
    """A fact that cannot be taken as given; the message is a French sentence."""


class Entry(NamedTuple):
    """What is known of a case: `values` feed the rules, `facts` are shown, `assumed` and `notes` are said."""

    values: dict[str, Value]
    facts: dict[str, Any]
    texts: dict[str, str]
    assumed: list[dict[str, Any]]
    notes: list[str]


class Intake:
    """Takes facts in for the decisions of one base."""

    def __init__(self, base: Mapping[str, Any]) -> None:
        self.base = base
        self.facts: dict[str, dict[str, Any]] = base["facts"]
        self.words: dict[str, str] = base["words"]
        self.lookups = sorted(base["lookups"].values(), key=lambda lookup: lookup["assumed"] is not None)
        """What a code says comes before what is only assumed."""
        self.names = lru_cache(maxsize=None)(lambda fact: names_of(self.facts[fact]))

    def take(self, decision: Mapping[str, Any], given: Mapping[str, Any], assume: Mapping[str, Any]) -> Entry:
        """The entry of `given`, completed by what `assume` states, derivations and lookups."""
        known = [*decision["facts"], *decision["sources"]]
        entry = Entry({}, {}, {}, [], [])
        for name, value in given.items():
            if name not in known:
                raise FactError(self._unknown(str(name), known))
            if value is not None:
                self._put(entry, name, self.value(name, value), value)
        for name, value in assume.items():
            if name not in known:
                raise FactError(self._unknown(str(name), known))
            if value is not None and name not in entry.values:
                taken = self.value(name, value)
                self._put(entry, name, taken, value)
                entry.assumed.append(
                    {"fact": name, "value": entry.facts.get(name), "says": self._assumption(name, taken)}
                )
        for name in known:
            self._derive(entry, name)
        for lookup in self.lookups:
            if lookup["to"] in decision["facts"]:
                self._look_up(entry, lookup)
        return entry

    def value(self, name: str, value: Any) -> Value:
        """`value` as the rules read it; text is matched with the choices of its fact."""
        if name not in self.facts:
            raise FactError(self._unknown(name, None))
        fact = self.facts[name]
        kind = fact["type"]
        if kind == "choice" and isinstance(value, str):
            return self._choice(fact, value)
        if kind == "boolean" and isinstance(value, bool):
            return value
        if kind == "text" and isinstance(value, str):
            return self._text(fact, value)
        if kind in ("integer", "size") and type(value) is int and 0 <= value < 10**15:
            return value
        if kind == "size" and isinstance(value, (str, TypedSize)):
            return value if isinstance(value, TypedSize) else self._parsed(name, parse_size, value)
        if kind == "date" and isinstance(value, (str, date)):
            return (value if isinstance(value, date) else self._parsed(name, parse_date, value)).toordinal()
        shown = shortened(printable(str(value)), 60)
        raise FactError(
            self.words["wrong-type"].format(fact=fact["label"], value=shown, wanted=self.words[f"type-{kind}"])
        )

    def read(self, name: str, text: str) -> Any:
        """A value typed as text, as the type of its fact wants it: « oui », « 12 », « 10,2 Mo »."""
        fact = self.facts.get(name)
        if fact is None:
            raise FactError(self._unknown(name, None))
        typed = text.strip()
        if fact["type"] == "boolean":
            answer = {
                "oui": True,
                "o": True,
                "true": True,
                "vrai": True,
                "non": False,
                "n": False,
                "false": False,
                "faux": False,
            }.get(typed.lower())
            if answer is None:
                raise FactError(
                    self.words["wrong-boolean"].format(fact=fact["label"], value=shortened(printable(text), 60))
                )
            return answer
        if fact["type"] == "integer":
            digits = "".join(typed.split()).replace("\u202f", "")
            if not (digits.isascii() and digits.isdigit() and len(digits) < 15):
                raise FactError(
                    self.words["wrong-type"].format(
                        fact=fact["label"], value=shortened(printable(text), 60), wanted=self.words["type-integer"]
                    )
                )
            return int(digits)
        return text

    def _unknown(self, name: str, known: list[str] | None) -> str:
        names = list(known if known is not None else self.facts)
        close = nearest(name, names)
        hint = (
            self.words["did-you-mean"].format(word=close)
            if close
            else self.words["known-facts"].format(facts=", ".join(names))
        )
        return self.words["unknown-fact"].format(fact=shortened(printable(name), 60)) + " " + hint

    def _parsed(self, name: str, parse: Any, text: str) -> Any:
        try:
            return parse(text)
        except ValueError as error:
            raise FactError(f"{self.facts[name]['label'].capitalize()} : {error}") from None

    def _text(self, fact: dict[str, Any], text: str) -> str:
        self._short(fact, text)
        digits = fact["digits"]
        if digits is None:
            return text
        bare = "".join(text.split())
        if not (bare.isascii() and bare.isdigit() and len(bare) == digits):
            raise FactError(
                self.words["malformed"].format(fact=fact["label"], value=shortened(printable(text), 60), digits=digits)
            )
        return bare

    def _short(self, fact: dict[str, Any], text: str) -> None:
        if len(text) > LONGEST_TEXT:
            raise FactError(self.words["too-long"].format(fact=fact["label"], limit=number(LONGEST_TEXT)))

    def _choice(self, fact: dict[str, Any], text: str) -> Value:
        self._short(fact, text)
        if not text.strip():
            raise FactError(self.words["blank"].format(fact=fact["label"]))
        names: Names = self.names(fact["id"])
        if text in names.exact.values():
            return text
        found = match(text, names)
        if len(found) == 1:
            return next(iter(found))
        if found:
            return found
        if fact["open"]:
            return OTHER
        labels = [choice["label"] for choice in fact["choices"]]
        close = nearest(text, labels)
        hint = self.words["did-you-mean"].format(word=close) + " " if close else ""
        raise FactError(
            self.words["unknown-choice"].format(fact=fact["label"], value=shortened(printable(text), 60))
            + " "
            + hint
            + self.words["known-choices"].format(choices=", ".join(labels))
        )

    def _put(self, entry: Entry, name: str, value: Value, given: Any) -> None:
        entry.values[name] = value
        if isinstance(value, frozenset) or value == OTHER:
            entry.texts[name] = str(given)
        if isinstance(value, TypedSize):
            entry.facts[name] = value.text
        elif not isinstance(value, frozenset):
            entry.facts[name] = date.fromordinal(value).isoformat() if self.facts[name]["type"] == "date" else value

    def _derive(self, entry: Entry, name: str) -> None:
        source = self.facts[name]["derived"]
        if not isinstance(source, str) or not isinstance(entry.values.get(source), str):
            return
        value = self.computed(name, entry.values[source])
        given = entry.values.get(name, value)
        if given != value and not (isinstance(given, frozenset) and value in given):
            raise FactError(
                self.words["contradiction"].format(
                    fact=self.facts[name]["label"],
                    value=entry.facts.get(name, entry.texts.get(name)),
                    source=self.facts[source]["label"],
                    given=shortened(printable(entry.values[source]), 60),
                )
            )
        self._put(entry, name, value, value)

    def computed(self, name: str, source: str) -> Any:
        """A fact computed from a text: the length, extension or flaw of a file's name, or a name to use instead."""
        return self.computer(name)(source)

    def computer(self, name: str, limits: Mapping[str, Any] | None = None) -> Callable[[str], Any]:
        """How a derived fact is computed from the text of its source; `limits` are those of the day, else the last."""
        fact = self.facts[name]
        if fact["as"] == "proposal":
            held = (limits or {}).get(fact["limit"]) or self.base["values"][fact["limit"]]["history"][-1]
            limit = held["low"]
            extensions = [item["id"] for item in self.base["lists"][fact["among"]]["items"]]
            return lambda source: filenames.suggestion(source, limit, extensions)
        found: Callable[[str], Any] = _COMPUTERS[fact["as"]]
        return found

    def _look_up(self, entry: Entry, lookup: dict[str, Any]) -> None:
        code, target = entry.values.get(lookup["from"]), lookup["to"]
        if not isinstance(code, str):
            return
        row = lookup["rows"].get(code)
        if lookup["assumed"] is not None:
            if row is not None and target not in entry.values:
                value = row[0] if len(row) == 1 else frozenset(row)
                self._put(entry, target, value, value)
                entry.assumed.append({"fact": target, "value": entry.facts.get(target), "says": lookup["assumed"]})
            return
        label = self.facts[lookup["from"]]["label"]
        if row is None:
            entry.notes.append(self.words["no-row"].format(fact=label, value=code, target=self.facts[target]["label"]))
            return
        given = entry.values.get(target)
        found = frozenset(row) & (given if isinstance(given, frozenset) else {given} if given is not None else set(row))
        if not found:
            said = entry.texts.get(target) or self._label(target, given)
            raise FactError(
                self.words["contradiction"].format(
                    fact=self.facts[target]["label"], value=said, source=label, given=code
                )
            )
        typed = entry.texts.get(target, code)
        self._put(entry, target, next(iter(found)) if len(found) == 1 else found, typed)
        if code in lookup["labels"]:
            entry.texts[lookup["from"]] = lookup["labels"][code]

    def _label(self, name: str, value: Any) -> str:
        """A choice as it is called; any other value as it is."""
        labels = {choice["id"]: choice["label"] for choice in self.facts[name].get("choices", [])}
        return str(labels.get(value, value))

    def _assumption(self, name: str, value: Value) -> str:
        fact = self.facts[name]
        if isinstance(value, bool):
            return (
                str(fact["if_true"] if value else fact["if_false"]) or f"{fact['label']} : {'oui' if value else 'non'}"
            )
        if isinstance(value, frozenset):
            said = " ou ".join(self._label(name, item) for item in sorted(value))
        elif fact["type"] == "size" and type(value) is int:
            said = show_size(value)
        elif fact["type"] == "date":
            said = show_date(date.fromordinal(value))
        else:
            said = value.text if isinstance(value, TypedSize) else self._label(name, value)
        return f"{fact['label']} : {said}"
