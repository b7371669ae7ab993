"""Judging one deposited file: its name and size, its content, the invoices that it holds, and what is found inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from assistant.dossier import names
from assistant.dossier.budget import LISTED
from assistant.dossier.invoice_facts import deposit_facts, facts_of, number_facts, shown
from assistant.dossier.judgement import Judgement, worst_first
from assistant.dossier.report import JudgedFile
from assistant.engine.base import Rules
from assistant.intake.content import content_matches, signatures
from assistant.intake.folders import Deposited
from assistant.intake.notices import Notice
from assistant.intake.reading import ATTACHMENT, READ, TOO_BIG, UNREADABLE, Embedded, Member, Reading
from assistant.intake.signatures import signature_table
from assistant.words.filenames import extension

Read = Callable[[Deposited, str | None], Reading | None]
"""How a file's content is read under the name it is deposited with; None when it is not to be."""

NOTHING_DEPOSITED = ("introuvable", "dossier-vide")
"""Why a path given stands for no file: there is no name or size to judge."""

ARCHIVES = ("ZIP", "GZ", "BZ2", "TAR")


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
        self.rules, self.channel, self.on, self.assume, self.requires = rules, channel, on, assume, requires
        self.words = rules.base["words"]
        self.extensions = signatures({"families": {}, "extensions": signature_table(rules.base)["extensions"]})
        signs = rules.base["lists"][names.NUMBER_SIGNS]["items"]
        self.signs = "".join(sign["attributes"]["sign"] for sign in signs)

    def ask(self, decision: str, subject: str | None, facts: Mapping[str, Any], prudence: str = "") -> Judgement:
        """One question of the base, asked of what is known."""
        known = {fact: value for fact, value in facts.items() if value is not None}
        usable = self.rules[decision].form["facts"]
        assumed = {fact: value for fact, value in self.assume.items() if fact in usable}
        return Judgement(subject, known, self.rules[decision].decide(known, self.on, assumed), prudence)

    def judge(self, file: Deposited, name: str | None, reading: Reading | None) -> list[JudgedFile]:
        """The file, then what was found inside it, each with what it led to."""
        judged = JudgedFile(file.path, name, file.size)
        is_lot = self.channel.get(names.DEPOSIT_FORM) == names.LOT and reading is not None and _archive(reading)
        if reading is not None and reading.status == READ:
            judged.role = "invoice"
        if not is_lot and file.reason not in NOTHING_DEPOSITED:
            prudence = self.words["deduced-invoice-file"] if judged.role == "invoice" else ""
            judged.judgements.append(self._named(judged.name, judged.name, judged.size, prudence))
        if file.reason is not None:
            judged.unreadable, judged.reason = True, file.message
        elif reading is not None and file.size:
            self._content(judged, reading)
            judged.inside = self._inside(judged, reading, is_lot)
        return [judged, *judged.inside]

    def notice(self, subject: str | None, notice: Notice) -> Judgement:
        """What a notice of the reading means for a deposit."""
        facts = {names.CONTENT_MATCH: names.AGREES, names.NOTICE: notice.id}
        asked = self.ask(names.CONTENT, subject, facts)
        return Judgement(subject, asked.facts, asked.decision, notice=_said(notice))

    def _named(self, subject: str | None, name: str | None, size: int | None, prudence: str = "") -> Judgement:
        facts = {names.FILE_NAME: name, names.FILE_SIZE: size, names.CHANNEL: self.channel.get(names.CHANNEL)}
        return self.ask(names.ATTACHMENT, subject, facts, prudence)

    def _content(self, judged: JudgedFile, reading: Reading) -> None:
        judged.format = reading.format if reading.format != "AUTRE" else None
        if reading.status == UNREADABLE:
            judged.unreadable, judged.reason = True, _said(reading.reason) if reading.reason is not None else None
        elif reading.status == TOO_BIG and reading.reason is not None:
            judged.reason = reading.reason.says
            judged.judgements.append(self.notice(judged.name, reading.reason))
        if reading.status in (READ, ATTACHMENT):
            judged.judgements.append(self._match(judged.name, judged.name, reading.families))
        judged.judgements += [self.notice(judged.name, notice) for notice in reading.warnings]
        for invoice in reading.invoices:
            judged.invoices.append(shown(invoice))
            subject = _within(judged.name, invoice.place)
            number = number_facts(invoice, self.on, self.signs)
            judged.judgements.append(self.ask(names.INVOICE, subject, facts_of(invoice, self.requires)))
            judged.judgements.append(self.ask(names.INVOICE_NUMBER, subject, number))
        if reading.invoices:
            facts = deposit_facts(reading, self.channel)
            judged.judgements.append(self.ask(names.INVOICE_DEPOSIT, judged.name, facts))

    def _match(self, subject: str | None, name: str | None, families: tuple[str, ...]) -> Judgement:
        matches = content_matches(extension(name or ""), families, self.extensions)
        return self._matched(subject, {True: names.AGREES, False: names.DISAGREES, None: names.UNKNOWN}[matches])

    def _matched(self, subject: str | None, how: str) -> Judgement:
        return self.ask(names.CONTENT, subject, {names.CONTENT_MATCH: how, names.NOTICE: names.NO_NOTICE})

    def _inside(self, judged: JudgedFile, reading: Reading, is_lot: bool) -> list[JudgedFile]:
        inside = [
            one for embedded in reading.embedded if not embedded.invoice for one in self._embedded(judged, embedded)
        ]
        members = [self._member(judged, member, is_lot) for member in reading.members]
        members.sort(key=lambda member: worst_first(member.outcome))
        if len(members) > LISTED:
            judged.unlisted = len(members) - LISTED
            left = [one for member in members[LISTED:] for one in member.judgements]
            judged.judgements += [one for one in left if one.outcome != "accepted"]
        return [*inside, *members[:LISTED]]

    def _embedded(self, judged: JudgedFile, embedded: Embedded) -> list[JudgedFile]:
        """An embedded file, and what the ZIP that Chorus Pro puts around it holds: both names and sizes count."""
        subject = _within(judged.name, embedded.name)
        outer = JudgedFile(f"{judged.path} » {embedded.name}", embedded.name, embedded.size, "embedded")
        outer.judgements.append(self._named(subject, embedded.name, embedded.size))
        if embedded.families:
            outer.judgements.append(self._embedded_match(subject, embedded))
        outer.judgements += [self.notice(subject, notice) for notice in embedded.notices]
        inside = []
        for member in embedded.inner:
            one = JudgedFile(f"{outer.path} » {member.name}", member.name, member.size, "archive-member")
            within = _within(subject, member.name)
            if (member.name, member.size) != (embedded.name, embedded.size):
                one.judgements.append(self._named(within, member.name, member.size))
            one.judgements += [self.notice(within, notice) for notice in member.notices]
            inside.append(one)
        return [outer, *inside]

    def _embedded_match(self, subject: str | None, embedded: Embedded) -> Judgement:
        """Content against extension, the ZIP that Chorus Pro puts around attachments being no disagreement."""
        if embedded.inner and "zip" in embedded.families:
            return self._matched(subject, names.UNKNOWN)
        return self._match(subject, embedded.name, embedded.families)

    def _member(self, judged: JudgedFile, member: Member, is_lot: bool) -> JudgedFile:
        subject = _within(judged.name, member.name)
        one = JudgedFile(f"{judged.path} » {member.name}", member.name, member.size, "archive-member")
        if is_lot:
            facts = {names.FILE_SIZE: member.size, names.CHANNEL: self.channel.get(names.CHANNEL)}
            prudence = self.words["deduced-lot-member"]
            one.judgements.append(self.ask(names.ATTACHMENT, subject, {**names.NAME_NOT_JUDGED, **facts}, prudence))
        if member.families:
            one.judgements.append(self._match(subject, member.name, member.families))
        one.judgements += [self.notice(subject, notice) for notice in member.notices]
        return one


def _archive(reading: Reading) -> bool:
    return reading.container.split(".")[0] in ARCHIVES


def _said(notice: Notice) -> str:
    return notice.says if not notice.place else f"{notice.place} : {notice.says}"


def _within(outer: str | None, inner: str | None) -> str | None:
    return outer if inner is None else f"{outer or '-'} » {inner}"
