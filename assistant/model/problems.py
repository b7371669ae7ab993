"""What is wrong in a rules base: where, what, and the next thing to try."""

from pathlib import Path

from msgspec import Struct

LARGEST = 1_000_000
"""How many octets a topic may hold."""

LARGEST_BASE = 3_000_000
"""How many octets the topics of a base may hold together."""

MOST_PROBLEMS = 500
"""After how many problems the rest of a base is not read: no more are shown, and each takes time to be told."""


class Place(Struct, frozen=True, order=True):
    """Where something stands in a file; lines and columns count from 1, 0 when unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join([self.file, *(str(count) for count in (self.line, self.column) if count)])


class Problem(Struct, frozen=True, order=True):
    """One mistake of a rules base, for whoever wrote it."""

    place: Place
    subject: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        subject = f"  {self.subject}" if self.subject else ""
        hint = f"\n    conseil : {self.hint}" if self.hint else ""
        return f"{self.place}{subject}  {self.message}{hint}"


class InvalidRules(Exception):
    """A rules base that cannot be used; `problems` holds every mistake found, in reading order."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


class UnreadableRules(InvalidRules):
    """A folder of rules that holds no topic or cannot be read; `missing` when there is nothing at its path."""

    def __init__(self, folder: Path, message: str, missing: bool = False) -> None:
        self.missing = missing
        super().__init__([Problem(Place(str(folder)), "", message)])
