"""The tools: deciding, comparing, answering, searching, explaining a rejection; each text says rules and sources."""

from __future__ import annotations

import io
from typing import Any

import msgspec

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decision import Decision, Status
from assistant.outlets.mcp.attachments import ATTACHMENTS
from assistant.outlets.mcp.tool import (
    DECISION,
    Served,
    ServedTool,
    ToolAnswer,
    ToolJson,
    decision_schema,
    facts_of,
    texts_of,
    with_decisions,
)
from assistant.outlets.reports.reply import answer_reply, decision_reply
from assistant.words.dates import show_date
from assistant.words.typography import french

_TEXT: ToolJson = {"type": "string"}
_DAY: ToolJson = {"type": "string", "description": "Jour, par exemple 2026-11-24 ; aujourd'hui par défaut."}
_FACTS: ToolJson = {"type": "object", "description": "Faits connus, par identifiant ; un fait absent est inconnu."}
MOST_FOUND = 50


def tools(rules: Rules) -> list[ServedTool]:
    """The tools that serve `rules`."""
    asked = {"type": "string", "enum": list(rules), "description": "La question posée (ressources decision://)."}
    decision = {"decision": asked, "facts": _FACTS, "on": _DAY}
    both: ToolJson = {"type": "object", "required": ["same", "one", "other", "gained", "lost"]}
    answered: ToolJson = {"type": "object", "required": ["question", "kind", "answer", "decision", "passages"]}
    answered["properties"] = {"answer": _TEXT, "decision": {"anyOf": [DECISION, {"type": "null"}]}}
    found: ToolJson = {"type": "object", "required": ["query", "corrected", "results"]}
    return [
        ServedTool(
            "decide",
            "Décider",
            "Répond à une question de la base pour des faits. Ce qui manque revient en questions ; rien n'est deviné.",
            _form({**decision, "assume": {**_FACTS, "description": "Faits supposés ; la réponse le dit."}}, "decision"),
            decision_schema(),
            _decide,
        ),
        ServedTool(
            "answer",
            "Répondre à une question",
            "Répond à une question en français sur Chorus Pro, avec la règle et sa source, ou dit « non couvert ».",
            _form({"question": _TEXT, "on": _DAY}, "question"),
            with_decisions(answered),
            _answer,
        ),
        ServedTool(
            "search",
            "Chercher un passage",
            "Cherche des passages des articles.",
            _form({"words": _TEXT, "limit": {"type": "integer", "minimum": 1, "maximum": MOST_FOUND}}, "words"),
            found,
            _search,
        ),
        ATTACHMENTS,
        ServedTool(
            "rejection",
            "Expliquer un rejet",
            "Explique un message ou un code de rejet : ce qu'il reproche, qui corrige, comment.",
            _form({"text": _TEXT, "on": _DAY}, "text"),
            {"type": "object", "required": ["messages", "unknown", "certain", "rules"]},
            _rejection,
        ),
        ServedTool(
            "compare",
            "Comparer deux cas",
            "Pose la même question pour deux cas ou deux jours, et dit quelles règles font la différence.",
            _form({**decision, "other_facts": _FACTS, "other_on": _DAY}, "decision"),
            with_decisions({**both, "properties": {"one": DECISION, "other": DECISION}}),
            _compare,
        ),
    ]


def _form(properties: ToolJson, *required: str) -> ToolJson:
    return {"type": "object", "properties": properties, "required": [*required], "additionalProperties": False}


def _decide(served: Served, given: ToolJson) -> ToolAnswer:
    decider, facts = served.decider(given["decision"]), facts_of(given, "facts")
    found = decider.decide(facts, served.day(given), facts_of(given, "assume"))
    asks = tuple(found.ask) if found.status is Status.MISSING else ()
    return ToolAnswer(_said(served, found, *texts_of(decider, facts)), found.to_dict(), asks)


def _said(served: Served, found: Decision, *theirs: str, reply: str = "") -> str:
    """The reply, what stays unknown, the day and the version of the rules, and what is quoted from others."""
    told = served.told
    unknown = [one.question for one in found.ask]
    lines = [
        reply or decision_reply(found),
        told.say("mcp-unknown", questions=" ".join(unknown)) if unknown else "",
        *(told.say("mcp-unchecked", text=one) for one in told.unchecked(found)),
        told.say("mcp-read", day=show_date(found.on), rules=served.rules.base.fingerprint),
        served.theirs(*theirs),
    ]
    return french("\n".join(filter(None, lines)))


def _answer(served: Served, given: ToolJson) -> ToolAnswer:
    from assistant.answer.answering import ask

    found, told = ask(given["question"], served.rules, on=served.day(given)), served.told
    data = found.to_dict()
    if found.decision is not None:
        text = _said(served, found.decision, reply=answer_reply(found, told))
    else:
        read = told.say("mcp-read", day=show_date(served.day(given)), rules=served.rules.base.fingerprint)
        text = f"{answer_reply(found, told)}{read}"
    return ToolAnswer("\n".join(filter(None, [text, served.theirs(given["question"])])), data)


def _search(served: Served, given: ToolJson) -> ToolAnswer:
    from assistant.answer.answering import search

    limit = given.get("limit") or 10
    found, told = search(given["words"], served.rules, min(max(limit, 1), MOST_FOUND), served.today()), served.told
    passages = [hit.passage for hit in found.hits]
    lines = [f"- {told.passage(one.title, one.section)} (article://{one.article})\n  {one.text}" for one in passages]
    text = "\n".join([*(lines or [told.word("mcp-nothing")]), served.theirs(given["words"])])
    return ToolAnswer(text, found.to_dict())


def _rejection(served: Served, given: ToolJson) -> ToolAnswer:
    from assistant.outlets.reports.rejection import write_rejection
    from assistant.outlets.terminal import Terminal
    from assistant.rejection.catalogue import is_told
    from assistant.rejection.gathering import gather
    from assistant.rejection.reading import rows_of_text
    from assistant.rejection.recognising import recogniser
    from assistant.rejection.telling import told

    day = served.day(given)
    if not is_told(served.rules.base):
        raise FactError(served.told.word("rejection-no-topic"))
    found = told(served.rules, gather(recogniser(served.rules, day), rows_of_text(given["text"])), day)
    stream = io.StringIO()
    write_rejection(Terminal(stream), served.told, found)
    data: Any = msgspec.to_builtins(found)
    return ToolAnswer("\n".join([stream.getvalue().strip(), served.theirs(given["text"])]), data)


def _compare(served: Served, given: ToolJson) -> ToolAnswer:
    decider, facts, told = served.decider(given["decision"]), facts_of(given, "facts"), served.told
    others = facts_of(given, "other_facts") if given.get("other_facts") is not None else facts
    day = served.day(given)
    one = decider.decide(facts, day)
    other = decider.decide(others, served.day({"on": given["other_on"]}) if given.get("other_on") else day)
    before, after = ([reason.rule for reason in found.reasons] for found in (one, other))
    gained, lost = ([rule for rule in rules if rule not in rest] for rules, rest in ((after, before), (before, after)))
    data: ToolJson = {"same": (one.status, one.outcome, before) == (other.status, other.outcome, after)}
    data |= {"gained": gained, "lost": lost, "one": one.to_dict(), "other": other.to_dict()}
    labels = {"one": one.label, "other": other.label, "lost": ", ".join(lost), "gained": ", ".join(gained)}
    said = told.say("mcp-same" if data["same"] else "mcp-differs", **{key: text or "-" for key, text in labels.items()})
    theirs = [*texts_of(decider, facts), *texts_of(decider, others)]
    return ToolAnswer(french("\n".join([said, _said(served, one), _said(served, other, *dict.fromkeys(theirs))])), data)
