"""Steps on the texts of the base that stand by themselves: topics, sources, cautions, notes."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.model.decisions import HowRead
from assistant.proof.steps.columns import StepColumn, day, step
from assistant.proof.steps.definition import Steps

steps = Steps("Les sujets, les sources, les mises en garde, les notes de la base, ce qu'elle ne décide pas")

_READINGS: Mapping[HowRead, str] = {
    "official": "page officielle",
    "copy": "copie",
    "cited": "citation",
    "own": "ce site",
}
"""How a table says the way in which a source was read."""

step(
    steps,
    "ces sujets s'intitulent :",
    "sujet",
    lambda base: base.topics,
    (StepColumn("titre", lambda one: one.title),),
)
step(
    steps,
    "ces sources sont :",
    "source",
    lambda base: base.sources,
    (
        StepColumn("titre", lambda one: one.title, whole=False),
        StepColumn("éditeur", lambda one: one.publisher),
    ),
)
step(
    steps,
    "ces sources se lisent :",
    "source",
    lambda base: base.sources,
    (
        StepColumn("daté du", lambda one: day(one.dated)),
        StepColumn("lu le", lambda one: day(one.checked)),
        StepColumn("lecture", lambda one: _READINGS[one.read]),
        StepColumn("copie du", lambda one: day(one.copied)),
        StepColumn("au plus tôt du", lambda one: day(one.copied_after)),
        StepColumn("cité par", lambda one: one.by or ""),
        StepColumn("article", lambda one: one.article or ""),
        StepColumn("adresse", lambda one: one.url or ""),
        StepColumn("sans lien", lambda one: one.unlinked or ""),
    ),
)
step(
    steps,
    "ces mises en garde disent :",
    "mise en garde",
    lambda base: base.cautions,
    (
        StepColumn("dit", lambda one: one.text, whole=False),
        StepColumn("source", lambda one: one.source),
    ),
)
step(
    steps,
    "ces notes disent :",
    "note",
    lambda base: base.notes,
    (
        StepColumn("dit", lambda one: one.text, whole=False),
        StepColumn("source", lambda one: one.source),
    ),
)
step(
    steps,
    "ces points ne sont pas décidés :",
    "point",
    lambda base: base.unmodelled,
    (
        StepColumn("dit", lambda one: one.says, whole=False),
        StepColumn("pourquoi", lambda one: one.why, whole=False),
        StepColumn("source", lambda one: one.source),
    ),
)
step(
    steps,
    "ces contacts ont pour source :",
    "contact",
    lambda base: base.contacts,
    (StepColumn("source", lambda one: one.source),),
)
