"""A short answer to the question that the last answer asked states its fact, and only what can mean nothing else."""

import pytest

from assistant.answer.answer import AnswerKind
from assistant.answer.answering import answer
from assistant.answer.following import LastAnswer, last_answer

MANAGER = "changer gestionnaire principal chorus pro mairie"
GIP = "un GIP doit-il recevoir mes factures ?"
PDF = "mon plan.pdf passe-t-il sur le portail ?"


@pytest.fixture
def talk(rules, index, today):
    """Say one thing after another, each after the answer to the one before; give the last answer."""

    def said(*texts):
        before = found = None
        for text in texts:
            found = answer(rules, index, text, on=today, after=before)
            before = last_answer(found)
        return found

    return said


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("oui", True),
        ("Oui, il en a un.", True),
        ("c'est fait", True),
        ("c'est bon", True),
        ("Oui ! Il a un compte.", True),
        ("Oui.\nCordialement,\nPaul Durand", True),
        ("Non. Il n'a pas de compte.", False),
        ("en fait le compte n'est pas actif", False),
        ("tout à fait, merci", True),
        ("exact", True),
        ("ben oui", True),
        ("malheureusement non", False),
        ("on l'a pas", False),
        ("Bonjour, oui", True),
        ("non", False),
        ("pas encore", False),
        ("toujours pas", False),
        ("ce n'est pas le cas", False),
        ("absolument pas", False),
        ("Non, il n'en a pas", False),
    ],
)
def test_yes_and_no_state_the_fact_that_was_asked(talk, reply, value):
    found = talk(MANAGER, reply)
    assert (found.follows, found.understood) == (True, {"sector": "public_local", "account_active": value})


@pytest.mark.parametrize(
    "reply",
    [
        "oui, mais pas toujours",
        "oui ou non",
        "oui, je n'en ai pas",
        "non, si",
        "oui il a été désactivé",
        "oui il en avait un",
        "oui, il en aura un",
        "oui bientôt",
        "oui on vient de le demander",
        "oui j'ai une autre question",
        "oui attendez",
        "oui une mairie",
        "oui le maire a signé",
        "non, je ne sais pas",
        "non aucune idée",
        "pas encore sûr",
        "non je vérifie",
        "non merci",
        "non laissez tomber",
        "non ce n'est pas ma question",
        "non, c'est bon il a un compte",
        "non c'est fait",
    ],
)
def test_a_yes_or_a_no_that_says_anything_else_leaves_the_question_open(talk, reply):
    found = talk(MANAGER, reply)
    assert (found.follows, found.understood) == (True, {"sector": "public_local"})
    assert found.decision.ask[0].fact == "account_active"


@pytest.mark.parametrize("reply", ["oui ?", "si oui lequel", "le portail est en panne", "merci beaucoup"])
def test_what_is_no_reply_states_nothing(talk, reply):
    assert "account_active" not in talk(MANAGER, reply).understood


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("c'est signé", True),
        ("oui, il l'a signé", True),
        ("oui il est signé", True),
        ("pas signé", False),
        ("non signé", False),
        ("non, pas encore signé", False),
        ("oui on le signe demain", None),
        ("oui il va le signer", None),
        ("oui en attente de signature", None),
        ("non il l'a signé hier", None),
    ],
)
def test_what_is_done_is_done_and_what_will_be_is_not(talk, reply, value):
    assert talk(MANAGER, "oui", reply).understood.get("certificate_signed") is value


@pytest.mark.parametrize(
    ("reply", "sector"), [("non, c'est une entreprise", "private"), ("non on est un ministère", "state")]
)
def test_a_no_may_correct_what_was_understood_and_answers_nothing_then(talk, reply, sector):
    assert talk(MANAGER, reply).understood == {"sector": sector}


def test_a_reply_that_names_something_else_does_not_change_what_is_decided(talk):
    assert talk(GIP, "une SARL").understood == {"entity_kind": "gip"}
    assert talk(GIP, "micro-entreprise").understood == {"entity_kind": "gip", "supplier_size": "micro"}
    found = talk(GIP, "une PME", "il est à Mayotte")
    assert found.understood == {"entity_kind": "gip", "supplier_size": "pme", "territory": "mayotte"}


@pytest.mark.parametrize(
    "reply",
    [
        "il fait plus de 12 Mo",
        "au moins 12 Mo",
        "pas 12 Mo",
        "12 Mo par facture",
        "entre 3 et 12 Mo",
        "> 8 Mo",
        "~12 Mo",
        "12 Mo+",
    ],
)
def test_a_bound_or_one_size_of_several_is_not_the_size(talk, reply):
    assert "file_size" not in talk(PDF, reply).understood


@pytest.mark.parametrize(
    "then",
    [
        "où voir mes factures sur le portail ?",
        "comment créer un compte sur le portail ?",
        "le portail est en panne",
        "comment passer en EDI ?",
    ],
)
def test_a_question_of_its_own_is_not_swallowed_by_the_case_before_it(talk, then):
    found = talk("mon fichier fait 12 Mo est-ce accepté ?", then)
    assert not found.follows and "file_size" not in found.understood


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (MANAGER, "je suis une société, comment déposer une facture"),
        (MANAGER, "nous sommes une entreprise, quel webinaire ?"),
        (GIP, "c'est quoi une ETI ?"),
        (GIP, "notre société a changé de SIRET"),
        ("Ma facture est rejetée", "ma demande de TICPE est rejetée"),
        ("Ma facture est rejetée", "mon fichier est rejeté car trop lourd"),
    ],
)
def test_a_word_of_the_case_in_another_question_does_not_continue_it(talk, first, then):
    assert not talk(first, then).follows


def test_another_thing_keeps_nothing_of_the_one_before(talk):
    asked = "Par où envoyer mes factures à une association ?"
    assert "under_mandate" not in talk(asked, "oui", "Par où envoyer mes factures à une SARL ?").understood
    again = talk("Ma facture est rejetée", "mauvais SIRET", "Une autre facture est rejetée, que faire ?")
    assert "problem" not in again.understood
    file = talk("mon fichier fait 12 Mo est-ce accepté ?", "EDI", "Mon fichier devis.doc est-il accepté ?")
    assert "file_size" not in file.understood


def test_who_asks_to_be_told_something_states_no_case(talk):
    for text in ("qui signe le certificat pour une mairie ?", "à quoi sert un compte PIGP pour une mairie ?"):
        found = talk(text)
        assert (found.kind, found.case) == (AnswerKind.PASSAGE, None)


def test_a_number_that_was_asked_holds_a_figure(talk):
    asked = "mon numéro de facture est-il accepté ?"
    assert talk(asked, "c'est FAC-2026-12").understood == {"invoice_number": "FAC-2026-12"}
    assert talk(asked, "oui, le numéro est FAC-2026-12").understood == {"invoice_number": "FAC-2026-12"}
    for text in ("webinaire", "ce n'est pas FAC-2026-12", "> 50"):
        assert "invoice_number" not in talk(asked, text).understood


def test_what_was_said_before_is_corrected_by_what_is_said_since(talk):
    found = talk(MANAGER, "oui", "en fait le compte n'est pas actif")
    assert found.understood == {"sector": "public_local", "account_active": False}


def test_a_decision_that_no_question_asks_for_is_completed_by_none(rules, index, today):
    silent = [one for one in rules if one not in rules.base.intents]
    assert silent
    for decision in silent:
        before = LastAnswer(decision, {}, next(iter(rules[decision].model.facts)))
        for text in ("oui", "un GIP", "et une commune ?", "12 Mo", "Une autre facture ?"):
            assert not answer(rules, index, text, on=today, after=before).follows


@pytest.mark.parametrize(
    "decision", ["entity-reception", "attachment", "invoice-next-step", "webinar", "invoice-number"]
)
def test_any_text_may_follow_any_answer(rules, index, today, decision):
    for asked in (None, *rules[decision].model.facts, "inconnu"):
        for text in ("oui", "non, c'est un GIP", "12 Mo", "2026-12", "?", "", "et une autre ?", "< 3", "é" * 50):
            assert answer(rules, index, text, on=today, after=LastAnswer(decision, {}, asked)).kind


def test_a_yes_names_no_choice(talk):
    assert "content_match" not in talk("oui et il s'appelle Paul").understood


@pytest.mark.parametrize(
    "reply", ["je ne sais pas", "aucune idée", "Nous ne savons pas encore", "oui je crois", "inconnu"]
)
def test_who_does_not_know_keeps_the_case_and_its_question(talk, reply):
    found = talk(MANAGER, reply)
    assert (found.follows, found.understood) == (True, {"sector": "public_local"})
    assert found.decision.ask[0].fact == "account_active"


@pytest.mark.parametrize(
    ("reply", "size"),
    [("PME", "pme"), ("oui, PME", "pme"), ("une grande entreprise", "grande"), ("nous sommes une ETI", "eti")],
)
def test_a_choice_is_named_alone_or_after_little_words(talk, reply, size):
    assert talk(GIP, reply).understood == {"entity_kind": "gip", "supplier_size": size}


@pytest.mark.parametrize("reply", ["ce n'est pas une PME", "PME ou ETI", "sauf une PME", "oui"])
def test_a_choice_denied_or_among_two_is_none(talk, reply):
    assert "supplier_size" not in talk(GIP, reply).understood


def test_a_size_alone_is_that_of_the_thing_that_was_spoken_of(talk):
    found = talk(PDF, "12 Mo")
    assert (found.decision.outcome, found.understood["file_size"]) == ("refused", "12\u00a0Mo")
    assert found.understood["channel"] == "portail"


def test_a_fact_that_words_state_is_heard_before_what_a_yes_would_say(talk):
    found = talk(MANAGER, "oui", "oui, le certificat est signé et il a un compte PIGP")
    assert found.understood == {
        "sector": "public_local",
        "account_active": True,
        "certificate_signed": True,
        "pigp_account": True,
    }


def test_yes_after_a_verdict_that_asked_nothing_is_no_question(talk):
    assert talk("mon plan.exe passe-t-il sur le portail ?", "oui").decision is None


def test_what_asks_for_something_else_is_answered_for_itself(talk):
    found = talk(MANAGER, "non, je veux exporter la liste des utilisateurs de nos structures")
    assert "account_active" not in found.understood
    assert not found.follows


def test_a_long_text_that_begins_with_yes_is_a_question_like_another(talk):
    text = "oui " + "je raconte une histoire sans rapport avec la question qui vient de m'être posée " * 2
    assert "account_active" not in talk(MANAGER, text).understood
