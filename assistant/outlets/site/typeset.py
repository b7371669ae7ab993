"""French typography in a page's rules: what a reader sees carries its blanks before the page receives it."""

from __future__ import annotations

from typing import Any

from assistant.words.typography import french

SHOWN = frozenset(
    (
        "label",
        "question",
        "help",
        "clause",
        "if_true",
        "if_false",
        "absent",
        "says",
        "advice",
        "why",
        "text",
        "title",
        "source_title",
        "publisher",
        "by",
        "unlinked",
        "does",
        "note",
    )
)
"""The keys of texts that a page shows; ids, codes and names that a reader copies are left as they are."""

TEXTS = frozenset(("words", "notes", "told"))
"""The parts in which every text is a sentence."""


def typeset(page: Any, key: str = "") -> Any:
    """The same page with no-break blanks where French wants them.

    >>> typeset({"question": "Passe-t-il ?", "id": "a : b"})
    {'question': 'Passe-t-il\\u202f?', 'id': 'a : b'}
    """
    if isinstance(page, str):
        return french(page) if key in SHOWN else page
    if isinstance(page, dict):
        return {name: typeset(one, "text" if key in TEXTS else name) for name, one in page.items()}
    if isinstance(page, list | tuple) and key == "choices":
        return [[one[0], *map(french, one[1:2]), *one[2:]] for one in page]
    if isinstance(page, list | tuple):
        held = "text" if key == "notes" else key
        return [typeset(one, held) for one in page]
    return page
