"""Steps on the texts of the base that stand by themselves: topics, sources, cautions, notes."""

from __future__ import annotations

from assistant.proof.steps.columns import Column, day, step
from assistant.proof.steps.definition import Steps

steps = Steps("Les sujets, les sources, les mises en garde et les notes de la base")

step(
    steps,
    "ces sujets s'intitulent :",
    "sujet",
    lambda base: base.topics,
    (Column("titre", lambda one: one.title),),
)
step(
    steps,
    "ces sources sont :",
    "source",
    lambda base: base.sources,
    (
        Column("titre", lambda one: one.title, whole=False),
        Column("éditeur", lambda one: one.publisher),
    ),
)
step(
    steps,
    "ces sources se lisent :",
    "source",
    lambda base: base.sources,
    (
        Column("daté du", lambda one: day(one.dated)),
        Column("relu le", lambda one: day(one.checked)),
        Column("article", lambda one: one.article or ""),
        Column("adresse", lambda one: one.url or ""),
    ),
)
step(
    steps,
    "ces mises en garde disent :",
    "mise en garde",
    lambda base: base.cautions,
    (
        Column("dit", lambda one: one.text, whole=False),
        Column("source", lambda one: one.source),
    ),
)
step(
    steps,
    "ces notes disent :",
    "note",
    lambda base: base.notes,
    (
        Column("dit", lambda one: one.text, whole=False),
        Column("source", lambda one: one.source),
    ),
)
step(
    steps,
    "ces contacts ont pour source :",
    "contact",
    lambda base: base.contacts,
    (Column("source", lambda one: one.source),),
)
