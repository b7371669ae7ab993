"""Steps on what is known of a case: its facts and the day."""

from __future__ import annotations

from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.world import World
from assistant.words.dates import parse_date

steps = Steps("Ce que l'on sait d'un cas")


@steps.given("les faits :", columns=("fait", "valeur"))
def facts(world: World, table: DataTable) -> None:
    for named, value in table[1:]:
        fact = world.fact(named)
        world.facts[fact] = world.rules.taking.read(fact, value)


@steps.given('une entité de nature "{nature}"')
def entity_of_kind(world: World, kind: str) -> None:
    world.facts["entity_kind"] = kind


@steps.given('la catégorie juridique "{code}"')
def legal_category(world: World, code: str) -> None:
    world.facts["legal_category"] = code


@steps.given('la date du "{jour}"')
def on_day(world: World, day: str) -> None:
    world.on = parse_date(day)


@steps.then('"{fait}" se lit "{libellés}"')
def reads_as(world: World, named: str, labels: str) -> None:
    fact = world.fact(named)
    base, known = world.rules.base, world.decision.values.get(fact)
    items = known if isinstance(known, frozenset) else [known]
    found = sorted(base.facts[fact].label_of(item) or base.word("other") for item in items if isinstance(item, str))
    assert found == sorted(labels.split(" ou bien ")), f"« {named} » se lit {found}"
