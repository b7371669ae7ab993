"""Reading: the facts that a question states, by the names and cues of the rules base.

Nothing here knows the domain: what leads from words to a fact is in the topics, as labels, aliases and `heard`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from assistant.answer import typed as values
from assistant.answer.cues import Cue, Heard, cue, hear
from assistant.answer.mentions import Mention, agreed, spans, standing
from assistant.answer.names import NameReader
from assistant.answer.tokens import NEGATIONS, Token, normal, tokens
from assistant.engine.entry import Intake
from assistant.search.analysis import STOP_WORDS
from assistant.search.correction import Speller
from assistant.words.stems import stem

OF = frozenset({"d", "de", "du", "des"})
PUNCTUATION = ",:;(«\"“"
AFTER = 3
"""How many words farther what follows a value seems than what precedes it."""


class Read(NamedTuple):
    """A question as read: its text and words, the mentions that stand, the facts of those that are too vague."""

    text: str
    words: list[Token]
    mentions: list[Mention]
    unclear: frozenset[str]


class _Ears(NamedTuple):
    """The cues of one fact, by what they do."""

    true: list[Cue]
    false: list[Cue]
    choices: list[tuple[str, list[Cue]]]
    near: list[Cue]
    never: list[Cue]
    weak: list[Cue]
    heads: list[Cue]
    units: frozenset[str]
    lists: list[str]


class Reader:
    """Reads the facts of one base; `known` are the words of its articles."""

    def __init__(self, intake: Intake, known: frozenset[str]) -> None:
        self.facts, self.base, self._known = intake.facts, intake.base, known
        self._ears = {name: _ears(name, self.base["heard"].get(name, {})) for name in self.facts}
        begun = [name for name, form in self.base["heard"].items() if form.get("begun")]
        self._names = NameReader(self.facts, begun, known.__contains__)
        told = [
            text
            for part in ("heard", "asked")
            for form in self.base[part].values()
            for text in _texts(form)
        ]
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
        found = standing(one for one in found if not self._denied(one, words))
        found += self._measured(text, words, spans(found))
        kept = list(self._kept(standing(found), words))
        facts = {one.fact for one in found}
        return Read(text, words, kept, frozenset(facts - agreed((one.fact, one.value) for one in kept).keys()))

    def extra(self, read: Read) -> list[str]:
        """The rules' own words for what is typed as figures or signs: a size, a length, the name of a file."""
        facts = dict.fromkeys(one.fact for one in read.mentions)
        return [self.facts[name]["label"] for name in facts if self.facts[name]["type"] not in ("choice", "boolean")]

    def _corrected(self, token: Token) -> Token:
        """A word that nothing knows, with the stem of the known word that it nearly is."""
        if token.word in self._known or token.word in self._cue_words or token.typed.isupper():
            return token
        used = self._speller.correct(token.word)
        return token._replace(stem=stem(used)) if used else token

    def _cued(self, words: Sequence[Token]) -> Iterator[Mention]:
        for fact, ears in self._ears.items():
            for value, cues in ((True, ears.true), (False, ears.false), *ears.choices):
                for heard in hear(cues, words):
                    yield Mention(fact, value, heard.places)

    def _typed(self, text: str, words: Sequence[Token]) -> Iterator[Mention]:
        """Names of files and extensions, counts and codes."""
        for name, fact in self.facts.items():
            ears, source = self._ears[name], fact["derived"]
            if fact["as"] == "extension" and isinstance(source, str):
                known = frozenset(
                    item["id"].upper() for one in ears.lists for item in self.base["lists"][one]["items"]
                )
                begins = self._begins(text, words, self._ears[source].near)
                for found in values.file_names(text, known, begins):
                    yield Mention(source, found.value, values.places(found, words))
                for found in values.extensions_in(text, known):
                    yield Mention(name, found.value, values.places(found, words))
            elif fact["type"] == "integer" and fact["unit"]:
                for found in values.counts(text, ears.units | {token.stem for token in tokens(fact["unit"])}):
                    yield Mention(name, found.value, values.places(found, words))
            elif fact["digits"]:
                near = list(hear(ears.near, words))
                for found in values.codes(text, fact["digits"]):
                    placed = values.places(found, words)
                    if any(0 < min(placed) - one.last <= AFTER for one in near):
                        yield Mention(name, found.value, placed)

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

    def _measured(
        self, text: str, words: Sequence[Token], placed: Mapping[str, Sequence[tuple[int, int]]]
    ) -> Iterator[Mention]:
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
                yield Mention(fact, text[found.start : found.end] if isinstance(found.value, int) else found.value, places)

    def _denied(self, mention: Mention, words: Sequence[Token]) -> bool:
        """Whether « pas », « sans » or the like stands just before what is mentioned."""
        return self.facts[mention.fact]["type"] == "choice" and any(
            words[place].word in NEGATIONS and words[place].sentence == words[mention.first].sentence
            for place in self._before(mention.first, words)
        )

    def _before(self, place: int, words: Sequence[Token]) -> list[int]:
        """The word before a place, articles and little prepositions passed over."""
        place -= 1
        while place >= 0 and words[place].word in OF | {"l", "le", "la", "les", "un", "une", "en", "au", "encore"}:
            place -= 1
        return [place] if place >= 0 else []

    def _kept(self, mentions: list[Mention], words: Sequence[Token]) -> Iterator[Mention]:
        placed = spans(mentions)
        heard = {
            (fact, use): list(hear(cues, words, placed))
            for fact in placed
            for use, cues in (("never", self._ears[fact].never), ("weak", self._ears[fact].weak))
        }
        for one in mentions:
            if any(_strikes(found, one) for found in heard[one.fact, "never"]) or self._foreign(one, words, placed):
                continue
            yield one._replace(weak=any(_strikes(found, one) for found in heard[one.fact, "weak"]))

    def _foreign(
        self, one: Mention, words: Sequence[Token], placed: Mapping[str, Sequence[tuple[int, int]]]
    ) -> bool:
        """Whether what is mentioned only completes another noun: « le boulanger de la commune »."""
        heads = self._ears[one.fact].heads
        place = one.first - 1
        while place >= 0 and words[place].word in ("la", "l", "le", "les", "un", "une"):
            place -= 1
        if not heads or place < 1 or words[place].word not in OF or words[place - 1].sentence != words[one.first].sentence:
            return False
        head = place - 1
        if words[head].word in STOP_WORDS:
            return False
        return not any(found.last == head for found in hear(heads, words, placed))


def _strikes(heard: Heard, mention: Mention) -> bool:
    """Whether a cue speaks of this mention: one without « {} » speaks of every mention of its fact."""
    return not any(part.fact == mention.fact for part in heard.cue) or mention.places <= heard.places


def _distance(heard: Heard, places: frozenset[int]) -> int:
    return min(places) - heard.last if heard.last < min(places) else abs(heard.first - max(places)) + AFTER


def _ears(fact: str, form: Mapping[str, Any]) -> _Ears:
    def cues(key: str) -> list[Cue]:
        return [cue(text, fact) for text in form.get(key, ())]

    return _Ears(
        cues("if_true"),
        cues("if_false"),
        [(choice, [cue(text, fact) for text in texts]) for choice, texts in form.get("choices", {}).items()],
        cues("near"),
        cues("never"),
        cues("weak"),
        cues("heads"),
        frozenset(token.stem for text in form.get("units", ()) for token in tokens(text)),
        list(form.get("lists", ())),
    )


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

