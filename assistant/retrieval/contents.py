"""The contents of an index: what is written beside its weights, and how it is made from a collection."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.retrieval.analysis import terms
from assistant.retrieval.confidence import Thresholds
from assistant.retrieval.passages import Collection
from assistant.retrieval.query import Synonyms
from assistant.retrieval.subjects import NONE, TOLD, Odds, Subjects, learn
from assistant.retrieval.weights import EXACT, SCALE, WHOLE, Weights
from assistant.words.little_words import STOP_WORDS

LETTER = 20
"""How many words make a letter: bars set on all texts alike answer half of those that they could, and two thirds more
with bars of their own.
"""

UNSET = Thresholds(5 * SCALE * WHOLE, SCALE * WHOLE)
CLOSEST = 1000


class Phrasings(NamedTuple):
    """Every known phrasing: its article's row, its stems' weight, where each stands, and its stems sorted."""

    rows: list[int]
    totals: list[int]
    postings: dict[str, list[int]]
    rarity: dict[str, int]
    known: list[str]

    def closeness(self, query: Mapping[str, int]) -> dict[int, int]:
        """Give each row the Jaccard of a query and its closest phrasing, in thousandths.

        `query` holds the rarity of each of its stems: what is shared weighs as much as it is rare.
        """
        shared: dict[int, int] = {}
        for stem in query:
            for at in self.postings.get(stem, ()):
                shared[at] = shared.get(at, 0) + self.rarity[stem]
        asked = sum(query.values())
        closest: dict[int, int] = {}
        for at, weight in shared.items():
            near = CLOSEST * weight // (asked + self.totals[at] - weight)
            row = self.rows[at]
            closest[row] = max(closest.get(row, 0), near)
        return closest


class Contents(NamedTuple):
    """The words that are known, with how many titles and texts hold each; phrasings; subjects; sections; bars.

    `subjects` are the articles, none and background; `sections`, of each article, its sections by their anchors.
    `thresholds` are those of a search by words, `bars` those of the odds of a question, `letters` those of a letter's.
    """

    words: dict[str, int]
    phrasings: Phrasings
    subjects: Subjects
    sections: dict[str, Subjects]
    thresholds: Thresholds = UNSET
    bars: Thresholds = UNSET
    letters: Thresholds = UNSET

    def bars_of(self, odds: Odds) -> Thresholds:
        """The bars of these odds: the longer the text is, the more of it speaks of anything."""
        return self.letters if odds.words > LETTER else self.bars


def contents(collection: Collection, articles: Weights) -> Contents:
    """Gather the words of the articles, of the phrasings and of the synonyms, and index the phrasings."""
    asked = {
        row: [terms(saying) for saying in collection.phrasings.get(article, ())]
        for row, article in enumerate(collection.articles)
    }
    words = {token.removeprefix(EXACT): uses for token, uses in articles.uses.items() if token.startswith(EXACT)}
    said = {term.word for sayings in asked.values() for saying in sayings for term in saying}
    for word in sorted(said | Synonyms(collection.synonyms).words):  # in one order: an index is the same each time
        words.setdefault(word, 0)
    for word in sorted(STOP_WORDS):
        words.setdefault(word, articles.rows)  # « commment » is to be read, and left out, as « comment » is
    by_row = {row: [[term.stem for term in saying] for saying in sayings] for row, sayings in asked.items()}
    return Contents(words, phrasings(by_row, articles.idf), learn(taught(collection)), sections(collection))


def sections(collection: Collection) -> dict[str, Subjects]:
    """What is learned of the sections of each article."""
    told: dict[str, list[tuple[str, str]]] = {}
    for one in collection.labelled:
        if one.article is not None and one.section is not None:
            told.setdefault(one.article, []).append((one.question, one.section))
    return {article: learn(questions) for article, questions in sorted(told.items())}


def is_letter(text: str) -> bool:
    """Whether a text is so long that much of it only tells."""
    return len(text.split()) > LETTER


def taught(collection: Collection) -> Iterator[tuple[str, str]]:
    """Every question that is known, with its subject."""
    for article, asked in collection.phrasings.items():
        yield from ((question, article) for question in asked)
    yield from ((question, NONE) for question in collection.uncovered)
    yield from ((one.question, one.article or NONE) for one in collection.labelled)
    yield from ((sentence, TOLD) for sentence in collection.told)


def phrasings(by_row: Mapping[int, Sequence[Sequence[str]]], rarity: Callable[[str], int]) -> Phrasings:
    """Index phrasings given as stems, by the row of their article; a stem weighs as much as it is rare."""
    made = Phrasings([], [], {}, {}, [])
    for row, asked in by_row.items():
        for stems in filter(None, map(dict.fromkeys, asked)):
            for stem in stems:
                made.postings.setdefault(stem, []).append(len(made.rows))
                made.rarity.setdefault(stem, rarity(stem))
            made.rows.append(row)
            made.known.append(" ".join(sorted(stems)))
            made.totals.append(sum(made.rarity[stem] for stem in stems))
    return made
