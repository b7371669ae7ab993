"""A member of an archive before it is read: what the archive says of it, whatever its kind."""

from collections.abc import Iterator
from typing import NamedTuple

from assistant.intake.observations import Observation, observed
from assistant.model.notice_ids import NoticeId

NAME_MAX = 1_000
"""Characters of an inner name that are kept: far beyond what Chorus Pro takes; the end stays, for its extension."""


class ArchiveEntry(NamedTuple):
    """One member to read: what the archive says of it, what is odd, and its content as counted chunks."""

    name: str
    packed: int | None
    declared: int
    observations: tuple[Observation, ...]
    chunks: Iterator[tuple[bytes, int]]


def kept_name(name: str) -> str:
    """A name short enough to travel, its beginning and its extension kept."""
    return name if len(name) <= NAME_MAX else f"{name[: NAME_MAX - 41]}…{name[-40:]}"


def path_observations(name: str) -> list[Observation]:
    """Say that a member's name leads out of the archive: absolute, with a drive, or through « .. »."""
    parts = name.replace("\\", "/").split("/")
    drive = len(name) > 1 and name[1] == ":" and name[0].isalpha()
    outside = drive or (not parts[0] and len(parts) > 1) or ".." in parts
    return [observed(NoticeId.ARCHIVE_CHEMIN, name)] if outside else []
