"""An invoice dossier in, findings out: every file is judged, then the dossier as a whole.

The outcome is the strongest of accepted, unknown, to_verify, refused, unreadable, over the files and the dossier.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from assistant.engine.base import Rules, decide
from assistant.engine.decision import Decision, Status
from assistant.engine.entry import FactError
from assistant.intake.folders import Deposited, deposited
from assistant.words.distance import nearest

OUTCOMES = ("accepted", "unknown", "to_verify", "refused", "unreadable")
EXIT_CODES = {"accepted": 0, "unknown": 3, "to_verify": 3, "refused": 1, "unreadable": 4}


@dataclass
class JudgedFile:
    """One file of a dossier, and what its name, size and content led to; the size is in octets."""

    path: str
    name: str | None
    size: int | None
    role: str = "attachment"
    format: str | None = None
    outcome: str = "accepted"
    reason: str | None = None
    invoice: dict[str, Any] | None = None
    decision: Decision | None = None

    def to_dict(self) -> dict[str, Any]:
        """The file as JSON."""
        return {
            "path": self.path,
            "role": self.role,
            "name": self.name,
            "size": self.size,
            "format": self.format,
            "outcome": self.outcome,
            "reason": self.reason,
            "invoice": self.invoice,
        }


@dataclass
class Report:
    """What Chorus Pro would do with a dossier, as far as the rules know."""

    on: date
    rules: str
    channel: str | None
    files: list[JudgedFile] = field(default_factory=list)
    findings: list[dict[str, Any]] = field(default_factory=list)
    unchecked: list[dict[str, Any]] = field(default_factory=list)
    ask: list[dict[str, Any]] = field(default_factory=list)
    branches: list[dict[str, Any]] = field(default_factory=list)
    cautions: list[dict[str, Any]] = field(default_factory=list)
    assumed: list[dict[str, Any]] = field(default_factory=list)
    dossier: Decision | None = None
    outcome: str = "accepted"
    usage: bool = False

    @property
    def size(self) -> int:
        """What the deposited files weigh together, in octets."""
        return sum(file.size or 0 for file in self.files if file.role in ("invoice", "attachment"))

    @property
    def exit_code(self) -> int:
        """2 for a path that does not exist or an empty folder, then 4, 1, 3, 0."""
        return 2 if self.usage else EXIT_CODES[self.outcome]

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        return {
            "version": 1,
            "on": self.on.isoformat(),
            "rules": self.rules,
            "outcome": self.outcome,
            "channel": self.channel,
            "files": [file.to_dict() for file in self.files],
            "findings": self.findings,
            "unchecked": self.unchecked,
            "ask": self.ask,
            "branches": self.branches,
            "cautions": self.cautions,
            "assumed": self.assumed,
            "totals": {"size": self.size, "count": sum(file.role in ("invoice", "attachment") for file in self.files)},
        }


def channel_facts(rules: Rules, channel: str | None) -> dict[str, str]:
    """The facts that a channel of deposit states: « portail-pdf » is the portal, as a PDF.

    Raises FactError, naming the nearest, for a channel that is not one.
    """
    if channel is None:
        return {}
    items = {item["id"]: item for item in rules.base["lists"]["deposit_channels"]["items"]}
    names = {name: item for item in items.values() for name in (item["id"], item["label"], *item["aliases"])}
    found = names.get(channel)
    if found is None:
        close = nearest(channel, names)
        words = rules.base["words"]
        hint = words["did-you-mean"].format(word=close) + " " if close else ""
        raise FactError(words["unknown-channel"].format(channel=channel[:60], hint=hint, channels=", ".join(items)))
    return dict(found["attributes"])


def check_paths(
    rules: Rules,
    paths: Iterable[str | Path],
    *,
    channel: str | None = None,
    name: str | None = None,
    on: date,
    assume: Mapping[str, Any] | None = None,
) -> Report:
    """Judge the files under `paths` as one dossier, deposited by `channel` on the day `on`.

    `name` is the name under which the one file given will be deposited. Raises FactError for an unknown channel.
    """
    return check_files(rules, list(deposited(paths)), channel=channel, name=name, on=on, assume=assume)


def check_files(
    rules: Rules,
    files: Sequence[Deposited],
    *,
    channel: str | None = None,
    name: str | None = None,
    on: date,
    assume: Mapping[str, Any] | None = None,
) -> Report:
    """Judge `files` as one dossier."""
    facts = channel_facts(rules, channel)
    report = Report(on, rules.base["rules"], channel)
    for file in files:
        _judge_file(rules, report, file, name, facts, on, assume or {})
    _judge_dossier(rules, report, facts, assume or {})
    _conclude(rules, report, files, name, facts, assume or {})
    return report


def _judge_file(
    rules: Rules,
    report: Report,
    file: Deposited,
    name: str | None,
    facts: dict[str, str],
    on: date,
    assume: Mapping[str, Any],
) -> None:
    judged = JudgedFile(file.path, name if name is not None else file.name or None, file.size)
    known = {"file_name": judged.name, "file_size": judged.size, "channel": facts.get("channel")}
    decision = decide(rules["attachment"], _known(known), on, _own(rules, "attachment", assume))
    judged.decision, judged.outcome = decision, outcome_of(decision)
    if file.reason is not None:
        judged.outcome, judged.reason = "unreadable", file.message
        report.usage = report.usage or file.reason in ("introuvable", "dossier-vide")
    report.files.append(judged)
    _gather(report, decision, judged.name)


def _judge_dossier(rules: Rules, report: Report, facts: dict[str, str], assume: Mapping[str, Any]) -> None:
    if any(file.size is None for file in report.files):
        known: dict[str, Any] = dict(facts)
    else:
        known = {"dossier_size": report.size, **facts}
    decision = decide(rules["dossier"], known, report.on, _own(rules, "dossier", assume))
    report.dossier = decision
    _gather(report, decision, None)


def _gather(report: Report, decision: Decision, subject: str | None) -> None:
    report.findings += [{**reason, "subject": subject} for reason in decision.reasons]
    report.unchecked += [{**one, "subject": subject} for one in decision.unchecked]
    for caution in decision.cautions:
        if caution not in report.cautions:
            report.cautions.append(caution)
    for assumed in decision.entry.assumed:
        if assumed not in report.assumed:
            report.assumed.append(assumed)


def _conclude(
    rules: Rules,
    report: Report,
    files: Sequence[Deposited],
    name: str | None,
    facts: dict[str, str],
    assume: Mapping[str, Any],
) -> None:
    assert report.dossier is not None
    decisions = [file.decision for file in report.files if file.decision is not None]
    outcomes = [file.outcome for file in report.files] + [outcome_of(report.dossier)]
    report.outcome = max(outcomes, key=OUTCOMES.index)
    asked: dict[str, dict[str, Any]] = {}
    for decision in [*decisions, report.dossier]:
        for one in decision.ask:
            if not rules.base["facts"][one["fact"]]["derived"]:
                asked.setdefault(one["fact"], one)
    report.ask = list(asked.values())
    if report.ask and not any(one["fact"] in assume for one in report.ask):
        first = report.ask[0]
        for choice in first["choices"]:
            then = {**facts, first["fact"]: choice["id"]}
            ends = [outcome_of(decide(rules["dossier"], {"dossier_size": report.size, **then}, report.on))]
            ends += [outcome_of(_again(rules, file, then, report.on)) for file in report.files]
            ends += [file.outcome for file in report.files if file.outcome == "unreadable"]
            report.branches.append(
                {"fact": first["fact"], "value": choice["id"], "outcome": max(ends, key=OUTCOMES.index)}
            )


def _again(rules: Rules, file: JudgedFile, facts: dict[str, str], on: date) -> Decision:
    known = {"file_name": file.name, "file_size": file.size, "channel": facts.get("channel")}
    return decide(rules["attachment"], _known(known), on)


def _known(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {fact: value for fact, value in facts.items() if value is not None}


def _own(rules: Rules, decision: str, assume: Mapping[str, Any]) -> dict[str, Any]:
    """The assumptions that a decision can use."""
    return {fact: value for fact, value in assume.items() if fact in rules[decision].form["facts"]}


def outcome_of(decision: Decision) -> str:
    """A decision's outcome in the words of `check`: missing is unknown, any other not-knowing is to verify."""
    if decision.status is Status.DECIDED:
        return str(decision.outcome)
    return "unknown" if decision.status is Status.MISSING else "to_verify"
