"""Names: the choices of facts that a question names by label, alias or acronym, within the tolerance of spelling.

Exact after folding, else one slip from five letters and two from nine, never on an acronym or on a word that is known
otherwise. A run of words that begins several names (« association syndicale ») is kept as typed: the engine will ask.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import product

from assistant.answer.mentions import Mention
from assistant.model.facts import Fact
from assistant.retrieval.analysis import Token
from assistant.retrieval.correction import KEPT, Speller
from assistant.words.distance import alike
from assistant.words.folding import fold_label
from assistant.words.french import REAL_WORDS
from assistant.words.little_words import ARTICLES, OF
from assistant.words.remembering import remembering

MOST_SPELLINGS = 8
SHORT = 5

Named = dict[tuple[str, ...], dict[str, set[str]]]
"""The choices that words name, by fact."""


class NameFinder:
    """The names of the choices of every choice fact of a base."""

    def __init__(self, facts: Iterable[Fact], begun: Collection[str], known: frozenset[str]) -> None:
        """`begun` are the facts of which the beginning of several names counts.

        `known` are the words of the articles: such a word is never taken for a misspelling.
        """
        self._known = known
        self._whole: Named = {}
        self._begun: Named = {}
        self._acronyms: set[str] = set()
        self._begins: Named = {}
        facts = list(facts)
        self._places = {fact.placed_by for fact in facts if fact.placed_by is not None}
        self._named_by: dict[str, str | None] = {}
        for fact in facts:
            self._named_by[fact.id] = fact.named_by
            for choice in fact.choices:
                for text in (choice.label, *choice.aliases):
                    self._add(fact.id, choice.id, text, fact.id in begun)
                for text in choice.begins:
                    called = self._begins.setdefault(tuple(fold_label(text).split()), {})
                    called.setdefault(fact.id, set()).add(choice.id)
        self._words = frozenset(word for words in self._whole for word in words if word.isalpha())
        self._lengths: dict[str, int] = {}
        for words in (*self._whole, *self._begun, *self._begins):
            first = next(iter(words), "")
            self._lengths[first] = max(len(words), self._lengths.get(first, 0))
        self._speller = Speller(dict.fromkeys(self._words - self._acronyms, 1))
        self._near = remembering(KEPT)(self._nearest)

    def _add(self, fact: str, choice: str, text: str, begun: bool) -> None:
        words = tuple(fold_label(text).split())
        self._whole.setdefault(words, {}).setdefault(fact, set()).add(choice)
        self._acronyms.update(fold_label(word) for word in text.split() if word.isupper() and 1 < len(word) <= SHORT)
        for length in range(1, len(words) if begun else 0):
            self._begun.setdefault(words[:length], {}).setdefault(fact, set()).add(choice)

    def mentions(self, words: Sequence[Token]) -> Iterator[Mention]:
        """Give each name, and each beginning of several names, that the question holds."""
        spelled = [self._spellings(token) for token in words]
        for first in range(len(words)):
            longest = max(self._lengths.get(word, 0) for word in (words[first].label, *spelled[first]))
            for last in range(first, min(first + longest, len(words))):
                if words[last].sentence != words[first].sentence:
                    break
                yield from self._at(words, spelled, first, last)
                yield from self._called(words, first, last)

    def _called(self, words: Sequence[Token], first: int, last: int) -> Iterator[Mention]:
        """What begins names, with the proper noun that follows: « lycée Victor Hugo », to be read as it is typed."""
        run = tuple(token.label for token in words[first : last + 1])
        end = last + 1
        while end < len(words) and words[end].sentence == words[first].sentence and self._is_proper(words[end]):
            end += 1
        if run in self._begins and end > last + 1:
            typed = " ".join(token.typed for token in words[first:end])
            for fact in self._begins[run]:
                yield Mention(fact, typed, frozenset(range(first, end)))

    def _goes_on(self, words: Sequence[Token], at: int) -> bool:
        """Whether a place's name goes on, and is then another one: « Saint-Martin-d'Hères »."""
        after = words[at : at + 3]
        return bool(after) and after[0].label in OF and any(self._is_proper(one) for one in after[1:])

    def _is_proper(self, token: Token) -> bool:
        """Whether a word is written as a proper noun is, and nothing else knows it."""
        return token.typed[:1].isupper() and token.word not in self._known and token.label not in self._words

    def _at(self, words: Sequence[Token], spelled: list[list[str]], first: int, last: int) -> Iterator[Mention]:
        places = frozenset(range(first, last + 1))
        named: dict[str, set[str]] = {}
        for run in _runs(spelled[first : last + 1]):
            for fact, choices in self._whole.get(run, {}).items():
                named.setdefault(fact, set()).update(choices)
        typed = " ".join(token.typed for token in words[first : last + 1])
        for fact, choices in named.items():
            if fact not in self._places or not self._goes_on(words, last + 1):
                yield Mention(fact, next(iter(choices)) if len(choices) == 1 else typed, places)
        run = tuple(token.label for token in words[first : last + 1])
        telling = [word for word in run if word not in ARTICLES]
        if run in self._begun and (len(telling) > 1 or (telling and telling[0] in self._acronyms)):
            for fact in self._begun[run]:
                if fact not in named and self._named_by[fact] not in named:
                    yield Mention(fact, typed, places)

    def _spellings(self, token: Token) -> list[str]:
        """The words of names that a word may stand for: itself when it is known, else those that it nearly is."""
        label = token.label
        if token.typed.isupper() or not label.isalpha() or token.word in REAL_WORDS or token.word in self._known:
            return [label]
        return self._near(label) or [label]

    def _nearest(self, label: str) -> list[str]:
        """The words of names that a label may be, misspelt."""
        if label in self._words:
            return []
        return [word for _, word in self._speller.near(label, label[0]) if alike(label, word)]

    def taken_for(self, word: str) -> str | None:
        """The word of a name that a folded word would be taken for if it were no real word."""
        return None if word in self._known else next(iter(self._near(word)), None)


def _runs(spelled: list[list[str]]) -> Iterator[tuple[str, ...]]:
    count = 1
    for words in spelled:
        count *= len(words)
    if count <= MOST_SPELLINGS:
        yield from product(*spelled)
