import math

import pytest


@pytest.mark.slow
def test_questions_as_people_put_them_find_their_page(retrieval, request):
    from assistant.retrieval.building import open_index

    made, queries, right = retrieval
    index = open_index(made)
    gains = [
        gain([hit.passage.article for hit in index.search(asked["text"], 10).hits], right[asked["id"]])
        for asked in queries
    ]
    least = {"cnil": 0.66, "spf-a": 0.885}[request.node.callspec.params["retrieval"]]
    assert sum(gains) / len(gains) >= least


def gain(ranked, right):
    ideal = sum(1 / math.log2(place + 2) for place in range(min(len(right), 10)))
    return sum(1 / math.log2(place + 2) for place, found in enumerate(ranked) if found in right) / ideal
