"""Where a reply leads on the site whose address is known: an article, a case as it was given, a page."""

from __future__ import annotations

from urllib.parse import urlencode

from assistant.answer.answer import Answer
from assistant.engine.decision import Decision
from assistant.engine.reasons import Reason
from assistant.model.facts import Fact
from assistant.words.typography import NBSP, THIN

LONGEST_CODE = 8
"""Signs of a code that may stand in an address: what a person typed does not (docs/assets/page/address.js)."""

REJECTIONS = "rejets/"
"""The page that explains a message of rejection."""

_PLAIN = {ord(blank): " " for blank in (NBSP, THIN)}


def on_site(address: str, place: str = "") -> str:
    """The whole address of a place of the site.

    >>> on_site("https://aide.example.org", "rejets/"), on_site("https://aide.example.org/")
    ('https://aide.example.org/rejets/', 'https://aide.example.org/')
    """
    return f"{address.rstrip('/')}/{place}"


def article_place(article: str) -> str:
    """Where an article stands."""
    return f"articles/{article}/"


def link(reason: Reason, address: str | None) -> str:
    """Where the rule is explained: on the site whose address is known, else the source's own page, if it has one."""
    if address and reason.article:
        return on_site(address, article_place(reason.article))
    return reason.source.url or ""


def answer_place(answer: Answer) -> str:
    """Where to read more of an answer that is neither a decision nor passages: of a rejection, else of any subject."""
    return REJECTIONS if answer.rejection is not None else ""


def case_place(decision: Decision) -> str:
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
