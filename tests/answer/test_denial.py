"""What a sentence denies, bounds or leaves open is never taken as a fact; what it only says of a fact's fate is."""

from itertools import combinations

import pytest

from assistant.words.french import FRENCH

MENTIONS = {
    "file_extension": ("un exe", "un .dwg", "un fichier pdf", "un fichier au format zip"),
    "file_name": ("le fichier devis.exe", "le document « Mon devis.pdf »"),
    "file_name_length": ("un nom de 51 caractères",),
    "file_size": ("un fichier de 12 Mo", "une pièce jointe de 9 mégas", "un PDF de 3 Mo"),
    "dossier_size": ("un dossier de 130 Mo",),
    "channel": ("par EDI", "via l'API", "sur le portail"),
    "deposit_form": ("un lot XML", "en saisie"),
    "entity_kind": ("une commune", "un GIP"),
    "entity_name": ("le GCS", "un CCAS"),
    "territory": ("en Nouvelle-Calédonie",),
    "legal_category": ("la catégorie juridique 7112",),
    "under_mandate": ("sous mandat", "mandaté par l'État"),
    "status": ("rejetée", "suspendue", "mise en paiement"),
    "certificate_signed": ("le certificat signé",),
    "account_active": ("un compte actif",),
    "pigp_account": ("avec un compte PIGP",),
}
DENIED = (
    "ce n'est pas {}, est-ce bon ?",
    "ce n'est plus {}, est-ce bon ?",
    "ce n'est toujours pas {}",
    "c'est pas {} alors ça passe",
    "cela n'a jamais été {}",
    "ce n'est vraiment pas {}",
    "nous n'avons pas mis {}",
    "je n'utilise jamais {}",
    "il ne fait pas {}, passe-t-il ?",
    "il ne s'agit pas du tout de {}",
    "sans {}, est-ce bon ?",
    "ni {} ni autre chose",
    "tout sauf {} ?",
    "autre chose, mais non {}",
    "un cas autre que {}",
    "plutôt que {}, est-ce bon ?",
    "au lieu de {}, est-ce bon ?",
    "en dehors de {}, est-ce bon ?",
)
AFFIRMED = (
    "c'est {}, est-ce bon ?",
    "le portail n'accepte pas {}, pourquoi ?",
    "vous ne prenez toujours pas {}",
    "ça ne passe pas, {} ?",
    "pourquoi pas {} ?",
    "{}, n'est-ce pas ?",
    "n'est-ce pas {} qui bloque ?",
    "ce n'est pas seulement {}",
    "{} ne passe pas, pourquoi ?",
    "{} n'est pas accepté ?",
    "je ne sais pas quoi faire : {}",
)
EVERY = [(fact, said) for fact, saids in MENTIONS.items() for said in saids]
STATES = {"status", "under_mandate", "certificate_signed", "account_active", "pigp_account"}
"""The facts that sentences state and no noun names: nothing accepts or refuses « rejetée »."""


def spoken(pattern, said):
    """A pattern as a sentence would have it."""
    return pattern.replace("{}", said).replace("…", "truc").replace("=", "")


@pytest.fixture(scope="module")
def affirmed(facts):
    """What each mention states when nothing denies it."""
    return {(fact, said): facts(f"c'est {said}").get(fact) for fact, said in EVERY}


def test_each_mention_of_the_grid_states_its_fact(affirmed):
    assert [key for key, value in affirmed.items() if value is None] == []


@pytest.mark.parametrize("template", DENIED)
def test_what_is_denied_is_not_stated(filler, facts, affirmed, template):
    for fact, said in EVERY:
        question = template.format(said)
        stated = facts(question).get(fact)
        assert stated is None or stated is False, question
        assert stated is False or fact in filler.fill(question).unclear, question


@pytest.mark.parametrize("template", AFFIRMED)
def test_what_is_not_denied_itself_is_stated(facts, affirmed, template):
    told = {(fact, said): facts(template.format(said)).get(fact) for fact, said in EVERY if fact not in STATES}
    assert told == {key: affirmed[key] for key in told}


@pytest.mark.parametrize("joint", ["{} ou {}", "{} et {}", "{}, {}", "soit {} soit {}", "ni {} ni {}", "{} ou bien {}"])
def test_two_choices_joined_are_both_open(filler, facts, joint):
    for fact, saids in MENTIONS.items():
        for pair in combinations(saids, 2):
            if fact != "under_mandate":
                question = f"est-ce bon pour {joint.format(*pair)} ?"
                assert fact not in facts(question), question
                assert fact in filler.fill(question).unclear, question


@pytest.mark.parametrize("pattern", FRENCH["approximations"])
def test_a_bound_is_no_value(filler, facts, pattern):
    for fact, said in (("file_size", "12 Mo"), ("dossier_size", "130 Mo"), ("file_name_length", "51 caractères")):
        thing = {"file_size": "mon fichier", "dossier_size": "mon dossier", "file_name_length": "un nom"}[fact]
        question = f"{thing} {spoken(pattern, said)}"
        assert facts(f"{thing} de {said}")[fact]
        assert fact not in facts(question), question
        assert fact in filler.fill(question).unclear, question


@pytest.mark.parametrize("pattern", FRENCH["doubts"])
def test_a_doubt_is_no_fact(facts, pattern):
    for said, fact in (("un exe", "file_extension"), ("une commune", "entity_kind"), ("suspendue", "status")):
        question = spoken(pattern, said)
        assert fact not in facts(question), question


@pytest.mark.parametrize("pattern", FRENCH["open_flags"])
def test_a_flag_that_may_be_so_or_not_is_open(filler, pattern):
    slots = filler.fill(f"un GIP {spoken(pattern, 'sous mandat')}")
    assert "under_mandate" in slots.unclear


@pytest.mark.parametrize(
    "size",
    ["< 12 Mo", "<12Mo", "≤ 12 Mo", "~12 Mo", "8 à 12 Mo", "8 ou 12 Mo", "8/12 Mo", "8 - 12 Mo", "10 Mo<x<12 Mo"],
)
def test_a_sign_or_another_number_makes_of_a_size_a_bound(filler, facts, size):
    question = f"un fichier de {size} sur le portail"
    assert "file_size" not in facts(question)
    assert "file_size" in filler.fill(question).unclear


@pytest.mark.parametrize(
    ("question", "fact", "value"),
    [
        ("ce n'est pas un exe mais un pdf", "file_extension", "PDF"),
        ("mon fichier ne fait pas 12 Mo mais 9 Mo", "file_size", "9\u00a0Mo"),
        ("nous sommes un GIP et non une commune", "entity_kind", "gip"),
        ("un fichier de 12 Mo par EDI, pas par le portail", "channel", "edi"),
        ("un fichier de 12 Mo par EDI et non par le portail", "channel", "edi"),
        ("la facture n'est pas suspendue mais rejetée", "status", "REJETEE"),
        ("un GIP qui n'agit pas du tout sous mandat", "under_mandate", False),
        ("un GIP dans le cadre d'aucun mandat", "under_mandate", False),
        ("un GIP de la commune doit-il recevoir des factures", "entity_kind", "gip"),
        ("le certificat n'est pas signé", "certificate_signed", False),
        ("un webinaire sur les premiers pas pour ma mairie", "audience", "entite-publique"),
        ("une facture sans justificatif de mon fournisseur", "role", "recipient"),
        ("le numéro de facture ne peut pas être la date du jour", "message", "numero-date-du-jour"),
        ("mon fichier n'est qu'un exe", "file_extension", "EXE"),
        ("ma facture n'est pas encore envoyée", "status", "BROUILLON"),
        ("le fichier n'a pas d'extension", "file_extension", ""),
    ],
)
def test_what_stands_beside_a_denial_is_stated(facts, question, fact, value):
    assert facts(question)[fact] == value


def test_a_denial_that_states_a_fact_denies_what_is_typed_after_it_all_the_same(facts):
    assert "file_size" not in facts("mon envoi sans pièce jointe de 12 Mo")


@pytest.mark.parametrize("question", ["le fichier n'a pas l'extension .exe", "un fichier sans extension .exe"])
def test_to_lack_one_extension_is_not_to_have_none(facts, question):
    assert "file_extension" not in facts(question)


def test_a_denial_among_the_words_that_state_a_choice_denies_it(facts):
    assert "problem" not in facts("il manque aucun justificatif")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("j'ai ajouté aucun espace", "space_added"),
        ("j'ai saisi aucune demande", "request_filed"),
        ("compte PIGP ouvert : non, pas de compte PIGP ouvert", "pigp_account"),
        ("compte PIGP ouvert manquant", "pigp_account"),
        ("son compte n'est pas actif", "account_active"),
    ],
)
def test_what_is_said_to_be_so_and_is_denied_or_lacking_is_not_so(facts, question, fact):
    assert facts(question)[fact] is False


@pytest.mark.parametrize("doubt", ["je ne sais pas si le certificat est signé", "faut-il que le certificat soit signé"])
def test_what_is_doubted_is_not_taken_for_denied(facts, doubt):
    assert "certificate_signed" not in facts(doubt)


def test_a_number_before_a_dash_makes_a_range_of_another_number_and_of_no_name(facts):
    assert "file_size" not in facts("un fichier de 8-12 Mo")
    assert facts("facture F26-118 / brouillon")["status"] == "BROUILLON"


@pytest.mark.parametrize(
    "subject", ["aucun de mes fichiers n'est", "personne n'a envoyé", "rien ne fait", "il n'est en aucun cas"]
)
def test_a_subject_may_deny_with_ne_alone(facts, subject):
    assert not facts(f"{subject} un fichier exe de 12 Mo").keys() & {"file_extension", "file_size"}


def test_the_answer_asks_what_the_question_denies(ask):
    found = ask("mon fichier ne fait pas 12 Mo, passe-t-il sur le portail ?")
    assert found.decision.status == "missing"
    assert found.decision.ask[0].fact == "file_size"
    assert "file_size" not in found.understood


def test_what_is_denied_leaves_no_room_for_a_noun_that_nothing_knows(ask):
    found = ask(
        "nous ne sommes pas une commune mais avons un parking, devons-nous recevoir des factures électroniques ?"
    )
    assert found.decision.ask[0].fact == "entity_kind"
    assert "entity_kind" not in found.understood
