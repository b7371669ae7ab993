"""Checking a dossier: its files read behind the guard and judged, then its weight, then the questions left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from assistant.dossier.channels import channel_facts
from assistant.dossier.judging import NOTHING_DEPOSITED, Judge, Read
from assistant.dossier.report import Case, JudgedFile, Report, outcome_of, strongest
from assistant.engine.base import Rules
from assistant.intake.content import Signatures
from assistant.intake.folders import Deposited, deposited
from assistant.intake.notices import notice

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
    assume: Mapping[str, Any] | None = None,
) -> Report:
    """Judge the files under `paths` as one dossier, deposited by `channel` on the day `on`.

    `name` is the name under which the one file given will be deposited; `requires` what the recipient's structure
    demands. Raises FactError for an unknown channel or demand.
    """
    from assistant.dossier.reading import Reader

    with Reader(rules) as reader:
        return check_files(
            rules,
            list(deposited(paths)),
            reader.read,
            channel=channel,
            name=name,
            requires=requires,
            on=on,
            assume=assume,
        )


def check_files(
    rules: Rules,
    files: Sequence[Deposited],
    read: Read,
    *,
    channel: str | None = None,
    name: str | None = None,
    requires: str | None = None,
    on: date,
    assume: Mapping[str, Any] | None = None,
    progress: Progress | None = None,
    ignore: frozenset[str] = frozenset(),
) -> Report:
    """Judge `files` as one dossier; `read` reads their contents, `ignore` names the rules that are left out."""
    facts = channel_facts(rules, channel)
    report = Report(on, rules.base["rules"], channel)
    judge = Judge(rules, facts, on, assume or {}, _signatures(rules), requires)
    names: dict[str, int] = {}
    for done, file in enumerate(files, 1):
        given = name if name is not None else file.name or None
        judged = judge.judge(file, given, read(file, given))
        names[given or ""] = names.get(given or "", 0) + 1
        if given and names[given] > 1:
            judged[0].cases.append(judge.notice(given, notice("nom-en-double", detail=given)))
        report.files += judged
        report.usage = report.usage or file.reason in NOTHING_DEPOSITED
        if progress is not None:
            progress(done, len(files))
    known: dict[str, Any] = dict(facts)
    if all(file.size is not None for file in report.files if file.deposited):
        known["dossier_size"] = report.size
    report.cases.append(judge.ask("dossier", None, known))
    if ignore:
        _ignore(report, ignore)
    _questions(rules, judge, report)
    return report


_prepared: list[tuple[Rules, Signatures]] = []
"""The signatures of the last base that was asked for: preparing them takes longer than judging a dossier."""


def _signatures(rules: Rules) -> Signatures:
    from assistant.intake.signatures import signatures_of

    for known, prepared in _prepared:
        if known is rules:
            return prepared
    _prepared[:] = [(rules, signatures_of(rules.base))]
    return _prepared[0][1]


def _ignore(report: Report, ignore: frozenset[str]) -> None:
    """Leave out the cases whose every reason, or every doubt, is a rule to ignore."""
    holders: list[JudgedFile | Report] = [*report.files, report]
    for holder in holders:
        kept = []
        for case in holder.cases:
            named = [reason["rule"] for reason in case.decision.reasons] or [
                one["rule"] for one in case.decision.unchecked
            ]
            left = [rule for rule in named if rule in ignore]
            report.ignored += [rule for rule in left if rule not in report.ignored]
            if not named or len(left) < len(named):
                kept.append(case)
        holder.cases = kept


def _questions(rules: Rules, judge: Judge, report: Report) -> None:
    """What to ask the depositor, the facts read in files apart, and what each answer to the first would give.

    A question whose every answer leaves the dossier where it stands is not asked.
    """
    asked: dict[str, dict[str, Any]] = {}
    cases = report.every_case
    for case in cases:
        for one in case.decision.ask:
            if not rules.base["facts"][one["fact"]]["derived"]:
                asked.setdefault(one["fact"], one)
    fixed = ["unreadable" for file in report.files if file.unreadable]
    for one in asked.values():
        branches = []
        for choice in one["choices"]:
            ends = [_then(judge, case, one["fact"], choice["id"]) for case in cases]
            branches.append({"fact": one["fact"], "value": choice["id"], "outcome": strongest([*ends, *fixed])})
        if any(branch["outcome"] != report.outcome for branch in branches):
            report.ask.append(one)
            report.branches = report.branches or branches


def _then(judge: Judge, case: Case, fact: str, value: str) -> str:
    """What a case would lead to with one more fact."""
    question = case.decision.question
    if fact not in question.form["facts"] or fact in case.facts:
        return case.outcome
    return outcome_of(question.decide({**case.facts, fact: value}, judge.on))


__all__ = ["JudgedFile", "check", "check_files"]
