"""Steps on the words of decisions: how each is named, its outcomes, what its rules say, rest on, bring and give."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.model.base import Base
from assistant.model.decisions import DecisionModel, Outcome, Rule
from assistant.proof.steps.columns import StepColumn, compare, flag, same_names, step
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.said import plain
from assistant.proof.steps.world import World

steps = Steps("Les mots des décisions et des règles")

_OUTCOME: tuple[StepColumn[Outcome], ...] = (
    StepColumn("libellé", lambda one: one.label),
    StepColumn("dit", lambda one: one.says, whole=False),
    StepColumn("conseil", lambda one: one.advice, whole=False),
)


def _rules(base: Base) -> Mapping[str, Rule]:
    return {rule.id: rule for decision in base.decisions.values() for rule in decision.rules}


step(
    steps,
    "ces décisions se présentent ainsi :",
    "décision",
    lambda base: base.decisions,
    (
        StepColumn[DecisionModel]("libellé", lambda one: one.label),
        StepColumn("question", lambda one: one.question),
        StepColumn("article", lambda one: one.article or ""),
        StepColumn("sujet", lambda one: one.subject or ""),
        StepColumn("mises en garde", lambda one: ", ".join(one.cautions)),
        StepColumn("à côté", lambda one: one.beside or ""),
    ),
)


@steps.then('les issues de "{décision}" sont :', columns=("issue", "libellé"), optional=("dit", "conseil"))
def outcomes(world: World, decision: str, table: DataTable) -> None:
    assert decision in world.rules.base.decisions, f"« {decision} » n'est pas une décision de la base"
    found = {one.id: one for one in world.rules.base.decisions[decision].outcomes}
    same_names("issues", found, (row[0] for row in table[1:]))
    compare(found, _OUTCOME, table)


step(
    steps,
    "ces règles disent :",
    "règle",
    _rules,
    (
        StepColumn("dit", lambda one: one.says, whole=False),
        StepColumn("conseil", lambda one: one.advice, whole=False),
    ),
)
step(
    steps,
    "ces règles reposent sur :",
    "règle",
    _rules,
    (
        StepColumn("source", lambda one: one.source),
        StepColumn("déduite", lambda one: flag(one.deduced)),
        StepColumn("pourquoi", lambda one: one.why, whole=False),
    ),
)
step(
    steps,
    "ces règles apportent :",
    "règle",
    _rules,
    (
        StepColumn("démarche", lambda one: one.procedure or ""),
        StepColumn("mises en garde", lambda one: ", ".join(one.cautions)),
        StepColumn("notes", lambda one: ", ".join(one.notes)),
    ),
)


@steps.then("ces règles donnent exactement :", columns=("règle", "clé", "donne"))
def give(world: World, table: DataTable) -> None:
    rules = _rules(world.rules.base)
    for name in dict.fromkeys(row[0] for row in table[1:]):
        assert name in rules, f"« {name} » n'est pas une règle de la base"
        expected = [(key, plain(text)) for rule, key, text in table[1:] if rule == name]
        found = [
            (key, plain(text))
            for key, given in rules[name].gives.items()
            for text in ((given,) if isinstance(given, str) else given)
        ]
        missing = [f"« {text} » pour « {key} »" for key, text in found if (key, text) not in expected]
        assert not missing, f"« {name} » donne aussi {', '.join(missing)}"
        more = [f"« {text} » pour « {key} »" for key, text in expected if (key, text) not in found]
        assert not more, f"« {name} » ne donne pas {', '.join(more)}"
