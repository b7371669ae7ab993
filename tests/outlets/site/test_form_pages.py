"""A page for each decision of the base: it asks, answers in one order, and says the same as the command."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from browsing import plain

from assistant import load_rules
from assistant.engine.base import Rules
from assistant.outlets.reports.reply import decision_reply
from assistant.words.dates import show_date

DECISIONS = sorted(load_rules())
TYPED = {"buyer_siret", "control_read", "control_code", "control_computed", "control_sign"}
"""The facts that a person types and that no link holds: the page then says that its link does not reopen the answer."""
REPLIES = """async ([id, cases]) => {
  const at = (path) => import(new URL(`../../assets/page/${path}`, location.href));
  const [{ loadWords, today }, { learnNames, openCheck }, { replyText }] = await Promise.all(
    ["words.js", "opening.js", "reply.js"].map(at));
  await loadWords();
  const { page, rules } = await openCheck(id);
  if (page.names) await learnNames(id, rules);
  return cases.map((facts) => replyText(rules.decide(id, facts, today()), page));
}"""


@pytest.mark.parametrize("decision", DECISIONS)
def test_each_decision_has_its_page_and_replies_as_the_command_does(
    visit: Callable[..., Any], rules: Rules, site: str, decision: str
) -> None:
    page = visit(f"questions/{decision}/")
    cases = [{}, *(dict(one.facts) for rule in rules.base.decisions[decision].rules for one in rule.examples)]
    cases = [facts for index, facts in enumerate(cases) if facts not in cases[:index]]
    said = page.evaluate(REPLIES, [decision, cases])
    for facts, text in zip(cases, said, strict=True):
        expected = decision_reply(rules[decision].decide(facts, date.today()), site)
        assert plain(text) == plain(expected), facts
        assert text.count("\n") == expected.count("\n")


REOPENED = """async ([id, cases]) => {
  const at = (path) => import(new URL(`../../assets/page/${path}`, location.href));
  const [{ loadWords, today }, { learnNames, openCheck }, { addressOf, told, valueOf }] = await Promise.all(
    ["words.js", "opening.js", "address.js"].map(at));
  await loadWords();
  const { page, rules } = await openCheck(id);
  if (page.names) await learnNames(id, rules);
  const end = ({ status, outcome, reasons }) => [status, outcome, ...reasons.map(({ rule }) => rule)].join();
  const { form } = rules.deciders.get(id);
  return cases.filter((facts) => {
    const link = addressOf(rules, Object.entries(facts), []);
    const again = Object.fromEntries(told(link).map(([name, text]) => [name, valueOf(rules.base.facts[name], text)]));
    return end(rules.decide(id, facts, today())) !== end(rules.decide(id, again, today()));
  });
}"""


@pytest.mark.parametrize("decision", DECISIONS)
def test_the_link_of_an_answer_reopens_it(visit: Callable[..., Any], rules: Rules, decision: str) -> None:
    page = visit(f"questions/{decision}/")
    cases = [dict(one.facts) for rule in rules.base.decisions[decision].rules for one in rule.examples]
    lost = page.evaluate(REOPENED, [decision, cases])
    assert [one for one in lost if not TYPED & set(one)] == []


def test_a_link_that_leaves_out_what_was_typed_says_so(visit: Callable[..., Any]) -> None:
    page = visit("questions/invoice/#buyer_siret_state=valid&siret_disagreement=false&recipient_requires=none")
    page.fill(".question input", "cadre inconnu")
    page.keyboard.press("Enter")
    page.click('button:text-is("Copier le lien")')
    assert "la réponse ne s'y rouvrira pas" in plain(page.inner_text(".outils .copie"))


def test_what_was_read_in_a_name_reopens_with_the_link_and_gives_way_to_another_name(visit: Callable[..., Any]) -> None:
    page = visit("questions/attachment/#file_extension=.EXE&file_size=3000000&file_name_length=9&file_name_flaw=none")
    assert "Refusée" in page.inner_text(".sans-fichier #reponse-titre")
    page.locator('.reponses__ligne:has-text("extension du fichier") button').click()
    page.fill(".sans-fichier .question input", "devis.pdf")
    page.keyboard.press("Enter")
    assert "Refusée" not in page.inner_text(".sans-fichier #reponse-titre")


def test_each_question_says_how_many_are_left_at_most(visit: Callable[..., Any]) -> None:
    page = visit("questions/refund-step/")
    totals = []
    for _ in range(4):
        told = plain(page.inner_text(".question .avancement")) if page.locator(".avancement").count() else ""
        totals.append(told)
        if not page.locator('.question button:text-is("Oui")').count():
            break
        page.click('.question button:text-is("Oui")')
    assert totals[:3] == [f"Question {place} sur 4 au plus" for place in (1, 2, 3)]
    assert page.locator("#reponse-titre").count() == 1


def test_the_question_comes_before_the_cautions(visit: Callable[..., Any]) -> None:
    page = visit("questions/entity-reception/#entity_kind=gip", width=360)
    below = "(name) => document.querySelector(name).getBoundingClientRect().top + scrollY"
    assert page.evaluate(below, ".reponse .question") < page.evaluate(below, ".reponse .attention")


@pytest.mark.parametrize(
    "case",
    [
        "entity-reception/#entity_kind=gip&supplier_size=pme&french_vat=false&under_mandate=false",
        "invoice-next-step/#status=A_RECYCLER&role=supplier",
        "webinar/#goal=logiciel",
    ],
)
def test_an_answer_is_printed_on_one_page_with_its_day_and_address(visit: Callable[..., Any], case: str) -> None:
    page = visit(f"questions/{case}")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    paper = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page[^s]", paper)) == 1
    page.emulate_media(media="print")
    told = plain(page.inner_text(".imprime"))
    assert show_date(date.today()) in told and case in told


def test_what_the_reader_does_not_know_is_asked_no_more_by_the_sentence(visit: Callable[..., Any]) -> None:
    page = visit("questions/invoice/#buyer_siret_state=sound")
    for _ in range(3):
        if not page.locator('.question button:text-is("Je ne sais pas")').count():
            break
        page.click('.question button:text-is("Je ne sais pas")')
        sentence = plain(page.inner_text(".phrase"))
        asked = plain(page.inner_text(".question :is(legend, .question__titre)"))
        assert not sentence.startswith("Il manque") or sentence.endswith(asked), (sentence, asked)
    assert page.locator(".reponse").count() == 1


def test_another_case_begins_beside_the_answer(visit: Callable[..., Any]) -> None:
    page = visit("questions/webinar/#goal=logiciel")
    page.click('.outils button:text-is("Recommencer")')
    assert page.locator(".reponse").count() == 0 and page.evaluate("location.hash") == ""


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "case",
    [
        "webinar/#goal=logiciel",
        "invoice-next-step/#status=A_RECYCLER&role=supplier",
        "invoice-next-step/#status=SUSPENDUE&role=supplier",
        "attachment/#file_name_length=20&file_extension=EXE&file_size=3000",
    ],
)
def test_an_answer_is_copied_and_another_question_begun_without_scrolling(
    visit: Callable[..., Any], case: str, width: int
) -> None:
    page = visit(f"questions/{case}", width=width)
    for text in ("Copier la réponse", "Autre question"):
        expect_in_sight(page, page.locator(".outils--tete").locator(f":text-is('{text}')"))
    page.click(".outils--tete a")
    page.wait_for_selector("#question:focus")


def expect_in_sight(page: Any, element: Any) -> None:
    """The middle of an element is on the screen, and nothing lies over it."""
    assert element.evaluate(
        "one => { const {x, y, width, height} = one.getBoundingClientRect();"
        "return one.contains(document.elementFromPoint(x + width / 2, y + height / 2)); }"
    ), page.url


def test_a_caution_leads_to_who_says_it(visit: Callable[..., Any]) -> None:
    page = visit("questions/refund-step/#attached=true")
    assert page.get_attribute(".attention a", "href").startswith("https://")


def test_a_question_of_what_a_file_holds_leads_to_the_page_that_reads_files(visit: Callable[..., Any]) -> None:
    page = visit("questions/content/")
    assert "Vérifier mes pièces jointes" in page.inner_text(".repere a")


def test_a_message_received_is_pasted_first_and_explained_by_the_page_of_rejections(visit: Callable[..., Any]) -> None:
    page = visit("questions/rejection-message/", width=360)
    page.click('button:text-is("Expliquer")')
    assert page.inner_text("#verification .erreur:visible") == "Collez un message ou un code."
    page.fill("#verification textarea", "BR-CO-15")
    page.click('button:text-is("Expliquer")')
    page.wait_for_selector("#rejet .reponse")
    assert page.input_value("#rejet textarea") == "BR-CO-15" and "BR-CO" not in page.url


def test_copying_is_seen(visit: Callable[..., Any]) -> None:
    page = visit("questions/webinar/#goal=logiciel")
    page.click('button:text-is("Copier la réponse")')
    assert page.locator(".outils .copie").inner_text() == "Texte copié."
    page.click('button:text-is("Copier le lien")')
    page.locator(".outils .copie", has_text="Lien copié.").wait_for()


@pytest.mark.parametrize("decision", [one for one in DECISIONS if one not in ("attachment", "entity-reception")])
def test_i_do_not_know_ends_in_an_answer_and_never_in_a_refusal(visit: Callable[..., Any], decision: str) -> None:
    page = visit(f"questions/{decision}/")
    for _ in range(12):
        unknown = page.locator('.question button:text-is("Je ne sais pas")')
        radio = page.locator('.radio:has-text("Je ne sais pas") input')
        if radio.count():
            radio.check()
            page.click('button:text-is("Continuer")')
        elif unknown.count():
            unknown.click()
        else:
            break
    assert page.locator("#reponse-titre").count() == 1
    assert "Refus" not in page.inner_text("#reponse-titre")
    assert page.locator(".question").count() == 0


def test_the_life_cycle_shows_where_the_invoice_is_and_what_comes_next(visit: Callable[..., Any]) -> None:
    page = visit("questions/invoice-next-step/")
    page.check("label:text-is('À recycler')")
    page.click('button:text-is("Continuer")')
    page.click('.question button:text-is("Le fournisseur")')
    assert "Recyclez-la" in page.inner_text("#reponse-titre")
    assert page.text_content(".dessin .ici .acteur") == "Vous êtes ici"
    assert page.get_attribute(".dessin .ici", "data-statut") == "A_RECYCLER"
    nexts = [one.get_attribute("data-statut") for one in page.locator(".dessin .suivante").all()]
    assert nexts == ["MISE_A_DISPOSITION"]
    assert page.locator(".dessin .suivante .double").count() == 1
    assert "Vous êtes ici : À recycler → ensuite : Mise à disposition." in plain(page.inner_text("#verification"))


def test_more_than_six_choices_are_a_list_under_headings_and_nothing_is_chosen_before(
    visit: Callable[..., Any],
) -> None:
    page = visit("questions/invoice-next-step/")
    assert page.locator("input:checked").count() == 0
    titles = [one.inner_text() for one in page.locator(".radio-titre").all()]
    assert titles[:4] == ["Avant l'envoi", "Chez le destinataire", "À reprendre", "Vers le paiement"]
    page.click('button:text-is("Continuer")')
    assert "Choisissez une réponse." in page.inner_text(".erreurs")


def test_the_transfer_is_a_checklist_that_ends_in_a_request(visit: Callable[..., Any]) -> None:
    page = visit("questions/manager-transfer/")
    page.click('.question button:text-is("Oui")')
    page.click('.question button:text-is("Non")')
    assert "Pas encore prêt : il manque 1 point" in plain(page.inner_text("#reponse-titre"))
    points = page.locator(".points > li").all()
    assert [plain(one.locator(".points__etat span, .points__etat").first.inner_text())[:3] for one in points][:2] == [
        "Oui",
        "Non",
    ]
    assert "À préciser" in points[2].inner_text()
    assert page.locator("textarea").count() == 0
    points[1].locator("button").click()
    page.click('.question button:text-is("Oui")')
    page.click('.question button:text-is("Publique, hors État")')
    page.click('.question button:text-is("Oui")')
    assert page.inner_text("#reponse-titre").strip().endswith("Prêt")
    request = page.input_value("textarea")
    assert "[à compléter]" in request and "qui dispose d'un compte PIGP" in request
    page.fill("textarea", request.replace("[à compléter]", "Mairie", 1))
    page.click('button:text-is("Copier le texte")')
    assert "structure Mairie" in page.evaluate("navigator.clipboard.readText()")
    page.click("dl.donnees button >> nth=0")
    assert page.evaluate("navigator.clipboard.readText()") == "Gestion des structures et utilisateurs"


def test_only_public_bodies_outside_the_state_are_asked_for_a_pigp_account(visit: Callable[..., Any]) -> None:
    page = visit("questions/manager-transfer/#account_active=true&certificate_signed=true")
    page.click('.question button:text-is("Privée")')
    assert page.inner_text("#reponse-titre").strip().endswith("Prêt")
    assert "PIGP" not in page.input_value("textarea")


def test_the_refund_is_a_journey_whose_present_step_is_marked(visit: Callable[..., Any]) -> None:
    page = visit("questions/refund-step/")
    page.click('.question button:text-is("Oui")')
    page.click('.question button:text-is("Non")')
    steps = page.locator("ol.etapes > li")
    assert steps.count() == 4
    assert [one.get_attribute("aria-current") for one in steps.all()] == [None, "step", None, None]
    states = [one.locator(".etapes__etat").inner_text() for one in steps.all()]
    assert states == ["Faite", "En cours", "À venir", "À venir"]
    assert "Étape 2 sur 4" in plain(page.inner_text(".reponse"))


def test_the_webinar_asks_only_what_still_matters(visit: Callable[..., Any]) -> None:
    page = visit("questions/webinar/")
    page.click('.question button:text-is("Factures de travaux")')
    assert "rôle dans les travaux" in page.inner_text(".question")
    page.click('.question button:has-text("Maîtrise d\'ouvrage")')
    text = plain(page.inner_text(".reponse"))
    assert "Webinaire conseillé" in text and "Gérer les factures de travaux pour les MOA" in text
    page.locator(".reponses button").first.click()
    page.click('.question button:text-is("Relier un logiciel de facturation")')
    assert "rôle dans les travaux" not in page.inner_text(".reponses"), "ce qui ne compte plus n'est pas montré"


def test_a_rejection_message_is_told_in_three_lines(visit: Callable[..., Any]) -> None:
    page = visit("questions/rejection-message/")
    page.check("text=Le code service du destinataire manque")
    page.click('button:text-is("Continuer")')
    text = page.inner_text(".donnees")
    assert all(one in text for one in ("Ce que dit ce message", "Qui corrige", "Comment corriger"))


def test_a_wrong_number_is_refused_with_the_engine_s_own_words(visit: Callable[..., Any]) -> None:
    page = visit("questions/dossier/")
    page.fill(".question input", "beaucoup")
    page.keyboard.press("Enter")
    assert "n’est pas une taille" in page.inner_text(".erreur")
    assert page.get_attribute(".question input", "aria-invalid") == "true"


def test_a_number_that_is_typed_is_read_as_a_number(visit: Callable[..., Any]) -> None:
    page = visit("questions/invoice-deposit/#syntax=factur-x")
    page.fill(".question input", "deux")
    page.click('button:text-is("Continuer")')
    assert "« deux » n'est pas un nombre entier positif" in plain(page.inner_text(".erreurs"))
    page.fill(".question input", "2")
    page.click('button:text-is("Continuer")')
    assert "Ce PDF contient 2 factures" in plain(page.inner_text(".reponse"))


def test_what_cannot_be_loaded_is_said_with_the_article(visit: Callable[..., Any]) -> None:
    def broken(page: Any) -> None:
        page.route(
            "**/assets/checks/webinar.json", lambda route: route.fulfill(body="{", content_type="application/json")
        )

    page = visit("questions/webinar/", server=broken, ready=False)
    page.wait_for_selector("#verification .avis")
    assert "Les règles n'ont pas pu être chargées." in page.inner_text("#verification")
    assert page.locator("#verification a").count() == 1


def test_printing_opens_what_is_folded_and_hides_the_form(visit: Callable[..., Any]) -> None:
    page = visit("questions/entity-reception/#entity_kind=gip")
    page.emulate_media(media="print")
    assert not page.locator(".question").is_visible()
    assert not any(one.is_visible() for one in page.locator(".outils").all())
    assert page.locator(".attention").first.is_visible()
