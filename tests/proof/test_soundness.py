"""What `rules check` proves by enumeration: each mistake, on a small base that holds it, with its message."""

import pytest

from assistant.proof import soundness
from assistant.proof.soundness import problems_of, uncompared

HEAD = """
    facts:
      agreed: {type: boolean, label: accord, question: D'accord ?}
      paid: {type: boolean, label: payé, question: Payé ?}
      late: {type: boolean, label: tardif, question: Tard ?}
      ready: {type: boolean, label: prêt, question: Prêt ?}
      kind: {type: choice, label: nature, question: Laquelle ?, choices: [{id: gip, label: GIP}, {id: gcs, label: GCS}]}
      ending: {type: text, label: fin, question: Laquelle ?}
      day: {type: date, label: jour, question: Quand ?}
      weight: {type: size, label: poids, question: Combien ?}
    decisions:
      made:
        question: Que faire ?
"""


@pytest.fixture
def found(base_of):
    """A function that gives the problems of a base of one decision, each as (rule, message, hint)."""

    def check(decision):
        made = base_of(HEAD + "\n".join("        " + line for line in decision.strip().splitlines()))
        return [(one.subject, one.message, one.hint) for one in problems_of(made)]

    return check


SOUND = """
policy: first
outcomes: {low: Bas, high: Haut}
facts: [agreed]
rules:
  - {id: yes-row, when: {agreed: true}, outcome: low, says: A., source: texte}
  - {id: no-row, when: {agreed: false}, outcome: high, says: B., source: texte}
"""


def test_a_sound_base_has_no_problem(found):
    assert found(SOUND) == []


def test_a_time_in_which_no_rule_is_in_force_has_no_hole(found):
    assert (
        found(
            SOUND.replace("says: A.", "since: 2020-01-01, says: A.").replace("says: B.", "since: 2020-01-01, says: B.")
        )
        == []
    )


def test_a_time_in_which_some_rules_are_in_force_has_its_holes(found):
    dated = SOUND.replace("says: A.", "since: 2020-01-01, says: A.")
    assert found(dated) == [
        (
            "no-row",
            "le 31 décembre 2019 : aucune règle de « made » ne vaut pour agreed=oui",
            "finissez par une règle « otherwise: true »",
        )
    ]


def test_a_hole_of_some_months_is_told_with_its_first_day_and_one_of_every_day_without(found):
    dated = (
        SOUND.replace("says: B.", "until: 2027-01-01, says: B.")
        + "  - {id: later, when: {agreed: false}, since: 2027-06-01, outcome: high, says: C., source: texte}\n"
    )
    hole = "aucune règle de « made » ne vaut pour agreed=non"
    assert [message for _, message, _ in found(dated)] == [f"le 1er janvier 2027 : {hole}"]
    early = "  - {id: early, when: {agreed: true}, until: 2027-01-01, outcome: low, says: C., source: texte}"
    always = SOUND.replace("{agreed: false}", "{agreed: false, kind: gip}").replace("[agreed]", "[agreed, kind]")
    always = always.replace("rules:", f"rules:\n{early}").replace("says: A.", "since: 2027-01-01, says: A.")
    assert [message for _, message, _ in found(always)] == [f"{hole}, kind=gcs"]


def test_the_project_s_own_base_is_sound(rules):
    assert problems_of(rules) == []


def test_a_case_that_no_row_takes_is_a_hole(found):
    holed = SOUND.replace("{agreed: false}", "{agreed: false, kind: gip}").replace("[agreed]", "[agreed, kind]")
    assert found(holed) == [
        (
            "no-row",
            "aucune règle de « made » ne vaut pour agreed=non, kind=gcs",
            "finissez par une règle « otherwise: true »",
        )
    ]


def test_a_day_and_a_text_in_a_counter_example_are_said_as_a_reader_knows_them(found):
    holes = """
policy: first
outcomes: {low: Bas}
facts: [day, ending]
rules:
  - {id: late, when: {day: {at_least: 2020-01-01}}, outcome: low, says: A., source: texte}
  - {id: named, when: {ending: ["", PDF]}, outcome: low, says: A., source: texte}
"""
    assert found(holes)[0][1] == "aucune règle de « made » ne vaut pour day=2019-12-31, ending=tout autre texte"
    none = holes.replace('["", PDF]', "{not: ''}")
    assert found(none)[0][1] == "aucune règle de « made » ne vaut pour day=2019-12-31, ending=rien"


def test_a_size_between_two_readings_is_no_hole(found):
    assert (
        found("""
policy: first
outcomes: {low: Bas, high: Haut}
facts: [weight]
rules:
  - {id: heavy, when: {weight: {above: 10 Mo}}, outcome: high, says: A., source: texte}
  - {id: light, when: {weight: {at_most: 10 Mo}}, outcome: low, says: B., source: texte}
""")
        == []
    )


def test_no_finding_is_no_hole(found):
    assert (
        found("""
policy: collect
outcomes: {fine: Bien, wrong: Mal}
facts: [agreed]
rules:
  - {id: no-row, when: {agreed: false}, finding: wrong, says: A., source: texte}
""")
        == []
    )


def test_a_row_that_another_shadows_names_it_and_a_case(found):
    shadowed = (
        SOUND.replace("[agreed]", "[agreed, kind]")
        + """
  - {id: late-row, when: {agreed: true, kind: gip}, outcome: low, says: C., source: texte}
"""
    )
    assert found(shadowed) == [
        (
            "late-row",
            "ne peut jamais s'appliquer : « yes-row » la précède pour agreed=oui, kind=gip",
            "ôtez-la, ou placez-la plus haut",
        )
    ]


def test_a_row_after_an_undecided_one_can_still_fire(found):
    assert (
        found("""
policy: first
outcomes: {high: Haut}
facts: [agreed]
rules:
  - {id: unsure, when: {agreed: true}, undecided: unlisted, says: A., source: texte}
  - {id: last, otherwise: true, outcome: high, says: B., source: texte}
""")
        == []
    )


def test_a_row_that_nothing_makes_true_says_so(found):
    never = SOUND.replace("{agreed: false}", "{agreed: false, not: {agreed: false}}")
    assert found(never)[0] == (
        "no-row",
        "ne peut jamais s'appliquer : aucune combinaison de faits ne la rend vraie",
        "relisez « when »",
    )


def test_a_row_that_fires_only_in_the_past_is_no_mistake(found):
    assert found(
        SOUND
        + """
  - {id: old-row, when: {agreed: true}, until: 2020-01-01, outcome: low, says: C., source: texte}
"""
    ) == [
        (
            "old-row",
            "ne peut jamais s'appliquer : « yes-row » la précède le 31 décembre 2019 pour agreed=oui",
            "ôtez-la, ou placez-la plus haut",
        )
    ]
    assert (
        found(
            SOUND.replace("id: yes-row,", "id: yes-row, since: 2020-01-01,")
            + """
  - {id: old-row, when: {agreed: true}, until: 2020-01-01, outcome: low, says: C., source: texte}
"""
        )
        == []
    )


def test_an_outcome_that_no_row_gives_is_a_mistake(found):
    assert found(SOUND.replace("high: Haut", "high: Haut, more: Encore")) == [
        ("yes-row", "aucune règle ne donne l'issue « more » de « made »", "ôtez l'issue, ou écrivez sa règle")
    ]


def test_the_weakest_outcome_of_collect_needs_no_row_and_the_others_do(found):
    assert found("""
policy: collect
outcomes: {fine: Bien, odd: Étrange, wrong: Mal}
facts: [agreed]
rules:
  - {id: no-row, when: {agreed: false}, finding: wrong, says: A., source: texte}
""") == [("no-row", "aucune règle ne donne l'issue « odd » de « made »", "ôtez l'issue, ou écrivez sa règle")]


def test_an_end_that_every_answer_gives_must_be_read_row_by_row_too(found):
    assert found("""
policy: collect
outcomes: {low: Bas, high: Haut}
facts: [agreed]
rules:
  - {id: yes-row, when: {agreed: true}, finding: high, says: A., source: texte}
  - {id: no-row, when: {agreed: false}, finding: high, says: B., source: texte}
""") == [
        (
            "yes-row",
            "toutes les réponses donnent « high » pour aucun fait connu, et la lecture ligne par ligne ne le voit pas",
            "ajoutez une règle sans le fait qui ne change rien : agreed",
        )
    ]


def test_the_same_rows_are_told_inexact_once(found):
    several = """
policy: first
outcomes: {low: Bas, high: Haut}
facts: [kind, agreed]
rules:
  - {id: yes-row, when: {agreed: true}, outcome: low, says: A., source: texte}
  - {id: no-row, when: {agreed: false, kind: gip}, outcome: low, says: B., source: texte}
  - {id: last, when: {agreed: false, kind: gcs}, outcome: high, says: C., source: texte}
"""
    inexact = [problem for problem in found(several) if "ligne par ligne" in problem[1]]
    assert [problem[1] for problem in inexact] == [
        "toutes les réponses donnent « low » pour kind=gip, et la lecture ligne par ligne ne le voit pas"
    ]


def test_what_reading_row_by_row_misses_from_a_day_on_is_told_with_that_day(found):
    inexact = """
policy: first
outcomes: {low: Bas, high: Haut}
facts: [kind, agreed]
rules:
  - {id: yes-row, when: {agreed: true}, outcome: low, says: A., source: texte}
  - {id: no-row, when: {agreed: false, kind: gip}, since: 2027-01-01, outcome: low, says: B., source: texte}
  - {id: last, otherwise: true, outcome: high, says: C., source: texte}
"""
    assert "le 1er janvier 2027 : toutes les réponses donnent « low » pour kind=gip, " in str(found(inexact))


def test_an_order_of_questions_that_another_beats_is_a_mistake(found):
    beaten = """
policy: first
outcomes: {low: Bas, middle: Moyen, high: Haut}
facts: [paid, agreed]
rules:
  - {id: yes-row, when: {agreed: true}, outcome: low, says: A., source: texte}
  - {id: paid-row, when: {paid: true}, outcome: middle, says: B., source: texte}
  - {id: last, otherwise: true, outcome: high, says: C., source: texte}
"""
    assert found(beaten) == [
        (
            "yes-row",
            "l'ordre des questions de « made » n'est pas le meilleur",
            "écrivez « facts » dans cet ordre, qui n'en pose jamais plus et parfois moins : agreed, paid",
        )
    ]
    assert found(beaten.replace("[paid, agreed]", "[agreed, paid]")) == []
    later = beaten.replace("outcome: low,", "since: 2027-01-01, outcome: low,")
    assert [message for _, message, _ in found(later)] == [
        "le 1er janvier 2027 : l'ordre des questions de « made » n'est pas le meilleur"
    ]


CYCLE = """
policy: first
outcomes: {low: Bas, middle: Moyen, high: Haut}
facts: [agreed, paid, late]
rules:
  - {id: paid-row, when: {paid: true, late: false}, outcome: low, says: A., source: texte}
  - {id: yes-row, when: {agreed: true}, outcome: middle, says: B., source: texte}
  - {id: last, otherwise: true, outcome: high, says: C., source: texte}
"""


@pytest.mark.parametrize("first", ["", "ready, "])
def test_up_to_four_facts_an_order_is_found_that_no_exchange_of_two_gives(found, monkeypatch, first):
    row = "  - {id: ready-row, when: {ready: true}, outcome: low, says: D., source: texte}\n" if first else ""
    cycle = CYCLE.replace("[agreed", f"[{first}agreed").replace("rules:\n", f"rules:\n{row}")
    ((_, message, hint),) = found(cycle)
    assert message == "l'ordre des questions de « made » n'est pas le meilleur"
    assert hint.endswith(f" : {first}paid, late, agreed")
    monkeypatch.setattr(soundness, "PERMUTED", 0)
    assert found(cycle) == []


def test_beyond_a_bound_no_order_is_compared_and_the_decision_is_named(base_of, monkeypatch):
    rules = base_of(many(5))
    assert uncompared(rules) == []
    monkeypatch.setattr(soundness, "COMPARED", 31)
    assert problems_of(rules) == []
    assert uncompared(rules) == ["made"]


def many(count):
    """A base of one decision over `count` yes-or-no facts, the one that settles most asked second."""
    names = [f"f{place}" for place in range(count)]
    facts = "\n".join(f"      {name}: {{type: boolean, label: {name}, question: Quoi ?}}" for name in names)
    first = f"{{{names[1]}: true}}"
    rest = ", ".join(f"{name}: {str(name != names[1]).lower()}" for name in names)
    return f"""
    facts:
{facts}
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {{low: Bas, middle: Moyen, high: Haut}}
        facts: [{", ".join(names)}]
        rules:
          - {{id: one, when: {first}, outcome: low, says: A., source: texte}}
          - {{id: two, when: {{{rest}}}, outcome: middle, says: B., source: texte}}
          - {{id: last, otherwise: true, outcome: high, says: C., source: texte}}
"""


def test_with_five_facts_exchanges_of_two_are_compared(base_of):
    problems = problems_of(base_of(many(5)))
    assert [(one.message, one.hint) for one in problems] == [
        (
            "l'ordre des questions de « made » n'est pas le meilleur",
            "écrivez « facts » dans cet ordre, qui n'en pose jamais plus et parfois moins : f1, f0, f2, f3, f4",
        )
    ]


def test_too_many_states_are_refused_and_counted(base_of):
    problems = problems_of(base_of(many(12)))
    assert [(one.subject, one.message, one.hint) for one in problems] == [
        ("one", "531441 états : trop pour être vérifiés", "séparez la décision en deux")
    ]


def test_every_problem_tells_where_its_rule_stands(base_of):
    problem = problems_of(base_of(many(12)))[0]
    assert str(problem).startswith("made.yml:")
    assert "\n    conseil : séparez la décision en deux" in str(problem)
