"""`mcp`: the tools and the resources over the Model Context Protocol, on standard input and output."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import on_option, rules_of, rules_option
from assistant.outlets.telling import Telling


@click.command("mcp", cls=FrenchCommand, quiet=False, examples=("chorus-assistant mcp --root factures",))
@click.option("--root", metavar="DOSSIER", default=None, help="Seul dossier dont les fichiers peuvent être lus.")
@on_option
@rules_option
def mcp(root: str | None, on: date | None, rules_folder: str | None) -> int:
    """Servir ces réponses à un assistant, par le Model Context Protocol, sur l'entrée et la sortie standard."""
    rules = rules_of(rules_folder)
    told = Telling(rules.base)
    if root is not None and not Path(root).is_dir():
        raise FactError(told.say("not-a-folder", path=root))
    try:
        from assistant.outlets.mcp.serving import serve_stdio
    except ModuleNotFoundError as error:
        raise click.UsageError(told.say("mcp-not-installed", module=error.name or "")) from None
    from assistant.outlets.mcp.tool import Served

    served = Served(rules, (lambda: on) if on is not None else date.today, Path(root).resolve() if root else None)
    serve_stdio(served)
    return 0
