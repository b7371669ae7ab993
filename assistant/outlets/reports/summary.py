"""A dossier in a few words: how its files stand, what it weighs, what its first invoice says, what answers give."""

from __future__ import annotations

from assistant.articles.conditions import value_said
from assistant.dossier import OUTCOMES, DossierReport, JudgedFile
from assistant.dossier.report import DossierBranch
from assistant.engine.base import Rules
from assistant.outlets.reports.met_limits import dossier_limit
from assistant.outlets.telling import Telling
from assistant.words.folding import shortened
from assistant.words.numbers import plural
from assistant.words.sizes import show_size
from assistant.words.typography import french

VALUE_SHOWN = 60


def summary(rules: Rules, report: DossierReport) -> str:
    """« 1 pièce refusée, 2 acceptées. 13,4 Mo. »: how many deposited files stand where, worst first; their weight."""
    told = Telling(rules.base)
    counts = [(outcome, sum(file.outcome == outcome for file in report.deposited)) for outcome in reversed(OUTCOMES)]
    parts: list[str] = []
    for outcome, count in counts:
        if count:
            noun = str(count) if parts else plural(count, told.word("piece"))
            parts.append(f"{noun} {told.word(f'pieces-{outcome}' if count > 1 else f'piece-{outcome}')}")
    size, limit = show_size(report.size), dossier_limit(report)
    weight = told.say("weight-of", size=size, limit=limit) if limit else size
    return french(f"{', '.join(parts) or told.word('no-piece')}. {weight}.")


def verdict(rules: Rules, report: DossierReport) -> str:
    """The outcome of a dossier in a word or two: « Dossier refusé »."""
    return Telling(rules.base).word(f"dossier-{report.outcome}")


def invoice_line(rules: Rules, file: JudgedFile) -> str:
    """The first invoice of a file in a line: its number, to whom it goes, and how many more there are."""
    told, invoice = Telling(rules.base), file.invoices[0]
    none = told.word("none-read")
    written = {
        "number": invoice.number,
        "siret": invoice.buyer_siret,
        "service": invoice.service_code,
        "engagement": invoice.engagement,
    }
    line = told.say("invoice-line", **{gap: shortened(text or none, VALUE_SHOWN) for gap, text in written.items()})
    more = len(file.invoices) - 1
    return f"{line} {told.say('more-invoices', count=told.counted(more, 'other-invoice'))}" if more else line


def branch_lines(rules: Rules, report: DossierReport) -> list[tuple[DossierBranch, str]]:
    """Each answer to the first question, and what it would give: « EDI : accepté »."""
    base, told = rules.base, Telling(rules.base)
    return [
        (one, french(f"{value_said(base, base.facts[one.fact], one.value)} : {told.word(f'word-{one.outcome}')}"))
        for one in report.branches
    ]
