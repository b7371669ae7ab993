"""The guarded boundary: whatever a file does to its reader, it costs one answer, and the next file is read."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_type_hints

import pytest
from builders import cii, deflate_bomb, facturx, tar_gz, told, ubl, ubl_attachment, zip_of
from processor import within

from assistant.intake.content import Probe
from assistant.intake.guard import Content, Guard, Located
from assistant.intake.limits import LIMITS, Limits
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


def test_signs_given_to_the_guard_name_the_families(probes: tuple[Probe, ...]) -> None:
    with Guard(probes) as one:
        assert one.read(Content("a.pdf", facturx())).families[0] == "pdf"


def test_a_file_that_takes_too_long_is_unreadable_and_the_next_is_read(tmp_path: Path) -> None:
    with Guard(limits=LIMITS._replace(seconds=2.5)) as one:
        one.read(Content("a.xml", ubl().encode()))
        child = one._child
        assert child is not None
        os.kill(child.pid, 19)  # SIGSTOP: the child answers no more
        found = one.read(Content("a.xml", ubl().encode()))
        assert (found.status, reason(found)) == ("unreadable", "limite-temps")
        assert "2,5\u00a0s" in told(found.reason)
        assert one.read(Content("a.xml", ubl().encode())).status == "read"


@pytest.mark.parametrize("signal", [9, 11, 6])
def test_a_reader_that_dies_costs_one_file(signal: int) -> None:
    with Guard() as one:
        one.read(Content("a.xml", ubl().encode()))
        child = one._child
        assert child is not None
        os.kill(child.pid, 19)
        os.kill(child.pid, signal)
        os.kill(child.pid, 18)
        found = one.read(Content("a.xml", ubl().encode()))
        later = one.read(Content("a.xml", ubl().encode()))
        assert found.status in ("unreadable", "read"), "the death may be seen before the file is sent"
        assert later.status == "read"


def test_memory_is_bounded(tmp_path: Path) -> None:
    content = b"<a>" + b"<b>x</b>" * 290_000 + b"</a>"
    with Guard(limits=LIMITS._replace(memory=48 << 20)) as one:
        found = one.read(Content("a.xml", content))
        assert found.status == "unreadable"
        assert reason(found) in ("limite-memoire", "lecture-interrompue", "xml-mal-forme", "lecture-impossible")
        assert one.read(Content("b.xml", ubl().encode())).status == "read"


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
    assert child.poll() is not None
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
