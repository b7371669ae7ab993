"""The steps that scenarios are written with, a module a concept. A base brings its features, never steps of its own."""

from assistant.proof.steps import (
    cases,
    channels,
    contacts,
    contents,
    controls,
    decisions,
    differences,
    dossiers,
    fact_words,
    facts,
    list_words,
    procedures,
    questions,
    reasons,
    rule_words,
    searches,
    texts,
)
from assistant.proof.steps.definition import StepDefinition

STEPS: tuple[StepDefinition, ...] = tuple(
    definition
    for concept in (
        facts,
        decisions,
        cases,
        differences,
        reasons,
        dossiers,
        questions,
        searches,
        contents,
        controls,
        channels,
        contacts,
        rule_words,
        fact_words,
        list_words,
        procedures,
        texts,
    )
    for definition in concept.steps.definitions
)
"""Every step, in the order in which `rules steps` lists them; no text is more than one of them."""
