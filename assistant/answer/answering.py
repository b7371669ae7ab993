"""Answering: a question becomes a decision, a passage, suggestions, or the honest « non couvert ».

Every word of an answer comes from an article or a rule, and the answer says which.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from assistant.answer.answer import ECHOED, Answer, Results, echoed
from assistant.answer.asked import AskedQuestion, Beside
from assistant.answer.following import LastAnswer
from assistant.answer.hearing import HeardText, heard
from assistant.answer.library import index_of
from assistant.answer.mails import own_words
from assistant.answer.questions import apart, questions
from assistant.answer.sentences import questions_apart, stopped
from assistant.answer.slots import LONGEST_READ
from assistant.answer.understanding import understanding
from assistant.engine.base import Rules, load_rules
from assistant.engine.case import Given
from assistant.engine.days import day
from assistant.retrieval.index import Index

if TYPE_CHECKING:
    from assistant.directory.opening import Directory

RESULTS = 10


def ask(
    question: str,
    rules: Rules | None = None,
    facts: Given | None = None,
    on: date | str | None = None,
    directory: Directory | None = None,
    after: LastAnswer | None = None,
) -> Answer:
    """Answer a question in French as the rules of `rules`, the project's own without them, stand on the day `on`.

    `directory` tells what a SIREN or a SIRET of the question is; `after` is the answer that it may complete.

    Raises FactError if one of `facts`, or of those understood before, is unknown or has the wrong type, or if `on` is
    no day.
    """
    base = rules or load_rules()
    stands = _day(base, on)
    return answer(base, index_of(base, stands), question, facts, stands, directory, after)


def search(words: str, rules: Rules | None = None, limit: int = RESULTS, on: date | str | None = None) -> Results:
    """Find at most `limit` passages of the articles, as they read on the day `on`, that hold `words`, any string."""
    base = rules or load_rules()
    found = index_of(base, _day(base, on)).search(words, max(limit, 0))
    return Results(echoed(words, ECHOED), found.corrected, found.hits)


def _day(rules: Rules, on: date | str | None) -> date | None:
    return day(rules.base, on) if on is not None else None


def answer(
    rules: Rules,
    index: Index,
    question: str,
    facts: Given | None = None,
    on: date | None = None,
    directory: Directory | None = None,
    after: LastAnswer | None = None,
) -> Answer:
    """Answer `question`, any string at all, as the rules stand on the day `on`, today without it.

    `facts` complete or correct what is read from the sentence, `directory` what it says by a SIREN or a SIRET; where it
    only completes the answer `after` which it is asked, that one's case stands.

    Raises FactError if a fact given or understood before is unknown or has the wrong type.
    """
    given = dict(facts or {})
    for name, value in {**(after.facts if after is not None else {}), **given}.items():
        rules.taking.value(name, value)
    by, beside = understanding(rules, index), Beside(given, on or date.today(), directory, after)
    typed = own_words(question)[:LONGEST_READ]
    left = heard(rules.base, index, questions_apart(stopped(by.filler.plain(typed))))

    def said(part: HeardText) -> Answer:
        return AskedQuestion(by, part, beside).answer()

    whole = said(left)
    several = questions(left, by.glossary) if not given and after is None else []
    own = apart(whole, [(one.asked, said(one.heard)) for one in several])
    if own:
        led, *others = [one._replace(question=echoed(asked, ECHOED), part=echoed(asked, ECHOED)) for asked, one in own]
        whole = led._replace(others=tuple(others), part=led.part if others else "")
    return whole._replace(question=echoed(question, ECHOED)) if own or question != left.text else whole
