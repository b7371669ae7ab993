"""What decides, as the files write it: decisions with their outcomes and rules, and what goes with an answer."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

from msgspec import Struct

from assistant.model.condition import TRUE, Condition
from assistant.model.period import ALWAYS, Period
from assistant.model.problems import Place

SLOT = re.compile(r"\{(\w+)\}")
"""Where a sentence takes a fact's value or a limit, by its name."""

Policy = Literal["first", "collect"]
Undecided = Literal["unlisted", "ambiguous"]
HowRead = Literal["official", "copy", "cited", "own"]
"""How a text was read: on its own page, in a stored copy, cited by another, or written by this site."""


class Source(Struct, frozen=True, kw_only=True):
    """A text that rules rest on: who publishes it, of which day, where it opens, how it was read and when.

    `url` is where what was read can be read, else `unlinked` says why there is no address. `by` names who cites a text
    that is `cited`. `copied` is the day of the copy that was read, where it is known; `copied_after` is the day before
    which it was not made, where that is all that is known.
    """

    id: str
    topic: str
    title: str
    publisher: str
    checked: date
    read: HowRead
    by: str | None = None
    copied: date | None = None
    copied_after: date | None = None
    dated: date | None = None
    article: str | None = None
    url: str | None = None
    unlinked: str | None = None

    @property
    def seen(self) -> date:
        """The day as which the text is known: that of the copy that was read, else that of the reading.

        Of a copy of which only the earliest day is known, that day: it may be as old.
        """
        return self.copied or self.copied_after or self.checked


class Step(Struct, frozen=True, kw_only=True):
    """One thing that a person does, with the exact labels of the screen."""

    does: str
    space: str | None = None
    tab: str | None = None
    block: str | None = None
    button: str | None = None
    field: str | None = None
    every: str | None = None
    who: str | None = None
    optional: bool = False
    statements: tuple[str, ...] = ()


class Remark(Struct, frozen=True):
    """What else to know of a procedure."""

    text: str
    statements: tuple[str, ...] = ()


class Procedure(Struct, frozen=True, kw_only=True):
    """Ordered steps that a person does."""

    id: str
    topic: str
    title: str
    source: str
    steps: tuple[Step, ...]
    notes: tuple[Remark, ...] = ()
    statements: tuple[str, ...] = ()


class Note(Struct, frozen=True, kw_only=True):
    """What to know and what decides nothing."""

    id: str
    topic: str
    text: str
    source: str
    statements: tuple[str, ...] = ()


class Unmodelled(Struct, frozen=True, kw_only=True):
    """What a text says and the base does not decide, and why it does not."""

    id: str
    topic: str
    says: str
    why: str
    source: str
    statements: tuple[str, ...] = ()


class Example(Struct, frozen=True):
    """A case written beside a rule, and what that rule gives for it: its ending, `nothing`, or a cause.

    Beside a caution, what it gives is `warned`, `nothing` or a cause.
    """

    facts: Mapping[str, bool | int | str]
    gives: str
    on: date | None = None


class Caution(Struct, frozen=True, kw_only=True):
    """What is known to have changed or to differ, when, and of which cases."""

    id: str
    topic: str
    text: str
    source: str
    place: Place
    period: Period = ALWAYS
    when: Condition = TRUE
    statements: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()


class Rule(Struct, frozen=True, kw_only=True):
    """One row of a decision: when its condition holds, this ending, these words, this source.

    `ends` is an outcome of the decision, None for a row that is `undecided`.
    """

    id: str
    when: Condition
    says: str
    source: str
    place: Place
    ends: str | None = None
    undecided: Undecided | None = None
    advice: str = ""
    gives: Mapping[str, str | tuple[str, ...]] = {}
    procedure: str | None = None
    cautions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    deduced: bool = False
    why: str = ""
    period: Period = ALWAYS
    examples: tuple[Example, ...] = ()


class Outcome(Struct, frozen=True):
    """An end of a decision, as a reader reads it; `says` and `advice` serve where no rule speaks."""

    id: str
    label: str
    says: str = ""
    advice: str = ""


class DecisionModel(Struct, frozen=True, kw_only=True):
    """A question, its facts in the order in which to ask them, its outcomes from weakest to strongest, its rules.

    `origins` are the facts that are not its own, but from which a code or a computation gives one of its own; `beside`
    is the question that people mix with this one, so that an answer to one tells the other too.
    """

    id: str
    topic: str
    question: str
    label: str
    policy: Policy
    outcomes: tuple[Outcome, ...]
    facts: tuple[str, ...]
    rules: tuple[Rule, ...]
    origins: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    article: str | None = None
    subject: str | None = None
    beside: str | None = None

    def outcome(self, identifier: str) -> Outcome:
        """The outcome of this id; KeyError when there is none."""
        for one in self.outcomes:
            if one.id == identifier:
                return one
        raise KeyError(identifier)

    def named_cautions(self) -> tuple[str, ...]:
        """The cautions that the decision or a rule of it names, each once."""
        named = (*self.cautions, *(caution for rule in self.rules for caution in rule.cautions))
        return tuple(dict.fromkeys(named))

    def texts(self) -> Iterator[str]:
        """The sentences of the outcomes and of the rules, with their slots."""
        for outcome in self.outcomes:
            yield from (outcome.says, outcome.advice)
        for rule in self.rules:
            yield from (rule.says, rule.advice)

    def rule(self, identifier: str) -> Rule | None:
        """The rule of this id; None when there is none."""
        return next((rule for rule in self.rules if rule.id == identifier), None)
