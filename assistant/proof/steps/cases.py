"""Steps on whole cases: everything that a decision says of them, a line each."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.engine.base import decide
from assistant.engine.decision import Decision
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.world import World
from assistant.words.dates import parse_date

steps = Steps("Des cas entiers, un par ligne")
NONE = "aucun"
COLUMNS = ("cas", "réponse", "règles", "questions", "issues possibles", "changements")


@steps.then('ces cas de "{décision}" se décident ainsi :', columns=COLUMNS)
def cases_decided(world: World, question: str, table: DataTable) -> None:
    assert question in world.rules, f"« {question} » n'est pas une question de la base"
    for case, *wanted in table[1:]:
        decision = _decided(world, question, case)
        world.cited |= {reason.rule for reason in decision.reasons}
        for name, expected, found in zip(COLUMNS[1:], wanted, told(decision), strict=True):
            assert found == expected, f"« {case} » : {name} : {found}"


def told(decision: Decision) -> Iterator[str]:
    """What a decision says, in the columns of the step: label, rules, questions, outcomes that may come, changes."""
    base, model = decision.decider.base, decision.decider.model
    yield decision.label
    yield _listed(reason.rule for reason in decision.reasons)
    yield _listed(asked.label for asked in decision.ask)
    yield _listed(model.outcome(one).label for one in decision.possible)
    changes = ((" + ".join(base.facts[one.fact].label for one in flip.change), flip.outcome) for flip in decision.flips)
    open_end = base.word("status-missing")
    yield _listed(f"{facts} → {model.outcome(one).label if one else open_end}" for facts, one in changes)


def _listed(texts: Iterator[str]) -> str:
    return " ; ".join(dict.fromkeys(texts)) or NONE


def _decided(world: World, question: str, case: str) -> Decision:
    """The decision on a case written « fait : valeur ; fait : valeur », « le : 29/07/2018 » being its day."""
    facts: dict[str, object] = {}
    day = world.on
    for part in case.split(" ; ") if case != NONE else ():
        named, _, value = part.partition(" : ")
        if named == "le":
            day = parse_date(value)
        else:
            fact = world.fact(named)
            facts[fact] = world.rules.taking.read(fact, value)
    return decide(world.rules[question], facts, day)
