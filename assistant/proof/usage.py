"""Usage: what a base declares and nothing uses is a mistake, or a leftover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.engine.base import Rules
from assistant.language.compiled import facts_of, leaves, values_of
from assistant.language.decisions import PLACEHOLDER
from assistant.language.problems import Place, Problem

_NAMES = {
    "facts": "fait",
    "lists": "liste",
    "values": "valeur",
    "sources": "source",
    "procedures": "démarche",
    "cautions": "mise en garde",
    "notes": "note",
}


def unused(rules: Rules, also: frozenset[str] = frozenset()) -> list[Problem]:
    """The facts, lists, values, sources, procedures, cautions that nothing uses; `also` names what articles use."""
    base = rules.base
    used = {part: set(also) for part in _NAMES}
    for decision in base["decisions"].values():
        _decision(decision, base, used)
    for lookup in base["lookups"].values():
        used["facts"].update((lookup["from"], lookup["to"]))
        used["sources"].add(lookup["source"])
    used["lists"].update(name for form in base.get("heard", {}).values() for name in form.get("lists", ()))
    for fact in base["facts"].values():
        used["facts"].update(filter(None, [fact["derived"] if isinstance(fact["derived"], str) else None]))
        used["lists"].update(filter(None, (fact["list"], fact["among"])))
        used["values"].update(filter(None, (fact["limit"],)))
    for part in ("lists", "values", "procedures", "cautions", "notes"):
        for form in base[part].values():
            used["sources"].update(_sources(form))
            used["lists"].update(filter(None, (form.get("of"),)))
    return [problem for part in used for problem in _left(base, part, used[part])]


def _decision(decision: dict[str, Any], base: dict[str, Any], used: dict[str, set[str]]) -> None:
    texts = [text for outcome in decision["outcomes"] for text in (outcome["says"], outcome["advice"])]
    used["cautions"].update(decision["cautions"])
    conditions = [rule["when"] for rule in decision["rules"]]
    for rule in decision["rules"]:
        texts += [rule["says"], rule["advice"]]
        used["sources"].add(rule["source"])
        used["cautions"].update(rule["cautions"])
        used["notes"].update(rule["notes"])
        used["procedures"].update(filter(None, (rule["procedure"],)))
    named = [*decision["cautions"], *(name for rule in decision["rules"] for name in rule["cautions"])]
    conditions += [base["cautions"][name]["when"] for name in named]
    for condition in conditions:
        used["facts"].update(facts_of(condition))
        used["values"].update(values_of(condition))
        used["lists"].update(leaf[3] for leaf in leaves(condition) if leaf[0] == "in" and leaf[3])
    for text in texts:
        for name in PLACEHOLDER.findall(text):
            used["facts"].add(name)
            used["values"].add(name)


def _sources(form: Any) -> Iterator[str]:
    if isinstance(form, dict):
        for key, item in form.items():
            if key == "source" and isinstance(item, str):
                yield item
            else:
                yield from _sources(item)
    elif isinstance(form, list):
        for item in form:
            yield from _sources(item)


def _left(base: dict[str, Any], part: str, used: set[str]) -> Iterator[Problem]:
    for identifier, form in base[part].items():
        if identifier not in used and not _read_elsewhere(form):
            file = base["topics"][form["topic"]]["file"]
            message = f"{_NAMES[part]} que rien n'utilise"
            yield Problem(Place(file), identifier, message, "ôtez cette déclaration, ou servez-vous-en")


def _read_elsewhere(form: dict[str, Any]) -> bool:
    """What holds a statement of the source is shown by the articles; a list with attributes is a table for programs."""
    items = form.get("items", [])
    return (
        bool(form.get("statements"))
        or any(isinstance(item, dict) and (item.get("attributes") or item.get("statements")) for item in items)
        or any(step.get("statements") for step in form.get("steps", []))
    )
