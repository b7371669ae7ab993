"""Step definitions: how a step is spelled, what its table holds, and the function that does it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from assistant.proof.steps.world import World
from assistant.words.folding import fold

DataTable = list[list[str]]
"""The rows of a step's table, the names of its columns first."""
Function = Callable[..., None]

ANY = "…"
THEN = "Alors"
"""What begins a step that reads something, and so may fail."""

_PLACEHOLDER = re.compile(r"\{\w+\}")
_QUOTED = re.compile(r'"[^"]*"')


@dataclass(frozen=True)
class StepDefinition:
    """One step that scenarios may use: `{name}` in its spelling stands for what a scenario writes there."""

    about: str
    keyword: str
    spelling: str
    columns: tuple[str, ...]
    function: Function
    optional: tuple[str, ...] = ()
    """Columns that a table may leave out, in their order after the others: what they would say, nothing says.

    `ANY` stands for columns that the base names, whose names the function checks.
    """

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        parts = _PLACEHOLDER.split(self.spelling)
        gaps = ['([^"]*)' if before.endswith('"') else "(.+?)" for before in parts[:-1]]
        return re.compile("".join(_literal(part) + gap for part, gap in zip(parts, [*gaps, ""], strict=True)))

    def arguments(self, text: str) -> tuple[str, ...] | None:
        """What `text` writes in each gap of the spelling; None when it is not this step."""
        found = self._pattern.fullmatch(text)
        return found.groups() if found else None

    def run(self, world: World, arguments: tuple[str, ...], table: DataTable | None) -> None:
        """Do the step on `world`; AssertionError says what is not so, or that the table is not as it should be."""
        if not self.columns:
            assert table is None, "cette étape ne prend pas de tableau"
            self.function(world, *arguments)
            return
        header = " | ".join(self.columns)
        assert table is not None, f"cette étape prend un tableau, dont la première ligne est | {header} |"
        written = [fold(name) for name in table[0]]
        more = written[len(self.columns) :]
        known = more if self.optional == (ANY,) else [fold(name) for name in self.optional]
        assert written == [*map(fold, self.columns), *more] and more == [one for one in known if one in more], (
            f"la première ligne du tableau doit être | {header} |{self._more()}"
        )
        self.function(world, *arguments, table)

    def _more(self) -> str:
        return f" puis, s'il y a lieu, | {' | '.join(self.optional)} |" if self.optional else ""


def _literal(text: str) -> str:
    """A pattern for words of a step, whichever blanks and apostrophes an editor set."""
    return re.escape(text).replace(r"\ ", "[ \u00a0\u202f]").replace("'", "['’]")


class Steps:
    """The steps that speak of one concept, in the order in which they are listed."""

    def __init__(self, about: str) -> None:
        self.about = about
        self.definitions: list[StepDefinition] = []

    def given(self, spelling: str, columns: tuple[str, ...] = ()) -> Callable[[Function], Function]:
        """Register what a scenario knows before it asks; `columns` are those of the step's table, if it has one."""
        return self._register("Étant donné", spelling, columns, ())

    def when(self, spelling: str) -> Callable[[Function], Function]:
        """Register what a scenario asks."""
        return self._register("Quand", spelling, (), ())

    def then(
        self, spelling: str, columns: tuple[str, ...] = (), optional: tuple[str, ...] = ()
    ) -> Callable[[Function], Function]:
        """Register what a scenario reads, in the answer or in the base; `columns` as for what it knows."""
        return self._register(THEN, spelling, columns, optional)

    def _register(
        self, keyword: str, spelling: str, columns: tuple[str, ...], optional: tuple[str, ...]
    ) -> Callable[[Function], Function]:
        def register(function: Function) -> Function:
            self.definitions.append(StepDefinition(self.about, keyword, spelling, columns, function, optional))
            return function

        return register


def bare(text: str) -> str:
    """A step or a spelling without what each scenario writes for itself: how two of them are compared.

    >>> bare('la réponse est "Acceptée"') == bare('la réponse est "{libellé}"')
    True
    """
    return " ".join(_PLACEHOLDER.sub("", _QUOTED.sub('""', text)).split())
