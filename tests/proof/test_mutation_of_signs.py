"""Signs of contents, changed: only as the reading could tell, and each change is noticed by a scenario."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from assistant.engine.base import Rules
from assistant.proof.mutation.judging import Judge
from assistant.proof.mutation.mutants import Mutant, mutants

PINNED = ("Format", "Octets", "Sign", "Extension", "Channel", "Notice", "Contact")
"""Structs of what programs read beside decisions."""


@pytest.fixture(scope="module")
def made(rules: Rules) -> Mapping[str, list[Mutant]]:
    """The mutants of those structs, by kind."""
    found = defaultdict(list)
    for mutant in mutants(rules.base):
        if mutant.kind.split(".")[0] in PINNED and not mutant.heard:
            found[mutant.kind].append(mutant)
    return found


@pytest.mark.slow
def test_every_change_of_what_programs_read_is_noticed(
    rules: Rules, today: date, made: Mapping[str, list[Mutant]]
) -> None:
    judge = Judge(rules, Path(__file__).parents[2] / "features", today)
    judged = [judge.judge(mutant) for kind in made.values() for mutant in kind]
    assert len(judged) > 400
    assert [
        f"{one.mutant.kind} {one.mutant.subject} : {one.mutant.change}" for one in judged if one.fate != "noticed"
    ] == []


@pytest.mark.slow
def test_octets_sought_anywhere_have_no_place_to_change(made: Mapping[str, list[Mutant]]) -> None:
    changed = {(mutant.subject, mutant.change) for mutant in made["Octets.at"]}
    assert ("heic", "un de moins") in changed
    assert [change for subject, change in changed if subject == "pdf"] == []


@pytest.mark.slow
def test_octets_that_no_text_holds_are_not_made_binary_nor_less_so(made: Mapping[str, list[Mutant]]) -> None:
    changed = {mutant.subject for mutant in made["Sign.binary"]}
    assert {"pdf", "heic", "executable"} <= changed
    assert changed.isdisjoint({"png", "bmp", "biff", "html", "texte"})
