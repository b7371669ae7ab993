"""What is noted of an invoice while its tree is walked, for its controls: fields, identifiers, amounts, payment."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from lxml import etree

from assistant.intake.balances import Amount
from assistant.intake.facts import Action, Handling, InvoiceDraft, Spec, line_of
from assistant.intake.identifiers import is_long_iban, read_siret
from assistant.intake.recipient import announces_siret, recipient

AMOUNT = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{0,30})?|[+-]?\.[0-9]{1,30}")
_SCHEME = re.compile(r"[0-9]{4}")
_SIRET = re.compile(r"[0-9]{14}")
_SIREN = re.compile(r"[0-9]{9}")
_COMPACT = re.compile(r"[0-9]{8}")
_DASHED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?")
"""A date of CII in format 102, and one of UBL, which may have a time zone."""
_NUMBERED = re.compile("[1-9]")
"""What every account has, and no text that only holds its place: « n/a », « - », « 000 »."""

SIRET_SCHEMES = ("0009", "1", "SIRET")
HOME = ("BT-46", "0009")
"""Where the reform wants the SIRET of a recipient: its term and its scheme (BR-FR-CPRO-10)."""
PARTIES = ("seller", "buyer", "payee")
SIREN_SCHEMES = ("0002", "0231")
"""The schemes under which the reform wants the nine digits of a SIREN (BR-FR-32)."""
FRENCH_COUNTRIES = frozenset({"FR", "GP", "MQ", "GF", "RE", "YT"})
"""The codes of France: its overseas departments have their own, and SIRET like the others."""
TRANSFERS = ("30", "58")
"""The codes of a credit transfer and of a SEPA one: both want an account (BR-61)."""
TOTALS = {"without_vat": "BT-109", "with_vat": "BT-112", "due": "BT-115"}
"""The totals that every invoice has, by the terms of the norm (BR-13 to BR-15); an example of the AIFE lacks BT-106."""
PART_TOTALS = {"allowances_total": "BT-107", "charges_total": "BT-108"}
"""The totals that an invoice has where it has allowances or charges of its own."""
CREDITS = ("261", "262", "381", "396", "502", "503")
"""The types of document that give money back: they say nothing of how they are paid."""
_CREDIT_TITLE = re.compile(r"\s*(avoir\b|credit note)", re.IGNORECASE)
"""How the title of a credit note begins; « Facture de solde après avoir » is no credit note."""


def note(draft: InvoiceDraft, name: str, element: etree._Element) -> None:
    """Note the text of an element as one more of a field, whole."""
    draft.fields.add(name, (element.text or "").strip(), line_of(element))


def noted(name: str) -> Action:
    """The action that notes a field."""
    return lambda draft, element: note(draft, name, element)


def dated(name: str) -> Action:
    """The action that notes a date, and whether it has the form that its place asks for."""

    def act(draft: InvoiceDraft, element: etree._Element) -> None:
        if name != "issue_date":  # which the header notes as one of its facts
            note(draft, name, element)
        written, line = (element.text or "").strip(), line_of(element)
        compact = element.get("format")
        if draft.syntax == "CII" and compact != "102":  # no other form is declared by the norm
            return
        ours, other = (_COMPACT, _DASHED) if compact else (_DASHED, _COMPACT)
        draft.fields.add("cii_date" if compact else "ubl_date", written, line)
        # what is no date at all is said of the date of issue by the reading itself
        wrong = other.fullmatch(written) if name == "issue_date" else not ours.fullmatch(written)
        if written and wrong:
            draft.fields.add("cii_date_form" if compact else "ubl_date_form", written, line)

    return act


def counted(name: str) -> Action:
    """The action that counts a part."""
    return lambda draft, element: draft.fields.part(name, line_of(element))


def total(name: str) -> Action:
    """The action that takes a total of the invoice."""
    return lambda draft, element: take_total(draft, name, element)


def take_total(draft: InvoiceDraft, name: str, element: etree._Element) -> None:
    """Take a total of the invoice, where it is an amount; a second one changes nothing."""
    found = amount(draft, element)
    if found is not None:
        draft.sums.totals.setdefault(name, found)


def amount(draft: InvoiceDraft, element: etree._Element | None) -> Amount | None:
    """The amount that an element writes; None where there is none, which is noted where something else is written."""
    written = "" if element is None else (element.text or "").strip()
    if element is None or not written:
        return None
    if not AMOUNT.fullmatch(written):
        draft.fields.add("unread_amount", written, line_of(element))
        return None
    return Amount(Decimal(written), line_of(element))


def party(draft: InvoiceDraft, who: str, element: etree._Element, *, legal: bool = False) -> None:
    """Note an identifier of a party, by its scheme; `legal` for the one under which it is registered."""
    written = "".join((element.text or "").split())
    scheme = (element.get("schemeID") or element.get("schemeName") or "").strip()
    line = line_of(element)
    draft.fields.add(f"{who}_identifier", written, line)
    if not legal and written and _SCHEME.fullmatch(scheme):
        draft.fields.add(f"{who}_scheme", scheme, line)
        draft.fields.add(f"{who}_identifier_{scheme}", written, line)
        if scheme == "0009":
            draft.fields.add(f"{who}_identifier_siret", " ".join((element.text or "").split()), line)
    if _SIRET.fullmatch(written) and (legal or scheme in SIRET_SCHEMES or not scheme):
        draft.fields.add(f"{who}_siret", written, line)
    elif _SIREN.fullmatch(written) and scheme in ("0002", "SIREN"):
        draft.fields.add(f"{who}_siren", written, line)
    shown = " ".join((element.text or "").split())
    if scheme in SIRET_SCHEMES and written:
        _siret(draft, who, written, shown, line)
    if scheme in SIREN_SCHEMES and not _SIREN.fullmatch(shown):
        draft.fields.add(f"{who}_siren_malformed", shown, line)
    if shown != written and (_SIRET.fullmatch(written) or _SIREN.fullmatch(written)):
        draft.fields.add(f"{who}_identifier_blanks", shown, line)


def _siret(draft: InvoiceDraft, who: str, written: str, shown: str, line: int | None) -> None:
    """Note what stands under the scheme of a SIRET and is none, or has a wrong key."""
    if not _SIRET.fullmatch(written):
        draft.fields.add(f"{who}_siret_malformed", shown, line)
    elif read_siret(written).problem is not None:
        draft.fields.add(f"{who}_siret_wrong_key", shown, line)


def address(draft: InvoiceDraft, who: str, element: etree._Element) -> None:
    """Note the electronic address of a party, and its scheme."""
    note(draft, f"{who}_address", element)
    scheme = (element.get("schemeID") or "").strip()
    if _SCHEME.fullmatch(scheme):
        note(draft, f"{who}_address_{scheme}", element)


def about(draft: InvoiceDraft, code: str, content: str, line: int | None) -> None:
    """Note the subject of a note, and what the note says of it."""
    if re.fullmatch("[A-Z]{3}", code):
        draft.fields.add(f"note_{code}", content.strip() or "-", line)


def payment(
    draft: InvoiceDraft, means: etree._Element, code: etree._Element | None, accounts: Iterable[etree._Element]
) -> None:
    """Note a means of payment: its code, its accounts, and what it lacks."""
    draft.fields.part("payment_count", line_of(means))
    written = "" if code is None else (code.text or "").strip()
    if written and code is not None:
        note(draft, "payment_code", code)
    else:
        draft.fields.part("payment_without_code_count", line_of(means))
    told: list[str] = []
    for account in accounts:
        shown = " ".join((account.text or "").split())
        told += [shown] if shown else []
        number = "".join(shown.split())
        draft.fields.add("foreign_account" if is_long_iban(number) else "payment_account", number, line_of(account))
    if written in TRANSFERS and not told:
        draft.fields.part("transfer_without_account_count", line_of(means))
    elif written in TRANSFERS and not any(_NUMBERED.search(one) for one in told):
        draft.fields.add("transfer_to_no_account", told[0], line_of(means))


def supporting(
    draft: InvoiceDraft,
    document: etree._Element,
    reference: etree._Element | None,
    title: etree._Element | None,
    content: bool,
    *,
    kind_matters: bool = True,
) -> None:
    """Note a supporting document: its reference, what it is said to be, and whether it holds anything.

    `kind_matters` when the reform asks of what kind it is: in CII, it must be said to be supporting.
    """
    if reference is not None:
        note(draft, "supporting_reference", reference)
    if title is not None:
        if kind_matters:
            note(draft, "attachment_kind", title)
        if (title.text or "").strip() == "LISIBLE":
            draft.fields.part("readable_count", line_of(title))
    if not content:
        draft.fields.part("reference_without_content_count", line_of(document))


def merged(one: Spec, other: Spec) -> Spec:
    """Two specifications of the same tree as one: where both say what to do with an element, both are done."""
    found: dict[str, Handling] = dict(one)
    for tag, rule in other.items():
        known = found.get(tag)
        if known is None:
            found[tag] = rule
        elif isinstance(known, dict) and isinstance(rule, dict):
            found[tag] = merged(known, rule)
        else:
            found[tag] = _both(known, rule)
    return found


def _both(one: Handling, other: Handling) -> Action:
    def act(draft: InvoiceDraft, element: etree._Element) -> None:
        draft.apply(one, element)
        draft.apply(other, element)

    return act


def closed(draft: InvoiceDraft) -> None:
    """Note what only the whole invoice tells: which parts of it are missing, which identifiers do not agree.

    The MINIMUM profile of Factur-X has no place for payment, nor for what is already paid.
    """
    fields, found = draft.fields, draft.fields.found
    for fact in ("issue_date", "type_code"):
        if not draft.values.get(fact):
            fields.part(f"{fact}_missing_count", None)
    announced = draft.syntax == "UBL-CreditNote" or _CREDIT_TITLE.match(draft.title)
    if announced and draft.values.get("type_code"):
        fields.add("credit_note_type", draft.values["type_code"], None)
    if draft.syntax == "UBL-Invoice" and draft.values.get("type_code"):
        fields.add("invoice_type", draft.values["type_code"], found["type_code"].line)
    credited = announced or draft.values.get("type_code") in CREDITS
    if "payment_count" not in found and not (draft.sums.minimal or credited or _nothing_due(draft)):
        fields.part("payment_missing_count", None)
    _totals(draft)
    for who in ("seller", "payee"):
        if f"{who}_siren" in found and f"{who}_siret" not in found:
            fields.part(f"{who}_siren_alone_count", found[f"{who}_siren"].line)
    countries = {one.upper() for one in _values(draft, "seller_country")}
    foreign = countries - FRENCH_COUNTRIES
    if not foreign and "seller_identifier" not in found:
        fields.part("seller_unidentified_count", None)
    if "seller_siren" not in found:
        fields.part("foreign_seller_without_siren_count" if foreign else "seller_without_siren_count", None)
    _sirets(draft)
    _addresses(draft)


def _sirets(draft: InvoiceDraft) -> None:
    """Note the SIRET that stand elsewhere than under their scheme, are none there, or do not go with their SIREN."""
    fields, found = draft.fields, draft.fields.found
    if _SIRET.fullmatch(recipient(draft.identifiers).siret or ""):
        if not any(_SIRET.fullmatch(one.bare) for one in draft.identifiers if (one.term, one.scheme) == HOME):
            fields.part("buyer_siret_elsewhere_count", None)
        for one in draft.identifiers:
            if announces_siret(one) and not _SIRET.fullmatch(one.bare):
                fields.add("buyer_siret_beside", " ".join(one.text.split()), found["buyer_identifier"].line)
    for who in PARTIES:
        sirens = _values(draft, f"{who}_siren")
        known = f"{who}_identifier_siret"
        for siret in _values(draft, known)[:1]:  # the reform's artefact looks at the first
            if not _SIRET.fullmatch(siret) or siret[:9] not in sirens:
                fields.add(f"{who}_siret_apart", siret, found[known].line)


def _addresses(draft: InvoiceDraft) -> None:
    """Note the electronic addresses that do not begin with the SIREN of their party, under the French scheme."""
    found = draft.fields.found
    for who in ("seller", "buyer"):
        known = f"{who}_address_0225"
        sirens = _values(draft, f"{who}_siren")
        begun = any(one.startswith(siren) for one in _values(draft, known) for siren in sirens)
        if sirens and f"{who}_address" in found and not begun:
            held = found[f"{who}_address"]
            draft.fields.add(f"{who}_address_apart", held.values[0], held.line)


def _totals(draft: InvoiceDraft) -> None:
    """Note each total and the lines that the norm asks for and that are not written, in a profile that has them."""
    profile = draft.values.get("profile", "").lower()
    if "minimum" not in profile:
        for name, term in TOTALS.items():
            if name not in draft.sums.totals and "unread_amount" not in draft.fields.found:
                draft.fields.add("total_missing", term, None)
        _vat_total(draft)
        _part_totals(draft)
        if not draft.sums.lines and "basicwl" not in profile:
            draft.fields.add("line_missing", "BG-25", None)


def _vat_total(draft: InvoiceDraft) -> None:
    """Note the total of VAT that is not written, where there is VAT: at some rate, or between the two other totals."""
    totals, taxes = draft.sums.totals, [one.tax for one in draft.sums.subtotals]
    if "vat" in totals or "unread_amount" in draft.fields.found:
        return
    without, with_vat = totals.get("without_vat"), totals.get("with_vat")
    between = without is not None and with_vat is not None and without.value != with_vat.value
    if between or any(one is not None and one.value for one in taxes):
        draft.fields.add("vat_total_missing", "BT-110", with_vat.line if with_vat else None)


def _part_totals(draft: InvoiceDraft) -> None:
    """Note the total of the allowances or of the charges that is not written, where the document has some."""
    sums = draft.sums
    held = {"allowances_total": sums.allowances, "charges_total": [] if sums.other_charges else sums.charges}
    for name, parts in held.items():
        if parts and name not in sums.totals:
            draft.fields.add("part_total_missing", PART_TOTALS[name], parts[0].line if parts[0] else None)


def _nothing_due(draft: InvoiceDraft) -> bool:
    due = draft.sums.totals.get("due")
    return due is not None and due.value <= 0


def _values(draft: InvoiceDraft, name: str) -> tuple[str, ...]:
    return draft.fields.found[name].values if name in draft.fields.found else ()
