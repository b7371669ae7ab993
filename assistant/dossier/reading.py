"""Reading the contents of a dossier's files, behind the guard."""

from __future__ import annotations

from types import TracebackType

from assistant.engine.base import Rules
from assistant.intake.folders import Deposited
from assistant.intake.guard import Content, Guard, Located
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
        held = self.contents.get(file.location)
        if held is not None:
            return self.guard.read(Content(name or "", held))
        return self.guard.read(Located(name or "", file.location))

    def __enter__(self) -> ContentReader:
        """Give the reader itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the reading process."""
        self.guard.close()
