"""The sentences that depend on the state alone: what each answer would give, and what would change the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from assistant.model.base import Base, Words
from assistant.model.decisions import DecisionModel
from assistant.model.facts import Fact
from assistant.table.shown import clause, shown
from assistant.table.unary import Known
from assistant.words.dates import show_date
from assistant.words.french import FRENCH
from assistant.words.numbers import number
from assistant.words.typography import french, small

if TYPE_CHECKING:
    from assistant.table.finished import To
    from assistant.table.ruleset import RuleSet

End = tuple[str, str | None]
"""Status and outcome."""

EXCEPTED = ("decided", "ambiguous")
"""The statuses of an end that is told first, with what would change it."""

LISTED = FRENCH["bounds"]["listed"]
"""How many answers are told one by one; beyond, the question alone is."""

LISTED_MEMBERS = 3
"""How many answers a change names; of more, when one alone is left out, that one is named."""

_READING = {"at_most": "low", "above": "high"}
_WORDS = {"at_most": "at-most", "above": "above", "at_least": "at-least"}
"""The reading of a size that is certain: a boundary that the source does not settle is never recommended."""


def sentence(words: Words, name: str, **parts: str) -> str:
    """A sentence of the engine, its gaps filled, in French typography."""
    return french(str(words[name]).format(**parts))


def asked_fact(base: Base, fact: Fact) -> Fact:
    """The fact to ask for: one that is computed from another is asked as that one."""
    return base.facts[fact.origin] if fact.origin is not None else fact


def listed(fact: Fact) -> bool:
    """Whether the answers of a fact can be told one by one, as branches."""
    return fact.type in ("boolean", "choice") and fact.origin is None


def conditional(base: Base, decision: DecisionModel, fact: Fact, ends: Mapping[Known, End]) -> str:
    """The answer while `fact` is missing: what each of its answers gives, or the question that decides."""
    if not ends:
        return sentence(base.words, "one-missing", question=asked_fact(base, fact).question)
    labels = {value: label_of(base.words, decision, *end) for value, end in ends.items()}
    if fact.type == "boolean":
        return _either(fact, base.words, ends, labels)
    return _depends(fact, base.words, ends, labels)


def label_of(words: Words, decision: DecisionModel, status: str, outcome: str | None) -> str:
    """The word that a reader sees first: the outcome's own label, or the status's."""
    return decision.outcome(outcome).label if outcome else str(words[f"status-{status}"])


def _either(fact: Fact, words: Words, ends: Mapping[Known, End], labels: dict[Known, str]) -> str:
    if labels[True] == labels[False]:
        return sentence(words, "one-missing", question=fact.question)
    clauses = {value: clause(fact, value, words) for value in (True, False)}
    for value in (True, False):
        if ends[not value][0] == "missing":
            return sentence(words, "open-otherwise", label=labels[value], clause=clauses[value])
    key = "unless" if ends[True][0] == "decided" and ends[False][0] in EXCEPTED else "either"
    return sentence(
        words,
        key,
        label=labels[False],
        other=small(labels[True]),
        true=clauses[True],
        false=clauses[False],
        Label=labels[True],
        small=small(labels[False]),
    )


def excepted(base: Base, decision: DecisionModel, facts: Sequence[Fact], end: End) -> str:
    """The answer that any of some facts would change alike: « Exclue, sauf si elle vend ou si elle agit pour … »."""
    words = base.words
    clauses = str(words["or-if"]).join(clause(fact, True, words) for fact in facts)
    return sentence(words, "unless", label=label_of(words, decision, *end), true=clauses)


def _depends(fact: Fact, words: Words, ends: Mapping[Known, End], labels: dict[Known, str]) -> str:
    """What the answers to a choice give, those that give the same together; the question where they are many."""
    alike = set(ends.values())
    if len(alike) == 1 and next(iter(alike))[0] != "missing":
        return sentence(words, "alike", label=next(iter(labels.values())), question=fact.question)
    if len(labels) > LISTED or len(set(labels.values())) == 1:
        return sentence(words, "one-missing", question=fact.question)
    grouped: dict[str, list[str]] = {}
    for value, label in labels.items():
        said = str(words["open-still"]) if ends[value][0] == "missing" else label
        grouped.setdefault(said, []).append(shown(fact, value, words))
    quoted = "« {} »" if nested([value for values in grouped.values() for value in values]) else "{}"
    cases = " ; ".join(
        f"{', '.join(quoted.format(small(value)) for value in values)} : {small(said)}"
        for said, values in grouped.items()
    )
    return sentence(words, "depends", fact=fact.label, cases=cases[:1].upper() + cases[1:])


def nested(values: Sequence[str]) -> bool:
    """Whether an answer is a part of another, so that commas would run them into each other.

    >>> nested(["le code", "le code ou le numéro"]), nested(["le code", "le numéro"])
    (True, False)
    """
    return any(one != other and one in other for one in values for other in values)


def change_said(rules: RuleSet, change: Sequence[tuple[str, To]], label: str) -> str:
    """What a change would give: « Acceptée si le fichier pèse 10 000 000 octets au plus. »."""
    words = rules.base.words
    clauses = str(words["and"]).join(_change_clause(rules, rules.base.facts[fact], to) for fact, to in change)
    return sentence(words, "change", label=label, changes=clauses)


def doubt_said(rules: RuleSet, change: tuple[str, To], facts: Sequence[Fact]) -> str:
    """What a change would leave open: « Si le fichier pèse plus de 10 Mo, cela dépend (canal de dépôt). »."""
    words = rules.base.words
    labels = ", ".join(dict.fromkeys(asked_fact(rules.base, fact).label for fact in facts))
    clause = _change_clause(rules, rules.base.facts[change[0]], change[1])
    return sentence(words, "change-depends", facts=labels, changes=clause)


def _change_clause(rules: RuleSet, fact: Fact, to: To) -> str:
    if "is" in to:
        return clause(fact, bool(to["is"]), rules.base.words)
    value = _members(rules, fact, to["in"]) if "in" in to else _bounds(rules, fact, to)
    return (fact.clause or fact.label + " : {}").replace("{}", value)


def _members(rules: RuleSet, fact: Fact, members: bool | int | str | tuple[str, ...]) -> str:
    words = rules.base.words
    if isinstance(members, tuple):
        left = [one for one in fact.answers() if one not in members]
        if len(left) == 1 and len(members) > LISTED_MEMBERS:
            return str(words["other-than"]).format(value=shown(fact, left[0], words))
        return str(words["or"]).join(shown(fact, member, words) for member in members)
    return str(words["of-list"]).format(list=rules.base.lists[str(members)].title)


def _bounds(rules: RuleSet, fact: Fact, to: To) -> str:
    words = rules.base.words
    parts = []
    for key, bound in to.items():
        named, word = rules.limits.get(bound) if isinstance(bound, str) else None, _WORDS[key]
        if fact.type == "date":
            day = date.fromordinal(named.low) if named else date.fromisoformat(str(bound))
            said = show_date(day)
        else:
            count = getattr(named, _READING[key]) if named else int(str(bound))
            unit = str(words["bytes"]) if fact.type == "size" else fact.unit
            said = f"{number(count)} {unit.removesuffix('s') if count < 2 else unit}".strip()
            if named and fact.type == "size":
                said = str(words["exact-limit"]).format(limit=named.text, exact=said)
            word = "at-most-zero" if key == "at_most" and count == 0 else word  # what is counted is never less
        parts.append(str(words[word]).format(value=said))
    return str(words["and"]).join(parts)
