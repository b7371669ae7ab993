"""How facts enter: strict types, names that are matched, codes looked up, and every refusal in one sentence."""

from datetime import date

import pytest

from assistant import decide
from assistant.engine.case import Assumed, FactError
from assistant.words.sizes import parse_size

MADE = """
    facts:
      agreed: {type: boolean, label: accord, question: D'accord ?}
      kind: {type: choice, label: nature, question: Laquelle ?, list: kinds}
      zone: {type: choice, label: zone, question: Laquelle ?, choices: [{id: nord, label: Nord}, {id: sud, label: Sud}]}
      count: {type: integer, label: nombre, question: Combien ?}
      weight: {type: size, label: poids, question: Combien ?}
      day: {type: date, label: jour, question: Quand ?}
      code: {type: text, label: code, question: Lequel ?, digits: 4}
      title: {type: text, label: titre, question: Lequel ?}
    lists:
      forms:
        columns: {leads: {type: choices, fact: kind}, leads_said: {}, copy: {}}
        items:
          "7410": {label: Groupement, source: texte, cells: {leads: gip, leads_said: un groupement}}
          "7000": {cells: {leads: [gip, gcs], leads_said: deux choses}}
          "7999": {cells: {leads: [gip, autre], leads_said: rien de sûr}}
      kinds: {open: true, items: {gip: {label: Groupement}, gcs: {label: Coopération}, com: {label: Collectivité}}}
    lookups:
      zones: {from: zone, to: kind, source: texte, assumed: "c'est la collectivité", rows: {nord: com, sud: [gip, gcs]}}
      codes:
        from: code
        to: kind
        source: texte
        list: forms
        column: leads
        says: "« {label} » mène à {leads_said}."
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {low: Bas, high: Haut}
        facts: [agreed, kind, zone, count, weight, day, title]
        rules:
          - {id: r1, when: {kind: gip, agreed: true}, outcome: low, says: Bas., source: texte}
          - {id: r2, when: {day: {at_least: 2020-01-01}, weight: {above: 1 Mo}}, outcome: low, says: B., source: texte}
          - {id: r3, when: {title: "", count: 3, zone: nord}, outcome: low, says: Bas., source: texte}
          - {id: r4, otherwise: true, outcome: high, says: Haut., source: texte}
"""


@pytest.fixture(scope="module")
def made(base_of):
    return base_of(MADE)["made"]


def take(question, assume=None, **facts):
    return question.completing.case(facts, assume or {})


def refusal(question, **facts):
    with pytest.raises(FactError) as refused:
        take(question, **facts)
    return str(refused.value)


def test_a_fact_that_does_not_exist_names_the_nearest_one(made):
    assert refusal(made, kindd="gip") == "Fait inconnu : « kindd ». Vouliez-vous dire « kind » ?"


def test_a_fact_like_no_other_gets_the_facts_of_the_question(made):
    assert refusal(made, xyzwxyzwxyzw=True) == (
        "Fait inconnu : « xyzwxyzwxyzw ». Les faits de cette question : "
        "agreed, kind, zone, count, weight, day, title, code."
    )


def test_a_fact_of_no_question_is_told_with_its_nearest_too(made):
    with pytest.raises(FactError, match=r"« wieght ».*« weight »"):
        made.taking.value("wieght", 1)
    with pytest.raises(FactError, match=r"« wieght ».*« weight »"):
        made.taking.read("wieght", "1")
    assert made.taking.value("weight", 7) == 7


def test_an_unknown_fact_is_refused_even_without_a_value(made):
    assert refusal(made, kindd=None).startswith("Fait inconnu")
    with pytest.raises(FactError, match="Fait inconnu : « 7 »"):
        made.completing.case({7: True}, {})


def test_a_fact_of_another_question_is_unknown_here(rules, today):
    with pytest.raises(FactError, match="Fait inconnu : « file_size »"):
        decide(rules["entity-reception"], {"file_size": 3}, today)


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"agreed": 1}, "« 1 » n'est pas un booléen (accord)."),
        ({"count": True}, "« True » n'est pas un nombre entier positif (nombre)."),
        ({"count": -1}, "« -1 » n'est pas un nombre entier positif (nombre)."),
        ({"count": 2.0}, "« 2.0 » n'est pas un nombre entier positif (nombre)."),
        ({"count": 10**15}, "« 1000000000000000 » n'est pas un nombre entier positif (nombre)."),
        ({"weight": 1.5}, "« 1.5 » n'est pas une taille, par exemple 12 Mo ou 10485760 (poids)."),
        ({"kind": 3}, "« 3 » n'est pas un texte (nature)."),
        ({"title": b"x"}, "« b'x' » n'est pas un texte (titre)."),
        ({"day": 20200101}, "« 20200101 » n'est pas une date, par exemple 2026-11-24 (jour)."),
        ({"code": "74"}, "« 74 » n'a pas 4 chiffres (code)."),
        ({"code": "74a0"}, "« 74a0 » n'a pas 4 chiffres (code)."),
        ({"code": "٧٤١٠"}, "« ٧٤١٠ » n'a pas 4 chiffres (code)."),
        ({"title": "x" * 10_001}, "Texte trop long (titre) : 10 000 caractères au plus."),
        ({"kind": "x" * 10_001}, "Texte trop long (nature) : 10 000 caractères au plus."),
    ],
)
def test_a_value_of_the_wrong_type_is_refused(made, facts, message):
    assert refusal(made, **facts) == message


def test_a_size_or_a_date_that_cannot_be_read_says_why(made):
    assert refusal(made, weight="12 kilos").startswith("Poids : « 12 kilos »")
    assert refusal(made, day="30 février 2026").startswith("Jour : ")


def test_a_choice_of_a_closed_list_names_the_nearest_and_the_others(made):
    assert refusal(made, zone="sut") == (
        "« sut » n'est pas un des choix (zone). Vouliez-vous dire « Sud » ? Les choix : Nord, Sud."
    )
    assert refusal(made, zone="équateur") == "« équateur » n'est pas un des choix (zone). Les choix : Nord, Sud."


def test_a_text_unknown_to_an_open_list_is_autre_and_keeps_what_was_typed(made):
    case = take(made, kind="Fondation")
    assert (case.values["kind"], case.texts["kind"]) == ("autre", "Fondation")


def test_a_text_that_names_several_choices_narrows_the_fact(made):
    case = take(made, kind="gip ou gcs")
    assert case.values["kind"] == {"gip", "autre"}
    assert "kind" not in case.facts(made.base)


def test_a_null_value_is_a_fact_not_given(made):
    assert take(made, agreed=None, kind=None).values == {}


def test_dates_and_sizes_are_read_in_any_spelling(made):
    case = take(made, day="01/03/2020", weight="10,2 Mo")
    assert case.facts(made.base) == {"day": "2020-03-01", "weight": "10,2\u00a0Mo"}
    assert take(made, day=date(2020, 3, 1)).values == {"day": case.values["day"]}
    assert take(made, weight=parse_size("10,2 Mo")).values == {"weight": case.values["weight"]}


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("agreed", " Oui ", True),
        ("agreed", "faux", False),
        ("count", "1 200", 1200),
        ("count", "1\u202f200", 1200),
        ("weight", "12 Mo", "12 Mo"),
    ],
)
def test_what_is_typed_is_read_as_its_fact_wants_it(made, fact, text, value):
    assert made.taking.read(fact, text) == value


@pytest.mark.parametrize(
    ("fact", "text", "message"),
    [
        ("agreed", "peut-être", "« peut-être » n'est ni oui ni non (accord)."),
        ("count", "douze", "« douze » n'est pas un nombre entier positif (nombre)."),
        ("count", "-3", "« -3 » n'est pas un nombre entier positif (nombre)."),
        ("nombre", "3", "Fait inconnu : « nombre ». "),
    ],
)
def test_what_cannot_be_read_is_refused(made, fact, text, message):
    with pytest.raises(FactError) as refused:
        made.taking.read(fact, text)
    assert str(refused.value).startswith(message)


def test_a_value_for_no_fact_at_all_is_refused(made):
    with pytest.raises(FactError, match="Fait inconnu : « nombre »"):
        made.taking.value("nombre", 3)


def test_a_code_gives_its_fact_and_its_label(made):
    case = take(made, code="7410")
    assert (case.values["kind"], case.texts["code"]) == ("gip", "Groupement")


def test_what_the_row_of_a_code_says_is_a_note(made):
    assert take(made, code="7410").notes == ("« Groupement » mène à un groupement.",)


def test_a_code_with_several_kinds_narrows_and_a_kind_given_among_them_stands(made):
    assert take(made, code="7000").values["kind"] == {"gip", "gcs"}
    assert take(made, code="7000", kind="gcs").values["kind"] == "gcs"
    assert take(made, code="7000", kind="gip ou gcs").values["kind"] == "gip"


def test_a_code_without_a_row_leaves_the_fact_missing_and_says_so(made):
    case = take(made, code="9999")
    assert "kind" not in case.values
    assert case.notes == ("Aucune source ne dit à quoi correspond le code 9999 (code).",)


def test_a_kind_that_contradicts_its_code_is_refused(made):
    assert refusal(made, code="7410", kind="gcs") == "« Coopération » (nature) contredit « 7410 » (code)."
    assert refusal(made, code="7410", kind="Fondation") == "« Fondation » (nature) contredit « 7410 » (code)."


def test_an_assumed_row_yields_to_a_code_and_to_a_kind_given(made):
    assert take(made, zone="nord").assumed == (Assumed("kind", "com", "c'est la collectivité"),)
    assert take(made, zone="nord", code="7410").assumed == ()
    assert take(made, zone="nord", kind="autre").assumed == ()
    narrowed = take(made, zone="sud")
    assert narrowed.values["kind"] == {"gip", "gcs"}
    assert narrowed.assumed == (Assumed("kind", None, "c'est la collectivité"),)


def test_what_the_caller_assumes_is_repeated_and_yields_to_what_is_given(made):
    assumed = take(made, {"agreed": True, "kind": "gcs", "weight": "10 Mo", "count": None}, kind="gip").assumed
    said = [(one.fact, one.says) for one in assumed]
    assert said == [("agreed", "accord : oui"), ("weight", "poids : 10\u00a0Mo")]
    assert take(made, {"kind": "gcs"}).assumed[0].says == "nature : Coopération"
    assert take(made, {"kind": "gip ou gcs"}).assumed[0].says == "nature : autre ou Groupement"
    assert take(made, {"day": "2020-03-01"}).assumed[0].says == "jour : 1er mars 2020"
    with pytest.raises(FactError, match="Fait inconnu : « kindd »"):
        take(made, {"kindd": "gip"})


def test_an_assumed_boolean_is_said_in_the_words_of_its_fact(rules, today):
    facts = {"entity_kind": "gip", "supplier_size": "pme", "french_vat": False}
    decision = decide(rules["entity-reception"], facts, today, assume={"under_mandate": False})
    assert (decision.outcome, decision.assumed[0].says) == ("excluded", "elle n'agit pas sous mandat public")


def test_what_is_assumed_under_a_name_is_told_as_that_name(rules, today):
    decision = decide(rules["entity-reception"], {"territory": "autre"}, today, assume={"entity_kind": "CCAS"})
    assert decision.outcome == "subject"
    assert [(one.fact, one.value) for one in decision.assumed] == [("entity_name", "ccas")]
    assert decision.assumed[0].says == "nom de l'entité : Centre communal d'action sociale (CCAS)"


def test_facts_computed_from_a_name_may_not_contradict_it(rules, today):
    given = {"file_name": "devis.pdf", "file_name_length": 12}
    with pytest.raises(FactError, match=r"« 12 » \(longueur du nom\) contredit « devis.pdf » \(nom du fichier\)"):
        decide(rules["attachment"], given, today)
    assert decide(rules["attachment"], {**given, "file_name_length": 9}, today).status == "missing"


def test_a_name_gives_its_length_extension_and_flaw(rules):
    question = rules["attachment"]
    values = take(question, file_name="../devis.Pdf").values
    assert [values[f"file_{part}"] for part in ("name_length", "extension", "name_flaw")] == [12, "PDF", "chemin"]


@pytest.mark.parametrize("typed", ["pdf", ".pdf", "*.Pdf", "PDF", "devis.pdf"])
def test_an_extension_is_read_as_people_write_it(rules, typed):
    assert take(rules["attachment"], file_extension=typed).values["file_extension"] == "PDF"


def test_a_typed_extension_has_no_blanks_around_it_and_that_of_a_name_keeps_them(rules):
    question = rules["attachment"]
    assert question.taking.read("file_extension", " pdf ") == "pdf"
    assert take(question, file_name="devis. pdf").values["file_extension"] == " PDF"


@pytest.mark.parametrize("typed", ["", "."])
def test_no_extension_is_a_known_one(rules, typed):
    assert take(rules["attachment"], file_extension=typed).values["file_extension"] == ""


def test_plain_facts_and_facts_in_words_give_the_same_answer(rules, today):
    plain = decide(rules["attachment"], {"file_name": "a.pdf", "channel": "edi", "file_size": 3}, today)
    typed = decide(rules["attachment"], {"file_name": "a.pdf", "channel": "flux EDI", "file_size": "3 octets"}, today)
    assert plain.to_dict() == typed.to_dict()


def test_true_is_never_taken_for_one_nor_an_answer_kept_for_the_other(rules, today):
    question = rules["entity-reception"]
    facts = {"entity_kind": "gip", "under_mandate": True}
    assert decide(question, facts, today).outcome == decide(question, facts, today).outcome == "subject"
    with pytest.raises(FactError, match=r"« 1 » n'est pas un booléen \(mandat public\)"):
        decide(question, {**facts, "under_mandate": 1}, today)


def test_what_was_typed_stands_when_a_code_confirms_that_it_is_another(made):
    decision = decide(made, {"code": "7999", "kind": "École des mines"}, date(2026, 11, 24))
    assert (decision.case.values["kind"], decision.case.texts["kind"]) == ("autre", "École des mines")


def test_a_blank_is_no_choice_not_even_of_an_open_list(made):
    assert refusal(made, kind=" \u00a0") == (
        "Réponse vide (nature). Laissez ce fait de côté si vous ne le connaissez pas."
    )
