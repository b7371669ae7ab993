from assistant.retrieval.contents import phrasings

KNOWN = phrasings(
    {0: [["acces", "etabl"], ["lourd"]], 3: [["factur", "renvoy", "factur"]]},
    rarity=lambda stem: 1000,
)


def test_the_closest_phrasing_of_each_article_counts():
    assert KNOWN.closeness({"acces": 1000, "etabl": 1000}) == {0: 1000}
    assert KNOWN.closeness({"factur": 1000}) == {3: 500}


def test_a_question_that_shares_nothing_is_close_to_nothing():
    assert KNOWN.closeness({"crep": 1000}) == {}
    assert KNOWN.closeness({}) == {}
