"""Mutation: nothing of the base escapes being changed, and each kind of change is what it says."""

from __future__ import annotations

import types
import typing
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from msgspec import Struct
from msgspec.structs import replace

from assistant.engine.base import Rules
from assistant.model.base import Base
from assistant.model.condition import TRUE, All, Among, Compared, Not, Some
from assistant.model.period import Limit
from assistant.proof.mutation.fields import FIELDS, Changed, Exempt, Heard
from assistant.proof.mutation.mutants import Mutant, mutants
from assistant.proof.mutation.walking import WHOLE, spots

Fields = Mapping[type[Struct], Mapping[str, Changed | Heard | Exempt]]


def structs_in(kind: object) -> Iterator[type[Struct]]:
    """The structs that a type is made of, at any depth; conditions are changed as a whole."""
    if isinstance(kind, type) and issubclass(kind, Struct):
        if kind not in WHOLE:
            yield kind
            for field in typing.get_type_hints(kind).values():
                yield from structs_in(field)
    elif isinstance(kind, types.UnionType) or typing.get_origin(kind) is not None:
        for part in typing.get_args(kind):
            yield from structs_in(part)


MODEL = frozenset(structs_in(Base))


def escaping(fields: Fields) -> list[str]:
    """The fields of the model that a table of fields does not have, and those of the table that the model has not."""
    model = {f"{one.__name__}.{field}" for one in MODEL for field in one.__struct_fields__}
    table = {f"{one.__name__}.{field}" for one, own in fields.items() for field in own}
    return sorted(model ^ table)


def test_every_field_of_every_struct_of_the_base_is_changed_or_exempt():
    assert len(MODEL) > 25
    assert escaping(FIELDS) == []


@pytest.mark.parametrize("struct", sorted(FIELDS, key=lambda one: one.__name__), ids=lambda one: one.__name__)
def test_a_field_that_the_table_lacks_is_named(struct):
    *others, last = struct.__struct_fields__
    without = {**FIELDS, struct: {field: FIELDS[struct][field] for field in others}}
    assert escaping(without) == [f"{struct.__name__}.{last}"]


def test_what_is_not_changed_has_its_reason_in_french():
    reasons = {one.reason for own in FIELDS.values() for one in own.values() if isinstance(one, Exempt)}
    assert len(reasons) > 8
    assert [one for one in reasons if len(one.split()) < 2] == []


@pytest.fixture(scope="module")
def made(rules: Rules) -> Mapping[str, Mutant]:
    """The first mutant of each kind of the project's own base."""
    found: dict[str, Mutant] = {}
    for one in mutants(rules.base):
        found.setdefault(one.kind, one)
    return found


@pytest.fixture(scope="module")
def small(two_periods: Rules) -> Mapping[str, dict[str, dict[str, Base]]]:
    """The mutants of a small base in which all is known: base by kind, subject and change."""
    found: dict[str, dict[str, dict[str, Base]]] = defaultdict(lambda: defaultdict(dict))
    for one in mutants(two_periods.base):
        found[one.kind][one.subject].setdefault(one.change, one.base)
    return found


@pytest.mark.slow
def test_every_kind_of_field_that_is_changed_is_changed_somewhere_in_the_project_s_base(made):
    kinds = {
        f"{one.__name__}.{field}"
        for one, own in FIELDS.items()
        for field, how in own.items()
        if not isinstance(how, Exempt)
    }
    nowhere = {
        "Choice.note",
        "Choice.begins",
        "Channel.aliases",
    }  # notes and beginnings of choices stand in the items of lists; no channel has an alias
    assert kinds - nowhere == set(made)


@pytest.mark.slow
def test_every_mutant_differs_from_its_base_and_is_found_by_no_digest(made, rules):
    for one in made.values():
        assert one.base != rules.base
        assert replace(one.base, digest=rules.base.digest) != rules.base, one.change
        assert one.base.digest == ""


def test_the_mutants_of_one_thing_can_be_asked_for_alone(rules):
    subjects = {one.subject for one in mutants(rules.base, "pj-taille-unitaire")}
    assert subjects == {"pj-taille-unitaire"}
    assert list(mutants(rules.base, "banana")) == []


def test_what_the_base_holds_by_a_name_and_its_part_has_its_mutants_and_no_others(two_periods):
    every = [(one.of, one.kind, one.change) for one in mutants(two_periods.base)]
    named = {of for of, _, _ in every}
    assert len(named) > 1
    for of in named:
        own = [(one.of, one.kind, one.change) for one in mutants(two_periods.base, of=of)]
        assert own == [one for one in every if one[0] == of]
    assert list(mutants(two_periods.base, of="facts/banana")) == []


def test_a_limit_is_off_by_one_ten_times_more_or_less_read_otherwise_swapped_and_printed_otherwise(small):
    bases = small["Value.history"]["weight_max"]
    limits = {change: base.values["weight_max"].history[0].limit for change, base in bases.items()}
    assert limits["lecture décimale +1"] == Limit(10_000_001, 10 * 2**20, "10 Mo")
    assert limits["lecture binaire -1"] == Limit(10_000_000, 10 * 2**20 - 1, "10 Mo")
    assert limits["dix fois plus"].low == 100_000_000
    assert limits["dix fois moins"].low == 1_000_000
    assert limits["Mo lu comme Mio"].low == 10 * 2**20
    assert limits["Mo sans doute possible"].high == 10_000_000
    assert limits["s'écrit autrement"].text == "77 Mo"
    days = small["Value.history"]["filed_first"]
    assert {"-1", "+1"} == set(days)


def test_a_limit_takes_the_place_of_another_of_its_kind(rules):
    limits = mutants(rules.base, kind="Value.history")
    swapped = [one for one in limits if one.change.startswith("celle de ")]
    for one in swapped:
        other = one.base.values[one.change.removeprefix("celle de ")]
        assert other.history[-1].limit in [dated.limit for dated in one.base.values[one.subject].history]
    assert swapped


def test_each_period_begins_and_ends_a_day_sooner_or_later_or_never(small):
    rule = small["Period.until"]["receipt"]
    untils = {change: base.decisions["receipt"].rules[0].period.until for change, base in rule.items()}
    assert untils == {
        "un jour plus tard": date(2027, 7, 2),
        "un jour plus tôt": date(2027, 6, 30),
        "supprimé": None,
    }


def conditions(small, kind, subject):
    """The conditions that stand instead of a rule's, by change."""
    decision = "parcel" if subject.startswith("p-") else "receipt"
    found = {}
    for change, base in small[kind][subject].items():
        rule = base.decisions[decision].rule(subject)
        assert rule is not None
        found[change] = rule.when
    return found


def test_a_comparison_becomes_strict_or_not_and_is_turned_round(small):
    found = conditions(small, "Rule.when", "p-heavy")
    above = Compared("weight", "above", "weight_max")
    assert found == {
        "toujours vraie": TRUE,
        "jamais vraie": Not(TRUE),
        "weight : above devient at_least": replace(above, operator="at_least"),
        "weight : above devient at_most": replace(above, operator="at_most"),
    }


def test_a_conjunction_loses_a_part_becomes_a_disjunction_and_each_part_changes_in_its_turn(small):
    found = conditions(small, "Rule.when", "p-open")
    agreed, seven = Among("agreed", (False,)), Among("count", (7,))
    assert found["toutes devient une"] == Some((agreed, seven))
    assert found["sans la partie 1"] == All((seven,))
    assert found["count : négation"] == All((agreed, Not(seven)))


def test_a_choice_gains_those_that_the_rule_does_not_name(small):
    found = conditions(small, "Rule.when", "r-gip")
    assert found["kind : avec « gcs »"] == Among("kind", ("gip", "gcs"))
    assert found["kind : avec « autre »"] == Among("kind", ("gip", "autre"))


def test_what_always_holds_can_only_never_hold(small):
    assert conditions(small, "Rule.when", "r-else") == {"jamais vraie": Not(TRUE)}


def test_an_ending_becomes_each_other_one_and_none(small):
    endings = {}
    for change, base in small["Rule.ends"]["p-heavy"].items():
        rule = base.decisions["parcel"].rules[0]
        endings[change] = (rule.ends, rule.undecided)
    assert endings == {
        "donne accepted": ("accepted", None),
        "donne doubtful": ("doubtful", None),
        "ne décide plus (unlisted)": (None, "unlisted"),
        "ne décide plus (ambiguous)": (None, "ambiguous"),
    }
    assert "ne décide plus (unlisted)" not in small["Rule.ends"]["p-open"]


def test_a_row_is_dropped_and_changes_place_with_the_next_where_it_shows(small):
    orders = {
        change: [rule.id for rule in base.decisions["receipt"].rules]
        for change, base in small["DecisionModel.rules"]["receipt"].items()
    }
    assert orders["sans « r-gcs »"] == ["r-gip", "r-gip-2027", "r-early", "r-else"]
    assert orders["4 et 5 dans l'autre ordre"][-2:] == ["r-else", "r-early"]
    assert "1 et 2 dans l'autre ordre" not in orders


def test_outcomes_questions_and_the_way_of_reading_rows_change(small):
    assert list(small["DecisionModel.outcomes"]["parcel"]) == ["accepted après doubtful", "doubtful après refused"]
    asked = small["DecisionModel.facts"]["parcel"]["1 et 2 dans l'autre ordre"]
    assert asked.decisions["parcel"].facts == ("count", "weight", "agreed")
    (read,) = small["DecisionModel.policy"]["parcel"].values()
    assert read.decisions["parcel"].policy == "first"


def test_a_list_loses_an_item_gains_one_and_opens_or_closes_everywhere_at_once(small):
    dropped = small["List.items"]["kinds"]["sans « gip »"]
    assert dropped.lists["kinds"].ids() == ("gcs", "commune")
    assert [choice.id for choice in dropped.facts["kind"].choices] == ["gcs", "commune"]
    more = small["List.items"]["kinds"]["avec un élément de plus"]
    assert more.facts["kind"].choices[-1].id == "presque"
    (closed,) = small["List.open"]["kinds"].values()
    assert (closed.lists["kinds"].open, closed.facts["kind"].open) == (False, False)


def test_a_list_that_a_rule_names_changes_in_the_rule_and_in_its_parts(rules):
    for one in mutants(rules.base, kind="List.items"):
        if one.change.startswith("sans «"):
            gone = one.change.removeprefix("sans « ").removesuffix(" »")
            parts = [found for found in one.base.lists.values() if found.of == one.subject]
            assert all(gone not in part.ids() for part in parts), (one.subject, one.change)


def test_a_code_leads_elsewhere_to_fewer_choices_or_nowhere(small):
    rows = {change: base.lookups["codes"].rows for change, base in small["Lookup.rows"]["codes"].items()}
    assert "7410" not in rows["sans la ligne « 7410 »"]
    assert rows["« 7410 » mène à gcs"]["7410"] == ("gcs",)
    assert rows["« 7112 » sans gip"]["7112"] == ("gcs",)


def test_a_mutant_names_what_may_notice_it(two_periods):
    own = {(one.kind, one.subject): one for one in mutants(two_periods.base)}
    limit = own["Value.history", "weight_max"]
    assert (limit.decides, limit.decisions) == (True, ("parcel",))
    assert {"weight_max", "parcel"} <= limit.keys
    assert own["Lookup.rows", "codes"].decisions == ("receipt",)
    assert own["Caution.when", "heavy-soon"].decisions == ("parcel",)
    assert own["Fact.changeable", "kind"].decisions == ("receipt",)
    assert own["List.open", "kinds"].decisions == ("receipt",)
    words = own["Rule.says", "r-early"]
    assert (words.decides, "r-early" in words.keys) == (False, True)


def test_a_field_of_the_base_is_found_with_what_it_holds_by_default(two_periods):
    found = {(one.part, one.id, one.steps, one.field): one for one in spots(two_periods.base)}
    until = found["decisions", "receipt", ("rules", 0, "period"), "until"]
    assert (until.value, until.default) == (date(2027, 7, 1), None)
    assert found["facts", "weight", (), "unit"].default == ""
