"""A dossier in a few words: how its files stand, what it weighs, what its first invoice says, what answers give."""

from __future__ import annotations

from typing import Any

from assistant.dossier import OUTCOMES, DossierReport, JudgedFile
from assistant.engine.base import Rules
from assistant.outlets.reports.met_limits import dossier_limit
from assistant.outlets.telling import Telling
from assistant.words.folding import shortened
from assistant.words.numbers import plural
from assistant.words.sizes import show_size
from assistant.words.typography import french

VALUE_SHOWN = 60
INVOICE_FACTS = {"number": "number", "siret": "buyer_siret", "service": "service_code", "engagement": "engagement"}
"""The gaps of the sentence on an invoice, and the fact of the invoice that fills each."""


def summary(rules: Rules, report: DossierReport) -> str:
    """« 1 pièce refusée, 2 acceptées. 13,4 Mo. »: how many deposited files stand where, worst first; their weight."""
    told = Telling(rules.base)
    counts = [(outcome, sum(file.outcome == outcome for file in report.deposited)) for outcome in reversed(OUTCOMES)]
    shown: list[str] = []
    for outcome, count in counts:
        if count:
            noun = str(count) if shown else plural(count, told.word("piece"))
            shown.append(f"{noun} {told.word(f'pieces-{outcome}' if count > 1 else f'piece-{outcome}')}")
    size, limit = show_size(report.size), dossier_limit(report)
    weight = told.say("weight-of", size=size, limit=limit) if limit else size
    return french(f"{', '.join(shown) or told.word('no-piece')}. {weight}.")


def verdict(rules: Rules, report: DossierReport) -> str:
    """The outcome of a dossier in a word or two: « Dossier refusé »."""
    return Telling(rules.base).word(f"dossier-{report.outcome}")


def invoice_line(rules: Rules, file: JudgedFile) -> str:
    """The first invoice of a file in a line: its number, to whom it goes, and how many more there are."""
    told, invoice = Telling(rules.base), file.invoices[0]
    none = told.word("none-read")
    line = told.say(
        "invoice-line", **{gap: shortened(invoice[fact] or none, VALUE_SHOWN) for gap, fact in INVOICE_FACTS.items()}
    )
    more = len(file.invoices) - 1
    return f"{line} {told.say('more-invoices', count=told.counted(more, 'other-invoice'))}" if more else line


def branch_lines(rules: Rules, report: DossierReport) -> list[tuple[dict[str, Any], str]]:
    """Each answer to the first question, and what it would give: « EDI : accepté »."""
    if not report.ask:
        return []
    told, fact = Telling(rules.base), rules.base["facts"][report.ask[0]["fact"]]
    return [
        (branch, french(f"{rules.wording.show(fact, branch['value'])} : {told.word('word-' + branch['outcome'])}"))
        for branch in report.branches
    ]
