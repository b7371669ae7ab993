"""The glossary: acronyms with every sense that they have here, and the words of Chorus Pro."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from assistant.engine.base import Rules
from assistant.words.folding import fold

ACRONYMS, TERMS = "acronyms", "terms"


def acronyms(rules: Rules) -> str:
    """The acronyms as a Markdown list; one with two senses has both, one under the other."""
    items = sorted(rules.base["lists"][ACRONYMS]["items"], key=lambda one: fold(one["attributes"]["acronym"]))
    lines = []
    for acronym, senses in groupby(items, key=lambda one: str(one["attributes"]["acronym"])):
        found = list(senses)
        if len(found) == 1:
            lines.append(f"- {_anchor(found[0], acronym)} : {_sense(found[0])}")
        else:
            lines.append(f"- {acronym}, {rules.base['words']['site-senses'].format(count=len(found))} :")
            lines += [f"    - {_anchor(one, one['label'])}{_note(one)}" for one in found]
    return "\n".join(lines)


def terms(rules: Rules) -> str:
    """The words of Chorus Pro as a Markdown list."""
    items = sorted(rules.base["lists"][TERMS]["items"], key=lambda one: fold(one["label"]))
    return "\n".join(f"- {_anchor(one, one['label'])} : {_small(one['note'])}" for one in items)


def _anchor(item: dict[str, Any], text: str) -> str:
    return f'<span id="{item["id"]}">{text}</span>'


def _sense(item: dict[str, Any]) -> str:
    return f"{item['label']}{_note(item)}"


def _note(item: dict[str, Any]) -> str:
    return f". {item['note']}" if item.get("note") else ""


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
