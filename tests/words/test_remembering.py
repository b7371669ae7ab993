"""What is kept of texts: short ones, a bounded number of them, whatever strangers send."""

import tracemalloc

import pytest

from assistant.answer.answering import answer
from assistant.answer.library import library
from assistant.words.remembering import LONGEST, remembering

STRANGERS = 200
LONG = 2_000
"""How many letters of a word a question holds at most."""


def test_a_short_text_is_worked_out_once_and_a_long_one_each_time():
    asked = []

    @remembering(2)
    def shouted(text):
        asked.append(text)
        return text.upper()

    long = "x" * (LONGEST + 1)
    assert [shouted(text) for text in ("gip", "gip", long, long)] == ["GIP", "GIP", long.upper(), long.upper()]
    assert asked == ["gip", long, long]


def test_only_the_last_ones_are_kept():
    asked = []
    kept = remembering(1)(asked.append)
    for text in ("gip", "sem", "gip"):
        kept(text)
    assert asked == ["gip", "sem", "gip"]


@pytest.mark.slow
def test_words_without_end_leave_nothing_in_memory(rules, today):
    index = library(rules, today)

    def ask(number):
        answer(rules, index, f"{'abcdefghij' * (LONG // 10 - 2)}{number:05} est-il refusé ?")

    for number in range(5):
        ask(number)
    tracemalloc.start()
    for number in range(5, STRANGERS):
        ask(number)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 10 * LONG * 10  # a few texts are; a hundred of them would be ten times as much
