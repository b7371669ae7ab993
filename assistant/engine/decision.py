"""A Decision: the verdict on one case, with all that explains it; the same JSON everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn

from assistant.engine.case import Assumed, Case, FactValue, Plain, plain
from assistant.engine.explaining import Met, doubts, hesitations, met, reason
from assistant.engine.owning import owned, owned_flip
from assistant.engine.reading import Read
from assistant.engine.reasons import Asked, AskedChoice, Branch, Reason, Told, Unchecked, Warned, step_shown
from assistant.model.condition import facts_of
from assistant.model.facts import OTHER, Fact
from assistant.table.finished import Counterfactual, Row
from assistant.table.sentences import asked_fact, sentence
from assistant.table.truth import causes_of
from assistant.table.unary import readings
from assistant.words.dates import show_date

if TYPE_CHECKING:
    from assistant.engine.decider import Decider, InForce

VERSION = 2
"""The version of the published schema; a key that is added changes it."""

ENGINE = "chorus-assistant/0.1.0"
"""The program that decides, and its version: what a receipt names."""


class Status(StrEnum):
    """Whether a question is decided, and if not, why."""

    DECIDED = "decided"
    MISSING = "missing"
    UNLISTED = "unlisted"
    AMBIGUOUS = "ambiguous"
    UNDATED = "undated"


class Decision:
    """The answer to one question for the facts given; nothing of it can be changed."""

    decider: Decider
    inforce: InForce
    case: Case
    on: date
    status: Status
    outcome: str | None
    _row: Row
    _answer: str | None

    def __init__(self, decider: Decider, inforce: InForce, read: Read, case: Case, on: date) -> None:
        made, (row, answer) = self.__dict__, read
        made["decider"], made["inforce"], made["case"], made["on"] = decider, inforce, case, on
        made["_row"], made["_answer"] = row, answer
        made["status"], made["outcome"] = _STATUS[row.status], row.outcome

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("une décision ne se change pas : « decide » en donne une autre")

    def __delattr__(self, name: str) -> NoReturn:
        self.__setattr__(name, None)

    def __repr__(self) -> str:
        return f"<Decision {self.decider.id}: {self.status} {self.outcome or ''}>"

    @property
    def values(self) -> Mapping[str, FactValue]:
        """What is known of each fact, as the table reads it."""
        return self.case.values

    @property
    def facts(self) -> dict[str, Plain]:
        """The facts as JSON, the caller's own."""
        return self.case.facts(self.decider.base)

    @property
    def assumed(self) -> tuple[Assumed, ...]:
        """What was supposed rather than given."""
        return self.case.assumed

    @property
    def state(self) -> Row:
        """The row of the finished table, the same for all cases that no rule tells apart."""
        return self._row

    @property
    def possible(self) -> tuple[str, ...]:
        """The outcomes that may still come, in declared order; the outcome alone once decided."""
        return self._row.possible

    @property
    def label(self) -> str:
        """The word that a reader sees first."""
        return self.decider.label(self.status, self.outcome)

    @property
    def answer(self) -> str:
        """One or a few French sentences that answer the question."""
        if self._answer is not None:
            return self._answer
        says = tuple(filter(None, self.says))
        if self.status is Status.DECIDED:
            if says:
                return says[0] if len(says) == 1 else " ".join(dict.fromkeys(says))
            return self._fill(self.decider.model.outcome(self.outcome or "").says) or f"{self.label}."
        if self.status is Status.AMBIGUOUS:
            return (
                " ".join(
                    dict.fromkeys(
                        [*says, *hesitations(self.inforce.wording, self.inforce.reader, self._row, self.case)]
                    )
                )
                or f"{self.label}."
            )
        return " ".join(says) or sentence(self.decider.base.words, "undated", day=show_date(self.on))

    @property
    def advice(self) -> str:
        """What to do next, in French; empty when nothing is to be done, or while an answer is missing."""
        if self.status is Status.MISSING:
            return ""
        rules = self.inforce.wording.rules
        advice = [self._fill(rules[index].advice) for index in self._row.reasons]
        if self.status is Status.DECIDED and not advice:
            advice = [self._fill(self.decider.model.outcome(self.outcome or "").advice)]
        return " ".join(dict.fromkeys(filter(None, advice)))

    @property
    def says(self) -> tuple[str, ...]:
        """What each reason says, in the order of `reasons`; put in words once."""
        found: tuple[str, ...] | None = self.__dict__.get("_says")
        if found is None:
            wording, case = self.inforce.wording, self.case
            found = tuple([wording.fill(wording.rules[index].says, case) for index in self._row.reasons])
            self.__dict__["_says"] = found
        return found

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The true rows, each with its words, its source and how far the case is from its limit."""
        wording, case = self.inforce.wording, self.case
        return tuple(
            [reason(wording, index, case, says) for index, says in zip(self._row.reasons, self.says, strict=True)]
        )

    @property
    def met(self) -> tuple[Met, ...]:
        """What each reason met, in the order of `reasons`."""
        return tuple([met(self.inforce.wording, index, self.case) for index in self._row.reasons])

    @property
    def doubts(self) -> tuple[Met, ...]:
        """The sizes that lie between the two readings of a limit, as if they had met the lower one."""
        return tuple(
            Met(fact.id, plain(self.decider.base, fact.id, value), limit.low, readings(value)[0] - limit.low)
            for fact, value, limit in doubts(self.inforce.reader, self._row, self.case)
        )

    def worded(self, rule: str) -> Reason:
        """One row in force of this decision with its words for this case, whether or not it is a reason."""
        rules = self.inforce.wording.rules
        index = next(place for place, one in enumerate(rules) if one.id == rule)
        return reason(self.inforce.wording, index, self.case, self._fill(rules[index].says))

    @property
    def flips(self) -> tuple[Counterfactual, ...]:
        """The smallest changes that would give another outcome, or leave it open; the caller's own."""
        flips = self.inforce.stretch.flips
        return tuple([owned_flip(flips[number]) for number in self._row.flips])

    @property
    def changes(self) -> tuple[str, ...]:
        """The same as French sentences: those that would leave it open, then those towards a weaker outcome first."""
        return tuple(dict.fromkeys(flip.says for flip in self.flips))

    @property
    def unchecked(self) -> tuple[Unchecked, ...]:
        """The rows whose truth is not known, with the causes."""
        rules = self.inforce.wording.rules
        return tuple([Unchecked(rules[at].id, None, tuple(causes_of(held))) for at, held in self._row.unknown])

    @property
    def ask(self) -> tuple[Asked, ...]:
        """The questions whose answer still matters, in order; a fact read from a name is asked as the name."""
        asked: dict[str, Asked] = {}
        for at in self._row.ask:
            fact = self.inforce.reader.facts[at]
            if fact.origin is not None and fact.origin not in self.case.values:
                fact = asked_fact(self.decider.base, fact)
            asked.setdefault(fact.id, self.asked(fact))
        return tuple(asked.values())

    def asked(self, fact: Fact) -> Asked:
        """The question that a fact asks, with the choices that are left."""
        known = self.case.values.get(fact.id)
        choices = [AskedChoice(one.id, one.label) for one in fact.choices]
        if fact.open:
            choices.append(AskedChoice(OTHER, str(self.decider.base.words["other"])))
        kept = tuple(one for one in choices if not isinstance(known, frozenset) or one.id in known)
        return Asked(fact.id, fact.label, fact.question, fact.help, fact.type, kept)

    def reads(self, rule: str) -> tuple[Fact, ...]:
        """The facts that one rule of this decision reads, in order."""
        when = next(one.when for one in self.decider.model.rules if one.id == rule)
        return tuple([self.decider.base.facts[name] for name in facts_of(when)])

    @property
    def branches(self) -> tuple[Branch, ...]:
        """What each answer to the first question gives, when its answers can be listed."""
        found = self.inforce.reader.branches(self.case.values, self._row)
        base, ask = self.decider.base, self._row.ask
        fact = self.inforce.reader.facts[ask[0]].id if ask else ""
        return tuple(Branch(fact, plain(base, fact, value) or False, *end) for value, end in found)

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles that explain it: that of its first reason, its own, then those of what an answer makes of it."""
        reader, values, ask = self.inforce.reader, self.case.values, self._row.ask
        asked = reader.branches(values, self._row) if self.status is Status.MISSING else ()
        rows = [self._row, *(reader.read({**values, reader.facts[ask[0]].id: value})[0] for value, _ in asked)]
        own, *told = [[self.inforce.wording.articles[index] for index in row.reasons[:1]] for row in rows]
        named = (*own, self.decider.model.article, *(one for each in told for one in each))
        return tuple(dict.fromkeys(one for one in named if one))

    @property
    def steps(self) -> tuple[Told, ...]:
        """The steps of the procedures that the true rows name."""
        procedures = self.decider.base.procedures
        return tuple(
            Told(procedure=name, title=procedures[name].title, step=step)
            for name in self._procedures()
            for step in procedures[name].steps
        )

    @property
    def cautions(self) -> tuple[Warned, ...]:
        """What is known to have changed or to differ."""
        base = self.decider.base
        named = (base.cautions[name] for name in self._row.cautions)
        return tuple(
            Warned(one.id, one.text, one.period.since, one.source, base.sources[one.source].title) for one in named
        )

    @property
    def notes(self) -> tuple[str, ...]:
        """What else to know: codes that no table holds, notes of the true rows and of their procedures."""
        base, rules = self.decider.base, self.inforce.wording.rules
        named = dict.fromkeys(name for index in self._row.reasons for name in rules[index].notes)
        texts = [*self.case.notes, *(base.notes[name].text for name in named)]
        for name in self._procedures():
            texts += [note.text for note in base.procedures[name].notes]
        return tuple(dict.fromkeys(texts))

    def to_dict(self) -> dict[str, object]:
        """The decision as JSON, the caller's own to change; `decision.schema.json` describes it."""
        told = {
            "version": VERSION,
            "engine": ENGINE,
            "decision": self.decider.id,
            "on": self.on,
            "rules": self.decider.base.fingerprint,
            "status": self.status.value,
            "outcome": self.outcome,
            "label": self.label,
            "possible": self.possible,
            "answer": self.answer,
            "advice": self.advice,
            "facts": self.facts,
            "assumed": self.assumed,
            "reasons": self.reasons,
            "unchecked": self.unchecked,
            "ask": self.ask,
            "branches": self.branches,
            "flips": [{"change": flip.change, "outcome": flip.outcome} for flip in self.flips],
            "steps": [{"procedure": one.procedure, "title": one.title, **step_shown(one.step)} for one in self.steps],
            "cautions": self.cautions,
            "notes": self.notes,
        }
        return owned(told)

    def _fill(self, template: str) -> str:
        return self.inforce.wording.fill(template, self.case)

    def _procedures(self) -> list[str]:
        rules = self.inforce.wording.rules
        named = (rules[index].procedure for index in self._row.reasons)
        return list(dict.fromkeys(name for name in named if name))


_STATUS = {status.value: status for status in Status}
