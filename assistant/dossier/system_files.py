"""Files that a computer adds of its own to folders and archives: nobody means to deposit them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from assistant.dossier.names import SYSTEM_FILES
from assistant.intake.folders import Deposited
from assistant.model.base import Base


class SystemFiles(NamedTuple):
    """The names of such files and folders, without regard to case, and how other names of them begin."""

    names: frozenset[str]
    begins: tuple[str, ...]

    def holds(self, path: str) -> bool:
        """Whether a file is one, by its name or by a folder of its path.

        >>> known = SystemFiles(frozenset({"__macosx", "thumbs.db"}), ("._",))
        >>> [known.holds(path) for path in ("__MACOSX/plan.pdf", "lot/._a.xml", "Thumbs.db", "a.xml")]
        [True, True, True, False]
        """
        parts = path.replace("\\", "/").casefold().split("/")
        return any(part in self.names or part.startswith(self.begins) for part in parts)

    def hold_all(self, files: Iterable[Deposited]) -> bool:
        """Whether all of some files are such files: together they are no dossier."""
        return all(self.holds(file.name) for file in files)


def system_files(base: Base) -> SystemFiles:
    """Those that the base lists."""
    items = base.lists[SYSTEM_FILES].items
    return SystemFiles(
        frozenset(item.text("name").casefold() for item in items if item.cells.get("begins") is not True),
        tuple(item.text("name").casefold() for item in items if item.cells.get("begins") is True),
    )


def base_name(path: str) -> str:
    """The name of a file at the end of its path in an archive, whichever slash parts it.

    >>> base_name("pieces/plan.pdf"), base_name("pieces\\\\plan.pdf")
    ('plan.pdf', 'plan.pdf')
    """
    return path.replace("\\", "/").rpartition("/")[2]
