"""What a word means is told to whoever asks for that very word, from the glossary, and to nobody else."""

import pytest

from assistant import ask
from assistant.answer.definitions import Glossary, definitions


@pytest.fixture(scope="module")
def glossary(rules):
    return Glossary(definitions(rules.base))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("c'est quoi un code service", "code service"),
        ("Que veut dire EJ ?", "EJ"),
        ("E.J. ça veut dire quoi ?", "EJ"),
        ("Qu'est-ce que c'est que les flux ?", "flux"),
        ("Pouvez-vous me dire ce qu'est le sigle SE dans Chorus Pro", "SE"),
        ("définition : bannette de travail", "bannette de travail"),
        ("les valideurs, qu'est-ce que c'est ?", "valideur"),
        ("CODE SERVICE DÉFINITION", "code service"),
        ("Bonjour, c'est quoi le statut brouillon, svp ?", "brouillon"),
    ],
)
def test_a_word_whose_meaning_is_asked_is_found_however_it_is_asked(glossary, text, shown):
    assert glossary.asked(text).shown == shown


@pytest.mark.parametrize(
    "text",
    [
        "c'est quoi mon code service",
        "c'est quoi le code service de la mairie",
        "que veut dire EJ incorrect",
        "c'est quoi la différence entre flux et webinaire",
        "un code service, où le trouver ?",
        "c'est quoi",
        "c'est quoi ce truc",
        "",
        "code service",
    ],
)
def test_what_asks_for_more_than_a_meaning_or_names_no_word_of_the_glossary_asks_for_none(glossary, text):
    assert glossary.asked(text) is None


def test_each_definition_is_found_by_each_of_its_names_and_stands_in_the_page(rules, glossary):
    for one in definitions(rules.base):
        for name in one.names:
            assert glossary.asked(f"que veut dire {name} ?") == one, name
        assert one.passage(rules.base).url == f"glossaire/#{one.anchor}"


def test_an_acronym_with_two_senses_says_both(rules):
    (api,) = (one for one in definitions(rules.base) if one.shown == "API")
    assert [line.partition(".")[0] for line in api.text.split("\n")] == [
        "API\u00a0: interface de programmation",
        "API\u00a0: autorité publique indépendante",
    ]


def test_the_definition_comes_first_then_what_speaks_of_it_and_who_can_say_which(rules, today):
    found = ask("C'est quoi un code service ?", rules, on=today)
    first, *others = found.hits
    assert (found.kind, first.passage.url) == ("passage", "glossaire/#code-service")
    assert found.text == first.passage.text
    assert {hit.passage.article for hit in others} <= {one.article for one in rules.base.decisions.values()}
    assert found.escalate["to"] == "le service destinataire de la facture"


def test_a_definition_that_is_asked_beside_another_question_has_its_own_answer(rules, today):
    found = ask("C'est quoi un webinaire ? Et mon fichier .exe de 3 Mo, il passe ?", rules, on=today)
    told = {one.kind: one for one in (found, *found.others)}
    assert told["passage"].text.startswith("Webinaire\u00a0:")
    assert told["decision"].decision.outcome == "refused"
