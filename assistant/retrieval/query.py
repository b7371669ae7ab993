"""The query: a question's terms, those that had to be corrected, and what else they may mean."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from assistant.retrieval.analysis import Token, terms, tokens
from assistant.retrieval.correction import Speller, shared_start
from assistant.retrieval.weights import EXACT, EXACT_SHARE, WHOLE
from assistant.words.distance import osa, tolerance
from assistant.words.folding import letter_o, straight_apostrophes
from assistant.words.little_words import CIVIL_TITLES, COURTESIES, STOP_WORDS

DOUBTFUL = 80  # a correction by two slips, of the first letter, or of a word of four letters
RELATED = 60
LONGEST_READ = 10_000
MOST_TERMS = 100
LONGEST_ACRONYM = 5
ROOT = 3
ENDING = 2
"""How many letters at least two forms of a word share at its beginning, and how many more each has at most."""

Saying = Sequence[Token]


class Correction(NamedTuple):
    """A word that no article knows, and the known word that was looked for in its place."""

    typed: str
    used: str


class Run(NamedTuple):
    """Words of a query that form a saying: where they stand, their tokens, and the tokens of each synonym."""

    places: range
    own: dict[str, int]
    synonyms: tuple[dict[str, int], ...]


class Query(NamedTuple):
    """A question as the index understands it: its stems, what to look for, what else may stand for a run of it."""

    stems: tuple[str, ...]
    tokens: dict[str, int]
    runs: tuple[Run, ...]
    corrected: tuple[Correction, ...]

    @property
    def wanted(self) -> frozenset[str]:
        """Give every token looked for, synonyms included."""
        return frozenset(self.tokens).union(*(saying for run in self.runs for saying in run.synonyms))


class Synonyms:
    """Groups of sayings that stand for one another, found by their stems: « gestionnaire principal », « GP »."""

    def __init__(self, groups: Mapping[str, Sequence[str]]) -> None:
        """Read `{saying: [other sayings]}`; each saying of a group stands for all the others."""
        self._by_first: dict[str, list[tuple[list[str], list[Saying]]]] = {}
        self.words: set[str] = set()
        self.stems: set[str] = set()
        for term, others in groups.items():
            self._add([found for saying in (term, *others) if (found := terms(saying))])

    def _add(self, sayings: list[Saying]) -> None:
        for at, saying in enumerate(sayings):
            stems = [term.stem for term in saying]
            self._by_first.setdefault(stems[0], []).append((stems, sayings[:at] + sayings[at + 1 :]))
            self.words.update(term.word for term in saying)
            self.stems.update(stems)

    def of(self, stems: Sequence[str]) -> Iterator[tuple[range, list[Saying]]]:
        """Give, for each run of `stems` that is a saying, where it stands and its synonyms."""
        for at, first in enumerate(stems):
            for saying, others in self._by_first.get(first, ()):
                if list(stems[at : at + len(saying)]) == saying:
                    yield range(at, at + len(saying)), others


def read_query(
    text: str,
    known: Callable[[str], bool],
    speller: Callable[[], Speller],
    synonyms: Synonyms,
    extra: Iterable[str] = (),
) -> Query:
    """Read `text`, whatever it holds: its first 10,000 characters, its first 100 different words.

    `extra` are words that the caller read from the question's facts; they count as synonyms do. A short word
    in capitals is an acronym, and a capital within a sentence begins a name: neither is ever corrected, unless the
    whole question shouts.
    """
    text = normalize("NFKC", straight_apostrophes(text[:LONGEST_READ]))[:LONGEST_READ]
    shouts = text.upper() == text
    named = cache(lambda: names(text))  # only a question with an unknown word needs them
    read: dict[str, tuple[Token, int]] = {}
    corrected = []
    for term in _different(terms(text))[:MOST_TERMS]:
        counts = WHOLE
        if not known(term.stem) and (shouts or not (_is_acronym(term) or term.start in named())):
            used = speller().correct(term.word)
            if used in STOP_WORDS:
                continue
            if used and not _is_form(term.word, used):
                corrected.append(Correction(term.typed, used))
            if used:
                counts = WHOLE if _sure(term.word, used) else DOUBTFUL
                term = terms(used)[0]  # noqa: PLW2901 - the word that was meant stands in for the one typed
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
    return Query(stems, _tokens([*counted, *added]), runs, tuple(corrected))


def names(text: str) -> frozenset[int]:
    """Where the names of people and of places start in a text: words with a capital that begin no sentence.

    What greets or numbers a line begins none: « Bonjour, Recylcer une facture » opens on its second word.

    >>> text = "Aude écrit à Rodez. Paul attend M. Martin."
    >>> sorted(text[start:].split()[0] for start in names(text))
    ['M.', 'Martin.', 'Rodez.']
    """
    found, begun, last = set(), -1, ""
    for token in tokens(letter_o(text)):
        follows = token.sentence == begun or last in CIVIL_TITLES
        if follows and token.typed[0].isupper():
            found.add(token.start)
        if follows or not (token.word in COURTESIES or token.word.isdecimal()):
            begun = token.sentence
        last = token.word
    return frozenset(found)


def _is_acronym(term: Token) -> bool:
    return term.typed.isupper() and len(term.word) <= LONGEST_ACRONYM


def _different(found: list[Token]) -> list[Token]:
    first: dict[str, Token] = {}
    for term in found:
        first.setdefault(term.word, term)
    return list(first.values())


def _tokens(counted: list[tuple[Token, int]]) -> dict[str, int]:
    """Give what to look for, in hundredths: each stem, and less of each word as written."""
    tokens: dict[str, int] = {}
    for term, hundredths in counted:
        for token, counts in ((term.stem, hundredths), (EXACT + term.word, hundredths * EXACT_SHARE // WHOLE)):
            tokens[token] = max(tokens.get(token, 0), counts)
    return tokens


def _is_form(word: str, used: str) -> bool:
    """Whether two words differ by their ending alone, as forms of one do: « gère » is looked for as « gérer »."""
    shared = shared_start(word, used)
    return shared >= ROOT and max(len(word), len(used)) - shared <= ENDING


def _sure(word: str, used: str) -> bool:
    """Whether a correction is one that the name of a choice would forgive too, by one slip, after the first letter."""
    return tolerance(word) > 0 and word[0] == used[0] and osa(word, used, 1) == 1
