import unicodedata

import pytest
from processor import within

from assistant.retrieval.building import open_index
from assistant.retrieval.confidence import Band
from assistant.retrieval.passages import collection


def first(index, question, **more):
    found = index.search(question, **more)
    return found.hits[0].passage.article if found.hits else None


@pytest.mark.parametrize(
    ("question", "article"),
    [
        ("Comment recycler une facture ?", "recycler"),
        ("recyler une factur reçue par ereur", "recycler"),
        ("FACTURE ADRESSEE PAR ERREUR", "recycler"),
        ("quelle taille pour une PJ ?", "pieces"),
        ("changer le GP", "gestionnaire"),
        ("Je veux savoir qui a accès à quoi dans mon établissement", "utilisateurs"),
        ("webinar au telephone", "webinaires"),
    ],
)
def test_questions_find_their_article(index, question, article):
    assert first(index, question) == article


def test_the_passage_shown_is_the_section_that_answers(index):
    hit = index.search("taille d'une pièce jointe").hits[0]
    assert hit.passage.section == "Taille"
    assert index.search("formats acceptés").hits[0].passage.section == "Formats"
    assert [span.text for span in hit.text if span.hit] == ["pièce", "jointe"]


def test_a_correction_is_reported_and_a_known_word_never_corrected(index):
    assert [tuple(mended) for mended in index.search("recyler une facture").corrected] == [("recyler", "recycler")]
    assert index.search("recycler une facture").corrected == ()


def test_a_misspelt_stop_word_is_left_out(index):
    found = index.search("commment recycler une facture")
    assert found.corrected == ()
    assert found.evidence == index.search("comment recycler une facture").evidence


def test_an_acronym_is_not_taken_for_another(index):
    assert index.search("GCP").corrected == ()
    assert index.search("GCP").band is Band.NOT_COVERED


def test_words_that_the_caller_read_from_the_question_help(index):
    assert first(index, "devis.exe est-il permis ?") is None
    assert first(index, "devis.exe est-il permis ?", extra=["format", "pièce jointe"]) == "pieces"


def test_what_no_article_covers_is_said_so(index):
    assert index.search("recette de la pâte à crêpes").band is Band.NOT_COVERED
    assert index.search("qui a gagné le match hier soir").hits == ()
    assert index.search("recycler une facture").band is Band.ANSWER


def test_ties_go_to_the_first_article_by_id():
    from assistant.articles.passage import Passage

    twins = open_index(collection([Passage(name, "Facture", "", "", "recycler") for name in ("b", "a", "c")]))
    assert [hit.passage.article for hit in twins.search("facture").hits] == ["a", "b", "c"]


@pytest.mark.parametrize("written", ["l’annexe de l’entité", "pièces jointes refusées"])
def test_apostrophes_accents_and_normal_forms_change_nothing(index, written):
    forms = [written, written.replace("’", "'"), unicodedata.normalize("NFD", written)]
    forms.append("".join(char for char in forms[2] if not unicodedata.combining(char)))
    assert len({str(index.search(form)[:2]) for form in forms}) == 1


HOSTILE = {
    "empty": "",
    "blanks": " \t\n ",
    "operators": 'facture AND (pièce OR NOT "jointe")^2 title:* [a TO z] ~3',
    "wildcards": "* ? fact* f?cture **",
    "unbalanced": "((((((\"'facture",
    "regular expression": "(a+)+$ .*facture.*",
    "markup": "<script>alert(1)</script> facture &amp;",
    "NUL": "fac\x00ture \x00",
    "lone surrogates": "\ud800facture\udfff \udcff",
    "bidi": "\u202efacture\u202c",
    "long word": "a" * 10_000,
    "long question": ("gestionaire pricipal facturre rejetté " * 300)[:10_000],
    "different words": " ".join(f"motinconnu{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}x" for n in range(800))[:10_000],
    "very long": "facture " * 200_000,
    "expanding": "\ufdfa" * 10_000,
    "combining": "e" + "\u0301" * 9_999,
    "python names": "__proto__ constructor None",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_any_string_is_a_question_and_is_answered_within_a_second(index, text):
    with within(1):
        found = index.search(text)
    assert found.band in Band
    assert len(found.corrected) <= 100


def test_an_empty_collection_covers_nothing():
    nothing = open_index(collection([]))
    assert nothing.search("facture").band is Band.NOT_COVERED
    assert nothing.search("facture").hits == ()


def test_an_article_without_words_does_no_harm():
    from assistant.articles.passage import Passage

    index = open_index(collection([Passage("vide", "", "", "", "…"), Passage("plein", "Facture", "", "", "")]))
    assert first(index, "facture") == "plein"


def test_many_synonyms_of_one_word_do_not_outweigh_the_other_words():
    from assistant.articles.passage import Passage

    articles = [
        Passage("rejets", "Rejets", "", "", "motif du rejet d’un flux"),
        Passage("divers", "Divers", "", "", "alerte anomalie incident panne"),
        Passage("autre", "Autre", "", "", "le reste"),
    ]
    index = open_index(collection(articles, synonyms={"erreur": ["alerte", "anomalie", "incident", "panne"]}))
    assert first(index, "erreur motif flux") == "rejets"
    assert first(index, "erreur") == "divers"


def test_a_synonym_counts_as_covered_only_when_the_article_holds_the_whole_of_it(index):
    whole = index.search("GP").evidence
    assert whole.share == 1000
    part = index.search("gestionnaire secondaire GP").evidence
    assert part.share < 1000
