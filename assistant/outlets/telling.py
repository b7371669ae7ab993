"""The sentences of a base as outlets say them: filled, and set in French typography.

How a source, a caution, a value and an unknown name are worded stands in `assistant.articles.telling`, for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from assistant.articles.conditions import value_said
from assistant.articles.telling import caution_said, deduction_said, source_cited, unknown_said
from assistant.engine.case import Assumed
from assistant.engine.decision import Decision, Status
from assistant.engine.reasons import Cited, Warned
from assistant.engine.wording import choice_shown
from assistant.model.base import Base
from assistant.model.decisions import Source
from assistant.words.dates import show_date
from assistant.words.numbers import plural
from assistant.words.typography import french


class Telling:
    """The sentences of one base, filled and set in French typography."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self.word = base.word

    def say(self, name: str, /, **parts: object) -> str:
        """A sentence of the base, its gaps filled; KeyError when it has none of this name."""
        return french(self.word(name).format(**parts))

    def counted(self, count: int, noun: str) -> str:
        """A count and the word named `noun`, in the plural if need be: « 2 autres fichiers contrôlés »."""
        return french(plural(count, self.word(noun)))

    def known(self, decision: Decision, fact: str) -> str:
        """The value of a fact that a decision knows; where no choice says it, what was typed."""
        model, value = self.base.facts[fact], decision.case.values[fact]
        if model.type == "choice" and isinstance(value, str):
            return choice_shown(model, value, decision.case, self.base)
        return value_said(self.base, model, value)

    def source(self, source: Source | Cited) -> str:
        """A source: who, where, of when, and when it was read again."""
        return french(source_cited(self.base, source))

    def cited(self, source: Source | Cited) -> str:
        """The same without its title, for a line beside a rule."""
        return french(source_cited(self.base, source, titled=False))

    def rests_on(self, rule: str, source: Cited, marked: bool = False) -> str:
        """A rule and its source in a line; `marked` when it is told there that the rule is a deduction."""
        mark = f" · {self.word('deduced-mark')}" if marked else ""
        return french(f"{rule} · {self.cited(source)}{mark}")

    def in_force(self, decision: Decision) -> Iterator[str]:
        """From when, or until when, a question has rules, where it has none on the day of `decision`."""
        if decision.status is Status.UNDATED:
            periods = [rule.period for rule in decision.decider.model.rules]
            starts = [one.since for one in periods if one.since is not None]
            ends = [one.until for one in periods if one.until is not None]
            if len(starts) == len(periods) and decision.on < min(starts):
                yield self.say("first-day", day=show_date(min(starts)))
            elif len(ends) == len(periods) and decision.on >= max(ends):
                yield self.say("last-day", day=show_date(max(ends)))

    def beside(self, decision: Decision, other: Decision) -> str:
        """The question that stands beside that of `decision`, its answer, and what this one supposes besides."""
        told = self.say("beside", question=other.decider.model.label, label=other.label, answer=other.answer)
        known = {one.says for one in decision.assumed}
        return " ".join([told, *(self.assuming(one) for one in other.assumed if one.says not in known)])

    def deduced(self, why: str) -> str:
        """That no source says it, and why this site does."""
        return french(deduction_said(self.base, why))

    def assuming(self, assumed: Assumed) -> str:
        """What the answer assumes."""
        return self.say("assuming", says=assumed.says)

    def caution(self, caution: Warned, on: date) -> str:
        """A caution as it stands on the day `on`: for when, what, and who says so."""
        return french(caution_said(self.base, self.base.cautions[caution.id], on))

    def unknown(self, sentence: str, typed: str, known: Iterable[str], every: str = "", instead: str = "") -> str:
        """That nothing is called `typed`, and the nearest that is, else `instead`; `every` tells all of them."""
        return french(unknown_said(self.base, sentence, typed, known, every=every, instead=instead))

    def passage(self, article: str, section: str) -> str:
        """Where a passage stands: its article and its section."""
        return self.say("passage", article=article, section=section)

    def unchecked(self, decision: Decision) -> list[str]:
        """What a decided answer leaves unchecked: « Taille du fichier, faute de connaître : canal de dépôt. ».

        Where the first row that holds decides, those above it that are not known would give the same answer.
        """
        if decision.status is not Status.DECIDED or decision.decider.model.policy == "first":
            return []
        found = []
        for row in decision.unchecked:
            facts = decision.reads(row.rule)
            missing = [fact.label for fact in facts if fact.id not in decision.case.values]
            about = [fact.label for fact in facts if fact.id in decision.case.values]
            if missing and about:
                found.append(self.say("unchecked-of", about=", ".join(about), missing=", ".join(missing)))
            elif missing:
                found.append(", ".join(missing))
        return [french(f"{sentence[:1].upper()}{sentence[1:]}.") for sentence in dict.fromkeys(found)]
