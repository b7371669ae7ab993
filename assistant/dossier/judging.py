"""Judging one deposited file: its name and size, its content, the invoices that it holds, and what is found inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from assistant.dossier import names
from assistant.dossier.budget import LISTED
from assistant.dossier.invoice_facts import deposit_facts, facts_of, number_facts, reported
from assistant.dossier.judgement import Judgement, worst_first
from assistant.dossier.recipients import Recipients
from assistant.dossier.report import JudgedFile
from assistant.engine.base import Rules
from assistant.engine.case import Given
from assistant.intake.folders import Deposited
from assistant.intake.notices import placed, sentence
from assistant.intake.observations import Observation
from assistant.intake.reading import ATTACHMENT, READ, TOO_BIG, UNKNOWN, UNREADABLE, ArchiveMember, Embedded, Reading
from assistant.intake.signatures import content_matches
from assistant.model.notice_ids import NoticeId
from assistant.words.filenames import extension

if TYPE_CHECKING:
    from assistant.directory.opening import Directory

FileReader = Callable[[Deposited, str | None], Reading | None]
"""How a file's content is read under the name it is deposited with; None when it is not to be."""

NOTHING_DEPOSITED = ("introuvable", "dossier-vide")
"""Why a path given stands for no file: there is no name or size to judge."""

MATCHES = {True: names.AGREES, False: names.DISAGREES, None: names.UNKNOWN}
"""Whether a content agrees with its extension, as the rules name it."""


class DossierJudge:
    """Judges files by the rules, for one way of depositing them."""

    def __init__(
        self,
        rules: Rules,
        channel: Mapping[str, str],
        on: date,
        assume: Given,
        requires: str | None = None,
        directory: Directory | None = None,
    ) -> None:
        self.rules, self.channel, self.on, self.assume = rules, channel, on, assume
        self.recipients = Recipients(rules, requires, directory)
        self.base = rules.base
        self.signs = "".join(item.text("sign") for item in rules.base.lists[names.NUMBER_SIGNS].items)
        self.state = frozenset(item.text("siret") for item in rules.base.lists[names.STATE_SIRETS].items)

    def ask(self, decision: str, subject: str | None, facts: Given, prudence: str = "") -> Judgement:
        """One question of the base, asked of what is known."""
        known = {fact: value for fact, value in facts.items() if value is not None}
        decider = self.rules[decision]
        assumed = {fact: value for fact, value in self.assume.items() if fact in decider.model.facts}
        return Judgement(subject, known, decider.decide(known, self.on, assumed), prudence)

    def judge(self, file: Deposited, name: str | None, reading: Reading | None) -> list[JudgedFile]:
        """The file, then what was found inside it, each with what it led to."""
        judged = JudgedFile(file.path, name, file.size)
        is_lot = self.channel.get(names.DEPOSIT_FORM) == names.LOT and reading is not None and reading.is_archive
        if reading is not None and reading.status == READ:
            judged.role = "invoice"
        if not is_lot and file.reason not in NOTHING_DEPOSITED:
            prudence = self.base.word("deduced-invoice-file") if judged.role == "invoice" else ""
            judged.judgements.append(self._named(judged.name, judged.name, judged.size, prudence))
        if file.reason is not None:
            judged.unreadable, judged.reason = True, file.message
        elif reading is not None and file.size:
            self._content(judged, reading)
            judged.inside = self._inside(judged, reading, is_lot)
        return [judged, *judged.inside]

    def observed(self, subject: str | None, observation: Observation) -> Judgement:
        """What an observation of the reading means for a deposit."""
        asked = self._content_asked(subject, names.AGREES, self._in_this_deposit(observation.id))
        return replace(asked, notice=placed(observation, self.base.notices))

    def _in_this_deposit(self, notice: NoticeId) -> NoticeId:
        """What a notice becomes where only invoices are deposited: a lot of XML holds no XML attachment."""
        is_lot = self.channel.get(names.DEPOSIT_FORM) == names.LOT
        return NoticeId.XML_SYNTAXE_NON_LUE if is_lot and notice is NoticeId.XML_AUTRE_RACINE else notice

    def _named(self, subject: str | None, name: str | None, size: int | None, prudence: str = "") -> Judgement:
        facts = {names.FILE_NAME: name, names.FILE_SIZE: size, names.CHANNEL: self.channel.get(names.CHANNEL)}
        return self.ask(names.ATTACHMENT, subject, facts, prudence)

    def _content(self, judged: JudgedFile, reading: Reading) -> None:
        judged.format = reading.format if reading.format != UNKNOWN else None
        if reading.status == UNREADABLE:
            judged.unreadable = True
            if reading.reason is not None:
                judged.reason = placed(reading.reason, self.base.notices)
                if all(reading.reason not in member.observations for member in reading.members):
                    judged.judgements.append(self.observed(judged.name, reading.reason))
        elif reading.status == TOO_BIG and reading.reason is not None:
            judged.reason = sentence(reading.reason, self.base.notices)
            judged.judgements.append(self.observed(judged.name, reading.reason))
        if reading.status in (READ, ATTACHMENT):
            judged.judgements.append(self._match(judged.name, judged.name, reading.families))
        judged.judgements += [self.observed(judged.name, one) for one in reading.warnings]
        for invoice in reading.invoices:
            judged.invoices.append(reported(invoice))
            subject = _within(judged.name, invoice.place)
            number = number_facts(invoice, self.on, self.signs)
            requires = self.recipients.requires(invoice, subject, self.state)
            judged.judgements.append(self.ask(names.INVOICE, subject, facts_of(invoice, requires, self.state)))
            judged.judgements.append(self.ask(names.INVOICE_NUMBER, subject, number))
        for facts in deposit_facts(reading, self.channel):
            judged.judgements.append(self.ask(names.INVOICE_DEPOSIT, judged.name, facts))

    def _match(self, subject: str | None, name: str | None, families: tuple[str, ...]) -> Judgement:
        return self._content_asked(
            subject, MATCHES[content_matches(extension(name or ""), families, self.base.extensions)]
        )

    def _content_asked(self, subject: str | None, how: str, notice: NoticeId = NoticeId.AUCUN) -> Judgement:
        return self.ask(names.CONTENT, subject, {names.CONTENT_MATCH: how, names.NOTICE: notice.value})

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
        outer.judgements += [self.observed(subject, one) for one in embedded.observations]
        inside = []
        for member in embedded.inner:
            one = JudgedFile(f"{outer.path} » {member.name}", member.name, member.size, "archive-member")
            within = _within(subject, member.name)
            if (member.name, member.size) != (embedded.name, embedded.size):
                one.judgements.append(self._named(within, member.name, member.size))
            one.judgements += [self.observed(within, found) for found in member.observations]
            inside.append(one)
        return [outer, *inside]

    def _embedded_match(self, subject: str | None, embedded: Embedded) -> Judgement:
        """Content against extension, the ZIP that Chorus Pro puts around attachments being no disagreement."""
        if embedded.inner and "zip" in embedded.families:
            return self._content_asked(subject, names.UNKNOWN)
        return self._match(subject, embedded.name, embedded.families)

    def _member(self, judged: JudgedFile, member: ArchiveMember, is_lot: bool) -> JudgedFile:
        subject = _within(judged.name, member.name)
        one = JudgedFile(f"{judged.path} » {member.name}", member.name, member.size, "archive-member")
        if is_lot:
            facts = {names.FILE_SIZE: member.size, names.CHANNEL: self.channel.get(names.CHANNEL)}
            prudence = self.base.word("deduced-lot-member")
            one.judgements.append(self.ask(names.ATTACHMENT, subject, {**names.NAME_NOT_JUDGED, **facts}, prudence))
        if member.families:
            one.judgements.append(self._match(subject, member.name, member.families))
        one.judgements += [self.observed(subject, found) for found in member.observations]
        return one


def _within(outer: str | None, inner: str | None) -> str | None:
    return outer if inner is None else f"{outer or '-'} » {inner}"
