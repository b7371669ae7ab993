"""What differs between two sides is found case by case: nothing more, nothing less, as two naive engines say it."""

import itertools
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import Oracle
from test_made_bases import DAYS, Drawn, bases, made

from assistant.engine.difference.boxes import boxes
from assistant.engine.difference.cells import is_other
from assistant.engine.difference.difference import (
    change_days,
    decision_difference,
    difference,
    difference_on,
    differences,
)
from assistant.engine.difference.spans import Interval, chosen
from assistant.table.building import TooManyStates
from assistant.words.sizes import TypedSize, parse_size

CHANGE, SECOND_CHANGE = date(2027, 1, 1), date(2027, 7, 1)
TODAY = date(2026, 11, 24)
BASE = """
facts:
  weight: {type: size, label: poids, question: "Combien ?"}
  count: {type: integer, label: nombre, question: "Combien ?", unit: pièces}
  filed: {type: date, label: dépôt, question: "Quand ?"}
  kind: {type: choice, label: genre, question: "Quel genre ?", list: kinds}
  way: {type: choice, label: voie, question: "Par où ?", choices: [{id: air, label: Avion}, {id: sea, label: Bateau}]}
  agreed: {type: boolean, label: accord, question: "Est-ce convenu ?", if_true: c'est convenu}
  ending: {type: text, label: fin, question: "Quelle fin ?"}
  code: {type: text, digits: 4, label: code, question: "Quel code ?"}
lists:
  kinds: {open: true, items: {gip: {label: Groupement, aliases: [GIP]}, ville: {label: Commune, aliases: [mairie]}}}
values:
  weight_max: {label: poids maximal, source: texte, history: [{from: null, value: 10 Mo}]}
cautions:
  soon: {source: texte, text: Cela va changer., when: {kind: gip}}
notes:
  known: {text: Bon à savoir., source: texte}
procedures:
  ask: {title: Demander, source: texte, steps: [{does: Cliquez., button: Envoyer}], notes: [{text: Patientez.}]}
lookups:
  codes: {from: code, to: kind, source: texte, rows: {"7410": gip, "7210": ville}}
decisions:
  parcel:
    question: Passe-t-il ?
    policy: first
    outcomes: {passes: Passe, stopped: Ne passe pas}
    facts: [weight, kind, way, agreed]
    cautions: [soon]
    rules:
      - {id: lourd, when: {weight: {above: weight_max}}, outcome: stopped, says: "Plus de {weight_max}.", source: texte}
      - {id: gip, when: {kind: gip}, outcome: stopped, says: Oui., source: texte, notes: [known], procedure: ask}
      - {id: air, when: {way: air, agreed: false}, outcome: stopped, says: Pas convenu., source: texte}
      - {id: reste, otherwise: true, outcome: passes, says: "« {weight} » passe.", source: texte}
  other:
    question: Autre chose ?
    policy: collect
    outcomes: {low: Bas, high: Haut}
    facts: [count, filed, ending]
    rules:
      - {id: nombre, when: {count: {above: 3}}, finding: high, says: Trop., source: texte, gives: {theme: t}}
      - {id: tard, when: {filed: {above: 2026-01-01}}, finding: high, says: Tard., source: texte}
      - {id: fin, when: {ending: PDF}, finding: high, says: Fini., source: texte}
"""


@pytest.fixture
def changed(base_of):
    """What changes between the base above and the same one with some of its text replaced."""

    def compare(*changes, **options):
        text = BASE
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        return difference(base_of(BASE), TODAY, base_of(text), TODAY, **options)

    return compare


def cells_of(one, given):
    """The number of the cell of each fact of a case, found without coding: by its id, or between which numbers."""
    return tuple(
        None
        if given.get(dimension.name) is None
        else next(
            at
            for at, cell in enumerate(dimension.cells)
            if any(holds(member, given[dimension.name], dimension.cells) for member in cell.members)
        )
        for dimension in one.dimensions
    )


def holds(member, value, cells):
    """Is a value in a cell? Another text than those that are named is in that of all others."""
    if member.span is not None:
        number = value.toordinal() if isinstance(value, date) else value
        return member.span.low <= number and (member.span.high is None or number <= member.span.high)
    if isinstance(value, str) and member.value == "\N{REPLACEMENT CHARACTER}":
        return all(value != other.value for cell in cells for other in cell.members)
    return member.value == value and isinstance(member.value, bool) == isinstance(value, bool)


def told(one, state):
    """The changes told of a state, cautions left out: those of the groups that hold it."""
    return {
        group.shift
        for group in one.groups
        if group.shift.kind != "caution"
        and group.known == (None not in state)
        and any(all(cell in cells for cell, cells in zip(state, box, strict=True)) for box in group.boxes)
    }


def implied(one, state):
    """The changes that are told of every way of completing a state."""
    if None not in state:
        return told(one, state)
    at = state.index(None)
    cells = range(len(one.dimensions[at].cells))
    return set.intersection(*(implied(one, (*state[:at], cell, *state[at + 1 :])) for cell in cells))


def naive(old, new, day):
    """Does what is said of a case change, by a naive engine on each side?"""

    def differ(facts):
        said = []
        for oracle in (old, new):
            own = {name: value for name, value in facts.items() if name in oracle.base["decisions"]["made"]["facts"]}
            one = oracle.decide("made", own, day)
            said.append([one[key] for key in ("status", "outcome", "reasons", "ask", "possible")])
        return said[0] != said[1]

    return differ


def agree(old, new, words):
    """Each case of two bases is told to change exactly when two naive engines do not say the same of it.

    One of which something is not known is not told when it changes as everything that it may become.
    """
    sides = [made(drawn.topic(), words) for drawn in (old, new)]
    oracles = [Oracle(drawn.topic()) for drawn in (old, new)]
    for day in DAYS:
        found = difference(sides[0], day, sides[1], day)
        one = found.decisions[0]
        assert one.scope == "all"
        differ = naive(*oracles, day)
        names = [dimension.name for dimension in one.dimensions]
        values = []
        for name in names:
            classes = [value for oracle in oracles for value in oracle.classes("made", name, day)]
            values.append([None, *dict.fromkeys(classes)])
        for known in itertools.islice(itertools.product(*values), 300):
            facts = {name: value for name, value in zip(names, known, strict=True) if value is not None}
            if any(isinstance(value, tuple) for value in facts.values()):
                continue
            state = cells_of(one, facts)
            if differ(facts):
                assert told(one, state) or implied(one, state), (day, facts)
            else:
                assert not told(one, state), (day, facts)


@given(bases(), bases())
@settings(max_examples=25, deadline=None, report_multiple_bugs=False)
def test_a_case_is_told_to_change_exactly_when_two_naive_engines_say_so(words, old, new):
    agree(old, new, words)


@pytest.mark.parametrize("change", [{"count_max": DAYS[1]}, {"weight_max": DAYS[1]}, {"day_first": DAYS[1]}])
def test_a_limit_that_another_base_changes_is_cut_in_three(words, change):
    fact = {"count_max": "count", "weight_max": "weight", "day_first": "day"}[next(iter(change))]
    rules = [
        {"id": "r0", "when": {fact: {"above": next(iter(change))}}, "outcome": "high"},
        {"id": "r1", "otherwise": True, "outcome": "low"},
    ]
    agree(Drawn([fact], "first", rules, [], {}), Drawn([fact], "first", rules, [], change), words)


def groups(found, decision="parcel"):
    """The changes of one question, as plain text."""
    one = next(one for one in found.decisions if one.decision == decision)
    return {
        (group.shift.kind, group.shift.before[1], group.shift.after[1]): group for group in one.groups if group.known
    }


def members(found, group, fact, decision="parcel"):
    """The members of the cells of a fact that a group's boxes name."""
    one = next(one for one in found.decisions if one.decision == decision)
    at = next(at for at, dimension in enumerate(one.dimensions) if dimension.name == fact)
    cells = one.dimensions[at].cells
    found = sorted({cell for box in group.boxes for cell in box[at] if cell is not None})
    return [member for cell in found for member in cells[cell].members]


def test_equal_bases_do_not_differ_and_every_state_of_each_question_was_compared(changed):
    found = changed()
    assert (found.changes, found.whole, found.changed) == (False, True, [])
    assert {one.decision: one.compared for one in found.decisions} == {"parcel": 4 * 3 * 3 * 3, "other": 3 * 3 * 3}


def test_between_two_limits_lie_the_files_that_one_base_refuses(changed):
    found = changed(("value: 10 Mo", "value: 20 Mo"))
    told = groups(found)
    assert {key for key in told if key[0] == "answer"} == {
        ("answer", "stopped", "passes"),
        ("answer", None, "passes"),
        ("answer", "stopped", None),
    }
    assert [one.span for one in members(found, told["answer", "stopped", "passes"], "weight")] == [
        Interval(10_485_761, 20_000_000)
    ]
    assert [one.span for one in members(found, told["answer", "stopped", None], "weight")] == [
        Interval(20_000_001, 20_971_520)
    ]
    assert told["answer", "stopped", "passes"].lost == ("lourd",)
    reworded = [(one.thing, one.id, one.part, one.old, one.new) for one in found.decisions[0].reworded]
    assert reworded == [("rule", "lourd", "says", "Plus de 10\u00a0Mo.", "Plus de 20\u00a0Mo.")]


def test_an_example_holds_on_both_sides_and_leaves_out_what_changes_nothing(changed):
    case = groups(changed(("value: 10 Mo", "value: 20 Mo")))["answer", "stopped", "passes"].example
    assert (case.old.outcome, case.new.outcome) == ("stopped", "passes")
    assert case.old.facts == case.new.facts
    assert case.old.facts["weight"] == 15_000_000
    assert [one.name for one, _ in case.facts] == ["weight", "kind", "agreed"]


def test_an_example_is_taken_where_no_rule_speaks_of_the_place_unless_the_change_is_there(rules):
    found = decision_difference("entity-reception", rules, date(2026, 8, 31), rules, date(2026, 9, 1))
    facts = [one.example.old.facts for one in found.groups]
    told = {one["entity_kind"]: one.get("territory") for one in facts if "entity_kind" in one}
    assert {"gip", "societe-publique-locale", "caisse-des-depots"} <= told.keys()
    overseas = {kind for kind, place in told.items() if place not in (None, "autre")}
    assert overseas == {"collectivite-outre-mer", "acheteur-droit-local"} & told.keys(), told


def test_a_size_in_mo_that_no_count_of_octets_is_like_is_compared_too(changed):
    found = changed(("value: 10 Mo", "value: 10400 ko"))
    told = groups(found)
    (only,) = {member.typed for member in members(found, told["answer", "stopped", "passes"], "weight")}
    size = parse_size(only)
    assert isinstance(size, TypedSize)
    low, high = size.decimal - size.less, size.binary + size.more
    assert 10_000_000 < low <= 10_400_000
    assert 10_485_760 < high <= 10_649_600
    spans = {key: [one.span for one in members(found, group, "weight")] for key, group in told.items()}
    assert spans["answer", None, "passes"] == [Interval(10_000_001, 10_400_000)]
    assert spans["answer", "stopped", None] == [Interval(10_485_761, 10_649_600)]


def test_what_a_side_answers_to_a_choice_of_the_other_is_what_it_makes_of_its_name(changed):
    found = changed(
        ("ville: {label: Commune", "gcs: {label: Coopération}, ville: {label: Commune"),
        ("{kind: gip}, outcome", "{kind: [gip, gcs]}, outcome"),
    )
    told = groups(found)
    assert [one.value for one in members(found, told["answer", "passes", "stopped"], "kind")] == ["gcs"]
    case = told["answer", "passes", "stopped"].example
    assert (case.old.facts["kind"], case.new.facts["kind"]) == ("autre", "gcs")


def test_a_choice_that_one_side_does_not_have_was_not_to_be_answered_there(changed):
    found = changed(
        ("{id: sea, label: Bateau}", "{id: sea, label: Bateau}, {id: rail, label: Train}"),
        ("{way: air, agreed", "{way: [air, rail], agreed"),
    )
    (group,) = found.decisions[0].groups
    assert (group.shift.kind, group.shift.before[0], group.known) == ("reading", "foreign", True)
    assert [one.value for one in members(found, group, "way")] == ["rail"]
    assert (group.example.old, group.example.new.facts) == (None, {"way": "rail"})


def test_a_name_that_is_read_otherwise_is_a_case_of_its_own(changed):
    found = changed(("[GIP]", "[GIP, GPI]"))
    group = groups(found)["answer", "passes", "stopped"]
    assert [one.typed for one in members(found, group, "kind")] == ["GPI"]
    assert group.example.new.case.values["kind"] == "gip"


def test_a_code_that_leads_elsewhere_is_a_case_of_its_own(changed):
    moved = groups(found := changed(('"7210": ville', '"7210": gip')))["answer", "passes", "stopped"]
    assert [(one.code, one.typed) for one in members(found, moved, "kind")] == [("code", "7210")]
    added = changed(('"7210": ville', '"7210": ville, "7430": gip'))
    (group,) = [
        one
        for one in added.decisions[0].groups
        if one.known and one.shift.kind == "answer" and one.shift.before[0] == "missing"
    ]
    assert [one.typed for one in members(added, group, "kind")] == ["7430"]


def test_a_table_of_codes_that_one_side_lacks_is_compared(base_of):
    without = BASE.replace(
        'lookups:\n  codes: {from: code, to: kind, source: texte, rows: {"7410": gip, "7210": ville}}\n', ""
    )
    without = without.replace('  code: {type: text, digits: 4, label: code, question: "Quel code ?"}\n', "")
    found = difference(base_of(without), TODAY, base_of(BASE), TODAY)
    codes = {one.typed for cell in found.decisions[0].dimensions[1].cells for one in cell.members if one.code}
    assert codes == {"7410", "7210"}


def test_a_fact_that_no_rule_reads_is_compared_where_it_changes_another(base_of):
    assumed = BASE.replace("facts: [weight, kind, way, agreed]", "facts: [weight, kind, way, agreed, place]").replace(
        "lookups:\n",
        "lookups:\n  places: {from: place, to: kind, source: texte, assumed: oui, rows: {ici: gip, la: ville}}\n",
    )
    choices = "[{id: ici, label: Ici}, {id: la, label: Là}, {id: loin, label: Loin}]"
    assumed = assumed.replace(
        "facts:\n", f"facts:\n  place: {{type: choice, label: lieu, question: Où ?, choices: {choices}}}\n", 1
    )
    found = difference(base_of(assumed), TODAY, base_of(assumed.replace("la: ville", "la: gip")), TODAY)
    moved = [one for one in found.decisions[0].groups if one.shift.kind == "answer" and one.shift.after[1] == "stopped"]
    assert {one.value for group in moved for one in members(found, group, "place")} == {"la"}
    assert all(not one.known for one in moved)


def test_a_fact_that_one_side_alone_takes_is_not_given_to_the_other(changed):
    found = changed(
        ("facts: [weight, kind, way, agreed]", "facts: [weight, kind, way]"), ("way: air, agreed: false", "way: air")
    )
    group = groups(found)["answer", "passes", "stopped"]
    assert [one.value for one in members(found, group, "agreed")] == [True]
    assert "agreed" not in group.example.new.facts


def test_a_fact_of_another_type_is_two_facts(changed):
    choices = "[{id: ja, label: Oui}, {id: nein, label: Non}]"
    other = f"agreed: {{type: choice, label: accord, question: Convenu ?, choices: {choices}}}"
    found = changed(
        ('agreed: {type: boolean, label: accord, question: "Est-ce convenu ?", if_true: c\'est convenu}', other),
        ("agreed: false", "agreed: nein"),
    )
    types = [
        (one.old and one.old.type, one.new and one.new.type)
        for one in found.decisions[0].dimensions
        if one.name == "agreed"
    ]
    assert types == [(None, "choice"), ("boolean", None)]


def test_an_outcome_that_changes_name_changes_no_answer(changed):
    same_label = changed(("stopped", "refused"))
    assert same_label.decisions[0].renamed == {"stopped": "refused"}
    assert same_label.decisions[0].groups == ()
    same_cases = changed(("stopped: Ne passe pas", "refused: Refusé"), ("outcome: stopped", "outcome: refused"))
    assert same_cases.decisions[0].renamed == {"stopped": "refused"}
    assert not changed(("value: 10 Mo", "value: 20 Mo")).decisions[0].renamed


def test_a_question_that_only_one_side_has_is_told(changed, base_of):
    found = changed(("  other:", "  another:"))
    sides = {one.decision: (one.old is None, one.new is None) for one in found.changed}
    assert sides == {"other": (False, True), "another": (True, False)}


def test_a_label_that_changes_is_told_and_the_old_one_is_no_longer_read(changed):
    found = changed(("label: Bateau", "label: Navire"))
    assert [(one.thing, one.id, one.part) for one in found.decisions[0].reworded] == [("choice", "way.sea", "label")]
    read = {(group.shift.before[0], members(found, group, "way")[0].typed) for group in found.decisions[0].groups}
    assert read == {("foreign", "Navire"), ("", "Bateau")}


def test_another_reason_is_told_apart_from_another_answer(changed):
    (group,) = groups(changed(("- {id: air,", "- {id: avion,"))).values()
    assert (group.shift.kind, group.lost, group.shift.gained) == ("reason", ("air",), ("avion",))


def test_a_caution_that_is_added_changes_no_answer(changed):
    found = changed(("    cautions: [soon]\n", ""))
    kinds = {(group.shift.kind, group.shift.lost, group.known) for group in found.decisions[0].groups}
    assert kinds == {("caution", ("soon",), True)}


def test_words_that_change_are_told_by_thing_and_part(changed):
    found = changed(
        ("says: Oui.", "says: Bien sûr."),
        ("button: Envoyer", "button: Valider"),
        ("Bon à savoir.", "Bon à savoir !"),
        ("Cela va changer.", "Cela changera."),
        ("theme: t", "theme: u"),
        ("label: poids,", "label: masse,"),
        ("« {weight} » passe.", "« {weight} » ira."),
    )
    assert [one.groups for one in found.decisions] == [(), ()]
    said = {(one.thing, one.id, one.part) for each in found.decisions for one in each.reworded}
    assert said == {
        ("rule", "gip", "says"),
        ("rule", "reste", "says"),
        ("rule", "nombre", "gives"),
        ("note", "known", "text"),
        ("procedure", "ask", "steps"),
        ("caution", "soon", "text"),
        ("fact", "weight", "label"),
    }
    slots = [one.new for each in found.decisions for one in each.reworded if one.id == "reste"]
    assert slots == ["«\u00a0{weight}\u00a0» ira."]


def test_where_there_are_too_many_states_what_was_compared_is_said(changed):
    wide = ("value: 10 Mo", "value: 20 Mo")
    known = changed(wide, most=100)
    assert (known.whole, [one.scope for one in known.decisions]) == (False, ["known", "all"])
    assert all(group.known for group in known.decisions[0].groups)
    none = changed(wide, most=20)
    assert (none.decisions[0].scope, none.decisions[0].compared, none.decisions[0].groups) == ("none", 0, ())


def test_a_question_that_has_no_table_is_not_compared_and_says_so(base_of, monkeypatch):
    def refuse(base, decision):
        raise TooManyStates(10**6)

    monkeypatch.setattr("assistant.table.building.table_of", refuse)
    found = difference(base_of(BASE), TODAY, base_of(BASE), TODAY)
    assert [one.scope for one in found.decisions] == ["none", "none"]
    assert (found.whole, found.changes) == (False, False)


def test_from_one_day_to_another_each_day_of_change_is_told_alone(two_periods):
    assert change_days(two_periods)[-3:] == [CHANGE, SECOND_CHANGE, date(2028, 1, 1)]
    found = list(differences(two_periods, CHANGE - timedelta(days=1), SECOND_CHANGE))
    assert [one.new_day for one in found] == [CHANGE, SECOND_CHANGE]
    assert [one.old_day for one in found] == [CHANGE - timedelta(days=1), SECOND_CHANGE - timedelta(days=1)]
    assert [[one.decision for one in each.changed] for each in found] == [["parcel"], ["receipt"]]
    assert list(differences(two_periods, CHANGE, CHANGE)) == []


def test_on_a_day_that_changes_nothing_nothing_changes(two_periods):
    found = difference_on(two_periods, date(2026, 12, 1))
    assert (found.changes, found.whole) == (False, True)
    assert found.compared > 0


def test_a_state_that_only_repeats_its_completions_is_not_told_twice(two_periods):
    one = next(one for one in difference_on(two_periods, SECOND_CHANGE).changed if one.decision == "receipt")
    for group in one.groups:
        if group.known:
            states = {tuple(next(iter(cells)) for cells in box) for box in group.boxes}
            assert all(None not in state for state in states)
    partial = [group for group in one.groups if not group.known]
    assert partial
    assert all(any(None in cells for cells in box) for group in partial for box in group.boxes)


def test_the_sentences_of_the_program_that_are_not_the_same_are_named(base_of, words):
    one, other = base_of(BASE), base_of(BASE)
    other.base = msgspec.structs.replace(other.base, words={**other.base.words, "yes": "si"})
    assert difference(one, TODAY, other, TODAY).words == ("yes",)


def test_boxes_hold_the_states_they_are_given_and_no_other():
    states = {(0, 0), (0, 1), (1, 0), (2, 0)}
    found = boxes(states, [range(3), range(2)])
    assert {state for box in found for state in itertools.product(*box)} == states
    assert len(found) == 2


def test_boxes_of_many_dimensions_are_made_in_one_order():
    states = {(at, *[0] * 5) for at in range(3)}
    assert boxes(states, [range(3), *[range(2)] * 5]) == ((frozenset({0, 1, 2}), *[frozenset({0})] * 5),)


@pytest.mark.parametrize(
    ("kind", "span", "number"),
    [
        ("size", Interval(10_485_761, 20_000_000), 15_000_000),
        ("integer", Interval(0, 3), 1),
        ("integer", Interval(51, None), 70),
        ("integer", Interval(4, 4), 4),
        ("date", Interval(0, 730_000), 730_000),
        ("date", Interval(730_001, None), 730_001),
        ("date", Interval(0, None), 1),
    ],
)
def test_an_example_is_a_number_that_is_easy_to_read(kind, span, number):
    assert chosen(kind, span) == number


@given(st.sets(st.tuples(st.integers(0, 3), st.integers(0, 2), st.sampled_from([0, 1, None])), min_size=1))
@settings(max_examples=150, deadline=None)
def test_boxes_hold_any_states_that_they_are_given_and_no_other(states):
    found = boxes(states, [range(4), range(3), [0, 1, None]])
    assert {state for box in found for state in itertools.product(*box)} == states


def test_two_outcomes_that_change_name_are_each_told(changed):
    found = changed(("stopped", "refused"), ("passes", "accepted"))
    assert found.decisions[0].renamed == {"stopped": "refused", "passes": "accepted"}


def test_a_fact_is_worded_as_the_latest_side_that_has_it_words_it(changed):
    found = changed(
        ("facts: [weight, kind, way, agreed]", "facts: [weight, kind, way]"),
        ("way: air, agreed: false", "way: air"),
        ("label: poids", "label: masse"),
    )
    assert [one.fact.label for one in found.decisions[0].dimensions] == ["masse", "genre", "voie", "accord"]
    others = [is_other(member) for cell in found.decisions[0].dimensions[1].cells for member in cell.members]
    assert others == [False, False, True]
