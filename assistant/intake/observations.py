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


UNREAD = frozenset(
    {
        NoticeId.LIMITE_TAILLE,
        NoticeId.LIMITE_TEMPS,
        NoticeId.LIMITE_MEMOIRE,
        NoticeId.LIMITE_REPONSE,
        NoticeId.LECTURE_INTERROMPUE,
        NoticeId.LECTURE_IMPOSSIBLE,
        NoticeId.VALEUR_COUPEE,
        NoticeId.TROP_DE_PIECES_JOINTES,
        NoticeId.XML_TROP_D_ELEMENTS,
        NoticeId.XML_TROP_D_ATTRIBUTS,
        NoticeId.XML_TROP_D_ESPACES_DE_NOMS,
        NoticeId.PDF_FLUX_TROP_GRAND,
        NoticeId.PDF_FILTRE_REFUSE,
        NoticeId.PDF_ARBRE,
        NoticeId.ARCHIVE_METHODE,
        NoticeId.ARCHIVE_VOLUME,
        NoticeId.ARCHIVE_MEMBRES,
        NoticeId.ARCHIVE_FACTURES,
        NoticeId.ARCHIVE_TEMPS,
    }
)
"""Limits of the reading, and contents that it does not open: an honest file may have them, and is « à vérifier »."""


class Unreadable(Exception):
    """The content was not read: it cannot be, is hostile, or is UNREAD here; `observation` says why."""

    def __init__(self, observation: Observation) -> None:
        super().__init__(observation.id)
        self.observation = observation


class Spent(Unreadable):
    """The account of the whole file is spent: nothing more of it is read."""


def observed(
    notice: NoticeId, place: str | None = None, *, detail: str = "", seen: str = "", limit: str = ""
) -> Observation:
    """Note `notice`, with what fills its sentence; what came from the file is cut short and made visible."""
    return Observation(notice, visible(place) if place else None, visible(detail), visible(seen), limit)


def visible(text: str) -> str:
    """Give a text of the file fit to be shown in a message."""
    return shortened(printable(text[: SHOWN * 2]), SHOWN) if text else ""
