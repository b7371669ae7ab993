"""What pages load, as the shortest JSON text, and parts of one form with what is usual said once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypedDict

JsonObject = Mapping[str, object]


def page_json(page: JsonObject) -> str:
    """The shortest JSON text, safe inside a script element too."""
    return as_json(page).replace("</", "<\\/")


class Shared(TypedDict):
    """Parts of one form: what most of them say, and what each says otherwise."""

    usual: JsonObject
    each: Sequence[JsonObject]


def apart(parts: Shared) -> Sequence[JsonObject]:
    """The parts again, each whole.

    >>> apart(shared([{"id": "a", "unit": ""}, {"id": "b", "unit": ""}]))
    [{'id': 'a', 'unit': ''}, {'id': 'b', 'unit': ''}]
    """
    return [{**parts["usual"], **one} for one in parts["each"]]


def shared(parts: Sequence[JsonObject]) -> Shared:
    """Parts of one form, with what most of them say said once: `usual` holds every key, `each` what differs.

    >>> shared([{"id": "a", "unit": ""}, {"id": "b", "unit": ""}])
    {'usual': {'id': 'a', 'unit': ''}, 'each': [{}, {'id': 'b'}]}
    """
    usual = {key: _most(parts, key) for key in (parts[0] if parts else ())}
    each = [{key: one for key, one in part.items() if as_json(one) != as_json(usual[key])} for part in parts]
    return {"usual": usual, "each": each}


def as_json(data: object) -> str:
    """The shortest JSON text."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _most(parts: Sequence[JsonObject], key: str) -> object:
    said = Counter(as_json(part[key]) for part in parts)
    return json.loads(said.most_common(1)[0][0])
