"""From topics to one compiled base: every name resolved, every list inlined, nothing left to look up by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from assistant.language.conditions import Conditions, limit_of
from assistant.language.decisions import DecisionCompiler
from assistant.language.forms import NAMED_PARTS, TOPIC, WORDS
from assistant.language.problems import Problem
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Document, Path
from assistant.words.folding import fold_label

Compiled = dict[str, Any]
VERSION = 1


def day(value: date | None) -> str | None:
    """A date as ISO text, as JSON holds it."""
    return value.isoformat() if value else None


def report_to(document: Document, problems: list[Problem]) -> Report:
    """A reporter that knows where each path of `document` stands."""

    def report(path: Path, message: str, hint: str = "", of_key: bool = False) -> None:
        problems.append(Problem(document.place(path, of_key), _subject(document, path), message, hint))

    return report


def _subject(document: Document, path: Path) -> str:
    """The id of the rule that holds `path`, or the named thing (its third name at most)."""
    value: Any = document.value
    subject = ""
    for depth, step in enumerate(path):
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            subject = value["id"]
        elif depth == 1 and isinstance(step, str):
            subject = step
    return subject


def compile_base(topics: list[Document], words: Document | None) -> tuple[Compiled, list[Problem]]:
    """The compiled base of `topics`, and every problem found; the base is whole only when there is none."""
    problems = [problem for document in topics for problem in document.problems]
    shaped = [document for document in topics if _fits(document, problems)]
    base = _gather(shaped, problems)
    base["words"] = _words(words, problems)
    if not problems:
        _resolve_parts(shaped, base, problems)
    if not problems:
        compiler = DecisionCompiler(base, Conditions(base["facts"], base["lists"], base["values"]))
        for document, _part, identifier, form, path in _named(shaped, ("decisions",)):
            base["decisions"][identifier] = compiler.decision(
                identifier, form, path, document, report_to(document, problems)
            )
        for document, _part, identifier, form, path in _named(shaped, ("cautions",)):
            compiler.caution(base["cautions"][identifier], form, path, report_to(document, problems))
    return base, problems


def _fits(document: Document, problems: list[Problem]) -> bool:
    before = len(problems)
    if document.value is not None or not document.problems:
        TOPIC.check(document.value, (), report_to(document, problems))
    return len(problems) == before and isinstance(document.value, dict)


def _words(document: Document | None, problems: list[Problem]) -> dict[str, Any]:
    if document is None:
        return {}
    problems.extend(document.problems)
    WORDS.check(document.value, (), report_to(document, problems))
    return document.value if isinstance(document.value, dict) else {}


def _named(documents: list[Document], parts: tuple[str, ...]) -> Iterator[tuple[Document, str, str, Any, Path]]:
    for document in documents:
        for part in parts:
            for identifier, form in document.value.get(part, {}).items():
                yield document, part, identifier, form, (part, identifier)


def _gather(documents: list[Document], problems: list[Problem]) -> Compiled:
    """Every named part of every topic under its id; an id that two topics declare, or nearly so, is a problem."""
    base: Compiled = {"version": VERSION, "topics": {}, **{part: {} for part in NAMED_PARTS}, "synonyms": {}}
    seen: dict[tuple[str, str], tuple[str, Document]] = {}
    for document in documents:
        topic = document.value["topic"]
        report = report_to(document, problems)
        if topic in base["topics"]:
            report(("topic",), f"« {topic} » : sujet déjà déclaré par {base['topics'][topic]['file']}", "", False)
        base["topics"][topic] = {"title": document.value["title"], "file": document.file}
        for term, others in document.value.get("synonyms", {}).items():
            base["synonyms"].setdefault(term, []).extend(others)
        for _, part, identifier, form, path in _named([document], NAMED_PARTS):
            alike = (part, fold_label(identifier).replace("_", " "))
            if alike in seen:
                other, where = seen[alike]
                already = "déjà déclaré" if other == identifier else f"se confond avec « {other} », déclaré"
                report(path, f"« {identifier} » : {already} par {where.file}", "donnez-lui un autre nom", True)
                continue
            seen[alike] = (identifier, document)
            base[part][identifier] = {} if part == "decisions" else {"id": identifier, "topic": topic, **form}
    return base


def _resolve_parts(documents: list[Document], base: Compiled, problems: list[Problem]) -> None:
    for document, part, identifier, form, path in _named(documents, ("lists", "values", "facts", "lookups")):
        report = report_to(document, problems)
        resolve = {"lists": _list, "values": _value, "facts": _fact, "lookups": _lookup}[part]
        if part == "lists" and "of" in form:
            continue
        base[part][identifier] = resolve(base[part][identifier], base, path, report)
        if part == "lists":
            continue
    for document, _, identifier, form, path in _named(documents, ("lists",)):
        if "of" in form:
            base["lists"][identifier] = _sublist(base["lists"][identifier], base, path, report_to(document, problems))
    for document, _, identifier, _form, path in _named(documents, ("facts",)):
        _choices(base["facts"][identifier], base, path, report_to(document, problems))
    for document, _, identifier, _form, path in _named(documents, ("lookups",)):
        _rows(base["lookups"][identifier], base, path, report_to(document, problems))
    for document, part, identifier, form, path in _named(documents, NAMED_PARTS):
        _sources(form, part, path, base, report_to(document, problems))
    for part, keys in (("sources", ("checked", "dated")), ("cautions", ("since", "until"))):
        for form in base[part].values():
            form.update({key: day(form.get(key)) for key in keys})


def _sources(form: Any, part: str, path: Path, base: Compiled, report: Report) -> None:
    """Check every `source:` at any depth of a named part."""
    if isinstance(form, dict):
        for key, item in form.items():
            if key == "source" and part != "sources" and item not in base["sources"]:
                report((*path, key), f"« {item} » : source inconnue", suggestion(item, base["sources"]), False)
            else:
                _sources(item, part, (*path, key), base, report)
    elif isinstance(form, list):
        for index, item in enumerate(form):
            _sources(item, part, (*path, index), base, report)


def _list(form: Compiled, base: Compiled, path: Path, report: Report) -> Compiled:
    items = form["items"]
    entries = items.items() if isinstance(items, dict) else ((item, {}) for item in items)
    return {
        "title": form["id"],
        "open": False,
        "source": None,
        **form,
        "items": [{"id": key, "label": key, "aliases": [], **item} for key, item in entries],
    }


def _sublist(form: Compiled, base: Compiled, path: Path, report: Report) -> Compiled:
    whole = base["lists"].get(form["of"])
    if whole is None or "of" in whole:
        report((*path, "of"), f"« {form['of']} » : liste inconnue", suggestion(form["of"], base["lists"]), False)
        return {**form, "items": []}
    known = {item["id"]: item for item in whole["items"]}
    for index, item in enumerate(form["items"]):
        if item not in known:
            report(
                (*path, "items", index), f"« {item} » n'est pas dans « {form['of']} »", suggestion(item, known), False
            )
    return {
        "title": form["id"],
        "open": False,
        "source": whole["source"],
        **form,
        "items": [known[item] for item in form["items"] if item in known],
    }


def _value(form: Compiled, base: Compiled, path: Path, report: Report) -> Compiled:
    kinds = {
        "size" if isinstance(entry["value"], str) else "date" if isinstance(entry["value"], date) else "integer"
        for entry in form["history"]
    }
    history = []
    for index, entry in enumerate(form["history"]):
        start, end = entry.get("from"), entry.get("until")
        if start and end and start >= end:
            report((*path, "history", index), "la période finit avant de commencer", "", False)
        history.append({"from": day(start), "until": day(end), **limit_of(entry["value"])})
    history.sort(key=lambda entry: entry["from"] or "")
    for before, after in zip(history, history[1:], strict=False):
        if before["until"] is None:
            before["until"] = after["from"]
        if after["from"] is None or before["until"] > after["from"]:
            report((*path, "history"), "deux périodes se recouvrent", "", False)
    if len(kinds) > 1:
        report((*path, "history"), "des valeurs de types différents", "", False)
    return {"unit": "", **form, "kind": kinds.pop(), "history": history}


def _fact(form: Compiled, base: Compiled, path: Path, report: Report) -> Compiled:
    if (form["type"] == "choice") != ("choices" in form or "list" in form) or ("choices" in form and "list" in form):
        report(path, "un fait de type choice, et lui seul, a « choices » ou « list »", "", True)
    derived = form.get("derived")
    if isinstance(derived, str) and derived not in base["facts"]:
        report((*path, "derived"), f"« {derived} » : fait inconnu", suggestion(derived, base["facts"]), False)
    if isinstance(derived, str) != ("as" in form):
        report(path, "« derived: FAIT » et « as » vont ensemble", "as : length, extension, flaw ou proposal", True)
    for key, part, kind in (("limit", "values", "valeur"), ("among", "lists", "liste")):
        if key in form and form[key] not in base[part]:
            report((*path, key), f"« {form[key]} » : {kind} inconnue", suggestion(form[key], base[part]), False)
    return {
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
        **form,
    }


def _choices(fact: Compiled, base: Compiled, path: Path, report: Report) -> None:
    if fact["list"] is not None:
        named = base["lists"].get(fact["list"])
        if named is None:
            report(
                (*path, "list"), f"« {fact['list']} » : liste inconnue", suggestion(fact["list"], base["lists"]), False
            )
            named = {"items": [], "open": False}
        fact["open"] = named["open"]
        fact["choices"] = [{key: item[key] for key in ("id", "label", "aliases")} for item in named["items"]]
    fact["choices"] = [{"aliases": [], **choice} for choice in fact.get("choices", [])]
    seen: dict[str, str] = {}
    for choice in fact["choices"]:
        for text in (choice["id"], choice["label"], *choice["aliases"]):
            owner = seen.setdefault(fold_label(text), choice["id"])
            if owner != choice["id"]:
                report(
                    path,
                    f"« {text} » désigne à la fois « {owner} » et « {choice['id']} »",
                    "ôtez l'un des deux : ce texte doit rester une question",
                    False,
                )


def _lookup(form: Compiled, base: Compiled, path: Path, report: Report) -> Compiled:
    for key in ("from", "to"):
        if form[key] not in base["facts"]:
            report((*path, key), f"« {form[key]} » : fait inconnu", suggestion(form[key], base["facts"]), False)
    rows = {code: [item] if isinstance(item, str) else item for code, item in form["rows"].items()}
    return {"assumed": None, "labels": {}, **form, "rows": rows}


def _rows(lookup: Compiled, base: Compiled, path: Path, report: Report) -> None:
    source, target = base["facts"].get(lookup["from"]), base["facts"].get(lookup["to"])
    if source is None or target is None:
        return
    known = [choice["id"] for choice in target["choices"]] + (["autre"] if target["open"] else [])
    for code, items in lookup["rows"].items():
        if source["digits"] and not (code.isdigit() and len(code) == source["digits"]):
            report((*path, "rows", code), f"« {code} » n'a pas {source['digits']} chiffres", "", True)
        if source["type"] == "choice" and code not in [choice["id"] for choice in source["choices"]]:
            report((*path, "rows", code), f"« {code} » n'est pas un choix de « {source['id']} »", "", True)
        for item in items:
            if item not in known:
                report(
                    (*path, "rows", code),
                    f"« {item} » n'est pas un choix de « {target['id']} »",
                    suggestion(item, known),
                    False,
                )
