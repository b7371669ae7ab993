"""Rules that a stranger wrote to take all the time and the memory there is: an error is told, and soon."""

import pytest
from processor import within

from assistant.language.loading import load
from assistant.language.shapes import COMPARED, suggestion
from assistant.model.problems import LARGEST, LARGEST_BASE, MOST_PROBLEMS, InvalidRules, UnreadableRules

HEAD = """topic: {0}
title: Un sujet {0}
sources:
  texte-{0}: {{title: Un texte, publisher: Un auteur, checked: 2026-11-24, read: own, unlinked: aucun}}
"""
FACTS = "facts:\n  weight: {type: integer, label: poids, question: Combien ?}\n"
DECISION = """decisions:
  parcel:
    question: Passe-t-il ?
    policy: first
    outcomes: {oui: Oui, non: Non}
    facts: [weight]
    rules:
"""
SECONDS = 5


@pytest.fixture
def refused(tmp_path):
    """What is said of a topic, and nothing else, in less than the time that any input is allowed."""

    def read(text):
        (tmp_path / "made.yml").write_text(HEAD.format("made") + text, encoding="utf-8")
        with within(SECONDS), pytest.raises(InvalidRules) as caught:
            load(tmp_path)
        return caught.value.problems

    return read


@pytest.mark.parametrize("before", ["", "facts:\n  weight:\n    ", "values:\n  most:\n    "])
def test_a_million_octets_of_unknown_keys_are_told_up_to_a_number(refused, before):
    blank = " " * (len(before) - len(before.rstrip(" ")))
    keys = f"\n{blank}".join(f"cle{number:05}: x" for number in range(60_000))
    problems = refused(before + keys)
    assert len(problems) <= MOST_PROBLEMS + 1
    assert "« cle00001 » : clé inconnue" in [one.message for one in problems]
    last = f"plus de {MOST_PROBLEMS} erreurs"
    assert [one.hint for one in problems if one.message == last] == ["la suite n'est pas lue"]


def test_a_condition_of_600_times_six_is_told_to_be_too_long(refused):
    facts = "facts:\n" + "".join(
        f"  b{one}: {{type: boolean, label: fait {one}, question: Est-ce {one} ?}}\n" for one in range(6)
    )
    parts = ", ".join(
        "{" + ", ".join(f"b{one}: {str(bool(number >> one & 1)).lower()}" for one in range(6)) + "}"
        for number in range(600)
    )
    rule = f"      - {{id: r-a, when: {{any: [{parts}]}}, outcome: oui, says: Oui., source: texte-made}}\n"
    (problem,) = refused(facts + DECISION.replace("[weight]", "[b0, b1, b2, b3, b4, b5]") + rule)
    assert (problem.subject, problem.message) == (
        "r-a",
        "plus de 500 comparaisons dans une décision : trop pour être vérifiées",
    )


def test_a_decision_of_thousands_of_rules_is_told_to_be_too_long(refused):
    rules = "".join(
        f"      - {{id: r-{one}, when: {{weight: {one}}}, outcome: oui, says: Oui {one}., source: texte-made}}\n"
        for one in range(5_000)
    )
    (problem,) = refused(FACTS + DECISION + rules)
    assert problem.subject == "r-500"


def test_many_names_that_stand_for_nothing_are_told_up_to_a_number(refused):
    named = ", ".join(f"zh{one}" for one in range(10_000))
    choices = ", ".join(f"ch{one}: {{label: Choix {one}}}" for one in range(10_000))
    text = f"lists:\n  all: {{items: {{{choices}}}}}\n  some: {{of: all, items: [{named}]}}\n"
    assert len(refused(text)) <= MOST_PROBLEMS + 1


def test_a_base_of_many_big_topics_is_not_read_whole(tmp_path):
    for number in range(300):
        with (tmp_path / f"t{number}.yml").open("wb") as file:
            file.truncate(LARGEST)
    with pytest.raises(UnreadableRules, match="base trop grosse : 3 Mo au plus pour tous ses sujets"):
        load(tmp_path)
    assert LARGEST < LARGEST_BASE


def test_among_many_names_only_those_that_begin_alike_are_compared():
    names = [f"autre{one}" for one in range(COMPARED)]
    assert suggestion("comune", [*names, "commune"]) == "vouliez-vous dire « commune » ?"
    assert suggestion("ommune", [*names, "commune"]) == ""
