"""A Decision: the verdict on one case, with all that explains it; the same JSON everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from assistant.engine.changes import changes
from assistant.engine.entry import Entry
from assistant.engine.epoch import Epoch
from assistant.engine.flips import Flip, flips
from assistant.engine.leaves import readings, truth
from assistant.engine.once import once
from assistant.engine.truth import AMBIGUOUS, causes_of
from assistant.engine.verdict import Verdict
from assistant.language.compiled import COMPARISONS, Condition
from assistant.language.compiled import leaves as tests_of

if TYPE_CHECKING:
    from assistant.engine.question import Question

VERSION = 1


class Status(StrEnum):
    """Whether a question is decided, and if not, why."""

    DECIDED = "decided"
    MISSING = "missing"
    UNLISTED = "unlisted"
    AMBIGUOUS = "ambiguous"
    UNDATED = "undated"


class Decision:
    """The answer to one question for the facts given; it never changes."""

    def __init__(self, question: Question, epoch: Epoch, verdict: Verdict, entry: Entry, on: date) -> None:
        self.question, self.epoch, self.verdict, self.entry, self.on = question, epoch, verdict, entry, on
        self.status = Status(verdict.status)
        self.outcome = verdict.outcome
        self.given = -1
        """How many facts were given, when this answer is kept for equal facts."""

    def __repr__(self) -> str:
        return f"<Decision {self.question.id}: {self.status} {self.outcome or ''}>"

    @property
    def possible(self) -> tuple[str, ...]:
        """The outcomes that may still come, in declared order; the outcome alone once decided."""
        return self.verdict.possible

    @once
    def label(self) -> str:
        """The word that a reader sees first."""
        return self.question.label(self.status, self.outcome)

    @once
    def answer(self) -> str:
        """One or a few French sentences that answer the question."""
        if self.status is Status.MISSING:
            return self._conditional()
        says = self.says
        if self.status is Status.DECIDED:
            if says:
                return says[0] if len(says) == 1 else " ".join(dict.fromkeys(says))
            return self._fill(self.question.outcomes[self.outcome or ""]["says"]) or f"{self.label}."
        if self.status is Status.AMBIGUOUS:
            return " ".join(dict.fromkeys([*says, *self._hesitations()]))
        return " ".join(says) or self.question.sentence("undated", day=self.on)

    @once
    def advice(self) -> str:
        """What to do next, in French; empty when nothing is to be done, or while an answer is missing."""
        if self.status is Status.MISSING:
            return ""
        advice = [reason["advice"] for reason in self.reasons if reason["advice"]]
        if self.status is Status.DECIDED and not self.reasons:
            advice = [self._fill(self.question.outcomes[self.outcome or ""]["advice"])]
        return " ".join(dict.fromkeys(filter(None, advice)))

    @once
    def says(self) -> list[str]:
        """What each reason says, in the order of `reasons`."""
        fill, rules = self.question.wording.fill, self.epoch.rules
        return [fill(rules[index]["says"], self.epoch, self.entry) for index in self.verdict.reasons]

    @once
    def reasons(self) -> list[dict[str, Any]]:
        """The true rows, each with its words, its source and how far the case is from its limit."""
        return [
            self._reason(self.epoch.rules[index], says)
            for index, says in zip(self.verdict.reasons, self.says, strict=True)
        ]

    def worded(self, rule: str) -> dict[str, Any]:
        """One row of this decision with its words for this case, whether or not it is a reason."""
        form = next(one for one in self.epoch.rules if one["id"] == rule)
        return self._reason(form, self._fill(form["says"]))

    @once
    def flips(self) -> list[Flip]:
        """The smallest changes that would give another outcome."""
        return flips(self.epoch, self.verdict.state, self.outcome)

    @once
    def changes(self) -> list[str]:
        """The same as French sentences, those towards a weaker outcome first."""
        return changes(self)

    @property
    def unchecked(self) -> list[dict[str, Any]]:
        """The rows whose truth is not known, with the causes."""
        return [
            {"rule": self.epoch.rules[index]["id"], "subject": None, "causes": causes_of(held)}
            for index, held in self.verdict.unknown
        ]

    @once
    def ask(self) -> list[dict[str, Any]]:
        """The questions whose answer still matters, in order; a fact read from a name is asked as the name."""
        asked: dict[str, dict[str, Any]] = {}
        for at in self.verdict.ask:
            fact = self.epoch.facts[at]
            if isinstance(fact["derived"], str) and fact["derived"] not in self.entry.values:
                fact = self.question.facts[fact["derived"]]
            known = self.entry.values.get(fact["id"])
            choices = [
                {"id": choice["id"], "label": choice["label"]}
                for choice in fact.get("choices", [])
                if not isinstance(known, frozenset) or choice["id"] in known
            ]
            if fact["open"] and (not isinstance(known, frozenset) or "autre" in known):
                choices.append({"id": "autre", "label": self.question.words["other"]})
            asked.setdefault(
                fact["id"],
                {
                    "fact": fact["id"],
                    "label": fact["label"],
                    "question": fact["question"],
                    "help": fact["help"],
                    "type": fact["type"],
                    "choices": choices,
                },
            )
        return list(asked.values())

    @property
    def branches(self) -> list[dict[str, Any]]:
        """What each answer to the first question gives."""
        if not self.verdict.branches:
            return []
        fact = self.epoch.facts[self.verdict.ask[0]]["id"]
        return [
            {"fact": fact, "value": branch.value, "status": branch.status, "outcome": branch.outcome}
            for branch in self.verdict.branches
        ]

    @once
    def steps(self) -> list[dict[str, Any]]:
        """The steps of the procedures that the true rows name."""
        return [
            {"procedure": name, "title": self.question.procedures[name]["title"], **_without_statements(step)}
            for name in self._procedures()
            for step in self.question.procedures[name]["steps"]
        ]

    @once
    def cautions(self) -> list[dict[str, Any]]:
        """What is known to have changed or to differ."""
        return [
            {
                "id": name,
                "text": self.epoch.cautions[name]["text"],
                "since": self.epoch.cautions[name]["since"],
                "source": self.epoch.cautions[name]["source"],
                "source_title": self.question.sources[self.epoch.cautions[name]["source"]]["title"],
            }
            for name in self.verdict.cautions
        ]

    @once
    def notes(self) -> list[str]:
        """What else to know: codes that no table holds, notes of the true rows and of their procedures."""
        named = dict.fromkeys(name for index in self.verdict.reasons for name in self.epoch.rules[index]["notes"])
        texts = [*self.entry.notes, *(self.question.notes[name]["text"] for name in named)]
        for name in self._procedures():
            texts += [note["text"] for note in self.question.procedures[name].get("notes", [])]
        return list(dict.fromkeys(texts))

    def to_dict(self) -> dict[str, Any]:
        """The decision as JSON, the caller's own to change; `decision.schema.json` describes it."""
        told = {
            "version": VERSION,
            "decision": self.question.id,
            "on": self.on.isoformat(),
            "rules": self.question.digest,
            "status": self.status.value,
            "outcome": self.outcome,
            "label": self.label,
            "possible": list(self.possible),
            "answer": self.answer,
            "advice": self.advice,
            "facts": self.entry.facts,
            "assumed": self.entry.assumed,
            "reasons": self.reasons,
            "unchecked": self.unchecked,
            "ask": self.ask,
            "branches": self.branches,
            "flips": [
                {"change": [{"fact": change.fact, "to": change.to} for change in flip.change], "outcome": flip.outcome}
                for flip in self.flips
            ],
            "steps": self.steps,
            "cautions": self.cautions,
            "notes": self.notes,
        }
        return {key: _copied(value) for key, value in told.items()}

    def _fill(self, template: str) -> str:
        return self.question.wording.fill(template, self.epoch, self.entry)

    def _procedures(self) -> list[str]:
        named = (self.epoch.rules[index]["procedure"] for index in self.verdict.reasons)
        return list(dict.fromkeys(name for name in named if name))

    def _reason(self, rule: dict[str, Any], says: str) -> dict[str, Any]:
        observed, limit, margin = self._measure(rule["when"])
        source = self.question.sources[rule["source"]]
        return {
            "rule": rule["id"],
            "finding": rule["ends"] if self.epoch.policy == "collect" else None,
            "subject": None,
            "observed": observed,
            "limit": limit,
            "margin": margin,
            "says": says,
            "advice": self._fill(rule["advice"]),
            "gives": rule["gives"],
            "source": {key: source.get(key) for key in ("id", "title", "publisher", "dated", "checked", "url")},
            "statements": rule["statements"],
            "article": source.get("article") or self.question.article,
            "deduced": rule["deduced"],
            "why": rule["why"],
        }

    def _measure(self, when: Condition) -> tuple[Any, int | None, int | None]:
        """The value that a row met; for a comparison, its limit and how far beyond it the value lies."""
        observed = None
        for test in tests_of(when):
            value = self.entry.values.get(test[1])
            if test[0] in COMPARISONS and value is not None and not isinstance(value, frozenset):
                limit = self.epoch.limits[test[2]["value"]] if "value" in test[2] else test[2]
                if limit is not None:
                    return self.entry.facts.get(test[1]), limit["low"], readings(value)[0] - limit["low"]
            if observed is None:
                observed = self.entry.facts.get(test[1])
        return observed, None, None

    def _hesitations(self) -> Iterator[str]:
        """For each size that lies between the two readings of a limit, what is certain and what is not."""
        for index, _ in self.verdict.unknown:
            for test in tests_of(self.epoch.rules[index]["when"]):
                value = self.entry.values.get(test[1])
                if test[0] not in COMPARISONS or value is None:
                    continue
                limit = self.epoch.limits[test[2]["value"]] if "value" in test[2] else test[2]
                if limit is not None and truth([test[0], test[1], limit], value) == AMBIGUOUS:
                    yield self.question.wording.hesitation(self.question.facts[test[1]], value, limit, test)

    def _conditional(self) -> str:
        """The answer while a fact is missing: each branch when there are few, else the question that decides."""
        question = self.question
        if not self.verdict.branches:
            return question.sentence("one-missing", question=self.ask[0]["question"])
        fact = self.epoch.facts[self.verdict.ask[0]]
        ends = {branch.value: (branch.status, branch.outcome) for branch in self.verdict.branches}
        labels = {value: question.label(*end) for value, end in ends.items()}
        if fact["type"] == "boolean":
            if labels[True] == labels[False]:
                return question.sentence("one-missing", question=fact["question"])
            clauses = {value: question.wording.clause(fact, value) for value in (True, False)}
            for value, clause in clauses.items():
                if ends[not value][0] == "missing":
                    return question.sentence("open-otherwise", label=labels[value], clause=clause)
            key = "unless" if all(status == "decided" for status, _ in ends.values()) else "either"
            return question.sentence(
                key,
                label=labels[False],
                other=_small(labels[True]),
                true=clauses[True],
                false=clauses[False],
                Label=labels[True],
                small=_small(labels[False]),
            )
        if len(labels) > 6 or len(set(labels.values())) == 1:
            return question.sentence("one-missing", question=fact["question"])
        grouped: dict[str, list[str]] = {}
        for value, label in labels.items():
            grouped.setdefault(label, []).append(question.wording.show(fact, value))
        cases = " ; ".join(f"{', '.join(values)} : {_small(label)}" for label, values in grouped.items())
        return question.sentence("depends", fact=fact["label"], cases=cases)


def _small(label: str) -> str:
    return label[:1].lower() + label[1:]


def _copied(value: Any) -> Any:
    """The same plain data in containers of its own."""
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, list) else value


def _without_statements(step: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in step.items() if key != "statements"}


__all__ = ["VERSION", "Decision", "Status"]
