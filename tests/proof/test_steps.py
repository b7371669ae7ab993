"""The steps of the package: how a text is known for one, what a table must hold, which one an unknown text means."""

from collections import Counter

import pytest

from assistant.proof.steps import STEPS
from assistant.proof.steps.definition import Steps
from assistant.proof.steps.matching import nearest_step, step_of
from assistant.proof.steps.octets import octets
from assistant.proof.steps.world import World

made = Steps("Un essai")


@made.given('le nom "{nom}"')
def named(world, name):
    world.facts["name"] = name


@made.given("les lignes :", columns=("nom", "taille"))
def lines(world, table):
    world.facts["lines"] = table[1:]


NAMED, LINES = made.definitions


@pytest.fixture
def world(rules, today):
    return World(rules, today)


def test_a_step_takes_what_stands_in_its_gaps(world):
    NAMED.run(world, NAMED.arguments('le nom "plan.pdf"'), None)
    assert world.facts == {"name": "plan.pdf"}


def test_a_gap_between_quotes_holds_no_quote():
    assert NAMED.arguments('le nom "a" et le nom "b"') is None
    assert NAMED.arguments('le nom ""') == ("",)


def test_a_step_is_its_whole_text():
    assert NAMED.arguments('voici le nom "a"') is None
    assert NAMED.arguments('le nom "a" aussi') is None


def test_the_columns_of_a_table_may_be_written_in_capitals(world):
    LINES.run(world, (), [["Nom", "TAILLE"], ["plan.pdf", "12 Mo"]])
    assert world.facts == {"lines": [["plan.pdf", "12 Mo"]]}


def refusal(definition, world, arguments, table):
    with pytest.raises(AssertionError) as caught:
        definition.run(world, arguments, table)
    return str(caught.value)


def test_a_table_begins_with_the_names_of_its_columns(world):
    expected = "la première ligne du tableau doit être | nom | taille |"
    assert refusal(LINES, world, (), [["plan.pdf", "12 Mo"]]) == expected
    assert refusal(LINES, world, (), [["nom"], ["plan.pdf"]]) == expected


def test_a_step_without_its_table_says_which_it_takes(world):
    expected = "cette étape prend un tableau, dont la première ligne est | nom | taille |"
    assert refusal(LINES, world, (), None) == expected


def test_a_table_that_no_step_reads_is_refused(world):
    assert refusal(NAMED, world, ("a",), [["nom"], ["b"]]) == "cette étape ne prend pas de tableau"


def test_every_step_is_spelled_once():
    assert [spelling for spelling, count in Counter(one.spelling for one in STEPS).items() if count > 1] == []


def test_no_step_begins_with_a_word_that_gherkin_eats():
    assert [one.spelling for one in STEPS if one.spelling.startswith(("que ", "qu'", "qu’"))] == []


def test_every_step_is_itself_when_its_gaps_are_filled():
    for definition in STEPS:
        assert definition.arguments(definition.spelling) is not None, definition.spelling
        found = step_of(definition.spelling)
        assert found is not None and found[0] is definition, definition.spelling


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ('la réponse sera "Refusée"', 'la réponse est "{libellé}"'),
        ('la règle "pj-format" doit être citée', 'la règle "{règle}" est citée'),
        ("les faits suivants :", "les faits :"),
        ('je pose la question : "attachment"', 'je pose la question "{décision}"'),
        ("un dossier contenant les fichiers :", "un dossier avec les fichiers :"),
        ('la mise en garde "gip-2025" est là', 'la mise en garde "{mise_en_garde}" accompagne la réponse'),
    ],
)
def test_an_unknown_step_means_the_nearest(text, nearest):
    assert step_of(text) is None
    assert nearest_step(text).spelling == nearest


@pytest.mark.parametrize("text", ["bonjour", "l'utilisateur est connecté", "", '"', "x" * 5000])
def test_a_text_that_is_near_no_step_means_none(text):
    assert nearest_step(text) is None


def run(world, text, table=None):
    """Run one step of the package, as a scenario writes it."""
    definition, arguments = step_of(text)
    definition.run(world, arguments, table)


def unmet(world, text, table=None):
    """What a step of the package says when the base is not as a scenario expects."""
    with pytest.raises(AssertionError) as caught:
        run(world, text, table)
    return str(caught.value)


STARTS = ["début", "contenus"]
EXTENSIONS = ["extension", "accord", "doute"]
NOTICES = ["signalement", "libellé", "phrase"]
CONTACTS = ["contact", "libellé", "dit", "catégorie"]


def test_the_beginning_of_a_file_is_text_octets_and_runs():
    assert octets("89 « PNG » 0D 3 × 00 « ! »") == b"\x89PNG\x0d\0\0\0!"


@pytest.mark.parametrize("written", ["PK", "3 04", "« PK", "0G", "3 × 0", "89PNG"])
def test_the_beginning_of_a_file_that_is_no_octet_is_refused(written):
    with pytest.raises(AssertionError, match="n'est pas écrit en octets : « PK » pour un texte, 03 04, ou 257 × 00"):
        octets(written)


def test_every_row_that_is_not_recognised_as_expected_is_told_at_once(world):
    rows = [["« GIF89a »", "gif"], ["« PK » 03 04", "zip"], ["00 01", "png"]]
    expected = "« GIF89a » : « gif, texte », non « gif » ; 00 01 : « inconnu », non « png »"
    assert unmet(world, "ces débuts de fichier se reconnaissent :", [STARTS, *rows]) == expected


def test_a_content_that_an_extension_announces_beside_those_listed_is_told(world):
    text = "ces extensions n'annoncent que :"
    assert unmet(world, text, [EXTENSIONS, ["DOC", "ole2", "texte"]]) == ".DOC, rtf : « accord », non « désaccord »"
    assert unmet(world, text, [EXTENSIONS, ["DOC", "ole2, rtf", ""]]) == ".DOC, texte : « doute », non « désaccord »"
    assert unmet(world, text, [EXTENSIONS, ["GIF", "gif, png", ""]]) == ".GIF, png : « désaccord », non « accord »"


def test_a_content_that_the_base_does_not_know_is_told(world):
    text = "ces extensions n'annoncent que :"
    assert unmet(world, text, [EXTENSIONS, ["GIF", "giff", ""]]) == "contenus que la base ne connaît pas : ['giff']"
    expected = "bitmap : « inconnu », non « image »"
    assert unmet(world, "ces contenus s'appellent :", [["contenu", "libellé"], ["bitmap", "image"]]) == expected


def test_a_notice_has_its_label_and_its_sentence_gaps_filled(world):
    text = "la lecture sait signaler :"
    run(world, text, [NOTICES, ["pdf-arbre", "arbre du PDF sans fin", "boucle, ou dépasse …"]])
    assert unmet(world, text, [NOTICES, ["pdf-arbre", "arbre", "boucle"]]) == (
        "pdf-arbre : « arbre du PDF sans fin », non « arbre »"
    )
    assert "« banane » n'est pas dit" in unmet(world, text, [NOTICES, ["pdf-arbre", "arbre du PDF sans fin", "banane"]])
    assert unmet(world, text, [NOTICES, ["pdf", "", ""]]) == "« pdf » n'est pas un signalement de la base"


def test_a_channel_means_its_facts_and_no_other(world):
    header, text = ["fait", "valeur"], 'le canal "portail-pdf" veut dire :'
    run(world, text, [header, ["canal de dépôt", "Portail"], ["forme du dépôt", "Dépôt PDF"]])
    expected = "« portail-pdf » veut dire {'channel': 'portail', 'deposit_form': 'pdf'}"
    assert unmet(world, text, [header, ["canal de dépôt", "Portail"]]) == expected
    assert unmet(world, 'le canal "fax" veut dire :', [header]) == "« fax » n'est pas un canal de la base"


def test_a_contact_has_its_name_its_words_and_its_category(world):
    text, name = "ces contacts répondent :", "le comptable public"
    run(world, text, [CONTACTS, ["comptable-public", name, "la met en paiement", ""]])
    assert unmet(world, text, [CONTACTS, ["comptable-public", name, "la met en paiement", "Tickets"]]) == (
        "comptable-public : rien, non « Tickets »"
    )
    assert unmet(world, text, [CONTACTS, ["comptable", "", "", ""]]) == "« comptable » n'est pas un contact de la base"
    assert unmet(world, 'le contact habituel est "communaute"') == "contact habituel : ['autre']"
