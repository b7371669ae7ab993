"""Asked: one question of a text, answered by the first that can: a definition, a decision, a message, an article."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from assistant.answer.answer import ECHOED, Answer, AnswerKind, echoed
from assistant.answer.deciding import ECHOED_MESSAGE, decided, understood
from assistant.answer.defaults import decide_with_defaults
from assistant.answer.defining import defined
from assistant.answer.escalation import escalate
from assistant.answer.following import Following, LastAnswer
from assistant.answer.hearing import HeardText, asking_text, odds
from assistant.answer.intent import IntentMatch
from assistant.answer.known import KnownNumber
from assistant.answer.rejected import all_said, asks_whether, decoded
from assistant.answer.searching import changed_since, searched
from assistant.answer.uncovered import Near
from assistant.answer.understanding import Understanding
from assistant.answer.worlds import SpokenWorld
from assistant.engine.case import Given
from assistant.engine.decision import Status
from assistant.rejection.telling import ToldRejection
from assistant.retrieval.subjects import Odds
from assistant.words.typography import small

if TYPE_CHECKING:
    from assistant.directory.opening import Directory

CLOSE = 1000
"""How much less (thousandths of a logarithm) a question may speak for a decision's article than for its best subject.

On 480 questions, 300 and 1,000 give the same verdicts.
"""


FEWEST = 3
"""How many words at least speak for an article where one of them is of what nothing covers."""


class Beside(NamedTuple):
    """What stands beside the words of a question: facts given, its day, a directory, the answer that it may follow."""

    given: Given
    day: date
    directory: Directory | None
    after: LastAnswer | None


class AskedQuestion:
    """What is `heard` of a question, read by an understanding, with what stands beside it."""

    def __init__(self, by: Understanding, heard: HeardText, beside: Beside) -> None:
        self._by, self._heard, self._beside = by, heard, beside
        self._base, self._question = by.rules.base, heard.text
        self._known = KnownNumber(self._base, beside.directory, heard.text)
        self._slots = self._known.mentioned(by.filler.fill(self._known.question))

    def answer(self) -> Answer:
        """The answer, whatever it is."""
        return self._defined() or self._decided() or self._with_case(self._searched())

    def _defined(self) -> Answer | None:
        meant = self._by.glossary.asked(asking_text(self._heard)) if not self._beside.given else None
        return defined(self._base, self._by.passages, self._slots, self._question, meant) if meant is not None else None

    def _decided(self) -> Answer | None:
        asked = self._asked
        if asked is None or not self._where.decides:
            return None
        told = bool(self._beside.given) or self._following is not None or asked.opened
        if self._near is not None and self._near.is_taught and not told:
            return None
        consulted = self._known.consulted(self._by.rules[asked.decision], asked.facts, self._beside.given)
        about = next(iter(self._about.articles), None)
        day = self._beside.day
        found = decided(
            self._by.rules, self._by.passages, self._slots, self._question, asked, consulted.facts, day, about
        )
        stands = told or self._is_pasted(asked)
        if not stands and (self._is_explained(found) or not self._speaks_for(found)):
            return None
        found = found._replace(notes=consulted.notes, follows=self._following is not None)
        if asked.opened:
            found = found._replace(escalate=escalate(self._base, self._slots.question))
        supposed = (asked.opened or not stands) and self._where is not SpokenWorld.HERE
        if supposed and any(one.here for one in self._base.contacts.values()):
            found = found._replace(text=f"{self._base.word('ask-here')}, {small(found.text)}", supposed_here=True)
        return found

    def _searched(self) -> Answer:
        filler, question, text = self._by.filler, self._question, self._heard.sought
        slots = self._slots if text == question else filler.fill(text)
        extra = filler.extra(slots)
        found = searched(
            self._by.rules, self._by.passages, text, slots, extra, self._where, self._about, self._near, self._speaks
        )
        found = found._replace(question=echoed(question, ECHOED))
        rejection = self._rejection
        if rejection is None and self._where.decides and found.kind is not AnswerKind.PASSAGE:
            rejection = all_said(self._by.rules, question, self._beside.day)
        if rejection is not None:
            told, text = rejection
            kind = AnswerKind.REJECTION if told["messages"] else AnswerKind.NOT_COVERED
            found = found._replace(question=echoed(question, ECHOED_MESSAGE), kind=kind, text=text, rejection=told)
            found = found._replace(hits=(), corrected=(), escalate=None)
        found = found._replace(cautions=changed_since(self._base, found, self._beside.day))
        return found._replace(notes=self._known.notes)

    def _with_case(self, found: Answer) -> Answer:
        """A passage with the case that the question states of what it tells, while a fact of it is missing.

        « Limite d'un lot XML ? » wants the limit, « changer de gestionnaire, nous sommes une mairie » what is to be
        known besides: the passage answers both, and what was understood is not asked again.
        """
        if found.kind is not AnswerKind.PASSAGE or not self._where.decides:
            return found
        article = found.hits[0].passage.article
        stated = self._by.intents.stated(self._slots, self._beside.given, self._heard, article)
        if stated is None:
            return found
        facts = {**stated.facts, **self._beside.given}
        case = decide_with_defaults(self._by.rules, stated.decision, facts, self._slots, self._beside.day)
        return found._replace(case=case, understood=understood(case, facts)) if case.status is Status.MISSING else found

    @cached_property
    def _about(self) -> Odds:
        """What it is about."""
        return odds(self._by.passages, self._heard)

    @property
    def _speaks(self) -> bool:
        """Whether what asks speaks for an article, nearer to what is answered than to what is refused."""
        asked = self._by.passages.contents.subjects.odds(asking_text(self._heard))
        bars = self._by.passages.contents.bars_of(asked)
        is_clear = asked.evidence > (bars.answer + bars.suggestion) / 2
        return is_clear and asked.articles[:1] == self._about.articles[:1] and asked.words >= FEWEST

    @cached_property
    def _near(self) -> Near | None:
        """What nothing covers and it is nearest to."""
        return self._by.uncovered.near(asking_text(self._heard))

    @cached_property
    def _where(self) -> SpokenWorld:
        """The service that it speaks of; a doubt is none where it is about one article without what makes it."""
        filler = self._by.filler
        where = filler.world(self._slots, self._heard.asking)
        if where is not SpokenWorld.DOUBTFUL:
            return where
        rest = odds(
            self._by.passages, self._heard._replace(text=filler.without_completed(self._slots, self._heard.asking))
        )
        sure = rest.articles[:1] == self._about.articles[:1] and self._is_sure(rest)
        return SpokenWorld.UNSAID if sure else where

    def _is_sure(self, about: Odds) -> bool:
        return about.evidence >= self._by.passages.contents.bars_of(about).answer

    @cached_property
    def _article(self) -> str | None:
        """The article that it is surely about."""
        return self._about.articles[0] if self._is_sure(self._about) else None

    @cached_property
    def _following(self) -> IntentMatch | None:
        """The decision of the answer before, where the text replies to it or completes its case."""
        after = self._beside.after
        if after is None or after.decision not in self._base.intents:
            return None
        said = self._heard._replace(elliptic=frozenset())
        asked = self._by.intents.find(self._slots, self._beside.given, said, self._article)
        return Following(self._by.rules.taking, after, self._slots, self._heard, asked).followed(self._article)

    @cached_property
    def _asked(self) -> IntentMatch | None:
        """The decision that it asks for; words of a message that ask whether something is so name none."""
        asked = self._following or self._by.intents.find(self._slots, self._beside.given, self._heard, self._article)
        if asked is None or asked is self._following or not self._is_pasted(asked):
            return asked
        said = [self._slots.words[at] for at in asked.places]
        start, end = min(one.start for one in said), max(one.end for one in said)
        return None if asks_whether(self._question, self._question[start:end]) else asked

    @cached_property
    def _rejection(self) -> tuple[ToldRejection, str] | None:
        """The messages of rejection that it holds for sure."""
        return decoded(self._by.rules, self._question, self._beside.day) if self._where.decides else None

    def _is_pasted(self, asked: IntentMatch) -> bool:
        return self._base.intents[asked.decision].pasted

    def _is_explained(self, found: Answer) -> bool:
        """Whether a decision only asks back, where a message or an article says more."""
        decision = found.decision
        if decision is None or decision.status is not Status.MISSING:
            return False
        if self._rejection is not None and self._rejection[0]["messages"]:
            return True
        return self._article is not None and not found.understood and self._article not in decision.articles

    def _speaks_for(self, found: Answer) -> bool:
        """Whether it speaks for an article of its verdict nearly as much as for any, with kinds for names or not."""
        kinds = self._heard._replace(text=self._by.filler.with_kinds(self._slots))
        return _is_close(found, self._about) or _is_close(found, odds(self._by.passages, kinds))


def _is_close(found: Answer, about: Odds) -> bool:
    """Whether a question speaks for an article of its verdict nearly as much as for any subject, or none tells it."""
    explained = found.decision.articles if found.decision else ()
    return not explained or not about.ranked or max(map(about.of, explained)) >= about.ranked[0][1] - CLOSE
