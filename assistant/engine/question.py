"""A Question of the rules base, ready to be decided for any facts on any day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from assistant.engine.decision import Decision
from assistant.engine.entry import Entry, FactError, Intake
from assistant.engine.epoch import Epoch, boundaries
from assistant.engine.plain import plain_intake
from assistant.engine.verdict import Verdict, verdict
from assistant.engine.wording import Wording
from assistant.words.dates import show_date
from assistant.words.typography import french

KEPT_ANSWERS = 20_000
KEPT_VERDICTS = 100_000

Key = tuple[int | None, ...]
"""The numbers of the classes of a case."""


class Question:
    """One decision of a base: its facts in the order in which to ask them, its outcomes and its rules."""

    def __init__(self, identifier: str, base: Mapping[str, Any], intake: Intake, wording: Wording) -> None:
        form = base["decisions"][identifier]
        self.id, self.form, self.base, self.intake, self.wording = identifier, form, base, intake, wording
        self.text: str = form["question"]
        self.article: str | None = form["article"]
        self.policy: str = form["policy"]
        self.outcomes: dict[str, dict[str, Any]] = {outcome["id"]: outcome for outcome in form["outcomes"]}
        self.facts: dict[str, dict[str, Any]] = base["facts"]
        self.sources, self.procedures, self.notes = base["sources"], base["procedures"], base["notes"]
        self.words: dict[str, Any] = base["words"]
        self.digest: str = base["rules"]
        self._starts = boundaries(form, dict(base))
        self._epochs: dict[int, tuple[Epoch, dict[Key, Verdict]]] = {}
        self._names: tuple[str, ...] = tuple(form["facts"])
        self._listed = all(self.facts[name]["type"] in ("boolean", "choice") for name in self._names)
        self._flags = tuple(at for at, name in enumerate(self._names) if self.facts[name]["type"] == "boolean")
        self._plain = plain_intake(form, intake)
        self._answers: dict[date, dict[tuple[Any, ...], Decision]] = {}

    def decide(self, given: Mapping[str, Any], on: date, assume: Mapping[str, Any] | None = None) -> Decision:
        """The decision for `given` as the rules stood on the day `on`; `assume` completes it and is repeated.

        A question whose facts are all choices keeps its answers: equal facts get the same Decision object.
        """
        if assume or not self._listed:
            return self._decide(given, on, assume or {})
        key = tuple(map(given.get, self._names))
        try:
            found = self._answers[on].get(key)
        except (KeyError, TypeError):
            found = None
        if found is not None and found.given == len(given):
            for at in self._flags:
                if key[at] is not None and type(key[at]) is not bool:
                    break
            else:
                return found
        decision = self._decide(given, on, {})
        if len(given) == sum(one is not None for one in key):
            self._keep(decision, key, on)
        return decision

    def _decide(self, given: Mapping[str, Any], on: date, assume: Mapping[str, Any]) -> Decision:
        entry = None if assume else self._plain(given)
        if entry is None:
            entry = self.intake.take(self.form, given, assume)
        epoch, verdicts = self._at(on)
        values = entry.values.get
        key = tuple([-1 if (value := values(name)) is None else code(value) for name, code in epoch.coders])
        found = verdicts.get(key)
        if found is None:
            found = verdict(epoch, epoch.state(entry.values))
            if None not in key and len(verdicts) < KEPT_VERDICTS:
                verdicts[key] = found
        return Decision(self, epoch, found, entry, on)

    def _keep(self, decision: Decision, key: tuple[Any, ...], on: date) -> None:
        if len(self._answers) > 8:
            self._answers.clear()
        kept = self._answers.setdefault(on, {})
        if len(kept) >= KEPT_ANSWERS:
            kept.clear()
        decision.given = sum(one is not None for one in key)
        kept[key] = decision

    def epoch(self, on: date) -> Epoch:
        """The rules as they stood on the day `on`."""
        return self._at(on)[0]

    def epochs(self) -> Iterator[date]:
        """A day in each stretch of time in which nothing that this question reads changes."""
        if not self._starts:
            yield date(2000, 1, 1)
            return
        yield date.fromordinal(date.fromisoformat(self._starts[0]).toordinal() - 1)
        yield from map(date.fromisoformat, self._starts)

    def _at(self, on: date) -> tuple[Epoch, dict[Key, Verdict]]:
        place = bisect_right(self._starts, on.isoformat())
        found = self._epochs.get(place)
        if found is None:
            found = self._epochs[place] = (Epoch(self.form, dict(self.base), on), {})
        return found

    def label(self, status: str, outcome: str | None) -> str:
        """The word that a reader sees first: the outcome's own label, or the status's."""
        return str(self.outcomes[outcome]["label"] if outcome is not None else self.words[f"status-{status}"])

    def sentence(self, key: str, **parts: Any) -> str:
        """A sentence of the engine itself, from the base's words."""
        shown = {name: show_date(part) if isinstance(part, date) else part for name, part in parts.items()}
        return french(str(self.words[key]).format(**shown))


__all__ = ["Entry", "FactError", "Question"]
