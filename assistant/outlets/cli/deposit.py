"""How files are deposited and judged, as the options of `check` say it, for one dossier or for each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from assistant.engine.case import Given

if TYPE_CHECKING:
    from assistant.directory import Directory


class Deposit(NamedTuple):
    """What `check_files` is told of a deposit; `ignore` are the rules that are left aside, and why.

    `directory` says what the recipients of invoices demand; `route` how invoices arrive.
    """

    channel: str | None
    name: str | None
    requires: str | None
    on: date
    assume: Given
    ignore: dict[str, str]
    directory: Directory | None
    route: str | None
