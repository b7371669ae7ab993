"""What the reading observes in a file: a notice's id and what fills its sentence, which is told elsewhere."""

from typing import NamedTuple

from assistant.model.notice_ids import NoticeId
from assistant.words.folding import printable, shortened

SHOWN = 120


class Observation(NamedTuple):
    """One thing observed: its id, where in the file (None: nowhere in particular), and the gaps of its sentence.

    `detail` and `seen` come from the file, cut short and made visible; `limit` is a limit in French.
    """

    id: NoticeId
    place: str | None = None
    detail: str = ""
    seen: str = ""
    limit: str = ""


class Unreadable(Exception):
    """The content cannot be read, or is hostile; `observation` says why."""

    def __init__(self, observation: Observation) -> None:
        super().__init__(observation.id)
        self.observation = observation


class TooBig(Unreadable):
    """A reading limit that honest files may pass: name and size are judged, the content is « à vérifier »."""


def observed(
    notice: NoticeId, place: str | None = None, *, detail: str = "", seen: str = "", limit: str = ""
) -> Observation:
    """Note `notice`, with what fills its sentence; what came from the file is cut short and made visible."""
    return Observation(notice, visible(place) if place else None, visible(detail), visible(seen), limit)


def visible(text: str) -> str:
    """Give a text of the file fit to be shown in a message."""
    return shortened(printable(text[: SHOWN * 2]), SHOWN) if text else ""
