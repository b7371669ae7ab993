"""Reading: the facts that a question states, by the names and cues of the rules base.

Nothing here knows the domain: what leads from words to a fact is in the topics, as labels, aliases and `heard`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from assistant.answer import typed as values
from assistant.answer.context import denied, standing_in_context
from assistant.answer.cues import Cue, Heard, Spans, hear
from assistant.answer.ears import ears
from assistant.answer.mentions import Mention, agreed, spans, standing
from assistant.answer.names import NameReader
from assistant.answer.tokens import Token, normal, tokens
from assistant.engine.entry import Intake
from assistant.search.correction import Speller
from assistant.words.little_words import STOP_WORDS
from assistant.words.stems import stem

PUNCTUATION = ',:;(«"“'
AFTER = 3
"""How many words farther what follows a value seems than what precedes it."""


class Read(NamedTuple):
    """A question as read: its text and words, the mentions that stand, the facts of those that are too vague."""

    text: str
    words: list[Token]
    mentions: list[Mention]
    unclear: frozenset[str]


class Reader:
    """Reads the facts of one base; `known` are the words of its articles."""

    def __init__(self, intake: Intake, known: frozenset[str]) -> None:
        self.facts, self.base, self._known = intake.facts, intake.base, known
        self._ears = {name: ears(name, self.base["heard"].get(name, {})) for name in self.facts}
        begun = [name for name, form in self.base["heard"].items() if form.get("begun")]
        self._names = NameReader(self.facts, begun, known.__contains__)
        told = [text for part in ("heard", "asked") for form in self.base[part].values() for text in _texts(form)]
        self._cue_words = {token.word for text in told for token in tokens(text)}
        self._speller = Speller(dict.fromkeys(self._cue_words | known, 1))
        self._units = {
            stem(word): unit
            for unit in ("ko", "Mo", "Go")
            for said in self.base["synonyms"].get(unit, ())
            for word in [_unit(said)]
        }

    def read(self, question: str) -> Read:
        """Read a question, any string at all; only its first 2,000 characters count."""
        text = normal(question)
        words = [self._corrected(token) for token in tokens(text)]
        found = [*self._names.mentions(words), *self._cued(words), *self._typed(text, words)]
        found = standing(one for one in found if not self._choice(one) or not denied(one, words))
        found += self._measured(text, words, spans(found))
        kept = list(standing_in_context(standing(found), words, self._ears))
        facts = {one.fact for one in found} | self._unowned(text, found)
        return Read(text, words, kept, frozenset(facts - agreed((one.fact, one.value) for one in kept).keys()))

    def extra(self, read: Read) -> list[str]:
        """The rules' own words for what is typed as figures or signs: a size, a length, the name of a file."""
        facts = dict.fromkeys([*(one.fact for one in read.mentions), *sorted(read.unclear)])
        return [self.facts[name]["label"] for name in facts if self.facts[name]["type"] not in ("choice", "boolean")]

    def _corrected(self, token: Token) -> Token:
        """A word that nothing knows, with the stem of the known word that it nearly is."""
        if token.word in self._known or token.word in self._cue_words or token.typed.isupper():
            return token
        used = self._speller.correct(token.word)
        return token._replace(stem=stem(used)) if used else token

    def _cued(self, words: Sequence[Token]) -> Iterator[Mention]:
        for fact, one in self._ears.items():
            for value, cues in ((True, one.true), (False, one.false), ("", one.empty), *one.choices):
                for heard in hear(cues, words):
                    yield Mention(fact, value, heard.places, cued=True)

    def _typed(self, text: str, words: Sequence[Token]) -> Iterator[Mention]:
        """Names of files and extensions, counts and codes."""
        for name, fact in self.facts.items():
            heard, source = self._ears[name], fact["derived"]
            if fact["as"] == "extension" and isinstance(source, str):
                known = frozenset(
                    item["id"].upper() for one in heard.lists for item in self.base["lists"][one]["items"]
                )
                begins = self._begins(text, words, self._ears[source].near)
                for found in values.file_names(text, known, begins):
                    yield Mention(source, found.value, values.places(found, words))
                for found in values.extensions_in(text, known):
                    yield Mention(name, found.value, values.places(found, words))
            elif fact["type"] == "integer" and fact["unit"]:
                for found in values.counts(text, heard.units | {token.stem for token in tokens(fact["unit"])}):
                    yield Mention(name, found.value, values.places(found, words))
            elif fact["digits"]:
                near = list(hear(heard.near, words))
                for found in values.codes(text, fact["digits"]):
                    placed = values.places(found, words)
                    if any(0 < min(placed) - one.last <= AFTER for one in near):
                        yield Mention(name, found.value, placed)

    def _unowned(self, text: str, found: Iterable[Mention]) -> set[str]:
        """The facts that a size might be of, when no word says of which it is: « ma facture de 3 Mo »."""
        measures = {name for name, fact in self.facts.items() if fact["type"] == "size"}
        owned = measures & {one.fact for one in found}
        return measures if not owned and any(values.sizes(text, self._units)) else set()

    def _choice(self, mention: Mention) -> bool:
        return bool(self.facts[mention.fact]["type"] == "choice")

    def _begins(self, text: str, words: Sequence[Token], near: Iterable[Cue]) -> frozenset[int]:
        """The characters where the whole name of a file can begin: after a stop word, a cue or a punctuation mark."""
        ends = {words[heard.last].end for heard in hear(near, words)}
        ends |= {token.end for token in words if token.word in STOP_WORDS}
        begins = {0}
        for at in range(1, len(text)):
            before = text[:at].rstrip() if text[at - 1].isspace() else text[:at]
            if not before or before[-1] in PUNCTUATION or len(before) in ends:
                begins.add(at)
        return frozenset(begins)

    def _measured(self, text: str, words: Sequence[Token], placed: Spans) -> Iterator[Mention]:
        """Sizes, each given to the fact whose words stand nearest."""
        near = [
            (name, heard)
            for name, fact in self.facts.items()
            if fact["type"] == "size"
            for heard in hear(self._ears[name].near, words, placed)
        ]
        for found in values.sizes(text, self._units):
            places = values.places(found, words)
            if places and near:
                fact, _ = min(near, key=lambda one: (_distance(one[1], places), -len(one[1].places)))
                yield Mention(fact, found.value, places)


def _distance(heard: Heard, places: frozenset[int]) -> int:
    return min(places) - heard.last if heard.last < min(places) else abs(heard.first - max(places)) + AFTER


def _texts(form: Any) -> Iterator[str]:
    if isinstance(form, str):
        yield form
    elif isinstance(form, dict):
        for key, value in form.items():
            if key not in ("id", "topic", "lists", "facts", "supposes"):
                yield from _texts(value)
    elif isinstance(form, list):
        for value in form:
            yield from _texts(value)


def _unit(said: str) -> str:
    return "".join(token.word for token in tokens(said))
