"""A dossier on a terminal: the verdict, then each file, worst first, with what to do."""

from __future__ import annotations

from assistant.dossier import DossierReport, JudgedFile, Judgement, names
from assistant.dossier.corrections import proposal
from assistant.dossier.judgement import DOUBTS, worst_first
from assistant.engine.base import Rules
from assistant.engine.decision import Status
from assistant.outlets.reports.decision import INDENT
from assistant.outlets.reports.given import channel_option
from assistant.outlets.reports.listing import NAME_SHOWN
from assistant.outlets.reports.met_limits import file_limits
from assistant.outlets.reports.summary import (
    branch_lines,
    ignored_said,
    invoice_line,
    left_files,
    scope_said,
    summary,
    verdict,
)
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.filenames import length
from assistant.words.folding import shortened
from assistant.words.sizes import show_size
from assistant.words.typography import french

SUBJECT_SHOWN = 60
CAUTIONED_SHOWN = 3
"""How many files a caution names."""

ACCEPTED_SHOWN = 10
"""How many accepted files are named; more are counted."""

INSIDE_SHOWN = 60
"""How many files found inside deposited ones are named for each deposited one; more are counted."""

CORRECTIONS_SHOWN = 20
"""How many corrections are written."""

INSIDE_ALIKE, DEPOSITED_ALIKE = 3, 20
"""How many files of which the same is found are written in full, inside others and deposited; more are counted."""

NAMED = 3
"""How many of those that are counted are named."""

JUDGEMENTS_SHOWN = 20
"""How many answers about one file are written, the worst first."""


def write_dossier(terminal: Terminal, rules: Rules, report: DossierReport) -> None:
    """Write the whole report."""
    told = Telling(rules.base)
    for assumed in report.assumed:
        terminal.line(told.assuming(assumed))
    state = terminal.state(report.outcome, verdict(rules, report), marked=False)
    terminal.line(summary(rules, report), 2, state + "  ")
    _question(terminal, rules, told, report)
    for judgement in report.judgements:
        if judgement.decision.status is not Status.MISSING or all(file.size is not None for file in report.files):
            _judgement(terminal, told, judgement)
    _files(terminal, rules, told, report)
    for caution in report.cautions:
        about = ", ".join(shortened(one, SUBJECT_SHOWN) for one in caution.subjects[:CAUTIONED_SHOWN])
        text = told.caution(caution, report.on)
        terminal.line(safe(f"{text} ({about})" if about else text), 2, f"! {told.word('caution')} : ")
    for note in report.notes:
        about = f" ({shortened(note.subject, SUBJECT_SHOWN)})" if note.subject is not None else ""
        terminal.line(french(safe(f"{note.text}{about}")), 2, f"  {told.word('to-know')} : ")
    for sentence in ignored_said(rules, report):
        terminal.line(sentence, 2)
    if proposed := report.corrections:
        terminal.line(f"{told.word('corrections')} :")
        for one in proposed[:CORRECTIONS_SHOWN]:
            terminal.line(safe(one.says), 4, "  - ")
    for sentence in scope_said(rules, report):
        terminal.line(sentence, 2)
    if names.INVOICE in report.scope.asked:
        terminal.line(told.word(f"route-{report.route}"), 2)
    if report.norm is not None:
        from assistant.outlets.reports.norm import write_norm

        write_norm(terminal, told, report.norm)


def _question(terminal: Terminal, rules: Rules, told: Telling, report: DossierReport) -> None:
    """The first question, and what each of its answers would give."""
    for asked in report.ask[:1]:
        terminal.line(french(asked.question), 2, f"  {told.word('question')} : ")
        for branch, line in branch_lines(rules, report):
            how = channel_option(rules.base, report.channel, branch.fact, branch.value)
            terminal.line(french(f"{line} ({how})"), 6, "  - ")


def _files(terminal: Terminal, rules: Rules, told: Telling, report: DossierReport) -> None:
    """The files, worst first; the last of many accepted or alike, and of those found inside others, are counted."""
    ranked = sorted(report.files, key=lambda file: worst_first(file.outcome))
    accepted = [file for file in ranked if file.outcome == "accepted"]
    left, hidden = INSIDE_SHOWN * max(len(report.deposited), 1), sum(file.unlisted for file in report.deposited)
    for group in _alike(ranked[: len(ranked) - len(accepted)] + accepted[:ACCEPTED_SHOWN]):
        most = DEPOSITED_ALIKE if group[0].deposited else INSIDE_ALIKE
        for file in group[:most]:
            left -= not file.deposited
            if file.deposited or left >= 0:
                _file(terminal, rules, told, file)
            else:
                hidden += 1
        if len(group) > most:
            named = [f"« {shortened(safe(file.name or file.path), SUBJECT_SHOWN)} »" for file in group[most:][:NAMED]]
            others = told.counted(len(group) - most, "report-other-file")
            terminal.line(told.say("report-alike", count=others, names=", ".join(named)), 2, "  ")
    if unlisted := left_files(rules, report):
        terminal.line(unlisted)
    if hidden:
        terminal.line(told.say("report-left-out", left=told.counted(hidden, "report-other-file")))
    if len(accepted) > ACCEPTED_SHOWN:
        others = told.counted(len(accepted) - ACCEPTED_SHOWN, "piece-accepted-other")
        terminal.line(others, 2, terminal.mark("accepted"))


def _alike(files: list[JudgedFile]) -> list[list[JudgedFile]]:
    """The files in groups of which the same rules say the same, in the order of the first of each."""
    groups: dict[tuple[object, ...], list[JudgedFile]] = {}
    for at, file in enumerate(files):
        rules = tuple(sorted({rule for one in file.judgements if one.outcome != "accepted" for rule in one.rules}))
        key = (file.deposited, file.outcome, rules) if rules else (at,)
        groups.setdefault(key, []).append(file)
    return list(groups.values())


def _file(terminal: Terminal, rules: Rules, told: Telling, file: JudgedFile) -> None:
    name = safe(file.name if file.deposited and file.name and file.name.strip() else file.path)
    state = terminal.column(terminal.state(file.outcome, told.word(f"state-{file.outcome}")), INDENT)
    size = f"  {show_size(file.size, file_limits(file))}" if file.size is not None else ""
    terminal.write(f"{state}{shortened(name, NAME_SHOWN)}{size}\n")
    if file.reason is not None and all(one.notice != file.reason for one in file.judgements):
        terminal.line(french(safe(file.reason)), 2, "  ")
    if file.invoices and file.outcome != "unreadable":
        terminal.line(french(safe(invoice_line(rules, file))), 2, "  ")
    written: set[tuple[str, str]] = set()
    for judgement in file.ranked[:JUDGEMENTS_SHOWN]:
        about = file.beside(judgement)
        said = ("" if about else judgement.notice, judgement.decision.answer)
        if said not in written and not (file.unreadable and judgement.decision.status is Status.MISSING):
            _judgement(terminal, told, judgement, about)
        written.add(said)


def _judgement(terminal: Terminal, told: Telling, judgement: Judgement, about: str = "") -> None:
    """What a judgement leads to, after the name of what it is about where that is not what is shown above."""
    findings = judgement.findings()
    if about and (findings or judgement.outcome != "accepted"):
        terminal.line(french(told.say("report-about", name=shortened(safe(about), SUBJECT_SHOWN))), 2, "  ")
    if judgement.notice and not findings and judgement.outcome != "accepted":
        terminal.line(french(safe(judgement.notice)), 2, "  ")
    said = ""
    for finding in findings:
        if finding.detail and finding.detail != said:
            said = finding.detail
            terminal.line(french(safe(said)), 2, "  ")
        terminal.line(safe(finding.says), 2, "  ")
        if finding.advice:
            advice = _with_length(told, judgement, safe(finding.advice))
            terminal.line(advice, 2, f"  {told.word('to-do')} : ")
        terminal.line(told.rests_on(finding.rule, finding.source, finding.deduced), 2, "  ")
    if not findings and judgement.outcome in DOUBTS:
        terminal.line(safe(judgement.decision.answer), 2, "  ")
    for sentence in told.unchecked(judgement.decision):
        terminal.line(safe(sentence), 2, f"  {told.word('unchecked')} : ")


def _with_length(told: Telling, judgement: Judgement, advice: str) -> str:
    """An advice in which the name that is proposed is followed by its length."""
    name = judgement.renamed[1] or proposal(judgement.decision)
    if name is None:
        return advice
    quoted = french(f"« {safe(name)} »")
    return advice.replace(quoted, f"{quoted} ({told.counted(length(name), 'counted-characters')})")
