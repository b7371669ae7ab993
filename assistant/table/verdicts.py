"""A verdict: all that a state says, shared by every case in that state; no reader works out anything more."""

from __future__ import annotations

from assistant.model.condition import TRUE as ALWAYS
from assistant.model.facts import Fact
from assistant.table.completions import Completions
from assistant.table.counterfactuals import Counterfactuals
from assistant.table.finished import Counterfactual, Row
from assistant.table.ruleset import Evaluation, RuleSet, State
from assistant.table.sentences import EXCEPTED, End, conditional, excepted, listed
from assistant.table.truth import AMBIGUOUS, TRUE, Truth, main_cause
from assistant.table.unary import Known


class Verdicts:
    """The rows of one rule set, each worked out when it is first asked for, and what they share."""

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        self.completions = Completions(rules)
        self.counterfactuals = Counterfactuals(rules)
        self.flips: dict[Counterfactual, int] = {}
        self.answers: dict[str, int] = {}
        self._rows: dict[State, Row] = {}

    def row(self, state: State) -> Row:
        """What `state` says.

        An undecided state is missing while some answer can still change its status or outcome; otherwise every way of
        completing it ends the same, and that is its end. (Where they all decide the same and reading row by row does
        not see it, `rules check` asks for another row; the answer is certain all the same.)
        """
        found = self._rows.get(state)
        if found is None:
            found = self._rows[state] = self._made(state)
        return found

    def _made(self, state: State) -> Row:
        reading = self.rules.reading(state)
        status, outcome, possible = reading.status, reading.outcome, reading.possible
        ask: tuple[int, ...] = ()
        if status != "decided":
            node = self.completions.node(state)
            end = self.completions.end(node)
            if end is None:
                status, ask = "missing", tuple(sorted(self.completions.support(node)))
            else:
                status, outcome = end
                possible = (outcome,) if outcome else possible
        reasons = self._reasons(state, reading, status, outcome)
        return Row(
            status=status,
            outcome=outcome,
            possible=possible,
            reasons=reasons,
            unknown=reading.unknown,
            ask=ask,
            cautions=self._cautions(state, reasons),
            flips=tuple(self.flips.setdefault(one, len(self.flips)) for one in self.counterfactuals.of(state, outcome)),
            answer=self.answers.setdefault(self._answer(state, ask[0]), len(self.answers)) if ask else None,
            hesitations=self._hesitations(state, reading) if status == "ambiguous" else (),
        )

    def _answer(self, state: State, at: int) -> str:
        """What each answer to the fact at `at` would give, in a sentence."""
        known = self.rules.facts[at]
        exceptions = self._exceptions(state, at)
        if exceptions is not None:
            return excepted(self.rules.base, self.rules.decision, *exceptions)
        ends: dict[Known, End] = {}
        for value in known.answers() if listed(known.fact) else ():
            then = self.row((*state[:at], known.coding.number(value), *state[at + 1 :]))
            ends[value] = (then.status, then.outcome)
        return conditional(self.rules.base, self.rules.decision, known.fact, ends)

    def _exceptions(self, state: State, at: int) -> tuple[list[Fact], End] | None:
        """The facts of which one « yes » is enough to end alike, and the end when each is « no »; None otherwise."""
        facts, ends = list[Fact](), set[End]()
        while (known := self.rules.facts[at]).fact.type == "boolean" and known.fact.origin is None:
            yes, no = (self.row((*state[:at], known.coding.number(one), *state[at + 1 :])) for one in (True, False))
            facts.append(known.fact)
            ends.add((yes.status, yes.outcome))
            if no.status != "missing":
                end = (no.status, no.outcome)
                alike = len(ends) == 1 and yes.status == "decided" and end[0] in EXCEPTED and end not in ends
                return (facts, end) if alike and len(facts) > 1 else None
            state, at = (*state[:at], known.coding.number(False), *state[at + 1 :]), no.ask[0]
        return None

    def _reasons(self, state: State, reading: Evaluation, status: str, outcome: str | None) -> tuple[int, ...]:
        """The true rows that the end rests on, and those that decide nothing where they give the status.

        A row that holds of every case is no reason unless it gives the end: otherwise it says nothing of this one.
        Where the first row wins and an answer is missing, the first that holds is the reason, decided or not.
        """
        rules, collects = self.rules.rules, self.rules.decision.policy == "collect"
        opens = status == "missing" and not collects
        true = [
            index
            for index in reading.true
            if (collects or outcome is None or rules[index].ends == outcome)
            and (status == "decided" or rules[index].when != ALWAYS)
        ]
        undecided = [
            index
            for index, held in reading.unknown
            if rules[index].undecided
            and status != "decided"
            and (main_cause(held) == status or (opens and rules[index].when != ALWAYS))
            and self.rules.holds(index, state) == TRUE
        ]
        found = sorted([*true, *undecided])
        return tuple(found[:1] if opens else found)

    def _cautions(self, state: State, reasons: tuple[int, ...]) -> tuple[str, ...]:
        """The cautions of the decision and of its reasons whose condition holds or may: a doubt is a reason to warn."""
        held: dict[str, Truth] = {
            name: self.rules.holds(len(self.rules.rules) + place, state)
            for place, name in enumerate(self.rules.cautions)
        }
        named = [name for index in reasons for name in self.rules.rules[index].cautions]
        return tuple(
            name
            for name in dict.fromkeys([*self.rules.decision.cautions, *named])
            if held.get(name) in (TRUE, AMBIGUOUS)
        )

    def _hesitations(self, state: State, reading: Evaluation) -> tuple[tuple[int, int], ...]:
        """The comparisons of the unknown rows that are ambiguous in this state, by fact and place, each once."""
        found = []
        for index, _ in reading.unknown:
            for at in self.rules.read[index]:
                known = state[at]
                if known is not None:
                    truths = self.rules.facts[at].truths[known]
                    found += [(at, place) for place in self.rules.tested(index, at) if truths[place] == AMBIGUOUS]
        return tuple(dict.fromkeys(found))
