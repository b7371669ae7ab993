"""The search of the static site, typed for real, and what it says when a server answers in its place."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browsing import plain

from assistant import ask
from assistant.answer.following import LastAnswer
from assistant.engine.base import Rules
from assistant.outlets.reports.reply import answer_reply
from assistant.outlets.telling import Telling

LIGHT = 60_000


def question(page: Any, text: str) -> str:
    field = page.locator("#question")
    field.fill("")
    field.press_sequentially(text)
    page.keyboard.press("Enter")
    page.wait_for_selector(".trouve:not([aria-busy]) h2")
    return plain(page.inner_text(".trouve"))


@pytest.mark.slow
def test_the_index_stays_light(built: Path) -> None:
    assert len(gzip.compress((built / "assets" / "search-index.json").read_bytes(), 9)) < LIGHT


def test_a_typo_is_corrected_and_the_passage_marked(visit: Callable[..., Any]) -> None:
    page = visit()
    text = question(page, "recyler facture")
    assert "Quand recycler une facture ?" in text
    assert "Recherche faite avec « recycler » (vous avez écrit « recyler »)." in text
    assert page.locator(".passage mark").count() > 0
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.click('a:has-text("Lire la suite")')
    assert "/articles/recycler-facture/" in page.url
    page.wait_for_selector(":target")
    assert page.locator(":target").count() == 1


def test_a_real_word_is_not_corrected_and_the_list_that_says_so_travels_once_it_is_needed(
    visit: Callable[..., Any],
) -> None:
    page = visit()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    question(page, "recycler une facture")
    assert "real-words.json" not in asked
    assert "Recherche faite" not in question(page, "permettre de recycler une facture à Sète")
    assert "Recherche faite" not in question(page, "dommage pour la facture à recycler")
    assert asked.count("real-words.json") == 1


def test_where_the_list_of_real_words_is_lost_the_search_still_answers_and_asks_for_it_again(
    visit: Callable[..., Any],
) -> None:
    page = visit(server=lambda page: page.route("**/real-words.json", lambda route: route.fulfill(status=503)))
    assert "Recherche faite" in question(page, "dommage pour la facture à recycler")
    page.unroute("**/real-words.json")
    assert "Recherche faite" not in question(page, "dommage pour la facture à recycler")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("mon devis.exe de 3 Mo passe-t-il ?", "questions/attachment/#file_extension=EXE&file_size=3+Mo"),
        ("un gip doit il recevoir les factures", "questions/entity-reception/#entity_kind=gip"),
        ("ma facture est en brouillon", "questions/invoice-next-step/#status=BROUILLON"),
        ("une SEM sous mandat d'une commune", "questions/entity-reception/#"),
    ],
)
def test_what_is_read_in_a_question_opens_its_check(visit: Callable[..., Any], typed: str, address: str) -> None:
    page = visit()
    question(page, typed)
    link = page.locator(".cas a").first
    assert link.get_attribute("href").endswith(address)
    link.click()
    page.wait_for_selector("[data-pret]")
    assert "moratoires" not in page.url


def test_a_word_whose_meaning_is_asked_is_defined_and_leads_to_the_glossary(visit: Callable[..., Any]) -> None:
    page = visit()
    text = question(page, "c'est quoi un code service ?")
    assert "Code service : le code du service qui doit traiter la facture" in text
    page.click('a:has-text("Lire la suite")')
    page.wait_for_selector(":target")
    assert page.url.endswith("/glossaire/#code-service")


def test_what_no_article_covers_names_who_can_answer(visit: Callable[..., Any]) -> None:
    page = visit()
    text = question(page, "xyzzy plugh")
    assert "Non couvert" in text
    assert "Ni les articles ni les règles de ce site ne répondent à cette question." in text
    assert "Qui peut répondre" in text
    assert "Pour une réponse sur votre cas" in text


def test_an_empty_question_is_said_and_markup_stays_text(visit: Callable[..., Any]) -> None:
    page = visit()
    page.wait_for_load_state("networkidle")  # before its script is there, the form says nothing
    page.locator("#question").press("Enter")
    page.wait_for_selector(".recherche .erreur:not(:empty)")
    assert page.inner_text(".recherche .erreur") == "Écrivez une question ou quelques mots."
    question(page, "<img src=x onerror=alert(1)> pièces jointes")
    assert page.locator("#recherche img").count() == 0


def test_a_question_stays_out_of_the_address(visit: Callable[..., Any]) -> None:
    page = visit()
    question(page, "pièces jointes")
    assert page.url.endswith("/aide/")


@pytest.mark.parametrize("path", ["", "articles/recycler-facture/"])
def test_a_reload_brings_back_the_question_and_its_answer_until_another_is_begun(
    visit: Callable[..., Any], path: str
) -> None:
    page = visit(path)
    box = "#question" if not path else "#panneau-recherche textarea"
    if path:
        page.click("#bouton-recherche")
    page.fill(box, "pièces jointes trop lourdes")
    page.press(box, "Enter")
    page.wait_for_selector(".trouve h2")
    answer = page.inner_text(".trouve")
    page.reload()
    page.wait_for_selector(".trouve h2")
    assert page.input_value(box) == "pièces jointes trop lourdes" and page.inner_text(".trouve") == answer
    assert page.url.endswith(f"/aide/{path}")
    page.click("button:text-is('Autre question')")
    assert page.input_value(box) == "" and page.inner_text(".trouve") == ""
    page.reload()
    page.wait_for_load_state("networkidle")
    assert page.locator(".trouve h2").count() == 0


def test_searching_from_the_middle_of_a_page_keeps_the_place(visit: Callable[..., Any]) -> None:
    page = visit("articles/recycler-facture/")
    page.evaluate("scrollTo(0, 1500)")
    page.evaluate("document.getElementById('bouton-recherche').click()")
    page.wait_for_selector("#panneau-recherche textarea")
    page.keyboard.type("formats acceptés")
    page.keyboard.press("Enter")
    page.wait_for_selector(".trouve h2")
    assert page.evaluate("scrollY") == 1500
    page.keyboard.press("Escape")
    assert page.evaluate("scrollY") == 1500


def test_who_tabs_out_of_the_search_sees_where_the_focus_is(visit: Callable[..., Any]) -> None:
    page = visit("articles/recycler-facture/")
    page.click("#bouton-recherche")
    page.wait_for_selector("#panneau-recherche textarea")
    for _ in range(3):
        page.keyboard.press("Tab")
    assert not page.locator("#panneau-recherche").is_visible()


def test_the_header_searches_from_any_page(visit: Callable[..., Any]) -> None:
    page = visit("regles/pj-format/", width=360)
    page.locator("#bouton-recherche").press("Enter")
    page.wait_for_selector("#panneau-recherche textarea")
    assert page.get_attribute("#bouton-recherche", "aria-expanded") == "true"
    page.keyboard.type("formats acceptés")
    page.keyboard.press("Enter")
    page.wait_for_selector(".trouve h2")
    assert "Les règles des pièces jointes" in plain(page.inner_text(".trouve"))
    page.keyboard.press("Escape")
    assert not page.locator("#panneau-recherche").is_visible()
    assert page.evaluate("document.activeElement.id") == "bouton-recherche"


def served(answer: Callable[[str], Any], mark: str = 'data-serveur="1"') -> Callable[[Any], None]:
    """A page as a server sends it: marked, its questions answered by `answer`."""

    def listen(page: Any) -> None:
        def marked(route: Any) -> None:
            got = route.fetch()
            route.fulfill(response=got, body=got.text().replace("<html ", f"<html {mark} ", 1))

        page.route(lambda url: url.split("#")[0].endswith("/"), marked)
        page.route("**/api/v1/ask", answer)

    return listen


def answering(rules: Rules) -> Callable[[Any], None]:
    def answer(route: Any) -> None:
        asked = route.request.post_data_json
        after = asked["after"] and LastAnswer(
            **{"facts" if key == "understood" else key: one for key, one in asked["after"].items()}
        )
        found = ask(asked["question"], rules, after=after)
        route.fulfill(body=json.dumps(found.to_dict()), content_type="application/json")

    return answer


def test_each_question_of_a_sentence_has_its_answer_under_it(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit(server=served(answering(rules)))
    page.wait_for_selector("#question")
    text = question(page, "Un GIP doit-il recevoir mes factures ? Et plan.exe de 3 Mo, il passe ?")
    assert text.index("Votre question : « Et plan.exe de 3 Mo, il passe ? »") < text.index("Refusée")
    assert text.index("Refusée") < text.index("Votre question : « Un GIP doit-il recevoir mes factures ? »")
    assert "Cela dépend (taille du fournisseur)" in plain(page.inner_text(".autres"))


def test_with_a_server_a_sentence_gets_its_verdict(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit(server=served(answering(rules)))
    page.wait_for_selector("#question")
    assert "Votre question est envoyée à ce serveur, qui ne la conserve pas." in page.inner_text("#recherche")
    text = question(page, "mon devis.exe de 3 Mo passe-t-il ?")
    assert "Refusée" in text and "Compris" in text and "Règle pj-format" in text
    text = question(page, "un gip doit il recevoir les factures electroniques")
    assert "Cela dépend (taille du fournisseur)." in text
    page.click('a:has-text("Répondre à la question")')
    page.wait_for_selector("[data-pret]")
    assert page.url.endswith("#entity_kind=gip")
    assert "À préciser" in page.inner_text("#reponse-titre")


def test_the_conversation_goes_on_until_a_question_is_asked_alone(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit(server=served(answering(rules)))
    page.wait_for_selector("#question")
    assert "tient compte" not in question(page, "mon plan.pdf de 3 Mo passe-t-il sur le portail ?")
    text = question(page, "et s'il fait 12 Mo ?")
    assert "Cette réponse tient compte de votre question d'avant." in text
    assert "Refusée" in text and "plan.pdf" in text and "12 Mo" in text
    page.click('button:has-text("Poser celle-ci seule")')
    page.wait_for_selector(".trouve:not([aria-busy]):not(:has(.suite)) h2")
    assert "plan.pdf" not in page.inner_text(".trouve")
    text = question(page, "comment recycler une facture suspendue ?")
    assert "tient compte" not in text, "une autre question ne garde rien"


def test_each_kind_of_answer_of_a_server_is_shown(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit(server=served(answering(rules)))
    assert "Non couvert" in question(page, "comment calculer les intérêts moratoires")
    assert "Lire la suite" in question(page, "le GP est parti que faire")


def test_a_server_that_keeps_questions_says_so(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit(server=served(answering(rules), 'data-serveur="1" data-conserve="1"'))
    page.wait_for_selector("#question")
    assert "elle est conservée, sans SIRET, courriel ni téléphone" in page.inner_text("#recherche")


def test_a_lost_server_leaves_the_search_of_the_page(visit: Callable[..., Any]) -> None:
    page = visit(server=served(lambda route: route.fulfill(status=204, body="")))
    text = question(page, "recyler facture")
    assert "Le serveur ne répond pas. Ce qui suit est calculé sur votre appareil." in text
    assert "Quand recycler une facture ?" in text


def test_a_refusal_of_the_server_is_said_in_its_words(visit: Callable[..., Any]) -> None:
    problem = json.dumps({"title": "Trop de demandes", "detail": "Attendez une minute."})
    refused = {"status": 503, "body": problem, "content_type": "application/problem+json"}
    page = visit(server=served(lambda route: route.fulfill(**refused)))
    text = question(page, "recycler une facture")
    assert "Trop de demandes Attendez une minute." in text
    assert "Quand recycler une facture ?" in text, "la recherche de la page répond encore"


def test_without_any_connection_the_box_says_so_and_tries_again(visit: Callable[..., Any]) -> None:
    page = visit(server=served(lambda route: route.abort()))
    page.wait_for_selector("#question")
    page.route("**/assets/search-index.json", lambda route: route.abort())
    text = question(page, "recycler une facture")
    assert "Le serveur ne répond pas" in text and "Vérifiez la vôtre" in text
    page.unroute("**/assets/search-index.json")
    page.click('button:text-is("Réessayer")')
    page.wait_for_selector(".trouve:not([aria-busy]) .passage")
    assert "Quand recycler une facture ?" in plain(page.inner_text(".trouve"))


@pytest.mark.parametrize(
    "asked",
    [
        "le GP est parti que faire",
        "comment calculer les intérêts moratoires",
        "changer gestionnaire principal chorus pro mairie",
    ],
)
def test_what_no_rule_decides_is_copied_as_the_command_writes_it(
    visit: Callable[..., Any], rules: Rules, asked: str
) -> None:
    page = visit(server=served(answering(rules)))
    page.wait_for_selector("#question")
    question(page, asked)
    page.click('button:text-is("Copier la réponse")')
    said = page.evaluate("navigator.clipboard.readText()")
    expected = answer_reply(ask(asked, rules), Telling(rules.base))
    assert list(map(plain, said.splitlines())) == list(map(plain, expected.splitlines()))


def test_a_verdict_and_a_passage_lead_to_a_reply_and_to_one_s_own_case(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit(server=served(answering(rules)))
    page.wait_for_selector("#question")
    question(page, "mon devis.exe de 3 Mo passe-t-il ?")
    page.click('button:text-is("Copier la réponse")')
    said = plain(page.evaluate("navigator.clipboard.readText()"))
    assert said.startswith("Bonjour,") and ".EXE" in said
    page.click('a:text-is("Voir ce cas en détail")')
    page.wait_for_selector("[data-pret]")
    assert "Refusée" in page.inner_text(".sans-fichier #reponse-titre"), "le détail ne dit pas moins que la carte"
    page.go_back()
    page.wait_for_selector("#question")
    assert "Pour une réponse sur votre cas" in question(page, "le GP est parti que faire")


def test_a_passage_keeps_what_was_understood_of_one_s_case_for_its_page(
    visit: Callable[..., Any], rules: Rules
) -> None:
    page = visit(server=served(answering(rules)))
    page.wait_for_selector("#question")
    text = question(page, "changer gestionnaire principal chorus pro mairie")
    assert "Pour une réponse sur votre cas" in text and "Compris : Publique, hors État" in text
    assert "Le futur gestionnaire principal a-t-il un compte actif dans Chorus Pro ?" in text
    page.click('a:text-is("Répondre à la question")')
    page.wait_for_selector("[data-pret]")
    assert page.url.endswith("questions/manager-transfer/#sector=public_local")


def test_the_case_of_a_passage_is_completed_by_what_is_said_next(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit(server=served(answering(rules)))
    page.wait_for_selector("#question")
    question(page, "changer gestionnaire principal chorus pro mairie")
    text = question(page, "oui")
    assert "Cette réponse tient compte de votre question d'avant." in text
    assert "compte actif du futur gestionnaire : oui" in plain(text) and "Publique, hors État" in text
    assert "Le responsable de la structure a-t-il signé le certificat administratif ?" in plain(text)
    assert "Non couvert" in question(page, "peut-être ?")
    assert "Pas encore prêt" in question(page, "non"), "une réponse qui n'en est pas une ne fait pas perdre le cas"


def test_what_was_only_supposed_is_no_part_of_the_case_s_address(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit(server=served(answering(rules)))
    page.wait_for_selector("#question")
    assert "suppos" in question(page, "un PDF de 12 Mo, ça passe ?")
    page.click('a:text-is("Répondre à la question")')
    page.wait_for_selector("[data-pret]")
    assert "file_size" in page.url and "file_name_length" not in page.url
