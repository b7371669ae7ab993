"""How things are said, once for the whole house: a source, a caution, a fact's value, a condition, a rule's sentence.

What depends on the day is said for a day, `on`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant.articles.dating import bounds, limit_said
from assistant.words.dates import show_date
from assistant.words.folding import printable, shortened
from assistant.words.numbers import number, plural
from assistant.words.sizes import show_size

Form = Mapping[str, Any]

SHOWN = 120
"""How many characters of a text of a case are shown at most."""

_SIGNS = {"at_most": "≤", "at_least": "≥", "above": ">", "below": "<"}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def source_cited(base: Form, source: Form, *, linked: bool = False) -> str:
    """A source in a sentence: publisher, title, its own date, the day of its last reading.

    `linked` makes its title a Markdown link where the source has an address.
    """
    words = base["words"]
    day = source["dated"]
    title = quotable(source["title"])
    return str(words["site-cited"]).format(
        publisher=source["publisher"],
        title=f"[{title}]({source['url']})" if linked and source.get("url") else title,
        dated=words["dated"].format(day=show_date(date.fromisoformat(day))) if day else words["undated-source"],
        checked=show_date(date.fromisoformat(source["checked"])),
    )


def quotable(title: str) -> str:
    """A title that can stand between « and »: what it quotes itself is between “ and ”.

    >>> quotable("Bloc « Statut » de la structure")
    'Bloc “Statut” de la structure'
    """
    return title.replace("« ", "“").replace(" »", "”")


def caution_said(base: Form, caution: Form, on: date, *, sourced: bool = True) -> str:
    """A caution with the time for which it holds, seen from the day `on`, and its source if it is to be `sourced`."""
    words, text = base["words"], str(caution["text"])
    since, until = bounds(caution)
    if since and until:
        text = words["site-between"].format(day=show_date(since), until=show_date(until), text=text)
    elif since:
        text = words["site-from" if since > on else "site-since"].format(day=show_date(since), text=text)
    elif until:
        text = words["site-until"].format(day=show_date(until), text=text)
    if not sourced:
        return text
    source = base["sources"][caution["source"]]
    return f"{text} {words['source']} : {source['publisher']}, « {quotable(source['title'])} »."


def value_said(base: Form, fact: Form, value: bool | int | str) -> str:
    """The value of a fact as a reader reads it; an empty text is « rien »."""
    words = base["words"]
    if isinstance(value, bool):
        return str(words["yes"] if value else words["no"])
    if isinstance(value, int) and fact["type"] == "date":
        return show_date(date.fromordinal(value))
    if isinstance(value, int):
        return show_size(value) if fact["type"] == "size" else number(value)
    if fact["type"] == "choice":
        found = next((one["label"] for one in fact["choices"] if one["id"] == value), None)
        return str(found or words["other"])
    return shortened(printable(value), SHOWN) if value else str(words["nothing"])


def given_said(base: Form, fact: Form, value: bool | int | str) -> str:
    """The value of a fact to the last unit, as an example gives it: « 10 485 761 octets », « 51 caractères »."""
    if isinstance(value, bool) or not isinstance(value, int) or fact["type"] == "date":
        return value_said(base, fact, value) if value != "" else f"« {base['words']['nothing']} »"
    return plural(value, "octet") if fact["type"] == "size" else f"{number(value)} {fact['unit']}".strip()


def condition_said(base: Form, condition: list[Any], on: date) -> str:
    """A condition as it stands on the day `on`: « canal de dépôt = Portail ou API ; taille du fichier > 10 Mo »."""
    kind, words = condition[0], base["words"]
    if kind == "true":
        return str(words["always"])
    if kind in ("and", "or"):
        said = (
            f"({condition_said(base, part, on)})" if part[0] in ("and", "or") else condition_said(base, part, on)
            for part in condition[1:]
        )
        return str(words["and-then" if kind == "and" else "or-else"]).join(said)
    if kind == "not":
        return str(words["not-so"]).format(condition=condition_said(base, condition[1], on))
    fact = base["facts"][condition[1]]
    if kind == "in":
        if condition[3]:
            return f"{fact['label']} = {words['of-list'].format(list=base['lists'][condition[3]]['title'])}"
        return f"{fact['label']} = {words['or'].join(value_said(base, fact, value) for value in condition[2])}"
    limit = condition[2]
    text = limit_said(base, base["values"][limit["value"]], on, unit=False) if "value" in limit else limit["text"]
    return f"{fact['label']} {_SIGNS[kind]} {text}"


def sentence_said(base: Form, template: str, on: date) -> str:
    """A rule's sentence without a case: limits as they are on the day `on`, what depends on the case is « … »."""

    def put(found: re.Match[str]) -> str:
        value = base["values"].get(found[1])
        return limit_said(base, value, on, unit=False) if value else "…"

    return _PLACEHOLDER.sub(put, template)


def ending_said(base: Form, decision: Form, rule: Form) -> str:
    """What a rule gives: the label of its outcome, or why it leaves the decision open."""
    labels = {one["id"]: one["label"] for one in decision["outcomes"]}
    return str(labels[rule["ends"]] if rule["ends"] else base["words"][f"status-{rule['undecided']}"])
