"""A dossier in a few words: how its files stand, what it weighs, what its first invoice says, what answers give."""

from __future__ import annotations

from assistant.articles.conditions import value_said
from assistant.dossier import OUTCOMES, DossierReport, JudgedFile, names
from assistant.dossier.ignoring import IgnoredRule
from assistant.dossier.invoice_facts import ReportedInvoice
from assistant.dossier.report import DossierBranch
from assistant.dossier.scope import known_elsewhere
from assistant.engine.base import Rules
from assistant.model.base import Base
from assistant.outlets.reports.met_limits import dossier_limit
from assistant.outlets.telling import Telling
from assistant.words.folding import printable, shortened
from assistant.words.numbers import number, plural
from assistant.words.sizes import show_size
from assistant.words.typography import french

VALUE_SHOWN = 60

IGNORED_NAMED = 3
"""On how many things a rule that was left aside is told; more are counted."""


def summary(rules: Rules, report: DossierReport) -> str:
    """« 1 pièce refusée, 2 acceptées. 13,4 Mo. »: how many deposited files stand where, worst first; their weight."""
    told = Telling(rules.base)
    counts = report.outcomes
    parts: list[str] = []
    for outcome in reversed(OUTCOMES):
        if counts[outcome]:
            parts.append(_counted(told, outcome, counts[outcome], short=bool(parts)))
    size, limit = show_size(report.size), dossier_limit(report)
    weight = told.say("weight-of", size=size, limit=limit) if limit else size
    return french(f"{', '.join(parts) or told.word('no-piece')}. {weight}.")


def verdict(rules: Rules, report: DossierReport) -> str:
    """The outcome of a dossier: « Dossier refusé », « Aucun motif de refus trouvé parmi 96 contrôles »."""
    told = Telling(rules.base)
    said = told.word(f"dossier-{report.outcome}")
    if report.outcome != "accepted" or not report.scope.controls:
        return said
    return told.say("dossier-controls", verdict=said, controls=told.counted(report.scope.controls, "counted-controls"))


def scope_said(rules: Rules, report: DossierReport) -> list[str]:
    """What a check looked at, then what only others know: the two sentences with which each report ends."""
    told, scope = Telling(rules.base), report.scope
    return [told.say("looked-at", parts=" ; ".join(scope.looked_at)), elsewhere_said(rules.base)]


def elsewhere_said(base: Base) -> str:
    """What only others know, and who."""
    told = Telling(base)
    known = (told.say("known-by", what=one.what, who=one.who) for one in known_elsewhere(base))
    return told.say("known-elsewhere", parts=" ; ".join(known))


def ignored_said(rules: Rules, report: DossierReport) -> list[str]:
    """For each rule that was left aside, why if it was said, and on what it would have counted."""
    told = Telling(rules.base)
    return [rule_aside_said(told, one) for one in report.ignoring.rules.values()]


def rule_aside_said(told: Telling, one: IgnoredRule) -> str:
    """A rule that was left aside, why if it was said, and on what it would have counted, or that it met nothing."""
    reason = told.say("ignored-why", reason=one.reason) if one.reason else ""
    named = [
        told.say(
            "ignored-subject",
            subject=printable(shortened(finding.subject or told.word("report-dossier"), VALUE_SHOWN)),
            state=told.word(f"piece-{finding.outcome}"),
        )
        for finding in one.findings[:IGNORED_NAMED]
    ]
    if left := one.count - len(named):
        named.append(told.counted(left, "report-other-file"))
    sentence = "ignored" if named else "ignored-in-vain"
    return told.say(sentence, rule=one.rule, reason=printable(reason), subjects=", ".join(named))


def left_files(rules: Rules, report: DossierReport) -> str:
    """How many deposited files are judged and not listed, by outcome; "" when all are listed."""
    told = Telling(rules.base)
    counts = ((outcome, report.left.outcomes[outcome]) for outcome in reversed(OUTCOMES))
    said = ", ".join(_counted(told, outcome, count, short=False) for outcome, count in counts if count)
    return told.say("report-left-files", left=said) if said else ""


def _counted(told: Telling, outcome: str, count: int, *, short: bool) -> str:
    noun = number(count) if short else plural(count, told.word("piece"))
    return f"{noun} {told.word(f'pieces-{outcome}' if count > 1 else f'piece-{outcome}')}"


def invoice_line(rules: Rules, file: JudgedFile) -> str:
    """The first invoice of a file in a line: its number, to whom it goes, and how many more there are."""
    told, invoice = Telling(rules.base), file.invoices[0]
    none = told.word("none-read")
    kind = told.word("credit-note-kind" if _is_credit_note(rules, invoice) else "invoice-kind")
    written = {
        "kind": kind,
        "number": invoice.number,
        "siret": invoice.buyer_siret,
        "service": invoice.service_code,
        "engagement": invoice.engagement,
    }
    line = told.say("invoice-line", **{gap: shortened(text or none, VALUE_SHOWN) for gap, text in written.items()})
    more = len(file.invoices) - 1
    return f"{line} {told.say('more-invoices', count=told.counted(more, 'other-invoice'))}" if more else line


def _is_credit_note(rules: Rules, invoice: ReportedInvoice) -> bool:
    codes = rules.base.lists[names.CREDIT_TYPES].ids()
    return invoice.syntax == "UBL-CreditNote" or invoice.type_code in codes


def branch_lines(rules: Rules, report: DossierReport) -> list[tuple[DossierBranch, str]]:
    """Each answer to the first question, and what it would give: « EDI : accepté »."""
    base, told = rules.base, Telling(rules.base)
    return [
        (one, french(f"{value_said(base, base.facts[one.fact], one.value)} : {told.word(f'word-{one.outcome}')}"))
        for one in report.branches
    ]
