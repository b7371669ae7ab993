"""Judging one deposited file: its name and size, its content, the invoices that it holds, and what is found inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from assistant.dossier import names
from assistant.dossier.asking import Asking, within
from assistant.dossier.controls import Controls
from assistant.dossier.flow_names import is_flow_name
from assistant.dossier.inside import InsideJudge
from assistant.dossier.invoice_judging import InvoiceJudge
from assistant.dossier.judged import JudgedFile
from assistant.dossier.recipients import Recipients
from assistant.engine.base import Rules
from assistant.engine.case import Given
from assistant.intake.folders import Deposited
from assistant.intake.notices import placed
from assistant.intake.reading import ATTACHMENT, READ, TOO_BIG, UNKNOWN, UNREADABLE, Reading

if TYPE_CHECKING:
    from assistant.directory.opening import Directory

FileReader = Callable[[Deposited, str | None], Reading | None]
"""How a file's content is read under the name it is deposited with; None when it is not to be."""

NOTHING_DEPOSITED = ("introuvable", "dossier-vide")
"""Why a path given stands for no file: there is no name or size to judge."""

LOT_ARCHIVES = ("ZIP", "TAR.GZ")
"""The archives in which invoices are deposited together."""


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
        route: str = names.BY_DEPOSIT,
    ) -> None:
        self.asking = Asking(rules, channel, on, assume)
        self.recipients = Recipients(rules, requires, directory)
        self._invoices = InvoiceJudge(self.asking, self.recipients, Controls(rules, route, on))
        self._inside = InsideJudge(self.asking)
        self._route = route

    def judge(self, file: Deposited, name: str | None, reading: Reading | None) -> JudgedFile:
        """The file, with what was found inside it, each with what it led to."""
        judged = JudgedFile(file.path, name, file.size)
        is_lot = self._typed(names.LOT) and reading is not None and reading.is_archive
        if reading is not None and reading.status == READ:
            judged.role = "invoice"
        if not is_lot and file.reason not in NOTHING_DEPOSITED:
            self._name(judged)
        if file.reason is not None:
            judged.unreadable, judged.reason = True, file.message
        elif reading is not None and file.size:
            self._content(judged, reading)
            self._invoices.judge(judged, reading)
            if is_lot and reading.container not in LOT_ARCHIVES:
                judged.judgements.append(self.asking.remarked(judged.name, "other-archive", reading.container))
            together = is_lot or (self._by_edi and judged.role == "invoice" and reading.is_archive)
            judged.inside = self._inside.judge(judged, reading, is_lot=is_lot, holds_invoices=together)
        return judged

    def _name(self, judged: JudgedFile) -> None:
        """Judge a name and a size; an EDI flow has a name of its own, on which the rules of attachments say nothing."""
        name, asking = judged.name, self.asking
        if judged.role != "invoice":
            judged.judgements.append(asking.named(name, name, judged.size))
            return
        prudence = asking.base.word("deduced-invoice-file")
        if self._by_edi and name is not None and is_flow_name(name):
            judged.judgements.append(asking.sized(name, judged.size, prudence))
            return
        judged.judgements.append(asking.named(name, name, judged.size, prudence))
        if self._by_edi and self._route == names.BY_DEPOSIT and name is not None:
            judged.judgements.append(asking.remarked(name, "free-flow-name", name))

    def _content(self, judged: JudgedFile, reading: Reading) -> None:
        asking, notices = self.asking, self.asking.base.notices
        judged.format = reading.format if reading.format != UNKNOWN else None
        if reading.status == UNREADABLE:
            judged.unreadable = True
            if reading.reason is not None:
                judged.reason = placed(reading.reason, notices)
                if all(reading.reason not in member.observations for member in reading.members):
                    judged.judgements.append(asking.observed(judged.name, reading.reason))
        elif reading.status == TOO_BIG and reading.reason is not None:
            judged.reason = placed(reading.reason, notices)
            judged.judgements.append(asking.observed(judged.name, reading.reason))
        if reading.status in (READ, ATTACHMENT):
            judged.judgements.append(asking.matching(judged.name, judged.name, reading.families))
        for one in reading.warnings:
            about = within(judged.name, one.place) if reading.is_archive else judged.name
            judged.judgements.append(asking.observed(about, one))

    def _typed(self, form: str) -> bool:
        return self.asking.channel.get(names.DEPOSIT_FORM) == form

    @property
    def _by_edi(self) -> bool:
        return self.asking.channel.get(names.CHANNEL) == names.EDI
