"""A reply: a polite French text that a helpdesk agent pastes as it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.engine.decision import Decision, Status
from assistant.words.dates import show_date
from assistant.words.folding import printable
from assistant.words.typography import french


def reply(decision: Decision, address: str | None = None) -> str:
    """The reply to whoever asked; at most a dozen lines, no mark-up."""
    words = decision.question.words
    lines = [words["reply-hello"], ""]
    lines += [french(words["assuming"].format(says=assumed["says"])) for assumed in decision.entry.assumed]
    lines.append(printable(" ".join(filter(None, [decision.answer, decision.advice]))))
    lines += [words["reply-caution"].format(text=_caution(caution)) for caution in decision.cautions]
    if decision.status is Status.MISSING and decision.ask:
        lines.append(_missing(decision))
    facts = _facts(decision)
    if facts:
        lines.append(words["reply-facts"].format(facts=facts))
    for reason in decision.reasons[:3]:
        source = reason["source"]
        dated = (
            words["dated"].format(day=show_date(date.fromisoformat(source["dated"])))
            if source["dated"]
            else words["undated-source"]
        )
        lines.append(
            words["reply-rule"].format(
                rule=reason["rule"],
                publisher=source["publisher"],
                title=source["title"],
                dated=dated,
                checked=show_date(date.fromisoformat(source["checked"])),
                link=link(reason, address),
            )
        )
        if reason["deduced"]:
            lines.append(words["deduced"].format(why=reason["why"]))
    lines += [words["reply-disclaimer"], words["reply-goodbye"]]
    return "\n".join(french(line) for line in lines) + "\n"


def link(reason: dict[str, Any], address: str | None) -> str:
    """Where the rule is explained: on the site whose address is known, else the source's own page, if it has one."""
    if address and reason["article"]:
        return f"{address.rstrip('/')}/{reason['article']}/"
    return str(reason["source"]["url"] or "")


def _caution(caution: dict[str, Any]) -> str:
    since = f"depuis le {show_date(date.fromisoformat(caution['since']))}, " if caution["since"] else ""
    text = caution["text"]
    return f"{since}{text[:1].lower() + text[1:] if since else text} (source : {caution['source_title']})"


def _missing(decision: Decision) -> str:
    asked, words = decision.ask[0], decision.question.words
    fact = decision.question.facts[asked["fact"]]
    branches = [branch for branch in decision.branches if branch["fact"] == asked["fact"]]
    cases = (
        ""
        if len(branches) > 6
        else " ".join(
            words["reply-branch"].format(
                value=decision.question.wording.show(fact, branch["value"]),
                label=decision.question.label(branch["status"], branch["outcome"]).lower(),
            )
            for branch in branches
        )
    )
    return str(words["reply-missing"].format(question=asked["question"], cases=cases)).rstrip()


def _facts(decision: Decision) -> str:
    shown = []
    for name, value in decision.entry.values.items():
        fact = decision.question.facts[name]
        if not isinstance(value, frozenset) and not (fact["derived"] and fact["derived"] is not True):
            shown.append(f"{fact['label']} : {decision.question.wording.show(fact, value, decision.entry)}")
    return printable(" ; ".join(shown))
