"""Lists as files write them, typed: their items, their parts, and what their columns say of each item."""

from __future__ import annotations

from assistant.language.draft import Declared, Draft
from assistant.language.forms import KINDS
from assistant.language.mistakes import Mistakes, twins
from assistant.language.shapes import kind_of, suggestion
from assistant.language.strict_yaml import Path, Written
from assistant.language.tables import make_tables
from assistant.model.facts import Column, List
from assistant.words.distance import nearest

_SHOWN = ("label", "aliases", "begins", "note", "source", "statements")
"""What an item of a closed form says as any item does."""

_CELL_TYPES: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "choice": (str,),
    "choices": (str, tuple),
    "texts": (tuple,),
    "flag": (bool,),
}

_CELL = {
    "text": "un texte",
    "choice": "un texte",
    "choices": "un choix, ou une suite de choix",
    "texts": "une suite",
    "flag": "true ou false",
}


def resolve_lists(draft: Draft, mistakes: Mistakes) -> None:
    """Type every list: whole ones first, then those that are a part of another."""
    for one in draft.of("lists"):
        if "of" not in one.form:
            draft.lists[one.id] = _whole(one, draft)
    for one in draft.of("lists"):
        if "of" in one.form:
            draft.lists[one.id] = _part(one, draft, mistakes)
        if one.form.get("open") is True and "complete" in one.form:
            hint = "gardez ce que dit la source : « open: true », ou « complete » et ses énoncés"
            one.report((*one.path, "complete"), "une liste ouverte n'est pas complète", hint, True)


def _whole(one: Declared, draft: Draft) -> List:
    form = one.form
    kind = _kind(one)
    items = form.get(kind, {})
    entries = items.items() if isinstance(items, dict) else [(item, {}) for item in items]
    for index, name, other in twins(name for name, _ in entries):
        step = name if isinstance(items, dict) else index
        one.report((*one.path, kind, step), f"« {name} » se confond avec « {other} »", "gardez-en un", True)
    columns = [{"id": name, **column} for name, column in form.get("columns", {}).items()]
    if kind != "items":
        make_tables(kind, one, draft)
        entries = [(name, {key: item[key] for key in _SHOWN if key in item}) for name, item in entries]
    made = [{"id": name, "label": name, **item} for name, item in entries]
    return one.made(List, title=form.get("title", one.id), items=made, columns=columns)


def _kind(one: Declared) -> str:
    """What the items of a list are; none, or two at once, is a mistake."""
    kinds = [kind for kind in KINDS if kind in one.form]
    if len(kinds) != 1:
        hint = "l'une de ces clés, et une seule : " + ", ".join(KINDS)
        one.report(one.path, "on ne sait pas ce que contient cette liste", hint, True)
    if kinds and kinds[0] != "items" and "columns" in one.form:
        one.report((*one.path, "columns"), f"« columns » ne va qu'avec « items », pas avec « {kinds[0]} »", "", True)
    return kinds[0] if kinds else "items"


def _part(one: Declared, draft: Draft, mistakes: Mistakes) -> List:
    path, report, form = one.path, one.report, one.form
    for key in (*KINDS, "columns"):
        if (key in form) != (key == "items"):
            message = f"« {key} » ne va pas avec « of »" if key in form else "la clé « items » manque"
            report((*path, key), message, "une partie de liste ne dit que des noms, sous « items »", key in form)
    names = list(form.get("items", ()))
    if mistakes.missing("lists", form["of"], (*path, "of"), report):
        return one.made(List, title=form.get("title", one.id), items=())
    if "of" in draft.declared["lists"][form["of"]].form:
        report((*path, "of"), f"« {form['of']} » est déjà une partie de liste", "nommez la liste entière", False)
        return one.made(List, title=form.get("title", one.id), items=())
    whole = draft.lists[form["of"]]
    known = {item.id: item for item in whole.items}
    for index, name in enumerate(names):
        if name not in known:
            step = name if isinstance(form["items"], dict) else index
            report((*path, "items", step), f"« {name} » n'est pas dans « {form['of']} »", suggestion(name, known), True)
    items = [known[name] for name in names if name in known]
    defaults = {"title": one.id, "source": whole.source, "columns": whole.columns}
    return one.made(List, **{**defaults, **form, "items": items})


def check_cells(draft: Draft, mistakes: Mistakes) -> None:
    """Report what items say in a column that their list does not have, do not say where they must, or say wrongly."""
    for one in draft.of("lists"):
        found = draft.lists[one.id]
        if found.of is not None:
            continue
        columns = {column.id: column for column in found.columns}
        for column in found.columns:
            _check_column(column, one, draft, mistakes)
        for item in found.items:
            path = (*one.path, "items", item.id)
            meant = {nearest(name, columns) for name in item.cells if name not in columns}
            for column in found.columns:
                if column.required and column.id not in item.cells and column.id not in meant:
                    one.report(path, f"la colonne « {column.id} » manque", "ajoutez-la sous « cells »", True)
            for name, cell in item.cells.items():
                at = (*path, "cells", name)
                if name not in columns:
                    one.report(at, f"« {name} » : colonne inconnue", suggestion(name, columns), True)
                else:
                    _check_cell(columns[name], cell, at, one, draft, mistakes)


def _check_column(column: Column, one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    path = (*one.path, "columns", column.id)
    origins = {"facts": column.fact, "lists": column.list}
    named = {kind: name for kind, name in origins.items() if name is not None}
    said = " et ".join(f"« {kind[:-1]} »" for kind in named) or "ni « fact » ni « list »"
    if len(named) != (column.type in ("choice", "choices")):
        one.report(
            path,
            f"« type: {column.type} » avec {said}",
            "l'une de ces deux clés, et une seule, va avec choice ou choices, et avec eux seuls",
            True,
        )
    else:
        for kind, name in named.items():
            mistakes.missing(kind, name, (*path, kind[:-1]), one.report)


def _check_cell(column: Column, cell: Written, path: Path, one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    wanted = _CELL_TYPES[column.type]
    if not isinstance(cell, wanted):
        found = "une suite" if isinstance(cell, tuple) else kind_of(cell)
        one.report(
            path, f"attendu : {_CELL[column.type]} ; trouvé : {found}", f"c'est le type de « {column.id} »", False
        )
    else:
        known = _known(column, draft, mistakes)
        for choice in cell if isinstance(cell, tuple) else (cell,):
            if known is not None and choice not in known:
                message = f"« {choice} » n'est pas un choix de « {column.fact or column.list} »"
                one.report(path, message, suggestion(str(choice), known), False)


def _known(column: Column, draft: Draft, mistakes: Mistakes) -> tuple[str, ...] | None:
    """The choices that a cell of this column may name; None when anything goes, or when they are not sound."""
    if column.fact in draft.facts and not mistakes.unsound("facts", column.fact):
        return draft.facts[column.fact].answers()
    return draft.lists[column.list].ids() if column.list in draft.lists else None
