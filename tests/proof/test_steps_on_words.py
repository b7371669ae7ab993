"""The steps that read the words of the base: what a wrong cell, a missing row or a column left out say."""

from datetime import date

import pytest

from assistant.proof.steps.matching import step_of
from assistant.proof.steps.world import World


@pytest.fixture
def run(rules, today):
    """A function that does a step, and gives what it refuses; empty when all is so."""

    def run(text, table=None, on=today):
        definition, arguments = step_of(text)
        try:
            definition.run(World(rules, on), arguments, table)
        except AssertionError as refused:
            return str(refused)
        return ""

    return run


TOPICS = "ces sujets s'intitulent :"
RULES = "ces règles disent :"


def test_a_table_that_says_what_the_base_says_passes(run):
    assert run(TOPICS, [["sujet", "titre"], ["webinars", "Les webinaires"]]) == ""


def test_a_wrong_cell_is_told_with_what_the_base_says(run):
    table = [["sujet", "titre"], ["webinars", "Les formations"]]
    assert run(TOPICS, table) == "« webinars », titre : « Les webinaires »"


def test_a_thing_that_the_base_does_not_have_is_told(run):
    assert run(TOPICS, [["sujet", "titre"], ["webinaires", "x"]]) == "« webinaires » n'est pas dans la base"


def test_a_part_of_what_a_rule_says_suffices_but_not_of_a_title(run):
    assert run(RULES, [["règle", "dit", "conseil"], ["fac-siret-absent", "toujours obligatoire", "l'annuaire"]]) == ""
    assert run(TOPICS, [["sujet", "titre"], ["webinars", "webinaires"]]) != ""


def test_an_empty_cell_and_a_column_left_out_say_that_nothing_is_said(run):
    assert "conseil : « Ajoutez" in run(RULES, [["règle", "dit", "conseil"], ["fac-siret-absent", "SIRET", ""]])
    assert "conseil : « Ajoutez" in run(RULES, [["règle", "dit"], ["fac-siret-absent", "SIRET"]])


def test_columns_that_may_be_left_out_keep_their_order(run):
    expected = "la première ligne du tableau doit être | règle | puis, s'il y a lieu, | dit | conseil |"
    assert run(RULES, [["règle", "conseil", "dit"], ["a", "b", "c"]]) == expected
    assert run(RULES, [["règle", "avis"], ["a", "b"]]) == expected


def test_a_list_is_said_whole_and_in_its_order(run):
    step = 'la liste "webinar_audiences" contient exactement :'
    head, first, last = ["élément", "libellé"], ["entreprise", "Entreprise"], ["entite-publique", "Entité publique"]
    assert run(step, [head, first, last]) == ""
    assert run(step, [head, first]) == "éléments que le tableau ne dit pas : entite-publique"
    assert run(step, [head, first, last, ["presque", "Presque"]]) == "éléments que la base n'a pas : presque"
    assert run(step, [head, last, first]) == "éléments, dans l'ordre de la base : entreprise, entite-publique"
    assert run(step.replace("webinar_audiences", "publics"), [head]) == "« publics » n'est pas une liste de la base"


def test_a_list_whose_items_are_their_labels_is_said_on_a_line(run):
    assert "éléments que le tableau ne dit pas : BMP, BZ2" in run(
        'la liste "accepted_extensions" contient exactement "PDF"'
    )
    assert run('la liste "webinar_audiences" contient exactement "entreprise, entite-publique"').startswith("libellés")


def test_a_part_of_a_list_says_of_which_list(run):
    step = 'de la liste "territories", la liste "subject_territories" reprend exactement "x"'
    assert run(step).startswith("éléments que le tableau ne dit pas")
    assert run(step.replace('"territories"', '"terms"')) == "« subject_territories » est une partie de « territories »"


def test_what_a_list_says_of_its_items_is_said_a_column_a_time(run):
    step = 'la liste "terms" dit de ses éléments :'
    said = [["élément", "also"], ["fournisseur", "émetteur"], ["numero-engagement", "numéro d'engagement juridique"]]
    assert run(step, [*said, ["sollicitation", "ticket"]]) == ""
    assert run(step, said).endswith("ne dit pas : sollicitation")
    assert run(step, [["élément", "aussi"]]) == "colonnes que la liste n'a pas : aussi"
    assert "also : « émetteur »" in run(step, [["élément"], ["fournisseur"], ["numero-engagement"], ["sollicitation"]])


def test_whether_a_list_is_open_is_a_word_of_the_table(run):
    row = ["accepted_extensions", "Formats acceptés pour les pièces jointes", "ouverte", "aife-pj"]
    head = ["liste", "titre", "étendue", "source"]
    assert run("ces listes sont :", [head, row]) == "« accepted_extensions », étendue : « complète »"
    said = [
        "recyclable_fields",
        "Ce que le fournisseur peut corriger d'une facture à recycler",
        "complète",
        "aife-recycler",
    ]
    assert run("ces listes sont :", [head, said]) == "« recyclable_fields », étendue : « non dite »"


def test_what_a_rule_gives_is_said_whole(run):
    step, head = "ces règles donnent exactement :", ["règle", "clé", "donne"]
    rows = [["tic-banque", "step", "2"], ["tic-banque", "of", "4"]]
    assert run(step, [head, *rows]) == ""
    assert run(step, [head, rows[0]]) == "« tic-banque » donne aussi « 4 » pour « of »"
    assert run(step, [head, *rows, ["tic-banque", "of", "5"]]) == "« tic-banque » ne donne pas « 5 » pour « of »"
    assert run(step, [head, ["tic-or", "of", "4"]]) == "« tic-or » n'est pas une règle de la base"


def test_the_outcomes_of_a_decision_are_all_said(run):
    assert run('les issues de "webinar" sont :', [["issue", "libellé"]]).startswith("issues que le tableau ne dit pas")
    assert run('les issues de "film" sont :', [["issue", "libellé"]]) == "« film » n'est pas une décision de la base"


def test_the_choices_of_a_fact_are_all_said(run):
    table = [["choix", "libellé"], ["supplier", "Le fournisseur"]]
    assert run('les choix de "role" sont :', table) == "choix que le tableau ne dit pas : recipient"


def test_the_steps_of_a_procedure_are_counted_and_its_remarks_too(run):
    step, remarks = 'la démarche "demander-compte-pigp" compte les étapes :', "ces démarches remarquent :"
    assert run(step, [["étape", "geste", "qui"], ["1", "PIGP", "le futur gestionnaire"]]) == ""
    assert run(step, [["étape", "geste"]]) == "étapes que le tableau ne dit pas : 1"
    assert run(step.replace("pigp", "x"), [["étape", "geste"]]).endswith("n'est pas une démarche de la base")
    table = [["démarche", "remarque"], ["recycler", "Le texte"]]
    assert run(remarks, table) == "« recycler » fait 2 remarques"


def test_a_value_is_the_one_of_the_day(run, rules):
    head = ["valeur", "vaut", "unité", "libellé", "source"]
    row = ["name_max", "50", "caractères", "longueur maximale du nom, extension comprise", "aife-pj"]
    assert run("ces valeurs sont :", [head, row], date(2026, 11, 24)) == ""
    assert run("ces valeurs sont :", [head, ["name_max", "51", *row[2:]]]) == "« name_max », vaut : « 50 »"


def test_the_codes_of_a_lookup_are_all_said_with_what_they_lead_to(run, rules):
    head, one = ["code", "choix"], ["7410", "x"]
    step = 'les codes de "legal_categories" mènent à :'
    assert "codes que le tableau ne dit pas : 0000, 1000" in run(step, [head, one])
    rows = rules.base.lookups["legal_categories"].rows
    labels = rules.base.facts["entity_kind"].label_of
    told = [[code, " ou bien ".join(sorted(map(labels, row)))] for code, row in rows.items()]
    assert run(step, [head, *told]) == ""
    wrong = [[code, "Banane"] if code == "7210" else [code, said] for code, said in told]
    assert run(step, [head, *wrong]) == "« 7210 » mène à « Collectivité territoriale »"
    assert run('les codes de "x" mènent à :', [head, one]) == "« x » n'est pas une correspondance de la base"
