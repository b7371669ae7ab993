"""Reading the contents of a dossier's files, behind the guard."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType

from assistant.engine.base import Rules
from assistant.intake.folders import Deposited
from assistant.intake.guard import Content, File, Guard, Located
from assistant.intake.reading import Reading


class ContentReader:
    """Reads files in a guarded process, started with the first file that has something to read."""

    def __init__(self, rules: Rules, *, warm: bool = False) -> None:
        from assistant.intake.signatures import probes_of

        self.guard = Guard(probes_of(rules.base.formats), warm=warm)
        self.contents: dict[str, bytes] = {}
        """The bytes of files that are not on the disk, by their location."""

    def read(self, file: Deposited, name: str | None) -> Reading | None:
        """What a file holds; None for a file that cannot be opened or is empty."""
        if file.reason is not None or not file.size:
            return None
        return self.guard.read(located(file, name, self.contents))

    def __enter__(self) -> ContentReader:
        """Give the reader itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the reading process."""
        self.guard.close()


def located(file: Deposited, name: str | None, contents: Mapping[str, bytes]) -> File:
    """Where the bytes of a file are, and the name it is deposited with; `contents` has those that are on no disk."""
    held = contents.get(file.location)
    return Located(name or "", file.location) if held is None else Content(name or "", held)
