"""A rejection on a terminal: each message in a few lines, what it says, who mends it, where, how, and what next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.typography import french

LINES = 10
"""How many lines, and how many invoices, a message names."""


def write_rejection(terminal: Terminal, told: Telling, shown: Mapping[str, Any]) -> None:
    """Write what `assistant.rejection.telling.told` gives."""
    for place, message in enumerate(shown["messages"]):
        if place:
            terminal.line()
        _message(terminal, told, message, shown["invoice"])
    for one in shown["unknown"]:
        if shown["messages"]:
            terminal.line()
        state = terminal.state("unlisted", told.word("rejection-unknown"))
        terminal.line(safe(one["found"]), 2, f"{state} ")
        _part(terminal, told, "ask-meaning", one["says"])
        _part(terminal, told, "rejection-ask", one["ask"])
    for one in shown["comments"]:
        _part(terminal, told, "rejection-comments", one)


def _message(terminal: Terminal, told: Telling, one: Mapping[str, Any], invoice: Mapping[str, str] | None) -> None:
    name, look = ("rejection-found", "ready") if one["certain"] else ("rejection-resembles", "to_verify")
    state = terminal.state(look, told.word(name))
    terminal.line(safe(f"{one['says']}."), 2, f"{state} ")
    where = [_places(told, "rejection-line", "rejection-of-lines", one["lines"])] if one["lines"] != [1] else []
    if one["invoices"]:
        where.append(told.say("rejection-invoices", invoices=", ".join(one["invoices"][:LINES])))
    terminal.line(safe(french(" · ".join([f"« {one['found']} »", *where]))), 4, "  ")
    if one["note"]:
        terminal.line(safe(one["note"]), 4, "  ")
    for number, meaning in enumerate(one["meanings"], 1):
        if len(one["meanings"]) > 1:
            terminal.line(told.say("rejection-meaning", number=number, count=len(one["meanings"])), 4, "  ")
        for key, name in (("why", "ask-meaning"), ("who", "ask-mends"), ("how", "ask-how"), ("next", "rejection-next")):
            if meaning[key]:
                _part(terminal, told, name, meaning[key])
    if invoice is not None and one["other_invoice"]:
        _part(terminal, told, "rejection-again", told.say("rejection-other-invoice", name=invoice["name"]))
        invoice = None
    elif invoice is not None and one["again"] is not None:
        _again(terminal, told, one["again"], one["redone"])
    for field in one["fields"]:
        _field(terminal, told, field, invoice)
    source = one["source"]
    cited = told.source(told.base.sources[source["id"]])
    terminal.line(safe(told.say("rejection-source", source=cited)), 4, "  ")


def _again(terminal: Terminal, told: Telling, found: Sequence[Mapping[str, Any]], redone: str | None) -> None:
    """What the controls of a message find in the invoice, and what to write."""
    if redone:
        _part(terminal, told, "rejection-again", redone)
    for one in found:
        says = one["says"]
        if one["line"] is not None:
            says = told.say("rejection-again-line", says=says, line=one["line"])
        if one["place"] is not None:
            says = told.say("rejection-again-place", place=one["place"], says=says)
        _part(terminal, told, "rejection-again", says)
        if one["write"]:
            _part(terminal, told, "rejection-write", told.say("rejection-written", computed=one["write"]))
        elif one["advice"]:
            _part(terminal, told, "ask-how", one["advice"])


def _places(told: Telling, single: str, several: str, lines: Sequence[int]) -> str:
    if len(lines) == 1:
        return told.say(single, line=lines[0])
    return told.say(several, lines=", ".join(str(line) for line in lines[:LINES]))


def _field(terminal: Terminal, told: Telling, field: Mapping[str, Any], invoice: Mapping[str, str] | None) -> None:
    term = told.say("rejection-term", label=field["label"], term=field["term"])
    _part(terminal, told, "rejection-where", term)
    if invoice is None:
        for name, syntax in (("rejection-cii", "cii"), ("rejection-ubl", "ubl")):
            terminal.line(safe(told.say(name, path=field[syntax])), 8, "      ")
        return
    for place in field["places"]:
        name = "rejection-place" if place["value"] else "rejection-place-empty"
        terminal.line(safe(told.say(name, name=invoice["name"], **place)), 8, "      ")
    if not field["count"]:
        path = field["ubl" if invoice["syntax"].startswith("UBL") else "cii"]
        terminal.line(safe(told.say("rejection-absent", name=invoice["name"], path=path)), 8, "      ")
    elif field["count"] > len(field["places"]):
        terminal.line(told.say("rejection-more", count=field["count"] - len(field["places"])), 8, "      ")


def _part(terminal: Terminal, told: Telling, name: str, text: str) -> None:
    terminal.line(safe(french(f"{told.word(name)} : {text}")), 4, "  ")
