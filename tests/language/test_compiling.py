"""Compiling: what the parts of a topic become, once every name is resolved."""

from datetime import date, timedelta

import pytest

from assistant.language.periods import limit_of
from assistant.model.condition import TRUE, Among, Compared
from assistant.model.decisions import Example
from assistant.model.facts import Item
from assistant.model.period import ALWAYS, Limit, Period
from assistant.model.problems import Place


def rule(base, name="pret-nombre"):
    return base.decisions["loan"].rule(name)


def message_of(compiled, *changes):
    _, (problem,) = compiled(*changes)
    return problem.message


def test_a_list_gives_its_items_to_the_facts_and_sublists_that_use_it(compiled):
    base, _ = compiled()
    assert [choice.label for choice in base.facts["document"].choices] == ["Livre", "Disque", "Jeu"]
    assert [item.label for item in base.lists["sounds"].items] == ["Disque"]
    assert base.lists["sounds"].source == "reglement"


def test_items_that_explain_themselves_are_a_simple_suite(compiled):
    items = "    items:\n      livre: {label: Livre}\n      disque: {label: Disque}\n      jeu: {label: Jeu}\n"
    base, problems = compiled((items, "    items: [livre, disque, jeu]\n"))
    assert problems == []
    assert base.lists["kinds"].items[0] == Item(id="livre", label="livre")


def test_two_items_with_one_name_cannot_be_the_choices_of_a_fact(compiled):
    _, (problem,) = compiled(("jeu: {label: Jeu}", "jeu: {label: Disques}"))
    assert problem.message == "« Disques » désigne à la fois « disque » et « jeu »"
    assert (problem.subject, problem.place.line) == ("document", 17)


def test_an_open_list_makes_its_facts_open(compiled):
    base, problems = compiled(("title: Documents prêtés", "open: true\n    title: Documents prêtés"))
    assert (base.facts["document"].open, problems) == (True, [])


def test_autre_is_a_choice_of_an_open_list_only(compiled):
    to_other = ("{document: {in: sounds}, reader: enfant}", "{document: autre, reader: enfant}")
    assert message_of(compiled, to_other) == "« autre » n'est pas un choix de « document »"
    assert compiled(to_other, ("title: Documents prêtés", "open: true\n    title: Documents"))[1] == []


def test_a_table_may_lead_to_autre_when_the_list_is_open(compiled):
    to_document = (
        'to: reader, source: reglement, rows: {"0001": enfant, "0002": adulte}',
        'to: document, source: reglement, rows: {"0001": [livre, jeu], "0002": autre}',
    )
    assert message_of(compiled, to_document) == "« autre » n'est pas un choix de « document »"
    base, problems = compiled(to_document, ("title: Documents prêtés", "open: true\n    title: Documents"))
    assert (base.lookups["cards"].rows["0001"], problems) == (("livre", "jeu"), [])


def test_a_table_from_a_choice_takes_only_its_choices(compiled):
    from_reader = (
        'from: card, to: reader, source: reglement, rows: {"0001": enfant, "0002": adulte}',
        "from: reader, to: document, source: reglement, rows: {enfant: jeu, vieux: livre}",
    )
    assert message_of(compiled, from_reader) == "« vieux » n'est pas un choix de « reader »"


def test_a_table_is_told_to_the_decisions_that_its_fact_serves(compiled):
    assert compiled()[0].decisions["loan"].origins == ("card",)


LISTED = (
    '  cards: {from: card, to: reader, source: reglement, rows: {"0001": enfant, "0002": adulte}}',
    "  cards:\n    {from: card, to: reader, source: reglement, list: cards, column: holder, says: '{label} {colour}.'}",
)
CARDS = (
    "  sounds: {of: kinds, items: [disque]}",
    """  sounds: {of: kinds, items: [disque]}
  cards:
    columns: {holder: {type: choices, fact: reader}, colour: {}}
    items:
      "0001": {label: Carte verte, cells: {holder: enfant, colour: verte}}
      "0002": {label: Carte bleue, cells: {holder: [enfant, adulte], colour: bleue}}
      "0003": {label: Carte perdue}
""",
)


def test_a_list_may_give_a_table_its_rows_and_what_each_says(compiled):
    base, problems = compiled(LISTED, CARDS)
    cards = base.lookups["cards"]
    assert problems == []
    assert (cards.rows, cards.list) == ({"0001": ("enfant",), "0002": ("enfant", "adulte")}, "cards")
    assert cards.labels == {"0001": "Carte verte", "0002": "Carte bleue", "0003": "Carte perdue"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("list: cards, column: holder, says: '{label} {colour}.'", "column: holder", "d'où viennent les lignes"),
        ("column: holder", "column: colours", "« column » nomme une colonne de la liste"),
        ("{colour}", "{color}", "« {color} » : rien ne remplit cet emplacement"),
        ("list: cards", "list: card", "« card » : liste inconnue"),
    ],
)
def test_a_table_that_a_list_gives_names_one_of_its_columns(compiled, old, new, said):
    told = [problem.message for problem in compiled((LISTED[0], LISTED[1].replace(old, new)), CARDS)[1]]
    assert any(said in one for one in told), told


def test_rows_and_a_list_do_not_go_together(compiled):
    both = (LISTED[0], LISTED[0].replace("rows:", "list: cards, column: holder, rows:"))
    assert "on ne sait pas d'où viennent les lignes" in [one.message for one in compiled(both, CARDS)[1]]
    says = (LISTED[0], LISTED[0].replace("rows:", "says: Rien., rows:"))
    assert message_of(compiled, says) == "« says » ne va qu'avec « list »"


def test_a_row_of_a_list_leads_to_choices(compiled):
    wrong = (CARDS[0], CARDS[1].replace("holder: [enfant, adulte]", "holder: [enfant, adult]"))
    told = [problem.message for problem in compiled(LISTED, wrong)[1]]
    assert "« adult » n'est pas un choix de « reader »" in told
    text = (CARDS[0], CARDS[1].replace("holder: enfant", "holder: true"))
    assert any("attendu : un choix, ou une suite de choix" in one.message for one in compiled(LISTED, text)[1])


REFINED = (
    "notes:\n",
    """refinements:
  elders:
    {from: document, to: reader, source: reglement, in: sounds, refines: {enfant: adulte}, assumed: Non.,
     says: "{given}, {place}."}

notes:
""",
)


def test_a_refinement_leads_from_choices_to_choices_where_it_holds(compiled):
    base, problems = compiled(REFINED)
    assert problems == []
    assert (base.refinements["elders"].codes, base.refinements["elders"].refines) == (
        ("disque",),
        {"enfant": ("adulte",)},
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("refines: {enfant: adulte}", "refines: {enfants: adulte}", "« enfants » n'est pas un choix de « reader »"),
        ("refines: {enfant: adulte}", "refines: {enfant: adult}", "« adult » n'est pas un choix de « reader »"),
        ("{enfant: adulte}", "{enfant: [enfant, adulte]}", "« enfant » est lui-même précisé"),
        ("in: sounds", "in: sound", "« sound » : liste inconnue"),
        ("from: document", "from: reader", "« disque » n'est pas un choix de « reader »"),
        ("from: document", "from: documents", "« documents » : fait inconnu"),
        ("{place}", "{where}", "« {where} » : rien ne remplit cet emplacement"),
    ],
)
def test_a_refinement_names_what_there_is(compiled, old, new, said):
    told = [problem.message for problem in compiled((REFINED[0], REFINED[1].replace(old, new)))[1]]
    assert told == [said]


def test_a_fact_is_named_by_another_choice(compiled):
    named = ("question: Quel document ?}", "question: Quel document ?, named_by: reader}")
    assert compiled(named)[0].facts["document"].named_by == "reader"
    for other, said in (
        ("document", "« document » ne peut pas servir à dire « document »"),
        ("books", "« books » ne peut pas servir à dire « document »"),
        ("redaer", "« redaer » : fait inconnu"),
    ):
        assert message_of(compiled, (named[0], named[1].replace("reader", other))) == said


def test_a_sublist_of_a_sublist_is_refused(compiled):
    deeper = (
        "  sounds: {of: kinds, items: [disque]}",
        "  sounds: {of: kinds, items: [disque]}\n  few: {of: sounds, items: [disque]}",
    )
    assert message_of(compiled, deeper) == "« sounds » est déjà une partie de liste"


def test_a_sublist_names_the_unknown_item_even_when_it_is_a_key(compiled):
    _, (problem,) = compiled(("items: [disque]}", "items: {disques: {label: Disques}}}"))
    assert (problem.place.column, problem.message) == (31, "« disques » n'est pas dans « kinds »")


def test_the_same_item_twice_in_a_suite_is_refused(compiled):
    items = "    items:\n      livre: {label: Livre}\n      disque: {label: Disque}\n      jeu: {label: Jeu}\n"
    assert message_of(compiled, (items, "    items: [livre, disque, jeu, livre]\n")) == (
        "« livre » se confond avec « livre »"
    )


def test_values_keep_their_two_readings_and_their_periods(compiled):
    history = "{from: 2020-01-01, value: 10 Mo}, {from: null, value: 5 Mo}, {from: 2024-01-01, value: 20 Mo}"
    size = ("books: {type: integer,", "books: {type: size,")
    base, problems = compiled(("{from: null, value: 5}", history), size, ("books: 6,", "books: 6000000,"))
    value = base.values["books_max"]
    assert (problems, value.kind) == ([], "size")
    first, second = date(2020, 1, 1), date(2024, 1, 1)
    assert [(one.period, one.limit.low, one.limit.high) for one in value.history] == [
        (Period(None, first), 5_000_000, 5_242_880),
        (Period(first, second), 10_000_000, 10_485_760),
        (Period(second, None), 20_000_000, 20_971_520),
    ]
    assert [value.on(day).low for day in (first - timedelta(1), first, second)] == [5_000_000, 10_000_000, 20_000_000]
    assert [one.limit.text for one in value.after(first)] == ["20 Mo"]
    assert value.changes() == (first, second)


def test_a_gap_between_two_periods_is_no_mistake(compiled):
    history = "{from: null, until: 2020-01-01, value: 5}, {from: 2021-01-01, value: 6}"
    assert compiled(("{from: null, value: 5}", history))[1] == []


def test_two_beginnings_unknown_are_two_periods_that_overlap(compiled):
    changed = ("{from: null, value: 5}", "{from: null, value: 5}, {from: null, value: 6}")
    assert message_of(compiled, changed) == "deux périodes se recouvrent"


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [("10 Mo", 10_000_000, 10_485_760), ("10 Mio", 10_485_760, 10_485_760), (50, 50, 50), ("52 octets", 52, 52)],
)
def test_a_limit_has_a_decimal_and_a_binary_reading(written, low, high):
    assert limit_of(written) == Limit(low, high, str(written))


def test_a_date_is_a_limit_that_counts_its_days(compiled):
    since = (
        "late: {type: boolean,",
        "born: {type: date, label: naissance, question: Quand ?}\n  late: {type: boolean,",
    )
    born = ("when: {late: true}", "when: {born: {at_least: 2020-01-01}}")
    base, problems = compiled(since, born, ("books, late, document]", "books, born, document]"))
    assert problems == []
    day = Limit(737425, 737425, "2020-01-01")
    assert rule(base, "pret-retard").when == Compared("born", "at_least", limit=day)


def test_a_value_may_be_a_date(compiled):
    first_day = "first_day: {label: premier jour, source: reglement, history: [{from: null, value: 2018-07-30}]}"
    base, problems = compiled(("values:\n", f"values:\n  {first_day}\n"))
    assert (base.values["first_day"].kind, problems) == ("date", [])


def test_what_a_rule_does_not_say_has_its_usual_value(compiled):
    found = rule(compiled()[0], "pret-retard")
    assert (found.advice, found.gives, found.notes, found.examples, found.period) == ("", {}, (), (), ALWAYS)


def test_a_rule_keeps_its_place_its_period_and_its_examples(compiled):
    base, _ = compiled(("        when: {late: true}\n", "        when: {late: true}\n        since: 2026-01-01\n"))
    assert rule(base).place == Place("sound.yml", 46, 13)
    assert rule(base, "pret-retard").period == Period(date(2026, 1, 1), None)
    assert rule(base).examples[0] == Example({"reader": "enfant", "books": 6}, "refused")


def test_an_example_may_give_a_day_and_a_date(compiled):
    born = ("late: {type: boolean,", "born: {type: date, label: naissance, question: Quand ?}\n  late: {type: boolean,")
    base, problems = compiled(
        born,
        ("books, late, document]", "books, late, document, born]"),
        ("- {reader: enfant, books: 6,", "- {born: 2020-02-29, day: 2026-01-01, reader: enfant, books: 6,"),
    )
    assert problems == []
    assert rule(base).examples[0].on == date(2026, 1, 1)
    assert rule(base).examples[0].facts["born"] == "2020-02-29"


def test_an_outcome_may_have_sentences_of_its_own(compiled):
    base, problems = compiled(
        ("accepted: Accepté", 'accepted: {label: Accepté, says: "Rien ne s\'oppose au prêt de {books} livres."}')
    )
    assert problems == []
    assert base.decisions["loan"].outcomes[0].says.startswith("Rien ne s'oppose")


def test_the_sentences_of_an_outcome_are_held_to_known_facts(compiled):
    wrong = ("accepted: Accepté", 'accepted: {label: Accepté, says: "Prêt de {livres}."}')
    assert message_of(compiled, wrong) == "« {livres} » n'est ni un fait de cette décision ni une valeur"


def test_a_fact_computed_from_one_of_the_decision_may_be_said(compiled):
    length = (
        "  card: {type",
        (
            "  size: {type: integer, label: taille, question: Combien ?, derived: name, as: length}\n"
            "  name: {type: text, label: nom, question: Quel nom ?}\n  card: {type"
        ),
    )
    _, problems = compiled(
        length,
        ("books, late, document]", "books, late, document, name]"),
        ("says: Un livre est en retard.", 'says: "{name} compte {size} lettres."'),
    )
    assert problems == []


def test_a_fact_computed_from_an_unknown_one_is_refused(compiled):
    length = (
        "  card: {type",
        "  size: {type: integer, label: taille, question: Combien ?, derived: nam, as: length}\n  card: {type",
    )
    assert message_of(compiled, length) == "« nam » : fait inconnu"


def test_a_proposal_needs_a_limit_and_a_list(compiled):
    proposal = (
        "  card: {type",
        "  new: {type: text, label: nom, question: Quel nom ?, derived: card, as: proposal}\n  card: {type",
    )
    assert [problem.message for problem in compiled(proposal)[1]] == [
        "la clé « among » manque",
        "la clé « limit » manque",
    ]
    unknown = (proposal[0], proposal[1].replace("as: proposal", "as: proposal, limit: max, among: kinds"))
    assert message_of(compiled, unknown) == "« max » : valeur inconnue"


def test_a_caution_has_a_condition_and_a_period_or_none(compiled):
    cautions = (
        "cautions:\n  ete: {text: L'été change tout., source: reglement, since: 2026-06-01, when: {late: true}}\n"
    )
    base, problems = compiled(("notes:\n", cautions + "  autre: {text: Voilà., source: reglement}\nnotes:\n"))
    assert problems == []
    assert base.cautions["ete"].when == Among("late", (True,))
    assert (base.cautions["ete"].period.since, base.cautions["autre"].when) == (date(2026, 6, 1), TRUE)


def test_a_caution_over_a_period_turned_round_is_refused(compiled):
    caution = "cautions:\n  ete: {text: L'été., source: reglement, since: 2026-06-01, until: 2026-06-01}\nnotes:\n"
    assert message_of(compiled, ("notes:\n", caution)) == "la période finit avant de commencer"


def test_a_procedure_is_named_by_a_rule(compiled):
    procedure = (
        "procedures:\n  rendre-tard: {title: Rendre, source: reglement, steps: [{does: Rendez le livre.}]}\nnotes:\n"
    )
    base, problems = compiled(("notes:\n", procedure), ("        notes: [rendre]", "        procedure: rendre-tard"))
    assert (rule(base).procedure, problems) == ("rendre-tard", [])


def test_a_deduced_rule_says_why(compiled):
    base, problems = compiled(
        (
            "        finding: refused\n        says: Un livre",
            "        finding: refused\n        deduced: true\n        why: le bon sens\n        says: Un livre",
        )
    )
    assert (rule(base, "pret-retard").why, problems) == ("le bon sens", [])


def test_the_last_rule_may_always_hold(compiled):
    base, problems = compiled(("        when: {document: {in: sounds}, reader: enfant}\n", "        otherwise: true\n"))
    assert (rule(base, "pret-disque").when, problems) == (TRUE, [])


def test_an_outcome_named_nothing_gives_way_to_not_applied_in_examples(compiled):
    changes = [
        ("policy: collect", "policy: first"),
        ("refused: Refusé", "nothing: Rien à faire"),
        ("finding: refused", "outcome: nothing"),
        ("finding: refused", "outcome: nothing"),
        ("books: 6, gives: refused", "books: 6, gives: nothing"),
        ("books: 5, gives: nothing", "books: 5, gives: not_applied"),
    ]
    assert compiled(*changes)[1] == []


@pytest.mark.parametrize("word", ["missing", "undated", "ambiguous", "unlisted", "warned", "not_applied"])
def test_no_outcome_is_named_as_what_an_example_gives_otherwise(compiled, word):
    changes = [("finding: refused", f"finding: {word}")] * 2 + [("gives: refused", f"gives: {word}")]
    assert message_of(compiled, ("refused: Refusé", f"{word}: Refusé"), *changes) == (
        f"« {word} » est un mot des exemples, pas une issue"
    )


def test_two_topics_may_not_share_a_name_nor_an_id(compiled):
    twin = "topic: loans\ntitle: Bis\nnotes:\n  rendre: {text: Encore., source: reglement}\n"
    _, problems = compiled(others=(twin,))
    assert [problem.message for problem in problems] == [
        "« loans » : sujet déjà déclaré par sound.yml",
        "« rendre » : déjà déclaré par sound.yml",
    ]


def test_a_topic_may_use_what_another_declares(compiled):
    other = "topic: more\ntitle: Encore\nnotes:\n  plus: {text: Encore., source: reglement}\n"
    assert compiled(others=(other,))[1] == []


def test_synonyms_of_all_topics_are_gathered(compiled):
    one = "topic: a\ntitle: A\nsynonyms:\n  livre: [bouquin]\n"
    two = "topic: b\ntitle: B\nsynonyms:\n  livre: [ouvrage]\n"
    assert compiled(others=(one, two))[0].synonyms == {"livre": ("bouquin", "ouvrage")}
    assert compiled(others=(one.replace("[bouquin]", "5"), two))[0].synonyms == {}


def test_a_part_that_is_not_a_mapping_is_refused_and_blames_nothing_else(compiled):
    _, problems = compiled(("lists:\n  kinds:", "lists: [kinds]\nnotes_of:\n  kinds:"))
    assert [problem.message for problem in problems] == [
        "attendu : des clés ; trouvé : une suite",
        "« notes_of » : clé inconnue",
    ]


def test_a_topic_without_name_or_title_is_refused(compiled):
    _, problems = compiled(others=("notes: {}\n",))
    assert [problem.message for problem in problems] == ["la clé « title » manque", "la clé « topic » manque"]


def test_nothing_at_all_is_no_topic(compiled):
    assert [problem.message for problem in compiled(others=("~\n",))[1]] == ["attendu : des clés ; trouvé : rien"]
