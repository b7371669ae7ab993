import pytest

from assistant.answer.patterns import Matcher, fact_patterns, pattern
from assistant.answer.slots import normal
from assistant.model.language import Patterns
from assistant.retrieval.analysis import tokens


def found(text, *patterns, **mentioned):
    matcher = Matcher(tokens(normal(text)), normal(text))
    return [sorted(one.places) for one in matcher.find(map(pattern, patterns), mentioned)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("le compte de la mairie", "compte mairie"),
        ("mes FACTURES rejetées", "facture rejetée"),
        ("L’a-t-il reçue ?", "a t il reçue"),
        ("il n'a pas encore de compte PIGP", "n'a pas … compte pigp"),
        ("le G.I.P. local", "gip local"),
    ],
)
def test_articles_endings_accents_and_signs_make_no_difference(text, said):
    assert found(text, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("le compte est bon. La mairie paie", "compte … mairie"),
        ("n'a pas deux trois quatre cinq six compte", "pas … compte"),
        ("la facture", "=facturer"),
        ("compte", "compte mairie"),
    ],
)
def test_a_pattern_stays_in_its_sentence_within_its_gap_and_whole(text, said):
    assert not found(text, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("la mairie n'a pas ma facture", "passer … facture"),
        ("depuis un mois", "moi"),
        ("une faute de frappe", "faut"),
        ("la facture, refusée hier", "facture refusée"),
        ("une commune : chorus pro", "commune chorus pro"),
    ],
)
def test_a_little_word_is_no_form_of_another_and_a_comma_parts_words(text, said):
    assert not found(text, said)


def test_a_gap_passes_over_a_comma():
    assert found("la facture, refusée hier", "facture … hier")


def test_a_slot_is_a_mention_of_the_fact():
    assert found("plus de 10 Mo", "plus {size}", size=[(2, 3)]) == [[0, 2, 3]]
    assert not found("plus de 10 Mo", "plus {size}", size=[(0, 0)])


RIB = Patterns(fact="rib", topic="made", things=("RIB", "coordonnées bancaires"), done=("ajouté", "mis", "fourni"))
SIGNED = Patterns(fact="signed", topic="made", if_true=("signé le certificat",), if_false=("n'ai pas … certificat",))


def told(said, text):
    """Whether a text says that a fact is so, by its patterns, and whether it says that it is not."""
    patterns, matcher = fact_patterns(said, ()), Matcher(tokens(normal(text)), normal(text))
    return [bool(list(matcher.find(some))) for some in (patterns.if_true, patterns.if_false)]


@pytest.mark.parametrize(
    "text",
    ["j'ai mis mon RIB", "mon RIB est bien ajouté", "coordonnées bancaires ajoutées", "j'ai déjà ajouter mon RIB"],
)
def test_what_is_done_of_a_thing_is_said_by_a_verb_on_either_side(text):
    assert told(RIB, text) == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "faut-il ajouter mon RIB ?",
        "le RIB doit être ajouté",
        "le RIB, ajouté à quoi ?",
        "mon RIB. Ajouté hier",
        "le RIB à ajouter",
        "le RIB a ajouter",
        "faut-il fournir mon RIB ?",
        "j'ajoute mon RIB",
        "j'ajouterai mon RIB",
        "je fournis mon RIB",
        "le gérant ajoute le RIB",
        "j'ai mis la facture avant le RIB",
    ],
)
def test_what_is_to_be_done_or_is_done_of_another_thing_is_not_said_to_be_done(text):
    assert told(RIB, text) == [False, False]


def test_one_word_says_that_it_is_not_done():
    assert told(RIB, "RIB non ajouté") == [False, True]


def test_a_participle_of_a_fact_is_no_infinitive_but_after_an_auxiliary():
    assert told(SIGNED, "j'ai signé le certificat") == [True, False]
    assert told(SIGNED, "j'ai pas encore signer le certificat")[0]
    assert told(SIGNED, "qui va signer le certificat ?") == [False, False]


def test_people_deny_without_ne():
    assert told(SIGNED, "j'ai pas de certificat") == [False, True]
    assert told(SIGNED, "j'ai le certificat") == [False, False]


def test_where_accents_are_typed_a_verb_without_its_own_is_no_participle():
    assert told(RIB, "RIB ajoute, compte cree") == [True, False]
    assert told(RIB, "RIB ajoute, compte créé") == [False, False]
