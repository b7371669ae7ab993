"""The form of a check as it comes: its fields, and each file read behind the guard as soon as it is whole."""

from __future__ import annotations

import time
import zlib
from collections.abc import AsyncIterator
from pathlib import PurePath

from starlette.requests import ClientDisconnect, Request

from assistant.dossier.checking import arrival
from assistant.dossier.names import BY_DEPOSIT
from assistant.intake.folders import Deposited
from assistant.intake.limits import LIMITS as INTAKE
from assistant.intake.messages import answered, kept
from assistant.intake.observations import observed
from assistant.intake.reading import READ, Reading, unreadable
from assistant.model.notice_ids import NoticeId
from assistant.norm.remarks import NormAnswer
from assistant.outlets.api.asked import FILES, CheckFields, unknown_field
from assistant.outlets.api.clients import CLIENT
from assistant.outlets.api.disposition import Described, described
from assistant.outlets.api.multipart import Chunk, Event, Head, Multipart, PartEnd, boundary_of
from assistant.outlets.api.norm import NormTime
from assistant.outlets.api.pace import FILE, OCTET, READING, Pace
from assistant.outlets.api.problems import HttpProblem, Mistake
from assistant.outlets.api.readers import Readers
from assistant.outlets.api.service import Service
from assistant.outlets.api.spool import Spool

NO_NORM = NormAnswer(())


class ReceivedForm:
    """What a client sends to be checked: fields and files, and what the reading of each file gave."""

    def __init__(self, service: Service, readers: Readers) -> None:
        self.service, self.readers, self.limits = service, readers, service.limits
        self.fields = CheckFields()
        self.files: list[Deposited] = []
        self.readings: dict[str, bytes] = {}
        """What was read in each file that holds something, packed: an archive may list thousands of members."""

        self._spent = 0.0
        self._parts = 0
        self._norm = NormTime(service.norm, service.limits.norm_seconds)
        self._told: dict[str, NormAnswer] = {}

    def norm_said(self, file: Deposited, name: str | None) -> NormAnswer:
        """What the artefacts of the norm said of a file, as `check_files` asks for it."""
        return self._told.get(file.location, NO_NORM)

    def read(self, file: Deposited, name: str | None) -> Reading | None:
        """What was read in a file, as `check_files` asks for it."""
        packed = self.readings.get(file.location)
        return answered(zlib.decompress(packed)) if packed is not None else None

    async def fill(self, request: Request) -> None:
        """Take the whole form.

        Raises HttpProblem for a form that is malformed, cut or too big, ClientDisconnect when the client goes.
        """
        boundary = boundary_of(request.headers.get("content-type", "").encode("latin-1"))
        events = _events(request, Multipart(boundary, self.limits.part_head), self.service.pace)
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
            raise HttpProblem(422, "http-no-file", [Mistake(FILES, "http-value-missing")])

    def end(self) -> None:
        """The form is taken, or given up: nothing more is asked for it."""
        self._norm.end()

    async def _field(self, part: Described, events: AsyncIterator[Event]) -> None:
        name, value = part.field, b""
        async for chunk in _content(events):
            value += chunk
            if len(value) > self.limits.field:
                raise HttpProblem(413, "http-field-too-long", limit=self.limits.field)
        self.fields.take(name, value.decode("utf-8", "replace"), self.service.told)
        self.fields.asked(self.service.rules)
        if self.fields.is_said("norm"):
            if self.files:
                raise HttpProblem(422, "http-field-late", field=name)
            if not self._norm.desk.is_there():
                raise HttpProblem(422, says=self.service.told.say("norm-absent"))

    async def _file(self, part: Described, name: str, events: AsyncIterator[Event]) -> None:
        if part.field != FILES:
            raise unknown_field(part.field, self.service.told)
        if len(name) > self.limits.file_name:
            raise HttpProblem(
                422, "http-name-too-long", [Mistake(FILES, "http-this-name-too-long")], limit=self.limits.file_name
            )
        with Spool(self.service.room, named=self.fields.is_said("norm")) as spool:
            async for chunk in _content(events):
                spool.write(chunk)
            if not name and not spool.size:
                return  # a browser's empty file input
            if not name:
                raise HttpProblem(422, "http-name-empty", [Mistake(FILES, "http-name-missing")])
            location = str(len(self.files))
            self.files.append(Deposited(location, name, name, spool.size))
            if spool.size:
                reading = await self._reading(name, spool)
                self.readings[location] = zlib.compress(kept(reading), 1)
                if self.fields.is_said("norm") and reading.status == READ:
                    reform = arrival(self.service.rules, self.fields.text("route")) != BY_DEPOSIT
                    self._told[location] = await self._norm.look(spool.named_file(name), reform=reform)

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
            spent = time.monotonic() - started
            self._spent += spent
            self.service.pace.owes(CLIENT.get(), READING * spent)
        if spent < INTAKE.stuck_seconds:  # a process that was stuck says nothing of the file
            self.readers.ended.note(digest, reading)
        return reading


async def _events(request: Request, parser: Multipart, pace: Pace) -> AsyncIterator[Event]:
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body = message.get("body", b"")
        for event in parser.feed(body):
            yield event
            if isinstance(event, PartEnd):
                await pace.takes(CLIENT.get(), FILE)
        await pace.takes(CLIENT.get(), OCTET * len(body))
        if not message.get("more_body", False):
            break
    parser.close()


async def _content(events: AsyncIterator[Event]) -> AsyncIterator[bytes]:
    """The chunks of a part, up to its end."""
    async for event in events:
        if not isinstance(event, Chunk):
            return
        yield event
