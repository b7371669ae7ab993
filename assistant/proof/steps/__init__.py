"""The steps that scenarios are written with, a module a concept. A base brings its features, never steps of its own."""

from assistant.proof.steps import decisions, dossiers, facts, questions, reasons, searches

STEPS = tuple(
    definition
    for steps in (facts.steps, decisions.steps, reasons.steps, dossiers.steps, questions.steps, searches.steps)
    for definition in steps.definitions
)
"""Every step, in the order in which `rules steps` lists them; no text is more than one of them."""
