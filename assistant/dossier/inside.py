"""Judging what is found inside a deposited file: what it embeds, and the members of an archive."""

from __future__ import annotations

from functools import partial

from assistant.dossier import names
from assistant.dossier.asking import Asking, within
from assistant.dossier.flow_names import is_flow_name
from assistant.dossier.handing import Handed, carriers
from assistant.dossier.judged import JudgedFile
from assistant.dossier.system_files import base_name, system_files
from assistant.dossier.worst import worst_kept
from assistant.intake.limits import LIMITS
from assistant.intake.reading import ArchiveMember, Embedded, Reading


class InsideJudge:
    """Judges the files inside others; those that a computer adds of its own are told once and not judged."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._system = system_files(asking.base)

    def judge(self, judged: JudgedFile, reading: Reading, *, is_lot: bool, holds_invoices: bool) -> list[JudgedFile]:
        """What is inside a file, the worst first where there is much: what is left out is counted in `judged`.

        What stopped the reading, the invoice of a PDF, is told of the file: it is no attachment that could be accepted.

        `is_lot` when the archive is the dossier itself, `holds_invoices` when nothing but invoices belongs in it.
        """
        stopped = set(carriers(reading.reason.place or "")) if reading.reason is not None else set()
        attached = (one for one in reading.embedded if not one.invoice and one.name not in stopped)
        embedded = (one for embedded in attached for one in self._embedded(judged, embedded))
        found = worst_kept(judged, embedded)
        holders = {name for one in reading.invoices for name in carriers(one.place or "")} if holds_invoices else None
        ours = [member for member in reading.members if not self._system.holds(member.name)]
        if len(ours) < len(reading.members):
            added = next(member.name for member in reading.members if self._system.holds(member.name))
            judged.judgements.append(self._asking.remarked(judged.name, "system-file", added))
        handed = Handed(judged, (member.name for member in ours))
        return found + worst_kept(judged, (self._member(judged, one, is_lot, holders, handed) for one in ours))

    def _embedded(self, judged: JudgedFile, embedded: Embedded) -> list[JudgedFile]:
        """An embedded file, and what the ZIP that Chorus Pro puts around it holds: both names and sizes count."""
        asking, subject = self._asking, within(judged.name, embedded.name)
        outer = JudgedFile(f"{judged.path} » {embedded.name}", embedded.name, embedded.size, "embedded")
        outer.judgements.append(asking.named(subject, embedded.name, embedded.size))
        if embedded.inner and "zip" in embedded.families:  # the ZIP that Chorus Pro puts around is no disagreement
            outer.judgements.append(asking.content(subject, names.UNKNOWN))
        elif embedded.size:  # it was read, even if nothing in it has a known sign
            outer.judgements.append(asking.matching(subject, embedded.name, embedded.families))
        outer.judgements += [asking.observed(subject, one) for one in embedded.observations]
        inside = []
        for member in embedded.inner:
            called = within(subject, member.name)
            if self._system.holds(member.name):
                outer.judgements.append(asking.remarked(called, "system-file", member.name))
                continue
            one = JudgedFile(f"{outer.path} » {member.name}", member.name, member.size, "archive-member")
            name = base_name(member.name)
            if (name, member.size) != (embedded.name, embedded.size):
                one.judgements.append(asking.named(called, name, member.size))
            if member.size:
                one.judgements.append(asking.matching(called, name, member.families))
            one.judgements += [asking.observed(called, found) for found in member.observations]
            inside.append(one)
        return [outer, *inside]

    def _member(
        self, judged: JudgedFile, member: ArchiveMember, is_lot: bool, holders: set[str] | None, handed: Handed
    ) -> JudgedFile:
        """A member of an archive; `holders` are the names of those that hold invoices, None in no lot."""
        asking, subject = self._asking, within(judged.name, member.name)
        one = JudgedFile(f"{judged.path} » {member.name}", member.name, member.size, "archive-member")
        called = base_name(member.name)
        if is_lot:
            judged_so = asking.sized if is_flow_name(called) else partial(asking.named, name=called)
            one.judgements.append(judged_so(subject, size=member.size, prudence=asking.base.word("deduced-lot-member")))
        if member.size:
            one.judgements.append(asking.matching(subject, called, member.families))
        one.judgements += [asking.observed(subject, found) for found in member.observations]
        if holders is not None and member.name not in holders and _was_read(member) and "xml" not in member.families:
            one.judgements.append(asking.remarked(subject, "foreign-member", member.name))
        handed.give(one)
        return one


def _was_read(member: ArchiveMember) -> bool:
    """Whether an invoice in a member would have been seen."""
    if member.observations or member.size is None:
        return False
    return "pdf" not in member.families or member.size <= LIMITS.pdf_in_archive
