"""The worked cases of the design: every engine of the project passes them first."""

from datetime import date

import pytest
from limits import BOTH_READINGS, IN_DOUBT, NAME_MAX, TYPED_ABOVE

from assistant import decide
from assistant.dossier import check

GIP_ANSWER = "Exclue, sauf si elle agit sous mandat public."


def entity(rules, today, **facts):
    return decide(rules["entity-reception"], facts, today)


LAST_DAY_OF_THE_LIST, FIRST_DAY_OF_THE_LAW, FOR_ALL = date(2026, 8, 31), date(2026, 9, 1), date(2027, 9, 1)


def test_until_august_2026_a_gip_is_excluded_unless_it_acts_under_mandate(rules):
    decision = entity(rules, LAST_DAY_OF_THE_LIST, entity_kind="gip")
    assert (decision.status, decision.outcome, decision.label) == ("missing", None, "À préciser")
    assert decision.possible == ("excluded", "subject")
    assert [one.fact for one in decision.ask] == ["under_mandate"]
    given = {branch.value: branch.outcome for branch in decision.branches}
    assert given == {True: "subject", False: "excluded"}
    assert decision.answer == GIP_ANSWER


@pytest.mark.parametrize("size", ["grande", "eti"])
def test_since_then_a_large_supplier_s_invoice_must_be_received_by_any_public_law_person(rules, size):
    decision = entity(rules, FIRST_DAY_OF_THE_LAW, entity_kind="gip", supplier_size=size)
    assert (decision.status, decision.outcome, decision.ask) == ("decided", "subject", ())
    assert "l'annuaire de Chorus Pro dit si elle y est" in decision.advice.replace("’", "'")


@pytest.mark.parametrize("size", ["pme", "micro"])
def test_a_small_supplier_s_stays_under_the_list_of_2017_for_a_year(rules, size):
    decision = entity(rules, FIRST_DAY_OF_THE_LAW, entity_kind="gip", supplier_size=size)
    assert (decision.status, decision.possible) == ("missing", ("excluded", "subject"))
    assert [one.fact for one in decision.ask] == ["french_vat", "under_mandate"]
    assert decision.reasons[0].rule == "ent-liste-petites"
    later = entity(rules, FOR_ALL, entity_kind="gip", supplier_size=size)
    assert (later.status, later.outcome) == ("decided", "subject")


def test_of_a_supplier_of_unknown_size_both_are_said(rules):
    decision = entity(rules, FIRST_DAY_OF_THE_LAW, entity_kind="gip")
    assert (decision.status, decision.possible) == ("missing", ("excluded", "subject"))
    answer = " ".join(decision.answer.split())
    assert "Grande entreprise, entreprise de taille intermédiaire (ETI) : soumise" in answer
    assert entity(rules, FOR_ALL, entity_kind="gip").outcome == "subject"


@pytest.mark.parametrize("day", [LAST_DAY_OF_THE_LIST, FIRST_DAY_OF_THE_LAW])
def test_the_law_of_a_territory_decides_for_a_commune_and_not_for_the_state(rules, day):
    commune = entity(rules, day, entity_kind="commune", territory="Nouvelle-Calédonie", under_mandate=False)
    assert (commune.status, commune.outcome) == ("ambiguous", None)
    assert "Le droit local s'applique" in commune.answer
    state = entity(rules, day, entity_kind="etat", territory="Nouvelle-Calédonie")
    assert (state.status, state.outcome) == ("decided", "subject")


def test_a_commune_is_a_territorial_collectivity_and_only_that_row_is_a_reason(rules, today):
    decision = entity(rules, today, entity_kind="commune")
    assert (decision.status, decision.outcome, decision.label) == ("decided", "subject", "Soumise")
    assert [reason.rule for reason in decision.reasons] == ["ent-collectivite-territoriale"]


def test_what_the_list_does_not_name_is_unlisted_and_never_excluded(rules, today):
    decision = entity(rules, today, entity_kind="autre", under_mandate=False)
    assert (decision.status, decision.outcome, decision.label) == ("unlisted", None, "Hors liste")
    assert "cette liste n'est pas complète" in decision.answer
    assert decision.ask == ()


def test_a_category_that_two_kinds_share_asks_which_one_it_is(rules):
    decision = entity(rules, LAST_DAY_OF_THE_LIST, legal_category="7112")
    assert decision.status == "missing"
    assert [one.fact for one in decision.ask] == ["entity_kind", "under_mandate"]
    choices = [choice.id for choice in decision.ask[0].choices]
    assert choices == ["autorite-publique-independante", "autorite-administrative-independante"]


def test_nothing_given_asks_the_kind_then_the_territory_then_the_mandate(rules, today):
    asked = [one.fact for one in entity(rules, LAST_DAY_OF_THE_LIST).ask]
    assert asked == ["entity_kind", "territory", "under_mandate"]
    now = [one.fact for one in entity(rules, today).ask]
    assert now == ["entity_kind", "territory", "supplier_size", "french_vat", "under_mandate"]


def test_a_territory_alone_is_taken_for_its_collectivity_and_the_answer_says_so(rules, today):
    decision = entity(rules, today, territory="Saint-Barthélemy")
    assert (decision.status, decision.outcome) == ("decided", "subject")
    assert [(one.fact, one.says) for one in decision.assumed] == [
        ("entity_kind", "il s'agit de la collectivité elle-même")
    ]


def test_a_kind_given_decides_instead_of_the_territory(rules, today):
    decision = entity(rules, today, territory="Saint-Barthélemy", entity_kind="autre", under_mandate=False)
    assert (decision.status, decision.assumed) == ("unlisted", ())
    assert [caution.id for caution in decision.cautions] == ["entreprises-2026"], "what binds every taxable person"


def test_another_entity_of_an_excluded_territory_gets_a_caution(rules, today):
    decision = entity(rules, today, territory="Nouvelle-Calédonie", entity_kind="autre", under_mandate=False)
    assert [caution.id for caution in decision.cautions] == ["entreprises-2026", "pacifique-autre"]
    assert "le droit local s'applique aux autres" in decision.cautions[1].text
    decision = entity(rules, today, territory="Saint-Martin", entity_kind="autre", under_mandate=False)
    assert "Le texte ne dit pas si les autres entités du territoire le sont aussi." in decision.cautions[1].text


def test_an_unknown_territory_is_another_one(rules, today):
    decision = entity(rules, today, territory="Guadeloupe", entity_kind="collectivite-outre-mer", under_mandate=False)
    assert decision.status == "unlisted"


@pytest.mark.parametrize(
    ("channel", "status", "outcome", "asked"),
    [
        ("portail", "ambiguous", None, []),
        ("edi", "decided", "accepted", []),
        (None, "missing", None, ["channel"]),
    ],
)
def test_a_file_between_mo_and_mio_depends_on_the_channel(rules, today, channel, status, outcome, asked):
    facts = {"file_name": "plan.pdf", "file_size": IN_DOUBT, "channel": channel}
    decision = decide(rules["attachment"], facts, today)
    assert (decision.status, decision.outcome) == (status, outcome)
    assert [one.fact for one in decision.ask] == asked


def test_between_mo_and_mio_the_answer_says_why_it_hesitates(rules, today):
    facts = {"file_name": "plan.pdf", "file_size": IN_DOUBT, "channel": "portail"}
    answer = " ".join(decide(rules["attachment"], facts, today).answer.split())
    assert f"{BOTH_READINGS} selon la façon de compter, et la source ne le dit pas" in answer


@pytest.mark.parametrize(
    ("size", "channel", "status", "outcome"),
    [(TYPED_ABOVE, "portail", "decided", "refused"), ("1 010 Mo", "edi", "ambiguous", None)],
)
def test_a_typed_size_is_compared_under_both_readings(rules, today, size, channel, status, outcome):
    decision = decide(rules["attachment"], {"file_name": "a.pdf", "file_size": size, "channel": channel}, today)
    assert (decision.status, decision.outcome) == (status, outcome)


def test_one_character_too_many_is_refused_whatever_the_channel(rules, today):
    decision = decide(rules["attachment"], {"file_name": "a" * (NAME_MAX - 3) + ".pdf"}, today)
    assert (decision.status, decision.outcome) == ("decided", "refused")
    assert {"pj-taille-unitaire", "pj-vide"} <= {one.rule for one in decision.unchecked}
    said = f"compte {NAME_MAX + 1} caractères, extension comprise ; le maximum est {NAME_MAX}."
    assert said in " ".join(decision.answer.split())


@pytest.mark.parametrize(
    ("size", "channel", "form", "status", "outcome", "asked"),
    [
        (31_000_000, "portail", "lot-xml", "ambiguous", None, []),
        (32_000_000, "portail", "lot-xml", "decided", "refused", []),
        (32_000_000, "api", None, "missing", None, ["deposit_form"]),
    ],
)
def test_a_dossier_in_an_xml_batch_has_its_own_limit(rules, today, size, channel, form, status, outcome, asked):
    facts = {"dossier_size": size, "channel": channel, "deposit_form": form}
    decision = decide(rules["dossier"], facts, today)
    assert (decision.status, decision.outcome) == (status, outcome)
    assert [one.fact for one in decision.ask] == asked


@pytest.mark.parametrize(("day", "outcome"), [(date(2018, 7, 29), "ready"), (date(2018, 7, 30), "not_ready")])
def test_a_pigp_account_is_wanted_from_its_first_day(rules, day, outcome):
    facts = {"account_active": True, "certificate_signed": True, "sector": "public_local", "pigp_account": False}
    assert decide(rules["manager-transfer"], facts, day).outcome == outcome


def test_before_that_day_no_question_is_left_once_the_rest_is_in_place(rules):
    facts = {"account_active": True, "certificate_signed": True}
    decision = decide(rules["manager-transfer"], facts, date(2018, 7, 29))
    assert (decision.status, decision.outcome, decision.ask) == ("decided", "ready", ())


def test_an_unreadable_file_hides_no_other(rules, today, tmp_path):
    (tmp_path / "absent.pdf").symlink_to(tmp_path / "nowhere")
    long = "a" * (NAME_MAX - 3) + ".txt"
    (tmp_path / long).write_text("Bonjour.", encoding="utf-8")
    report = check(rules, [tmp_path], channel="portail", on=today)
    outcomes = {file.name: file.outcome for file in report.files}
    assert outcomes == {"absent.pdf": "unreadable", long: "refused"}
    assert report.exit_code == 4


def test_a_name_is_counted_in_code_points_after_composition(rules, today):
    decision = decide(rules["attachment"], {"file_name": "e\u0301" * 46 + ".pdf"}, today)
    assert decision.case.values["file_name_length"] == 50


def test_a_text_that_is_the_whole_name_of_a_place_is_that_place(rules, today):
    before = entity(rules, date(2026, 8, 31), entity_kind="collectivité de Saint-Martin", under_mandate=False)
    assert (before.outcome, before.case.values["territory"]) == ("excluded", "saint-martin")
    since = entity(rules, date(2026, 11, 27), entity_kind="collectivité de Saint-Martin", under_mandate=False)
    assert since.status == "ambiguous"
    assert entity(rules, today, entity_kind="collectivité").case.values == {"entity_kind": "collectivite-territoriale"}


def test_a_place_that_is_not_known_is_supposed_to_change_nothing_and_the_answer_says_so(rules, today):
    lyon = entity(rules, today, entity_kind="commune de Lyon")
    assert [(one.fact, one.value) for one in lyon.assumed] == [("territory", "autre")]
    assert lyon.assumed[0].says.startswith("l'entité n'est ni en Nouvelle-Calédonie, ni en Polynésie française")
    assert entity(rules, today, entity_kind="commune", territory="autre").assumed == ()
    assert entity(rules, today, entity_kind="préfecture").assumed == ()
