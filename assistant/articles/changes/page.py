"""« Ce qui va changer », « Ce qui a changé », « Ce qui diffère »: a base seen from a day, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from assistant.articles.changes.markdown import folded_lines, group_lines
from assistant.articles.changes.told import ToldDecision, ToldGroup
from assistant.articles.grid import written
from assistant.articles.site_page import link, page_of
from assistant.articles.telling import caution_said
from assistant.engine.base import Rules
from assistant.engine.difference.difference import Difference, change_days, difference_on
from assistant.model.base import Base
from assistant.model.decisions import Caution
from assistant.model.period import ALWAYS
from assistant.words.dates import show_date


class ChangesPage:
    """The page at `path` that tells what changes in `base`, seen from the day `on`, with its `cautions`."""

    def __init__(self, base: Base, path: str, on: date, cautions: Iterable[Caution]) -> None:
        self.base, self.path, self.on = base, path, on
        self.cautions = {one.id: one for one in cautions}

    def text(self) -> str:
        """Days to come, soonest first; days past, latest first; then what differs without a day, which is no change."""
        rules = Rules(self.base)
        found = [difference_on(rules, day) for day in change_days(rules)]
        to_come = [one for one in found if one.new_day > self.on]
        past = [one for one in reversed(found) if one.new_day <= self.on]
        lines = [*self._section("diff-to-come", "a-venir", to_come), *self._section("diff-past", "passe", past)]
        if all(one.whole for one in found):
            lines += [self.base.word("diff-page-whole"), ""]
        return "\n".join([*lines, *self._apart()])

    def _section(self, title: str, anchor: str, found: Iterable[Difference]) -> list[str]:
        days = [line for one in found for line in self._day(one)]
        return [f"## {self.base.word(title)} {{#{anchor}}}", "", *(days or [self.base.word("diff-none"), ""])]

    def _day(self, found: Difference) -> list[str]:
        """What changes on a day, question by question; nothing where only what is not told on a page does."""
        lines = []
        for one in found.changed:
            told = ToldDecision(self.base, one, self._rule, linked=True)
            shown = [group for group in told.groups if self._shown(group)]
            lines += [self._question(one.decision), "", *self._groups(shown), ""] if shown else []
        day = found.new_day
        return (
            [f"### {self.base.word('diff-day').format(day=show_date(day))} {{#jour-{day}}}", "", *lines]
            if lines
            else []
        )

    def _groups(self, shown: Iterable[ToldGroup]) -> Iterator[str]:
        """How many answers change, and each; then, folded, those that stay for other reasons or with other cautions."""
        told = list(shown)
        answers = [one for one in told if one.group.shift.kind == "answer"]
        alike = [one for one in told if one not in answers]
        if answers:
            yield from (self.base.word("diff-answers").format(count=len(answers)), "")
            yield from (line for one in answers for line in folded_lines(self.base, one))
        if alike:
            summary = f"<summary>{written(self.base.word('diff-alike').format(count=len(alike)))}</summary>"
            yield from ("", f'<details class="pli" markdown="1">{summary}', "")
            yield from (line for one in alike for line in group_lines(self.base, one))
            yield from ("", "</details>")

    def _shown(self, told: ToldGroup) -> bool:
        """Whether a page tells a group: every fact known, and a caution that was published."""
        shift = told.group.shift
        return told.group.known and (
            shift.kind != "caution" or not self.cautions.keys().isdisjoint(shift.lost + shift.gained)
        )

    def _question(self, decision: str) -> str:
        return link(self.path, page_of("decision", decision), self.base.decisions[decision].label)

    def _rule(self, rule: str) -> str:
        return link(self.path, page_of("rule", rule), rule) if self.base.rule(rule) else rule

    def _apart(self) -> Iterator[str]:
        """The cautions without a day: what another source says otherwise, and no change."""
        apart = [one for one in self.cautions.values() if one.period == ALWAYS]
        if apart:
            yield from (f"## {self.base.word('diff-apart')} {{#differences}}", "", self.base.word("diff-apart-why"), "")
            said = {one.id: caution_said(self.base, one, self.on, linked=True) for one in apart}
            yield from (f'- <span id="{name}">{text}</span>' for name, text in said.items())
