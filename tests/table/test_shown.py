"""Values, clauses and limits as a reader reads them."""

from datetime import date

import pytest

from assistant.model.facts import Choice, Fact
from assistant.model.period import Limit
from assistant.table.shown import SHOWN, clause, limit_shown, shown, shown_text
from assistant.words.sizes import parse_size

WORDS = {"yes": "oui", "no": "non", "other": "autre", "no-value": "aucune valeur"}


def fact(kind, **more):
    return Fact(id="it", topic="made", type=kind, label="canal", question="Lequel ?", **more)


CHANNEL = fact("choice", choices=(Choice("api", "API"), Choice("portail", "Portail")), open=True)
DAY = date(2027, 6, 1).toordinal()


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        (fact("boolean"), True, "oui"),
        (fact("boolean"), False, "non"),
        (CHANNEL, "portail", "Portail"),
        (CHANNEL, "autre", "autre"),
        (fact("integer"), 12_345, "12 345"),
        (fact("size"), 12_000_000, "12 Mo"),
        (fact("size"), parse_size("10,2 Mo"), "10,2 Mo"),
        (fact("date"), DAY, "1er juin 2027"),
        (fact("text"), "devis", "devis"),
    ],
)
def test_a_value_is_said_in_the_words_of_its_fact(kind, value, said):
    assert " ".join(shown(kind, value, WORDS).split()) == said


def test_a_size_never_prints_like_a_limit_that_it_is_not():
    over = 10_000_001
    assert " ".join(shown(fact("size"), over, WORDS, (10_000_000,)).split()) != "10 Mo"
    assert " ".join(shown(fact("size"), 10_000_000, WORDS, (10_000_000,)).split()) == "10 Mo"


def test_a_long_or_hostile_text_is_shortened_and_made_harmless():
    assert shown_text("x" * SHOWN) == "x" * SHOWN
    assert len(shown_text("x" * (SHOWN + 1))) <= SHOWN + 1
    assert "\u202e" not in shown_text("a\u202eb")


def test_a_clause_says_a_yes_or_a_no_in_its_own_words_where_it_has_some():
    told = fact("boolean", if_true="le canal est ouvert")
    assert clause(told, True, WORDS) == "le canal est ouvert"
    assert clause(told, False, WORDS) == "canal : non"
    assert clause(CHANNEL, "api", WORDS) == "canal : API"


@pytest.mark.parametrize(
    ("limit", "kind", "said"),
    [
        (None, "size", "aucune valeur"),
        (Limit(DAY, DAY, "2027-06-01"), "date", "1er juin 2027"),
        (Limit(10 * 10**6, 10 * 2**20, "10 Mo"), "size", "10 Mo"),
        (Limit(12_345, 12_345, "12345"), "integer", "12 345"),
    ],
)
def test_a_limit_is_said_as_its_kind_is_and_its_absence_too(limit, kind, said):
    assert " ".join(limit_shown(limit, kind, WORDS).split()) == said
