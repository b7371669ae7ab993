"""Every statement that a base cites keeps the mark of its sentence."""

from assistant.articles.quotes import read, written
from assistant.language.loading import packaged
from assistant.proof.quoted import without_quote


def test_a_base_without_quotes_owes_none(rules, tmp_path):
    assert without_quote(rules, tmp_path) == []


def test_every_statement_of_the_project_s_base_has_its_quote(rules):
    assert without_quote(rules, packaged("rules")) == []


def test_a_statement_without_a_quote_is_told_once_with_what_to_do(rules, tmp_path):
    kept = read(packaged("rules") / "quotes.csv")
    del kept["2.14"]
    (tmp_path / "quotes.csv").write_text(written(kept), "utf-8")
    [problem] = without_quote(rules, tmp_path)
    assert (problem.subject, problem.message) == ("2.14", "énoncé cité dont la phrase n'est pas retenue")
    assert problem.place.file == str(tmp_path / "quotes.csv")
    assert "python -m assistant.articles.quoting" in problem.hint
