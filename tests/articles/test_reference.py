"""Pages that the base gives: conditions in words, sentences without a case, the drawing, Markdown as text."""

import re
from datetime import date

from limits import FILE_MAX
from msgspec.structs import replace

from assistant.articles.conditions import condition_said
from assistant.articles.life_cycle import BRANCH, TRUNK, Cycle, cycle, drawing
from assistant.articles.markdown import anchored, plain, sections, slug
from assistant.articles.pages.list import list_page
from assistant.articles.pages.lookup import lookup_page
from assistant.articles.pages.rule import rule_page
from assistant.articles.proofs import Proofs
from assistant.articles.shortcodes import Shortcodes
from assistant.articles.site_page import SitePage
from assistant.articles.trials import Trials
from assistant.engine.base import Rules
from assistant.model.decisions import Rule


def test_a_condition_is_told_in_words(rules: Rules, today: date) -> None:
    said = condition_said(rules.base, _rule(rules, "pj-taille-unitaire").when, today)
    limit = FILE_MAX.text.replace(" ", "\u00a0")
    assert said == f"canal de dépôt : Portail ou API ; taille du fichier : plus de {limit}"


def test_a_deduced_rule_says_that_it_is(rules: Rules, today: date) -> None:
    page = _page(rules, "pj-nom-defaut", today)
    assert "**Déduit** : aucune source ne le dit" in page
    assert ".." not in page.replace("../", "")


def _rule(rules: Rules, name: str) -> Rule:
    found = rules.base.decisions["attachment"].rule(name)
    assert found is not None
    return found


def test_a_list_is_said_complete_only_where_its_source_says_so(rules: Rules, today: date) -> None:
    complete, open_, silent = (
        list_page(rules.base, rules.base.lists[name], today).markdown
        for name in ("accepted_extensions", "invoice_statuses", "recyclable_fields")
    )
    assert complete.startswith("La source donne cette liste comme complète (phrase 2.11 du texte).")
    said = "Elle tient à ces phrases du texte, que ce site numérote : 2.03, 2.09, 2.10, 2.11."
    assert said in plain(complete)
    assert open_.startswith("Cette liste n'est pas complète : ce qui n'y figure pas reste à vérifier.")
    assert silent.startswith('- <span id="siret">SIRET</span>')


def test_an_item_is_named_by_its_official_code_and_a_passage_by_its_statuses(rules: Rules, today: date) -> None:
    pages = {name: list_page(rules.base, one, today).markdown for name, one in rules.base.lists.items()}
    assert "CONTRAT</span>. Le texte de la règle n'a pas été trouvé" in pages["public_sector_rules"]
    assert '<span id="A1">A1 : Dépôt par un fournisseur d\'une facture</span>' in pages["frameworks"]
    assert '<span id="A_RECYCLER">À recycler</span>' in pages["invoice_statuses"]
    assert '<span id="INTERPRETEE_OCR">Interprétée par reconnaissance' in pages["invoice_statuses"]
    assert '<span id="mise-a-disposition">Déposée → Mise à disposition</span>' in pages["status_changes"]
    assert "Mise à disposition → Suspendue (pièce manquante)</span>" in pages["status_changes"]


def test_a_contact_is_told_by_what_to_do_and_not_by_the_words_of_questions(rules: Rules, today: date) -> None:
    told = plain(list_page(rules.base, rules.base.lists["contacts"], today).markdown)
    assert "le service destinataire de la facture. Demandez au service destinataire de la facture" in told
    assert "aussi :" not in told


def test_a_code_tells_what_is_answered_of_it(rules: Rules, today: date) -> None:
    page = lookup_page(rules, rules.base.lookups["legal_categories"], today).markdown
    rows = {code: re.findall(f'id="code-{code}">.*?data-nom="Réponse">(.*?)<', page) for code in ("7344", "5710")}
    assert rows["7344"] == ["Soumise"]
    assert rows["5710"][0].startswith("Exclue, sauf si")


def test_each_limit_is_told_in_octets_with_who_says_it_and_the_checks(rules: Rules, today: date) -> None:
    table = plain(Shortcodes(rules.base, [], "limites.md", today).limits())
    assert all(value.label[1:] in table for value in rules.base.values.values())
    assert "octets ou" in table and "AIFE, «" in table


def _page(rules: Rules, name: str, on: date) -> str:
    return rule_page(Proofs(rules, "attachment", Trials(on)), _rule(rules, name)).markdown


def test_the_life_cycle_follows_only_the_passages_of_the_base(rules: Rules) -> None:
    told = cycle(rules.base)
    assert [node.label for node in told.way][:3] == ["Brouillon", "Déposée", "Mise à disposition"]
    assert told.way[-1].label == "Mise en paiement"
    assert {node.label for node in told.beside} == {"À recycler", "Suspendue", "Complétée", "Rejetée"}
    assert len(told.passages) == len(rules.base.transitions)


def test_the_drawing_names_each_status_and_holds_no_style(rules: Rules) -> None:
    svg = drawing(cycle(rules.base), "Le cycle", "facultatif")
    assert svg.count('class="passage"') == len(rules.base.transitions)
    assert svg.count(">pièce manquante</text>") == 1, "an arrow that leaves the way says what causes it"
    assert 'data-statut="A_RECYCLER"' in svg
    assert "style=" not in svg
    assert "<title" in svg


def _cycle(rules: Rules, *passages: tuple[str, str]) -> Cycle:
    """The life cycle of the base, with these passages for all of its own."""
    model = next(iter(rules.base.transitions.values()))
    made = {str(at): replace(model, start=start, end=end) for at, (start, end) in enumerate(passages)}
    return cycle(replace(rules.base, transitions=made))


def test_what_leaves_the_way_has_a_line_of_its_own(rules: Rules) -> None:
    svg = drawing(cycle(rules.base), "Le cycle", "facultatif")
    assert len(set(re.findall(rf'd="M({TRUNK}|{BRANCH}) ', svg))) == 2


def test_a_life_cycle_that_comes_back_to_its_start_is_drawn_from_the_first_status(rules: Rules) -> None:
    told = _cycle(rules, ("DEPOSEE", "BROUILLON"), ("BROUILLON", "DEPOSEE"))
    assert [node.id for node in told.way] == ["BROUILLON", "DEPOSEE"]
    assert [node.id for node in _cycle(rules).way] == ["BROUILLON"]


def test_a_status_to_which_none_of_the_way_leads_is_drawn_after_it(rules: Rules) -> None:
    told = _cycle(rules, ("BROUILLON", "DEPOSEE"), ("SUSPENDUE", "DEPOSEE"))
    assert re.findall('data-statut="(.*?)"', drawing(told, "", "")) == ["BROUILLON", "DEPOSEE", "SUSPENDUE"]


def test_a_heading_keeps_the_anchor_that_is_written_and_gets_one_otherwise() -> None:
    assert anchored("## Le poids\n### Le nom {#nom}") == "## Le poids {#le-poids}\n### Le nom {#nom}"
    found = sections("avant\n## A {#x}\n\ntexte\n### B\nfin")
    assert [(one.level, one.anchor, one.text) for one in found] == [(2, "x", "texte"), (3, "b", "fin")]
    assert slug("D'où viennent ces règles ?") == "d-ou-viennent-ces-regles"
    assert slug("Énoncés & œuvres") == "enonces-oeuvres"


def test_markdown_becomes_plain_text() -> None:
    assert plain('| A | B |\n| --- | --- |\n| c | d |\n\n- `x`\n1. <span id="i">y</span>') == "A ; B\nc ; d\nx\ny"


def test_a_page_is_a_file_that_any_tool_can_read() -> None:
    text = SitePage("a.md", "Titre : deux", "10\u202f000 octets", "Le sujet.").text()
    front = "---\ntitle: 'Titre : deux'\nkind: page\ndescription: Le sujet.\n---\n"
    assert text == front + '\n# Titre : deux {#haut}\n\n<span class="nombre">10 000</span> octets\n'
