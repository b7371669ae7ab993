"""What a question is about, learned from questions: the articles, or none of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.subjects import NONE, TOLD, Odds, features, learn

TAUGHT = [
    ("comment recycler une facture", "recycler"),
    ("facture reçue par erreur", "recycler"),
    ("taille maximale d'une pièce jointe", "pieces"),
    ("mon PDF est trop lourd", "pieces"),
    ("comment faire une pâte à crêpes", NONE),
    ("quel temps fera-t-il demain", NONE),
]
SUBJECTS = learn(TAUGHT)


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("recycler ma facture", "recycler"),
        ("un PDF plus lourd", "pieces"),
        ("des piesse jointe", "pieces"),
        ("la pâte des crêpes", NONE),
    ],
)
def test_a_question_is_about_what_questions_like_it_are_about(question, subject):
    assert SUBJECTS.odds(question).ranked[0][0] == subject


def test_the_evidence_is_how_much_more_a_question_speaks_for_an_article_than_for_none():
    assert SUBJECTS.odds("recycler une facture").evidence > 0 > SUBJECTS.odds("faire des crêpes demain").evidence


def test_a_question_that_holds_nothing_known_speaks_for_nothing():
    assert SUBJECTS.odds("xyzw").evidence == SUBJECTS.odds("").evidence == 0


def test_a_question_judged_as_never_learned_is_judged_as_by_the_others_alone():
    for at, (question, subject) in enumerate(TAUGHT):
        others = learn([*TAUGHT[:at], *TAUGHT[at + 1 :]])
        without, alone = SUBJECTS.odds(question, subject), others.odds(question)
        gaps = [[one.of(name) - one.of(NONE) for name in ("recycler", "pieces")] for one in (without, alone)]
        assert gaps[0] == pytest.approx(gaps[1], abs=100)
        assert without.articles == alone.articles


def test_where_no_article_is_taught_nothing_is_an_answer():
    assert learn([("comment cuire un œuf", NONE)]).odds("cuire un œuf").evidence == 0
    assert learn([]).odds("cuire un œuf") == Odds([], 3)


def test_two_odds_are_beside_each_other_by_their_mean():
    one, other = SUBJECTS.odds("recycler une facture"), SUBJECTS.odds("mon PDF est lourd")
    both = one.beside(other)
    assert both.of("pieces") == pytest.approx((one.of("pieces") + other.of("pieces")) / 2, abs=1)


def test_what_only_tells_is_known_from_what_asks_and_speaks_for_no_subject():
    told = learn([*TAUGHT, ("je suis absente demain", TOLD), ("mon collègue est malade", TOLD)])
    assert told.telling("ma collègue est absente") > 0 > told.telling("recycler une facture")
    assert told.telling("xyzw") == told.telling("") == 0
    assert told.odds("quel PDF demain") == SUBJECTS.odds("quel PDF demain")


def test_accents_and_capitals_change_nothing():
    assert features("PIÈCE Reçue") == features("piece recue")


@given(st.text(max_size=400))
def test_any_text_has_odds_for_every_subject_and_the_same_each_time(text):
    told = SUBJECTS.odds(text)
    assert {subject for subject, _ in told.ranked} == {"recycler", "pieces", NONE}
    assert told == SUBJECTS.odds(text)
