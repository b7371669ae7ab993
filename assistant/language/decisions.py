"""Compiling decisions: their outcomes, the facts that they read, and what their sentences may name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from assistant.language.conditions import Conditions
from assistant.language.draft import Declared, Draft
from assistant.language.examples import RESERVED, example_of
from assistant.language.mistakes import Mistakes, twins
from assistant.language.periods import period_of
from assistant.language.rules import RuleCompiler
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Path, Written
from assistant.model.condition import TRUE, tests
from assistant.model.decisions import Caution, DecisionModel, Outcome, Rule

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
MOST_TESTS = 500
"""Comparisons of a decision beyond which its states are too long to enumerate."""


def resolve_cautions(draft: Draft, conditions: Conditions) -> None:
    """Type every caution, with its condition and its period if it has some."""
    for one in draft.of("cautions"):
        period = period_of(one.form, one.path, one.report)
        written = one.form.get("when")
        when = conditions.compile(written, (*one.path, "when"), one.report) if written is not None else TRUE
        place = one.document.place(one.path, True)
        examples = [
            example_of(example, ("warned",), (*one.path, "examples", index), draft.facts, conditions, one.report)
            for index, example in enumerate(one.form.get("examples", ()))
        ]
        draft.cautions[one.id] = one.made(Caution, period=period, when=when, place=place, examples=examples)


def resolve_decisions(draft: Draft, conditions: Conditions, mistakes: Mistakes) -> None:
    """Type every decision, its rules compiled against the parts already resolved."""
    compiler = DecisionCompiler(draft, conditions, mistakes)
    for one in draft.of("decisions"):
        draft.decisions[one.id] = compiler.decision(one)
    for one in draft.of("decisions"):
        if "beside" in one.form:
            mistakes.missing("decisions", one.form["beside"], (*one.path, "beside"), one.report)


class DecisionCompiler:
    """Compiles decisions; it knows every rule met so far, so that a rule's id is used once."""

    def __init__(self, draft: Draft, conditions: Conditions, mistakes: Mistakes) -> None:
        self.draft, self.mistakes = draft, mistakes
        self.rules = RuleCompiler(conditions, mistakes)

    def decision(self, one: Declared) -> DecisionModel:
        """One decision as its file writes it, typed."""
        form, path, report = one.form, one.path, one.report
        for index, fact in enumerate(form["facts"]):
            self.mistakes.missing("facts", fact, (*path, "facts", index), report)
        for index, name, _ in twins(form["facts"]):
            report((*path, "facts", index), f"« {name} » est deux fois dans « facts »", "gardez-en un", False)
        for index, name in enumerate(form.get("cautions", ())):
            self.mistakes.missing("cautions", name, (*path, "cautions", index), report)
        origins = self._origins(form["facts"])
        readable = self._readable(form["facts"], origins)
        outcomes = tuple(
            Outcome(key, item) if isinstance(item, str) else Outcome(key, **item)
            for key, item in form["outcomes"].items()
        )
        for outcome in outcomes:
            if outcome.id in RESERVED:
                message = f"« {outcome.id} » est un mot des exemples, pas une issue"
                hint = f"donnez-lui un autre nom que {', '.join(RESERVED)}"
                report((*path, "outcomes", outcome.id), message, hint, True)
            for key, text in (("says", outcome.says), ("advice", outcome.advice)):
                self._check_slots(text, readable, (*path, "outcomes", outcome.id, key), report)
        return one.made(
            DecisionModel,
            label=form.get("label", form["question"]),
            outcomes=outcomes,
            origins=origins,
            rules=tuple(self._rules(one, {*form["facts"], *origins}, readable)),
        )

    def _rules(self, one: Declared, known: Collection[str], readable: Collection[str]) -> Iterable[Rule]:
        rules, tested = one.form["rules"], 0
        for index, written in enumerate(rules):
            at = (*one.path, "rules", index)
            if at in self.mistakes.spoiled:
                continue
            rule = self.rules.rule(written, one, at, known)
            tested += sum(1 for _ in tests(rule.when))
            if tested > MOST_TESTS:
                message = f"plus de {MOST_TESTS} comparaisons dans une décision : trop pour être vérifiées"
                one.report(at, message, "séparez la décision, ou nommez des listes", False)
                return
            if index < len(rules) - 1 and written.get("otherwise"):
                message = "« otherwise » n'a de sens que pour la dernière règle"
                one.report((*at, "otherwise"), message, "déplacez-la", True)
            for key, text in (("says", rule.says), ("advice", rule.advice)):
                self._check_slots(text, readable, (*at, key), one.report)
            yield rule

    def _origins(self, facts: Iterable[str]) -> tuple[str, ...]:
        """The facts that are not the decision's own but from which a lookup or a computation gives one of them."""
        own = list(facts)
        found = [lookup.origin for lookup in self.draft.lookups.values() if lookup.target in own]
        known = (self.draft.facts[fact].origin for fact in own if fact in self.draft.facts)
        found += [origin for origin in known if origin is not None]
        return tuple(fact for fact in dict.fromkeys(found) if fact not in own)

    def _readable(self, facts: Written, origins: tuple[str, ...]) -> list[str]:
        """What a sentence of the decision may name between braces."""
        computed = [fact.id for fact in self.draft.facts.values() if fact.origin in facts]
        return list(dict.fromkeys([*facts, *origins, *self.draft.values, *computed]))

    def _check_slots(self, text: str, readable: Collection[str], path: Path, report: Report) -> None:
        for name in PLACEHOLDER.findall(text):
            if self.mistakes.foreign(name, readable) and not self.mistakes.unsound("values", name):
                message = f"« {{{name}}} » n'est ni un fait de cette décision ni une valeur"
                report(path, message, suggestion(name, readable), False)
        if set(PLACEHOLDER.sub("", text)) & {"{", "}"}:
            report(path, "une accolade sans l'autre", "un nom se met entre deux accolades : {fait}", False)
