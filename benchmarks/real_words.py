"""Write the French words that would be taken for a misspelling of a word by which questions are read, and are none.

    python benchmarks/real_words.py > assistant/words/real_words.txt

Asks for pyspellchecker (the words of French films and how often they are said) and simplemma (what each is a form of),
which nothing else needs: `make words` has them in an environment apart. A form of the word that it would be taken for
is left out, since it says the same thing; so is a word said less than `SELDOM` times, which is seldom typed.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator, Mapping
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

SELDOM = 100
MEANT = frozenset(("marie", "maries", "conte", "contes"))
"""Words that people type here for another one far more often than for themselves: « la marie de Lyon »."""


def confusable(said: Mapping[str, int], filler: SlotFiller) -> Iterator[str]:
    """Give each word of French, folded, that is taken for a word that it is no form of."""
    lemmas: dict[str, set[str]] = {}
    uses: dict[str, int] = {}
    for word, count in said.items():
        folded = fold(word)
        lemmas.setdefault(folded, set()).add(simplemma.lemmatize(word, lang="fr"))
        uses[folded] = max(count, uses.get(folded, 0))
    for word in sorted(word for word, count in uses.items() if count >= SELDOM and word.isalpha()):
        taken = filler.taken_for(word) if word not in MEANT else None
        if taken is not None and lemmas[word].isdisjoint(lemmas.get(taken, ())):
            yield word


def main() -> None:
    """Print those of the project's own base, as wide as the file."""
    rules = load_rules()
    filler = SlotFiller(rules.base, frozenset(library(rules, date.today()).contents.words))
    said = SpellChecker(language="fr").word_frequency.dictionary
    print(textwrap.fill(" ".join(confusable(said, filler)), 118))


if __name__ == "__main__":
    main()
