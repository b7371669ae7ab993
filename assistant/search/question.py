"""Reading a question: its terms, those that had to be corrected, and what else they may mean."""

from collections.abc import Callable, Iterable
from typing import NamedTuple
from unicodedata import normalize

from assistant.search.analysis import STOP_WORDS, Term, terms
from assistant.search.correction import SHORTEST, Speller
from assistant.search.synonyms import Synonyms
from assistant.search.weights import EXACT, EXACT_SHARE, WHOLE
from assistant.words.distance import osa
from assistant.words.folding import straight_apostrophes

DOUBTFUL = 80  # a correction by two slips, of the first letter, or of a word of four letters
RELATED = 60
LONGEST_READ = 10_000
MOST_TERMS = 100
LONGEST_ACRONYM = 5


class Correction(NamedTuple):
    """A word that no article knows, and the known word that was looked for in its place."""

    typed: str
    used: str


class Question(NamedTuple):
    """A question as the index understands it."""

    stems: tuple[str, ...]
    alternatives: tuple[frozenset[str], ...]
    tokens: dict[str, int]
    corrected: tuple[Correction, ...]


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
    alternatives = [{stem} for stem in stems]
    tokens: dict[str, int] = {}
    for term, counts in read.values():
        _count(tokens, term, counts)
    for run, others in synonyms.of(stems):
        for term in others:
            _count(tokens, term, RELATED)
        for at in run:
            alternatives[at].update(term.stem for term in others)
    for word in extra:
        for term in terms(word):
            _count(tokens, term, RELATED)
    return Question(stems, tuple(map(frozenset, alternatives)), tokens, tuple(corrected))


def _different(found: list[Term]) -> list[Term]:
    first: dict[str, Term] = {}
    for term in found:
        first.setdefault(term.word, term)
    return list(first.values())


def _count(tokens: dict[str, int], term: Term, hundredths: int) -> None:
    exact = EXACT + term.word
    tokens[term.stem] = max(tokens.get(term.stem, 0), hundredths)
    tokens[exact] = max(tokens.get(exact, 0), hundredths * EXACT_SHARE // WHOLE)


def _sure(word: str, used: str) -> bool:
    return len(word) > SHORTEST and word[0] == used[0] and osa(word, used, 1) == 1
