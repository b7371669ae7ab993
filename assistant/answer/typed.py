"""What is typed in figures or signs: sizes, counts, codes, names of files and extensions, each given to a fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from assistant.answer import values
from assistant.answer.mentions import Mention, UnownedSize, cancelled, spans
from assistant.answer.patterns import FactPatterns, Match, Matcher, Pattern, Spans
from assistant.model.base import Base
from assistant.model.language import Patterns
from assistant.retrieval.analysis import stems_of, tokens
from assistant.words.french import FRENCH
from assistant.words.little_words import STOP_WORDS
from assistant.words.stems import stem

PUNCTUATION = ',:;(«"“'
AFTER = 3
"""How many words farther what follows a value seems than what precedes it."""


class TypedFinder:
    """Finds what is typed for the facts of one base; `said` and `patterns` are the ways of saying each."""

    def __init__(self, base: Base, said: Mapping[str, Patterns], patterns: Mapping[str, FactPatterns]) -> None:
        self._facts, self._patterns = base.facts, patterns
        self._counted = {name: stems_of(*one.units, base.facts[name].unit) for name, one in said.items()}
        self._extensions = {
            name: frozenset(one.upper() for each in said[name].lists for one in base.lists[each].ids()) for name in said
        }
        units = {unit: base.synonyms.get(unit, ()) for unit in FRENCH["size_units"]}
        self.extensions = frozenset().union(*self._extensions.values())
        self._files = {one.origin for one in self._facts.values() if one.computes == "extension"}
        self._bytes = {unit.lower() for unit in FRENCH["size_units"]} | set(FRENCH["bytes"][1:])
        self._units = {stem(_joined(word)): unit for unit, words in units.items() for word in words}

    def is_unit(self, word: str) -> bool:
        """Whether a number before this word counts something: megabytes, characters."""
        root = stem(word.replace(" ", ""))
        return root in self._units or word in self._bytes or any(root in one for one in self._counted.values())

    def mentions(self, text: str, question: Matcher) -> Iterator[Mention]:
        """Names of files and extensions, counts and codes."""
        words = question.words
        for name, fact in self._facts.items():
            if fact.computes == "extension" and fact.origin:
                known = self._extensions[name]
                near = self._patterns[fact.origin].near
                begins, named = self._begins(text, question, near), _after(text, question, near)
                for found in values.file_names(text, known, begins, named):
                    yield Mention(fact.origin, found.value, values.places(found, words))
                for found in values.extensions_in(text, known):
                    yield Mention(name, found.value, values.places(found, words))
            elif fact.type == "integer" and fact.unit:
                for found in values.counts(text, self._counted[name]):
                    yield Mention(name, found.value, values.places(found, words))
            elif fact.type == "text" and not fact.digits and name not in self._files:
                matches = question.find(self._patterns[name].near)
                announced = [(words[match.first].start, words[match.last].end) for match in matches]
                for found in values.numbers(text, announced):
                    yield Mention(name, found.value, values.places(found, words))
            elif fact.digits:
                introduced = [match.last for match in question.find(self._patterns[name].near)]
                for found in values.codes(text, fact.digits):
                    placed = values.places(found, words)
                    if any(0 < min(placed) - last <= AFTER for last in introduced):
                        yield Mention(name, found.value, placed)

    def sizes(self, text: str, question: Matcher, placed: Spans) -> Iterator[Mention]:
        """Sizes, each given to the fact whose words stand nearest; words that part another size say nothing of it.

        « Une facture de 2 Mo et une annexe de 11 Mo » has no total of 11 MB. A size alone goes to the next fact where
        words say that it is none of the nearest: « ma facture et son annexe, 12 Mo en tout ».
        """
        near = [
            (name, match)
            for name, fact in self._facts.items()
            if fact.type == "size"
            for match in question.find(self._patterns[name].near, placed)
        ]
        sizes = [(found, values.places(found, question.words)) for found in values.sizes(text, self._units)]
        taken = {place for _, places in sizes for place in places}
        near = [one for one in near if taken.isdisjoint({*range(one[1].first, one[1].last)} - one[1].places)]
        for found, places in sizes:
            if places and near:
                ranked = sorted(near, key=lambda one: (_distance(one[1], places), -len(one[1].places)))
                given = [Mention(name, found.value, places) for name in dict.fromkeys(name for name, _ in ranked)]
                left = given if len(sizes) > 1 else [one for one in given if not self._cancelled(one, question, placed)]
                yield next(iter(left), given[0])

    def _cancelled(self, one: Mention, question: Matcher, placed: Spans) -> bool:
        """Whether words say that a mention, beside those `placed`, is none of its fact."""
        return cancelled(one, question.find(self._patterns[one.fact].never, {**placed, **spans([one])}))

    def unowned(self, text: str, question: Matcher, found: Iterable[Mention]) -> tuple[set[str], Sequence[UnownedSize]]:
        """The facts that sizes might be of, when no word says of which: « ma facture de 3 Mo »; and those sizes."""
        measures = {name for name, fact in self._facts.items() if fact.type == "size"}
        owned = measures & {one.fact for one in found}
        sizes = () if owned else values.sizes(text, self._units)
        said = tuple(UnownedSize(one.value, values.places(one, question.words)) for one in sizes)
        return (measures if said else set()), said

    def _begins(self, text: str, question: Matcher, near: Iterable[Pattern]) -> frozenset[int]:
        """The characters where the whole name of a file can begin: after a stop word, a pattern or a sign."""
        words = question.words
        ends = {words[match.last].end for match in question.find(near)}
        ends |= {token.end for token in words if token.word in STOP_WORDS}
        begins = {0}
        for at in range(1, len(text)):
            before = text[:at].rstrip() if text[at - 1].isspace() else text[:at]
            if not before or before[-1] in PUNCTUATION or len(before) in ends:
                begins.add(at)
        return frozenset(begins)


def _after(text: str, question: Matcher, near: Iterable[Pattern]) -> frozenset[int]:
    """The characters that follow the words of some patterns, and a blank."""
    ends = {question.words[match.last].end for match in question.find(near)}
    return frozenset(end + len(text[end:]) - len(text[end:].lstrip()) for end in ends)


def _distance(match: Match, places: frozenset[int]) -> int:
    return min(places) - match.last if match.last < min(places) else abs(match.first - max(places)) + AFTER


def _joined(said: str) -> str:
    return "".join(token.word for token in tokens(said))
