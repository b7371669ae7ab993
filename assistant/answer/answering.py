"""Answering: a question becomes a decision, a passage, suggestions, or the honest « non couvert ».

Every word of an answer comes from an article or a rule, and the answer says which.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from assistant.answer.answer import ECHOED, PASSAGE, Answer, AnswerKind, Results, echoed
from assistant.answer.escalation import escalate, escalation, is_uncovered
from assistant.answer.following import LastAnswer, followed
from assistant.answer.hearing import HeardText, asking_text, heard, odds
from assistant.answer.intent import IntentFinder, IntentMatch
from assistant.answer.known import KnownNumber
from assistant.answer.library import KEPT, index_of
from assistant.answer.rejected import decoded
from assistant.answer.several import StatedThing, each_decided, things
from assistant.answer.slots import LONGEST_READ, SlotFiller, Slots
from assistant.answer.uncovered import Near, Uncovered
from assistant.answer.worlds import SpokenWorld
from assistant.engine.base import Rules, load_rules
from assistant.engine.beside import beside
from assistant.engine.case import Given
from assistant.engine.decision import Decision
from assistant.retrieval.confidence import Band
from assistant.retrieval.highlight import opening
from assistant.retrieval.index import Hit, Index
from assistant.retrieval.subjects import Odds
from assistant.words.typography import french

if TYPE_CHECKING:
    from assistant.directory.opening import Directory

ECHOED_MESSAGE = 80
"""How many characters of a pasted message an answer repeats at most."""

CLOSE = 1000
"""How much less (thousandths of a logarithm) a question may speak for a decision's article than for its best subject.

On 480 questions, 300 and 1,000 give the same verdicts.
"""

SHOWN = 3
RESULTS = 10

KINDS = {
    Band.ANSWER: AnswerKind.PASSAGE,
    Band.SUGGESTION: AnswerKind.SUGGESTION,
    Band.NOT_COVERED: AnswerKind.NOT_COVERED,
}


def ask(
    question: str,
    rules: Rules | None = None,
    facts: Given | None = None,
    on: date | None = None,
    directory: Directory | None = None,
) -> Answer:
    """Answer a question in French as the rules of `rules`, the project's own without them, stand on the day `on`.

    `directory` tells what a SIREN or a SIRET of the question is.

    Raises FactError if one of `facts` is unknown or has the wrong type.
    """
    base = rules or load_rules()
    return answer(base, index_of(base, on), question, facts, on, directory)


def search(words: str, rules: Rules | None = None, limit: int = RESULTS, on: date | None = None) -> Results:
    """Find at most `limit` passages of the articles, as they read on the day `on`, that hold `words`, any string."""
    found = index_of(rules or load_rules(), on).search(words, max(limit, 0))
    return Results(echoed(words, ECHOED), found.corrected, found.hits)


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
    filler, intents, uncovered = _understanding(rules, index)
    typed = question[:LONGEST_READ]
    left = heard(rules.base, index, filler.plain(typed))
    question = left.text
    known = KnownNumber(rules.base, directory, question)
    slots = known.mentioned(filler.fill(known.question))
    where, about, near = filler.world(slots, left.asking), odds(index, left), uncovered.near(asking_text(left))
    sure = about.articles[0] if about.evidence >= index.contents.bars_of(question).answer else None
    asked = intents.find(slots, given, left.asking, left.closed, sure)
    following = followed(rules.base, after, slots, asked) if after is not None else None
    asked = following or asked
    if asked is not None and where.decides and (given or following or near is None or not near.is_taught):
        consulted = known.consulted(rules[asked.decision], asked.facts, given)
        found = _decided(rules, index, slots, question, asked, consulted.facts, on or date.today())
        if given or following or rules.base.intents[asked.decision].pasted or _is_close(found, about):
            return _as_typed(found._replace(notes=consulted.notes), typed, question)
    found = _searched(rules, index, left, slots, filler.extra(slots), where, about, near)
    rejection = decoded(rules, question, on or date.today()) if where.decides else None
    if rejection is not None:
        told, text = rejection
        kind = AnswerKind.REJECTION if told["messages"] else AnswerKind.NOT_COVERED
        found = found._replace(question=echoed(question, ECHOED_MESSAGE), kind=kind, text=text, rejection=told)
        found = found._replace(hits=(), corrected=(), escalate=None)
    return _as_typed(found._replace(notes=known.notes), typed, question)


def _as_typed(found: Answer, typed: str, question: str) -> Answer:
    """The answer with the question as typed, where not all of it was heard."""
    return found if typed == question else found._replace(question=echoed(typed, ECHOED))


class _Understanding(NamedTuple):
    filler: SlotFiller
    intents: IntentFinder
    uncovered: Uncovered


@lru_cache(maxsize=KEPT)
def _understanding(rules: Rules, index: Index) -> _Understanding:
    """What reads questions about these rules, made once; the words of `index` are no misspellings."""
    known = frozenset(index.contents.words)
    return _Understanding(SlotFiller(rules.base, known), IntentFinder(rules.base, known), Uncovered(rules.base, index))


def _decided(
    rules: Rules, index: Index, slots: Slots, question: str, asked: IntentMatch, facts: Given, on: date
) -> Answer:
    each = _things(rules, slots, asked)
    apart = slots._replace(unclear=slots.unclear.difference(*each))
    cases = each_decided(rules, asked.decision, [{**facts, **one} for one in each] or [facts], apart, on)
    given, decision = cases[0]
    words = [rules.base.facts[name].label for name in asked.facts]
    found = index.search(question, len(index.ids), [decision.decider.model.label, *words])
    hits = _led(decision, found.hits, index)
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
        _understood(decision, given),
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


def _of_one(rules: Rules, given: Given, decision: Decision) -> str:
    """What is decided of one of several things, by what was said of it."""
    said = _understood(decision, given)
    what = ", ".join(str(said[name]) for name in rules.base.intents[decision.decider.id].facts if name in said)
    return rules.base.word("one-of-several").format(what=what, answer=decision.answer)


def _led(decision: Decision, hits: tuple[Hit, ...], index: Index) -> tuple[Hit, ...]:
    """The articles found, the one that explains the decision first, by the section that says what the rule says."""
    reason, article = next(iter(decision.reasons), None), next(iter(_articles(decision)), None)
    told = index.search(reason.says, len(index.ids)).hits if reason else hits
    scores = {hit.passage.article: hit.score for hit in hits}
    leading = [
        hit._replace(score=scores.get(hit.passage.article, 0.0))
        for hit in (*told, *hits)
        if hit.passage.article == article
    ][:1]
    return tuple([*leading, *(hit for hit in hits if hit.passage.article != article)][:SHOWN])


def _understood(decision: Decision, facts: Given) -> dict[str, object]:
    """What was read or given, as the decision took it; a text that names several choices stays as typed."""
    taken = decision.facts
    return {name: taken.get(name, value) for name, value in facts.items()}


def _is_close(found: Answer, about: Odds) -> bool:
    """Whether a question speaks for an article of its verdict nearly as much as for any subject, or none tells it."""
    articles = _articles(found.decision) if found.decision else []
    return not articles or not about.ranked or max(map(about.of, articles)) >= about.ranked[0][1] - CLOSE


def _articles(decision: Decision) -> list[str]:
    """The articles that explain a decision: that of its first reason, then its own."""
    reason = next(iter(decision.reasons), None)
    return [one for one in (reason.article if reason else None, decision.decider.model.article) if one]


def _searched(
    rules: Rules,
    index: Index,
    left: HeardText,
    slots: Slots,
    extra: list[str],
    where: SpokenWorld,
    about: Odds,
    near: Near | None,
) -> Answer:
    question, found = left.text, index.about(left.text, about, SHOWN, extra)
    kind = KINDS[found.band]
    if extra and found.hits and kind is AnswerKind.NOT_COVERED:
        kind = AnswerKind.SUGGESTION
    if kind is AnswerKind.SUGGESTION and is_uncovered(rules.base, slots.question):
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


def _passage_text(index: Index, hit: Hit) -> str:
    """The section that answers, from the line that does, then the lines in brief of its article."""
    brief = index.collection.passages[index.collection.articles[hit.passage.article][0]]
    told = opening(hit.passage.text, hit.stems, PASSAGE)
    return told if hit.passage == brief else f"{told}\n{brief.text}"
