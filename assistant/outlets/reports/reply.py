"""A reply: a polite French text that a helpdesk agent pastes as it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.articles.steps import step_text
from assistant.engine.decision import Decision, Status
from assistant.outlets.reports.decision_table import small, told_reasons
from assistant.words.dates import show_date
from assistant.words.folding import printable
from assistant.words.typography import french

REASONS_SHOWN = 3


def reply(decision: Decision, address: str | None = None) -> str:
    """The reply to whoever asked; about a dozen lines, no mark-up."""
    words = decision.question.words
    lines = [words["reply-hello"], ""]
    lines += [words["assuming"].format(says=assumed["says"]) for assumed in decision.entry.assumed]
    lines.append(" ".join(filter(None, [decision.answer, decision.advice])))
    lines += [f"{number}. {step_text(step)}" for number, step in enumerate(decision.steps, 1)]
    lines += [_caution(words, caution) for caution in decision.cautions]
    if decision.status is Status.MISSING and decision.ask:
        lines.append(_missing(decision))
    facts = _facts(decision)
    if facts:
        lines.append(words["reply-facts"].format(facts=facts))
    for place, reason in enumerate(told_reasons(decision)[:REASONS_SHOWN]):
        lines.append(_rests_on(words, reason, address, words["reply-rule" if place == 0 else "reply-rule-too"]))
        if reason["deduced"]:
            lines.append(words["deduced"].format(why=reason["why"]))
    lines += [words["reply-disclaimer"], words["reply-goodbye"]]
    return "\n".join(french(printable(line)) for line in lines) + "\n"


def _rests_on(words: dict[str, Any], reason: dict[str, Any], address: str | None, sentence: str) -> str:
    """On which rule and text the answer rests, with a link where there is one."""
    source = reason["source"]
    dated = words["undated-source"]
    if source["dated"]:
        dated = words["dated"].format(day=show_date(date.fromisoformat(source["dated"])))
    address_of = link(reason, address)
    told = sentence.format(
        rule=reason["rule"],
        publisher=source["publisher"],
        title=source["title"],
        dated=dated,
        checked=show_date(date.fromisoformat(source["checked"])),
        link=address_of,
    )
    return str(told) if address_of else str(told).rstrip(" :") + "."


def link(reason: dict[str, Any], address: str | None) -> str:
    """Where the rule is explained: on the site whose address is known, else the source's own page, if it has one."""
    if address and reason["article"]:
        return f"{address.rstrip('/')}/articles/{reason['article']}/"
    return str(reason["source"]["url"] or "")


def _caution(words: dict[str, Any], caution: dict[str, Any]) -> str:
    """What may have changed since the text: when, what, and who says so."""
    text = words["reply-caution-from"].format(text=small(caution["text"]).rstrip("."), source=caution["source_title"])
    if not caution["since"]:
        return str(words["reply-caution"].format(text=text))
    day = show_date(date.fromisoformat(caution["since"]))
    return str(words["reply-caution-since"].format(day=day, text=text))


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
                label=small(decision.question.label(branch["status"], branch["outcome"])),
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
            shown.append(f"{fact['label']} = {decision.question.wording.show(fact, value, decision.entry)}")
    return " ; ".join(shown)
