"""The address of a page with a case filled in, after « # » where no server sees it (docs/assets/page/reply.js)."""

from __future__ import annotations

from urllib.parse import urlencode

from assistant.engine.decision import Decision
from assistant.model.facts import Fact
from assistant.words.typography import NBSP, THIN

LONGEST_CODE = 8
"""Signs of a code that may stand in an address: what a person typed does not (docs/assets/page/address.js)."""

_PLAIN = {ord(blank): " " for blank in (NBSP, THIN)}


def case_address(decision: Decision) -> str:
    """The page of a decision with its case filled in, relative to the site's root; typed texts are left out.

    What was read off such a text, the extension of a file's name, stands there in its place.
    """
    base, supposed = decision.decider.base, {one.fact for one in decision.assumed}
    values = {name: value for name, value in decision.facts.items() if name not in supposed}
    told = {name for name, value in values.items() if not _is_typed(base.facts[name], value)}
    kept = {name: _in_address(values[name]) for name in values if name in told and base.facts[name].origin not in told}
    return f"questions/{decision.decider.id}/" + (f"#{urlencode(kept)}" if kept else "")


def _is_typed(fact: Fact, value: object) -> bool:
    """Whether a value is a text as a person typed it, longer than a code, or none at all."""
    if fact.type != "text":
        return False
    return not 0 < len(str(value)) <= LONGEST_CODE or (fact.origin is None and fact.digits is None)


def _in_address(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value).translate(_PLAIN)
