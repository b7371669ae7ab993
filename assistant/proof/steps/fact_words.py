"""Steps on the words of facts: how each is asked and told, its choices, and the values and codes that bear on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from assistant.model.facts import Choice
from assistant.model.period import Dated, Value
from assistant.proof.steps.columns import StepColumn, compare, flag, same_names, step
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.said import plain
from assistant.proof.steps.world import World

steps = Steps("Les mots des faits, de leurs choix, des valeurs et des codes")

_CHOICE: tuple[StepColumn[Choice], ...] = (
    StepColumn("libellé", lambda one: one.label),
    StepColumn("note", lambda one: one.note, whole=False),
)

step(
    steps,
    "ces faits se demandent ainsi :",
    "fait",
    lambda base: base.facts,
    (
        StepColumn("libellé", lambda one: one.label),
        StepColumn("question", lambda one: one.question),
        StepColumn("aide", lambda one: one.help, whole=False),
        StepColumn("lu", lambda one: flag(one.read)),
    ),
)
step(
    steps,
    "ces faits se racontent ainsi :",
    "fait",
    lambda base: base.facts,
    (
        StepColumn("si oui", lambda one: one.if_true),
        StepColumn("si non", lambda one: one.if_false),
        StepColumn("sinon", lambda one: one.absent),
        StepColumn("tournure", lambda one: one.clause),
        StepColumn("unité", lambda one: one.unit),
    ),
)


@steps.then('les choix de "{fait}" sont :', columns=("choix", "libellé"), optional=("note",))
def choices(world: World, named: str, table: DataTable) -> None:
    found = {one.id: one for one in world.rules.base.facts[world.fact(named)].choices}
    same_names("choix", found, (row[0] for row in table[1:]))
    compare(found, _CHOICE, table)


@steps.then("ces valeurs sont :", columns=("valeur", "vaut"), optional=("unité", "libellé", "source"))
def values(world: World, table: DataTable) -> None:
    compare(world.rules.base.values, (*_dated(world.on), *_VALUE), table)


def _dated(on: date) -> tuple[StepColumn[Value], ...]:
    """What a value is on a day, and the source of that."""

    def told(one: Value, read: Callable[[Dated], str]) -> str:
        held = one.at(on)
        return read(held) if held is not None else ""

    return (
        StepColumn("vaut", lambda one: told(one, lambda held: held.limit.text)),
        StepColumn("source", lambda one: told(one, lambda held: held.source)),
    )


_VALUE: tuple[StepColumn[Value], ...] = (
    StepColumn("unité", lambda one: one.unit),
    StepColumn("libellé", lambda one: one.label),
)

step(
    steps,
    "ces correspondances reposent sur :",
    "correspondance",
    lambda base: base.lookups,
    (
        StepColumn("source", lambda one: one.source),
        StepColumn("suppose", lambda one: one.assumed or "", whole=False),
        StepColumn("dit", lambda one: one.says),
    ),
)
step(
    steps,
    "ces précisions reposent sur :",
    "précision",
    lambda base: base.refinements,
    (
        StepColumn("source", lambda one: one.source),
        StepColumn("suppose", lambda one: one.assumed or "", whole=False),
        StepColumn("dit", lambda one: one.says, whole=False),
    ),
)


@steps.then('les codes de "{correspondance}" mènent à :', columns=("code", "choix"))
def codes_lead(world: World, lookup: str, table: DataTable) -> None:
    """Each code as it is taken in, and the labels of the choices that it gives: « État » or « État ou bien Autre »."""
    assert lookup in world.rules.base.lookups, f"« {lookup} » n'est pas une correspondance de la base"
    one = world.rules.base.lookups[lookup]
    same_names("codes", one.rows, (row[0] for row in table[1:]))
    decision = next(name for name, found in world.rules.base.decisions.items() if one.target in found.facts)
    fact, case = world.rules.base.facts[one.target], world.rules[decision].completing.case
    for code, wanted, *_ in table[1:]:
        value = case({one.origin: code}, {}).values.get(one.target, frozenset())
        kept = value if isinstance(value, frozenset) else {value}
        found = " ou bien ".join(sorted(fact.label_of(str(choice)) or str(choice) for choice in kept))
        assert plain(found) == wanted, f"« {code} » mène à « {found} »"
