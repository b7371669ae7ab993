"""The form of a check as it comes: its fields, and each file read behind the guard as soon as it is whole."""

from __future__ import annotations

import time
import zlib
from collections.abc import AsyncIterator
from pathlib import PurePath

from starlette.requests import ClientDisconnect, Request

from assistant.intake.folders import Deposited
from assistant.intake.limits import LIMITS as INTAKE
from assistant.intake.messages import answered, encoded
from assistant.intake.observations import observed
from assistant.intake.reading import Reading, unreadable
from assistant.model.notice_ids import NoticeId
from assistant.outlets.api.disposition import Described, described
from assistant.outlets.api.multipart import Chunk, Event, Head, Multipart, boundary_of
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.readers import Readers
from assistant.outlets.api.service import Service
from assistant.outlets.api.spool import Spool
from assistant.outlets.telling import Telling
from assistant.words.suggestion import quoted

FILES = "files"
FIELDS = ("channel", "requires", "route")


class ReceivedForm:
    """What a client sends to be checked: fields and files, and what the reading of each file gave."""

    def __init__(self, service: Service, readers: Readers) -> None:
        self.service, self.readers, self.limits = service, readers, service.limits
        self.fields: dict[str, str] = {}
        self.files: list[Deposited] = []
        self.readings: dict[str, bytes] = {}
        """What was read in each file that holds something, packed: an archive may list thousands of members."""

        self._spent = 0.0
        self._parts = 0

    def read(self, file: Deposited, name: str | None) -> Reading | None:
        """What was read in a file, as `check_files` asks for it."""
        packed = self.readings.get(file.location)
        return answered(zlib.decompress(packed)) if packed is not None else None

    async def fill(self, request: Request) -> None:
        """Take the whole form.

        Raises HttpProblem for a form that is malformed, cut or too big, ClientDisconnect when the client goes.
        """
        boundary = boundary_of(request.headers.get("content-type", "").encode("latin-1"))
        events = _events(request, Multipart(boundary, self.limits.part_head))
        async for event in events:
            assert isinstance(event, Head)
            self._parts += 1
            if self._parts > self.limits.parts:
                raise HttpProblem(413, "http-too-many-parts", limit=self.limits.parts)
            part = described(event)
            if part.file_name is None:
                await self._field(part, events)
            else:
                await self._file(part, part.file_name, events)
        if not self.files:
            raise HttpProblem(422, "http-no-file", [(FILES, "http-value-missing")])

    async def _field(self, part: Described, events: AsyncIterator[Event]) -> None:
        name, value = part.field, b""
        async for chunk in _content(events):
            value += chunk
            if len(value) > self.limits.field:
                raise HttpProblem(413, "http-field-too-long", limit=self.limits.field)
        if name == FILES:
            raise HttpProblem(422, "http-file-nameless", [(FILES, "http-name-missing")])
        if name not in FIELDS:
            raise _unknown(name, self.service.told)
        if name in self.fields:
            raise HttpProblem(422, "http-field-twice", [(name, "http-one-value")], field=name)
        self.fields[name] = value.decode("utf-8", "replace")

    async def _file(self, part: Described, name: str, events: AsyncIterator[Event]) -> None:
        if part.field != FILES:
            raise _unknown(part.field, self.service.told)
        if len(name) > self.limits.file_name:
            raise HttpProblem(
                422, "http-name-too-long", [(FILES, "http-this-name-too-long")], limit=self.limits.file_name
            )
        with Spool(self.service.room) as spool:
            async for chunk in _content(events):
                spool.write(chunk)
            if not name and not spool.size:
                return  # a browser's empty file input
            if not name:
                raise HttpProblem(422, "http-name-empty", [(FILES, "http-name-missing")])
            location = str(len(self.files))
            self.files.append(Deposited(location, name, name, spool.size))
            if spool.size:
                self.readings[location] = zlib.compress(encoded(await self._reading(name, spool)), 1)

    async def _reading(self, name: str, spool: Spool) -> Reading:
        """Read one file; once the files of a request have taken their time, the others are judged by name and size."""
        if self._spent > self.limits.reading_seconds:
            limit = self.service.told.say("http-reading-limit", seconds=f"{self.limits.reading_seconds:.0f}")
            return unreadable(observed(NoticeId.LIMITE_TEMPS, limit=limit))
        digest = (spool.digest(), PurePath(name).suffix.lower())
        ended = self.readers.ended.find(digest)
        if ended is not None:
            return ended
        started = time.monotonic()
        try:
            reading = await self.readers.read(spool.file(name))
        finally:
            self._spent += time.monotonic() - started
        if time.monotonic() - started < INTAKE.stuck_seconds:  # a process that was stuck says nothing of the file
            self.readers.ended.note(digest, reading)
        return reading


async def _events(request: Request, parser: Multipart) -> AsyncIterator[Event]:
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        for event in parser.feed(message.get("body", b"")):
            yield event
        if not message.get("more_body", False):
            break
    parser.close()


async def _content(events: AsyncIterator[Event]) -> AsyncIterator[bytes]:
    """The chunks of a part, up to its end."""
    async for event in events:
        if not isinstance(event, Chunk):
            return
        yield event


def _unknown(name: str, told: Telling) -> HttpProblem:
    known = (FILES, *FIELDS)
    says = told.unknown("http-unknown-field", name, known, every=told.say("http-known-fields", fields=", ".join(known)))
    return HttpProblem(422, mistakes=[(quoted(name), "http-field-not-read")], says=says)
