"""The words of people as files write them, typed: patterns that state a fact, intents that ask for a decision.

They decide nothing: a decision reads facts, and only `ask` reads these parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from assistant.language.draft import Declared, Draft
from assistant.language.examples import check_given
from assistant.language.mistakes import Mistakes
from assistant.language.shapes import suggestion
from assistant.language.strict_yaml import Path, Written
from assistant.model.language import Intent, Patterns

_SLOT = re.compile(r"\{([^{}]*)\}")
SUPPOSABLE = "la supposition doit porter sur un fait de cette question"


def resolve_language(draft: Draft, mistakes: Mistakes) -> None:
    """Type patterns and intents; what they name and the base does not hold is reported."""
    for one in draft.of("patterns"):
        draft.patterns[one.id] = msgspec.convert({"fact": one.id, "topic": one.topic, **one.form}, Patterns)
        if not mistakes.missing("facts", one.id, one.path, one.report):
            _check_patterns(one, draft, mistakes)
    for one in draft.of("intents"):
        draft.intents[one.id] = msgspec.convert({"decision": one.id, "topic": one.topic, **one.form}, Intent)
        _check_intent(one, draft, mistakes)


def _check_patterns(one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    fact = draft.facts[one.id]
    known = [choice.id for choice in fact.choices]
    for choice in one.form.get("choices", {}):
        if fact.type != "text" and choice not in known:
            message = f"« {choice} » n'est pas un choix de « {one.id} »"
            one.report((*one.path, "choices", choice), message, suggestion(choice, known), True)
    for key in ("if_true", "if_false", "things", "done"):
        if key in one.form and fact.type != "boolean":
            one.report((*one.path, key), f"« {one.id} » n'est pas un fait à oui ou non", "", True)
    if "done" in one.form and "things" not in one.form:
        one.report((*one.path, "done"), "« done » ne va pas sans « things »", "", True)
    if "empty" in one.form and fact.type != "text":
        one.report((*one.path, "empty"), f"« {one.id} » n'est pas un texte", "", True)
    for index, name in enumerate(one.form.get("lists", ())):
        mistakes.missing("lists", name, (*one.path, "lists", index), one.report)
    if "sums" in one.form:
        part, path = one.form["sums"], (*one.path, "sums")
        if not mistakes.missing("facts", part, path, one.report) and {fact.type, draft.facts[part].type} != {"size"}:
            one.report(path, "seule une taille est la somme d'une autre taille", "", True)
    _check_slots(one, mistakes)


def _check_intent(one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    decision = draft.decisions.get(one.id)
    if decision is None:
        if not mistakes.unsound("decisions", one.id):
            message = f"« {one.id} » : décision inconnue"
            one.report(one.path, message, suggestion(one.id, draft.declared["decisions"]), True)
        return
    known = [*decision.facts, *decision.origins]
    for index, fact in enumerate(one.form["facts"]):
        if mistakes.foreign(fact, known):
            message = f"« {fact} » n'est pas un fait de cette décision"
            one.report((*one.path, "facts", index), message, suggestion(fact, known), False)
    other = one.form.get("other")
    open_facts = [fact.id for fact in draft.facts.values() if fact.open]
    if other is not None and other not in open_facts and not mistakes.unsound("facts", other):
        one.report((*one.path, "other"), f"« {other} » n'est pas un fait sur une liste ouverte", "", False)
    for index, default in enumerate(one.form.get("defaults", ())):
        supposed = [("facts", *fact) for fact in default["facts"].items()]
        for key, fact, value in [*supposed, *(("given", *fact) for fact in default.get("given", {}).items())]:
            at = (*one.path, "defaults", index, key, fact)
            if mistakes.foreign(fact, known):
                one.report(at, f"« {fact} » : {SUPPOSABLE}", "", True)
            elif fact in draft.facts and not mistakes.unsound("facts", fact):
                check_given(draft.facts[fact], value, at, one.report)
    _check_slots(one, mistakes)


def _check_slots(one: Declared, mistakes: Mistakes) -> None:
    """Check the facts that patterns name between braces."""
    for path, text in _texts(one.form, one.path):
        for name in _SLOT.findall(text):
            if name:
                mistakes.missing("facts", name, path, one.report)


def _texts(form: Written, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(form, str):
        yield path, form
    elif isinstance(form, dict):
        for key, item in form.items():
            yield from _texts(item, (*path, key))
    elif isinstance(form, list):
        for index, item in enumerate(form):
            yield from _texts(item, (*path, index))
