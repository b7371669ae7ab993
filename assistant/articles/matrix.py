"""Where each rule comes from: for each source, its statements and what rests on them, or on it as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from assistant.articles.article import Article
from assistant.articles.statements import homes
from assistant.articles.users import Home, users
from assistant.model.base import Base
from assistant.model.decisions import Source


class Line(NamedTuple):
    """A statement of a source, None for the source as a whole, and all that rests on it: rules, parts, sections.

    `through` are the rules that rest on it by one of these parts, such as a list, or the decisions where no rule does.
    """

    statement: str | None
    rules: tuple[str, ...]
    through: tuple[Home, ...]
    others: tuple[Home, ...]
    sections: tuple[Home, ...]


class Sourced(NamedTuple):
    """A source with its lines, those of its statements in reading order first."""

    source: Source
    lines: tuple[Line, ...]

    @property
    def is_numbered(self) -> bool:
        """Whether the source has statements."""
        return any(line.statement is not None for line in self.lines)


def matrix(base: Base, articles: Iterable[Article]) -> list[Sourced]:
    """Every source of the base in its order; a statement is of the source of the article that explains its text.

    One that no article explains is of the source of what cites it.
    """
    told, resting = list(articles), list(_resting(base))
    texts = {_text(one): article.source for article in told for cited in article.statements.values() for one in cited}
    owners = {one: source for source, cited, _ in reversed(resting) for one in cited}
    owners |= {one: texts[_text(one)] for one in owners if _text(one) in texts}
    lines: dict[str, list[Line]] = {name: [] for name in base.sources}
    for statement, places in homes(base, told).items():
        source = texts.get(_text(statement)) or owners[statement]
        lines[source].append(_line(base, statement, map(_home, places)))
    whole = [(source, home) for source, cited, home in resting if all(owners[one] != source for one in cited)]
    for (source, _), found in _grouped(dict.fromkeys(whole)).items():
        lines[source].append(_line(base, None, found))
    return [Sourced(base.sources[name], tuple(found)) for name, found in lines.items()]


def _grouped(whole: Iterable[tuple[str, Home]]) -> dict[tuple[str, str], list[Home]]:
    """What rests on a source as a whole, a line each; the lists of which it gives items share one."""
    lines: dict[tuple[str, str], list[Home]] = {}
    for source, home in whole:
        lines.setdefault((source, "" if home.kind == "list" else str(home)), []).append(home)
    return lines


def _text(statement: str) -> str:
    """The number of the text that holds a statement."""
    return statement.partition(".")[0]


def _line(base: Base, statement: str | None, found: Iterable[Home]) -> Line:
    named = list(found)
    rules = tuple(one.id for one in named if one.kind == "rule")
    others = tuple(one for one in named if one.kind not in ("rule", "article"))
    using = dict.fromkeys(user for one in others for user in users(base, one) if user.id not in rules)
    return Line(statement, rules, tuple(using), others, tuple(one for one in named if one.kind == "article"))


def _home(place: str) -> Home:
    """A place as `statements` writes it: « list:terms/emetteur », « procedure:recycler#2 », « rule:pj-format »."""
    kind, _, rest = place.partition(":")
    identifier, _, part = rest.partition("/" if kind == "list" else "#")
    return Home(kind, identifier, part)


def _resting(base: Base) -> Iterator[tuple[str, tuple[str, ...], Home]]:
    """All that names a source, with the statements that it cites."""
    for decision in base.decisions.values():
        for rule in decision.rules:
            yield rule.source, rule.statements, Home("rule", rule.id)
    for shown in base.lists.values():
        if shown.source:
            yield shown.source, (*shown.statements, *shown.complete), Home("list", shown.id)
        for item in () if shown.of else shown.items:
            if item.source and item.source != shown.source:
                yield item.source, item.statements, Home("list", shown.id)
    for name, value in base.values.items():
        for one in value.history:
            yield one.source, (*value.statements, *one.statements), Home("value", name)
    for name, procedure in base.procedures.items():
        inside = [*(one.statements for one in procedure.steps), *(one.statements for one in procedure.notes)]
        cited = (*procedure.statements, *(statement for some in inside for statement in some))
        yield procedure.source, cited, Home("procedure", name)
    yield from ((one.source, one.statements, Home("note", name)) for name, one in base.notes.items())
    yield from ((one.source, one.statements, Home("caution", name)) for name, one in base.cautions.items())
    yield from ((one.source, one.statements, Home("lookup", name)) for name, one in base.lookups.items())
    yield from ((one.source, one.statements, Home("refinement", name)) for name, one in base.refinements.items())
    yield from ((one.source, one.statements, Home("unmodelled", name)) for name, one in base.unmodelled.items())
