"""Steps on the ways of depositing as people name them."""

from __future__ import annotations

from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.world import World

steps = Steps("Les façons de déposer, et ce qu'elles veulent dire")


@steps.then('le canal "{canal}" veut dire :', columns=("fait", "valeur"))
def means(world: World, name: str, table: DataTable) -> None:
    """Those facts, and no other."""
    channels, taking = world.rules.base.channels, world.rules.taking
    assert name in channels, f"« {name} » n'est pas un canal de la base"
    wanted = {fact: taking.value(fact, value) for named, value in table[1:] for fact in [world.fact(named)]}
    found = dict(channels[name].facts)
    assert found == wanted, f"« {name} » veut dire {found}"
