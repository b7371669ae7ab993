"""How things are said by several outlets: one wording for a source, a caution, a name that is not known."""

from datetime import date

import pytest
from msgspec.structs import replace

from assistant.engine.reasons import Cited, Warned
from assistant.outlets.telling import Telling
from assistant.outlets.unknown import unknown_decision, unknown_rule

SOURCE = Cited("aife-pj", "Les règles", "AIFE", date(2018, 7, 30), date(2026, 11, 24), None)


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture(scope="module")
def told(rules):
    return Telling(rules.base)


def test_a_source_is_cited_in_a_few_words_or_in_a_sentence(told):
    assert told.cited(SOURCE) == "AIFE, du 30/07/2018, relu le 24/11/2026"
    assert told.cited(replace(SOURCE, dated=None)) == "AIFE, non daté, relu le 24/11/2026"
    said = told.source(SOURCE, "reply-rule", rule="pj-format", link="https://a.fr/")
    assert plain(said) == (
        "Elle repose sur la règle pj-format (AIFE, « Les règles », texte du 30 juillet 2018, "
        "relu le 24 novembre 2026) : https://a.fr/"
    )


def test_a_caution_says_since_when_and_who_says_so(told):
    caution = Warned("note", "La règle a changé.", date(2025, 7, 18), "note", "Une note")
    assert plain(told.caution(caution)) == "Depuis le 18/07/2025 : la règle a changé. Source : Une note."
    assert plain(told.caution(caution, full=True)).startswith("Depuis le 18 juillet 2025 : La règle")
    assert plain(told.caution(replace(caution, since=None))) == "La règle a changé. Source : Une note."


def test_a_deduction_is_marked_where_its_reason_is_not_told_beside_it(told):
    assert told.rests_on("pj-format", SOURCE) == "pj-format · AIFE, du 30/07/2018, relu le 24/11/2026"
    assert told.rests_on("pj-format", SOURCE, marked=True).endswith(" · déduit")


def test_a_count_takes_its_plural(told):
    assert told.counted(1, "report-other-file") == "1 autre fichier contrôlé"
    assert told.counted(2, "report-other-file") == "2 autres fichiers contrôlés"


def test_what_a_decided_answer_leaves_unchecked_names_what_lacks(rules, told, today):
    decision = rules["attachment"].decide({"file_name": "a" * 51 + ".pdf", "file_size": 11_000_000}, today)
    assert told.unchecked(decision) == ["Taille du fichier, faute de connaître\u00a0: canal de dépôt."]
    assert told.unchecked(rules["attachment"].decide({}, today)) == []


def test_an_unknown_name_is_told_with_the_nearest_or_with_where_all_are(rules):
    assert plain(unknown_rule(rules, "pj-formt")) == "Règle inconnue : « pj-formt ». Vouliez-vous dire « pj-format » ?"
    assert plain(unknown_rule(rules, "zzzzzz")).endswith("« chorus-assistant rules list » les donne toutes.")
    assert plain(unknown_rule(rules, "zzzzzz", "see-rules-http")).endswith("« GET /api/v1/rules » les donne toutes.")
    said = plain(unknown_decision(rules, "dosier\u202e"))
    assert said.startswith("Question inconnue : « dosier⟨U+202E⟩ ». Vouliez-vous dire « dossier » ? Les questions : ")
