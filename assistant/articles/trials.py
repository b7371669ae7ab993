"""What became of a base's scenarios when they were last played on it, as pages tell it.

Pages only show what was played on the very base that they are made of: who builds the site plays the scenarios, and
gives this.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Played(NamedTuple):
    """A scenario with its cases: the rules of which it is the proof, those that its answers cited, what failed.

    `steps` are those of its first case, a line each; `named` is all that its steps name between quotes or in tables.
    """

    name: str
    feature: str
    tags: frozenset[str]
    cited: frozenset[str]
    cases: int
    failures: tuple[str, ...]
    steps: tuple[str, ...]
    named: frozenset[str]


class Trials(NamedTuple):
    """The scenarios played on a day; none of them where there was nothing to play, and `why` says it."""

    on: date
    played: tuple[Played, ...] = ()
    why: str = ""

    def of(self, rule: str) -> list[Played]:
        """The scenarios of a rule: those that carry its name as a tag."""
        return [one for one in self.played if rule in one.tags]

    def naming(self, identifier: str) -> list[Played]:
        """The scenarios whose steps name something of the base by its id."""
        return [one for one in self.played if identifier in one.named]
