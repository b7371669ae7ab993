"""The index: a question in, the articles that answer it out, best first, with the passage to show."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from assistant.articles.passage import Passage
from assistant.retrieval.confidence import Band, Evidence
from assistant.retrieval.contents import CLOSEST, Contents
from assistant.retrieval.correction import Speller
from assistant.retrieval.highlight import Span, highlight
from assistant.retrieval.passages import Collection
from assistant.retrieval.query import Correction, Query, Synonyms, read_query
from assistant.retrieval.subjects import Odds
from assistant.retrieval.weights import EXACT, SCALE, WHOLE, Weights
from assistant.words.stems import stem

SHOWN = 3
WORDS = 1500
"""How much the words of a section may weigh beside what was learned of it.

Of 706 sections never learned (`benchmarks/confidence.py`): 500 finds .669, 1,500 .708, 3,000 .681; words alone .381.
"""


class Hit(NamedTuple):
    """An article found: the passage of it to show, and its score; scores compare within one index only."""

    passage: Passage
    score: float
    stems: frozenset[str]

    @property
    def title(self) -> tuple[Span, ...]:
        """Give the article's title with the words looked for marked."""
        return highlight(self.passage.title, self.stems)

    @property
    def text(self) -> tuple[Span, ...]:
        """Give the passage's text with the words looked for marked."""
        return highlight(self.passage.text, self.stems)


class Found(NamedTuple):
    """The answer to a question: its band, the articles, what was corrected, the evidence for the first."""

    band: Band
    hits: tuple[Hit, ...]
    corrected: tuple[Correction, ...]
    evidence: Evidence


class Index:
    """An index open for reading, by any number of threads and processes."""

    def __init__(self, collection: Collection, contents: Contents, articles: Weights, passages: Weights) -> None:
        """Join what was written with the collection that it was written from."""
        self.collection = collection
        self.contents = contents
        self.ids = list(collection.articles)
        self.numbers = list(collection.articles.values())
        self.articles, self.passages = articles, passages
        self.passage_rows = {number: row for row, number in enumerate(collection.sections)}
        self.synonyms = Synonyms(collection.synonyms)
        self.spared = {word: stem(word) for word in collection.spared}
        self._spared_stems = frozenset(self.spared.values())

    @cached_property
    def speller(self) -> Speller:
        """Group the known words for correction, once a question needs it."""
        return Speller(self.contents.words)

    def read(self, text: str, extra: Iterable[str] = ()) -> Query:
        """Read a question with the words of this index."""
        return read_query(text, self._knows, lambda: self.speller, self.synonyms, extra)

    def _knows(self, root: str) -> bool:
        return self._is_held(root) or root in self._spared_stems

    def _is_held(self, root: str) -> bool:
        """Whether a stem stands in an article, in a phrasing or among the synonyms."""
        return root in self.synonyms.stems or root in self.contents.phrasings.postings or bool(self.articles.of(root))

    def taken_for(self, word: str) -> str | None:
        """The word that a folded word would be looked for as, if it were no real word."""
        return None if self._knows(stem(word)) else self.speller.nearest(word)

    @property
    def spared_alone(self) -> list[str]:
        """The stems of spared words that nothing else holds and that would be corrected."""
        alone = {own for word, own in self.spared.items() if not self._is_held(own) and self.speller.nearest(word)}
        return sorted(alone)

    def rank(self, query: Query) -> tuple[list[tuple[int, int]], Evidence]:
        """Give (row, score) for each article found, best first, and the evidence for the first."""
        found = scores(self.articles, query)
        rarity = {stem: self.articles.idf(stem) for stem in query.stems}
        asked = sum(rarity.values())
        best = max(found.values(), default=asked * WHOLE)
        closeness = self.contents.phrasings.closeness(rarity)
        for row, near in closeness.items():
            found[row] = found.get(row, 0) + best * near // CLOSEST
        ranked = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        if not ranked:
            return [], Evidence(0, 0)
        top, score = ranked[0]
        covered = sum(rarity[query.stems[place]] for place in held(self.articles, query, top))
        share = CLOSEST * covered // asked if asked else 0
        return ranked, Evidence(score, max(share, closeness.get(top, 0)))

    def search(self, text: str, limit: int = SHOWN, extra: Iterable[str] = ()) -> Found:
        """Answer `text`, any string at all, with at most `limit` articles.

        `extra` are words that belong to the question: those of the rules that its facts call for.
        """
        query = self.read(text, extra)
        ranked, evidence = self.rank(query)
        sections = scores(self.passages, query) if ranked else {}
        stems = query.wanted
        hits = (
            Hit(self.collection.passages[self.section(row, sections)], score / (SCALE * WHOLE), stems)
            for row, score in ranked[:limit]
        )
        return Found(self.contents.thresholds.band(evidence), tuple(hits), query.corrected, evidence)

    def about(self, text: str, odds: Odds, limit: int = SHOWN, extra: Iterable[str] = ()) -> Found:
        """Answer a question by its subject: at most `limit` articles, those that it speaks most for first."""
        query = self.read(text, extra)
        words = scores(self.passages, query)
        rows = [self.ids.index(article) for article in odds.articles if article in self.ids and query.stems]
        hits = []
        for row in rows[:limit]:
            learned = self.contents.sections.get(self.ids[row])
            number = self.section(row, words, learned.odds(text) if learned else None)
            hits.append(Hit(self.collection.passages[number], odds.of(self.ids[row]) / SCALE, query.wanted))
        band = self.contents.bars_of(odds).reached(odds.evidence) if rows else Band.NOT_COVERED
        return Found(band, tuple(hits), query.corrected, Evidence(odds.evidence, CLOSEST))

    def section(self, row: int, words: Mapping[int, int], odds: Odds | None = None) -> int:
        """The passage of an article to show: the section whose words score most, or that `odds` speak most for.

        Between two sections that the odds speak for alike, words tell.
        """
        best = max(words.values(), default=1)

        def worth(number: int) -> int:
            told = words.get(self.passage_rows.get(number, -1), 0)
            return odds.of(self.collection.passages[number].anchor) + WORDS * told // best if odds else told

        return max(self.numbers[row], key=lambda number: (worth(number), -number))


def scores(weights: Weights, query: Query) -> dict[int, int]:
    """Score every row that holds a word of the query or a synonym.

    A run of words counts by its best saying only: many synonyms of one word do not outweigh the other words.
    """
    total = weights.score(query.tokens)
    for run in query.runs:
        own = weights.score(run.own)
        best: dict[int, int] = {}
        for saying in run.synonyms:
            for row, score in weights.score(saying).items():
                best[row] = max(best.get(row, 0), score)
        for row, score in best.items():
            total[row] = total.get(row, 0) + max(score - own.get(row, 0), 0)
    return total


def held(weights: Weights, query: Query, row: int) -> set[int]:
    """Give the places of the stems that the row holds, themselves or by a whole synonym."""
    places = {place for place, stem in enumerate(query.stems) if row in weights.of(stem)}
    for run in query.runs:
        if any(all(row in weights.of(token) for token in saying if token[0] != EXACT) for saying in run.synonyms):
            places.update(run.places)
    return places
