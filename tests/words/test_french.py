"""The tables of French are sound: each holds what its readers take for granted."""

from pathlib import Path
from typing import get_type_hints

import pytest

from assistant.words import french
from assistant.words.folding import fold
from assistant.words.french import FRENCH, FrenchTables

LITTLE_WORDS = (
    "articles",
    "of",
    "determiners",
    "before_nouns",
    "negations",
    "before_denied_verbs",
    "exclusions",
    "passed_by_denials",
    "between_verb_and_negation",
    "subjects",
    "judging_verbs",
    "alternatives",
    "between_numbers",
    "weak_words",
    "stop_words",
)


def test_the_file_holds_the_tables_that_are_declared_and_no_other():
    assert list(FRENCH) == list(get_type_hints(FrenchTables))


@pytest.mark.parametrize("name", LITTLE_WORDS)
def test_little_words_are_folded_and_stand_once_in_a_list(name):
    words = FRENCH[name]
    assert [fold(word) for word in words] == words
    assert len(set(words)) == len(words)


def test_no_ending_of_a_stem_hides_a_later_one():
    endings = [(length, ending) for length, ending, _, _ in FRENCH["stem_endings"]]
    hidden = [
        (ending, before)
        for at, (length, ending) in enumerate(endings)
        for least, before in endings[:at]
        if ending.endswith(before) and least <= length
    ]
    assert hidden == []


def test_each_letter_that_imitates_an_ascii_one_imitates_one_only():
    others = "".join(FRENCH["lookalikes"].values())
    assert len(set(others)) == len(others)
    assert all(not other.isascii() for other in others)
    assert all(letter.isascii() and letter.isalpha() and len(letter) == 1 for letter in FRENCH["lookalikes"])


def test_real_words_are_folded_and_each_stands_once():
    words = Path(french.__file__).with_name("real_words.txt").read_text("ascii").split()
    assert words == sorted(set(words))
    assert [word for word in words if fold(word) != word or not word.isalpha()] == []
