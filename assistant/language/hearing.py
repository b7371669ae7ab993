"""The words of people: which phrases in a question state a fact (`heard`) or ask for a decision (`asked`).

They decide nothing: a decision reads facts, and only `ask` reads these parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from assistant.language.mistakes import Mistakes
from assistant.language.parts import Named
from assistant.language.shapes import suggestion
from assistant.language.strict_yaml import Path

_SLOT = re.compile(r"\{([^{}]*)\}")
SUPPOSABLE = "la supposition doit porter sur un fait de cette question"


def check_hearing(named: Iterable[Named], base: dict[str, Any], mistakes: Mistakes) -> None:
    """Report what a `heard` or an `asked` names that the base does not hold."""
    for one in named:
        if one.part == "heard" and not mistakes.missing("facts", one.id, one.path, one.report):
            _heard(one, base, mistakes)
        elif one.part == "asked":
            _asked(one, base, mistakes)


def _heard(one: Named, base: dict[str, Any], mistakes: Mistakes) -> None:
    fact = base["facts"][one.id]
    known = [choice["id"] for choice in fact["choices"]]
    for choice in one.form.get("choices", {}):
        if choice not in known:
            message = f"« {choice} » n'est pas un choix de « {one.id} »"
            one.report((*one.path, "choices", choice), message, suggestion(choice, known), True)
    for key in ("if_true", "if_false"):
        if key in one.form and fact["type"] != "boolean":
            one.report((*one.path, key), f"« {one.id} » n'est pas un fait à oui ou non", "", True)
    if "empty" in one.form and fact["type"] != "text":
        one.report((*one.path, "empty"), f"« {one.id} » n'est pas un texte", "", True)
    for index, name in enumerate(one.form.get("lists", ())):
        mistakes.missing("lists", name, (*one.path, "lists", index), one.report)
    _slots(one, mistakes)


def _asked(one: Named, base: dict[str, Any], mistakes: Mistakes) -> None:
    decision = base["decisions"].get(one.id)
    if decision is None or not decision:
        if not mistakes.unsound("decisions", one.id):
            message = f"« {one.id} » : décision inconnue"
            one.report(one.path, message, suggestion(one.id, base["decisions"]), True)
        return
    known = [*decision["facts"], *decision["sources"]]
    for index, fact in enumerate(one.form["facts"]):
        if fact not in known:
            message = f"« {fact} » n'est pas un fait de cette décision"
            one.report((*one.path, "facts", index), message, suggestion(fact, known), False)
    if "other" in one.form and not base["facts"].get(one.form["other"], {}).get("open"):
        message = f"« {one.form['other']} » n'est pas un fait sur une liste ouverte"
        one.report((*one.path, "other"), message, "", False)
    for index, supposed in enumerate(one.form.get("supposes", ())):
        for fact in supposed["facts"]:
            if fact not in known:
                one.report((*one.path, "supposes", index, "facts", fact), f"« {fact} » : {SUPPOSABLE}", "", True)
    _slots(one, mistakes)


def _slots(one: Named, mistakes: Mistakes) -> None:
    """Check the facts that cues name between braces."""
    for path, text in _texts(one.form, one.path):
        for name in _SLOT.findall(text):
            if name:
                mistakes.missing("facts", name, path, one.report)


def _texts(form: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(form, str):
        yield path, form
    elif isinstance(form, dict):
        for key, item in form.items():
            yield from _texts(item, (*path, key))
    elif isinstance(form, list):
        for index, item in enumerate(form):
            yield from _texts(item, (*path, index))
