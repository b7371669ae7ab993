"""Comparing what is said with what a scenario expects: the words count, not how they are set."""

from __future__ import annotations


def plain(text: str) -> str:
    """A text with ordinary spaces and straight apostrophes."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").split())


def says(text: str, within: str) -> None:
    """`text` must be said in `within`."""
    assert plain(text) in plain(within), f"« {text} » n'est pas dit ; la réponse : {plain(within)}"
