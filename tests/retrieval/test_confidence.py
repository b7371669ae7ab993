from assistant.retrieval.confidence import Band, Evidence, Thresholds, thresholds
from assistant.retrieval.confidence import ScoredQuestion as Scored

UNSET = Thresholds(50, 10)


def test_the_answer_starts_between_the_right_and_the_wrong_and_suggestions_just_above_the_wrong():
    trials = [
        Scored(100, True, True),
        Scored(90, True, True),
        Scored(40, False, False),
        Scored(0, False, False),
    ]
    chosen = thresholds(trials, UNSET)
    assert chosen == Thresholds(answer=66, suggestion=41)
    assert [chosen.band(Evidence(weight, 1000)) for weight in (66, 65, 41, 40)] == [
        Band.ANSWER,
        Band.SUGGESTION,
        Band.SUGGESTION,
        Band.NOT_COVERED,
    ]


def test_many_uncovered_questions_weigh_no_more_than_a_few():
    covered = [Scored(weight, True, True) for weight in (100, 90, 80, 70, 30)]
    few = [*covered, Scored(75, False, False), Scored(20, False, False)]
    assert thresholds(few, UNSET) == thresholds([*covered, *few[5:] * 10], UNSET)


def test_suggestions_start_low_where_starting_high_spares_less_than_one_question_shown():
    wrong = [Scored(weight, False, False) for weight in (50, 49, 48, 47)]  # all four spared: a gain of 0.15
    few = [Scored(100 + weight, True, True) for weight in range(10)]
    many = [Scored(100 + weight, True, True) for weight in range(30)]
    low = Scored(30, True, True)
    assert thresholds([*few, low, *wrong], UNSET).suggestion == 1
    assert thresholds([*many, low, *wrong], UNSET).suggestion == 51


def test_an_answer_that_is_only_shown_second_counts_neither_way():
    trials = [Scored(100, True, True), Scored(60, False, True), Scored(40, False, False)]
    assert thresholds(trials, UNSET).answer > 60


def test_questions_of_one_sort_only_leave_the_defaults():
    assert thresholds([Scored(100, True, True)], UNSET) == UNSET
    assert thresholds([], UNSET) == UNSET


def test_without_evidence_nothing_is_covered():
    assert Thresholds(0, 0).band(Evidence(0, 0)) is Band.NOT_COVERED
