"""Steps on the procedures of the base: their titles, their steps with the labels of the screen, their remarks."""

from __future__ import annotations

from assistant.model.base import Base
from assistant.model.decisions import Procedure, Step
from assistant.proof.steps.columns import StepColumn, compare, flag, same_names, step
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.said import says
from assistant.proof.steps.world import World

steps = Steps("Les démarches de la base")

_STEP: tuple[StepColumn[Step], ...] = (
    StepColumn("geste", lambda one: one.does, whole=False),
    StepColumn("espace", lambda one: one.space or ""),
    StepColumn("onglet", lambda one: one.tab or ""),
    StepColumn("bloc", lambda one: one.block or ""),
    StepColumn("bouton", lambda one: one.button or ""),
    StepColumn("champ", lambda one: one.field or ""),
    StepColumn("chaque", lambda one: one.every or ""),
    StepColumn("qui", lambda one: one.who or ""),
    StepColumn("facultative", lambda one: flag(one.optional)),
)

step(
    steps,
    "ces démarches s'intitulent :",
    "démarche",
    lambda base: base.procedures,
    (
        StepColumn("titre", lambda one: one.title),
        StepColumn("source", lambda one: one.source),
    ),
)


def _procedure(base: Base, name: str) -> Procedure:
    assert name in base.procedures, f"« {name} » n'est pas une démarche de la base"
    return base.procedures[name]


@steps.then(
    'la démarche "{démarche}" compte les étapes :',
    columns=("étape", "geste"),
    optional=tuple(column.name for column in _STEP[1:]),
)
def has_steps(world: World, name: str, table: DataTable) -> None:
    found = {str(place): one for place, one in enumerate(_procedure(world.rules.base, name).steps, 1)}
    same_names("étapes", found, (row[0] for row in table[1:]))
    compare(found, _STEP, table)


@steps.then("ces démarches remarquent :", columns=("démarche", "remarque"))
def has_remarks(world: World, table: DataTable) -> None:
    for name in dict.fromkeys(row[0] for row in table[1:]):
        found = _procedure(world.rules.base, name).notes
        expected = [text for procedure, text in table[1:] if procedure == name]
        assert len(found) == len(expected), f"« {name} » fait {len(found)} remarques"
        for remark, text in zip(found, expected, strict=True):
            says(text, remark.text)
