"""A receipt: a question as it was asked, and its Decision, which names its schema, its engine and its base."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

import msgspec
from msgspec import Struct

from assistant.engine.decision import Decision
from assistant.outlets.reports.json_text import json_text

VERSION = 1
LARGEST = 4_000_000
"""Octets of a receipt: the longest facts that are taken, and all that a decision says of them, are a part of it."""

GivenFacts = dict[str, bool | int | str]


class ReceiptRequest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was asked: which decision, for which day, with which facts, supposing what."""

    decision: str
    on: date
    facts: GivenFacts
    assume: GivenFacts = {}


class Receipt(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was asked, and the whole JSON of what was answered."""

    receipt: int
    asked: ReceiptRequest
    decision: dict[str, object]

    def text(self) -> str:
        """The receipt as its file holds it; the same for the same question, engine and base."""
        return json_text(msgspec.to_builtins(self), 1) + "\n"


class ReceiptUnread(ValueError):
    """What is no receipt: the word of the base that says so, and its part."""

    def __init__(self, word: str, detail: str = "") -> None:
        self.word, self.detail = word, detail
        super().__init__(word)


def receipt_of(decision: Decision, facts: Mapping[str, object], assume: Mapping[str, object]) -> Receipt:
    """The receipt of a decision taken for these facts."""
    asking = {"decision": decision.decider.id, "on": decision.on, "facts": {**facts}, "assume": {**assume}}
    return Receipt(receipt=VERSION, asked=msgspec.convert(asking, ReceiptRequest), decision=decision.to_dict())


def read_receipt(data: bytes) -> Receipt:
    """The receipt that a file holds.

    Raises ReceiptUnread for what is no JSON, no receipt, or one of another version.
    """
    if len(data) > LARGEST:
        raise ReceiptUnread("receipt-too-big")
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        raise ReceiptUnread("receipt-no-json") from None
    if not isinstance(told, dict) or "receipt" not in told:
        raise ReceiptUnread("receipt-none")
    if told["receipt"] != VERSION or isinstance(told["receipt"], bool):
        raise ReceiptUnread("receipt-version")
    try:
        return msgspec.convert(told, Receipt)
    except (msgspec.ValidationError, OverflowError) as error:
        raise ReceiptUnread("receipt-form", str(error).rpartition("at `$.")[2].rstrip("`")) from None
