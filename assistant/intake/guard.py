"""The guarded boundary: untrusted files are parsed in a child process, and its death is one file's answer.

The parent imports no parser. The child is reused, replaced after some files and after any abnormal end. When it ends
for no reason of the file's (killed, not started), the file is read again in a new one: a machine's failure is never
what is said of a file.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

from assistant.intake.content import Probe
from assistant.intake.limits import LIMITS, Limits, shown_seconds
from assistant.intake.messages import Request, Start, answered, encoded
from assistant.intake.observations import observed
from assistant.intake.process import ReadingProcess, TooLong, crashed, how_ended, ran_out_of_time
from assistant.intake.reading import Reading, Seek, unreadable
from assistant.model.notice_ids import NoticeId
from assistant.words.refusals import file_refusal
from assistant.words.sizes import show_size

_ATTEMPTS = 2


class Content(NamedTuple):
    """Bytes received rather than found on the disk, and the name under which they are deposited."""

    name: str
    data: bytes


class Located(NamedTuple):
    """A file of the disk and the name under which it is to be deposited."""

    name: str
    path: str


OPEN_FILES = "/proc/"
"""How the place of a file begins that a process has open, and that has no other name."""


class Opened(NamedTuple):
    """A file that this process has open, and that may have no name of its own; one reads it at a time."""

    name: str
    descriptor: int


File: TypeAlias = str | Path | Content | Located
Probes: TypeAlias = tuple[Probe, ...] | Callable[[], tuple[Probe, ...]]


class ReadingFailed(Exception):
    """The machine let no process read the file, twice: nothing is known of the file. `detail` says how, in French."""

    def __init__(self, file: str, detail: str) -> None:
        super().__init__(file, detail)
        self.file, self.detail = file, detail


class _Ended(Exception):
    """The child ended before it had answered; `is_of_the_file` when reading that file may be why."""

    def __init__(self, detail: str, *, is_of_the_file: bool = False) -> None:
        super().__init__(detail)
        self.detail, self.is_of_the_file = detail, is_of_the_file


class Guard:
    """One reading process at a time, started when first needed; threads take turns. Close it, or use it in `with`."""

    def __init__(self, probes: Probes = (), limits: Limits = LIMITS, *, warm: bool = False) -> None:
        """Keep the signs to compare, or how to get them once a file is to be read; `warm` is for a server.

        Its process then loads all parsers at once, and gives way to the caller on a busy processor.
        """
        self._probes = probes
        self._limits = limits
        self._warm = warm
        self._child: ReadingProcess | None = None
        self._left = 0
        self._turn = threading.Lock()

    def start(self) -> None:
        """Start the reading process ahead of the first file and of the signs, so that it is ready when asked."""
        with self._turn:
            try:
                self._started()
            except OSError:
                return  # asked again when there is a file to read, and told then

    def read(self, file: File | Opened, seeks: tuple[Seek, ...] = ()) -> Reading:
        """Read one file in the child; whatever is in it, a reading comes back within the limits.

        Raises ReadingFailed when the machine ended the reading, or let none start, twice.
        """
        with self._turn:
            return self._read(file, seeks)

    def close(self) -> None:
        """End the child."""
        with self._turn:
            self._end()

    def __enter__(self) -> "Guard":
        """Give the guard itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the child."""
        self.close()

    def _read(self, file: File | Opened, seeks: tuple[Seek, ...]) -> Reading:
        ended = _Ended("")
        for _ in range(_ATTEMPTS):
            try:
                return self._attempt(file, seeks)
            except _Ended as error:
                ended = error
        if ended.is_of_the_file:
            return unreadable(observed(NoticeId.LECTURE_INTERROMPUE, detail=ended.detail))
        raise ReadingFailed(_shown(file), ended.detail)

    def _attempt(self, file: File | Opened, seeks: tuple[Seek, ...]) -> Reading:
        if isinstance(file, Located) and file.path.startswith(OPEN_FILES):
            with Path(file.path).open("rb") as opened:  # the child may open no file of another process
                return self._attempt(Opened(file.name, opened.fileno()), seeks)
        limits, content = self._limits, file.data if isinstance(file, Content) else b""
        refused, found = "", None
        try:
            child = self._ready()
            if isinstance(file, Opened):
                child.hand(file.descriptor)
            answer = child.ask(encoded(_request(file)._replace(seeks=seeks)), content, limits)
            found = answered(answer) if answer else None
        except TimeoutError:
            self._end()
            return unreadable(observed(NoticeId.LIMITE_TEMPS, limit=shown_seconds(limits.stuck_seconds)))
        except TooLong:
            self._end()
            return unreadable(observed(NoticeId.LIMITE_REPONSE, limit=show_size(limits.answer)))
        except OSError as error:
            refused = file_refusal(error)
        except (ValueError, RecursionError):  # the child no longer says what it should
            self._end()
            raise _Ended("réponse illisible", is_of_the_file=True) from None
        if found is None:
            code = self._end()
            if code is None:
                raise _Ended(refused)
            if ran_out_of_time(code):
                return unreadable(observed(NoticeId.LIMITE_TEMPS, limit=shown_seconds(limits.seconds)))
            raise _Ended(how_ended(code), is_of_the_file=crashed(code))
        self._left -= 1
        if self._left <= 0 or (found.reason and found.reason.id is NoticeId.LIMITE_MEMOIRE):
            self._end()
        return found

    def _ready(self) -> ReadingProcess:
        """Give a living child that knows the limits and the signatures."""
        child = self._started()
        if not child.told:
            probes = self._probes() if callable(self._probes) else self._probes
            child.tell(encoded(Start(self._limits, probes)))
        return child

    def _started(self) -> ReadingProcess:
        if self._child is not None and self._child.alive:
            return self._child
        self._end()
        self._child = ReadingProcess(warm=self._warm)
        self._left = self._limits.files_per_process
        return self._child

    def _end(self) -> int | None:
        """End the child and give its exit code; None when there is none."""
        child, self._child = self._child, None
        return None if child is None else child.end()


def _shown(file: File | Opened) -> str:
    return file.name if isinstance(file, Content | Located | Opened) and file.name else str(_request(file).path)


def _request(file: File | Opened) -> Request:
    if isinstance(file, Content):
        return Request(file.name, length=len(file.data))
    if isinstance(file, Opened):
        return Request(file.name, handed=True)
    if isinstance(file, Located):
        return Request(file.name, str(Path(file.path).absolute()))
    return Request("", str(Path(file).absolute()))
