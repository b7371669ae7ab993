"""The rules of a stretch of time with their words, as a page carries them: limits are put in, gaps are for facts."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from assistant.engine.decider import Decider
from assistant.engine.templates import Slot
from assistant.engine.wording import Wording
from assistant.model.condition import Compared, Test
from assistant.model.period import Limit
from assistant.outlets.site.page_json import JsonObject
from assistant.words.typography import french


def outcomes_data(decider: Decider, wording: Wording) -> Iterator[JsonObject]:
    """The outcomes of a decision, with what is said where no rule speaks."""
    for one in decider.model.outcomes:
        says, advice = (text_data(wording, text) for text in (one.says, one.advice))
        yield {"id": one.id, "label": one.label, "says": says, "advice": advice}


def rules_data(wording: Wording) -> Iterator[JsonObject]:
    """The rules in force, by their place; `reads` are the facts of their tests, in order, with the limits compared."""
    for rule, tests, article in zip(wording.rules, wording.tests, wording.articles, strict=True):
        yield {
            "id": rule.id,
            "ends": rule.ends,
            "says": text_data(wording, rule.says),
            "advice": text_data(wording, rule.advice),
            "gives": msgspec.to_builtins(rule.gives),
            "procedure": rule.procedure,
            "notes": list(rule.notes),
            "source": rule.source,
            "statements": list(rule.statements),
            "article": article,
            "deduced": rule.deduced,
            "why": rule.why,
            "reads": [list(one) for one in dict.fromkeys(_read(test, limit) for test, limit in tests)],
        }


def _read(test: Test, limit: Limit | None) -> tuple[str, ...]:
    return (test.fact,) if limit is None else (test.fact, limit_name(test, limit))


def limit_name(test: Test, limit: Limit) -> str:
    """The name of a limit in its stretch of time: that of the value, or the limit as the rule writes it."""
    return test.value if isinstance(test, Compared) and test.value is not None else limit.text


def limits_data(decider: Decider, wording: Wording) -> Iterator[tuple[str, dict[str, object]]]:
    """The limits that rules compare with, and those within which a name is proposed."""
    tested = [(test, limit) for tests in wording.tests for test, limit in tests]
    found = {limit_name(test, limit): limit for test, limit in tested if limit is not None}
    for name in (fact.limit for fact in decider.base.facts.values() if fact.origin in decider.completing.known):
        limit = wording.limits.get(name or "")
        if limit is not None and name is not None:
            found[name] = limit
    for name, limit in found.items():
        yield name, {"low": limit.low, "high": limit.high, "text": french(limit.text)}


def text_data(wording: Wording, template: str) -> str | list[str]:
    """A text as it is, or its sentences where some of them name facts, limits put in and blanks set."""
    made = wording.cut(template)
    if made.fixed is not None:
        return made.fixed
    return ["".join(map(_part, sentence)) for sentence in made.sentences]


def _part(part: str | Slot) -> str:
    if isinstance(part, str):
        return part
    return f"«\u00a0{{{part.name}}}\u00a0»" if part.quoted else f"{{{part.name}}}"
