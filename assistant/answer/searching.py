"""Searching: the passage that answers a question, three articles that may, or who to ask."""

from __future__ import annotations

from datetime import date

from assistant.answer.answer import ECHOED, PASSAGE, Answer, AnswerKind, echoed
from assistant.answer.escalation import escalate, escalation, is_uncovered
from assistant.answer.slots import Slots
from assistant.answer.uncovered import Near
from assistant.answer.worlds import SpokenWorld
from assistant.articles.telling import caution_said
from assistant.engine.base import Rules
from assistant.model.base import Base
from assistant.model.condition import TRUE as ALWAYS
from assistant.retrieval.confidence import Band
from assistant.retrieval.highlight import opening
from assistant.retrieval.index import SHOWN, Hit, Index
from assistant.retrieval.subjects import Odds
from assistant.words.typography import french

KINDS = {
    Band.ANSWER: AnswerKind.PASSAGE,
    Band.SUGGESTION: AnswerKind.SUGGESTION,
    Band.NOT_COVERED: AnswerKind.NOT_COVERED,
}


def searched(
    rules: Rules,
    index: Index,
    question: str,
    slots: Slots,
    extra: list[str],
    where: SpokenWorld,
    about: Odds,
    near: Near | None,
    speaks: bool,
) -> Answer:
    """The answer of the articles to what was heard of a question, by what it is `about`.

    `extra` are the rules' own words for its facts, `where` the service that it speaks of, `near` what nothing covers,
    `speaks` whether what asks speaks for an article, whatever word of it is of what nothing covers.
    """
    found = index.about(question, about, SHOWN, extra)
    kind = KINDS[found.band]
    if extra and found.hits and kind is AnswerKind.NOT_COVERED:
        kind = AnswerKind.SUGGESTION
    if kind is AnswerKind.SUGGESTION and not speaks and is_uncovered(rules.base, slots.question):
        kind = AnswerKind.NOT_COVERED
    if where is SpokenWorld.ELSEWHERE or (near is not None and near.wins):
        kind = AnswerKind.NOT_COVERED
    elif where in (SpokenWorld.BOTH, SpokenWorld.DOUBTFUL) and kind is AnswerKind.PASSAGE:
        kind = AnswerKind.SUGGESTION
    contact = escalation(near.contact) if near and near.wins else escalate(rules.base, slots.question)
    if not question.strip():
        text = rules.base.word("ask-empty")
    elif kind is AnswerKind.PASSAGE:
        text = _passage_text(index, found.hits[0])
    elif kind is AnswerKind.SUGGESTION:
        titles = " ; ".join(f"« {hit.passage.title} »" for hit in found.hits)
        text = rules.base.word("ask-suggestion").format(titles=titles)
    else:
        text = rules.base.word("ask-not-covered")
    hits = () if kind is AnswerKind.NOT_COVERED else found.hits
    return Answer(
        echoed(question, ECHOED),
        kind,
        french(text),
        None,
        hits,
        found.corrected,
        {},
        contact if kind is not AnswerKind.PASSAGE else None,
    )


def changed_since(base: Base, found: Answer, on: date) -> tuple[str, ...]:
    """What has changed, whoever asks, since the text that a passage tells: cautions of the article's decisions."""
    if found.kind is not AnswerKind.PASSAGE:
        return ()
    article = found.hits[0].passage.article
    named = dict.fromkeys(name for one in base.decisions.values() if one.article == article for name in one.cautions)
    standing = (base.cautions[name] for name in named)
    return tuple(french(caution_said(base, one, on)) for one in standing if one.when == ALWAYS and one.period.holds(on))


def _passage_text(index: Index, hit: Hit) -> str:
    """The section that answers, from the line that does, then the lines in brief of its article."""
    brief = index.collection.passages[index.collection.articles[hit.passage.article][0]]
    told = opening(hit.passage.text, hit.stems, PASSAGE)
    return told if hit.passage == brief else f"{told}\n{brief.text}"
