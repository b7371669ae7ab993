"""Signs of contents are changed only as the reading could tell; that each change is noticed stands in the report."""

from __future__ import annotations

from assistant.engine.base import Rules
from assistant.proof.mutation.mutants import mutants


def changed(rules: Rules, kind: str) -> set[tuple[str, str]]:
    """What is changed by the mutants of a field, and how."""
    return {(mutant.subject, mutant.change) for mutant in mutants(rules.base, kind=kind)}


def test_octets_sought_anywhere_have_no_place_to_change(rules: Rules) -> None:
    found = changed(rules, "Octets.at")
    assert ("heic", "un de moins") in found
    assert [change for subject, change in found if subject == "pdf"] == []


def test_octets_that_no_text_holds_are_not_made_binary_nor_less_so(rules: Rules) -> None:
    subjects = {subject for subject, _ in changed(rules, "Sign.binary")}
    assert {"pdf", "heic", "executable"} <= subjects
    assert subjects.isdisjoint({"png", "bmp", "biff", "html", "texte"})
