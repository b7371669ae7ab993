"""What was given once is not sent again, and comes packed to who takes it so."""

import gzip

import pytest
from serving import Served

GIVEN = (
    "/api/v1/decisions",
    "/api/v1/rules",
    "/api/v1/rules/pj-taille-unitaire",
    "/api/v1/ask?q=un+GIP+est-il+exclu",
    "/api/v1/search?q=recycler",
    "/openapi.json",
    "/api/",
    "/assets/site.js",
)


@pytest.mark.parametrize("path", GIVEN)
def test_a_client_that_has_the_answer_is_told_so_without_it(served: Served, path: str) -> None:
    whole = served.get(path)
    assert whole.status == 200
    again = served.get(path, If_None_Match=f'"autre", {whole.headers["etag"]}')
    assert (again.status, again.body, again.headers["etag"]) == (304, b"", whole.headers["etag"])
    assert again.headers["content-security-policy"]
    assert served.get(path, If_None_Match='"autre"').status == 200


@pytest.mark.parametrize("path", GIVEN)
def test_an_answer_comes_packed_to_who_takes_it_so(served: Served, path: str) -> None:
    plain, packed = served.get(path), served.get(path, Accept_Encoding="br, gzip")
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"
    assert len(packed.body) == int(packed.headers["content-length"]) < len(plain.body)
    assert packed.headers["etag"] == f"W/{plain.headers['etag']}"
    assert served.get(path, Accept_Encoding="gzip", If_None_Match=packed.headers["etag"]).status == 304
    assert "content-encoding" not in served.get(path, Accept_Encoding="gzip;q=0").headers


def test_what_changes_has_another_tag(served: Served) -> None:
    tags = {served.get(path).headers["etag"] for path in GIVEN}
    assert len(tags) == len(GIVEN)


def test_an_answer_to_a_question_is_not_to_be_kept_all_the_same(served: Served) -> None:
    for path in ("/api/v1/ask?q=facture", "/api/v1/search?q=facture"):
        assert served.get(path).headers["cache-control"] == "no-store"
