"""Sources as files write them, typed: each opens somewhere or says why not, and tells how it was read."""

from __future__ import annotations

from assistant.language.draft import Declared, Draft
from assistant.model.decisions import Source
from assistant.words.dates import written_day


def resolve_sources(draft: Draft) -> None:
    """Type every source; what one of its keys says must not be against another."""
    for one in draft.of("sources"):
        draft.sources[one.id] = source = one.made(Source)
        _check_address(source, one)
        _check_reading(source, one)
        _check_day(source, one)


def _check_address(source: Source, one: Declared) -> None:
    """Report a source that has neither an address nor a reason for none, or both."""
    if source.url and source.unlinked:
        hint = "gardez « url » si le texte s'ouvre là, sinon « unlinked »"
        one.report((*one.path, "unlinked"), "une adresse, et la raison de n'en avoir aucune", hint, True)
    elif not source.url and not source.unlinked:
        hint = "« url » : l'adresse du texte ; « unlinked » : pourquoi il n'en a pas"
        one.report(one.path, f"« {one.id} » : ni « url » ni « unlinked »", hint, True)


def _check_reading(source: Source, one: Declared) -> None:
    """Report what goes with another way of reading than that of the source, and days that cannot follow each other."""
    if source.read == "cited" and source.by is None:
        one.report((*one.path, "read"), "« cited » : par qui ?", "« by » nomme le site ou l'ouvrage qui le cite", False)
    if source.by is not None and source.read != "cited":
        one.report((*one.path, "by"), f"« by » va avec « read: cited », pas « {source.read} »", "ôtez-le", True)
    for name in ("copied", "copied_after"):
        if getattr(source, name) is not None and source.read not in ("copy", "cited"):
            message = f"« {name} » va avec « read: copy » ou « cited », pas « {source.read} »"
            one.report((*one.path, name), message, "ôtez-le", True)
    if source.copied is not None and source.copied_after is not None:
        one.report((*one.path, "copied_after"), "« copied » dit déjà le jour de la copie", "ôtez l'un des deux", True)


def _check_day(source: Source, one: Declared) -> None:
    """Report a text told undated whose title gives its day, and days that cannot follow each other."""
    told = written_day(source.title)
    if told and source.dated is None:
        message = f"« dated » manque : le titre donne le {told}"
        one.report((*one.path, "title"), message, "sans « dated », les réponses disent « texte non daté »", True)
    for name in ("dated", "copied", "copied_after"):
        day = getattr(source, name)
        if day is not None and day > source.checked:
            one.report(
                (*one.path, name), f"{day} : après le jour où on l'a lu, {source.checked}", "corrigez l'un", False
            )
