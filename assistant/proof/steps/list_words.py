"""Steps on the lists of the base: how they are named, whether they are open, their items, what is said of each."""

from __future__ import annotations

from assistant.model.base import Base
from assistant.model.facts import Cell, Item, List
from assistant.proof.steps.columns import StepColumn, compare, flag, same_names, step
from assistant.proof.steps.definition import ANY, DataTable, Steps
from assistant.proof.steps.world import World

steps = Steps("Les listes de la base")

_ITEM: tuple[StepColumn[Item], ...] = (
    StepColumn("libellé", lambda one: one.label),
    StepColumn("note", lambda one: one.note, whole=False),
    StepColumn("source", lambda one: one.source or ""),
)

step(
    steps,
    "ces listes sont :",
    "liste",
    lambda base: base.lists,
    (
        StepColumn("titre", lambda one: one.title),
        StepColumn("étendue", lambda one: "complète" if one.complete else "ouverte" if one.open else "non dite"),
        StepColumn("source", lambda one: one.source or ""),
    ),
)


def _list(base: Base, name: str) -> List:
    assert name in base.lists, f"« {name} » n'est pas une liste de la base"
    return base.lists[name]


@steps.then('la liste "{liste}" contient exactement :', columns=("élément", "libellé"), optional=("note", "source"))
def holds_exactly(world: World, name: str, table: DataTable) -> None:
    found = {one.id: one for one in _list(world.rules.base, name).items}
    same_names("éléments", found, (row[0] for row in table[1:]))
    compare(found, _ITEM, table)


@steps.then('la liste "{liste}" contient exactement "{libellés}"')
def holds_exactly_these(world: World, name: str, labels: str) -> None:
    """Items whose label is their name."""
    found, expected = _list(world.rules.base, name).items, [one.strip() for one in labels.split(",")]
    same_names("éléments", (one.id for one in found), expected)
    same_names("libellés", (one.label for one in found), expected)


@steps.then('la liste "{liste}" nomme exactement "{éléments}"')
def names_exactly(world: World, name: str, items: str) -> None:
    """Only names: a table of another step says the words of these items."""
    same_names("éléments", _list(world.rules.base, name).ids(), [one.strip() for one in items.split(",")])


@steps.then('de la liste "{liste}", la liste "{partie}" reprend exactement "{éléments}"')
def holds_part(world: World, whole: str, name: str, items: str) -> None:
    found = _list(world.rules.base, name)
    assert found.of == whole, f"« {name} » est une partie de « {found.of} »"
    same_names("éléments", found.ids(), [one.strip() for one in items.split(",")])


@steps.then('la liste "{liste}" dit de ses éléments :', columns=("élément",), optional=(ANY,))
def cells(world: World, name: str, table: DataTable) -> None:
    whole = _list(world.rules.base, name)
    columns = [column.id for column in whole.columns]
    unknown = [one for one in table[0][1:] if one not in columns]
    assert not unknown, f"colonnes que la liste n'a pas : {', '.join(unknown)}"
    told = {item.id: item for item in whole.items if item.cells}
    same_names("éléments", told, (row[0] for row in table[1:]))
    compare(told, [_cell(column) for column in columns], table)


def _cell(column: str) -> StepColumn[Item]:
    return StepColumn(column, lambda item: _shown(item.cells.get(column, "")))


def _shown(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "oui" if cell else "non"
    return cell if isinstance(cell, str) else ", ".join(cell)


step(
    steps,
    "ces passages de statut sont :",
    "passage",
    lambda base: base.transitions,
    (
        StepColumn("de", lambda one: one.start),
        StepColumn("à", lambda one: one.end),
        StepColumn("par", lambda one: one.actor),
        StepColumn("facultatif", lambda one: flag(one.optional)),
        StepColumn("libellé", lambda one: one.label),
        StepColumn("note", lambda one: one.note, whole=False),
        StepColumn("source", lambda one: one.source),
    ),
)
step(
    steps,
    "ces canaux de dépôt sont :",
    "canal",
    lambda base: base.channels,
    (
        StepColumn("libellé", lambda one: one.label),
        StepColumn("source", lambda one: one.source),
    ),
)
