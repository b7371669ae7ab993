"""Answering: a question becomes a decision, a passage, suggestions, or the honest « non couvert ».

Every word of an answer comes from an article or a rule, and the answer says which.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from assistant.answer.answer import ECHOED, Answer, AnswerKind, Results, echoed
from assistant.answer.deciding import ECHOED_MESSAGE, decided
from assistant.answer.defining import defined
from assistant.answer.definitions import Glossary, definitions
from assistant.answer.escalation import escalate
from assistant.answer.following import LastAnswer, followed
from assistant.answer.hearing import HeardText, asking_text, heard, odds
from assistant.answer.intent import IntentFinder, IntentMatch
from assistant.answer.known import KnownNumber
from assistant.answer.library import KEPT, index_of
from assistant.answer.mails import own_words
from assistant.answer.questions import apart, questions
from assistant.answer.rejected import all_said, asks_whether, decoded
from assistant.answer.searching import changed_since, searched
from assistant.answer.sentences import questions_apart
from assistant.answer.slots import LONGEST_READ, SlotFiller, Slots
from assistant.answer.uncovered import Uncovered
from assistant.answer.worlds import SpokenWorld
from assistant.engine.base import Rules, load_rules
from assistant.engine.case import Given
from assistant.engine.days import day
from assistant.engine.decision import Status
from assistant.retrieval.index import Index
from assistant.retrieval.subjects import Odds
from assistant.words.typography import small

if TYPE_CHECKING:
    from assistant.directory.opening import Directory

CLOSE = 1000
"""How much less (thousandths of a logarithm) a question may speak for a decision's article than for its best subject.

On 480 questions, 300 and 1,000 give the same verdicts.
"""

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
    filler, _, _, glossary = _understanding(rules, index)
    typed = own_words(question)[:LONGEST_READ]
    left = heard(rules.base, index, questions_apart(filler.plain(typed)))

    def said(part: HeardText) -> Answer:
        return _answered(rules, index, part, given, on, directory, after)

    whole = said(left)
    own = (
        []
        if given or after is not None
        else apart(whole, [(one.asked, said(one.heard)) for one in questions(left, glossary)])
    )
    if own:
        led, *others = [one._replace(question=echoed(asked, ECHOED), part=echoed(asked, ECHOED)) for asked, one in own]
        whole = led._replace(others=tuple(others), part=led.part if others else "")
    return whole._replace(question=echoed(question, ECHOED)) if own or question != left.text else whole


def _answered(
    rules: Rules,
    index: Index,
    left: HeardText,
    given: Given,
    on: date | None,
    directory: Directory | None,
    after: LastAnswer | None,
) -> Answer:
    """The answer to what is left of a text."""
    filler, intents, uncovered, glossary = _understanding(rules, index)
    question = left.text
    known = KnownNumber(rules.base, directory, question)
    slots = known.mentioned(filler.fill(known.question))
    meant = glossary.asked(asking_text(left)) if not given else None
    if meant is not None:
        return defined(rules.base, index, slots, question, meant)
    where, about, near = filler.world(slots, left.asking), odds(index, left), uncovered.near(asking_text(left))
    if where is SpokenWorld.DOUBTFUL and _is_sure(
        index, left._replace(text=filler.without_completed(slots, left.asking)), about
    ):
        where = SpokenWorld.UNSAID
    sure = about.articles[0] if about.evidence >= index.contents.bars_of(about).answer else None
    following = None
    if after is not None:  # it says what an elliptic question takes for said
        following = followed(
            rules.base, after, slots, intents.find(slots, given, left._replace(elliptic=frozenset()), sure)
        )
    asked = following or intents.find(slots, given, left, sure)
    rejection = decoded(rules, question, on or date.today()) if where.decides else None
    if asked is not None and rules.base.intents[asked.decision].pasted and _asks_whether(slots, question, asked):
        asked = None
    opened = asked is not None and asked.opened
    if asked is not None and where.decides and (given or following or opened or near is None or not near.is_taught):
        consulted = known.consulted(rules[asked.decision], asked.facts, given)
        subject = next(iter(about.articles), None)
        found = decided(rules, index, slots, question, asked, consulted.facts, on or date.today(), subject)
        stands = given or following or opened or rules.base.intents[asked.decision].pasted
        explained = _only_asks(found) and (
            (rejection is not None and bool(rejection[0]["messages"]))
            or (sure is not None and not found.understood and not _is_explained_by(found, sure))
        )
        if stands or (
            not explained
            and (_is_close(found, about) or _is_close(found, odds(index, left._replace(text=filler.with_kinds(slots)))))
        ):
            found = found._replace(notes=consulted.notes, follows=following is not None)
            if opened:
                found = found._replace(escalate=escalate(rules.base, slots.question))
            supposed = (opened or not stands) and where is not SpokenWorld.HERE
            if supposed and any(one.here for one in rules.base.contacts.values()):
                found = found._replace(text=_here(rules, found.text), supposed_here=True)
            return found
    text = left.sought
    sought = slots if text == question else filler.fill(text)
    found = searched(rules, index, text, sought, filler.extra(sought), where, about, near)
    found = found._replace(question=echoed(question, ECHOED))
    if rejection is None and where.decides and found.kind is not AnswerKind.PASSAGE:
        rejection = all_said(rules, question, on or date.today())
    if rejection is not None:
        told, text = rejection
        kind = AnswerKind.REJECTION if told["messages"] else AnswerKind.NOT_COVERED
        found = found._replace(question=echoed(question, ECHOED_MESSAGE), kind=kind, text=text, rejection=told)
        found = found._replace(hits=(), corrected=(), escalate=None)
    found = found._replace(cautions=changed_since(rules.base, found, on or date.today()))
    return found._replace(notes=known.notes)


class _Understanding(NamedTuple):
    filler: SlotFiller
    intents: IntentFinder
    uncovered: Uncovered
    glossary: Glossary


@lru_cache(maxsize=KEPT)
def _understanding(rules: Rules, index: Index) -> _Understanding:
    """What reads questions about these rules, made once; the words of `index` are no misspellings."""
    known = frozenset(index.contents.words)
    base = rules.base
    return _Understanding(
        SlotFiller(base, known), IntentFinder(base, known), Uncovered(base, index), Glossary(definitions(base))
    )


def _is_sure(index: Index, rest: HeardText, about: Odds) -> bool:
    """Whether what is left of a question is surely about the article that all of it is about."""
    found = odds(index, rest)
    return found.articles[:1] == about.articles[:1] and found.evidence >= index.contents.bars_of(found).answer


def _here(rules: Rules, text: str) -> str:
    """What is said of this service to who has named none."""
    return f"{rules.base.word('ask-here')}, {small(text)}"


def _asks_whether(slots: Slots, question: str, asked: IntentMatch) -> bool:
    """Whether the words of a message that led to a decision ask if something is so."""
    said = [slots.words[at] for at in asked.places]
    return asks_whether(question, question[min(one.start for one in said) : max(one.end for one in said)])


def _only_asks(found: Answer) -> bool:
    """Whether a decision only asks back: what explains the question otherwise says more."""
    return found.decision is not None and found.decision.status is Status.MISSING


def _is_explained_by(found: Answer, article: str) -> bool:
    """Whether an article explains a decision."""
    return found.decision is not None and article in found.decision.articles


def _is_close(found: Answer, about: Odds) -> bool:
    """Whether a question speaks for an article of its verdict nearly as much as for any subject, or none tells it."""
    explained = found.decision.articles if found.decision else ()
    return not explained or not about.ranked or max(map(about.of, explained)) >= about.ranked[0][1] - CLOSE
