"""The parts of a base as resources: `rule://`, `decision://`, `article://`, `source://`, each by its id."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import NamedTuple

import msgspec

from assistant.articles.rendering import collect
from assistant.outlets.mcp.tool import Served
from assistant.outlets.reports.json_text import json_text
from assistant.outlets.reports.rule import rule_json
from assistant.words.folding import printable

JSON, MARKDOWN = "application/json", "text/markdown"


class ServedResource(NamedTuple):
    """A part of the base: its address, its name, its type."""

    uri: str
    title: str
    kind: str


class UnknownResource(ValueError):
    """An address that leads to nothing; the message says so in French."""


def resources(served: Served) -> Iterator[ServedResource]:
    """Every part that can be read."""
    base = served.rules.base
    for decision in base.decisions.values():
        yield ServedResource(f"decision://{decision.id}", decision.question, JSON)
    for rendered in collect(base, served.today()).articles:
        yield ServedResource(f"article://{rendered.article.id}", rendered.article.title, MARKDOWN)
    for source in base.sources.values():
        yield ServedResource(f"source://{source.id}", source.title, JSON)
    for decision in base.decisions.values():
        for rule in decision.rules:
            yield ServedResource(f"rule://{rule.id}", f"{decision.label} : {rule.id}", JSON)


def read_resource(served: Served, uri: str) -> tuple[str, str]:
    """The type and the text of a part.

    Raises UnknownResource for an address that leads to nothing.
    """
    scheme, _, name = uri.partition("://")
    read = _READ.get(scheme)
    found = read(served, name.strip("/")) if read is not None else None
    if found is None:
        raise UnknownResource(served.told.say("mcp-no-resource", uri=printable(uri)[:200]))
    return (MARKDOWN if scheme == "article" else JSON), found


def _rule(served: Served, name: str) -> str | None:
    found = served.rules.base.rule(name)
    if found is None:
        return None
    decision, rule = found
    place = msgspec.structs.replace(rule.place, file=PurePath(rule.place.file).name)
    return json_text(rule_json(decision, msgspec.structs.replace(rule, place=place)))


def _decision(served: Served, name: str) -> str | None:
    base = served.rules.base
    found = base.decisions.get(name)
    if found is None:
        return None
    facts = [base.facts[fact] for fact in (*found.facts, *found.origins)]
    keys = ("id", "type", "label", "question", "help", "unit", "read")
    told: dict[str, object] = {key: getattr(found, key) for key in ("id", "topic", "label", "question", "article")}
    told["outcomes"] = {one.id: one.label for one in found.outcomes}
    told["facts"] = [
        {**{key: getattr(fact, key) for key in keys}, "choices": {one.id: one.label for one in fact.choices}}
        for fact in facts
    ]
    told["rules"] = [f"rule://{rule.id}" for rule in found.rules]
    return json_text(told)


def _article(served: Served, name: str) -> str | None:
    articles = {one.article.id: one for one in collect(served.rules.base, served.today()).articles}
    if name not in articles:
        return None
    found = articles[name]
    brief = "\n".join(f"- {line}" for line in found.summary)
    return f"# {found.article.title}\n\n{brief}\n\n{found.markdown}"


def _source(served: Served, name: str) -> str | None:
    base = served.rules.base
    if name not in base.sources:
        return None
    found = base.sources[name]
    rules = [rule.id for one in base.decisions.values() for rule in one.rules if rule.source == name]
    told = {**msgspec.to_builtins(found), "says": served.told.source(found)}
    return json_text({**told, "rules": [f"rule://{rule}" for rule in rules]})


_READ: dict[str, Callable[[Served, str], str | None]] = {
    "rule": _rule,
    "decision": _decision,
    "article": _article,
    "source": _source,
}
