"""Deciding: the answer of a decision to a question, with what was understood and the article that explains it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from assistant.answer.answer import ECHOED, Answer, AnswerKind, echoed
from assistant.answer.intent import IntentMatch
from assistant.answer.mentions import agreed
from assistant.answer.several import StatedThing, each_decided, things
from assistant.answer.slots import Slots
from assistant.engine.base import Rules
from assistant.engine.beside import beside
from assistant.engine.case import Given
from assistant.engine.decision import Decision, Status
from assistant.retrieval.index import SHOWN, Hit, Index
from assistant.words.typography import french

ECHOED_MESSAGE = 80
"""How many characters of a pasted message an answer repeats at most."""


def decided(
    rules: Rules,
    index: Index,
    slots: Slots,
    question: str,
    asked: IntentMatch,
    facts: Given,
    on: date,
    about: str | None,
) -> Answer:
    """The answer to a question of a decision by the facts understood, each of several things by its own.

    The article that the question is `about` comes first, where it explains the answer as another does.
    """
    each = _things(rules, slots, asked)
    apart = slots._replace(unclear=slots.unclear.difference(*each))
    alone: Sequence[Given] = [{**facts, **one} for one in each] or [facts]
    cases = each_decided(
        rules, [*((asked.decision, one) for one in alone), *_beside(rules, slots, asked, facts)], apart, on
    )
    given, decision = cases[0]
    words = [rules.base.facts[name].label for name in asked.facts]
    found = index.search(question, len(index.ids), [decision.decider.model.label, *words])
    hits = _led(decision, found.hits, index, about)
    supposed = " ; ".join(one.says for one in decision.assumed)
    text = f"{rules.base.word('assuming').format(says=supposed)} {decision.answer}" if supposed else decision.answer
    if len(cases) > 1:
        text = "\n".join(_of_one(rules, *case) for case in cases)
    message = rules.base.intents[asked.decision].pasted
    return Answer(
        echoed(question, ECHOED_MESSAGE if message else ECHOED),
        AnswerKind.DECISION,
        french(text),
        decision,
        hits,
        found.corrected,
        understood(decision, given),
        None,
        beside=beside(rules, decision),
    )


def _things(rules: Rules, slots: Slots, asked: IntentMatch) -> list[StatedThing]:
    """The things of which a decision on one of them is asked, where there are several."""
    if rules[asked.decision].model.subject is None:
        return []
    leads = rules.base.intents[asked.decision].facts
    measured = [name for name in leads if rules.base.facts[name].type in ("size", "integer")]
    return things(slots, leads, measured)


def _beside(rules: Rules, slots: Slots, asked: IntentMatch, facts: Given) -> Iterator[tuple[str, Given]]:
    """The other decisions of what is counted: each thing is decided, and all of them together, by the facts of each."""
    parts = (rules.base.patterns[name].sums for name in slots.summed)
    counted = {*slots.summed, *(part for part in parts if part is not None)}
    if counted.isdisjoint(rules.base.intents[asked.decision].facts):
        return
    said = {**agreed(slots.mentions), **facts}
    for one in rules.base.intents.values():
        if one.decision != asked.decision and not counted.isdisjoint(one.facts):
            model = rules[one.decision].model
            yield one.decision, {name: said[name] for name in (*model.facts, *model.origins) if name in said}


def _of_one(rules: Rules, given: Given, decision: Decision) -> str:
    """What is decided of one of several things, by what was said of it."""
    said = understood(decision, given)
    what = ", ".join(str(said[name]) for name in rules.base.intents[decision.decider.id].facts if name in said)
    return rules.base.word("one-of-several").format(what=what, answer=decision.answer)


def _led(decision: Decision, hits: tuple[Hit, ...], index: Index, about: str | None) -> tuple[Hit, ...]:
    """The articles found, the one that explains the decision first, by the section that says what the rule says."""
    reason, article = next(iter(decision.reasons), None), next(iter(decision.articles), None)
    if decision.status is Status.MISSING and about in decision.articles:
        article = about
    told = index.search(reason.says, len(index.ids)).hits if reason else hits
    scores = {hit.passage.article: hit.score for hit in hits}
    leading = [
        hit._replace(score=scores.get(hit.passage.article, 0.0))
        for hit in (*told, *hits)
        if hit.passage.article == article
    ][:1]
    return tuple([*leading, *(hit for hit in hits if hit.passage.article != article)][:SHOWN])


def understood(decision: Decision, facts: Given) -> dict[str, object]:
    """What was read or given, as the decision took it; a text that names several choices stays as typed."""
    taken = decision.facts
    return {name: taken.get(name, value) for name, value in facts.items()}
