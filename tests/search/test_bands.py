from assistant.search.bands import Band, Evidence, Thresholds, Trial, thresholds

UNSET = Thresholds(50, 10)


def test_the_answer_starts_between_the_right_and_the_wrong_and_suggestions_just_above_the_wrong():
    trials = [Trial(100, True, True), Trial(90, True, True), Trial(40, False, False), Trial(0, False, False)]
    chosen = thresholds(trials, UNSET)
    assert chosen == Thresholds(answer=66, suggestion=41)
    assert [chosen.band(Evidence(weight, 1000)) for weight in (66, 65, 41, 40)] == [
        Band.ANSWER,
        Band.SUGGESTION,
        Band.SUGGESTION,
        Band.NOT_COVERED,
    ]


def test_a_wrong_answer_costs_more_than_a_missed_one():
    trials = [Trial(100, True, True), Trial(60, False, False), Trial(50, True, True), Trial(45, True, True)]
    assert thresholds(trials, UNSET).answer > 60


def test_questions_of_one_sort_only_leave_the_defaults():
    assert thresholds([Trial(100, True, True)], UNSET) == UNSET
    assert thresholds([], UNSET) == UNSET


def test_without_evidence_nothing_is_covered():
    assert Thresholds(0, 0).band(Evidence(0, 0)) is Band.NOT_COVERED
