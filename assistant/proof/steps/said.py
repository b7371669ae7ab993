"""Comparing what is said with what a scenario expects: the words count, not how they are set."""

from __future__ import annotations

from collections.abc import Iterable


def plain(text: str) -> str:
    """A text with ordinary spaces and straight apostrophes."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").split())


def says(text: str, within: str) -> None:
    """`text` must be said in `within`."""
    assert plain(text) in plain(within), f"« {text} » n'est pas dit ; la réponse : {plain(within)}"


def same(rows: Iterable[tuple[str, str, str]]) -> None:
    """What is found must be what a scenario expects, row by row: what it is about, what is expected, what is found."""
    wrong = [
        f"{about} : {_quoted(found)}, non {_quoted(wanted)}"
        for about, wanted, found in rows
        if plain(found) != plain(wanted)
    ]
    assert not wrong, " ; ".join(wrong)


def _quoted(text: str) -> str:
    return f"« {text} »" if text else "rien"
