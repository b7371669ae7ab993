"""Which column holds which fact: as the user says it, else by the names of the facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from assistant.batch.problems import BatchError
from assistant.engine.decider import Decider
from assistant.words.folding import fold_label
from assistant.words.suggestion import did_you_mean, quoted

_HUMP = re.compile(r"(?<=[a-zà-ÿ0-9])(?=[A-ZÀ-Þ])")


class Mapped(Struct, frozen=True):
    """The column of each fact that has one, those that were guessed, and the facts that two columns could hold."""

    columns: Mapping[str, str]
    guessed: tuple[str, ...]
    doubtful: Mapping[str, tuple[str, ...]]


def mapped(decider: Decider, columns: Sequence[str], said: Sequence[tuple[str, str]]) -> Mapped:
    """The columns of a table for the facts of a decision. Raises BatchError for a wrong name, or when there is none."""
    found: dict[str, str] = {}
    for name, column in said:
        fact = _fact(decider, name)
        if fact in found:
            raise BatchError(decider.base.word("fact-twice").format(fact=fact), 2)
        found[fact] = column_of(decider, columns, column)
    guessed, doubtful = list[str](), dict[str, tuple[str, ...]]()
    free = [column for column in columns if column and column not in found.values()]
    for fact in decider.completing.known:
        candidates = [] if fact in found else _candidates(decider, fact, free)
        if len(candidates) == 1:
            found[fact] = candidates[0]
            guessed.append(fact)
        elif candidates:
            doubtful[fact] = tuple(candidates)
    if not found:
        raise BatchError(_none(decider, columns, doubtful), 2)
    ordered = {fact: found[fact] for fact in decider.completing.known if fact in found}
    return Mapped(ordered, tuple(guessed), doubtful)


def words_of(text: str) -> str:
    """The words of a name, whatever sets them apart: « categorieJuridiqueUniteLegale », « file_size »."""
    return fold_label(_HUMP.sub(" ", text).replace("_", " "))


def _fact(decider: Decider, name: str) -> str:
    """A fact by its id or its label."""
    known = decider.completing.known
    if name in known:
        return name
    labels = {fold_label(decider.base.facts[fact].label): fact for fact in known}
    fact = labels.get(fold_label(name))
    if fact is None:
        raise BatchError(decider.taking.unknown(name, known), 2)
    return fact


def column_of(decider: Decider, columns: Sequence[str], name: str) -> str:
    """A column by its name, or by the only one that has the same words. Raises BatchError when there is none."""
    if name in columns:
        return name
    folded = [column for column in columns if words_of(column) == words_of(name)]
    if len(folded) == 1:
        return folded[0]
    word = decider.base.word
    hint = did_you_mean(name, columns, word("did-you-mean"))
    hint = hint or word("columns-found").format(columns=", ".join(column for column in columns if column))
    raise BatchError(f"{word('unknown-column').format(column=quoted(name))} {hint}", 2)


def _candidates(decider: Decider, fact: str, columns: Sequence[str]) -> list[str]:
    """The columns that are called like a fact; or else, for a code, those whose name begins with its label.

    Of another fact this would be too bold: a size « en Ko » is no size in octets.
    """
    names = {words_of(fact), fold_label(decider.base.facts[fact].label)}
    alike = [column for column in columns if words_of(column) in names]
    if alike or decider.base.facts[fact].digits is None:
        return alike
    return [
        column for column in columns if words_of(column).startswith(f"{fold_label(decider.base.facts[fact].label)} ")
    ]


def _none(decider: Decider, columns: Sequence[str], doubtful: Mapping[str, tuple[str, ...]]) -> str:
    for fact, names in doubtful.items():
        label = decider.base.facts[fact].label
        return decider.base.word("column-doubtful").format(fact=label, id=fact, columns=", ".join(names))
    return decider.base.word("no-column-mapped").format(
        facts=", ".join(decider.completing.known), columns=", ".join(column for column in columns if column)
    )
