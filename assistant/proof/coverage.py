"""Coverage: what pins each rule, an example on each side and a scenario on each side."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from assistant.engine.base import Rules
from assistant.proof.examples import sides
from assistant.proof.scenarios import run_scenarios


class Covered(NamedTuple):
    """How many examples and scenarios hold one rule; `spared` are those in which it rightly does not apply."""

    rule: str
    decision: str
    examples: int
    shown: int
    spared: int
    lacks: list[str]

    @property
    def pinned(self) -> bool:
        """Whether deleting the rule, or making it always true, would be noticed."""
        return not self.lacks


def covered(rules: Rules, features: Path | None, on: date) -> list[Covered]:
    """What pins each rule of `rules`, in the order of the base."""
    ran = run_scenarios(rules, features, on)[0] if features is not None else []
    rows = []
    for identifier in rules:
        for rule in rules.base.decisions[identifier].rules:
            tagged = [one for one in ran if rule.id in one.scenario.tags and one.failure is None]
            shown = sum(rule.id in one.cited for one in tagged)
            held, unheld = sides(rule)
            lacks = [
                name
                for name, there in (
                    ("exemple où elle vaut", held),
                    ("exemple où elle ne vaut pas", unheld),
                    ("scénario où elle vaut", shown > 0),
                    ("scénario où elle ne vaut pas", len(tagged) > shown),
                )
                if not there
            ]
            rows.append(Covered(rule.id, identifier, len(rule.examples), shown, len(tagged) - shown, lacks))
    return rows
