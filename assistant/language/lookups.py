"""Lookups and refinements as files write them, typed: from a code to a fact, and what a choice becomes somewhere."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.language.draft import Declared, Draft
from assistant.language.mistakes import Mistakes
from assistant.language.sentences import check_gaps
from assistant.language.shapes import suggestion
from assistant.language.strict_yaml import Path, Written
from assistant.model.facts import Fact, List, Lookup, Refinement

Rows = Mapping[str, tuple[str, ...]]


def resolve_lookups(draft: Draft, mistakes: Mistakes) -> None:
    """Type every lookup; its codes are those of its fact, its items the choices of the other."""
    for one in draft.of("lookups"):
        listed = _list_of(one, draft, mistakes)
        rows = _rows(one.form.get("rows", {})) if listed is None else _told(listed, one)
        labels = {} if listed is None else {item.id: item.label for item in listed.items}
        lookup = one.made(Lookup, origin=one.form["from"], target=one.form["to"], rows=rows, labels=labels)
        draft.lookups[one.id] = lookup
        _check(lookup, one, draft, mistakes)


def resolve_refinements(draft: Draft, mistakes: Mistakes) -> None:
    """Type every refinement; it leads from choices of a fact to choices of the same one."""
    for one in draft.of("refinements"):
        form, path, report = one.form, one.path, one.report
        unknown = [mistakes.missing("facts", form[key], (*path, key), report) for key in ("from", "to")]
        unlisted = mistakes.missing("lists", form["in"], (*path, "in"), report)
        codes = () if unlisted else draft.lists[form["in"]].ids()
        refines = _rows(form["refines"])
        draft.refinements[one.id] = one.made(
            Refinement, origin=form["from"], target=form["to"], among=form["in"], codes=codes, refines=refines
        )
        check_gaps(form["says"], ("given", "place"), (*path, "says"), report)
        if any(unknown):
            continue
        origin, target = draft.facts[form["from"]], draft.facts[form["to"]]
        for code in codes:
            _check_choice(code, origin, (*path, "in"), one)
        for choice, items in refines.items():
            for item in (choice, *items):
                _check_choice(item, target, (*path, "refines", choice), one)
            if again := [item for item in items if item in refines]:
                hint = "une réponse serait précisée sans fin : menez à un choix qui reste ce qu'il est"
                report((*path, "refines", choice), f"« {again[0]} » est lui-même précisé", hint, False)


def _rows(written: Written) -> Rows:
    return {code: (item,) if isinstance(item, str) else tuple(item) for code, item in written.items()}


def _list_of(one: Declared, draft: Draft, mistakes: Mistakes) -> List | None:
    """The list that gives the rows; None when they are written, or when there is none."""
    form, path, report = one.form, one.path, one.report
    if ("rows" in form) == ("list" in form):
        report(path, "on ne sait pas d'où viennent les lignes", "« rows », ou « list » et « column »", True)
    for key in ("column", "says"):
        if (key in form) and "list" not in form:
            report((*path, key), f"« {key} » ne va qu'avec « list »", "nommez la liste qui donne les lignes", True)
    if "list" not in form or mistakes.missing("lists", form["list"], (*path, "list"), report):
        return None
    listed = draft.lists[form["list"]]
    columns = [column.id for column in listed.columns]
    if form.get("column") not in columns:
        hint = suggestion(str(form.get("column", "")), columns)
        report((*path, "column"), "« column » nomme une colonne de la liste", hint, True)
    check_gaps(form.get("says", ""), ("label", *columns), (*path, "says"), report)
    return listed


def _told(listed: List, one: Declared) -> Rows:
    """What a column of a list says of each item: the choices that it leads to."""
    told = {item.id: item.cells.get(one.form.get("column", "")) for item in listed.items}
    return {
        code: (cell,) if isinstance(cell, str) else cell for code, cell in told.items() if isinstance(cell, str | tuple)
    }


def _check(lookup: Lookup, one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    path, report = one.path, one.report
    unknown = [mistakes.missing("facts", one.form[key], (*path, key), report) for key in ("from", "to")]
    if any(unknown):
        return
    source, target = draft.facts[lookup.origin], draft.facts[lookup.target]
    if source.type not in ("text", "choice"):
        report(
            (*path, "from"), f"« {source.id} » n'est ni un texte ni un choix", "nommez le fait qui donne le code", False
        )
    codes = [choice.id for choice in source.choices]
    for code, items in lookup.rows.items():
        at = (*path, "rows", code) if lookup.list is None else (*path, "list")
        if source.digits and not (code.isascii() and code.isdigit() and len(code) == source.digits):
            report(at, f"« {code} » n'a pas {source.digits} chiffres", "gardez les zéros de tête", True)
        if source.type == "choice" and code not in codes:
            report(at, f"« {code} » n'est pas un choix de « {source.id} »", suggestion(code, codes), True)
        for item in items:
            _check_choice(item, target, at, one)


def _check_choice(item: str, fact: Fact, path: Path, one: Declared) -> None:
    if item not in fact.answers():
        message = f"« {item} » n'est pas un choix de « {fact.id} »"
        one.report(path, message, suggestion(item, fact.answers()), False)
