"""Write the French words that would be taken for a misspelling of a word by which questions are read, and are none.

    python benchmarks/real_words.py > assistant/words/real_words.txt

Two readers are asked: the one that reads facts and the search. The words are those of pyspellchecker (French films, and
how often each is said) and simplemma (what each is a form of), which nothing else needs, in an environment apart, and
those of places.txt. A form of the word that it would be taken for is left out, since it says the same thing; so is a
word said less than `SELDOM` times, which is seldom typed.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import simplemma
from spellchecker import SpellChecker

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import load_rules
from assistant.answer.library import library
from assistant.answer.slots import SlotFiller
from assistant.words.folding import fold

PLACES = Path(__file__).with_name("places.txt")
"""Departments, regions and towns, each word of a name apart; films seldom say them."""
SELDOM = 100
MEANT = frozenset(
    ("marie", "maries", "conte", "contes", "statue", "statues", "fracture", "fractures", "massage", "massages")
)
"""Words that people type here for another one far more often than for themselves: « la marie de Lyon »."""


def confusable(said: Mapping[str, int], readers: Sequence[Callable[[str], str | None]]) -> Iterator[str]:
    """Give each word of French, folded, that one of the readers takes for a word that it is no form of."""
    lemmas: dict[str, set[str]] = {}
    uses: dict[str, int] = {}
    for word, count in said.items():
        folded = fold(word)
        lemmas.setdefault(folded, set()).add(simplemma.lemmatize(word, lang="fr"))
        uses[folded] = max(count, uses.get(folded, 0))
    for word in sorted(word for word, count in uses.items() if count >= SELDOM and word.isalpha()):
        taken = (reader(word) for reader in readers) if word not in MEANT else ()
        if any(used is not None and lemmas[word].isdisjoint(lemmas.get(used, ())) for used in taken):
            yield word


def main() -> None:
    """Print those of the project's own base, as wide as the file."""
    rules = load_rules()
    index = library(rules, date.today())
    filler = SlotFiller(rules.base, frozenset(index.contents.words))
    said = dict(SpellChecker(language="fr").word_frequency.dictionary)
    said.update(dict.fromkeys(PLACES.read_text(encoding="utf-8").lower().split(), SELDOM))
    print(textwrap.fill(" ".join(confusable(said, (filler.taken_for, index.taken_for))), 118))


if __name__ == "__main__":
    main()
