"""Kleene's three truth values, the unknown one carrying its causes.

A truth is FALSE (0), TRUE (1) or a sum of causes (2 and more): so an unknown is never mistaken for a no.
"""

from __future__ import annotations

from collections.abc import Iterable

Truth = int
FALSE: Truth = 0
TRUE: Truth = 1
MISSING: Truth = 2
UNDATED: Truth = 4
AMBIGUOUS: Truth = 8
UNLISTED: Truth = 16

CAUSES = {"missing": MISSING, "undated": UNDATED, "ambiguous": AMBIGUOUS, "unlisted": UNLISTED}
"""Causes in the order in which they give the status of an undecided answer."""


def conjunction(truths: Iterable[Truth]) -> Truth:
    """False if one is false, else unknown by the causes of the unknown ones, else true."""
    causes = 0
    for truth in truths:
        if truth == FALSE:
            return FALSE
        causes |= truth
    return causes & ~TRUE or TRUE


def disjunction(truths: Iterable[Truth]) -> Truth:
    """True if one is true, else unknown by the causes of the unknown ones, else false."""
    causes = 0
    for truth in truths:
        if truth == TRUE:
            return TRUE
        causes |= truth
    return causes


def negation(truth: Truth) -> Truth:
    """True for false and false for true; an unknown stays unknown, for the same causes."""
    return truth ^ 1 if truth < MISSING else truth


def causes_of(truth: Truth) -> list[str]:
    """The names of the causes of an unknown."""
    return [name for name, cause in CAUSES.items() if truth & cause]


def main_cause(truth: Truth) -> str:
    """The cause that gives the status: undated before ambiguous before unlisted, missing first."""
    return causes_of(truth)[0]
