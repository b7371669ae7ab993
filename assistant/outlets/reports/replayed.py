"""What came of a receipt that was replayed: sentences, or JSON."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.engine.base import Rules
from assistant.engine.decision import ENGINE, VERSION
from assistant.outlets.receipts.receipt import Receipt
from assistant.outlets.receipts.replaying import ChangedRule, MovedLimit, Replayed, Why
from assistant.outlets.telling import Telling
from assistant.table.shown import limit_shown
from assistant.words.dates import show_date
from assistant.words.suggestion import quoted

LONGEST = 100
"""How many characters of what a receipt names are shown: a digest whole."""

_WHY: dict[Why, str] = {
    "facts": "replay-facts",
    "schema": "replay-schema",
    "engine": "replay-engine",
    "rules": "replay-rules",
    "altered": "replay-altered",
    "layout": "replay-layout",
}
_STATES = {"gone": "replay-rule-gone", "new": "replay-rule-new", "changed": "replay-rule-changed"}


def replayed_said(rules: Rules, receipt: Receipt, found: Replayed) -> Iterator[str]:
    """The sentences: the same or not, every reason, the verdict of then and of now, the rules that changed."""
    told, before = Telling(rules.base), receipt.decision
    if not found.why:
        yield told.say("replay-same", decision=receipt.asked.decision, day=show_date(receipt.asked.on))
        return
    given = {"engine": ENGINE, "schema": VERSION, "rules": rules.base.fingerprint}
    names = {"schema": "version"}
    for why in found.why:
        then = str(before.get(names.get(why, why)))[:LONGEST]
        yield told.say(_WHY[why], then=then, now=given.get(why, ""), error=found.error)
    if found.now is None:
        return
    if found.verdict:
        yield told.word("replay-verdict-same")
    else:
        yield told.say("replay-verdict", then=_verdict(receipt), now=_verdict(found.now))
        yield told.say("replay-moved", keys=", ".join(map(quoted, found.moved)))
    if found.changed is None:
        if "rules" in found.why:
            yield told.word("replay-old-absent")
    elif not found.changed:
        yield told.word("replay-rules-same")
    for one in found.changed or ():
        yield _rule(told, one)


def replayed_json(receipt: Receipt, found: Replayed) -> dict[str, object]:
    """The same for programs; `decision` is the one of now."""
    changed = None if found.changed is None else [_rule_json(one) for one in found.changed]
    return {
        "same": not found.why,
        "why": found.why,
        "verdict_same": found.verdict,
        "moved": found.moved,
        "error": found.error or None,
        "then": {key: receipt.decision.get(key) for key in ("version", "engine", "rules")},
        "changed_rules": changed,
        "decision": None if found.now is None else found.now.decision,
    }


def _verdict(receipt: Receipt) -> str:
    return quoted(str(receipt.decision.get("label", "")))


def _rule(told: Telling, one: ChangedRule) -> str:
    parts = [told.word(word) for word in one.parts]
    for limit in one.limits:
        old, new = _shown(told, limit, 0), _shown(told, limit, 1)
        parts.append(told.say("replay-limit", value=limit.value, old=old, new=new))
    return told.say(_STATES[one.state], rule=one.rule, parts=", ".join(parts))


def _shown(told: Telling, limit: MovedLimit, side: int) -> str:
    found = (limit.old, limit.new)[side]
    value = told.base.values.get(limit.value)
    if found is None or value is None:
        return told.word("no-value") if found is None else found.text or str(found.low)
    return limit_shown(found, value.kind, told.base.words)


def _rule_json(one: ChangedRule) -> dict[str, object]:
    limits = [
        {"value": limit.value, "old": limit.old and limit.old.low, "new": limit.new and limit.new.low}
        for limit in one.limits
    ]
    parts = [word.removeprefix("receipt-part-") for word in one.parts]
    return {"rule": one.rule, "state": one.state, "parts": parts, "limits": limits}
