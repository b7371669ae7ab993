"""« Cette entité doit-elle recevoir ? »: one field, only the questions that matter, a verdict that can be copied."""

from collections.abc import Callable
from typing import Any

import pytest
from browsing import announced, plain

PAGE = "questions/entity-reception/"
PME = "Petite ou moyenne entreprise (PME)"
EXCLUDED = "#entity_kind=gip&supplier_size=pme&french_vat=false&under_mandate=false"


def ask(page: Any, text: str) -> None:
    page.locator(".question input").press_sequentially(text)
    page.keyboard.press("Enter")


def pick(page: Any, label: str) -> None:
    page.click(f'.question button:text-is("{label}")')


def test_a_gip_is_excluded_for_small_suppliers_unless_it_acts_under_a_mandate(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    ask(page, "gip")
    assert "À préciser" in page.inner_text("#reponse-titre")
    assert "Cela dépend (taille du fournisseur)." in plain(page.inner_text(".reponse"))
    assert "Attention : depuis le 1er septembre 2026" in page.inner_text(".reponse")
    assert "« Loi n° 2023-1322 du 29 décembre 2023, article 91 »" in plain(page.inner_text(".reponse"))
    assert page.evaluate("document.activeElement.id") == "reponse-titre"
    pick(page, PME)
    told = "Exclue, sauf si elle est assujettie à la TVA en France ou si elle agit sous mandat public."
    assert told in plain(page.inner_text(".reponse"))
    pick(page, "Non")
    assert "Exclue, sauf si elle agit sous mandat public." in plain(page.inner_text(".reponse"))
    pick(page, "Non")
    assert "Exclue" in page.inner_text("#reponse-titre")
    assert plain(page.title()).startswith("Entité soumise ou exclue ? – Exclue – Aide Chorus Pro")
    assert "Soumise si elle agit sous mandat public" in plain(page.inner_text(".reponse"))
    assert page.url.endswith(EXCLUDED)


def test_the_card_keeps_its_order(visit: Callable[..., Any]) -> None:
    page = visit(PAGE + EXCLUDED)
    text = page.inner_text(".reponse")
    order = [
        "Exclue",
        "l'ancien texte vaut encore",
        "À faire",
        "Copier la réponse",
        "Copier le lien",
        "Imprimer",
        "Attention",
        "Pourquoi",
        "Ce qui changerait la réponse",
        "Vos réponses",
    ]
    places = [text.index(one) for one in order]
    assert places == sorted(places)


def test_nothing_is_shown_before_the_first_answer(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    assert page.locator(".reponse").count() == 0
    assert "Vos réponses restent sur votre appareil." in page.inner_text("#verification")


def test_suggestions_are_buttons_from_two_letters_of_an_acronym(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    field = page.locator(".question input")
    field.press_sequentially("ge")
    assert not page.locator(".suggestions").is_visible()
    field.fill("")
    field.press_sequentially("groupement")
    first = page.locator(".suggestions button").first
    assert first.inner_text().startswith("Groupement")
    assert first.locator("b").inner_text() == "Groupement"
    assert page.locator(".suggestions button").last.inner_text() == "Autre entité"
    field.fill("")
    field.press_sequentially("gip")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert "À préciser" in page.inner_text("#reponse-titre")


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Écrivez la nature de l'entité, par exemple « GIP »."),
        ("110 002 011 00044", "Un SIRET ne dit pas la nature de l'entité."),
        ("110 002 011 00045", "Ce numéro comporte une erreur : vérifiez les 14 chiffres."),
        ("356000000 49837", "Un SIRET ne dit pas"),
        ("110 002 011", "Un SIREN ne dit pas"),
        ("12345", "n'a pas 4 chiffres"),
    ],
)
def test_what_is_no_answer_is_said_at_the_field_and_in_a_summary(
    visit: Callable[..., Any], typed: str, says: str
) -> None:
    page = visit(PAGE)
    ask(page, typed)
    assert says in plain(page.inner_text(".erreurs"))
    assert says in plain(page.inner_text(".erreur"))
    assert page.title().startswith("Erreur")
    assert page.evaluate("document.activeElement.className") == "erreurs"
    page.click(".erreurs a")
    assert page.evaluate("document.activeElement.tagName") == "INPUT"
    assert "#" not in page.url, "un SIRET n'entre pas dans une adresse"


def test_a_category_that_covers_two_cases_asks_which(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    ask(page, "7112")
    assert "Ce code couvre 2 cas. Lequel ?" in plain(page.inner_text(".question"))
    choices = [one.inner_text() for one in page.locator(".question button").all()]
    assert choices[-1] == "Je ne sais pas"
    assert len(choices) == 3
    page.click(".question button >> nth=1")
    assert "Soumise" in page.inner_text("#reponse-titre")


def test_a_territory_alone_states_what_is_supposed(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    ask(page, "Saint-Barthélemy")
    assert "En supposant" in page.inner_text(".reponse")
    assert "Soumise" in page.inner_text("#reponse-titre")
    page.click('button:has-text("Ce n\'est pas elle")')
    ask(page, "GIP")
    assert "À préciser" in page.inner_text("#reponse-titre")


def test_near_names_ask_and_never_choose(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    ask(page, "association syndicale du Gignac")
    assert "peut désigner plusieurs choses" in page.inner_text(".question")
    assert "ignac" not in page.url


def test_a_slip_of_the_hand_is_told_and_what_was_understood_is_named(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    ask(page, "commnue")
    assert "Vouliez-vous dire « commune » ?" in plain(page.inner_text(".erreur"))
    page.fill(".question input", "zzzz")
    page.keyboard.press("Enter")
    page.wait_for_selector("#reponse-titre")
    assert "Compris : autre entité (« zzzz » n'est dans aucune liste" in plain(page.inner_text(".compris"))
    page = visit(PAGE)
    ask(page, "communauté de communes")
    page.wait_for_selector("#reponse-titre")
    assert "Je ne sais pas" not in page.inner_text(".compris")
    assert "ommunauté de communes" in page.inner_text(".compris")


def test_an_entity_that_no_list_holds_is_not_excluded(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    ask(page, "club de pétanque")
    page.click('button:text-is("Non")')
    assert "Hors liste" in page.inner_text("#reponse-titre")
    assert "petanque" not in page.url and "p%C3%A9tanque" not in page.url


def test_i_do_not_know_keeps_the_conditional_answer_and_says_who_knows(visit: Callable[..., Any]) -> None:
    page = visit(PAGE + "#entity_kind=gip&supplier_size=pme&french_vat=false")
    pick(page, "Je ne sais pas")
    assert page.locator(".question").count() == 0
    text = plain(page.inner_text(".reponse"))
    assert "Exclue, sauf si elle agit sous mandat public." in text
    assert "Pour le savoir" in text


def test_an_answer_is_changed_and_the_browser_goes_back(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    ask(page, "gip")
    pick(page, PME)
    pick(page, "Oui")
    assert "Soumise" in page.inner_text("#reponse-titre")
    page.go_back()
    assert "À préciser" in page.inner_text("#reponse-titre")
    page.go_back()
    page.go_back()
    assert page.locator(".reponse").count() == 0
    for _ in range(3):
        page.go_forward()
    page.locator(".reponses button").last.click()
    pick(page, "Non")
    assert "À préciser" in page.inner_text("#reponse-titre")
    pick(page, "Non")
    assert "Exclue" in page.inner_text("#reponse-titre")


def test_an_old_link_keeps_what_it_can(visit: Callable[..., Any]) -> None:
    page = visit(PAGE + "#entity_kind=gip&supplier_size=pme&couleur=bleu&under_mandate=peut-etre")
    text = plain(page.inner_text("#verification"))
    assert "Ce lien contient une réponse inconnue : couleur=bleu. Les autres sont gardées." in text
    assert "under_mandate=peut-etre" in text
    assert "Exclue, sauf si" in text


def test_the_reply_and_the_link_are_copied(visit: Callable[..., Any]) -> None:
    page = visit(PAGE + EXCLUDED)
    status = page.locator("[role=status]")
    assert status.count() == 1 and status.inner_text() == ""
    page.click('button:text-is("Copier le lien")')
    assert announced(page, "Lien") == "Lien copié."
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    page.click('button:text-is("Copier la réponse")')
    assert announced(page, "Texte") == "Texte copié."
    assert page.evaluate("navigator.clipboard.readText()").startswith("Bonjour,")


def test_without_a_clipboard_the_text_is_still_copied(visit: Callable[..., Any]) -> None:
    page = visit(PAGE + EXCLUDED)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.click('button:text-is("Copier la réponse")')
    announced(page, "Texte copié.")
    page.evaluate("document.execCommand = () => false")
    page.click('button:text-is("Copier la réponse")')
    announced(page, "Sélectionné : faites Ctrl + C.")
    assert page.evaluate("document.activeElement.value").startswith("Bonjour,")


def test_markup_in_an_answer_stays_text(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    ask(page, "<img src=x onerror=alert(1)>")
    assert page.locator("#verification img").count() == 0
    assert "<img src=x" in page.inner_text(".reponse")


@pytest.mark.parametrize(
    ("typed", "address", "label"),
    [
        ("commune de Nouméa", "territory=nouvelle-caledonie&entity_kind=acheteur-droit-local", "À préciser"),
        ("CCAS de Nouméa", "entity_name=ccas&territory=nouvelle-caledonie", "À préciser"),
        ("mairie de Saint-Martin", "territory=saint-martin&entity_kind=collectivite-territoriale", "Soumise"),
        ("Collectivité de Saint-Martin", "territory=saint-martin", "À préciser"),
        ("SDIS du Rhône", "entity_name=sdis", "Soumise"),
        ("Saint-Martin-d'Hères", "entity_kind=autre", "À préciser"),
        ("lycée Victor Hugo", "entity_name=lycee-ou-college", "À préciser"),
        ("7210", "legal_category=7210", "Soumise"),
        ("GIP", "entity_kind=gip", "À préciser"),
    ],
)
def test_what_is_typed_is_read_as_the_command_reads_it(
    visit: Callable[..., Any], typed: str, address: str, label: str
) -> None:
    page = visit(PAGE)
    ask(page, typed)
    assert set(page.url.rpartition("#")[2].split("&")) == set(address.split("&"))
    assert label in page.inner_text("#reponse-titre")
