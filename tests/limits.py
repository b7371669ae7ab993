"""The limits of attachments as the base has them: a test that needs one reads it here, and follows a change."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from assistant import load_rules
from assistant.model.period import Limit
from assistant.words.numbers import number
from assistant.words.sizes import show_size


def _of(name: str) -> Limit:
    found = load_rules().base.values[name].on(date(2026, 11, 24))
    assert found is not None
    return found


FILE_MAX, DOSSIER_MAX = _of("file_max"), _of("dossier_max")
NAME_MAX = _of("name_max").low
HEAVY = FILE_MAX.low + 2_000_000
"""A file that both readings of the limit refuse."""
IN_DOUBT = (FILE_MAX.low + FILE_MAX.high) // 2
"""A file that the limit admits in one of its two readings and refuses in the other."""
TYPED_ABOVE = FILE_MAX.text.replace(" ", ",2 ")
"""The limit of a file and a little more, typed: each reading of it lies above the same reading of the limit."""


def spaced(count: int) -> str:
    """A number as pages write it, its thin spaces made plain."""
    return number(count).replace("\u202f", " ")


def shown(size: int) -> str:
    """A size as pages write it, its no-break spaces made plain."""
    return show_size(size).replace("\u00a0", " ").replace("\u202f", " ")


BOTH_READINGS = f"La limite de {FILE_MAX.text} vaut {spaced(FILE_MAX.low)} ou {spaced(FILE_MAX.high)} octets"
"""What is said of that limit where it hesitates."""


def change(topic: Path, name: str, value: str, since: str | None = None) -> None:
    """Give a limit of a copied topic another value, or announce that value for the day `since`."""
    written = rf"\n  {name}:\n(?:    .*\n)*?    history: \[{{from: null, value: "
    more = "" if since is None else rf"\2}}, {{from: {since}, value: "
    text, times = re.subn(rf"({written})([^}}]*)", rf"\g<1>{more}{value}", topic.read_text(encoding="utf-8"))
    assert times == 1
    topic.write_text(text, encoding="utf-8")
