"""The same pages behind the project's own server: invoices read inside, sentences answered, under its policy."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import plain

CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "fnfe-xpz12"


@pytest.fixture(scope="module")
def served(built: Path) -> Iterator[str]:
    """The address of the server, on the built site."""
    pytest.importorskip("starlette", reason="l'extra « web » n'est pas installé : make install")
    pytest.importorskip("httptools", reason="l'extra « web » n'est pas installé : make install")
    start = "from assistant.outlets.cli import run; run()"
    command = [sys.executable, "-c", start, "serve", "--port", "0", "--site", str(built)]
    told = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=told) as server:
        assert server.stdout is not None
        address, heard = None, []
        while address is None and (line := server.stdout.readline()):
            heard.append(line)
            address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, heard
        yield address[0]
        server.terminate()


@pytest.fixture
def site(served: str) -> str:
    """Here `visit` opens the pages of the server."""
    return served


def test_a_folder_is_dropped_and_its_invoices_are_read(visit: Callable[..., Any], tmp_path: Path) -> None:
    if not CORPUS.is_dir():
        pytest.skip("../shared/corpus absent : aucune facture à lire")
    folder = tmp_path / "dossier"
    folder.mkdir()
    for path in sorted(one for one in CORPUS.rglob("*") if one.suffix.lower() in (".xml", ".pdf"))[:3]:
        shutil.copy(path, folder / path.name)
    page = visit("questions/attachment/")
    assert "Les factures sont envoyées à ce serveur pour être lues" in page.inner_text("#verification")
    protocol = page.context.new_cdp_session(page)
    data = {"items": [], "files": [str(folder)], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        protocol.send("Input.dispatchDragEvent", {"type": kind, "x": 640, "y": 500, "data": data})
    page.wait_for_selector("#reponse-titre")
    page.click('.question button:text-is("EDI")')
    page.locator(".pied-liste", has_text="sont lus par ce serveur").wait_for(timeout=30_000)
    assert "3 pièces" in plain(page.inner_text(".resultats__tete"))
    page.locator(".facture").first.wait_for(timeout=30_000)
    assert "SIRET" in page.locator(".facture").first.inner_text()


def test_a_sentence_gets_its_verdict_then_the_reply_is_copied_and_the_article_read(visit: Callable[..., Any]) -> None:
    page = visit()
    page.click("#question")
    page.keyboard.type("un gip doit il recevoir les factures electroniques")
    page.keyboard.press("Enter")
    page.wait_for_selector(".trouve:not([aria-busy]) h2")
    assert "Cela dépend (taille du fournisseur)." in plain(page.inner_text(".trouve"))
    page.click('a:has-text("Répondre à la question")')
    page.wait_for_selector("[data-pret]")
    page.click('.question button:text-is("Petite ou moyenne entreprise (PME)")')
    page.click('.question button:text-is("Non")')  # la TVA
    page.wait_for_selector('.question:has-text("mandat")')
    page.click('.question button:text-is("Non")')
    assert "Exclue" in page.inner_text("#reponse-titre")
    page.click('button:text-is("Copier la réponse")')
    page.locator("[role=status]", has_text="Texte copié.").wait_for(state="attached")
    page.click('.source a:has-text("Article")')
    assert "Les entités exclues de Chorus Pro" in page.inner_text("h1")


def test_a_pasted_rejection_is_explained_on_the_home_page(visit: Callable[..., Any]) -> None:
    page = visit("")
    page.fill("#recherche textarea", "BR-CO-15 puis GDP_MSG_99.999")
    page.click("#recherche button")
    page.locator(".reponse").nth(1).wait_for()
    said = plain(page.inner_text("#contenu"))
    assert "Le total TTC n'est pas le total hors TVA plus la TVA." in said
    assert "Aucune source lue n'explique le code « GDP_MSG_99.999 »." in said
    assert page.locator(".reponse a[href$='rejets/']").count() == 2
