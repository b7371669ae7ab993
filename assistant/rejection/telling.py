"""What is told of a rejection as plain data, the same in JSON, in a terminal and in an answer."""

from __future__ import annotations

from datetime import date

from assistant.engine.base import Rules
from assistant.model.base import Base
from assistant.rejection.catalogue import InvoiceField, Meaning, Message, unknown_said
from assistant.rejection.gathering import Gathered
from assistant.rejection.locating import LocatedInvoice
from assistant.rejection.recognising import RecognisedMessage, Unexplained
from assistant.rejection.recomputing import recomputed
from assistant.words.folding import printable, shortened
from assistant.words.typography import french

ECHOED = 80
"""How many characters of what was pasted are repeated."""
PLACES = 5
"""How many places of a datum in an invoice are told."""
ToldRejection = dict[str, object]


def told(rules: Rules, gathered: Gathered, on: date, invoice: LocatedInvoice | None = None) -> ToldRejection:
    """All of it: each message with its meanings and data, each thing that nothing explains with whom to ask."""
    otherwise = unknown_said(rules, on)
    messages = []
    for one in gathered.found:
        numbers = gathered.invoices.get(one.message.id, ())
        at_hand = invoice if invoice is not None and invoice.is_among(numbers) else None
        shown = _message(rules.base, one, numbers, at_hand)
        if invoice is not None:
            shown |= {"other_invoice": at_hand is None, **_again(rules, one.message, at_hand, on)}
        messages.append(shown)
    return {
        "messages": messages,
        "unknown": [_unknown(rules.base, one, otherwise) for one in gathered.unknown],
        "comments": [printable(one) for one in gathered.comments],
        "invoice": None if invoice is None else {"name": invoice.name, "syntax": invoice.syntax},
        "certain": gathered.certain,
        "rules": rules.base.fingerprint,
    }


def _message(
    base: Base, one: RecognisedMessage, invoices: tuple[str, ...], invoice: LocatedInvoice | None
) -> ToldRejection:
    message = one.message
    return {
        "id": message.id,
        "kind": message.kind,
        "found": _shown(one.typed),
        "certain": one.certain,
        "lines": list(one.lines),
        "invoices": [printable(number) for number in invoices],
        "says": french(message.label),
        "note": french(message.note) or None,
        "meanings": [meaning_told(meaning) for meaning in message.meanings],
        "fields": [_field(field, invoice) for field in message.fields],
        "source": source_told(base, message),
    }


def _again(rules: Rules, message: Message, invoice: LocatedInvoice | None, on: date) -> ToldRejection:
    """What the controls of a message find in the invoice; null where no control looks at what it reproaches.

    `redone` says it of controls that find nothing, and that the message may reproach something else where they are not
    all of it. They say nothing of data that the invoice does not have: they had nothing to look at.
    """
    held = None if invoice is None else recomputed(rules, message, invoice.invoices, on)
    if invoice is None or held is None:
        return {"again": None, "redone": None}
    absent = message.fields and not any(invoice.places.get(field.id) for field in message.fields)
    if not held.found and absent:
        return {"again": None, "redone": None}
    word = rules.base.word("rejection-again-right" if held.whole else "rejection-again-part")
    redone = word.format(name=invoice.name, controls=" ; ".join(held.labels))
    again = [
        {**one._asdict(), "says": french(one.says), "advice": french(one.advice) or None, "write": one.write or None}
        for one in held.found[:PLACES]
    ]
    return {"again": again, "redone": None if again else french(redone)}


def meaning_told(meaning: Meaning) -> ToldRejection:
    """A meaning, its sentences in French typography; null where nothing says it."""
    said = {"why": meaning.why, "who": meaning.who, "how": meaning.how, "next": meaning.next}
    return {
        "cause": meaning.cause,
        "rule": meaning.rule,
        **{key: french(text) or None for key, text in said.items()},
    }


def source_told(base: Base, message: Message) -> ToldRejection:
    """The source of a message: its name, its title, who publishes it, its address if it has one."""
    source = base.sources[message.source]
    return {
        "id": source.id,
        "title": french(source.title),
        "publisher": source.publisher,
        "url": source.url,
        "checked": source.checked.isoformat(),
    }


def _field(field: InvoiceField, invoice: LocatedInvoice | None) -> ToldRejection:
    shown: ToldRejection = {"term": field.id, "label": french(field.label), "cii": field.cii, "ubl": field.ubl}
    if invoice is not None:
        held = invoice.places.get(field.id, ())
        shown["places"] = [{"line": one.line, "value": _shown(one.value)} for one in held[:PLACES]]
        shown["count"] = len(held)
    return shown


def _unknown(base: Base, one: Unexplained, otherwise: Meaning) -> ToldRejection:
    if one.family is None:
        says, ask = otherwise.why, otherwise.how
    else:
        says, ask = base.word("rejection-unknown-code").format(code=_shown(one.typed)), one.family.ask
    return {
        "found": _shown(one.typed),
        "lines": list(one.lines),
        "family": one.family.id if one.family is not None else None,
        "says": french(says),
        "ask": french(ask),
    }


def _shown(text: str) -> str:
    return shortened(printable(" ".join(text.split())), ECHOED)


def sentences(shown: ToldRejection) -> str:
    """What is told in a few sentences, one message after another."""
    said = []
    for one in _held(shown, "messages"):
        parts = [f"{one['says']}."]
        for meaning in _held(one, "meanings"):
            parts += [str(meaning[key]) for key in ("why", "how") if meaning[key]]
        said.append(" ".join(parts))
    said += [f"{one['says']} {one['ask']}" for one in _held(shown, "unknown")]
    return "\n".join(said)


def _held(shown: ToldRejection, name: str) -> list[ToldRejection]:
    found = shown[name]
    assert isinstance(found, list)
    return found
