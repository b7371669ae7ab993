"""Checking a dossier: its files read behind the guard and judged, then its weight, then the questions left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.articles.slips import named_choice
from assistant.articles.telling import unknown_said
from assistant.dossier import names
from assistant.dossier.corrections import corrections, tell_apart
from assistant.dossier.ignoring import Ignoring
from assistant.dossier.judged import JudgedFile
from assistant.dossier.judging import NOTHING_DEPOSITED, DossierJudge, FileReader
from assistant.dossier.norm import NormReader, NormReport
from assistant.dossier.questions import questions
from assistant.dossier.report import DossierReport
from assistant.dossier.scope import scope_of
from assistant.dossier.system_files import system_files
from assistant.engine.base import Rules
from assistant.engine.case import FactError, Given
from assistant.engine.days import day
from assistant.intake.folders import Deposited, deposited
from assistant.intake.observations import observed
from assistant.model.notice_ids import NoticeId
from assistant.words.folding import fold

if TYPE_CHECKING:
    from assistant.directory.opening import Directory

Progress = Callable[[int], None]
"""Called with how many files are done."""


def check(
    rules: Rules,
    paths: str | Path | Iterable[str | Path],
    *,
    channel: str | None = None,
    name: str | None = None,
    requires: str | None = None,
    on: date | str | None = None,
    assume: Given | None = None,
    directory: Directory | None = None,
    route: str | None = None,
) -> DossierReport:
    """Judge the files under `paths`, or under one path, as one dossier, deposited by `channel` on the day `on`.

    Without `on`, the day is today. `name` is the name under which the one file given will be deposited; `requires` what
    the recipient's structure demands, which `directory` says without it, where it can; `route` how invoices arrive, by
    a deposit in Chorus Pro unless it says otherwise. Raises FactError for an unknown channel, demand or route, where no
    path is given, or if `on` is no day.
    """
    given = [paths] if isinstance(paths, (str, Path)) else list(paths)
    if not given:
        raise FactError(rules.base.word("no-path"))
    from assistant.dossier.reading import ContentReader

    with ContentReader(rules) as reader:
        return check_files(
            rules,
            deposited(given),
            reader.read,
            channel=channel,
            name=name,
            requires=requires,
            on=day(rules.base, on) if on is not None else date.today(),
            assume=assume,
            directory=directory,
            route=route,
        )


def check_files(
    rules: Rules,
    files: Iterable[Deposited],
    read: FileReader,
    *,
    channel: str | None = None,
    name: str | None = None,
    requires: str | None = None,
    on: date,
    assume: Given | None = None,
    progress: Progress | None = None,
    ignore: Mapping[str, str] | Iterable[str] = (),
    directory: Directory | None = None,
    route: str | None = None,
    norm: NormReader | None = None,
) -> DossierReport:
    """Judge `files` as one dossier; `read` reads their contents, `ignore` names the rules that are left aside, and why.

    `directory` says what the recipients of invoices demand; `route` how invoices arrive. `norm` asks the artefacts of
    EN 16931 of the files that hold invoices: what they say is told beside the verdict.
    """
    facts = stated(rules, channel, requires)
    way = arrival(rules, route)
    told, ignoring = NormReport() if norm is not None else None, Ignoring(ignore)
    report = DossierReport(on, rules.base.fingerprint, channel, norm=told, route=way, ignoring=ignoring)
    judge = DossierJudge(rules, facts, on, assume or {}, requires, directory, way)
    system, seen = system_files(rules.base), set[int]()  # of 200 000 names, a number each
    sized = True
    for done, file in enumerate(files, 1):
        if system.holds(file.name):
            report.judgements.append(judge.asking.remarked(file.name, "system-file", file.name))
            continue
        given = name if name is not None else file.name or None
        judged = judge.judge(file, given, read(file, given))
        if given and hash(given) in seen:
            notice = observed(NoticeId.NOM_EN_DOUBLE, detail=given)
            judged.judgements.append(judge.asking.observed(given, notice))
        seen.add(hash(given))
        sized = sized and file.size is not None
        for holder in (judged, *judged.inside):
            holder.judgements = ignoring.kept(holder.judgements)
        report.take(judged)
        if norm is not None and report.norm is not None and judged.invoices:
            report.norm.add(rules, given, norm(file, given))
        report.usage = report.usage or file.reason in NOTHING_DEPOSITED
        if progress is not None:
            progress(done)
    known: dict[str, object] = dict(facts)
    if sized:
        known[names.DOSSIER_SIZE] = report.size
    _as_invoice(rules, report, facts)
    own = [judge.asking.ask(names.DOSSIER, None, known)]
    if _without_invoice(report, facts):
        own.append(judge.asking.remarked(None, "no-invoice"))
    report.judgements = ignoring.kept([*own, *report.judgements])
    report.notes = judge.recipients.notes
    report.scope = scope_of(rules.base, judge.asking.asked)
    tell_apart(rules, report)
    report.corrections = corrections(rules, report)
    report.ask, report.branches = questions(rules, report)
    return report


def stated(rules: Rules, channel: str | None, requires: str | None) -> Mapping[str, str]:
    """The facts that a channel states, « portail-pdf » being a channel and a form; none when it is not known.

    Raises FactError, naming the nearest, for a channel or a demand that the base does not know: whatever the files
    hold, neither passes unread.
    """
    if requires is not None:
        named_choice(rules.taking, names.REQUIRES, requires)
    if channel is None:
        return {}
    base = rules.base
    called = {name: one for one in base.channels.values() for name in (one.id, one.label, *one.aliases)}
    found = called.get(channel) or {fold(name): one for name, one in called.items()}.get(fold(channel))
    if found is not None:
        return found.facts
    every = base.word("known-channels").format(channels=", ".join(base.channels))
    raise FactError(unknown_said(base, "unknown-channel", channel, called, every=every))


def arrival(rules: Rules, route: str | None) -> str:
    """How invoices arrive, as the rules name it; by a deposit in Chorus Pro where nothing is said.

    Raises FactError for a route that the base does not know.
    """
    return names.BY_DEPOSIT if route is None else named_choice(rules.taking, names.ROUTE, route)


def _as_invoice(rules: Rules, report: DossierReport, channel: Mapping[str, str]) -> None:
    """Take the only PDF of a deposit of PDF for the invoice: what is said of its name is written for attachments."""
    pdfs = [file for file in report.pieces if file.is_pdf]
    if channel.get(names.DEPOSIT_FORM) != names.PDF or len(pdfs) != 1 or report.left.outcomes:
        return
    if any(file.role == "invoice" or file.unreadable or file.reason is not None for file in report.pieces):
        return  # the invoice is there, or may be what was not read
    [pdf] = pdfs
    prudence = rules.base.word("deduced-invoice-file")
    pdf.judgements = [
        replace(one, prudence=prudence) if one.decision.decider.id == names.ATTACHMENT else one
        for one in pdf.judgements
    ]


def _without_invoice(report: DossierReport, channel: Mapping[str, str]) -> bool:
    """Whether nothing in a dossier can be its invoice: none was read, none may stand in what was not read.

    An invoice that is typed is in no file, and a plain PDF is one where PDF are deposited.
    """
    form = channel.get(names.DEPOSIT_FORM)
    if form == names.TYPED or not report.pieces:
        return False
    pdf_serves = form in (None, names.PDF) and channel.get(names.CHANNEL) != names.EDI
    return not any(
        file.role == "invoice" or file.reason is not None or (pdf_serves and file.is_pdf) or file.is_other_xml
        for file in report.pieces
    )


__all__ = ["JudgedFile", "arrival", "check", "check_files", "stated"]
