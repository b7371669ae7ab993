"""`serve`: the site, the API and its documentation on one address."""

from __future__ import annotations

import re
from contextlib import ExitStack
from datetime import date
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from urllib.parse import urlsplit

import click

from assistant.engine.base import Rules
from assistant.outlets.api.clients import Proxies, network
from assistant.outlets.cli.directory_option import must_exist, read_option
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import directory_of, directory_option, rules_of, rules_option
from assistant.outlets.cli.parameters import NumberParameter
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal
from assistant.words.suggestion import quoted
from assistant.words.typography import french


@click.command(
    cls=FrenchCommand,
    quiet=False,
    examples=(
        "chorus-assistant serve",
        "chorus-assistant serve --host 0.0.0.0 --port 8080",
        "chorus-assistant serve --site site --unanswered questions.jsonl",
    ),
)
@click.option(
    "--host", default="127.0.0.1", metavar="ADRESSE", help="Adresse à écouter, celle de cette machine par défaut."
)
@click.option(
    "--port",
    type=NumberParameter(0, 65_535),
    default=8_000,
    metavar="PORT",
    help="Port, 8000 par défaut ; 0 prend un port libre.",
)
@click.option(
    "--site",
    "site",
    metavar="DOSSIER",
    default=None,
    help="Site déjà construit ; sans cette option il est construit au premier lancement.",
)
@click.option(
    "--unanswered",
    metavar="FICHIER",
    default=None,
    help="Y garder les questions sans réponse, sans numéro, courriel ni téléphone.",
)
@click.option(
    "--cors",
    multiple=True,
    metavar="ORIGINE",
    help="Autre site dont les pages peuvent appeler l'API, par exemple https://aide.example.org.",
)
@click.option(
    "--allow-host",
    "allowed",
    multiple=True,
    metavar="NOM",
    help="Nom sous lequel le serveur répond, outre ses adresses et localhost, par exemple aide.example.org.",
)
@click.option(
    "--proxy",
    "proxies",
    multiple=True,
    metavar="ADRESSE",
    help="Mandataire dont l'en-tête X-Forwarded-For est lu, par exemple 10.0.0.1 ou 10.0.0.0/8.",
)
@click.option("--metrics", "opens_metrics", is_flag=True, help="Ouvrir les mesures du serveur, à /metrics.")
@click.option("--mcp", "opens_mcp", is_flag=True, help="Répondre aussi aux assistants, à /mcp (extra « mcp »).")
@click.option(
    "--reload",
    "reloads",
    is_flag=True,
    help="Relire la base de règles quand elle change ; une base refusée laisse la précédente en service.",
)
@directory_option
@rules_option
def serve(
    host: str,
    port: int,
    site: str | None,
    unanswered: str | None,
    cors: tuple[str, ...],
    allowed: tuple[str, ...],
    proxies: tuple[str, ...],
    opens_metrics: bool,
    opens_mcp: bool,
    reloads: bool,
    directory: str | None,
    rules_folder: str | None,
) -> int:
    """Servir le site, l'API et sa documentation."""
    rules = rules_of(rules_folder)
    told = Telling(rules.base)
    origins = frozenset(_origin(told, one) for one in cors)
    names = frozenset(_name(told, one) for one in allowed)
    networks = [_network(told, one) for one in proxies]
    given = _given(told, site)
    must_exist(told, directory)
    kept, opened = _kept(unanswered), directory_of(directory)
    try:
        from assistant.outlets.api import server
        from assistant.outlets.api.app import create_app
        from assistant.outlets.api.reloading import Watched
        from assistant.outlets.api.service import Access, Service
    except ImportError:
        raise click.UsageError(told.say("serve-absent")) from None
    if opens_mcp:
        try:
            from assistant.outlets.api.assistants import Assistants
        except ModuleNotFoundError as error:
            raise click.UsageError(told.say("mcp-not-installed", module=error.name or "")) from None
    server.allow_open_files()
    try:
        listening = server.listen(host, port)
    except server.CannotListen as error:
        raise click.UsageError(told.say("serve-not-listening", host=host, port=port, why=error)) from None
    access = Access(names | {host.lower()}, Proxies(networks), opens_metrics)
    service = Service(rules, unanswered=kept, directory=opened, access=access)
    watched = Watched(Path(rules_folder) if rules_folder else None) if reloads else None
    with ExitStack() as until_read:
        folder = given or _built(until_read, rules, told, rules_folder, directory)
        app = create_app(service, folder, origins, watched, Assistants(service) if opens_mcp else None)
    _say(told.say("serve-address", address=server.address(listening)))
    if folder is None:
        _say(told.say("serve-documentation", address=f"{server.address(listening)}api/"))
    if opens_mcp:
        _say(told.say("serve-assistants", address=f"{server.address(listening)}mcp"))
    _say(told.say("serve-stop"))
    server.Server(app, service).run([listening])
    _say(told.say("serve-stopped"))
    return 0


def _given(told: Telling, site: str | None) -> Path | None:
    """The folder of a site that is built already."""
    if site is not None and not (Path(site) / "index.html").is_file():
        raise click.UsageError(told.say("serve-no-site", site=site))
    return Path(site) if site is not None else None


def _built(
    until_read: ExitStack, rules: Rules, told: Telling, rules_folder: str | None, directory: str | None
) -> Path | None:
    """The folder of the site, built if need be; None when it cannot be: the API is then served alone."""
    from assistant.outlets.api.sites import ShownDirectory, built_site
    from assistant.outlets.site.build import CannotBuild

    folder = Path(rules_folder) if rules_folder else None
    shown = ShownDirectory(Path(directory), lambda: read_option(rules, directory)) if directory else None
    try:
        site = built_site(rules, date.today(), folder, lambda: _say(told.say("serve-building")), shown)
        return until_read.enter_context(site)
    except CannotBuild as error:
        _say(f"{error} {told.say('serve-alone')}")
        return None


def _kept(unanswered: str | None) -> Path | None:
    """The file of unanswered questions, once it is sure that it can be written."""
    if unanswered is None:
        return None
    from assistant.answer.unanswered import opened

    with opened(Path(unanswered)):
        return Path(unanswered)


def _origin(told: Telling, text: str) -> str:
    """An origin, as browsers write it."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc or text != f"{parts.scheme}://{parts.netloc}":
        raise click.UsageError(told.say("serve-origin", origin=quoted(text)))
    return text


def _name(told: Telling, text: str) -> str:
    """The name of a server, without a port."""
    if not re.fullmatch(r"[\w-]+(?:\.[\w-]+)*", text, re.ASCII):
        raise click.UsageError(told.say("serve-host-name", host=quoted(text)))
    return text.lower()


def _network(told: Telling, text: str) -> IPv4Network | IPv6Network:
    """The address of a proxy, or the network of several."""
    try:
        return network(text)
    except ValueError:
        raise click.UsageError(told.say("serve-proxy", address=quoted(text))) from None


def _say(sentence: str) -> None:
    terminal = Terminal()
    terminal.write(french(sentence) + "\n")
    terminal.stream.flush()
