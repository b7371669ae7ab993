"""`replay`: a receipt asked again; the same octets, or why not."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.engine.base import load_rules
from assistant.engine.case import FactError
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.main import complain
from assistant.outlets.cli.options import json_option, out, output_option, rules_of, rules_option
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.typography import french


@click.command(
    "replay",
    cls=FrenchCommand,
    examples=("chorus-assistant replay recu.json", "chorus-assistant replay recu.json --old rules-avant"),
)
@click.argument("file", metavar="RECU")
@click.option("--old", metavar="DOSSIER", default=None, help="La base que nomme le reçu, pour dire ce qui a changé.")
@json_option
@output_option
@rules_option
def replay(file: str, old: str | None, as_json: bool, output: str | None, rules_folder: str | None) -> int:
    """Rejouer un reçu : 0 si la décision est la même octet pour octet, 1 sinon, et pourquoi."""
    from assistant.outlets.receipts.receipt import LARGEST, ReceiptUnread, read_receipt
    from assistant.outlets.receipts.replaying import replay_receipt
    from assistant.outlets.reports.replayed import replayed_json, replayed_said

    rules = rules_of(rules_folder)
    told = Telling(rules.base)
    with Path(file).open("rb") as stream:
        data = stream.read(LARGEST + 1)
    try:
        receipt = read_receipt(data)
    except ReceiptUnread as error:
        return complain(told.say(error.word, detail=error.detail), 4)
    before = None
    if old is not None:
        if not Path(old).is_dir():
            raise FactError(told.say("not-a-folder", path=old))
        before = load_rules(old)
        named = str(receipt.decision.get("rules"))
        if before.base.fingerprint != named:
            raise FactError(told.say("replay-old-other", then=safe(named), now=before.base.fingerprint))
    found = replay_receipt(receipt, data, rules, before)
    with out(output) as stream:
        terminal = Terminal(stream)
        if as_json:
            from assistant.outlets.reports.json_text import write_json

            write_json(terminal, replayed_json(receipt, found))
        else:
            for line in replayed_said(rules, receipt, found):
                terminal.line(french(safe(line)))
    return 1 if found.why else 0
