"""What is written of a message: a few cells that a help desk reads, sorts and pastes."""

from __future__ import annotations

from typing import NamedTuple

from assistant.answer.answer import Answer, AnswerKind
from assistant.engine.decision import Decision, Status
from assistant.outlets.reports.answer import understood_said
from assistant.outlets.reports.reply import answer_reply
from assistant.outlets.reports.site_links import REJECTIONS, article_place, case_place, on_site
from assistant.outlets.telling import Telling
from assistant.words.typography import french

UNREAD, EMPTY = "unread", "empty"
KINDS = {
    AnswerKind.DECISION.value: "tickets-kind-decision",
    AnswerKind.PASSAGE.value: "tickets-kind-passage",
    AnswerKind.SUGGESTION.value: "tickets-kind-suggestion",
    AnswerKind.REJECTION.value: "tickets-kind-rejection",
    AnswerKind.NOT_COVERED.value: "tickets-kind-not_covered",
    EMPTY: "tickets-kind-empty",
    UNREAD: "tickets-kind-unread",
}
"""The sorts of rows, each with the word that says it."""

COLUMNS = (
    "tickets-kind",
    "tickets-about",
    "tickets-short",
    "tickets-understood",
    "tickets-ask",
    "tickets-reply",
    "tickets-link",
    "tickets-who",
)
"""The words that name the cells of `AnswerCells`, in its order."""


class AnswerCells(NamedTuple):
    """The cells of an answer."""

    kind: str
    about: str = ""
    short: str = ""
    understood: str = ""
    ask: str = ""
    reply: str = ""
    link: str = ""
    who: str = ""


def names(told: Telling, taken: list[str]) -> list[str]:
    """The columns' names; one that the file has already says whose it is."""
    shown = [told.word(name) for name in COLUMNS]
    return [told.say("tickets-own", name=name) if name in taken else name for name in shown]


def kind_said(told: Telling, kind: str) -> str:
    """A sort of answer, as the column says it."""
    return told.word(KINDS[kind])


def unread(told: Telling, why: str) -> AnswerCells:
    """What is written of a row that cannot be read, or that holds no text."""
    return AnswerCells(kind_said(told, UNREAD if why else EMPTY), short=why or told.word("ask-empty"))


def answered(told: Telling, found: Answer, site: str | None) -> AnswerCells:
    """What is written of an answer; `site` is the address of the site to link to."""
    decision, who = found.decision, found.escalate
    asked = decision or found.case
    about, short, link = _passages(found)
    if decision is not None:
        about, short = decision.decider.id, decision.label
        link = case_place(decision) if site else _article(found, decision)
    elif found.case is not None and site:
        link = case_place(found.case)
    elif found.rejection is not None:
        (about, short), link = _messages(found), REJECTIONS
    return AnswerCells(
        kind=kind_said(told, found.kind.value),
        about=about,
        short=french(short),
        understood=" ; ".join(understood_said(found, told)),
        ask=asked.ask[0].question if asked is not None and asked.status is Status.MISSING else "",
        reply=answer_reply(found, told, site),
        link=on_site(site, link) if site and link else link,
        who=" ".join(filter(None, (who["says"], _category(told, who["category"])))) if who else "",
    )


def _article(found: Answer, decision: Decision) -> str:
    """The article that explains a decision."""
    own = decision.articles
    return article_place(own[0]) if own else next((hit.passage.url for hit in found.hits), "")


def _passages(found: Answer) -> tuple[str, str, str]:
    """The article found first, the titles to show of it, and where it stands."""
    if not found.hits:
        return "", "", ""
    first, shown = found.hits[0].passage, found.hits if found.kind is AnswerKind.SUGGESTION else found.hits[:1]
    return first.article, " ; ".join(dict.fromkeys(hit.passage.title for hit in shown)), first.url


def _messages(found: Answer) -> tuple[str, str]:
    """The messages of rejection that were told, by their codes and by what they say."""
    messages = found.rejection["messages"] if found.rejection else None
    assert isinstance(messages, list)
    about, said = (" ; ".join(dict.fromkeys(str(one[key]) for one in messages)) for key in ("id", "says"))
    return about, said


def _category(told: Telling, category: str | None) -> str:
    return told.say("ask-category", category=category) if category else ""
