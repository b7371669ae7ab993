"""What holds a reading process, tried by what a parser taken over would do, here and by the tables of others."""

import ctypes
import errno
import json
import os
import re
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import facturx, ubl

from assistant.intake import calls, process, seccomp
from assistant.intake.confinement import Confinement, confine, held
from assistant.intake.guard import Content, Guard
from assistant.intake.landlock import rights

HERE = process.confinement()
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Linux's own interfaces")
IN_SANDBOX = pytest.mark.skipif(HERE is not Confinement.SANDBOX, reason=f"this system gives « {HERE} »")

TAKEN_OVER = """
import json, os, socket, subprocess, sys, threading
from pathlib import Path
from assistant.intake import confinement, landlock, seccomp

mode, folder, port = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
if mode == "landlock":
    seccomp.installed = lambda call, machine: False
if mode == "filter":
    landlock.restricted = lambda call: False
level = "" if mode == "free" else confinement.confine()

def child():
    if not os.fork():
        os._exit(0)
    os.wait()

attempts = {
    "connect": lambda: socket.create_connection(("127.0.0.1", port), 5).close(),
    "local socket": lambda: socket.socket(socket.AF_UNIX).close(),
    "pair": lambda: socket.socketpair(),
    "new file": lambda: (folder / "new").write_text("x"),
    "longer file": lambda: (folder / "there").open("a").close(),
    "shorter file": lambda: os.truncate(folder / "there", 0),
    "read and emptied": lambda: os.close(os.open(folder / "there", os.O_RDONLY | os.O_TRUNC)),
    "no name": lambda: os.close(os.open(folder, os.O_TMPFILE | os.O_RDWR)),
    "renamed": lambda: os.rename(folder / "one", folder / "two"),
    "dropped": lambda: os.unlink(folder / "last"),
    "folder": lambda: os.mkdir(folder / "made"),
    "link": lambda: os.symlink("there", folder / "linked"),
    "opened to all": lambda: os.chmod(folder / "there", 0o666),
    "dated": lambda: os.utime(folder / "there"),
    "command": lambda: subprocess.run(["true"], check=True),
    "shell": lambda: os.system("true") == 0 or 1 / 0,
    "replaced": lambda: os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", ":"], {}), 0),
    "fork": child,
    "signal": lambda: os.kill(os.getppid(), 0),
}
done = {}
for name, attempt in attempts.items():
    try:
        attempt()
        done[name] = True
    except (OSError, ArithmeticError):
        done[name] = False
thread = threading.Thread(target=lambda: done.update(thread=True))
thread.start()
thread.join()
import sqlite3  # a library loaded after, like parsers
done["read"] = (folder / "there").read_text() in ("kept", "")
sys.stdout.write(json.dumps([level, done]))
"""
NEEDED = {"thread", "read"}
WRITING = {"new file", "longer file", "read and emptied", "no name", "renamed", "dropped", "folder", "link"}


@pytest.fixture
def port() -> Iterator[int]:
    """A port of this machine at which someone listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def tried(mode: str, folder: Path, port: int) -> tuple[str, set[str], set[str]]:
    """How far a process is held, what it could do, and what it could not."""
    for name in ("there", "one", "last"):
        (folder / name).write_text("kept")
    ended = subprocess.run(
        [sys.executable, "-c", TAKEN_OVER, mode, str(folder), str(port)],
        capture_output=True,
        env=process.environment(),
        check=True,
        timeout=60,
    )
    level, done = json.loads(ended.stdout)
    return level, {name for name, so in done.items() if so}, {name for name, so in done.items() if not so}


@ON_LINUX
def test_free_a_process_does_all_that_is_tried(tmp_path: Path, port: int) -> None:
    assert tried("free", tmp_path, port)[2] <= {"no name"}  # not every file system makes files without one


@IN_SANDBOX
def test_in_the_sandbox_a_process_reads_and_does_nothing_else(tmp_path: Path, port: int) -> None:
    level, could, _ = tried("full", tmp_path, port)
    assert (level, could) == (Confinement.SANDBOX, NEEDED)
    assert {one.name for one in tmp_path.iterdir()} == {"there", "one", "last"}
    assert (tmp_path / "there").read_text() == "kept"


@IN_SANDBOX
def test_the_filter_alone_refuses_as_much(tmp_path: Path, port: int) -> None:
    level, could, _ = tried("filter", tmp_path, port)
    assert (level, could) == (Confinement.FILTERED, NEEDED)


@IN_SANDBOX
def test_landlock_alone_refuses_to_write_and_to_run(tmp_path: Path, port: int) -> None:
    level, could, refused = tried("landlock", tmp_path, port)
    assert level == Confinement.READS_ONLY
    assert could >= NEEDED
    assert refused >= WRITING | {"command", "shell"}


@IN_SANDBOX
def test_the_process_that_reads_a_file_is_in_the_sandbox() -> None:
    with Guard() as guard:
        assert guard.read(Content("a.pdf", facturx())).status == "read"
        assert guard._child is not None
        assert status(guard._child.pid) == {"NoNewPrivs": "1", "Seccomp": "2"}
        assert guard.read(Content("a.xml", ubl().encode())).status == "read"


def status(pid: int) -> dict[str, str]:
    """What the kernel says of how a process is held."""
    told = Path(f"/proc/{pid}/status").read_text()
    return dict(re.findall(r"^(NoNewPrivs|Seccomp):\s*(\d)", told, re.MULTILINE))


def kernel(*absent: int) -> Callable[..., int]:
    """A kernel that lacks some calls; what it has succeeds."""

    def call(number: int, *given: object) -> int:
        if number in absent:
            return -1
        if number == 444:  # its version is asked, then a set of rules is
            return 7 if given[0] is None else os.open(os.devnull, os.O_RDONLY)
        return 0

    return call


@pytest.mark.parametrize(
    ("absent", "machine", "level"),
    [
        ((), "x86_64", Confinement.SANDBOX),
        ((), "aarch64", Confinement.SANDBOX),
        ((), "riscv64", Confinement.READS_ONLY),
        ((), "", Confinement.READS_ONLY),
        ((317,), "x86_64", Confinement.READS_ONLY),
        ((444,), "x86_64", Confinement.FILTERED),
        ((446,), "x86_64", Confinement.FILTERED),
        ((444, 277), "aarch64", Confinement.LIMITS),
    ],
)
def test_what_a_system_lacks_lowers_the_level(absent: tuple[int, ...], machine: str, level: Confinement) -> None:
    assert held(kernel(*absent), machine) is level


def test_elsewhere_than_on_linux_the_limits_alone_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: pytest.fail("nothing of Linux is asked there"))
    assert confine() is Confinement.LIMITS


def test_without_ctypes_the_limits_alone_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ctypes", None)
    assert confine() is Confinement.LIMITS


def test_where_no_process_can_tell_nothing_more_than_the_limits_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object, **__: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr(process.subprocess, "run", none)
    assert process.confinement.__wrapped__() is Confinement.LIMITS


@pytest.mark.parametrize(("version", "length"), [(1, 8), (3, 8), (4, 16), (5, 16), (6, 24), (9, 24)])
def test_each_version_of_landlock_is_given_what_it_knows(version: int, length: int) -> None:
    assert len(rights(version)) == length
    (files,) = struct.unpack("=Q", rights(version)[:8])
    assert not files & 0b1100, "reading a file and a folder stays"
    assert files & 0b11 == 0b11, "running and writing do not"


def decided(machine: str, number: int, *arguments: int, name: int | None = None) -> int:
    """What the filter of a machine answers to a call: 0 lets it pass, or the error that it gives."""
    own = seccomp.PROCESSORS[machine][1]
    data = struct.pack("<IIQ6Q", number, own if name is None else name, 0, *arguments, *(0,) * (6 - len(arguments)))
    steps = list(struct.iter_unpack("<HBBI", seccomp.program(machine, process=77)))
    held_value, at = 0, 0
    while True:
        code, so, otherwise, value = steps[at]
        if code == 0x06:
            return 0 if value == 0x7FFF0000 else value & 0xFFFF
        if code == 0x20:
            (held_value,) = struct.unpack_from("<I", data, value)
        else:
            found = {0x15: held_value == value, 0x35: held_value >= value, 0x45: bool(held_value & value)}[code]
            at += so if found else otherwise
        at += 1


@pytest.mark.parametrize("machine", seccomp.PROCESSORS)
def test_the_filter_of_each_machine_refuses_by_its_own_numbers(machine: str) -> None:
    column, _ = seccomp.PROCESSORS[machine]
    for table, error in ((calls.REFUSED, errno.EPERM), (calls.ABSENT, errno.ENOSYS)):
        assert {decided(machine, one[column]) for one in table.values() if one[column] is not None} == {error}
    opening = calls.OPEN["openat"][column]
    for flags, error in (
        (os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK, 0),
        (os.O_WRONLY, errno.EPERM),
        (os.O_RDWR, errno.EPERM),
        (os.O_CREAT, errno.EPERM),
        (os.O_TRUNC, errno.EPERM),
    ):
        assert decided(machine, opening, 0, 0, flags) == error
    assert decided(machine, calls.CLONE[column], 0x3D0F00) == 0, "a thread"
    assert decided(machine, calls.CLONE[column], 0x11) == errno.EPERM, "a process"
    assert [decided(machine, calls.TGKILL[column], one) for one in (77, 78)] == [0, errno.EPERM]
    assert [decided(machine, calls.PRLIMIT[column], one) for one in (0, 77, 1)] == [0, 0, errno.EPERM]
    assert [decided(machine, calls.IOCTL[column], 0, one) for one in (0x5412, 0x541C, 0x5401)] == [1, 1, 0]
    assert decided(machine, calls.LAST + 1) == decided(machine, 0x40000000 + 41) == errno.ENOSYS
    assert decided(machine, 0, name=0x40000003) == errno.EPERM, "the calls of another machine"


@pytest.mark.parametrize(
    ("header", "column"),
    [("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", 0), ("/usr/include/asm-generic/unistd.h", 1)],
)
def test_the_numbers_are_those_of_the_kernels_headers(header: str, column: int) -> None:
    if not Path(header).is_file():
        pytest.skip("the headers of the kernel are not installed")
    told = re.findall(r"^#define __NR(?:3264)?_(\w+)\s+(\d+)\b", Path(header).read_text(), re.MULTILINE)
    known = {name: int(number) for name, number in told}
    rest = {"clone": calls.CLONE, "tgkill": calls.TGKILL, "prlimit64": calls.PRLIMIT, "ioctl": calls.IOCTL}
    named = calls.REFUSED | calls.ABSENT | calls.OPEN | rest | {"seccomp": calls.SECCOMP}
    assert {name: one[column] for name, one in named.items()} == {name: known.get(name) for name in named}
