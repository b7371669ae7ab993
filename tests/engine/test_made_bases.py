"""The engine and the naive one agree on bases made at random: every form of condition, period and ending."""

import itertools
from datetime import date
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import Oracle
from test_oracle import said

from assistant import decide
from assistant.engine.base import Rules
from assistant.language.compiling import compile_base
from assistant.language.strict_yaml import Document

DAYS = [date(2019, 1, 1), date(2020, 6, 1), date(2021, 1, 1)]
FACTS: dict[str, dict[str, Any]] = {
    "agreed": {"type": "boolean"},
    "channel": {"type": "choice", "choices": [{"id": one, "label": one} for one in ("portail", "api", "edi")]},
    "kind": {"type": "choice", "list": "kinds"},
    "count": {"type": "integer"},
    "weight": {"type": "size"},
    "day": {"type": "date"},
    "ending": {"type": "text"},
    "code": {"type": "text", "digits": 4},
}
LISTS = {
    "kinds": {"open": True, "items": ["gip", "gcs", "commune"]},
    "groups": {"of": "kinds", "items": ["gip", "gcs"]},
    "endings": {"items": ["PDF", "XML"]},
}
LOOKUP = {"from": "code", "to": "kind", "source": "texte", "rows": {"7410": "gip", "7000": ["gip", "commune", "autre"]}}
VALUES = {"count_max": 4, "weight_max": "30 Mo", "day_first": date(2020, 5, 1)}
LATER = {"count_max": 2, "weight_max": "1 Go", "day_first": date(2020, 2, 1)}
UNDECIDED = [{"undecided": "unlisted"}, {"undecided": "ambiguous"}]
LIMITS = {
    "count": st.sampled_from([3, 5, "count_max"]),
    "weight": st.sampled_from(["10 Mo", "1 Go", 7, "weight_max"]),
    "day": st.sampled_from([date(2020, 3, 1), "day_first"]),
}
OPERATORS = st.sampled_from(["above", "below", "at_most", "at_least"])


def checks_of(fact: str) -> st.SearchStrategy[Any]:
    """Every way in which a rule may test a fact."""
    if fact == "agreed":
        return st.booleans()
    if fact in LIMITS:
        compared = st.dictionaries(OPERATORS, LIMITS[fact], min_size=1, max_size=2)
        numbers = st.sampled_from([0, 3, [3, 5], {"not": 3}, {"not": [0, 5]}])
        return compared if fact == "day" else compared | numbers
    items = {"channel": ["portail", "api", "edi"], "kind": ["gip", "commune", "autre"], "ending": ["PDF", ""]}[fact]
    plain = st.sampled_from(items) | st.lists(st.sampled_from(items), min_size=1, max_size=2, unique=True)
    named = {"kind": [{"in": "groups"}], "ending": [{"in": "endings"}], "channel": []}[fact]
    return plain | st.builds(lambda item: {"not": item}, plain) | (st.sampled_from(named) if named else st.nothing())


def conditions(facts: list[str]) -> st.SearchStrategy[Any]:
    """A mapping that tests some of the facts, with `not`, `all` and `any` a few levels deep."""
    leaves = st.sampled_from(facts).flatmap(lambda fact: st.builds(lambda test: {fact: test}, checks_of(fact)))

    def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        several = st.lists(inner, min_size=1, max_size=3)
        return st.one_of(
            st.builds(lambda one: {"not": one}, inner),
            st.builds(lambda parts: {"all": parts}, several),
            st.builds(lambda parts: {"any": parts}, several),
            st.builds(lambda one, other: {**one, **other}, inner, inner),
        )

    return st.recursive(leaves, nested, max_leaves=4)


def periods(start: str, end: str) -> st.SearchStrategy[dict[str, date]]:
    return st.sampled_from([{}, {}, {start: DAYS[1]}, {end: DAYS[1]}, {start: DAYS[0], end: DAYS[2]}])


class Drawn(NamedTuple):
    """What differs from one base to another: facts, policy, rules, and which values come to an end or change when."""

    facts: list[str]
    policy: str
    rules: list[dict[str, Any]]
    ended: list[str]
    changed: dict[str, date]

    def topic(self) -> dict[str, Any]:
        """The whole topic, as a YAML file would give it."""
        history: dict[str, list[dict[str, Any]]] = {
            name: [{"from": None, "value": one}] for name, one in VALUES.items()
        }
        for name in self.ended:
            history[name][0]["until"] = DAYS[1]
        for name, day in self.changed.items():
            history[name].append({"from": day, "value": LATER[name]})
        common = {"says": "Voilà.", "source": "texte"}
        return {
            "topic": "made",
            "title": "Un sujet de test",
            "sources": {
                "texte": {
                    "title": "Un texte",
                    "publisher": "Un auteur",
                    "checked": DAYS[0],
                    "read": "own",
                    "unlinked": "aucun",
                }
            },
            "facts": {name: {"label": name, "question": "Quoi ?", **form} for name, form in FACTS.items()},
            "lists": LISTS,
            "values": {
                name: {"label": name, "source": "texte", "history": entries} for name, entries in history.items()
            },
            "lookups": {"codes": LOOKUP},
            "decisions": {
                "made": {
                    "question": "Que faire ?",
                    "policy": self.policy,
                    "facts": self.facts,
                    "outcomes": {"low": "Bas", "middle": "Moyen", "high": "Haut"},
                    "rules": [{**rule, **common} for rule in self.rules],
                }
            },
        }


@st.composite
def bases(draw: st.DrawFn) -> Drawn:
    """A decision of at most three facts and four rules."""
    facts = draw(st.lists(st.sampled_from(sorted(set(FACTS) - {"code"})), min_size=1, max_size=3, unique=True))
    policy = draw(st.sampled_from(["first", "collect"]))
    ending = "outcome" if policy == "first" else "finding"
    ends = st.sampled_from([{ending: one} for one in ("low", "middle", "high")] + UNDECIDED)
    rules: list[dict[str, Any]] = []
    for place in range(draw(st.integers(1, 4))):
        end, period = draw(ends), draw(periods("since", "until"))
        rules.append({"id": f"r{place}", "when": draw(conditions(facts)), **end, **period})
    if draw(st.booleans()):
        del rules[-1]["when"]
        rules[-1]["otherwise"] = True
    ended = draw(st.lists(st.sampled_from(sorted(VALUES)), unique=True))
    changed = draw(st.dictionaries(st.sampled_from(sorted(VALUES)), st.sampled_from(DAYS[1:])))
    return Drawn(facts, policy, rules, ended, changed)


def made(topic: dict[str, Any], words: Any) -> Rules:
    base, problems = compile_base([Document("made.yml", topic, {}, {}, [])], words)
    assert not problems, problems
    return Rules(base)


TYPED = {"10,2 Mo": (10_200_000, 10_695_476), "1 010 Mo": (1_010_000_000, 1_059_061_760)}


def agree(drawn: Drawn, words: Any) -> None:
    """Both engines must say the same of every state of a base (of the first ones when they are many), on every day."""
    question, oracle = made(drawn.topic(), words)["made"], Oracle(drawn.topic())
    for day in oracle.days("made"):
        read = oracle.read("made")
        values = [[None, *oracle.classes("made", fact, day)] for fact in read]
        if "kind" in read:
            values[read.index("kind")] += ["code 7410", "code 7000"]
        if "weight" in read:
            values[read.index("weight")] += list(TYPED)
        for known in itertools.islice(itertools.product(*values), 150):
            given = {fact: value for fact, value in zip(read, known, strict=True) if value is not None}
            plain = {fact: TYPED.get(value, value) if fact == "weight" else value for fact, value in given.items()}
            for facts in (given, plain):
                if str(facts.get("kind")).startswith("code"):
                    facts["code"] = facts.pop("kind").removeprefix("code ")
            assert said(decide(question, given, day)) == oracle.decide("made", plain, day), (day, given)


@given(bases())
@settings(max_examples=30, deadline=None, report_multiple_bugs=False)
def test_both_engines_agree_on_bases_made_at_random(words, drawn):
    agree(drawn, words)


@pytest.mark.parametrize("ended", [[], sorted(VALUES)], ids=["open", "ended"])
@pytest.mark.parametrize("start", DAYS[1:], ids=str)
@pytest.mark.parametrize(("fact", "value"), [("count", "count_max"), ("weight", "weight_max"), ("day", "day_first")])
def test_both_engines_agree_on_a_value_and_a_rule_that_change_at_a_date(words, fact, value, start, ended):
    rules = [
        {"id": "r0", "when": {fact: {"above": value}}, "outcome": "high", "until": DAYS[2]},
        {"id": "r1", "when": {fact: {"above": value}}, "outcome": "middle", "since": DAYS[2]},
        {"id": "r2", "otherwise": True, "outcome": "low"},
    ]
    agree(Drawn([fact], "first", rules, ended, {value: start}), words)
