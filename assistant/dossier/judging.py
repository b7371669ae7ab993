"""Judging one deposited file: its name and size, its content, the invoices that it holds, and what is found inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from assistant.dossier.invoice_facts import deposit_facts, facts_of, number_facts, shown
from assistant.dossier.report import LISTED, OUTCOMES, Case, JudgedFile
from assistant.engine.base import Rules
from assistant.intake.folders import Deposited
from assistant.intake.notices import placed, sentence
from assistant.intake.observations import Observation
from assistant.intake.reading import ATTACHMENT, READ, TOO_BIG, UNKNOWN, UNREADABLE, Embedded, Member, Reading
from assistant.intake.signatures import content_matches
from assistant.model.notice_ids import NoticeId
from assistant.words.filenames import extension

Read = Callable[[Deposited, str | None], Reading | None]
"""How a file's content is read under the name it is deposited with; None when it is not to be."""

NAME_NOT_JUDGED = {"file_name_length": 1, "file_extension": "XML", "file_name_flaw": "aucun"}
"""The facts of a name in order, for a member of a lot: only its size meets a limit."""

MATCHES = {True: "agrees", False: "disagrees", None: "unknown"}
"""Whether a content agrees with its extension, as the rules name it."""

NOTHING_DEPOSITED = ("introuvable", "dossier-vide")
"""Why a path given stands for no file: there is no name or size to judge."""


class Judge:
    """Judges files by the rules, for one way of depositing them."""

    def __init__(
        self,
        rules: Rules,
        channel: Mapping[str, str],
        on: date,
        assume: Mapping[str, Any],
        requires: str | None = None,
    ) -> None:
        self.rules, self.channel, self.on, self.assume = rules, channel, on, assume
        self.requires = requires
        self.words = rules.base["words"]
        signs = rules.base["lists"]["invoice_number_signs"]["items"]
        self.signs = "".join(sign["attributes"]["sign"] for sign in signs)

    def ask(self, decision: str, subject: str | None, facts: Mapping[str, Any], prudence: str = "") -> Case:
        """One question of the base, asked of what is known."""
        known = {fact: value for fact, value in facts.items() if value is not None}
        usable = self.rules[decision].form["facts"]
        assumed = {fact: value for fact, value in self.assume.items() if fact in usable}
        return Case(subject, known, self.rules[decision].decide(known, self.on, assumed), prudence)

    def judge(self, file: Deposited, name: str | None, reading: Reading | None) -> list[JudgedFile]:
        """The file, then what was found inside it, each with what it led to."""
        judged = JudgedFile(file.path, name, file.size)
        inside: list[JudgedFile] = []
        is_lot = self.channel.get("deposit_form") == "lot-xml" and reading is not None and reading.is_archive
        if reading is not None and reading.status == READ:
            judged.role = "invoice"
        if not is_lot and file.reason not in NOTHING_DEPOSITED:
            prudence = self.words["deduced-invoice-file"] if judged.role == "invoice" else ""
            judged.cases.append(self._named(judged.name, judged.name, judged.size, prudence))
        if file.reason is not None:
            judged.unreadable, judged.reason = True, file.message
        elif reading is not None and file.size:
            self._content(judged, reading)
            inside = self._inside(judged, reading, is_lot)
        judged.inside = inside
        return [judged, *inside]

    def _named(self, subject: str | None, name: str | None, size: int | None, prudence: str = "") -> Case:
        facts = {"file_name": name, "file_size": size, "channel": self.channel.get("channel")}
        return self.ask("attachment", subject, facts, prudence)

    def _content(self, judged: JudgedFile, reading: Reading) -> None:
        judged.format = reading.format if reading.format != UNKNOWN else None
        if reading.status == UNREADABLE:
            judged.unreadable = True
            judged.reason = placed(reading.reason, self.rules.base.notices) if reading.reason else None
        elif reading.status == TOO_BIG and reading.reason is not None:
            judged.reason = sentence(reading.reason, self.rules.base.notices)
            judged.cases.append(self.observed(judged.name, reading.reason))
        if reading.status in (READ, ATTACHMENT):
            judged.cases.append(self._match(judged.name, judged.name, reading.families))
        judged.cases += [self.observed(judged.name, one) for one in reading.warnings]
        for invoice in reading.invoices:
            judged.invoices.append(shown(invoice))
            subject = _within(judged.name, invoice.place)
            judged.cases.append(self.ask("invoice", subject, facts_of(invoice, self.requires)))
            judged.cases.append(self.ask("invoice-number", subject, number_facts(invoice, self.on, self.signs)))
        if reading.invoices:
            judged.cases.append(self.ask("invoice-deposit", judged.name, deposit_facts(reading, self.channel)))

    def _match(self, subject: str | None, name: str | None, families: tuple[str, ...]) -> Case:
        matches = content_matches(extension(name or ""), families, self.rules.base.extensions)
        facts = {"content_match": MATCHES[matches], "notice": NoticeId.AUCUN.value}
        return self.ask("content", subject, facts)

    def observed(self, subject: str | None, observation: Observation) -> Case:
        """What an observation of the reading means for a deposit."""
        case = self.ask("content", subject, {"content_match": MATCHES[True], "notice": observation.id.value})
        case.notice = placed(observation, self.rules.base.notices)
        return case

    def _inside(self, judged: JudgedFile, reading: Reading, is_lot: bool) -> list[JudgedFile]:
        inside = [
            one for embedded in reading.embedded if not embedded.invoice for one in self._embedded(judged, embedded)
        ]
        members = [self._member(judged, member, is_lot) for member in reading.members]
        members.sort(key=lambda member: -OUTCOMES.index(member.outcome))
        if len(members) > LISTED:
            judged.unlisted = len(members) - LISTED
            left = [case for member in members[LISTED:] for case in member.cases]
            judged.cases += [case for case in left if case.outcome != "accepted"]
        return [*inside, *members[:LISTED]]

    def _embedded(self, judged: JudgedFile, embedded: Embedded) -> list[JudgedFile]:
        """An embedded file, and what the ZIP that Chorus Pro puts around it holds: both names and sizes count."""
        subject = _within(judged.name, embedded.name)
        outer = JudgedFile(f"{judged.path} » {embedded.name}", embedded.name, embedded.size, "embedded")
        outer.cases.append(self._named(subject, embedded.name, embedded.size))
        if embedded.families:
            outer.cases.append(self._embedded_match(subject, embedded))
        outer.cases += [self.observed(subject, seen) for seen in embedded.observations]
        inside = []
        for member in embedded.inner:
            one = JudgedFile(f"{outer.path} » {member.name}", member.name, member.size, "archive-member")
            within = _within(subject, member.name)
            if (member.name, member.size) != (embedded.name, embedded.size):
                one.cases.append(self._named(within, member.name, member.size))
            one.cases += [self.observed(within, seen) for seen in member.observations]
            inside.append(one)
        return [outer, *inside]

    def _embedded_match(self, subject: str | None, embedded: Embedded) -> Case:
        """Content against extension, the ZIP that Chorus Pro puts around attachments being no disagreement."""
        if embedded.inner and "zip" in embedded.families:
            return self.ask("content", subject, {"content_match": MATCHES[None], "notice": NoticeId.AUCUN.value})
        return self._match(subject, embedded.name, embedded.families)

    def _member(self, judged: JudgedFile, member: Member, is_lot: bool) -> JudgedFile:
        subject = _within(judged.name, member.name)
        one = JudgedFile(f"{judged.path} » {member.name}", member.name, member.size, "archive-member")
        if is_lot:
            facts = {**NAME_NOT_JUDGED, "file_size": member.size, "channel": self.channel.get("channel")}
            one.cases.append(self.ask("attachment", subject, facts, self.words["deduced-lot-member"]))
        if member.families:
            one.cases.append(self._match(subject, member.name, member.families))
        one.cases += [self.observed(subject, seen) for seen in member.observations]
        return one


def _within(outer: str | None, inner: str | None) -> str | None:
    return outer if inner is None else f"{outer or '-'} » {inner}"
