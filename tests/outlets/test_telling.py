"""How things are said by several outlets: one wording for a source, a caution, a name that is not known."""

from datetime import date

import pytest
from limits import HEAVY, NAME_MAX
from msgspec.structs import replace

from assistant.articles.telling import caution_said, source_cited
from assistant.engine.reasons import Cited
from assistant.outlets.telling import Telling
from assistant.outlets.unknown import unknown_decision, unknown_rule

SOURCE = Cited(
    "aife-pj", "Les règles", "AIFE", date(2018, 7, 30), date(2026, 11, 24), None, "perdu", "copy", None, None
)


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture(scope="module")
def told(rules):
    return Telling(rules.base)


def test_a_source_is_cited_in_the_same_words_with_its_title_or_without(told, rules):
    dated = "texte du 30 juillet 2018, copie lue le 24 novembre 2026"
    assert plain(told.source(SOURCE)) == f"AIFE, « Les règles », {dated}"
    assert plain(told.cited(SOURCE)) == f"AIFE, {dated}"
    assert plain(told.cited(replace(SOURCE, dated=None))) == "AIFE, texte non daté, copie lue le 24 novembre 2026"
    assert plain(source_cited(rules.base, SOURCE)) == plain(told.source(SOURCE))
    linked = source_cited(rules.base, replace(SOURCE, url="https://a.fr/"), linked=True)
    assert linked == f"AIFE, « [Les règles](https://a.fr/) », {dated}"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"read": "official"}, "texte du 30 juillet 2018, page officielle lue le 24 novembre 2026"),
        ({"copied": date(2026, 4, 1)}, "texte du 30 juillet 2018, copie du 1er avril 2026, lue le 24 novembre 2026"),
        (
            {"read": "cited", "by": "la Gazette"},
            "texte du 30 juillet 2018, cité par la Gazette, copie lue le 24 novembre 2026",
        ),
        (
            {"read": "cited", "by": "la Gazette", "copied": date(2026, 4, 1)},
            "texte du 30 juillet 2018, cité par la Gazette, copie du 1er avril 2026, lue le 24 novembre 2026",
        ),
        ({"read": "own", "dated": None}, "texte de ce site, revu le 24 novembre 2026"),
    ],
)
def test_a_source_says_how_it_was_read(told, changes, said):
    assert plain(told.cited(replace(SOURCE, **changes))) == f"AIFE, {said}"


def test_what_a_title_quotes_itself_is_quoted_otherwise(told):
    assert "« Le bloc “Statut” »" in plain(told.source(replace(SOURCE, title="Le bloc « Statut »")))


def test_a_caution_says_for_when_it_holds_and_who_says_so_where(told, rules, today):
    caution = rules["entity-reception"].decide({"entity_kind": "gip"}, today).cautions[0]
    said = plain(told.caution(caution, today))
    assert said.startswith("Du 1er septembre 2026 au 31 août 2027, hors mandat public, la réponse dépend de la taille")
    assert said.endswith(" Source : République française, « Loi n° 2023-1322 du 29 décembre 2023, article 91 ».")
    assert plain(caution_said(rules.base, rules.base.cautions[caution.id], today)) == said


def test_the_value_of_a_fact_is_a_label_each_that_it_may_be_or_nothing(told, rules, today):
    decision = rules["entity-reception"].decide({"entity_kind": "hôpital"}, today)
    may_be = decision.case.values["entity_kind"]
    assert isinstance(may_be, frozenset)
    labels = [rules.base.facts["entity_kind"].label_of(one) for one in sorted(may_be)]
    assert labels == ["Établissement public", "Autre organisme privé"]
    assert told.known(decision, "entity_kind") == " ou ".join(labels)
    empty = rules["invoice-number"].decide({"invoice_number": ""}, today)
    assert told.known(empty, "invoice_number") == "rien"


def test_a_deduction_is_marked_where_its_reason_is_not_told_beside_it(told):
    assert plain(told.rests_on("pj-format", SOURCE)).startswith(
        "pj-format · AIFE, texte du 30 juillet 2018, copie lue le "
    )
    assert told.rests_on("pj-format", SOURCE, marked=True).endswith(" · déduit")


def test_a_count_takes_its_plural(told):
    assert told.counted(1, "report-other-file") == "1 autre fichier contrôlé"
    assert told.counted(2, "report-other-file") == "2 autres fichiers contrôlés"


def test_what_a_decided_answer_leaves_unchecked_names_what_lacks(rules, told, today):
    decision = rules["attachment"].decide({"file_name": "a" * NAME_MAX + ".pdf", "file_size": HEAVY}, today)
    assert told.unchecked(decision) == ["Taille du fichier, faute de connaître\u00a0: canal de dépôt."]
    assert told.unchecked(rules["attachment"].decide({}, today)) == []


def test_an_unknown_name_is_told_with_the_nearest_or_with_where_all_are(rules):
    assert plain(unknown_rule(rules, "pj-formt")) == "Règle inconnue : « pj-formt ». Vouliez-vous dire « pj-format » ?"
    assert plain(unknown_rule(rules, "zzzzzz")).endswith("« chorus-assistant rules list » les donne toutes.")
    assert plain(unknown_rule(rules, "zzzzzz", "see-rules-http")).endswith("« GET /api/v1/rules » les donne toutes.")
    said = plain(unknown_decision(rules, "dosier\u202e"))
    assert said.startswith("Question inconnue : « dosier⟨U+202E⟩ ». Vouliez-vous dire « dossier » ? Les questions : ")
