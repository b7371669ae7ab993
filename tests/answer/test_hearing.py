"""A text of several sentences: what only presents a person is put aside, the sentence that asks is answered."""

from datetime import date

import pytest

from assistant.answer.answering import answer
from assistant.answer.hearing import heard
from assistant.answer.library import library
from assistant.answer.sentences import stopped

ON = date(2026, 11, 28)


@pytest.fixture(scope="module")
def index(rules):
    return library(rules, ON)


def article(rules, index, text):
    found = answer(rules, index, text, on=ON)
    return found.kind.value, found.hits[0].passage.article if found.hits else None


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, je suis auto-entrepreneur. Comment recycler une facture ?",
        "Nous avons changé de navigateur hier.\nQuand recycler une facture ?\nCordialement",
        "Je suis auto-entrepreneur. quand recycler une facture",
    ],
)
def test_a_subject_that_nothing_covers_does_not_silence_the_sentence_that_asks(rules, index, text):
    kind, found = article(rules, index, text)
    assert (kind in ("passage", "decision"), found) == (True, "recycler-facture")


@pytest.mark.parametrize(
    "text",
    [
        "Je recycle une facture. J'ai oublié mon mot de passe, que faire ?",
        "J'ai oublié mon mot de passe.",
        "Bonjour. J'ai oublié mon mot de passe. Merci.",
    ],
)
def test_it_still_counts_in_the_sentence_that_asks_and_where_nothing_else_is_answered(rules, index, text):
    assert article(rules, index, text) == ("not_covered", None)


def test_where_nothing_asks_what_only_says_who_writes_does_not_silence_what_follows(rules, index):
    alone, after = (
        answer(rules, index, f"{said}qui est exonéré de chorus pro", on=ON)
        for said in ("", "Je suis auto-entrepreneur. ")
    )
    assert [hit.passage.article for hit in after.hits] == [hit.passage.article for hit in alone.hits] != []


@pytest.mark.parametrize(
    "text",
    [
        "Nos bureaux ouvrent à huit heures.\nwebinaire inscription Le mois dernier a été très chargé pour nous",
        "webinaire inscription Ma collègue avait déjà rencontré cela au printemps, personne ne lui a répondu.",
    ],
)
def test_key_words_are_found_among_sentences_that_tell_whatever_full_stops_are_missing(rules, index, text):
    assert article(rules, index, text) == ("passage", "webinaires")


@pytest.mark.parametrize(
    "text",
    [
        "Le fichier « Devis Le havre.pdf » est-il accepté ?",
        'Le fichier "Devis Le havre.pdf" est-il accepté ?',
        "rejetée pour La région Bretagne",
        "Chorus pour Les hospices civils de Lyon",
        "sur Mon compte utilisateur, dans l'onglet Mon compte",
        "Monsieur Le maire, le bon de La mairie",
        "MA FACTURE JE NE SAIS PAS",
        "avec un saut\nJe continue",
        "",
    ],
)
def test_no_sentence_is_cut_within_quotes_nor_after_a_word_that_ends_none(text):
    assert stopped(text) == text


def test_a_forgotten_full_stop_moves_no_character():
    assert stopped("facture refusée  Je ne sais pas") == "facture refusée\n Je ne sais pas"


def test_a_quoted_file_keeps_its_name_and_its_length(rules, index):
    name = f"Devis Le {'a' * 37}.pdf"
    found = answer(rules, index, f"Le fichier « {name} » est-il accepté ?", on=ON)
    assert len(name) == 50
    assert (found.understood["file_name"], found.decision.outcome) == (name, "accepted")


def test_what_is_put_aside_leaves_its_place_empty(rules, index):
    text = "Je suis auto-entrepreneur. Comment recycler une facture ?"
    left = heard(rules.base, index, text).sought
    assert (len(left), left.strip(" .")) == (len(text), "Comment recycler une facture ?")


def test_the_question_is_repeated_as_it_was_typed(rules, index):
    text = "Je suis auto-entrepreneur. Comment recycler une facture ?"
    assert answer(rules, index, text, on=ON).question == text


def test_the_sentence_that_asks_is_answered_whatever_stands_around_it(rules, index):
    background = "Notre entreprise de plomberie existe depuis douze ans et emploie cinq salariés à Tours. "
    closing = " Bien cordialement, Paul Durand, gérant, 12 rue des Lilas, 37000 Tours."
    text = f"{background}Quelle est la taille maximale d'une pièce jointe ?{closing}"
    assert article(rules, index, text) == ("passage", "regles-pieces-jointes")


def test_where_nothing_asks_the_sentence_that_says_something_leads_to_its_article(rules, index):
    told = "Il fait beau. La salle est grande. Le train part. Un chat dort. Deux amis rient. Recycler une facture."
    assert article(rules, index, told)[1] == "recycler-facture"


def test_sentences_that_only_tell_say_nothing_of_the_subject_and_still_give_facts(rules, index):
    text = "Je travaille dans un GIP depuis mars. Notre bureau ferme à midi. Sommes-nous exclus de Chorus Pro ?"
    left = heard(rules.base, index, text)
    assert (left.told, left.asking) == ({0, 1}, {2})
    assert answer(rules, index, text, on=ON).understood == {"entity_kind": "gip"}


def test_where_all_sentences_only_tell_the_one_that_does_least_is_heard(rules, index):
    left = heard(
        rules.base, index, "Je remplace ma collègue depuis lundi. Le service centralisateur. Je suis absente demain."
    )
    assert left.told == {0, 2}


@pytest.mark.parametrize(
    "text",
    ["valider et envoyer", "Bonjour, valider et envoyer merci d'avance", "Merci ! Bonjour, valider et envoyer svp"],
)
def test_words_of_courtesy_at_either_end_change_nothing(rules, index, text):
    assert article(rules, index, text) == ("passage", "enregistrer-ou-envoyer")


@pytest.mark.parametrize(
    "text",
    [
        "Je n'arrive pas à sortir la liste des services de mes structures, ça se fait où ?",
        "Un classeur Excel à macros (.xlsm) est-il interdit en pièce jointe ?",
        "Comune de Mayotte oblgée de recevoir les facture electronique ?",
    ],
)
def test_a_text_in_capitals_is_heard_as_in_small_letters(rules, index, text):
    small, capital = answer(rules, index, text, on=ON), answer(rules, index, text.upper(), on=ON)
    assert (capital.kind, capital.text) == (small.kind, small.text)
    assert small.kind.value in ("decision", "passage")
    assert capital.question == text.upper()


EMAIL = """Bonjour Madame, Monsieur,

Nous sommes une petite entreprise et nous déposons sur le portail depuis hier.
{}

Merci d'avance,
Bien cordialement,
Paul Durand
Mairie de Tours, GIP des Lilas"""


@pytest.mark.parametrize(
    ("question", "outcome"),
    [("Un fichier plan.dwg de 2 Mo est-il accepté ?", "refused"), ("Mon devis.pdf de 2 Mo passe-t-il ?", "accepted")],
)
def test_an_e_mail_gets_the_verdict_of_its_question_and_its_signature_states_nothing(rules, index, question, outcome):
    found = answer(rules, index, EMAIL.format(question), on=ON)
    assert (found.decision.outcome, found.understood.get("entity_kind")) == (outcome, None)


def test_what_a_sentence_tells_asks_for_nothing_and_gives_its_facts(rules, index):
    text = "Je dépose par EDI. On m'a dit comment convertir un fichier. Mon plan.pdf de 12 Mo est-il refusé ?"
    found = answer(rules, index, text, on=ON)
    assert (found.decision.outcome, found.understood["channel"]) == ("accepted", "edi")


def test_an_e_mail_surely_about_a_verdict_s_article_gets_it_from_what_it_tells(rules, index):
    text = (
        "Bonjour, l'audit me réclame la liste des utilisateurs de mes structures avec leurs rôles. "
        "Je ne veux pas ouvrir chaque fiche. Comment exporter tout cela ?"
    )
    found = answer(rules, index, text, on=ON)
    assert (found.decision.decider.id, found.understood["wanted"]) == ("structure-export", "users")


@pytest.mark.parametrize(
    ("text", "decision", "fact", "value"),
    [
        ("et pour Wallis et Futuna c'est pareil ?", "entity-reception", "territory", "wallis-et-futuna"),
        ("et pour un GIP ?", "entity-reception", "entity_kind", "gip"),
        ("Bonjour, et pour un GIP ?", "entity-reception", "entity_kind", "gip"),
        ("et si le remplaçant n'a pas activé son compte ?", "manager-transfer", "account_active", False),
    ],
)
def test_a_question_that_takes_what_it_asks_for_said_is_of_the_decision_whose_fact_it_states(
    rules, index, text, decision, fact, value
):
    found = answer(rules, index, text, on=ON).decision
    assert found.decider.id == decision
    assert found.facts[fact] == value


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("fichier .7z pièce jointe facture", "attachment"),
        ("nouveau GP pas encore de compte chorus actif", "manager-transfer"),
    ],
)
def test_key_words_that_state_a_case_of_what_a_decision_is_about_are_decided(rules, index, text, decision):
    assert answer(rules, index, text, on=ON).decision.decider.id == decision


@pytest.mark.parametrize("text", ["fichier facture", "compte actif", "ma mairie"])
def test_key_words_that_state_no_case_of_it_are_not(rules, index, text):
    assert answer(rules, index, text, on=ON).decision is None


def test_what_a_second_question_asks_does_not_keep_the_first_from_its_decision(rules, index):
    text = "La chambre d'agriculture du Gers doit-elle recevoir en électronique, et où trouver son code service ?"
    found = answer(rules, index, text, on=ON).decision
    assert (found.decider.id, found.outcome) == ("entity-reception", "subject")


def test_what_only_the_second_question_asks_is_not_decided_by_the_first(rules, index):
    assert answer(rules, index, "Ma mairie est contente. Où trouver son code service ?", on=ON).decision is None


@pytest.mark.parametrize(
    "text",
    [
        "Et l'École polytechnique, c'est une bonne école ?",
        "Et si le remplaçant du médecin n'a pas signé le certificat ?",
        "Et si je n'ai pas joint mon RIB à la mutuelle ?",
        "Et comment avoir un rendez-vous à l'hôpital ?",
        "Et toi ça va ?",
        "Bonjour, vous trouverez en pièce jointe le fichier devis.7z. Merci de le transmettre à la mairie.",
        "Bonjour, j'ai envoyé hier ma facture au GIP de Bretagne.",
        "Wallis-et-Futuna facture voyage",
    ],
)
def test_a_sentence_that_says_what_it_asks_or_asks_nothing_is_not_decided_by_the_fact_that_it_holds(rules, index, text):
    assert answer(rules, index, text, on=ON).decision is None


def test_what_is_denied_with_a_word_of_another_fact_is_denied(rules, index):
    text = "Je n'ai pas joint mon RIB à ma demande de remboursement de TICGN, que dois-je faire ?"
    assert answer(rules, index, text, on=ON).understood == {"bank_details": False}


def test_the_commonest_slip_of_a_town_hall_is_heard(rules, index):
    text = "Ma facture à la marie de Lyon doit-elle être électronique ?"
    assert answer(rules, index, text, on=ON).decision.outcome == "subject"


def test_a_sentence_put_aside_still_gives_its_facts(rules, index):
    text = (
        "Le directeur n'a pas signé le certificat, je me connecte à Chorus. Le transfert de gestionnaire passe-t-il ?"
    )
    assert heard(rules.base, index, text).aside == {0}
    decision = answer(rules, index, text, on=ON).decision
    assert (decision.decider.id, decision.facts["certificate_signed"]) == ("manager-transfer", False)


@pytest.mark.parametrize(
    "text",
    [
        "Mon éditeur écrit : « joignez votre planning en .xls, 400 ko ». Chorus Pro le prendra ?",
        "Mon éditeur conseille un planning en .xls de 400 ko, cela suffirait selon lui. Est-ce qu'il sera accepté ?",
    ],
)
def test_what_takes_up_the_sentence_before_asks_of_what_it_told(rules, index, text):
    assert answer(rules, index, text, on=ON).decision.outcome == "accepted"


def test_what_takes_up_nothing_does_not_ask_of_it(rules, index):
    text = (
        "Mon éditeur conseille un planning en .xls de 400 ko, cela suffirait selon lui. Chorus Pro prendra ma facture ?"
    )
    assert answer(rules, index, text, on=ON).decision is None
