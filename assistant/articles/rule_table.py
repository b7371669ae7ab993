"""The rules of a decision as a table that a person reads: a row a rule, a column a fact, the answer, a link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from assistant.articles.conditions import by_fact, cell_said, mixed_said
from assistant.articles.dating import period_said
from assistant.articles.grid import GridCell, GridRow, anchor, empty, grid, written
from assistant.articles.site_page import page_of
from assistant.articles.telling import ending_said
from assistant.model.base import Base
from assistant.model.condition import Always, Among, Condition, facts_of, tests
from assistant.model.decisions import DecisionModel, Rule

UNFOLDED = 20
"""The most items of a list that a cell holds; a longer one is read on its page."""


class RuleTable:
    """The rules of one decision on the day `on`, as the page at `path` draws them.

    The columns are the facts that some rule of the day reads; what a rule asks of other facts, or of several at once,
    stands in a column of its own where there is such a rule.
    """

    def __init__(self, base: Base, decision: DecisionModel, path: str, on: date) -> None:
        self.base, self.decision, self.path, self.on = base, decision, path, on
        self.now = [rule for rule in decision.rules if rule.period.holds(on)]
        self.others = [rule for rule in decision.rules if not rule.period.holds(on)]
        read = {name for rule in self.now for name in facts_of(rule.when)}
        self.facts = [base.facts[name] for name in decision.facts if name in read]

    def drawn(self) -> str:
        """The rules in force on the day, in their order."""
        return self._grid(self.base.word("site-table-rules").format(question=self.decision.label), self.now)

    def elsewhere(self) -> str:
        """The rules to come or gone, with the time for which they hold; empty when there is none."""
        title = self.base.word("site-table-elsewhere").format(question=self.decision.label)
        return self._grid(title, self.others, dated=True) if self.others else ""

    def _grid(self, caption: str, rules: Sequence[Rule], *, dated: bool = False) -> str:
        word, beside = self.base.word, any(self._beside(rule) for rule in rules)
        heads = [fact.label for fact in self.facts]
        heads += [word("site-column-beside")] if beside else []
        heads += [word("rule-period")] if dated else []
        heads += [word("site-column-then"), word("site-column-rule")]
        rows = [self._row(rule, beside=beside, dated=dated) for rule in rules]
        return grid(caption, heads, rows, "regles", named=len(heads) - 1)

    def _row(self, rule: Rule, *, beside: bool, dated: bool) -> GridRow:
        single, mixed = by_fact(rule.when)
        elsewhere = {name for part in mixed for name in facts_of(part)}
        cells = [self._cell(rule, fact.id, single.get(fact.id, []), fact.id in elsewhere) for fact in self.facts]
        if beside:
            told = "<br>".join(self._linked(rule, one) for one in self._beside(rule))
            cells.append(GridCell(told) if told else empty(self.base.word("site-nothing-else")))
        cells += [GridCell(written(period_said(self.base, rule.period, self.on)))] if dated else []
        cells.append(GridCell(written(ending_said(self.base, self.decision, rule)), kind="alors"))
        cells.append(GridCell(anchor(self.path, page_of("rule", rule.id), rule.id), kind="nom-regle"))
        return GridRow(cells, {"data-regle": rule.id})

    def _cell(self, rule: Rule, name: str, parts: Sequence[Condition], elsewhere: bool) -> GridCell:
        if parts:
            told = self._linked(rule, cell_said(self.base, self.base.facts[name], parts, self.on))
            return GridCell(told + self._members(parts))
        if elsewhere:
            return GridCell(written(self.base.word("site-see-beside")))
        if isinstance(rule.when, Always) and name == self.facts[0].id:
            return GridCell(written(self.base.word(f"site-any-{self.decision.policy}")))
        return empty(self.base.word("site-any"))

    def _beside(self, rule: Rule) -> list[str]:
        """What a rule asks that no column holds."""
        single, mixed = by_fact(rule.when)
        held = {fact.id for fact in self.facts}
        parts = [*(part for name, some in single.items() if name not in held for part in some), *mixed]
        return [mixed_said(self.base, part, self.on) for part in parts]

    def _linked(self, rule: Rule, text: str) -> str:
        """A text as HTML, each list that the rule names being a link to its page."""
        told = written(text)
        for name in self._lists(rule):
            title = written(f"« {self.base.lists[name].title} »")
            told = told.replace(title, anchor(self.path, page_of("list", name), title))
        return told

    def _members(self, parts: Sequence[Condition]) -> str:
        """What the lists that a cell names hold, to unfold there."""
        named = [one.list for part in parts for one in tests(part) if isinstance(one, Among) and one.list]
        held = [item.label for name in dict.fromkeys(named) for item in self.base.lists[name].items]
        if not held or len(held) > UNFOLDED:
            return ""
        summary = written(self.base.word("site-members").format(count=len(held)))
        return f'<details class="pli"><summary>{summary}</summary>{written(", ".join(held))}</details>'

    @staticmethod
    def _lists(rule: Rule) -> Iterator[str]:
        yield from dict.fromkeys(one.list for one in tests(rule.when) if isinstance(one, Among) and one.list)
