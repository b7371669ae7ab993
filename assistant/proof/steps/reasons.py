"""Steps on what a decision rests on and brings with it: rules, words, cautions, assumptions, results, procedure."""

from __future__ import annotations

from assistant.proof.steps.definition import Steps
from assistant.proof.steps.said import plain, says
from assistant.proof.steps.world import World

steps = Steps("Sur quoi la réponse repose, et ce qu'elle donne")


@steps.then('la règle "{règle}" est citée')
def cites(world: World, rule: str) -> None:
    cited = [reason.rule for reason in world.decision.reasons]
    assert rule in cited, f"règles citées : {cited}"


@steps.then('la règle "{règle}" n\'est pas citée')
def does_not_cite(world: World, rule: str) -> None:
    assert world.rules.base.rule(rule) is not None, f"« {rule} » n'est pas une règle de la base"
    cited = [reason.rule for reason in world.decision.reasons]
    assert rule not in cited, f"règles citées : {cited}"


@steps.then('la règle "{règle}" reste à contrôler')
def remains_unchecked(world: World, rule: str) -> None:
    left = [one.rule for one in world.decision.unchecked]
    assert rule in left, f"restent à contrôler : {left}"


@steps.then('la réponse dit "{texte}"')
def answer_says(world: World, text: str) -> None:
    spoken = [text for reason in world.decision.reasons for text in (reason.says, reason.advice)]
    says(text, " ".join([world.decision.answer, world.decision.advice, *spoken, *world.decision.notes]))


@steps.then('la réponse conseille "{texte}"')
def advises(world: World, text: str) -> None:
    says(text, world.decision.advice)


@steps.then('la mise en garde "{mise_en_garde}" accompagne la réponse')
def carries_caution(world: World, caution: str) -> None:
    found = [one.id for one in world.decision.cautions]
    assert caution in found, f"mises en garde : {found}"


@steps.then('la mise en garde "{mise_en_garde}" n\'accompagne pas la réponse')
def carries_no_caution(world: World, caution: str) -> None:
    assert caution in world.rules.base.cautions, f"« {caution} » n'est pas une mise en garde de la base"
    found = [one.id for one in world.decision.cautions]
    assert caution not in found, f"mises en garde : {found}"


@steps.then('la réponse suppose "{texte}"')
def assumes(world: World, text: str) -> None:
    says(text, " ".join(one.says for one in world.decision.assumed))


@steps.then("la réponse ne suppose rien")
def assumes_nothing(world: World) -> None:
    found = [one.says for one in world.decision.assumed]
    assert not found, f"la réponse suppose : {found}"


@steps.then('la réponse donne "{valeur}" pour "{clé}"')
def gives(world: World, value: str, key: str) -> None:
    found: list[str] = []
    for reason in world.decision.reasons:
        given = reason.gives.get(key, ())
        found += [given] if isinstance(given, str) else given
    assert plain(value) in map(plain, found), f"pour « {key} » : {found}"


@steps.then("la démarche compte {nombre} étapes")
def step_count(world: World, count: str) -> None:
    assert len(world.decision.steps) == int(count), f"{len(world.decision.steps)} étapes"


@steps.then('l\'étape {numéro} dit "{texte}"')
def step_says(world: World, number: str, text: str) -> None:
    found = world.decision.steps
    assert len(found) >= int(number), f"la démarche compte {len(found)} étapes"
    step = found[int(number) - 1].step
    said = [getattr(step, name) for name in step.__struct_fields__]
    says(text, " ".join(part for part in said if isinstance(part, str)))
