"""Asking the rules about a deposit: one question of the base at a time, in the words of what was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assistant.dossier import names
from assistant.dossier.judged import INSIDE_OF
from assistant.dossier.judgement import Judgement
from assistant.engine.base import Rules
from assistant.engine.case import Given
from assistant.engine.decider import InForce
from assistant.intake.notices import line_of, placed
from assistant.intake.observations import Observation, visible
from assistant.intake.signatures import content_matches
from assistant.model.notice_ids import NoticeId
from assistant.words.filenames import extension

HTML = "html"
"""The format of a web page: a text, and still something else than what a text extension announces."""

MATCHES = {True: names.AGREES, False: names.DISAGREES, None: names.UNKNOWN}
"""Whether a content agrees with its extension, as the rules name it."""


class Asking:
    """Asks the questions of a base for one way of depositing; `channel` holds the facts of that way."""

    def __init__(self, rules: Rules, channel: Mapping[str, str], on: date, assume: Given) -> None:
        self.rules, self.base = rules, rules.base
        self.channel, self.on, self.assume = channel, on, assume
        self._remarks = {item.id: item.text("says") for item in rules.base.lists[names.REMARKS].items}
        self._asked: dict[str, InForce] = {}
        self._controls = 0

    def ask(self, decision: str, subject: str | None, facts: Given, prudence: str = "") -> Judgement:
        """One question of the base, asked of what is known."""
        known = {fact: value for fact, value in facts.items() if value is not None}
        decider = self.rules[decision]
        assumed = {fact: value for fact, value in self.assume.items() if fact in decider.model.facts}
        found = decider.decide(known, self.on, assumed)
        self._asked[decision] = found.inforce
        return Judgement(subject, known, found, prudence)

    @property
    def asked(self) -> Mapping[str, int]:
        """The questions asked so far, each with how many rules answer it that day, in the order of a report.

        Of the controls of an invoice, it is how many were looked at.
        """
        found = {name: len(one.wording.rules) for name, one in self._asked.items()}
        if self._controls:
            found[names.INVOICE_CONTROL] = self._controls
        return {name: found[name] for name in names.DECISIONS if name in found}

    def controlled(self, count: int) -> None:
        """Note that so many controls were looked at in an invoice."""
        self._controls = count

    def observed(self, subject: str | None, observation: Observation) -> Judgement:
        """What an observation of the reading means for a deposit."""
        asked = self.content(subject, names.AGREES, self._in_this_deposit(observation.id))
        return replace(asked, notice=placed(observation, self.base.notices), line=line_of(observation))

    def remarked(self, subject: str | None, remark: str, detail: str = "") -> Judgement:
        """What a remark on what the deposit holds together means; `detail` is what it is about."""
        asked = self.ask(names.DEPOSIT, subject, {names.REMARK: remark})
        return replace(asked, notice=self._remarks[remark].format(detail=visible(detail)))

    def named(self, subject: str | None, name: str | None, size: int | None, prudence: str = "") -> Judgement:
        """What the rules of attachments say of a name and a size in octets."""
        facts = {names.FILE_NAME: name, names.FILE_SIZE: size, names.CHANNEL: self.channel.get(names.CHANNEL)}
        return self.ask(names.ATTACHMENT, subject, facts, prudence)

    def sized(self, subject: str | None, size: int | None, prudence: str) -> Judgement:
        """What they say of a size alone, for what bears a name of another kind."""
        facts = {names.FILE_SIZE: size, names.CHANNEL: self.channel.get(names.CHANNEL)}
        return self.ask(names.ATTACHMENT, subject, {**names.NAME_NOT_JUDGED, **facts}, prudence)

    def matching(self, subject: str | None, name: str | None, families: tuple[str, ...]) -> Judgement:
        """Whether a content is what the extension of its name announces; a web page under another one is told."""
        how = MATCHES[content_matches(extension(name or ""), families, self.base.extensions)]
        known = extension(name or "").upper() in self.base.extensions
        if how != names.UNKNOWN or HTML not in families or not known:
            return self.content(subject, how)
        asked = self.content(subject, how, NoticeId.PAGE_WEB)
        return replace(asked, notice=self.base.notices[NoticeId.PAGE_WEB].says)

    def content(self, subject: str | None, how: str, notice: NoticeId = NoticeId.AUCUN) -> Judgement:
        """What the rules of contents say of an agreement and a notice."""
        return self.ask(names.CONTENT, subject, {names.CONTENT_MATCH: how, names.NOTICE: notice.value})

    def _in_this_deposit(self, notice: NoticeId) -> NoticeId:
        """What a notice becomes where only invoices are deposited: a lot of XML holds no XML attachment."""
        is_lot = self.channel.get(names.DEPOSIT_FORM) == names.LOT
        return NoticeId.XML_SYNTAXE_NON_LUE if is_lot and notice is NoticeId.XML_AUTRE_RACINE else notice


def within(outer: str | None, inner: str | None) -> str | None:
    """What something found inside a file is called: after the file."""
    return outer if inner is None else f"{outer or '-'}{INSIDE_OF}{inner}"
