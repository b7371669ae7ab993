"""A page's rules: what the compiled base says of one or a few questions, as small JSON for the evaluator in the page.

`docs/assets/engine/rules.js` opens it and puts back what is left out here because it is usual: empty texts and lists,
the source that most rules of a question share, the items of a list that a condition names.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from assistant.engine.matching import OTHER
from assistant.language.compiled import Condition, leaves

Form = Mapping[str, Any]

WORDS = [
    "status-missing",
    "status-ambiguous",
    "status-unlisted",
    "status-undated",
    "one-missing",
    "undated",
    "change",
    "and",
    "unknown-fact",
    "known-facts",
    "did-you-mean",
    "wrong-type",
    "contradiction",
    "no-row",
    "no-value",
]
"""The sentences of the engine itself that any answer may need."""

_NUMBER = ["at-most", "at-least", "above", "below"]
WORDS_OF_TYPE = {
    "boolean": ["type-boolean", "wrong-boolean", "yes", "no", "unless", "either", "open-otherwise"],
    "choice": ["type-choice", "blank", "too-long", "unknown-choice", "known-choices", "other", "or", "depends"],
    "text": ["type-text", "too-long", "malformed", "of-list"],
    "integer": ["type-integer", *_NUMBER],
    "size": ["type-size", "bytes", "hesitation", *_NUMBER],
    "date": ["type-date", *_NUMBER],
}
"""Those that an answer may need when some fact is of a type."""

_SLOT = re.compile(r"\{(\w+)\}")
_FACT = (
    "type",
    "label",
    "question",
    "help",
    "derived",
    "as",
    "limit",
    "among",
    "changeable",
    "clause",
    "if_true",
    "if_false",
    "absent",
    "digits",
    "unit",
    "open",
)
_RULE = (
    "id",
    "ends",
    "undecided",
    "since",
    "until",
    "says",
    "advice",
    "gives",
    "procedure",
    "cautions",
    "notes",
    "deduced",
    "why",
)
_SOURCE = ("title", "publisher", "dated", "checked", "url", "article")
_DECISION = ("question", "label", "article", "policy", "facts", "sources", "cautions")


def page_rules(base: Form, decisions: Sequence[str], words: Iterable[str] = ()) -> dict[str, Any]:
    """All that answering `decisions` in a page needs of the compiled `base`; `words` are more sentences to carry."""
    forms = [base["decisions"][name] for name in decisions]
    rules = [rule for form in forms for rule in form["rules"]]
    procedures = _of(base, "procedures", (rule["procedure"] for rule in rules))
    cautions = _of(base, "cautions", (name for one in [*forms, *rules] for name in one["cautions"]))
    facts = _facts(base, forms)
    kinds = {fact["type"] for fact in facts.values()}
    slots = {name for form in forms for text in _sentences(form) for name in _SLOT.findall(text)}
    limits = [fact["limit"] for fact in facts.values()]
    values = _of(base, "values", [*slots, *limits, *(name for rule in rules for name in rule["values"])])
    said = [*WORDS, *(key for kind in sorted(kinds) for key in WORDS_OF_TYPE[kind])]
    conditions = [one["when"] for one in [*rules, *cautions.values()]]
    lists = {leaf[3] for condition in conditions for leaf in leaves(condition) if leaf[0] == "in"}
    named = _of(base, "lists", [*lists, *(fact["among"] for fact in facts.values())])
    cited = [*(rule["source"] for rule in rules), *(caution["source"] for caution in cautions.values())]
    return {
        "rules": base["rules"],
        "decisions": {form["id"]: _decision(form) for form in forms},
        "facts": {name: _fact(fact) for name, fact in facts.items()},
        "lists": {
            name: {"title": one["title"], "items": [item["id"] for item in one["items"]]} for name, one in named.items()
        },
        "values": {name: _value(value) for name, value in values.items()},
        "lookups": [
            {**{key: lookup[key] for key in ("from", "to", "assumed")}, "rows": _rows(lookup)}
            for lookup in sorted(base["lookups"].values(), key=lambda lookup: lookup["assumed"] is not None)
            if any(lookup["to"] in form["facts"] for form in forms)
        ],
        "sources": {name: _kept(source, _SOURCE) for name, source in _of(base, "sources", cited).items()},
        "cautions": {
            name: {**_kept(caution, ("text", "source", "since", "until")), **_when(caution)}
            for name, caution in cautions.items()
        },
        "procedures": {name: _procedure(procedure) for name, procedure in procedures.items()},
        "notes": {
            name: note["text"] for name, note in _of(base, "notes", (n for r in rules for n in r["notes"])).items()
        },
        "words": {key: base["words"][key] for key in dict.fromkeys([*said, *words])},
        "other": OTHER,
    }


def engine_of(page: Form) -> str:
    """The evaluator that a page's rules need: `files` where some fact is a size or computed from a name."""
    about_files = any(fact["type"] == "size" or fact.get("as") for fact in page["facts"].values())
    return "files" if about_files else "rules"


def page_json(page: Form) -> str:
    """The page's rules as the shortest JSON text, safe inside a script element too."""
    return json.dumps(page, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _of(base: Form, part: str, names: Iterable[str | None]) -> dict[str, Any]:
    """The parts of the base that are named, in the base's order."""
    wanted = set(names)
    return {name: one for name, one in base[part].items() if name in wanted}


def _kept(form: Form, keys: Iterable[str]) -> dict[str, Any]:
    """The keys that say something: what is empty or false is left out, a zero is not."""
    return {key: form[key] for key in keys if form.get(key) not in (None, "", [], {}) and form[key] is not False}


def _facts(base: Form, forms: Sequence[Form]) -> dict[str, Any]:
    """The facts that the questions read, look up, derive, or put in a sentence."""
    named = {name for form in forms for name in (*form["facts"], *form["sources"])}
    for form in forms:
        for text in _sentences(form):
            named.update(name for name in _SLOT.findall(text) if name in base["facts"])
    named.update(lookup[key] for lookup in base["lookups"].values() for key in ("from", "to") if lookup["to"] in named)
    return _of(base, "facts", named)


def _sentences(form: Form) -> Iterator[str]:
    for one in (*form["outcomes"], *form["rules"]):
        yield from (one["says"], one["advice"])


def _decision(form: Form) -> dict[str, Any]:
    usual = Counter(rule["source"] for rule in form["rules"]).most_common(1)[0][0]
    return {
        **_kept(form, _DECISION),
        "outcomes": [_kept(outcome, ("id", "label", "says", "advice")) for outcome in form["outcomes"]],
        "source": usual,
        "rules": [
            {
                **_kept(rule, _RULE),
                **_when(rule),
                **({"statements": " ".join(rule["statements"])} if rule["statements"] else {}),
                **({"source": rule["source"]} if rule["source"] != usual else {}),
            }
            for rule in form["rules"]
        ],
    }


def _fact(fact: Form) -> dict[str, Any]:
    kept = _kept(fact, _FACT)
    choices = [[choice["id"], choice["label"], *choice["aliases"]] for choice in fact.get("choices", [])]
    return {**kept, "choices": choices} if choices else kept


def _value(value: Form) -> dict[str, Any]:
    periods = [[entry[key] for key in ("low", "high", "text", "from", "until")] for entry in value["history"]]
    return {"kind": value["kind"], "history": [_trimmed(period) for period in periods]}


def _rows(lookup: Form) -> list[list[Any]]:
    """The codes of a table in one text for each answer that they have."""
    codes: dict[tuple[str, ...], list[str]] = {}
    for code, items in lookup["rows"].items():
        codes.setdefault(tuple(items), []).append(code)
    return [[" ".join(some), *items] for items, some in codes.items()]


def _trimmed(row: list[Any]) -> list[Any]:
    """A row without the unknown ends that nothing follows."""
    return _trimmed(row[:-1]) if row[-1] is None else row


def _procedure(procedure: Form) -> dict[str, Any]:
    steps = [{key: part for key, part in step.items() if key != "statements"} for step in procedure["steps"]]
    notes = [note["text"] for note in procedure.get("notes", [])]
    return {"title": procedure["title"], "steps": steps, **({"notes": notes} if notes else {})}


def _when(form: Form) -> dict[str, Condition]:
    return {} if form["when"] == ["true"] else {"when": _short(form["when"])}


def _short(condition: Condition) -> Condition:
    """The condition with the name of a list in place of its items."""
    if condition[0] in ("and", "or", "not"):
        return [condition[0], *map(_short, condition[1:])]
    if condition[0] == "in":
        return [*condition[:2], *([0, condition[3]] if condition[3] else [condition[2]])]
    return condition
