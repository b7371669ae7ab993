"""A rule in French: when it holds, what it gives, at the boundaries, and on what it rests."""

from __future__ import annotations

from datetime import date

import msgspec

from assistant.articles.conditions import condition_said, given_said
from assistant.articles.dating import is_over, period_said
from assistant.articles.telling import caution_said, ending_said, sentence_said
from assistant.engine.base import Rules
from assistant.engine.rule_trial import RuleTrial
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel, Example, Rule
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.dates import show_date
from assistant.words.typography import french, small

INDENT = 14


def write_rule(terminal: Terminal, base: Base, decision: DecisionModel, rule: Rule, on: date) -> None:
    """Write the rule for a reader of the terminal, its limits as they are on the day `on`."""
    told = Telling(base)
    terminal.line(safe(told.say("rule-title", rule=rule.id, question=decision.question)))
    rows = [
        ("rule-when", condition_said(base, rule.when, on)),
        ("rule-gives", f"{ending_said(base, decision, rule)} · {sentence_said(base, rule.says, on)}"),
    ]
    if rule.advice:
        rows.append(("to-do", sentence_said(base, rule.advice, on)))
    if period := period_said(base, rule.period, on):
        rows.append(("rule-period", period))
    trial = RuleTrial(Rules(base), decision.id)
    held = (example for example in rule.examples if trial.holds(rule, example, on))
    rows += [("rule-example", example_text(base, decision, example)) for example in held]
    source = base.sources[rule.source]
    rows.append(("source", told.source(source)))
    if rule.statements:
        rows.append(("rule-statements", ", ".join(rule.statements)))
    if rule.deduced:
        rows.append(("rule-deduced", small(told.deduced(rule.why))))
    cautions = (base.cautions[name] for name in rule.cautions)
    rows += [("caution", caution_said(base, caution, on)) for caution in cautions if not is_over(caution.period, on)]
    rows.append(("rule-place", f"{rule.place.file}:{rule.place.line}"))
    for name, text in rows:
        terminal.line(safe(french(text)), INDENT, f"  {told.word(name)}".ljust(INDENT))


def rule_json(decision: DecisionModel, rule: Rule) -> dict[str, object]:
    """A rule as JSON, with the decision that holds it."""
    return {"decision": decision.id, **msgspec.to_builtins(rule)}


def example_text(base: Base, decision: DecisionModel, example: Example) -> str:
    """An example in a line: the facts as a reader names them, then what the rule gives."""
    told, gives = Telling(base), example.gives
    facts = [
        f"{base.facts[name].label} : {given_said(base, base.facts[name], value)}"
        for name, value in example.facts.items()
    ]
    if example.on:
        facts.append(show_date(example.on))
    if any(outcome.id == gives for outcome in decision.outcomes):
        end = decision.outcome(gives).label.lower()
    else:
        end = told.word("not-applied" if gives in ("nothing", "not_applied") else f"status-{gives}").lower()
    return told.say("example-gives", facts=" ; ".join(facts) or told.word("no-fact"), gives=end)
