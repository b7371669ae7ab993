"""What holds the rules of a decision: their examples and scenarios as they turned out, a typical case, their history.

Examples are tried, and scenarios were played, on the base that the page is made of. Everything here is HTML.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from assistant.articles.conditions import given_said
from assistant.articles.dating import period_said
from assistant.articles.grid import GridCell, GridRow, empty, folded, grid, written
from assistant.articles.telling import ending_said, sentence_said
from assistant.articles.trials import Played, Trials
from assistant.articles.typical import typical
from assistant.engine.base import Rules
from assistant.engine.rule_trial import RuleTrial
from assistant.model.condition import values_of
from assistant.model.decisions import SLOT, Example, Rule
from assistant.model.period import ALWAYS, Period, Value
from assistant.table.shown import limit_shown
from assistant.words.dates import show_date
from assistant.words.numbers import plural

PRINT = 12
"""How many characters of the base's fingerprint are shown."""


class Proofs:
    """The proofs of the rules of one decision, on a page made for the day on which the scenarios were played."""

    def __init__(self, rules: Rules, decision: str, trials: Trials) -> None:
        self.base, self.decider, self.trials, self.on = rules.base, rules[decision], trials, trials.on
        self.model, self.trial = self.decider.model, RuleTrial(rules, decision)

    def examples(self, rule: Rule) -> str:
        """The examples of a rule, a row each: the facts, what the rule should give, what it gave when it was tried."""
        word = self.base.word
        if not rule.examples:
            return _said(word("site-no-example"))
        named = dict.fromkeys(name for one in rule.examples for name in one.facts)
        dated = any(one.on for one in rule.examples)
        heads = [self.base.facts[name].label for name in named]
        heads += [word("site-column-day")] if dated else []
        heads += [word("site-column-gives"), word("site-column-result")]
        rows = [self._example(rule, one, list(named), dated=dated) for one in rule.examples]
        table = grid(word("site-examples-of").format(rule=rule.id), heads, rows, named=None)
        return (
            f"{_said(word('site-example-dash'))}\n{table}"
            if any(one.empty for row in rows for one in row.cells)
            else table
        )

    def _example(self, rule: Rule, example: Example, named: list[str], *, dated: bool) -> GridRow:
        cells = [self._given(example, name) for name in named]
        if dated:
            cells.append(
                GridCell(written(show_date(example.on))) if example.on else empty(self.base.word("site-any-day"))
            )
        holds = example.gives in (rule.ends, rule.undecided)
        cells.append(GridCell(written(self._end(rule, example.gives)), kind="alors" if holds else ""))
        given = self.trial.gives(rule.id, example.facts, example.on or self.on)
        same = given == example.gives
        found = self.base.word("site-example-holds" if same else "site-example-fails")
        cells.append(GridCell(written(found.format(gives=self._end(rule, given))), kind="" if same else "echec"))
        return GridRow(cells)

    def _given(self, example: Example, name: str) -> GridCell:
        if name not in example.facts:
            return empty(self.base.word("site-not-given"))
        return GridCell(written(given_said(self.base, self.base.facts[name], example.facts[name])))

    def _end(self, rule: Rule, gives: str) -> str:
        """What an example gives, in words; « nothing » is an outcome only for the rule that has it."""
        if gives == "not_applied" or (gives == "nothing" and rule.ends != "nothing"):
            return self.base.word("not-applied")
        labels = {one.id: one.label for one in self.model.outcomes}
        return labels[gives] if gives in labels else self.base.word(f"status-{gives}")

    def scenarios(self, rule: Rule, *, steps: bool = True) -> str:
        """The scenarios of a rule with what became of them, and their `steps` folded; or why there is none to show."""
        word, found = self.base.word, self.trials.of(rule.id)
        if not found:
            return _said(self.trials.why or word("site-no-scenario"))
        failed = sum(len(one.failures) for one in found)
        played = {"day": show_date(self.on), "rules": self.base.fingerprint.partition(":")[2][:PRINT], "failed": failed}
        heads = list(
            map(word, ("site-column-scenario", "site-column-cases", "site-column-gives", "site-column-result"))
        )
        rows = [self._scenario(rule, one, steps=steps) for one in found]
        table = grid(word("site-scenarios-of").format(rule=rule.id), heads, rows, named=0)
        return f"{_said(word('site-scenarios-failed' if failed else 'site-scenarios-held').format(**played))}\n{table}"

    def _scenario(self, rule: Rule, played: Played, *, steps: bool) -> GridRow:
        name = written(played.name)
        if steps:
            text = html.escape("\n".join(played.steps), quote=False).replace("\n", "&#10;")
            name = f'<details class="pli"><summary>{name}</summary><pre>{text}</pre></details>'
        applies = self.base.word("applied" if rule.id in played.cited else "not-applied")
        said = "site-scenario-fails" if played.failures else "site-scenario-holds"
        result = self.base.word(said).format(says=" ; ".join(played.failures))
        cells = [GridCell(name), GridCell(str(played.cases)), GridCell(written(applies))]
        return GridRow([*cells, GridCell(written(result), kind="echec" if played.failures else "")])

    def changes(self, rule: Rule) -> str:
        """A case that the rule decides alone, and what would change the answer to it."""
        word, found = self.base.word, typical(self.decider, rule, self.on)
        if found is None:
            return _said(word("site-typical-none"))
        facts = [f"{name} : {value}" for name, value in found.facts]
        facts += [word("site-on-day").format(day=show_date(found.on))] if found.on != self.on else []
        given = word("site-typical-gives").format(label=found.decision.label)
        then = word("site-typical-changes" if found.changes else "site-typical-fixed")
        parts = [_said(word("site-typical")), _listed(facts), _said(f"{given} {then}")]
        return "\n".join(parts + ([_listed(found.changes)] if found.changes else []))

    def history(self, rule: Rule) -> str:
        """Since when and until when the rule, and each limit that it reads or says, is what it is."""
        lines = [self._period(rule.period)] if rule.period != ALWAYS else []
        names = dict.fromkeys([*values_of(rule.when), *SLOT.findall(rule.says + rule.advice)])
        values = [self.base.values[name] for name in names if name in self.base.values]
        lines += [line for value in values if value.changes() for line in self._limits(value)]
        return _listed(lines) if lines else _said(self.base.word("site-history-none"))

    def _period(self, period: Period) -> str:
        return self.base.word("site-history-rule").format(period=period_said(self.base, period, self.on))

    def _limits(self, value: Value) -> Iterator[str]:
        noun = f" {value.unit}" if value.unit else ""
        for one in value.history:
            limit = limit_shown(one.limit, value.kind, self.base.words) + noun
            period = period_said(self.base, one.period, self.on)
            yield self.base.word("site-history-value").format(label=value.label, limit=limit, period=period)

    def folded(self, rule: Rule) -> str:
        """All of it under the name of the rule, folded, for the page of the decision."""
        word = self.base.word
        examples = self._counted("examples", len(rule.examples))
        scenarios = self._counted("scenarios", len(self.trials.of(rule.id)))
        ending = ending_said(self.base, self.model, rule)
        title = word("site-proof-of").format(rule=rule.id, ending=ending, examples=examples, scenarios=scenarios)
        parts = [_said(sentence_said(self.base, rule.says, self.on))]
        for name, text in (
            ("site-example", self.examples(rule)),
            ("site-scenarios", self.scenarios(rule, steps=False)),
            ("site-would-change", self.changes(rule)),
            ("site-history", self.history(rule)),
        ):
            parts += [f'<p class="soustitre">{written(word(name))}</p>', text]
        return folded(title, "\n".join(parts))

    def _counted(self, what: str, count: int) -> str:
        return plural(count, self.base.word(f"counted-{what}"))


def _said(text: str) -> str:
    return f"<p>{written(text)}</p>"


def _listed(lines: list[str] | tuple[str, ...]) -> str:
    return f"<ul>{''.join(f'<li>{written(one)}</li>' for one in lines)}</ul>"
