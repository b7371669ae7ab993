"""Steps on who can answer what the rules do not cover, and in which words."""

from __future__ import annotations

from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.said import same, says
from assistant.proof.steps.world import World

steps = Steps("Qui peut répondre à ce que la base ne couvre pas")


@steps.then("ces contacts répondent :", columns=("contact", "libellé", "dit", "catégorie"))
def contacts(world: World, table: DataTable) -> None:
    """The category and the sub-category are written « A / B », as they are shown."""
    known = world.rules.base.contacts
    for name, label, said, category in table[1:]:
        assert name in known, f"« {name} » n'est pas un contact de la base"
        one = known[name]
        found = " / ".join(filter(None, (one.category, one.sub_category)))
        same([(name, label, one.label), (name, category, found)])
        says(said, one.says)


@steps.then('le contact habituel est "{contact}"')
def usual_contact(world: World, name: str) -> None:
    found = [one.id for one in world.rules.base.contacts.values() if one.usual]
    assert found == [name], f"contact habituel : {found}"
