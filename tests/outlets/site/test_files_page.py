"""« Vérifier mes pièces jointes »: files chosen or dropped, judged at once, as the command judges them."""

import json
import re
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from browsing import announced, plain
from limits import BOTH_READINGS, DOSSIER_MAX, FILE_MAX, IN_DOUBT, NAME_MAX, shown, spaced

from assistant import check, load_rules
from assistant.engine.base import Rules

PAGE = "questions/attachment/"
LONG = ("plan-masse" + "-lot" * NAME_MAX)[:NAME_MAX] + ".pdf"
SIZES = {"devis.pdf": 52_000, LONG: 120_000, "releve.pdf": IN_DOUBT}
VOID = "Ce fichier est vide : il pèse 0 octet."
INVOICE = Path(__file__).parents[4] / "shared" / "corpus" / "fnfe-xpz12"


def made(folder: Path, sizes: dict[str, int]) -> list[str]:
    """Files of these sizes; they hold nothing, so the largest takes no room."""
    folder.mkdir(exist_ok=True)
    for name, size in sizes.items():
        with (folder / name).open("wb") as file:
            file.truncate(size)
    return [str(folder / name) for name in sizes]


def choose(page: Any, paths: list[str]) -> None:
    page.set_input_files("input[type=file]:not([webkitdirectory])", paths)
    page.wait_for_selector("#reponse-titre")


def drop(page: Any, paths: list[str], at: tuple[int, int] = (640, 700)) -> None:
    """Drop real files, or folders, somewhere in the window, as the system does."""
    protocol = page.context.new_cdp_session(page)
    data = {"items": [], "files": paths, "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        protocol.send("Input.dispatchDragEvent", {"type": kind, "x": at[0], "y": at[1], "data": data})
    page.wait_for_selector("#reponse-titre")


def states(page: Any) -> list[str]:
    return [plain(one.inner_text()) for one in page.locator(".etat").all()]


def test_the_page_says_that_files_stay_on_the_device(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    text = plain(page.inner_text("#verification"))
    assert "Vos fichiers restent sur votre appareil : cette page lit seulement leur nom et leur taille." in text
    assert text.index("Vos fichiers restent") < text.index("Choisir des fichiers")
    assert page.locator(".zone [tabindex='0'], .zone[tabindex]").count() == 0


def test_files_are_judged_at_once_worst_first_and_the_channel_is_asked(
    visit: Callable[..., Any], tmp_path: Path
) -> None:
    page = visit(PAGE)
    choose(page, made(tmp_path, SIZES))
    assert states(page) == ["Refusée", "À préciser", "Acceptée"]
    assert f"3 pièces, {shown(sum(SIZES.values()))}" in plain(page.inner_text(".resultats__tete"))
    assert "1 pièce refusée, 1 à préciser, 1 acceptée." in plain(page.inner_text(".reponse"))
    assert "Par quel canal déposez-vous ?" in plain(page.inner_text(".question"))
    assert announced(page, "3 pièces") == "3 pièces contrôlées : 1 refusée, 1 à préciser, 1 acceptée."
    page.click('.question button:text-is("Portail")')
    assert states(page) == ["Refusée", "À vérifier", "Acceptée"]
    assert page.url.endswith("#channel=portail")
    text = plain(page.inner_text(".resultats"))
    assert f"{spaced(IN_DOUBT)} octets" in text and BOTH_READINGS in text
    assert f"{NAME_MAX + 4} caractères, extension comprise ; le maximum est {NAME_MAX}. 4 caractères de trop." in text
    assert page.inner_text(".nom mark") == ".pdf"
    assert "Contrôles faits : le nom, le format et la taille de chaque fichier ; le poids du dossier." in text
    assert "Ce contrôle ne peut pas le savoir : si le numéro a déjà servi à une autre facture (Chorus Pro)" in text
    assert "Nom et taille contrôlés ; intérieur non lu." in text


def test_the_page_judges_as_the_command_does(visit: Callable[..., Any], tmp_path: Path, rules: Rules) -> None:
    names = {
        "a.pdf": FILE_MAX.high + 1,
        "b.docx": FILE_MAX.low + 1,
        "c.exe": 5,
        "d.pdf.": 10,
        "sans": 1,
        "é" * (NAME_MAX - 3) + ".pdf": 1,
        "e.XLSX": 0,
    }
    page = visit(PAGE)
    choose(page, made(tmp_path, names))
    page.click('.question button:text-is("API")')
    report = check(rules, [str(tmp_path / name) for name in names], channel="api", on=date.today())
    limits = {"attachment", "dossier"}
    expected = {}
    for file in report.files:
        judgements = [one for one in file.judgements if one.decision.decider.id in limits]
        expected[file.name] = judgements[0].outcome
    labels = {rules.base.word(f"state-{one}"): one for one in ("accepted", "refused", "to_verify", "unknown")}
    rows = page.locator(".pieces-table tbody tr").all()
    seen = {row.locator("th bdi").inner_text(): labels[plain(row.locator(".etat").inner_text())] for row in rows}
    assert seen == expected


def test_the_weight_is_a_gauge_with_a_hatched_zone(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE + "#channel=portail&deposit_form=lot-xml")
    choose(page, made(tmp_path, {f"p{one}.pdf": 7_750_000 for one in range(4)}))
    text = plain(page.inner_text(".reponse"))
    assert "Dossier à vérifier" in text
    assert "Dossier : 31 Mo sur 30 Mo" in text
    assert "Zone hachurée : de 30 000 000 à 31 457 280 octets" in text
    assert page.get_attribute(".jauge", "aria-hidden") == "true"
    assert page.evaluate("document.querySelector('.jauge__poids').getBoundingClientRect().width") > 100
    zone, weight = (page.locator(one).bounding_box() for one in (".jauge__zone", ".jauge__poids"))
    assert zone["x"] < weight["x"] + weight["width"] < zone["x"] + zone["width"]
    page.locator('.connu:has-text("Forme") button').click()
    page.click('.question button:text-is("Saisie")')
    assert f"Dossier : 31 Mo sur {DOSSIER_MAX.text}" in plain(page.inner_text(".reponse"))


def test_a_shorter_name_is_proposed_and_copied(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE)
    choose(page, made(tmp_path, {LONG: 10}))
    page.click('button:has-text("Copier le nom proposé")')
    proposed = page.evaluate("navigator.clipboard.readText()")
    assert NAME_MAX - 4 < len(proposed) <= NAME_MAX and re.fullmatch("plan-masse(-lot)+[.]pdf", proposed)


def test_the_summary_has_one_line_a_file_worst_first(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE + "#channel=edi")
    choose(page, made(tmp_path, SIZES))
    page.click('button:has-text("Copier le résumé")')
    lines = plain_lines(page.evaluate("navigator.clipboard.readText()"))
    assert lines[0].startswith("Dossier refusé. 1 pièce refusée, 2 acceptées.")
    assert [line.split(" : ")[0] for line in lines[1:4]] == ["- Refusée", "- Acceptée", "- Acceptée"]
    assert lines[4] == "Canal : EDI."
    assert PAGE in lines[5] and "#" not in lines[5]
    assert [line.split(" : ")[0] for line in lines[6:8]] == ["Contrôles faits", "Ce contrôle ne peut pas le savoir"]


def test_an_accepted_dossier_says_among_how_many_controls(
    visit: Callable[..., Any], tmp_path: Path, rules: Rules
) -> None:
    page = visit(PAGE + "#channel=edi")
    choose(page, made(tmp_path, {"devis.pdf": 52_000}))
    asked = sum(len(rules[name].inforce(date.today()).stretch.rules) for name in ("attachment", "dossier"))
    assert plain(page.inner_text("#reponse-titre")).endswith(f"Aucun motif de refus trouvé parmi {asked} contrôles")


def plain_lines(text: str) -> list[str]:
    return [plain(line) for line in text.splitlines()]


def test_a_name_that_deceives_is_shown_as_it_is(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE)
    choose(page, made(tmp_path, {"facture\u202egnp.pdf": 10, "<img src=x onerror=alert(1)>.pdf": 10}))
    text = page.inner_text(".resultats")
    assert "facture⟨U+202E⟩gnp.pdf" in text and "\u202e" not in text
    assert "<img src=x onerror=alert(1)>.pdf" in text
    assert page.locator(".resultats img").count() == 0
    assert page.locator("bdi").count() == 2


def test_a_space_at_the_end_of_a_name_is_a_flaw_of_the_name_and_no_other_format(
    visit: Callable[..., Any], tmp_path: Path
) -> None:
    page = visit("questions/attachment/")
    choose(page, made(tmp_path, {"attachement.pdf ": 10}))
    said = plain(page.inner_text(".pieces-table tbody"))
    assert "finit par un point ou une espace" in said
    assert "format" not in said


def test_real_files_dropped_anywhere_never_replace_the_page(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE)
    address = page.url
    drop(page, made(tmp_path, SIZES), at=(1270, 12))
    assert page.url == address
    assert sorted(states(page)) == sorted(["Refusée", "À préciser", "Acceptée"])


def test_a_folder_is_read_to_its_end(visit: Callable[..., Any], tmp_path: Path) -> None:
    folder = tmp_path / "dossier"
    made(folder, {f"piece-{one:03}.pdf": 1000 for one in range(131)})
    made(folder / "dedans", {"annexe.exe": 10})
    page = visit(PAGE)
    drop(page, [str(folder)])
    assert "132 pièces" in plain(page.inner_text(".resultats__tete"))
    assert "1 pièce refusée, 131 acceptées." in plain(page.inner_text(".reponse"))
    assert "131 pièces acceptées" in plain(page.inner_text(".acceptees summary"))
    assert "dossier/dedans" in page.inner_text(".resultats")


def test_an_empty_folder_is_said(visit: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "vide").mkdir()
    page = visit(PAGE)
    protocol = page.context.new_cdp_session(page)
    data = {"items": [], "files": [str(tmp_path / "vide")], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        protocol.send("Input.dispatchDragEvent", {"type": kind, "x": 640, "y": 500, "data": data})
    page.wait_for_selector(".resultats .avis")
    assert page.inner_text(".resultats .avis") == "Ce dossier ne contient aucun fichier."


def test_two_gigabytes_are_judged_by_their_size_alone(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE + "#channel=edi")
    drop(page, made(tmp_path, {"video.pdf": 2_000_000_000}))
    text = plain(page.inner_text(".resultats"))
    assert "Dossier refusé" in text
    assert "2 Go" in text


def test_of_ten_thousand_files_those_of_which_the_same_is_said_are_one_line(
    visit: Callable[..., Any], tmp_path: Path
) -> None:
    folder = tmp_path / "dix-mille"
    folder.mkdir()
    for one in range(10_000):
        (folder / f"piece-{one}.{'exe' if one % 40 == 0 else 'pdf'}").touch()
    with (folder / "plan.docm").open("wb") as alone:
        alone.truncate(10)
    page = visit(PAGE)
    page.set_default_timeout(60_000)
    drop(page, [str(folder)])
    assert "10 001 pièces" in plain(page.inner_text(".resultats"))
    assert [plain(one) for one in page.locator(".acceptees > summary").all_inner_texts()] == [
        f"250 pièces refusées : Ce fichier : le format .EXE n'est pas dans la liste des formats acceptés. {VOID}",
        f"9 750 pièces refusées : {VOID}",
    ]
    assert page.locator(".etat").count() == 1, "what is folded is not drawn"
    page.locator(".acceptees > summary").first.click()
    assert page.locator(".acceptees .pieces-table tbody tr").count() == 200
    names = [plain(one) for one in page.locator(".acceptees tbody .nom > bdi").all_inner_texts()]
    assert names[:3] == ["piece-0.exe", "piece-40.exe", "piece-80.exe"]
    page.click('button:has-text("Afficher les 50 suivants")')
    assert page.locator(".acceptees[open] .pieces-table tbody tr").count() == 250


def test_files_all_removed_come_back(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE)
    choose(page, made(tmp_path, SIZES))
    before = page.inner_text(".resultats")
    page.click('button:text-is("Tout retirer")')
    assert announced(page, "3 pièces") == "3 pièces retirées."
    assert "3 pièces retirées." in plain(page.inner_text(".resultats .avis"))
    page.click('button:text-is("Annuler")')
    page.wait_for_selector("#reponse-titre")
    assert page.inner_text(".resultats") == before


def test_two_files_of_one_name_are_told(visit: Callable[..., Any], tmp_path: Path) -> None:
    made(tmp_path / "a", {"devis.pdf": 10})
    made(tmp_path / "b", {"devis.pdf": 10})
    page = visit(PAGE + "#channel=portail")
    choose(page, [str(tmp_path / one / "devis.pdf") for one in "ab"])
    assert states(page) == ["À vérifier", "Acceptée"]
    assert "Plusieurs fichiers portent le même nom" in page.inner_text(".resultats")


def test_removing_a_file_moves_the_focus_to_the_next(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE)
    choose(page, made(tmp_path, SIZES))
    page.locator("[data-retirer]").first.press("Enter")
    page.locator(".etat").nth(1).wait_for()
    assert "releve.pdf" in plain(page.evaluate("document.activeElement.textContent"))
    for _ in range(2):
        page.locator("[data-retirer]").first.press("Enter")
        page.wait_for_timeout(100)
    assert page.evaluate("document.activeElement.id") == "page-choose-files"
    assert page.locator(".etat").count() == 0


def test_a_case_without_a_file_is_asked(visit: Callable[..., Any]) -> None:
    page = visit(PAGE)
    page.click(".sans-fichier summary")
    page.fill(".sans-fichier input", "devis.exe")
    page.keyboard.press("Enter")
    assert "Refusée" in page.inner_text(".sans-fichier #reponse-titre")
    assert "devis" not in page.url


class Checked:
    """A server that reads: what it was sent, and what it answers, by the project's own check."""

    def __init__(self, folder: Path, lost: bool = False) -> None:
        self.folder, self.lost, self.rules = folder, lost, load_rules()
        self.sent: list[tuple[str, str | None]] = []

    def __call__(self, page: Any) -> None:
        page.route(lambda url: url.split("#")[0].endswith("/"), self.marked)
        page.route("**/api/v1/check", self.answer)

    def marked(self, route: Any) -> None:
        got = route.fetch()
        route.fulfill(response=got, body=got.text().replace("<html ", '<html data-serveur="1" ', 1))

    def answer(self, route: Any) -> None:
        body = (route.request.post_data_buffer or b"").decode("latin-1")
        name = re.search(r'filename="([^"]*)"', body)
        channel = re.search(r'name="channel"\r\n\r\n(\S+)', body)
        assert name
        self.sent.append((name[1], channel[1] if channel else None))
        if self.lost:
            return route.fulfill(status=204, body="")
        report = check(
            self.rules, [str(self.folder / name[1])], channel=channel[1] if channel else None, on=date.today()
        )
        return route.fulfill(body=json.dumps(report.to_dict()), content_type="application/json")


@pytest.fixture
def invoice() -> Path:
    """A folder of invoices, which is no part of the project."""
    if not INVOICE.is_dir():
        pytest.skip("../shared/corpus absent : aucune facture à lire")
    return INVOICE


def test_with_a_server_invoices_are_read_inside(visit: Callable[..., Any], tmp_path: Path, invoice: Path) -> None:
    kept = [path for path in sorted(invoice.rglob("*")) if path.suffix.lower() in (".xml", ".pdf")][:1]
    for path in kept:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    made(tmp_path, {"photo.jpg": 3})
    server = Checked(tmp_path)
    page = visit(PAGE + "#channel=edi", server=server)
    text = plain(page.inner_text("#verification"))
    assert "puis effacées : rien n'est conservé" in text
    choose(page, [str(path) for path in tmp_path.iterdir()])
    page.wait_for_timeout(1500)
    assert [name for name, _ in server.sent] == [path.name for path in kept], "seuls les PDF et XML partent"
    assert server.sent[0][1] == "edi"
    text = plain(page.inner_text(".resultats"))
    assert "sont lus par ce serveur" in text
    assert "les calculs, le paiement, le type et la date de chaque facture" in text


def test_nothing_is_sent_when_the_reader_says_so(visit: Callable[..., Any], tmp_path: Path) -> None:
    server = Checked(tmp_path)
    page = visit(PAGE, server=server)
    page.check("#rien-envoyer")
    choose(page, made(tmp_path, {"facture.xml": 10}))
    page.wait_for_timeout(300)
    assert server.sent == []
    assert "intérieur non lu" in page.inner_text(".resultats")


class Slow(Checked):
    """A server that answers about one file, then about none until it is told to go on."""

    goes_on = False

    def answer(self, route: Any) -> None:
        if self.sent and not self.goes_on:
            return None
        time.sleep(0.4)
        return super().answer(route)


def test_reading_is_stopped_and_goes_on_with_what_is_left(visit: Callable[..., Any], tmp_path: Path) -> None:
    server = Slow(tmp_path)
    page = visit(PAGE + "#channel=edi", server=server)
    choose(page, made(tmp_path, {f"piece-{one}.pdf": 10 for one in range(3)}))
    page.click('button:text-is("Arrêter la lecture")')
    assert announced(page, "Lecture arrêtée") == "Lecture arrêtée à 1 sur 3."
    server.goes_on = True
    page.click('button:text-is("Reprendre la lecture")')
    page.locator(".resultats .avis").wait_for(state="detached")
    assert [name for name, _ in server.sent] == ["piece-0.pdf", "piece-1.pdf", "piece-2.pdf"], "none is sent twice"


def test_a_lost_server_leaves_names_and_sizes_judged(visit: Callable[..., Any], tmp_path: Path) -> None:
    server = Checked(tmp_path, lost=True)
    page = visit(PAGE + "#channel=edi", server=server)
    choose(page, made(tmp_path, {"facture.xml": 10}))
    page.locator(".resultats .avis", has_text="Le serveur ne répond pas.").wait_for()
    assert "sont lus par ce serveur" not in page.inner_text(".pied-liste")
    assert states(page) == ["Acceptée"]
    server.lost = False
    page.click('button:text-is("Réessayer")')
    page.wait_for_timeout(500)
    assert len(server.sent) == 2


def test_each_file_is_sent_once_when_how_it_is_deposited_is_told(visit: Callable[..., Any], tmp_path: Path) -> None:
    server = Checked(tmp_path)
    page = visit(PAGE, server=server)
    choose(page, made(tmp_path, {"facture.xml": 10, "devis.pdf": 10}))
    assert "chacune n'est envoyée qu'une fois" in plain(page.inner_text(".resultats .avis"))
    page.click('.question button:text-is("Portail")')
    page.click('.question button:text-is("Dépôt PDF")')
    page.locator(".resultats .avis").wait_for(state="detached")
    page.wait_for_timeout(1000)
    assert sorted(server.sent) == [("devis.pdf", "portail-pdf"), ("facture.xml", "portail-pdf")]


def test_the_focus_stays_when_readings_draw_the_answer_again(visit: Callable[..., Any], tmp_path: Path) -> None:
    server = Checked(tmp_path)
    page = visit(PAGE, server=server)
    choose(page, made(tmp_path, {f"facture-{one}.xml": 10 for one in range(6)}))
    page.click('.question button:text-is("EDI")')
    page.wait_for_timeout(2500)
    assert len(server.sent) == 6
    assert page.evaluate("document.activeElement.id") == "reponse-titre"


def test_the_summary_never_clears_what_the_screen_condemns(visit: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "bombe.xml").write_text('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "utf-8")
    page = visit(PAGE + "#channel=edi", server=Checked(tmp_path))
    choose(page, [str(tmp_path / "bombe.xml")])
    page.locator(".etat", has_text="Illisible").wait_for()
    page.click('button:has-text("Copier le résumé")')
    summary = plain(page.evaluate("navigator.clipboard.readText()"))
    assert "Illisible (Déduit) : bombe.xml — Illisible : Le fichier XML contient une déclaration DOCTYPE" in summary
    assert "Aucune règle connue ne s'oppose" not in summary
    assert "Ce contrôle est donné à titre d'information" in summary
    assert page.locator(".etats .etiquette").inner_text() == "Déduit"


@pytest.mark.parametrize(
    ("answer", "outcome"), [("le code service", "Acceptée"), ("le numéro d'engagement", "Refusée")]
)
def test_what_an_invoice_lacks_is_asked_beside_it_and_nothing_is_sent_again(
    visit: Callable[..., Any], tmp_path: Path, invoice: Path, answer: str, outcome: str
) -> None:
    named = "FSO1117A_EN16931_P01.pdf"
    (tmp_path / named).write_bytes((invoice.parent / "aife-facturx" / named).read_bytes())
    server = Checked(tmp_path)
    page = visit(PAGE + "#channel=api&deposit_form=pdf", server=server)
    choose(page, [str(tmp_path / named)])
    asked = page.locator(".pieces-table .question")
    asked.wait_for()
    assert "Qu'exige le destinataire" in plain(asked.inner_text())
    asked.locator(f'button:text-is("{answer}")').click()
    page.locator(".etat", has_text=outcome).wait_for()
    assert page.locator(".pieces-table .question").count() == 0
    assert len(server.sent) == 1
    if outcome == "Refusée":
        assert "engagement" in page.inner_text(".pieces-table tbody td >> nth=1")


def test_on_a_phone_files_bring_their_count_into_view(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(PAGE, width=360)
    page.set_viewport_size({"width": 360, "height": 740})
    page.evaluate("scrollTo(0, 0)")
    choose(page, made(tmp_path, SIZES))
    page.wait_for_timeout(200)
    top = page.evaluate("document.querySelector('.resultats__tete').getBoundingClientRect().top")
    verdict = page.evaluate("document.querySelector('#reponse-titre').getBoundingClientRect().bottom")
    assert 40 <= top <= 200 and verdict < 500
