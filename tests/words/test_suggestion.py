from assistant.words.suggestion import DID_YOU_MEAN, did_you_mean


def test_the_hint_names_the_nearest_and_says_nothing_when_none_is_near():
    assert did_you_mean("chek", ["check", "entity"]) == "Vouliez-vous dire « check » ?"
    assert did_you_mean("webinaire", ["check", "entity"]) == ""


def test_a_base_gives_its_own_sentence_and_the_project_s_own_is_that_of_its_base(rules):
    assert did_you_mean("chek", ["check"], "Plutôt {word} ?") == "Plutôt check ?"
    assert rules.base.words["did-you-mean"] == DID_YOU_MEAN
