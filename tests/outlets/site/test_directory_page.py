"""« Trouver une structure publique »: a number or a name, what it gives, what leaves the browser, what is not said."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from browsing import announced, plain
from processor import pace
from structures import country, siren, siret, write_directory
from test_accessible import LOOKS, OWN, SMALL, SPACED, WHERE, WIDER

from assistant.engine.base import Rules
from assistant.outlets.site.build import build
from assistant.outlets.site.directory.page import directory_words
from assistant.outlets.site.directory.page import write_directory as write_site
from assistant.outlets.site.directory.reading import read_directory

PAGE = "annuaire/"
NANTERRE, ROSES, OVERSEAS = siren("21920050"), siren("21940038"), siren("20009999")
GROUP, CLOSED, COLLEGES = siren("13001111"), siren("26330063"), [siren(f"19{code}0001") for code in ("13", "92", "93")]
SERVICES = [
    {"code": "COMPTA-01", "name": "Comptabilité", "active": True, "requires_engagement": True},
    {"code": "VIEUX", "name": "Ancien service", "active": False},
    *({"code": f"S{rank:02}", "name": f"Service {rank}", "active": True} for rank in range(30)),
]


def unit(number: str, name: str, category: str, commune: str, **more: Any) -> dict[str, Any]:
    return {
        "number": number,
        "name": name,
        "legal_category": category,
        "commune": commune,
        "active": True,
        "head": siret(number),
        **more,
    }


def place(number: str, name: str, **more: Any) -> dict[str, Any]:
    return {"number": number, "name": name, "active": True, "in_chorus_pro": True, **more}


ROWS: list[dict[str, Any]] = [
    unit(NANTERRE, "COMMUNE DE NANTERRE", "7210", "92050"),
    place(
        siret(NANTERRE),
        "COMMUNE DE NANTERRE",
        requires_service=True,
        requires_either=False,
        services=json.dumps(SERVICES),
    ),
    place(siret(NANTERRE, 2), "COMMUNE DE NANTERRE - EAU", requires_engagement=True, works_owner_only=True),
    unit(ROSES, "COMMUNE DE L'HAŸ-LES-ROSES", "7210", "94038"),
    unit(siren("26940038"), "C.C.A.S. DE L’HAY LES ROSES", "7361", "94038"),
    *(unit(number, "COLLEGE JEAN MOULIN", "7331", f"{number[2:4]}001") for number in COLLEGES),
    unit(GROUP, "GIP ÉNERGIES", "7410", "75056"),
    unit(CLOSED, "HOPITAL FERMÉ", "7364", "33063", active=False, since="2020-03-01"),
    unit(OVERSEAS, "COMMUNE DE NOUMEA", "7210", "98818", territory="nouvelle-caledonie"),
    place("RIDET-0123456", "PROVINCE SUD"),
    *country(800, seed=4),
]


@pytest.fixture(scope="module")
def built(rules: Rules, today: date, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site built with a directory."""
    pytest.importorskip("material", reason="extra « site » absent : pip install '.[site]'")
    folder = tmp_path_factory.mktemp("with-directory")
    file = write_directory(folder / "annuaire.parquet", ROWS)
    build(folder / "served" / "aide", rules, today, directory=read_directory(file, rules.base))
    return folder / "served" / "aide"


@pytest.fixture(scope="module")
def site(built: Path) -> Iterator[str]:
    """The address of that site."""
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(built.parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        port = re.search(r"port (\d+)", server.stdout.readline())
        assert port
        yield f"http://127.0.0.1:{port[1]}/aide/"
        server.terminate()


@pytest.fixture
def finder(visit: Callable[..., Any]) -> Callable[..., Any]:
    """Open the page, ready to be asked."""

    def opened(after: str = "", **options: Any) -> Any:
        page = visit(PAGE + after, **options)
        page.wait_for_selector("#annuaire[data-pret]")
        return page

    return opened


def ask(page: Any, text: str) -> str:
    """Type a text, send it, and read what comes."""
    page.fill("#annuaire input", text)
    page.keyboard.press("Enter")
    page.wait_for_selector(".trouve:not([aria-busy]) h2")
    return plain(page.inner_text(".trouve"))


def test_a_siret_gives_its_name_nature_verdict_demands_services_and_the_date_of_the_file(finder: Any) -> None:
    page = finder()
    said = ask(page, f"{siret(NANTERRE)[:9]} {siret(NANTERRE)[9:]}")
    for part in (
        "COMMUNE DE NANTERRE",
        "SIRET 219 200 508",
        "département 92",
        "Nature : Collectivité territoriale",
        "Soumise : ",
        "Code service exigé",
        "Numéro d'engagement non dit par le fichier",
        "Au moins l'un des deux non exigé",
        "Comptabilité · numéro d'engagement exigé COMPTA-01 Copier",
        "31 services ; le code de chacun se copie d'un clic.",
        "1 service inactif n'est pas affiché.",
        "COMMUNE DE NANTERRE - EAU",
        "Fichier assemblé le 24 novembre 2026",
        "Sirene, unités légales : données du 1er novembre 2026",
        "Annuaire de Chorus Pro : données du 23 novembre 2026",
    ):
        assert part in said, said
    assert "VIEUX" not in said
    assert page.evaluate("document.activeElement.id") == "structure-titre"
    assert plain(page.title()).startswith("Trouver une structure publique – COMMUNE DE NANTERRE")


def test_a_siren_shows_what_its_head_office_demands_and_leads_to_its_establishments(finder: Any) -> None:
    page = finder()
    said = ask(page, NANTERRE)
    assert "SIREN 219 200 508" in said and "Pour son siège, SIRET 219 200 508" in said and "Code service exigé" in said
    page.click('a:text("COMMUNE DE NANTERRE - EAU")')
    page.wait_for_selector('h2:text("EAU")')
    said = plain(page.inner_text(".trouve"))
    assert "Numéro d'engagement exigé" in said and "maîtrise d'ouvrage seulement" in said
    assert "Code service non dit par le fichier" in said


def test_a_code_is_copied_by_a_click_and_more_services_are_shown_on_demand(finder: Any) -> None:
    page = finder()
    ask(page, siret(NANTERRE))
    page.locator(".donnees button").first.click()
    assert announced(page, "Code copié.")
    assert page.evaluate("navigator.clipboard.readText()") == "COMPTA-01"
    assert page.locator("dd button").count() == 20
    page.click('button:text("Afficher les 11 suivants")')
    assert page.locator("dd button").count() == 31
    assert page.evaluate("document.activeElement.textContent").startswith("Copier")


@pytest.mark.parametrize(
    ("number", "label"), [(NANTERRE, "Soumise"), (GROUP, "À préciser"), (OVERSEAS, "À préciser"), (CLOSED, "Soumise")]
)
def test_a_link_opens_exactly_this_case_on_the_page_of_entities(finder: Any, number: str, label: str) -> None:
    page = finder()
    assert label in ask(page, number)
    page.locator('.reponse a[href*="questions/entity-reception/#"]').click()
    page.wait_for_selector("#verification[data-pret]", state="attached")
    assert label in page.inner_text("#reponse-titre")
    assert page.locator(".avis").count() == 0, "no answer of the link is unknown there"


@pytest.mark.parametrize(
    "typed", ["l'haÿ-les-roses", "L’HAY LES ROSES", "hay roses", "les-roses l'hay", "HAŸ", "haÿ roses 94"]
)
def test_a_name_is_found_whatever_its_accents_apostrophes_and_hyphens(finder: Any, typed: str) -> None:
    said = ask(finder(), typed)
    assert "2 structures trouvées" in said
    assert "COMMUNE DE L'HAŸ-LES-ROSES" in said and "C.C.A.S. DE L’HAY LES ROSES" in said


def test_structures_of_one_name_are_told_apart_by_their_department(finder: Any) -> None:
    page = finder()
    said = ask(page, "collège Jean Moulin")
    assert announced(page, "3 structures trouvées")
    assert [f"département {code}" in said for code in ("13", "92", "93")] == [True] * 3
    said = ask(page, "collège Jean Moulin 93")
    assert "1 structure trouvée" in said and "département 93" in said
    page.locator(".trouve a").press("Enter")
    page.wait_for_selector("#structure-titre")
    page.click('button:text("Revenir aux résultats")')
    assert "1 structure trouvée" in page.inner_text(".trouve h2")
    assert "#" not in page.url


def test_words_that_no_name_holds_together_give_the_nearest_and_say_so(finder: Any) -> None:
    said = ask(finder(), "mairie de Nanterre")
    assert "Aucune structure lue ne porte tous ces mots." in said and "COMMUNE DE NANTERRE" in said


def test_what_is_absent_is_never_said_not_to_exist(finder: Any) -> None:
    page = finder()
    for typed in (siren("73282932"), siret(siren("73282932")), "Zyxwv"):
        said = ask(page, typed)
        assert "Introuvable dans ce fichier du 24 novembre 2026" in said
        assert "cela ne veut pas dire que la structure n'existe pas" in said
    said = ask(page, siret(ROSES, 7))
    assert "Ce fichier ne tient pas l'établissement" in said and "COMMUNE DE L'HAŸ-LES-ROSES" in said
    assert "Ce fichier ne le dit pas pour ce numéro." in said


def test_a_closed_structure_is_said_to_be(finder: Any) -> None:
    assert "structure fermée depuis le 1er mars 2020" in ask(finder(), "hopital ferme")


def test_an_identifier_that_is_no_siret_is_found(finder: Any) -> None:
    page = finder()
    said = ask(page, "RIDET-0123456")
    assert "1 structure trouvée" in said and "PROVINCE SUD" in said
    page.locator(".trouve a").click()
    page.wait_for_selector("#structure-titre")
    assert "Ce fichier ne dit pas sa nature" in plain(page.inner_text(".trouve"))


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        (NANTERRE[:8] + str((int(NANTERRE[8]) + 1) % 10), "Ce numéro comporte une erreur : vérifiez les 9 chiffres."),
        (siret(NANTERRE)[:-1] + str((int(siret(NANTERRE)[-1]) + 1) % 10), "vérifiez les 14 chiffres."),
        ("", "Écrivez un SIRET, un SIREN ou un nom."),
    ],
)
def test_a_wrong_number_is_said_at_the_field_and_nothing_leaves(finder: Any, typed: str, fault: str) -> None:
    page = finder()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.fill("#annuaire input", typed)
    page.keyboard.press("Enter")
    page.wait_for_selector(".erreurs")
    assert fault in plain(page.inner_text(".erreurs"))
    assert page.get_attribute("#annuaire input", "aria-invalid") == "true"
    assert page.title().startswith("Erreur")
    assert [one for one in asked if "/annuaire/" in one] == []
    ask(page, "Nanterre")
    assert page.locator(".erreurs").count() == 0 and page.get_attribute("#annuaire input", "aria-invalid") is None


def test_nothing_that_is_typed_leaves_but_the_beginning_of_words_and_the_page_says_so(finder: Any) -> None:
    page = finder()
    assert "Seuls partent les premiers caractères, quatre au plus, de trois mots ou du numéro." in plain(
        page.inner_text("#contenu")
    )
    asked: list[str] = []
    page.on(
        "request", lambda request: asked.append(request.url + (request.post_data or "") + json.dumps(request.headers))
    )
    for typed in ("Commune de Nanterre", siret(NANTERRE), "collège jean moulin", "RIDET-0123456"):
        ask(page, typed)
    told = " ".join(asked).lower()
    for secret in ("nanterre", NANTERRE, "moulin", "college", "0123456"):
        assert secret not in told
    own = [one.split("/annuaire/")[1].split(".bin")[0] for one in asked if "/annuaire/" in one and ".bin" in one]
    assert own and all(re.fullmatch(r"(?:mots|numeros)/\w{1,4}|(?:blocs|services)/\d+", one) for one in own), own


def test_without_a_connection_the_page_says_so_and_tries_again(finder: Any) -> None:
    page = finder(server=lambda page: page.route("**/annuaire/mots/*", lambda route: route.abort(), times=1))
    page.fill("#annuaire input", "Nanterre")
    page.keyboard.press("Enter")
    page.wait_for_selector(".trouve [role=alert]")
    assert "Vérifiez votre connexion" in page.inner_text(".trouve")
    page.click('.trouve button:text("Réessayer")')
    page.wait_for_selector(".trouve h2")
    assert "COMMUNE DE NANTERRE" in page.inner_text(".trouve")


def test_without_its_index_the_page_says_so_and_tries_again(visit: Callable[..., Any]) -> None:
    page = visit(PAGE, server=lambda page: page.route("**/index.json", lambda route: route.abort(), times=1))
    page.click('#annuaire button:text("Réessayer")')
    page.wait_for_selector("#annuaire[data-pret]")
    assert "COMMUNE DE NANTERRE" in ask(page, "nanterre")


def test_the_address_of_a_structure_opens_it(finder: Any) -> None:
    page = finder(f"#numero={siret(NANTERRE, 2)}")
    page.wait_for_selector("#structure-titre")
    assert "EAU" in page.inner_text("#structure-titre")
    page.goto("about:blank")
    page.go_back()
    page.wait_for_selector("#structure-titre")


def test_without_a_script_the_page_says_where_to_look(visit: Callable[..., Any]) -> None:
    text = visit(PAGE, script=False).inner_text("#contenu")
    assert "Cette recherche a besoin de JavaScript." in text and "l'annuaire de Chorus Pro" in text


def test_the_page_is_in_the_menu(visit: Callable[..., Any]) -> None:
    page = visit()
    page.click('.menu a:text("Trouver une structure publique")')
    page.wait_for_selector("#annuaire[data-pret]")


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_wrong_in_any_state(
    finder: Any, judged: Callable[..., list[str]], width: int, scheme: str
) -> None:
    page = finder(width=width, scheme=scheme)

    def sound() -> None:
        assert judged(page) == []
        assert page.evaluate(SMALL) == []
        assert page.evaluate(OWN.replace("#verification", "#annuaire")) == []
        assert page.evaluate(WIDER) <= 0

    sound()
    for typed in ("college jean moulin", "mairie de nanterre", siret(NANTERRE), GROUP, "Zyxwv"):
        ask(page, typed)
        sound()
    page.fill("#annuaire input", "1" * 9)
    page.keyboard.press("Enter")
    page.wait_for_selector(".erreurs")
    sound()


def test_nothing_is_wider_than_a_small_screen_even_with_text_set_apart(finder: Any) -> None:
    page = finder(width=320)
    for typed in ("college jean moulin", siret(NANTERRE)):
        ask(page, typed)
        page.evaluate(SPACED)
        assert page.evaluate(WIDER) <= 0


def test_the_keyboard_reaches_all_and_always_shows_where_it_is(finder: Any) -> None:
    page = finder(width=360)
    ask(page, siret(NANTERRE))
    seen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(WHERE))
        assert seen[-1]["name"] == "BODY" or (seen[-1]["ring"] and not seen[-1]["under"]), seen[-1]
    assert {"A", "BUTTON"} <= {one["name"] for one in seen}


def test_every_word_of_the_page_comes_from_the_base_and_none_is_left_over(built: Path, rules: Rules) -> None:
    known = set(directory_words(rules.base.words))
    code = "".join(path.read_text("utf-8") for path in (built / "assets" / "directory").glob("*.js"))
    code = re.sub(r"^\s*(//|/?\*).*$", "", code, flags=re.MULTILINE)
    said = set(re.findall(r'"(find-[\w-]+)"', code))
    counted = {f"{one}-{end}" for one in re.findall(r'\bcounted\("(find-[\w-]+)"', code) for end in ("one", "many")}
    assert known == (said | counted) - {"find-results", "find-services-off"}
    assert not re.findall(r'"[^"\\\n]*[éèêàùçÉÀ«][^"\\\n]*"', code)


def test_a_site_without_a_directory_has_nothing_of_it(tmp_path: Path, rules: Rules, today: date) -> None:
    build(tmp_path / "plain", rules, today)
    assert not (tmp_path / "plain" / "annuaire").exists()
    assert not (tmp_path / "plain" / "assets" / "directory").exists()
    assert "structure publique</a>" not in (tmp_path / "plain" / "index.html").read_text("utf-8")
    assert "find-" not in (tmp_path / "plain" / "assets" / "words.json").read_text("utf-8")


PATIENT = 150
"""Milliseconds of a look-up on a calm machine, from what was typed to what is shown, files fetched locally."""


@pytest.mark.slow
def test_a_look_up_among_200_000_takes_150_ms_at_most(
    visit: Callable[..., Any], built: Path, rules: Rules, tmp_path_factory: pytest.TempPathFactory
) -> None:
    rows = list(country(200_000))
    file = write_directory(tmp_path_factory.mktemp("large") / "annuaire.parquet", rows)
    page_ = (built / "annuaire" / "index.html").read_bytes()
    write_site(built, rules.base, read_directory(file, rules.base))
    (built / "annuaire" / "index.html").write_bytes(page_)
    page = visit(PAGE)
    page.wait_for_selector("#annuaire[data-pret]")
    units = [row for row in rows if len(row["number"]) == 9]
    ask(page, units[0]["number"])  # the rules come with the first structure
    spent, paced = [], pace(time.perf_counter)
    for row in units[10_000:110_000:10_000]:
        for typed in (row["number"], row["name"]):
            spent.append(page.evaluate(LOOK_UP, typed))
            page.evaluate("history.replaceState(null, '', location.pathname)")
    spent.sort()
    assert spent[len(spent) * 9 // 10] <= PATIENT * max(paced, pace(time.perf_counter)), spent


LOOK_UP = """async (typed) => {
  const shown = document.querySelector(".trouve");
  const before = shown.firstChild;
  document.querySelector("#annuaire input").value = typed;
  const start = performance.now();
  document.querySelector("#annuaire button[type=submit]").click();
  const isNew = () => shown.querySelector("h2") && shown.firstChild !== before;
  const isShown = () => isNew() && !shown.hasAttribute("aria-busy");
  while (!isShown()) await new Promise((done) => setTimeout(done, 1));
  return performance.now() - start;
}"""
