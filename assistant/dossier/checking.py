"""Checking a dossier: its files read behind the guard and judged, then its weight, then the questions left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.articles.telling import unknown_said
from assistant.dossier import names
from assistant.dossier.judgement import Judgement, outcome_of, strongest
from assistant.dossier.judging import NOTHING_DEPOSITED, DossierJudge, FileReader
from assistant.dossier.report import DossierBranch, DossierReport, JudgedFile
from assistant.engine.base import Rules
from assistant.engine.case import FactError, Given
from assistant.engine.reasons import Asked
from assistant.intake.folders import Deposited, deposited
from assistant.intake.observations import observed
from assistant.model.notice_ids import NoticeId

if TYPE_CHECKING:
    from assistant.directory.opening import Directory

Progress = Callable[[int, int], None]
"""Called with how many files are done, and out of how many."""


def check(
    rules: Rules,
    paths: Iterable[str | Path],
    *,
    channel: str | None = None,
    name: str | None = None,
    requires: str | None = None,
    on: date,
    assume: Given | None = None,
    directory: Directory | None = None,
    route: str | None = None,
) -> DossierReport:
    """Judge the files under `paths` as one dossier, deposited by `channel` on the day `on`.

    `name` is the name under which the one file given will be deposited; `requires` what the recipient's structure
    demands, which `directory` says without it, where it can; `route` how invoices arrive, by a deposit in Chorus Pro
    unless it says otherwise. Raises FactError for an unknown channel, demand or route.
    """
    from assistant.dossier.reading import ContentReader

    with ContentReader(rules) as reader:
        return check_files(
            rules,
            list(deposited(paths)),
            reader.read,
            channel=channel,
            name=name,
            requires=requires,
            on=on,
            assume=assume,
            directory=directory,
            route=route,
        )


def check_files(
    rules: Rules,
    files: Sequence[Deposited],
    read: FileReader,
    *,
    channel: str | None = None,
    name: str | None = None,
    requires: str | None = None,
    on: date,
    assume: Given | None = None,
    progress: Progress | None = None,
    ignore: frozenset[str] = frozenset(),
    directory: Directory | None = None,
    route: str | None = None,
) -> DossierReport:
    """Judge `files` as one dossier; `read` reads their contents, `ignore` names the rules that are left out.

    `directory` says what the recipients of invoices demand; `route` how invoices arrive.
    """
    facts = stated(rules, channel, requires)
    report = DossierReport(on, rules.base.fingerprint, channel)
    judge = DossierJudge(rules, facts, on, assume or {}, requires, directory, arrival(rules, route))
    seen: dict[str, int] = {}
    for done, file in enumerate(files, 1):
        given = name if name is not None else file.name or None
        judged = judge.judge(file, given, read(file, given))
        seen[given or ""] = seen.get(given or "", 0) + 1
        if given and seen[given] > 1:
            judged[0].judgements.append(judge.observed(given, observed(NoticeId.NOM_EN_DOUBLE, detail=given)))
        report.files += judged
        report.usage = report.usage or file.reason in NOTHING_DEPOSITED
        if progress is not None:
            progress(done, len(files))
    known: dict[str, object] = dict(facts)
    if all(file.size is not None for file in report.deposited):
        known[names.DOSSIER_SIZE] = report.size
    report.judgements.append(judge.ask(names.DOSSIER, None, known))
    holders: list[JudgedFile | DossierReport] = [*report.files, report]
    for holder in holders:
        holder.judgements = [one for one in holder.judgements if not _ignored(one, ignore, report.ignored)]
    report.notes = judge.recipients.notes
    report.ask, report.branches = _questions(rules, judge, report)
    return report


def stated(rules: Rules, channel: str | None, requires: str | None) -> Mapping[str, str]:
    """The facts that a channel states, « portail-pdf » being a channel and a form; none when it is not known.

    Raises FactError, naming the nearest, for a channel or a demand that the base does not know: whatever the files
    hold, neither passes unread.
    """
    if requires is not None:
        rules.taking.value(names.REQUIRES, requires)
    if channel is None:
        return {}
    base = rules.base
    called = {name: one for one in base.channels.values() for name in (one.id, one.label, *one.aliases)}
    found = called.get(channel)
    if found is not None:
        return found.facts
    every = base.word("known-channels").format(channels=", ".join(base.channels))
    raise FactError(unknown_said(base, "unknown-channel", channel, called, every=every))


def arrival(rules: Rules, route: str | None) -> str:
    """How invoices arrive, as the rules name it; by a deposit in Chorus Pro where nothing is said.

    Raises FactError for a route that the base does not know.
    """
    return names.BY_DEPOSIT if route is None else str(rules.taking.value(names.ROUTE, route))


def _ignored(judgement: Judgement, ignore: frozenset[str], told: list[str]) -> bool:
    """Whether every reason, or every doubt, of a judgement is a rule to ignore; `told` takes the rules met."""
    left = [rule for rule in judgement.rules if rule in ignore] if ignore else []
    told += [rule for rule in dict.fromkeys(left) if rule not in told]
    return bool(left) and len(left) == len(judgement.rules)


def _questions(rules: Rules, judge: DossierJudge, report: DossierReport) -> tuple[list[Asked], list[DossierBranch]]:
    """What to ask the depositor, the facts read in files apart, and what each answer to the first would give.

    A question whose every answer leaves the dossier where it stands is not asked.
    """
    judgements = report.every_judgement
    asked: dict[str, Asked] = {}
    for judgement in judgements:
        for one in judgement.decision.ask:
            fact = rules.base.facts[one.fact]
            if not fact.read and fact.origin is None:
                asked.setdefault(one.fact, one)
    fixed = ["unreadable" for file in report.files if file.unreadable]
    left: list[Asked] = []
    first: list[DossierBranch] = []
    for one in asked.values():
        branches = []
        for choice in one.choices:
            ends = [_then(judge, judgement, one.fact, choice.id) for judgement in judgements]
            branches.append(DossierBranch(one.fact, choice.id, strongest([*ends, *fixed])))
        if any(branch.outcome != report.outcome for branch in branches):
            left.append(one)
            first = first or branches
    return left, first


def _then(judge: DossierJudge, judgement: Judgement, fact: str, value: str) -> str:
    """What a judgement would lead to with one more fact."""
    decider = judgement.decision.decider
    if fact not in decider.model.facts or fact in judgement.facts:
        return judgement.outcome
    return outcome_of(decider.decide({**judgement.facts, fact: value}, judge.on))


__all__ = ["JudgedFile", "arrival", "check", "check_files", "stated"]
