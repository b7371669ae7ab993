"""Reading a question: its terms, those that had to be corrected, and what else they may mean."""

from collections.abc import Callable, Iterable
from typing import NamedTuple
from unicodedata import normalize

from assistant.search.analysis import Term, terms
from assistant.search.correction import Speller
from assistant.search.synonyms import Synonyms
from assistant.search.weights import EXACT, EXACT_SHARE, WHOLE
from assistant.words.distance import osa, tolerance
from assistant.words.folding import straight_apostrophes
from assistant.words.little_words import STOP_WORDS

DOUBTFUL = 80  # a correction by two slips, of the first letter, or of a word too short for a name to forgive
RELATED = 60
LONGEST_READ = 10_000
MOST_TERMS = 100
LONGEST_ACRONYM = 5


class Correction(NamedTuple):
    """A word that no article knows, and the known word that was looked for in its place."""

    typed: str
    used: str


class Run(NamedTuple):
    """Words of a question that form a saying: where they stand, their tokens, and the tokens of each synonym."""

    places: range
    own: dict[str, int]
    synonyms: tuple[dict[str, int], ...]


class Question(NamedTuple):
    """A question as the index understands it: its stems, what to look for, what else may stand for a run of it."""

    stems: tuple[str, ...]
    tokens: dict[str, int]
    runs: tuple[Run, ...]
    corrected: tuple[Correction, ...]

    @property
    def wanted(self) -> frozenset[str]:
        """Give every token looked for, synonyms included."""
        return frozenset(self.tokens).union(*(saying for run in self.runs for saying in run.synonyms))


def read_question(
    text: str,
    known: Callable[[str], bool],
    speller: Callable[[], Speller],
    synonyms: Synonyms,
    extra: Iterable[str] = (),
) -> Question:
    """Read `text`, whatever it holds: its first 10,000 characters, its first 100 different words.

    `extra` are words that the caller read from the question's facts; they count as synonyms do. A short word
    in capitals is an acronym, never corrected, unless the whole question shouts.
    """
    text = normalize("NFKC", straight_apostrophes(text[:LONGEST_READ]))[:LONGEST_READ]
    shouts = text.upper() == text
    read: dict[str, tuple[Term, int]] = {}
    corrected = []
    for term in _different(terms(text))[:MOST_TERMS]:
        counts = WHOLE
        if not known(term.stem) and (shouts or not (term.typed.isupper() and len(term.word) <= LONGEST_ACRONYM)):
            used = speller().correct(term.word)
            if used in STOP_WORDS:
                continue
            if used:
                corrected.append(Correction(term.typed, used))
                counts = WHOLE if _sure(term.word, used) else DOUBTFUL
                term = terms(used)[0]
        read.setdefault(term.stem, (term, counts))
    stems = tuple(read)
    counted = list(read.values())
    runs = tuple(
        Run(
            places,
            _tokens(counted[places.start : places.stop]),
            tuple(_tokens([(term, RELATED) for term in saying]) for saying in others),
        )
        for places, others in synonyms.of(stems)
    )
    added = [(term, RELATED) for words in extra for term in terms(words)]
    return Question(stems, _tokens([*counted, *added]), runs, tuple(corrected))


def _different(found: list[Term]) -> list[Term]:
    first: dict[str, Term] = {}
    for term in found:
        first.setdefault(term.word, term)
    return list(first.values())


def _tokens(counted: list[tuple[Term, int]]) -> dict[str, int]:
    """Give what to look for, in hundredths: each stem, and less of each word as written."""
    tokens: dict[str, int] = {}
    for term, hundredths in counted:
        for token, counts in ((term.stem, hundredths), (EXACT + term.word, hundredths * EXACT_SHARE // WHOLE)):
            tokens[token] = max(tokens.get(token, 0), counts)
    return tokens


def _sure(word: str, used: str) -> bool:
    """Whether a correction is one that the name of a choice would forgive too, by one slip, after the first letter."""
    return tolerance(word) > 0 and word[0] == used[0] and osa(word, used, 1) == 1
