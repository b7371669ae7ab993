"""Owning: what is given to a caller is the caller's to change, and changes nothing for the next one."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from assistant.table.finished import Change, Counterfactual


def owned_flip(flip: Counterfactual) -> Counterfactual:
    """The same, in mappings of the caller's own: those of the table are every case's."""
    return replace(flip, change=tuple([Change(one.fact, dict(one.to)) for one in flip.change]))


def owned(told: Mapping[str, object]) -> dict[str, object]:
    """The same as plain data in containers of the caller's own; a text that UTF-8 cannot hold is kept as it is."""
    try:
        made: dict[str, object] = msgspec.json.decode(msgspec.json.encode(told))
    except UnicodeEncodeError:
        made = {name: _listed(value) for name, value in msgspec.to_builtins(told).items()}
    return made


def _listed(value: object) -> object:
    if isinstance(value, dict):
        return {name: _listed(one) for name, one in value.items()}
    return [_listed(one) for one in value] if isinstance(value, list | tuple) else value
