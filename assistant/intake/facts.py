"""Gathering the facts of one invoice while its tree is walked, whatever its syntax."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from lxml import etree

from assistant.intake.balances import Sums
from assistant.intake.fields import CUT, NOTHING, Fields
from assistant.intake.limits import Limits
from assistant.intake.observations import Observation, observed
from assistant.intake.reading import Candidate, Invoice
from assistant.intake.recipient import WrittenIdentifier, recipient
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number

Action: TypeAlias = "Callable[[InvoiceDraft, etree._Element], None]"
Handling: TypeAlias = "str | Spec | Action"
Spec: TypeAlias = "Mapping[str, Handling]"

_AMOUNT = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{0,30})?|[+-]?\.[0-9]{1,30}")
_COMPACT_DATE = re.compile(r"[0-9]{8}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class InvoiceDraft:
    """The facts found so far in one invoice; the first value of a field counts, a different second one is said."""

    def __init__(self, syntax: str, limits: Limits, place: str | None) -> None:
        """Start an invoice of `syntax`, found at `place` of its file (None: the file itself)."""
        self.syntax = syntax
        self.place = place
        self.values: dict[str, str] = {}
        self.where: dict[str, str] = {}
        self.identifiers: list[WrittenIdentifier] = []
        self.candidates: list[Candidate] = []
        self.observations: list[Observation] = []
        self.fields, self.sums = Fields(), Sums()
        self.title = ""
        """What the document calls itself, where its syntax has a place for it."""

        self._value_max = limits.value

    def walk(self, element: etree._Element, spec: Spec) -> None:
        """Read the children of `element` that `spec` names: a fact, a part to walk, or an action."""
        for child in element:
            rule = spec.get(child.tag)
            if rule is not None:
                self.apply(rule, child)

    def apply(self, rule: Handling, element: etree._Element) -> None:
        """Do with an element what a specification says of it."""
        if isinstance(rule, str):
            self.put(rule, element)
        elif callable(rule):
            rule(self, element)
        else:
            self.walk(element, rule)

    def put(self, fact: str, element: etree._Element) -> None:
        """Keep the text of `element` as `fact`."""
        written = self.text(element)
        if not written:
            return
        self.fields.add(fact, (element.text or "").strip(), line_of(element))
        known = self.values.setdefault(fact, written)
        if known != written:
            self.observations.append(observed(NoticeId.CHAMP_EN_DOUBLE, self.place, detail=_path(element)))

    def text(self, element: etree._Element) -> str:
        """Give an element's text without the blanks around it, cut at the limit of a value."""
        written = element.text
        if not written:
            return ""
        written = written.strip()
        if len(written) > self._value_max:
            limit = number(self._value_max)
            self.observations.append(observed(NoticeId.VALEUR_COUPEE, self.place, detail=written[:30], limit=limit))
            return written[: self._value_max]
        return written

    def identifier(self, term: str, element: etree._Element, *, scheme: str | None = None) -> None:
        """Keep an identifier of the recipient, with its term (BT-46, BT-47, BT-49) and its scheme."""
        written = self.text(element)
        if written:
            scheme = scheme or element.get("schemeID") or element.get("schemeName") or ""
            self.identifiers.append(WrittenIdentifier(term, scheme.strip()[:40], written))

    def candidate(self, fact: str, element: etree._Element, where: str) -> None:
        """Keep another place of the invoice that may hold `fact`."""
        written = self.text(element)
        if written:
            self.candidates.append(Candidate(fact, written, where))

    def invoice(self, attachments: tuple[str, ...] = ()) -> Invoice:
        """Give the invoice: the recipient's SIRET chosen, the date in ISO form, what is odd in the observations."""
        values = self.values
        chosen = recipient(self.identifiers)
        candidates = [*chosen.candidates, *self.candidates]
        self._service(candidates)
        if "issue_date" in values:
            values["issue_date"] = self._date(values["issue_date"])
        total = values.get("total_with_vat")
        unread = self.fields.found.get("unread_amount", NOTHING).values
        if total is not None and not _AMOUNT.fullmatch(total):
            unread = (total, *unread)
        for written in dict.fromkeys(one[:CUT] for one in unread):
            self.observations.append(observed(NoticeId.MONTANT_ILLISIBLE, self.place, detail=written))
        return Invoice(
            self.syntax,
            values.get("profile"),
            values.get("number"),
            values.get("issue_date"),
            values.get("type_code"),
            values.get("framework"),
            values.get("seller_name"),
            chosen.siret,
            chosen.where,
            chosen.problem,
            values.get("service_code"),
            values.get("engagement"),
            values.get("contract"),
            values.get("currency"),
            total,
            attachments,
            tuple(candidates),
            self.where,
            self.place,
            chosen.written,
            self.fields.found,
            self.sums.balances(),
        )

    def _service(self, candidates: list[Candidate]) -> None:
        """Take the service code from its first other place when its own place is empty."""
        if "service_code" in self.values:
            self.where.setdefault("service_code", "BT-10")
            return
        for at, other in enumerate(candidates):
            if other.fact == "service_code":
                self.values["service_code"], self.where["service_code"] = other.value, other.where
                del candidates[at]
                return

    def _date(self, written: str) -> str:
        compact = _COMPACT_DATE.fullmatch(written)
        iso = f"{written[:4]}-{written[4:6]}-{written[6:]}" if compact else written
        try:
            return date.fromisoformat(iso[:10]).isoformat()
        except ValueError:
            notice = NoticeId.DATE_IMPOSSIBLE if _DATE.match(iso) else NoticeId.DATE_MAL_ECRITE
            wanted = "AAAA-MM-JJ" if self.syntax.startswith(("UBL", "CPP")) else "AAAAMMJJ"
            limit = wanted if notice is NoticeId.DATE_MAL_ECRITE else ""
            self.observations.append(observed(notice, self.place, detail=written, limit=limit))
            return written


def _path(element: etree._Element) -> str:
    """Name a field by its element and the one around it."""
    parent = element.getparent()
    name = str(etree.QName(element).localname)
    return name if parent is None else f"{etree.QName(parent).localname}/{name}"


def line_of(element: etree._Element) -> int | None:
    """Give the line of an element in its file, as the parser counted it."""
    line: int | None = element.sourceline  # type: ignore[assignment]  # the stubs leave it open
    return line
