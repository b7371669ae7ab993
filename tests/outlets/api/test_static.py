"""The site: what is in its folder, marked as served, and nothing else."""

import gzip
import shutil
import socket
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from serving import Served

from assistant.engine.base import Rules
from assistant.outlets.api import sites


def test_pages_say_that_a_server_is_behind_them(
    served: Served, serve: Callable[..., Served], site: Path, tmp_path: Path
) -> None:
    assert b'<html data-serveur="1" data-lecture-max="136314880" lang="fr" class="no-js">' in served.get("/").body
    keeping = serve(site=site, unanswered=tmp_path / "questions.jsonl")
    assert (
        b'<html data-serveur="1" data-conserve="1" data-lecture-max="136314880" lang="fr" class="no-js">'
        in keeping.get("/").body
    )
    assert "data-serveur" not in (site / "index.html").read_text()


def test_an_address_without_its_final_slash_leads_to_the_page(served: Served) -> None:
    answer = served.get("/regles/pj")
    assert (answer.status, answer.headers["location"]) == (308, "/regles/pj/")
    assert "Règle" in served.get("/regles/pj/").body.decode()


def test_a_browser_gets_the_page_of_what_is_missing_and_a_program_gets_a_problem(served: Served) -> None:
    page = served.get("/rien", Accept="text/html,*/*")
    assert (page.status, "n'existe pas" in page.body.decode()) == (404, True)
    assert served.get("/rien").detail.startswith("Introuvable")


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/assets/../../secret.txt",
        "/lien.txt",
        "/.cache",
        "//secret.txt",
        "/assets/..\\..\\secret.txt",
        "/assets/%00",
        "/assets/site.js%00.html",
        "/" + "a" * 5_000,
        "/index.html/",
        "/assets",
        "/%c0%ae%c0%ae/secret.txt",
        "/file:///etc/passwd",
        "//evil.example/regles/pj",
    ],
)
def test_nothing_outside_the_folder_nor_hidden_is_served(served: Served, path: str) -> None:
    with socket.create_connection(("127.0.0.1", served.port), 10) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while data := connection.recv(65_536):
            answer += data
    assert answer.startswith((b"HTTP/1.1 404 ", b"HTTP/1.1 400 ")), answer[:200]
    assert b"secret" not in answer.lower().replace(b"secret.txt", b"")


def test_a_file_comes_packed_to_who_asks_and_not_again_to_who_has_it(served: Served) -> None:
    plain, packed = served.get("/assets/site.js"), served.get("/assets/site.js", Accept_Encoding="gzip, br")
    assert plain.headers["content-type"] == "text/javascript; charset=utf-8"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["content-encoding"] == "gzip"
    again = served.get("/assets/site.js", If_None_Match=f'"autre", W/{plain.headers["etag"]}')
    assert (again.status, again.body) == (304, b"")


def test_a_page_takes_no_other_method(served: Served) -> None:
    answer = served.ask("POST", "/assets/site.js", b"x")
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")
    head = served.ask("HEAD", "/assets/site.js")
    assert (head.status, head.body, head.headers["content-length"]) == (200, b"", "2400")


def test_without_a_site_the_root_leads_to_the_documentation(serve: Callable[..., Served]) -> None:
    alone = serve()
    answer = alone.get("/")
    assert (answer.status, answer.headers["location"]) == (307, "/api/")
    assert alone.get("/regles/").status == 404


def test_other_sites_read_the_api_only_where_it_was_decided(serve: Callable[..., Served], served: Served) -> None:
    origin = "https://aide.example.org"
    asks = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    path = "/api/v1/decisions/webinar"
    assert "access-control-allow-origin" not in served.get("/healthz", Origin=origin).headers
    assert served.ask("OPTIONS", path, headers=asks).status == 405
    opened = serve(origins=frozenset({origin}))
    assert opened.get("/healthz", Origin=origin).headers["access-control-allow-origin"] == origin
    assert opened.get("/healthz").headers["vary"] == "Origin"
    assert "access-control-allow-origin" not in opened.get("/healthz", Origin="https://autre.example").headers
    asked = opened.ask("OPTIONS", path, headers=asks)
    assert (asked.status, asked.headers["access-control-allow-origin"]) == (204, origin)
    assert asked.headers["access-control-allow-methods"] == "GET, POST"


@pytest.fixture
def own_site(tmp_path: Path) -> Path:
    """A site of three pages, none of which was asked for yet."""
    folder = tmp_path / "site"
    folder.mkdir()
    for name in ("index.html", "a.html", "b.html"):
        (folder / name).write_text(f"<html>{name}</html>", "utf-8")
    return folder


def test_a_page_made_a_link_after_the_start_is_never_followed(
    serve: Callable[..., Served], own_site: Path, tmp_path: Path
) -> None:
    served = serve(site=own_site)
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    (own_site / "a.html").unlink()
    (own_site / "a.html").symlink_to(tmp_path / "secret.txt")
    answer = served.get("/a.html")
    assert (answer.status, b"a.html" in answer.body) == (200, True)


def test_a_folder_that_goes_after_the_start_is_still_served(serve: Callable[..., Served], own_site: Path) -> None:
    served = serve(site=own_site)
    shutil.rmtree(own_site)
    assert [served.get(path).status for path in ("/", "/b.html", "/nulle-part")] == [200, 200, 404]


def test_three_bases_at_once_serve_their_own_sites(
    serve: Callable[..., Served], rules: Rules, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(folder: Path, _: object, on: date, *__: object) -> None:
        for name in ("index.html", "a.html"):
            (folder / name).write_text(f"<html>{on}</html>", "utf-8")

    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(tmp_path))
    monkeypatch.setattr(sites, "build", build)
    monkeypatch.setattr(sites, "_digest", lambda _, on, *__: on.isoformat().replace("-", "a"))
    days = [date(2026, 11, day) for day in (24, 25, 26)]
    servers = []
    for day in days:
        with sites.built_site(rules, day) as folder:
            servers.append(serve(site=folder))
    assert [str(day) in one.get("/a.html").body.decode() for one, day in zip(servers, days, strict=True)] == [True] * 3
