"""Lists whose items are of a closed form of their own: channels, contacts, contents of files, passages, notices."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from assistant.language.draft import Declared, Draft
from assistant.language.mistakes import Mistakes
from assistant.language.sentences import check_gaps
from assistant.language.shapes import suggestion
from assistant.language.strict_yaml import Path, Written
from assistant.model.tables import Channel, Contact, Extension, Format, Notice, Sign, Transition

STATUSES = "invoice_statuses"
"""The list that passages go through."""

NOTICE_GAPS = ("detail", "seen", "limit")
"""What an observation of the reading fills in the sentence of its notice."""

_HEXADECIMAL = re.compile(r"(?:[0-9A-Fa-f]{2})+\Z")


def make_tables(kind: str, one: Declared, draft: Draft) -> None:
    """Type the items of a list whose `kind` is a closed form; those without a source have the list's."""
    for name, item in one.form[kind].items():
        form = {"id": name, "topic": one.topic, "source": one.form.get("source"), **item}
        if kind == "channels":
            draft.channels[name] = msgspec.convert(form, Channel)
        elif kind == "contacts":
            draft.contacts[name] = msgspec.convert(form, Contact)
        elif kind == "extensions":
            draft.extensions[name] = msgspec.convert(form, Extension)
        elif kind == "formats":
            draft.formats[name] = msgspec.convert(form, Format)
        elif kind == "notices":
            draft.notices[name] = msgspec.convert(form, Notice)
        else:
            draft.transitions[name] = msgspec.convert({**form, "start": item["from"], "end": item["to"]}, Transition)


def check_tables(draft: Draft, mistakes: Mistakes) -> None:
    """Report what the items of closed forms name and the base does not hold, and what they say that cannot be."""
    for one, path, item in _items(draft, "channels"):
        _check_channel(item, path, one, draft, mistakes)
    _check_usual_contact(draft)
    for one, path, _ in _items(draft, "formats"):
        for index, sign in enumerate(draft.formats[str(path[-1])].signs):
            _check_sign(sign, (*path, "signs", index), one)
    spoiled = any(path[:1] == ("lists",) for path in mistakes.spoiled)
    for one, path, item in () if spoiled else _items(draft, "extensions"):
        for key in ("formats", "tolerated"):
            for index, name in enumerate(item.get(key, ())):
                if name not in draft.formats:
                    hint = suggestion(name, draft.formats)
                    one.report((*path, key, index), f"« {name} » : format inconnu", hint, False)
    for one, path, item in _items(draft, "notices"):
        check_gaps(item["says"], NOTICE_GAPS, (*path, "says"), one.report)
    for one, path, item in _items(draft, "transitions"):
        _check_transition(item, path, one, draft, mistakes)


def _items(draft: Draft, kind: str) -> Iterator[tuple[Declared, Path, Written]]:
    for one in draft.of("lists"):
        for name, item in one.form.get(kind, {}).items():
            yield one, (*one.path, kind, name), item


def _check_channel(item: Written, path: Path, one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    for fact, choice in item["facts"].items():
        at = (*path, "facts", fact)
        if mistakes.missing("facts", fact, at, lambda at, message, hint, _: one.report(at, message, hint, True)):
            continue
        known = draft.facts[fact].answers()
        if choice not in known:
            one.report(at, f"« {choice} » n'est pas un choix de « {fact} »", suggestion(choice, known), False)


def _check_usual_contact(draft: Draft) -> None:
    found = list(_items(draft, "contacts"))
    usual = [(one, path) for one, path, item in found if item.get("usual")]
    for one, path in usual[1:]:
        message = f"« {usual[0][1][-1]} » est déjà le contact habituel"
        one.report((*path, "usual"), message, "un seul contact répond quand aucun mot n'en désigne", True)
    if found and not usual:
        one, path, _ = found[-1]
        one.report(path, "aucun contact n'est le contact habituel", "ajoutez « usual: true » à l'un d'eux", True)


def _check_sign(sign: Sign, path: Path, one: Declared) -> None:
    kinds = (sign.octets, sign.root, sign.member, sign.mimetype, sign.text or None)
    if sum(kind is not None for kind in kinds) != 1:
        one.report(path, "un signe est d'une seule sorte", "octets, root, member, mimetype ou text: true", False)
    elif (sign.also is not None or sign.binary) and sign.octets is None:
        one.report(path, "« also » et « binary » vont avec « octets »", "ajoutez « octets », ou ôtez-les", False)
    for key, octets in (("octets", sign.octets), ("also", sign.also)):
        if octets is not None and not _HEXADECIMAL.match(octets.hex):
            message = f"« {octets.hex} » : ce ne sont pas des octets en hexadécimal"
            one.report((*path, key, "hex"), message, "deux chiffres ou lettres de A à F par octet", False)


def _check_transition(item: Written, path: Path, one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    if mistakes.missing("lists", STATUSES, path, one.report):
        return
    known = draft.lists[STATUSES].ids()
    for key in ("from", "to"):
        if item[key] not in known:
            message = f"« {item[key]} » n'est pas dans « {STATUSES} »"
            one.report((*path, key), message, suggestion(item[key], known), False)
