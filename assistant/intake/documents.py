"""What a document held whole says of itself besides its kind: locked by a password, or an image that does things."""

from io import BytesIO

from assistant.intake.observations import Observation, observed
from assistant.intake.office import OLE2, is_locked_ole2, is_locked_opendocument
from assistant.intake.pages import is_active_svg
from assistant.intake.session import Session
from assistant.model.notice_ids import NoticeId


def remarks(content: bytes, session: Session, place: str | None = None) -> tuple[Observation, ...]:
    """What to say of a document found at `place`."""
    if content.startswith(OLE2):
        locked = is_locked_ole2((content,))
    else:
        locked = content.startswith(b"PK") and is_locked_opendocument(BytesIO(content), content, session)
    if locked:
        return (observed(NoticeId.DOCUMENT_CHIFFRE, place),)
    return (observed(NoticeId.SVG_ACTIF, place),) if is_active_svg(content) else ()
