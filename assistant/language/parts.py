"""Resolving the named parts that decisions use: lists, values, facts, lookups, and their sources."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from assistant.language.conditions import OTHER, limit_of
from assistant.language.mistakes import Mistakes, twins
from assistant.language.periods import check_period, day, in_order
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Document, Path
from assistant.words.folding import fold_label

Compiled = dict[str, Any]
COMPUTED = {"length": "integer", "extension": "text", "flaw": "choice", "proposal": "text"}
"""The type of a fact, by what it computes from a text."""

_FACT: Compiled = {
    "help": "",
    "as": None,
    "limit": None,
    "among": None,
    "changeable": False,
    "derived": None,
    "clause": "",
    "if_true": "",
    "if_false": "",
    "absent": "",
    "digits": None,
    "unit": "",
    "list": None,
    "open": False,
    "choices": [],
}


class Named(NamedTuple):
    """A part as its file writes it, with where that is."""

    document: Document
    part: str
    id: str
    form: Any
    path: Path
    report: Report


class Parts:
    """Resolves the parts of one base; the order in which files declare them does not matter."""

    def __init__(self, base: Compiled, mistakes: Mistakes) -> None:
        self.base, self.mistakes = base, mistakes

    def resolve(self, named: Iterable[Named]) -> None:
        """Replace each part of the base by its compiled form."""
        found = list(named)
        ways = {"lists": (self._list, self._sublist), "values": (self._value,), "facts": (self._fact,)}
        ways["lookups"] = (self._lookup,)
        for part, steps in ways.items():
            for step in steps:
                for one in found:
                    if one.part == part:
                        step(self.base[part][one.id], one)
        for one in found:
            self._sources(one.form, one.part, one.path, one.report)
        for part, keys in (("sources", ("checked", "dated")), ("cautions", ("since", "until"))):
            for form in self.base[part].values():
                form.update({key: day(form.get(key)) for key in keys})

    def _sources(self, form: Any, part: str, path: Path, report: Report) -> None:
        """Check every `source:` at any depth of a part."""
        if path[:4] in self.mistakes.spoiled:
            return
        if isinstance(form, dict):
            for key, item in form.items():
                if key == "source" and isinstance(item, str):
                    self.mistakes.missing("sources", item, (*path, key), report)
                else:
                    self._sources(item, part, (*path, key), report)
        elif isinstance(form, list):
            for index, item in enumerate(form):
                self._sources(item, part, (*path, index), report)

    def _list(self, form: Compiled, one: Named) -> None:
        if "of" in form:
            return
        items = form["items"]
        entries = items.items() if isinstance(items, dict) else [(item, {}) for item in items]
        for index, name, other in twins(key for key, _ in entries):
            step = name if isinstance(items, dict) else index
            one.report((*one.path, "items", step), f"« {name} » se confond avec « {other} »", "gardez-en un", True)
        resolved = [{"id": key, "label": key, "aliases": [], **item} for key, item in entries]
        form.update({"title": one.id, "open": False, "source": None, **form, "items": resolved})

    def _sublist(self, form: Compiled, one: Named) -> None:
        if "of" not in form:
            return
        path, report = one.path, one.report
        names = list(form["items"])
        form["items"] = []
        if self.mistakes.missing("lists", form["of"], (*path, "of"), report):
            return
        whole = self.base["lists"][form["of"]]
        if "of" in whole:
            report((*path, "of"), f"« {form['of']} » est déjà une partie de liste", "nommez la liste entière", False)
            return
        known = {item["id"]: item for item in whole["items"]}
        for index, item in enumerate(names):
            if item not in known:
                step = item if isinstance(one.form["items"], dict) else index
                message = f"« {item} » n'est pas dans « {form['of']} »"
                report((*path, "items", step), message, suggestion(item, known), True)
        items = [known[item] for item in names if item in known]
        form.update({"title": one.id, "open": False, "source": whole["source"], **form, "items": items})

    def _value(self, form: Compiled, one: Named) -> None:
        path = (*one.path, "history")
        history, kinds = [], []
        for index, entry in enumerate(form["history"]):
            start, end, value = entry.get("from"), entry.get("until"), entry["value"]
            check_period(start, end, (*path, index), one.report)
            kinds.append("size" if isinstance(value, str) else "date" if isinstance(value, date) else "integer")
            try:
                history.append({"from": day(start), "until": day(end), **limit_of(value)})
            except ValueError as error:
                one.report((*path, index, "value"), str(error), "par exemple « 10 Mo »", False)
        if len(set(kinds)) > 1:
            one.report(path, "des valeurs de types différents", "toutes des nombres, des tailles ou des dates", False)
        if one.id in self.base["facts"]:
            one.report(one.path, f"« {one.id} » est aussi un fait", "donnez-lui un autre nom", True)
        form.update({"unit": "", **form, "kind": kinds[0], "history": in_order(history, path, one.report)})

    def _fact(self, form: Compiled, one: Named) -> None:
        own, listed = "choices" in form, "list" in form
        if (form["type"] == "choice") != (own != listed) or (own and listed):
            hint = "« choices » ou « list », l'un des deux, pour un choix ; ni l'un ni l'autre sinon"
            one.report(one.path, "des choix et un type qui ne vont pas ensemble", hint, True)
        self._computed(form, one)
        form.update(_FACT | form)
        if listed and not self.mistakes.missing("lists", form["list"], (*one.path, "list"), one.report):
            named = self.base["lists"][form["list"]]
            form["open"] = named["open"]
            form["choices"] = [{key: item[key] for key in ("id", "label", "aliases")} for item in named["items"]]
        elif listed:
            self.mistakes.spoiled.add(one.path)
        form["choices"] = [{"aliases": [], **choice} for choice in form["choices"]]
        self._told_apart(form["choices"], one)

    def _computed(self, form: Compiled, one: Named) -> None:
        """Check a fact that is computed from another one."""
        path, report, source = one.path, one.report, form.get("derived")
        if isinstance(source, str) != ("as" in form):
            report(path, "« derived: FAIT » et « as » vont ensemble", "as : length, extension, flaw ou proposal", True)
        if isinstance(source, str) and not self.mistakes.missing("facts", source, (*path, "derived"), report):
            origin = self.base["facts"][source]
            if origin["type"] != "text" or isinstance(origin.get("derived"), str):
                message = f"« {source} » n'est pas un texte que l'on donne"
                report((*path, "derived"), message, "nommez un fait de type text", False)
        if "as" in form and form["type"] != COMPUTED[form["as"]]:
            wanted = COMPUTED[form["as"]]
            message = f"« as: {form['as']} » donne un fait de type {wanted}"
            report((*path, "as"), message, f"écrivez type: {wanted}", False)
        for key, part in (("limit", "values"), ("among", "lists")):
            if key in form:
                self.mistakes.missing(part, form[key], (*path, key), report)
            elif form.get("as") == "proposal":
                report(path, f"la clé « {key} » manque", "« as: proposal » a besoin de « limit » et de « among »", True)

    def _told_apart(self, choices: list[Compiled], one: Named) -> None:
        """Report a text that names two choices."""
        for index, name, other in twins(choice["id"] for choice in choices):
            one.report((*one.path, "choices", index), f"« {name} » se confond avec « {other} »", "gardez-en un", False)
            choices = choices[:index]
        seen: dict[str, str] = {}
        for index, choice in enumerate(choices):
            for text in (choice["id"], choice["label"], *choice["aliases"]):
                owner = seen.setdefault(fold_label(text), choice["id"])
                if owner != choice["id"]:
                    message = f"« {text} » désigne à la fois « {owner} » et « {choice['id']} »"
                    hint = "ôtez l'un des deux : ce texte doit rester une question"
                    one.report((*one.path, "choices", index), message, hint, False)

    def _lookup(self, form: Compiled, one: Named) -> None:
        path, report = one.path, one.report
        unknown = [self.mistakes.missing("facts", form[key], (*path, key), report) for key in ("from", "to")]
        rows = {code: [item] if isinstance(item, str) else item for code, item in form["rows"].items()}
        form.update({"assumed": None, "labels": {}, **form, "rows": rows})
        for code in form["labels"]:
            if code not in rows:
                report((*path, "labels", code), f"« {code} » n'est pas dans « rows »", suggestion(code, rows), True)
        if any(unknown):
            return
        source, target = self.base["facts"][form["from"]], self.base["facts"][form["to"]]
        codes = [choice["id"] for choice in source["choices"]]
        known = [choice["id"] for choice in target["choices"]] + ([OTHER] if target["open"] else [])
        for code, items in rows.items():
            at = (*path, "rows", code)
            if source["digits"] and not (code.isascii() and code.isdigit() and len(code) == source["digits"]):
                report(at, f"« {code} » n'a pas {source['digits']} chiffres", "gardez les zéros de tête", True)
            if source["type"] == "choice" and code not in codes:
                report(at, f"« {code} » n'est pas un choix de « {source['id']} »", suggestion(code, codes), True)
            for item in items:
                if item not in known:
                    message = f"« {item} » n'est pas un choix de « {target['id']} »"
                    report(at, message, suggestion(item, known), False)
