"""The guarded boundary: whatever a file does to its reader, it costs one answer, and the next file is read."""

import base64
import errno
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Timer
from typing import get_type_hints

import pytest
from builders import cii, deflate_bomb, facturx, pdf, tar_gz, told, ubl, ubl_attachment, zip_of
from processor import within

from assistant.intake.child import GIVES_WAY
from assistant.intake.content import Probe
from assistant.intake.guard import Content, Guard, Located, Opened, ReadingFailed
from assistant.intake.limits import LIMITS, Limits
from assistant.intake.process import ReadingProcess
from assistant.intake.reader import read
from assistant.intake.reading import Reading


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    """One guard for the tests that leave it whole."""
    with Guard() as one:
        yield one


def reason(found: Reading) -> str | None:
    """The id of the reason of a reading, if any."""
    return found.reason.id if found.reason else None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xml", ubl(ubl_attachment("plan.pdf", b"%PDF-1.4")).encode()),
        ("a.xml", cii().encode("utf-16")[:300]),
        ("a.pdf", facturx()),
        ("a.tgz", tar_gz({"a.xml": ubl().encode()})),
        ("a.zip", zip_of({"../a.txt": b"x"})),
        ("a.txt", b"bonjour"),
        ("a.txt", b""),
    ],
)
def test_the_guard_says_what_the_bare_reading_says(guard: Guard, tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    expected = read(content, name)
    assert guard.read(Content(name, content)) == expected
    assert guard.read(tmp_path / name) == expected
    assert guard.read(Located(name, str(tmp_path / name))) == expected


@pytest.mark.parametrize("content", [facturx(), ubl().encode(), zip_of({"a.xml": ubl().encode()}), b""])
def test_an_open_file_without_a_name_is_read_as_often_as_it_is_given(guard: Guard, content: bytes) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.flush()
        for _ in range(3):
            assert guard.read(Opened("a.bin", file.fileno())) == read(content, "a.bin")


def test_an_open_file_is_read_again_when_the_process_that_had_it_is_killed() -> None:
    with Guard() as one, tempfile.TemporaryFile() as file:
        file.write(ubl().encode())
        file.flush()
        with disturbed(one, (0.2, signal.SIGKILL)):
            assert one.read(Opened("a.xml", file.fileno())).status == "read"


def test_no_open_file_stays_with_the_process_that_has_read_it(guard: Guard) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(ubl().encode())
        file.flush()
        guard.read(Opened("a.xml", file.fileno()))
        assert guard._child is not None
        opened = Path(f"/proc/{guard._child.pid}/fd")
        before = len(list(opened.iterdir()))
        for _ in range(5):
            guard.read(Opened("a.xml", file.fileno()))
        assert len(list(opened.iterdir())) == before


def test_signs_given_to_the_guard_name_the_families(probes: tuple[Probe, ...]) -> None:
    with Guard(probes) as one:
        assert one.read(Content("a.pdf", facturx())).families[0] == "pdf"


MANY = b"<a>" + b"<b>x</b>" * 290_000 + b"</a>"
INVOICE = Content("a.xml", ubl().encode())


@contextmanager
def disturbed(guard: Guard, *signals: tuple[float, int]) -> Iterator[None]:
    """Stop the reading process, then send it signals while the body waits for it, each after some seconds."""
    guard.read(INVOICE)
    assert guard._child is not None
    pid = guard._child.pid
    os.kill(pid, signal.SIGSTOP)

    def send(sent: int) -> None:
        with suppress(ProcessLookupError):
            os.kill(pid, sent)

    timers = [Timer(after, send, (sent,)) for after, sent in signals]
    for timer in timers:
        timer.start()
    yield
    for timer in timers:
        timer.join()


def ending(monkeypatch: pytest.MonkeyPatch, sent: int) -> None:
    """Make every reading process end so as soon as it is asked something."""
    ask = ReadingProcess.ask

    def dying(self: ReadingProcess, message: bytes, content: bytes, limits: Limits) -> bytes:
        os.kill(self.pid, sent)
        return ask(self, message, content, limits)

    monkeypatch.setattr(ReadingProcess, "ask", dying)


def test_a_process_that_no_longer_answers_leaves_its_file_to_verify_and_the_next_is_read() -> None:
    with Guard(limits=LIMITS._replace(stuck_seconds=0.5)) as one:
        with disturbed(one):
            found = one.read(INVOICE)
        assert (found.status, reason(found)) == ("too_big", "limite-temps")
        assert "0,5\u00a0s" in told(found.reason)
        assert one.read(INVOICE).status == "read"


def test_a_file_that_takes_too_much_of_the_processor_is_to_verify_and_the_next_is_read() -> None:
    with Guard(limits=LIMITS._replace(seconds=0.06), warm=True) as one:
        found = one.read(Content("a.xml", MANY))
        assert (found.status, reason(found)) == ("too_big", "limite-temps")
        assert told(found.reason).endswith("elle a été arrêtée, et le contenu n'est pas vérifié.")
        assert one.read(INVOICE).status == "read"


def test_the_time_that_a_busy_machine_takes_is_not_the_files() -> None:
    limits = LIMITS._replace(seconds=0.4, archive_seconds=0.4)
    with Guard(limits=limits, warm=True) as one, disturbed(one, (1.0, signal.SIGCONT)):
        assert one.read(Content("a.tgz", tar_gz({"a.xml": ubl().encode()}))).status == "read"


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV, signal.SIGABRT])
def test_a_reader_that_dies_once_costs_nothing(sent: int) -> None:
    with Guard() as one, disturbed(one, (0.1, sent), (0.2, signal.SIGCONT)):
        assert one.read(INVOICE).status == "read"


def test_a_reader_killed_twice_says_nothing_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    with Guard() as one:
        with monkeypatch.context() as patched:
            ending(patched, signal.SIGKILL)
            with pytest.raises(ReadingFailed) as raised:
                one.read(INVOICE)
        assert (raised.value.file, raised.value.detail) == ("a.xml", "signal SIGKILL")
        assert one.read(INVOICE).status == "read"


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (signal.SIGSEGV, "lecture-interrompue"),
        (signal.SIGABRT, "lecture-interrompue"),
        (signal.SIGPROF, "limite-temps"),
    ],
)
def test_a_file_on_which_a_parser_dies_is_to_verify(monkeypatch: pytest.MonkeyPatch, sent: int, why: str) -> None:
    ending(monkeypatch, sent)
    with Guard() as one:
        found = one.read(INVOICE)
    assert (found.status, reason(found)) == ("too_big", why)
    assert "endommagé" not in told(found.reason)
    assert "n'est pas vérifié" in told(found.reason)


def test_a_machine_without_room_for_a_process_says_nothing_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    with Guard() as one:
        with monkeypatch.context() as patched:
            patched.setattr(subprocess, "Popen", full)
            one.start()
            with pytest.raises(ReadingFailed) as raised:
                one.read("dossier/facture.xml")
        assert raised.value.file.endswith("/dossier/facture.xml")
        assert raised.value.detail == "le système n'a plus de place pour un processus"
        assert one.read(INVOICE).status == "read"


def test_a_limit_of_time_that_the_caller_has_is_no_fault_of_a_file() -> None:
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_CPU, (3, 3))\n"
        "from assistant.intake.guard import Content, Guard\n"
        "with Guard() as one: print(one.read(Content('a.xml', b'<a/>')).format)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "other:a"


def test_memory_is_bounded_and_told_as_such() -> None:
    with Guard(limits=LIMITS._replace(memory=48 << 20)) as one:
        found = one.read(Content("a.xml", MANY))
        assert (found.status, reason(found)) == ("too_big", "limite-memoire")
        assert one.read(INVOICE).status == "read"


def test_what_does_not_even_come_in_leaves_the_file_to_verify() -> None:
    with Guard(limits=LIMITS._replace(memory=48 << 20)) as one:
        assert reason(one.read(Content("a.bin", bytes(60 << 20)))) == "limite-memoire"
        assert one.read(INVOICE).status == "read"


def big_pdf(*, owner: str | None = None, before: bytes = b"") -> bytes:
    """A Factur-X with an attachment of 24 MB that does not pack."""
    noise = (random.Random(1).randbytes(1 << 20) * 24)[:24_000_000]
    return before + pdf([("factur-x.xml", cii().encode()), ("plan.pdf", b"%PDF" + noise)], owner=owner)


@pytest.mark.parametrize(("before", "sent"), [(b"", True), (b"junk" * 20, False)], ids=["sent", "found"])
def test_a_big_attachment_of_a_pdf_is_measured_in_little_memory(tmp_path: Path, before: bytes, sent: bool) -> None:
    path = tmp_path / "f.pdf"
    path.write_bytes(big_pdf(before=before))
    with Guard(limits=LIMITS._replace(memory=(70 if sent else 40) << 20)) as one:
        found = one.read(Content("f.pdf", path.read_bytes()) if sent else path)
    assert [(file.name, file.size, file.observations) for file in found.embedded] == [
        ("factur-x.xml", len(cii().encode()), ()),
        ("plan.pdf", 24_000_004, ()),
    ]
    assert found.invoices[0].number == "C-1"


def test_a_big_attachment_that_only_memory_could_hold_is_to_verify_and_not_damaged(tmp_path: Path) -> None:
    path = tmp_path / "f.pdf"
    path.write_bytes(big_pdf(owner="maître"))
    with Guard(limits=LIMITS._replace(memory=50 << 20)) as one:
        found = one.read(path)
    assert (found.status, [[seen.id for seen in file.observations] for file in found.embedded]) == (
        "read",
        [[], ["limite-memoire"]],
    )


def test_the_answer_is_bounded() -> None:
    content = zip_of([(f"{n:0200}", b"") for n in range(400)])
    with Guard(limits=LIMITS._replace(answer=20_000)) as one:
        assert reason(one.read(Content("a.zip", content))) == "limite-reponse"
        assert one.read(Content("b.xml", ubl().encode())).status == "read"


def test_the_process_is_replaced_after_its_share_of_files() -> None:
    with Guard(limits=LIMITS._replace(files_per_process=2)) as one:
        seen = set()
        for _ in range(5):
            assert one.read(Content("a.xml", ubl().encode())).status == "read"
            if one._child is not None:
                seen.add(one._child.pid)
        assert len(seen) == 3


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/stdin", "/nulle/part.xml", "."])
def test_what_is_no_ordinary_file_is_said_at_once(guard: Guard, path: str) -> None:
    found = guard.read(path)
    assert reason(found) in ("fichier-special", "fichier-absent")
    assert found.reason is not None
    assert "No such" not in told(found.reason)


def test_a_pipe_is_not_waited_for(guard: Guard, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tube.xml")
    assert reason(guard.read(tmp_path / "tube.xml")) == "fichier-special"


def test_a_name_that_is_not_utf8_is_read(guard: Guard, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"factur\xe9e.xml")
    path.write_bytes(ubl().encode())
    assert guard.read(path).status == "read"


def test_big_contents_go_through_the_pipe(guard: Guard) -> None:
    content = ubl(ubl_attachment("plan.pdf", bytes(9_000_000))).encode()
    assert guard.read(Content("a.xml", content)).embedded[0].size == 9_000_000


def test_a_big_attachment_in_lines_is_decoded_in_the_memory_of_one_in_one_line(guard: Guard) -> None:
    lines = base64.encodebytes(random.Random(1).randbytes(22_000_000)).decode()
    found = guard.read(Content("a.xml", ubl(ubl_attachment("plan.pdf", lines)).encode()))
    assert (found.status, [one.size for one in found.embedded]) == ("read", [22_000_000])


def test_files_are_answered_in_order(guard: Guard) -> None:
    files = [Content(f"{n}.xml", ubl(number=f"F-{n}").encode()) for n in range(20)]
    assert [one.invoices[0].number for one in map(guard.read, files)] == [f"F-{n}" for n in range(20)]


def test_the_parent_loads_no_parser_and_no_checksum_library() -> None:
    code = (
        "import sys; from assistant.intake.guard import Content, Guard\n"
        "with Guard() as one: one.read(Content('a.xml', b'<a/>'))\n"
        "print([name for name in ('lxml', 'pikepdf', 'stdnum', 'zipfile') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_the_reading_process_starts_without_the_rules_and_their_libraries() -> None:
    code = (
        "import sys, assistant.intake.child\n"
        "print([name for name in ('msgspec', 'yaml', 'assistant.engine') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_a_module_lying_in_the_current_folder_is_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    (tmp_path / "lxml.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    with Guard() as one:
        assert one.read(Content("a.xml", ubl().encode())).status == "read"


def test_closing_ends_the_child() -> None:
    one = Guard()
    one.read(Content("a.xml", b"<a/>"))
    child = one._child
    assert child is not None
    one.close()
    assert not child.alive
    assert one.read(Content("a.xml", ubl().encode())).status == "read", "a closed guard starts again"
    one.close()


def test_the_child_writes_no_file_and_listens_to_nothing_else(guard: Guard) -> None:
    guard.start()
    assert guard._child is not None
    bounds = Path(f"/proc/{guard._child.pid}/limits").read_text()
    guard.read(Content("a.xml", b"<a/>"))
    bounds = Path(f"/proc/{guard._child.pid}/limits").read_text()
    sizes = {line[:26].strip(): line[26:].split()[0] for line in bounds.splitlines()}
    assert sizes["Max file size"] == "0"
    assert sizes["Max core file size"] == "0"
    assert int(sizes["Max data size"]) == LIMITS.memory


def test_every_limit_has_its_french_name() -> None:
    hints = get_type_hints(Limits, include_extras=True)
    unnamed = [name for name in Limits._fields if not getattr(hints[name], "__metadata__", ())]
    assert not unnamed


def test_bombs_are_answered_in_time_and_in_memory() -> None:
    packed = deflate_bomb(200 << 20)
    body = b"%PDF-1.7\n3 0 obj<</Type/Pages/Kids[4 0 R]/Count 1>>endobj\n4 0 obj<</Type/Page>>endobj\n"
    body += b"1 0 obj<</Type/Catalog/Pages 3 0 R/AF[<</F(factur-x.xml)/EF<</F 2 0 R>>>>]>>endobj\n"
    body += b"2 0 obj<</Filter/FlateDecode/Length %d>>stream\n" % len(packed) + packed + b"\nendstream endobj\n"
    bombs = [zip_of({"a.txt": bytes(100 << 20)}), body + b"trailer<</Root 1 0 R>>\n%%EOF"]
    with Guard() as one:
        for bomb in bombs:
            one.start()
            assert one._child is not None
            with within(2, one._child.pid):
                assert reason(one.read(Content("bombe", bomb))) == "archive-bombe"
        peak = Path(f"/proc/{one._child.pid}/status").read_text().split("VmHWM:")[1].split()[0]
        assert int(peak) < 200_000


def test_the_process_may_start_before_the_signs_are_known(probes: tuple[Probe, ...]) -> None:
    asked = []

    def later() -> tuple[Probe, ...]:
        asked.append(1)
        return probes

    with Guard(later, warm=True) as one:
        one.start()
        assert one._child is not None
        assert not asked
        assert one.read(Content("a.pdf", facturx())).families[0] == "pdf"
        assert one.read(Content("a.xml", ubl().encode())).families[0] == "xml"
        assert asked == [1]


@pytest.mark.parametrize(("warm", "less"), [(False, 0), (True, GIVES_WAY)])
def test_only_the_process_of_a_server_gives_way_to_its_caller(*, warm: bool, less: int) -> None:
    with Guard(warm=warm) as one:
        assert one.read(Content("a.txt", b"bonjour")).status == "attachment"
        assert one._child is not None
        own = os.getpriority(os.PRIO_PROCESS, 0)
        assert os.getpriority(os.PRIO_PROCESS, one._child.pid) == min(19, own + less)
