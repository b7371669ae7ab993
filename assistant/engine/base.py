"""A rules base, loaded and ready: its questions by id, and the parts that outlets show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from assistant.engine.decision import Decision
from assistant.engine.entry import Intake
from assistant.engine.question import Question
from assistant.engine.wording import Wording
from assistant.language.loading import load


class Rules(Mapping[str, Question]):
    """The questions of one compiled base; each is prepared when it is first asked for."""

    def __init__(self, base: dict[str, Any]) -> None:
        self.base = base
        self.intake = Intake(base)
        self.wording = Wording(base, self.intake)
        self._questions: dict[str, Question] = {}

    def __getitem__(self, identifier: str) -> Question:
        found = self._questions.get(identifier)
        if found is None:
            if identifier not in self.base["decisions"]:
                raise KeyError(identifier)
            found = self._questions[identifier] = Question(identifier, self.base, self.intake, self.wording)
        return found

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__
    """A base is only itself: what others prepare for it is found by it."""

    def __iter__(self) -> Iterator[str]:
        return iter(self.base["decisions"])

    def __len__(self) -> int:
        return len(self.base["decisions"])

    def rule(self, identifier: str) -> tuple[str, dict[str, Any]] | None:
        """The decision that holds a rule, and the rule; None when no rule has this id."""
        for decision in self.base["decisions"].values():
            for rule in decision["rules"]:
                if rule["id"] == identifier:
                    return decision["id"], rule
        return None


def load_rules(folder: Path | str | None = None, instead: Path | str | None = None) -> Rules:
    """The rules base in `folder`, the project's own by default.

    Raises InvalidRules with every mistake found, each with its file, line and column.
    """
    return Rules(load(Path(folder) if folder is not None else None, Path(instead) if instead is not None else None))


def decide(question: Question, facts: Mapping[str, Any], on: date, assume: Mapping[str, Any] | None = None) -> Decision:
    """Answer `question` for `facts` as the rules stood on the day `on`.

    Reads no clock, disk or network: the same arguments give the same decision, and its reasons explain it.
    Sizes are octets, or a text with its unit. A fact absent from `facts` is unknown, never false.

    Raises FactError if a fact is not one of the decision's or has the wrong type.
    """
    return question.decide(facts, on, assume)
