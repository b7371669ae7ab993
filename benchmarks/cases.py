"""The cases that are decided: all those of a decision of choices, and attachments of which none comes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count, islice, product
from typing import Any

from assistant import decide, load_rules

ON = date(2026, 11, 24)
LOT = 2_000
NAME_MAX, FILE_MAX = (load_rules().base.values[name].on(ON) for name in ("name_max", "file_max"))
LONGEST = NAME_MAX.high - len(".pdf")
NAMES = (
    *("devis-{}.pdf", "plan-masse-{}.PDF", "devis-{}.exe", "sans-extension-{}"),
    *(f"{{:0{length}}}.pdf" for length in (LONGEST, LONGEST + 1)),
)
SIZES = (
    (1_000, FILE_MAX.low - 2_000),
    (FILE_MAX.low + 1, FILE_MAX.high - FILE_MAX.low),
    (FILE_MAX.high + 1, 989_000_000),
)
"""Where the sizes of a lot lie, and how many each range holds: sound, between Mo and Mio, over the limit of a file."""
CHANNELS = ("portail", "api", "edi")
KINDS_OF_CASE = tuple(product(NAMES, SIZES, CHANNELS))


def entity_cases() -> list[dict[str, Any]]:
    """Every complete case of `entity-reception`: some thousands, so that they come back.

    Those whose place changes their nature are left out: no table of the peers says so.
    """
    rules = load_rules()
    asked = decide(rules["entity-reception"], {}, ON).to_dict()["ask"]
    answers = [[choice["id"] for choice in one["choices"]] or [True, False] for one in asked]
    cases = [dict(zip([one["fact"] for one in asked], case, strict=True)) for case in product(*answers)]
    refined = [(one.origin, one.codes, one.target, one.refines) for one in rules.base.refinements.values()]
    return [case for case in cases if not any(case[a] in codes and case[b] in some for a, codes, b, some in refined)]


def entities() -> Iterator[list[dict[str, Any]]]:
    """The same cases again and again."""
    cases = entity_cases()
    while True:
        yield cases


def attachments() -> Iterator[list[dict[str, Any]]]:
    """Attachments on both sides of each limit, in lots; no two have the same name or, in a range, the same size."""
    numbered = map(attachment, count())
    while True:
        yield list(islice(numbered, LOT))


def attachment(number: int) -> dict[str, Any]:
    """The attachment of that number."""
    turn, kind = divmod(number, len(KINDS_OF_CASE))
    name, (least, room), channel = KINDS_OF_CASE[kind]
    size = least + (turn * len(KINDS_OF_CASE) + kind) % room
    return {"file_name": name.format(number), "file_size": size, "channel": channel}
