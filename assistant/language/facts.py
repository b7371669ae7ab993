"""Facts as files write them, typed: their choices, and how one is computed from another."""

from __future__ import annotations

from typing import get_args

from assistant.language.draft import Declared, Draft
from assistant.language.mistakes import Mistakes, twins
from assistant.language.strict_yaml import Written
from assistant.model.facts import SIGN, Choice, Computation, Fact
from assistant.words.distance import nearest
from assistant.words.filenames import Flaw
from assistant.words.folding import fold_label
from assistant.words.invoice_numbers import NumberFlaw

COMPUTED: dict[Computation, str] = {
    "length": "integer",
    "extension": "text",
    "flaw": "choice",
    "number_flaw": "choice",
    "proposal": "text",
}
"""The type of a fact, by what it computes from a text."""
FLAWS = {"flaw": get_args(Flaw), "number_flaw": get_args(NumberFlaw)}
"""The choices that the program gives, by what it computes."""


def resolve_facts(draft: Draft, mistakes: Mistakes) -> None:
    """Type every fact; a text that names two of its choices is reported."""
    for one in draft.of("facts"):
        draft.facts[one.id] = _fact(one, draft, mistakes)


def _fact(one: Declared, draft: Draft, mistakes: Mistakes) -> Fact:
    form = one.form
    own, listed = "choices" in form, "list" in form
    if (form["type"] == "choice") != (own != listed) or (own and listed):
        hint = "« choices » ou « list », l'un des deux, pour un choix ; ni l'un ni l'autre sinon"
        one.report(one.path, "des choix et un type qui ne vont pas ensemble", hint, True)
    if "digits" in form and form["type"] != "text":
        one.report((*one.path, "digits"), "« digits » ne vaut que pour un texte", "écrivez type: text", False)
    _check_computed(one, draft, mistakes)
    _check_named_by(one, draft, mistakes)
    choices: tuple[Choice, ...] = tuple(Choice(**choice) for choice in _choices(form))
    opened = False
    if listed and not mistakes.missing("lists", form["list"], (*one.path, "list"), one.report):
        named = draft.lists[form["list"]]
        opened = named.open
        choices = tuple(Choice(one.id, one.label, one.aliases, begins=one.begins) for one in named.items)
    elif listed:
        mistakes.spoiled.add(one.path)
    _told_apart(choices, one)
    if form.get("as") in FLAWS and choices:
        _check_flaws(choices, one, form["as"])
    derived = form.get("derived")
    return one.made(
        Fact,
        choices=choices,
        open=opened,
        read=derived is True,
        origin=derived if isinstance(derived, str) else None,
        computes=form.get("as"),
    )


def _choices(form: Written) -> list[Written]:
    listed = ("aliases", "begins")
    return [{**choice, **{key: tuple(choice.get(key, ())) for key in listed}} for choice in form.get("choices", ())]


def _check_computed(one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    """Check a fact that is computed from another one."""
    form, path, report, source = one.form, one.path, one.report, one.form.get("derived")
    if isinstance(source, str) != ("as" in form):
        report(path, "« derived: FAIT » et « as » vont ensemble", f"as : {', '.join(COMPUTED)}", True)
    if isinstance(source, str) and not mistakes.missing("facts", source, (*path, "derived"), report):
        origin = draft.declared["facts"][source].form
        if origin["type"] != "text" or isinstance(origin.get("derived"), str):
            message = f"« {source} » n'est pas un texte que l'on donne"
            report((*path, "derived"), message, "nommez un fait de type text", False)
    if "as" in form and form["type"] != COMPUTED[form["as"]]:
        wanted = COMPUTED[form["as"]]
        message = f"« as: {form['as']} » donne un fait de type {wanted}"
        report((*path, "as"), message, f"écrivez type: {wanted}", False)
    for key, part in (("limit", "values"), ("among", "lists")):
        if key in form:
            unknown = mistakes.missing(part, form[key], (*path, key), report)
            if part == "values" and not unknown and draft.values[form[key]].kind != "integer":
                report((*path, key), f"« {form[key]} » n'est pas un nombre", "nommez un nombre de caractères", False)
        elif form.get("as") == "proposal":
            report(path, f"la clé « {key} » manque", "« as: proposal » a besoin de « limit » et de « among »", True)
    if form.get("as") == "number_flaw":
        _check_signs(one, draft, mistakes)


def _check_signs(one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    """Check that the list of a number's signs is named, and that it has their column."""
    name = one.form.get("among")
    known = draft.lists.get(str(name))
    if name is None or (known is not None and SIGN not in (column.id for column in known.columns)):
        message = "les signes que le numéro admet ne sont pas dits"
        one.report(one.path, message, f"nommez dans « among » une liste qui a la colonne « {SIGN} »", True)


def _check_named_by(one: Declared, draft: Draft, mistakes: Mistakes) -> None:
    """Check the facts whose names may be typed for this one, or end it."""
    for key in ("named_by", "placed_by"):
        other, path = one.form.get(key), (*one.path, key)
        if other is None or mistakes.missing("facts", other, path, one.report):
            continue
        wanted = {one.form["type"], draft.declared["facts"][other].form["type"]}
        if other == one.id or wanted != {"choice"}:
            message = f"« {other} » ne peut pas servir à dire « {one.id} »"
            one.report(path, message, "nommez un autre fait, à choix tous deux", False)


def _check_flaws(choices: tuple[Choice, ...], one: Declared, computation: str) -> None:
    """Report each flaw that the program finds in a text and that is not a choice."""
    known, found = [choice.id for choice in choices], FLAWS[computation]
    for flaw in found:
        if flaw not in known:
            close = nearest(flaw, [name for name in known if name not in found])
            hint = f"renommez « {close} » en « {flaw} »" if close else f"ajoutez « {flaw} » aux choix"
            one.report((*one.path, "as"), f"« as: {computation} » donne « {flaw} », qui n'est pas un choix", hint, True)


def _told_apart(choices: tuple[Choice, ...], one: Declared) -> None:
    """Report a text that names two choices."""
    for index, name, other in twins(choice.id for choice in choices):
        one.report((*one.path, "choices", index), f"« {name} » se confond avec « {other} »", "gardez-en un", False)
        choices = choices[:index]
    seen: dict[tuple[bool, str], str] = {}
    for index, choice in enumerate(choices):
        whole = ((False, text) for text in (choice.id, choice.label, *choice.aliases))
        for begins, text in (*whole, *((True, text) for text in choice.begins)):
            owner = seen.setdefault((begins, fold_label(text)), choice.id)
            if owner != choice.id:
                message = f"« {text} » désigne à la fois « {owner} » et « {choice.id} »"
                hint = "ôtez l'un des deux : ce texte doit rester une question"
                one.report((*one.path, "choices", index), message, hint, False)
