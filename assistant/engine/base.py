"""A rules base, loaded and ready: its decisions by id, and the parts that outlets show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from assistant.engine.case import Given
from assistant.engine.days import day
from assistant.engine.decider import Decider
from assistant.engine.decision import Decision
from assistant.engine.taking import Taking
from assistant.language import cache
from assistant.language.loading import load
from assistant.model.base import Base
from assistant.table.finished import AnyTable, Table


class Rules(Mapping[str, Decider]):
    """The decisions of one base; each is prepared, its table fetched or worked out, when it is first asked for.

    Where the base will be asked a few things only, `filling` tables are worked out row by row. One that the base does
    not have is a KeyError whose message names the nearest.
    """

    def __init__(self, base: Base, filling: bool = False) -> None:
        self.base, self._filling = base, filling
        self.taking = Taking(base)
        self._deciders: dict[str, Decider] = {}

    def __getitem__(self, identifier: str) -> Decider:
        found = self._deciders.get(identifier)
        if found is None:
            if identifier not in self.base.decisions:
                from assistant.engine.unknown import UnknownQuestion, unknown_question

                raise UnknownQuestion(unknown_question(self.base, str(identifier)))
            table = self._table(identifier)
            found = self._deciders[identifier] = Decider(self.base, table, self.taking)
        return found

    def __contains__(self, identifier: object) -> bool:
        return identifier in self.base.decisions

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__
    """A base is only itself: what others prepare for it is found by it."""

    def __iter__(self) -> Iterator[str]:
        return iter(self.base.decisions)

    def __len__(self) -> int:
        return len(self.base.decisions)

    def _table(self, identifier: str) -> AnyTable:
        model, digest = self.base.decisions[identifier], self.base.digest
        if self._filling:
            from assistant.table.filling import FillingTable

            return FillingTable(self.base, model)
        kept = cache.fetch(digest, f"table-{identifier}", Table) if digest else None
        if kept is not None:
            return kept
        from assistant.table.building import table_of  # nothing of it is needed where the table is kept

        table = table_of(self.base, model)
        if digest:
            cache.keep(digest, f"table-{identifier}", table)
        return table


def load_rules(folder: Path | str | None = None, instead: Path | str | Iterable[Path | str] | None = None) -> Rules:
    """The rules base in `folder`, the project's own by default; `instead`, one file or several, stand for its topics.

    Raises InvalidRules with every mistake found, each with its file, line and column.
    """
    given = [instead] if isinstance(instead, (str, Path)) else instead or ()
    return Rules(load(Path(folder) if folder is not None else None, [Path(one) for one in given]))


def decide(decider: Decider, facts: Given, on: date | str, assume: Given | None = None) -> Decision:
    """Answer the question of `decider` for `facts` as the rules stood on the day `on`.

    Reads no clock, disk or network: the same arguments give the same decision, and its reasons explain it.
    Sizes are octets, or a text with its unit; a day is a date, or a text such as « 2026-11-24 ». A fact absent from
    `facts` is unknown, never false.

    Raises FactError if a fact is not one of the decision's or has the wrong type, or if `on` is no day.
    """
    return decider.decide(facts, day(decider.base, on), assume)
