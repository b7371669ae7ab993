"""Steps on a question asked in French, as `ask` hears it."""

from __future__ import annotations

from typing import cast

from assistant.answer.answering import answer
from assistant.answer.following import LastAnswer, last_answer
from assistant.answer.library import index_of
from assistant.proof.steps.cases import NONE
from assistant.proof.steps.definition import Steps
from assistant.proof.steps.said import plain, says
from assistant.proof.steps.world import World
from assistant.table.shown import shown

steps = Steps("Une question en français")


@steps.when('je demande "{question}"')
def ask_in_french(world: World, question: str) -> None:
    _asked(world, question, None)


@steps.when('je réponds "{réponse}"')
def reply_in_french(world: World, answered: str) -> None:
    """What completes the case of the answer before, « oui » to what it asked."""
    _asked(world, answered, last_answer(world.said))


def _asked(world: World, text: str, after: LastAnswer | None) -> None:
    index = index_of(world.rules, world.on)
    world.reply = answer(world.rules, index, text, world.facts, world.on, after=after)
    world.answer = world.reply.decision
    world.cited |= {reason.rule for reason in world.answer.reasons} if world.answer else set()


@steps.then('la réponse vient de la décision "{décision}"')
def answered_by_decision(world: World, decision: str) -> None:
    found = world.said.decision
    assert found is not None, f"aucune décision, mais « {world.said.kind} » : {plain(world.said.text)}"
    assert found.decider.id == decision, f"la réponse vient de « {found.decider.id} »"


@steps.then("aucune décision n'est rendue")
def no_decision(world: World) -> None:
    found = world.said.decision
    assert found is None, f"une décision est rendue : {found}"


@steps.then('la réponse est un passage de l\'article "{article}"')
def answered_by_passage(world: World, article: str) -> None:
    assert world.said.kind == "passage", f"la réponse est « {world.said.kind} »"
    first_article(world, article)


@steps.then('le cas énoncé demande "{fait}"')
def case_asks(world: World, named: str) -> None:
    case = world.said.case
    assert case is not None, "la question n'énonce aucun cas"
    asked = [one.fact for one in case.ask]
    assert asked[:1] == [world.fact(named)], f"le cas énoncé demande : {asked}"


@steps.then("aucun cas n'est énoncé")
def no_case(world: World) -> None:
    case = world.said.case
    assert case is None, f"un cas est énoncé : {case}"


@steps.then("la question n'est pas couverte")
def not_covered(world: World) -> None:
    assert world.said.kind == "not_covered", f"la réponse est « {world.said.kind} » : {plain(world.said.text)}"


@steps.then('le premier article est "{article}"')
def first_article(world: World, article: str) -> None:
    found = [hit.passage.article for hit in world.said.hits]
    assert found[:1] == [article], f"les articles : {found}"


@steps.then("{qui} peut répondre")
def can_answer(world: World, to: str) -> None:
    contact = world.said.escalate
    assert contact is not None and contact["to"] == to, f"peut répondre : {contact}"


@steps.then('le contact dit "{texte}"')
def contact_says(world: World, text: str) -> None:
    contact = world.said.escalate
    assert contact is not None, "personne ne peut répondre"
    says(text, contact["says"])


@steps.then('il est compris que "{fait}" vaut "{valeur}"')
def understood(world: World, named: str, value: str) -> None:
    fact = world.fact(named)
    assert fact in world.said.understood, f"compris : {world.said.understood}"
    shown = plain(str(world.said.understood[fact]))
    assert shown == value, f"« {named} » vaut « {shown} »"


@steps.then('tout ce qui est compris est "{compris}"')
def all_understood(world: World, wanted: str) -> None:
    """Written as a whole case is, in any order: « canal de dépôt : API ; taille du fichier : 11 Mo »."""
    found = [plain(_told(world, name, value)) for name, value in world.said.understood.items()]
    assert sorted(found) == sorted(wanted.split(" ; ")), f"compris : {' ; '.join(found)}"


def _told(world: World, name: str, value: object) -> str:
    fact = world.rules.base.facts[name]
    if isinstance(value, str):
        return f"{fact.label} : {fact.label_of(value) or value or NONE}"
    return f"{fact.label} : {shown(fact, cast(int, value), world.rules.base.words)}"


@steps.then('la phrase dit "{texte}"')
def sentence_says(world: World, text: str) -> None:
    says(text, world.said.text)


@steps.then('la phrase ne répète pas "{texte}"')
def sentence_does_not_repeat(world: World, text: str) -> None:
    assert plain(text) not in plain(world.said.question + world.said.text), "le message est répété en entier"
