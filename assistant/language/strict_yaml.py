"""Strict YAML: the part of YAML 1.1 that means to a reader what it means to the machine.

Events come from libyaml, so that a topic is read at C speed, and every key and value keeps its line and column.
Refused, all at once, with what to type instead: duplicate keys, anchors, aliases, merges, tags, yes/no/on/off, floats,
octal and sexagesimal numbers, keys that are not texts, several documents, nesting deeper than 24, unseen marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple, TypeAlias

import yaml

from assistant.model.problems import LARGEST, MOST_PROBLEMS, Place, Problem

Path = tuple[str | int, ...]
Written: TypeAlias = Any
"""What YAML gives: mappings, lists, texts, whole numbers, dates, true, false, null; structs hold it once checked."""
DEEPEST = 24
QUOTE = "mettez des guillemets"

_NODE: Written = yaml.NodeEvent
_LOADER = getattr(yaml, "CLoader", yaml.Loader)
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_NUMBER_LIKE = re.compile(
    r"[-+]?(0[0-9_]+|0[xob][0-9a-fA-F_]+|[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?|[0-9]+_[0-9_]*|[0-9]{16,}"
    r"|(\.[0-9]|[0-9][0-9_]*\.)[0-9_]*([eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+|\.(inf|nan))\Z|\+[0-9]+\Z",
    re.IGNORECASE,
)
_BOOLEANS = dict.fromkeys(("yes", "on", "y", "true"), "true") | dict.fromkeys(("no", "off", "n", "false"), "false")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]"
)
"""What YAML forbids, line breaks that no editor shows, and marks that change the direction of reading."""


class Document(NamedTuple):
    """A YAML file as plain data, with the place of each key and of each value by its path."""

    file: str
    value: Written
    keys: dict[Path, Place]
    values: dict[Path, Place]
    problems: list[Problem]

    def place(self, path: Path, of_key: bool = False) -> Place:
        """The place of the value (or of the key) at `path`, or of the nearest thing that holds it."""
        if of_key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, Place(self.file, 1, 1))


class _Open(NamedTuple):
    """A collection that is being read."""

    value: dict[str, Written] | list[Written]
    path: Path
    keys: list[str | None]


def read(data: bytes, file: str) -> Document:
    """Read `data` as one strict YAML document; problems are listed, never raised."""
    document = Document(file, None, {}, {}, [])
    if len(data) > LARGEST:
        hint = "répartissez-le en plusieurs sujets"
        document.problems.append(Problem(Place(file, 1, 1), "", "fichier trop gros : 1 Mo au plus", hint))
        return document
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place(error.object[: error.start].decode(), file)
        document.problems.append(Problem(place, "", "octets qui ne sont pas de l'UTF-8", "enregistrez en UTF-8"))
        return document
    unseen = _UNSEEN.search(text)
    if unseen:
        message = f"caractère invisible U+{ord(unseen[0]):04X}"
        document.problems.append(Problem(_place(text[: unseen.start()], file), "", message, "ôtez-le"))
        return document
    value = None
    try:
        value = _build(_events(text), document)
    except yaml.MarkedYAMLError as error:
        mark: Written = error.problem_mark
        document.problems.append(
            Problem(
                Place(file, mark.line + 1, mark.column + 1),
                "",
                "syntaxe YAML incorrecte",
                "vérifiez les deux-points, guillemets, crochets et retraits",
            )
        )
    return document._replace(value=value)


def _place(before: str, file: str) -> Place:
    """The place of what follows the text `before`."""
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _events(text: str) -> Iterator[Written]:
    yield from yaml.parse(text, Loader=_LOADER)


def _build(events: Iterator[Written], document: Document) -> Written:
    """Assemble plain data from `events`, without recursion."""
    root: Written = None
    stack: list[_Open] = []
    documents = 0

    def report(event: Written, message: str, hint: str = "") -> None:
        place = Place(document.file, event.start_mark.line + 1, event.start_mark.column + 1)
        document.problems.append(Problem(place, _subject(stack), message, hint))

    for event in events:
        if len(document.problems) > MOST_PROBLEMS:
            report(event, f"plus de {MOST_PROBLEMS} erreurs", "la suite n'est pas lue")
            return None
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents == 2:
                report(event, "plusieurs documents dans un fichier", "un fichier par sujet")
                return None
            continue
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            stack.pop()
            continue
        if not isinstance(event, _NODE):
            continue
        place = Place(document.file, event.start_mark.line + 1, event.start_mark.column + 1)
        is_key = bool(stack) and isinstance(stack[-1].value, dict) and stack[-1].keys[0] is None
        if isinstance(event, yaml.AliasEvent):
            report(event, f"alias « *{event.anchor} »", "recopiez la valeur : les alias ne sont pas lus")
            value: Written = None
        else:
            if event.anchor:
                report(event, f"ancre « &{event.anchor} »", "les ancres et les alias ne sont pas lus")
            if event.tag is not None:
                tag = event.tag.replace("tag:yaml.org,2002:", "!!")
                report(event, f"étiquette « {tag} »", "ôtez-la, ou mettez la valeur entre guillemets")
            value = _value(event, is_key, report)
        if is_key and isinstance(value, (dict, list)):
            report(event, "une clé doit être un texte", QUOTE)
            return None
        if is_key:
            _take_key(stack[-1], value, event, place, document, report)
            continue
        path = _put(stack, value)
        if not stack:
            root = value
        document.values[path] = place
        if isinstance(value, (dict, list)):
            stack.append(_Open(value, path, [None]))
            if len(stack) > DEEPEST:
                report(event, f"imbrication de plus de {DEEPEST} niveaux", "aucune partie d'un sujet n'est si profonde")
                return None
    if documents == 0:
        hint = "un sujet a au moins « topic » et « title »"
        document.problems.append(Problem(Place(document.file, 1, 1), "", "fichier vide", hint))
    return root


def _value(event: Written, is_key: bool, report: Written) -> Written:
    if isinstance(event, yaml.MappingStartEvent):
        return {}
    if isinstance(event, yaml.SequenceStartEvent):
        return []
    return scalar(event.value, event.style, is_key, lambda message, hint: report(event, message, hint))


def scalar(text: str, style: str | None, is_key: bool, report: Written) -> Written:
    """What a scalar means: text, true, false, null, a decimal integer or an existing date."""
    if style:
        unseen = _UNSEEN.search(text)
        if unseen:
            report(f"caractère invisible U+{ord(unseen[0]):04X}", "ôtez-le")
        return text
    meant = _BOOLEANS.get(text.lower())
    if meant is not None and text != meant:
        hint = QUOTE if is_key else f"écrivez {meant}, ou mettez des guillemets si c'est un mot"
        report(f"« {text} » se lit comme un booléen en YAML", hint)
        return text
    if text.lower() == "null" and text != "null":
        report(f"« {text} » se lit comme une valeur absente en YAML", QUOTE)
        return text
    if _NUMBER_LIKE.match(text):
        report(f"« {text[:60]} » se lit autrement en YAML (octal, base 60, nombre à virgule ou très long)", QUOTE)
        return text
    if is_key:
        if text in ("", "~", "null", "true", "false") or _INTEGER.match(text) or _DATE.match(text):
            report(f"« {text} » : une clé doit être un texte", QUOTE)
        return text
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if _INTEGER.match(text):
        return int(text)
    if _DATE.match(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            report(f"« {text} » : cette date n'existe pas", "écrivez année-mois-jour, par exemple 2018-07-30")
            return text
    return text


def _take_key(holder: _Open, key: Written, event: Written, place: Place, document: Document, report: Written) -> None:
    key = "*" if key is None else key
    if key == "<<":
        report(event, "fusion « << »", "recopiez les clés : les fusions ne sont pas lues")
    assert isinstance(holder.value, dict)
    if key in holder.value:
        report(event, f"« {key} » : clé en double", "une seule des deux serait lue : gardez-en une")
        key = f"{key} (ligne {place.line})"
    holder.value[key] = None
    document.keys.setdefault((*holder.path, key), place)
    holder.keys[0] = key


def _put(stack: list[_Open], value: Written) -> Path:
    """Set `value` where the collection being read expects it; its path."""
    if not stack:
        return ()
    holder = stack[-1]
    if isinstance(holder.value, list):
        holder.value.append(value)
        return (*holder.path, len(holder.value) - 1)
    key = holder.keys[0]
    assert key is not None
    holder.value[key] = value
    holder.keys[0] = None
    return (*holder.path, key)


def _subject(stack: list[_Open]) -> str:
    """The id of the rule, or the name of the thing, in which a mistake stands."""
    for holder in reversed(stack):
        if isinstance(holder.value, dict) and isinstance(holder.value.get("id"), str):
            return str(holder.value["id"])
    return str(stack[-1].path[:2][-1]) if stack and stack[-1].path else ""
