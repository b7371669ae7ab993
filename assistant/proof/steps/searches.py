"""Steps on a search over the articles and the rules."""

from __future__ import annotations

from assistant.answer.answering import search
from assistant.proof.steps.definition import Steps
from assistant.proof.steps.world import World

steps = Steps("Une recherche")


@steps.when('je cherche "{mots}"')
def search_words(world: World, words: str) -> None:
    world.results = search(words, world.rules, on=world.on)


@steps.then('le premier résultat vient de l\'article "{article}"')
def first_result(world: World, article: str) -> None:
    found = [hit.passage.article for hit in world.found.hits]
    assert found[:1] == [article], f"les articles : {found}"


@steps.then('la recherche porte sur "{mots}"')
def searched_for(world: World, words: str) -> None:
    assert world.found.corrected == words, f"la recherche porte sur « {world.found.corrected} »"


@steps.then("la recherche porte sur les mots tapés")
def searched_as_typed(world: World) -> None:
    assert world.found.corrected is None, f"la recherche porte sur « {world.found.corrected} »"


@steps.then("aucun passage n'est trouvé")
def nothing_found(world: World) -> None:
    assert not world.found.hits, f"{len(world.found.hits)} passages"
