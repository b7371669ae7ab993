"""Files whose reading ended in a limit: by the digest of what they hold, for a while, so that none is read again."""

from __future__ import annotations

import time
from collections import OrderedDict

from assistant.intake.reading import Reading
from assistant.model.notice_ids import NoticeId

COSTLY = frozenset({NoticeId.LIMITE_TEMPS, NoticeId.LIMITE_MEMOIRE, NoticeId.LIMITE_REPONSE})
"""The limits that take long to reach; the others are seen at once."""

KEPT_FOR = 600.0
MOST = 1_000

Digest = tuple[bytes, str]
"""The digest of a content, and the extension under which it was sent."""


class EndedInALimit:
    """What was said of those files; nothing of what they hold is kept."""

    def __init__(self) -> None:
        self._found: OrderedDict[Digest, tuple[float, Reading]] = OrderedDict()

    def find(self, digest: Digest) -> Reading | None:
        """What was said of a file, if it ended in a limit not long ago."""
        until, reading = self._found.get(digest, (0.0, None))
        return reading if until > time.monotonic() else None

    def note(self, digest: Digest, reading: Reading) -> None:
        """Remember a reading that ended in a limit."""
        if reading.reason is None or reading.reason.id not in COSTLY:
            return
        self._found.pop(digest, None)
        self._found[digest] = (time.monotonic() + KEPT_FOR, reading)
        if len(self._found) > MOST:
            self._found.popitem(last=False)
