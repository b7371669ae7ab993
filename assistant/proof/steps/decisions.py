"""Steps on a decision of the base: asking it, its outcome, what is still asked, and what would change it."""

from __future__ import annotations

from assistant.engine.base import decide
from assistant.proof.steps.definition import Steps
from assistant.proof.steps.said import plain
from assistant.proof.steps.world import World

steps = Steps("Une question de la base, et sa réponse")


@steps.when('je pose la question "{décision}"')
def ask(world: World, question: str) -> None:
    assert question in world.rules, f"« {question} » n'est pas une question de la base"
    world.answer = decide(world.rules[question], world.facts, world.on)
    world.cited |= {reason.rule for reason in world.answer.reasons}


@steps.then('la réponse est "{libellé}"')
def answer_is(world: World, label: str) -> None:
    assert plain(world.decision.label) == plain(label), f"la réponse est « {world.decision.label} »"


@steps.then('les issues possibles sont "{libellés}"')
def possible(world: World, labels: str) -> None:
    found = ", ".join(world.decision.decider.model.outcome(one).label for one in world.decision.possible)
    assert found == labels, f"les issues possibles sont « {found} »"


@steps.then('la première question porte sur "{fait}"')
def first_question(world: World, named: str) -> None:
    asked = [one.fact for one in world.decision.ask]
    assert asked[:1] == [world.fact(named)], f"les questions portent sur {asked}"


@steps.then('les questions portent sur "{faits}"')
def questions(world: World, named: str) -> None:
    asked = [one.fact for one in world.decision.ask]
    assert asked == [world.fact(one.strip()) for one in named.split(",")], f"les questions portent sur {asked}"


@steps.then('la question propose "{libellés}"')
def choices_offered(world: World, labels: str) -> None:
    asked = world.decision.ask
    assert asked, "aucune question ne reste"
    offered = ", ".join(choice.label for choice in asked[0].choices)
    assert offered == labels, f"la question propose « {offered} »"


@steps.then("aucune question ne reste")
def no_question(world: World) -> None:
    asked = [one.fact for one in world.decision.ask]
    assert not asked, f"il reste à demander {asked}"


@steps.then('répondre "{valeur}" donnerait "{libellé}"')
def branch_gives(world: World, value: str, label: str) -> None:
    decision = world.decision
    assert decision.branches, "la réponse n'a pas de branches"
    fact, taking = decision.branches[0].fact, world.rules.taking
    wanted = taking.value(fact, taking.read(fact, value))
    found = [branch for branch in decision.branches if branch.value == wanted]
    assert found, f"« {value} » n'est pas une des réponses"
    given = decision.decider.label(found[0].status, found[0].outcome)
    assert given == label, f"« {value} » donnerait « {given} »"


@steps.then('la réponse dépendrait de "{fait}" si "{texte}"')
def would_depend(world: World, facts: str, text: str) -> None:
    """A change after which a missing fact decides."""
    said = plain(world.rules.base.word("change-depends"))
    before, after = said.format(changes="\0", facts=facts).split("\0")
    found = world.decision.changes
    assert any(plain(one).startswith(before + text) and plain(one).endswith(after) for one in found), (
        f"ce qui changerait la réponse : {found}"
    )


@steps.then('la réponse changerait en "{libellé}" si "{texte}"')
def would_change(world: World, label: str, text: str) -> None:
    found = world.decision.changes
    assert any(plain(f"{label} si").lower() in plain(one).lower() and plain(text) in plain(one) for one in found), (
        f"ce qui changerait la réponse : {found}"
    )
