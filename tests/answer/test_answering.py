import json

import pytest

from assistant.answer.answer import AnswerKind
from assistant.retrieval.confidence import Thresholds


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_refused_format_says_what_to_read_and_what_was_understood(ask):
    found = ask("mon devis.exe de 3 Mo passe-t-il ?")
    assert (
        plain(found.text)
        == "Sur Chorus Pro, « devis.exe » : le format .EXE n'est pas dans la liste des formats acceptés."
    )
    assert found.decision.outcome == "refused"
    assert found.understood == {"file_name": "devis.exe", "file_extension": "EXE", "file_size": "3\u00a0Mo"}
    assert (found.hits[0].passage.article, found.hits[0].passage.section) == ("regles-pieces-jointes", "Les formats")


def test_an_entity_without_mandate_known_is_told_both_ways(ask):
    facts = {"supplier_size": "pme", "territory": "autre", "french_vat": False}
    found = ask("un gip doit il recevoir les factures electroniques", **facts)
    assert found.text == "Exclue, sauf si elle agit sous mandat public."
    assert [one.outcome for one in found.decision.branches] == ["subject", "excluded"]


def test_a_fact_given_corrects_what_was_understood(ask):
    facts = {"under_mandate": False, "supplier_size": "micro", "french_vat": False}
    assert ask("un GIP doit-il recevoir mes factures ?", **facts).decision.outcome == "excluded"
    assert ask("un GIP doit-il recevoir mes factures ?", entity_kind="commune").decision.outcome == "subject"


def test_an_unknown_fact_is_an_error(ask):
    from assistant import FactError

    with pytest.raises(FactError, match="Fait inconnu"):
        ask("ça passe ?", couleur="bleu")


def test_what_is_supposed_is_said_first(ask):
    found = ask("un PDF de 12 Mo passe-t-il ?")
    assert found.decision.ask[0].fact == "channel"
    assert plain(found.text).startswith("Sur Chorus Pro, en supposant : le nom du fichier n'est pas trop long ; ")
    assert "Portail, API : refusée ; EDI : acceptée." in plain(found.text)


def test_what_is_supposed_is_not_told_as_a_fact_and_changes_no_other_decision(ask, rules, today):
    asked = {"file_size": "12 Mo", "file_extension": "PDF"}
    plain = rules["attachment"].decide(asked, today).to_dict()
    found = ask("un PDF de 12 Mo passe-t-il ?").decision.to_dict()
    assert found["facts"].keys() == asked.keys()
    assert {one["fact"] for one in found["assumed"]} - found["facts"].keys()
    assert rules["attachment"].decide(asked, today).to_dict() == plain


def test_nothing_is_supposed_of_what_the_question_speaks_of(ask):
    assert ask("mon PDF de plus de 10 Mo est-il accepté ?").decision.ask[0].fact == "file_size"
    assert ask("mon fichier PDF est refusé, pourquoi ?").decision.ask[0].fact == "file_name"


def test_a_passage_says_the_section_that_answers_then_the_article_in_brief(ask):
    found = ask("le GP est parti que faire")
    assert found.kind is AnswerKind.PASSAGE
    said, brief = (
        found.text.split("\n")[0],
        "Si le gestionnaire principal est parti sans transférer son rôle, seul le support",
    )
    assert said in plain(found.hits[0].passage.text) and brief in found.text and not said.startswith(brief)
    assert found.hits[0].passage.article == "transfert-gestionnaire-principal"


def test_a_corrected_word_is_told(ask):
    assert [(one.typed, one.used) for one in ask("recyler facture").corrected] == [("recyler", "recycler")]


def test_what_is_not_covered_names_who_can_answer(ask):
    found = ask("comment calculer les intérêts moratoires")
    assert found.kind is AnswerKind.NOT_COVERED
    assert found.escalate["to"] == "le service destinataire de la facture"
    assert found.hits == ()


def test_the_support_comes_with_its_category(ask, rules):
    from assistant.answer.escalation import escalate
    from assistant.answer.patterns import Matcher
    from assistant.retrieval.analysis import tokens

    contact = escalate(rules.base, Matcher(tokens("transfert de gestionnaire")))
    assert contact["category"] == "Gestion des structures et utilisateurs / Modification des droits des utilisateurs"


def test_between_the_two_bars_three_titles_are_suggested(rules, index, ask, monkeypatch):
    monkeypatch.setattr(index, "contents", index.contents._replace(bars=Thresholds(10**9, 1)))
    found = ask("recycler facture")
    assert found.kind is AnswerKind.SUGGESTION
    assert plain(found.text).startswith("Voulez-vous dire : « Quand recycler une facture ? »")
    assert len(found.hits) == 3
    assert found.escalate is not None


def test_a_pasted_message_is_explained_and_not_repeated(ask):
    message = (
        "L'element FichierXml.SupplyChainTradeTransaction."
        + "A" * 60
        + ".SpecifiedTradeSettlementPaymentMeans.TypeCode.value est obligatoire."
    )
    found = ask(message)
    assert found.decision.outcome == "set-payment-means"
    assert set(found.decision.reasons[0].gives) == {"meaning", "who", "how"}
    assert len(found.question) <= 80


@pytest.mark.parametrize("words", ["GIE", "mon GIP", "ma facture de 3 Mo", "un fichier", "rejetée", "API", "oui"])
def test_words_that_ask_nothing_get_no_verdict(ask, words):
    assert ask(words).decision is None


@pytest.mark.parametrize(
    ("question", "rule"),
    [
        ("le boulanger de la commune doit-il recevoir des factures électroniques", "ent-collectivite-territoriale"),
        ("l'API est-elle obligatoire pour envoyer mes factures", "ent-api"),
        ("un GIE doit-il recevoir les factures électroniques", "ent-gip"),
        ("une commune doit-elle envoyer ses factures par Chorus ?", "ent-collectivite-territoriale"),
        ("mes pièces jointes font 60 Mo, ça passe ?", "pj-taille-unitaire"),
        ("comment savoir si ma facture est rejetée", "rejetee-fournisseur"),
        ("envoyer par fax une facture est-ce possible", "pj-format"),
        ("la commune est-elle exclue du FCTVA", "ent-collectivite-territoriale"),
    ],
)
def test_a_reading_never_says_to_someone_what_does_not_concern_them(ask, question, rule):
    decision = ask(question).decision
    assert decision is None or rule not in [reason.rule for reason in decision.reasons]


def test_the_name_of_a_file_alone_leads_to_titles_and_not_to_a_verdict(ask):
    found = ask("devis.exe")
    assert found.kind is AnswerKind.SUGGESTION
    assert found.hits[0].passage.article == "regles-pieces-jointes"


def test_a_code_of_rejection_is_explained_rather_than_asked_about(ask):
    found = ask("ma facture est rejetée avec BR-CO-15")
    assert found.kind is AnswerKind.REJECTION
    assert found.rejection["messages"][0]["found"] == "BR-CO-15"
    asked = ask("ma facture est rejetée avec XYZ_9914, que faire ?")
    assert asked.kind is AnswerKind.DECISION, "un code inconnu n'explique rien"


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("MONTANT_INCOHERENT", "montant-faux"),
        ("DATE_INVALIDE", "date-fausse-dite"),
        ("IBAN invalide", "compte-faux"),
        ("Numéro de facture trop long", "numero-refuse"),
        ("Le numéro d'engagement est inconnu", "engagement-inconnu"),
        ("J'ai eu le rejet « Le SIRET du fournisseur est inconnu »", "fournisseur-inconnu-dit"),
        ("Motif : IBAN invalide", "compte-faux"),
    ],
)
def test_a_message_in_plain_french_is_explained_where_it_is_quoted_or_all_that_is_asked(ask, question, message):
    found = ask(question)
    assert found.kind is AnswerKind.REJECTION
    assert [one["id"] for one in found.rejection["messages"]] == [message]


@pytest.mark.parametrize(
    "question",
    [
        "que faire si le fournisseur est inconnu",
        "le fournisseur est inconnu, que faire ?",
        "mon IBAN est invalide",
        "le message « bonjour »",
        "le code pays du fournisseur est invalide",
        "facture en double",
        "taille de fichier",
    ],
)
def test_a_question_that_speaks_of_a_fault_is_no_message(ask, question):
    assert ask(question).rejection is None


def test_a_passage_says_what_has_changed_since_its_text(ask):
    found = ask("comment demander le remboursement de la TICPE agricole en 2026 ?")
    assert found.hits[0].passage.article == "remboursement-tic-ticgn"
    assert plain(found.cautions[0]).startswith("TIC et TICGN s'appellent aujourd'hui accises")
    assert ask("un GIP doit-il recevoir mes factures ?").cautions == (), "un verdict a les siennes"


def test_json_has_the_keys_that_programs_rely_on(ask):
    found = ask("mon dossier pèse 50 Mo").to_dict()
    assert list(found) == [
        "question",
        "kind",
        "answer",
        "decision",
        "passages",
        "understood",
        "escalate",
        "notes",
        "beside",
        "rejection",
        "cautions",
        "follows",
        "supposed_here",
        "case",
        "part",
        "others",
    ]
    assert list(found["passages"][0]) == ["article", "title", "section", "url", "text", "score"]
    assert found["decision"]["decision"] == "dossier"
    json.dumps(found)


@pytest.mark.parametrize(
    ("question", "supposed"),
    [
        ("un PDF de 12 Mo par API, ça passe ?", True),
        ("sur Chorus Pro, un PDF de 12 Mo par API, ça passe ?", False),
        ("un PDF de 12 Mo joint à ma facture par API, ça passe ?", False),
    ],
)
def test_an_answer_opens_on_chorus_pro_where_the_question_names_no_service(ask, question, supposed):
    found = ask(question)
    assert found.decision.outcome == "refused"
    assert found.supposed_here is supposed
    assert found.text.startswith("Sur Chorus Pro, ") is supposed


@pytest.mark.parametrize(
    "question", ["Animaux : une commune doit-elle les accepter ?", "une commune doit-elle accepter NOËL ?"]
)
def test_a_word_that_no_article_knows_is_no_name_for_being_in_capitals_or_first(ask, question):
    assert ask(question).decision is None


def test_a_message_surely_about_an_article_is_not_asked_what_another_decides(ask):
    found = ask(
        "Je n'ai encore jamais ouvert Chorus Pro. Ma collègue recevait les factures des fournisseurs. Le centre de "
        "gestion n'a plus de place en salle avant février. On m'a soufflé que vous organisiez des séances sur internet "
        "pour les débutants. Comment puis-je y réserver une place, et y en a-t-il pour les communes ?"
    )
    assert found.decision is None
    assert found.hits[0].passage.article == "webinaires"
