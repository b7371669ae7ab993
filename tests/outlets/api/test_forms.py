"""Forms, sound, strange and hostile: read right, or refused with a sentence, and the next request is served."""

import contextlib
import itertools
import os
import signal
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from builders import cii, facturx
from hypothesis import given
from hypothesis import strategies as st
from serving import BOUNDARY, Served, part

from assistant.engine.base import Rules
from assistant.intake.process import ReadingProcess
from assistant.outlets.api.disposition import described
from assistant.outlets.api.limits import LIMITS
from assistant.outlets.api.multipart import Chunk, Event, Head, Multipart, PartEnd, boundary_of
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.telling import Telling

B = BOUNDARY.encode()
CSV = b"a;b\r\n1;2\r\n"


def read(body: bytes, size: int = 1 << 20, boundary: bytes = b"xx") -> list[tuple[str, bytes]]:
    """The heads and contents of a form that comes in chunks of a size."""
    parser = Multipart(boundary, 200)
    events: list[Event] = []
    for at in range(0, len(body), size):
        events += parser.feed(body[at : at + size])
    parser.close()
    found: list[list[bytes]] = []
    for event in events:
        if isinstance(event, Head):
            found.append([bytes(event), b""])
        elif isinstance(event, Chunk):
            found[-1][1] += event
        else:
            assert isinstance(event, PartEnd)
    return [(head.decode(), content) for head, content in found]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1 << 20])
def test_a_form_is_read_the_same_however_it_is_cut(size: int) -> None:
    body = (
        b"avant\r\n--xx\r\nA: 1\r\n\r\nun\r\n--x\r\n-\r\n--xx  \t\r\nB: 2\r\nC: 3\r\n\r\n\r\n"
        b"--xx\r\n\r\n\r\n--\r\n--xx--\r\napr\xe8s --xx"
    )
    assert read(body, size) == [("A: 1", b"un\r\n--x\r\n-"), ("B: 2\r\nC: 3", b""), ("", b"\r\n--")]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "coupé"),
        (b"--xx", "coupé"),
        (b"--xx\r\nA: 1\r\n", "coupé"),
        (b"--xx\r\nA: 1\r\n\r\ncontenu", "coupé"),
        (b"--xx\r\nA: 1\r\n\r\ncontenu\r\n--xx", "coupé"),
        (b"--xx\r\nA: 1\r\n\r\ncontenu\r\n--xx-", "coupé"),
        (b"--xxA: 1\r\n\r\nb\r\n--xx--", "suivi d'autre chose"),
        (b"--xx" + b" " * 80, "suivi d'autre chose"),
        (b"--xx\r\nA: " + b"1" * 300, "trop longs"),
        (b"--xx\r\nA: " + b"1" * 300 + b"\r\n\r\n\r\n--xx--", "trop longs"),
    ],
)
def test_a_form_that_is_cut_or_malformed_is_refused(body: bytes, says: str, rules: Rules) -> None:
    with pytest.raises(HttpProblem) as refused:
        read(body)
    assert says in refused.value.detail(Telling(rules.base))


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (b'filename="devis.pdf"', "devis.pdf"),
        (b"filename=devis.pdf", "devis.pdf"),
        ('filename="éà.pdf"'.encode(), "éà.pdf"),
        (b'filename="a\\"b.pdf"', 'a"b.pdf'),
        (b'filename="a%22b.pdf"', 'a"b.pdf'),
        (b'filename="50%25.pdf"', "50%25.pdf"),
        (b'filename="C:\\Users\\moi\\devis.pdf"', "C:\\Users\\moi\\devis.pdf"),
        (b'filename="../../etc/passwd"', "../../etc/passwd"),
        (b'filename="a;b=c.pdf"', "a;b=c.pdf"),
        (b"filename*=UTF-8''%C3%A9t%C3%A9.pdf", "été.pdf"),
        (b"filename*=iso-8859-1'fr'%E9t%E9.pdf", "été.pdf"),
        (b"filename=\"ete.pdf\"; filename*=UTF-8''%C3%A9t%C3%A9.pdf", "été.pdf"),
        (b"filename=\"ete.pdf\"; filename*=utf-7''x", "ete.pdf"),
        (b'filename="\xff.pdf"', "\udcff.pdf"),
        (b'filename=""', ""),
        (b"", None),
    ],
)
def test_the_name_of_a_file_is_kept_as_it_was_given(given: bytes, name: str | None) -> None:
    head = b'Content-Disposition: form-data; name="files"' + (b"; " + given if given else b"")
    assert described(head) == ("files", name)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"Content-Type: text/plain",
        b"Content-Disposition: attachment; name=a",
        b"Content-Disposition: form-data",
        b'Content-Disposition: form-data; name="a"; name="b"',
        b'Content-Disposition: form-data; name="a',
        b'Content-Disposition: form-data; name="a"\r\nContent-Disposition: form-data; name="b"',
        b'Content-Disposition: form-data; name="a"\r\n folded',
        b'Content-Disposition: form-data; name="a\0"',
        b'Content-Disposition: form-data; name="a"\nX: y',
        b'Content-Disposition: form-data; name="a"\r\nContent-Transfer-Encoding: base64',
    ],
)
def test_headers_of_a_part_that_say_nothing_clear_are_refused(head: bytes, rules: Rules) -> None:
    with pytest.raises(HttpProblem) as refused:
        described(head)
    assert refused.value.status in (400, 415)
    assert " partie" in refused.value.detail(Telling(rules.base))


@pytest.mark.parametrize(
    "kind",
    [
        b"multipart/form-data",
        b"multipart/form-data; boundary=",
        b'multipart/form-data; boundary=""',
        b"multipart/form-data; boundary=" + b"x" * 71,
        b"multipart/mixed; boundary=a",
        b"",
        b"multipart/form-data; x=boundary=a b",
    ],
)
def test_a_type_without_a_usable_boundary_is_refused(kind: bytes) -> None:
    with pytest.raises(HttpProblem):
        boundary_of(kind)


def test_a_boundary_may_be_quoted() -> None:
    assert boundary_of(b'Multipart/Form-Data; charset=utf-8; Boundary="a b"; x=1') == b"a b"


LAST = b"--" + B + b"--\r\n"
OPEN = b"--" + B + b"\r\n"


@given(st.lists(st.binary(max_size=40), max_size=4), st.data())
def test_any_contents_come_out_as_they_went_in(contents: list[bytes], data: st.DataObject) -> None:
    contents = [content.replace(b"xx", b"x") for content in contents]
    body = (
        b"".join(b"--xx\r\nA: %d\r\n\r\n" % at + content + b"\r\n" for at, content in enumerate(contents)) + b"--xx--"
    )
    size = data.draw(st.integers(1, max(1, len(body))))
    assert read(body, size) == [(f"A: {at}", content) for at, content in enumerate(contents)]


@given(
    st.lists(st.sampled_from([b"--xx", b"\r\n", b"--", b"A: 1", b"-", b"\r", b"\n", b" ", b"x", b"\0"]), max_size=30)
)
def test_anything_else_is_read_or_refused_and_never_fails(pieces: list[bytes]) -> None:
    with contextlib.suppress(HttpProblem):
        read(b"".join(pieces), 3)


@given(st.binary(max_size=120))
def test_any_headers_of_a_part_are_read_or_refused(tail: bytes) -> None:
    with contextlib.suppress(HttpProblem):
        described(b'Content-Disposition: form-data; name="files"' + tail)


HOSTILE: dict[str, tuple[bytes, int]] = {
    "cut": (part("files", CSV, "a.csv"), 400),
    "cut in a head": (part("files", CSV, "a.csv") + b"--" + B + b"\r\nContent-Disposition: form-da", 400),
    "cut in a file": (OPEN + b'Content-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\nabc', 400),
    "no delimiter": (b"rien de tel", 400),
    "other boundary": (b"--autre\r\n\r\nx\r\n--autre--", 400),
    "line feeds only": (part("files", CSV, "a.csv").replace(b"\r\n", b"\n") + b"--" + B + b"--\n", 400),
    "no disposition": (b"--" + B + b"\r\nX: y\r\n\r\nabc\r\n--" + B + b"--\r\n", 400),
    "endless head": (b"--" + B + b"\r\nX: " + b"y" * 20_000 + b"\r\n\r\nabc\r\n--" + B + b"--\r\n", 431),
    "many parts": (part("files", b"", "a.csv") * 501 + LAST, 413),
    "long field": (part("channel", b"x" * 1_000) + LAST, 413),
    "field twice": (part("channel", b"edi") * 2 + part("files", CSV, "a.csv") + LAST, 422),
    "unknown field": (part("chanel", b"edi") + part("files", CSV, "a.csv") + LAST, 422),
    "file under another field": (part("fichiers", CSV, "a.csv") + LAST, 422),
    "file without name": (part("files", CSV) + LAST, 422),
    "file with an empty name": (part("files", CSV, "") + LAST, 422),
    "endless name": (part("files", CSV, "a" * 1_100 + ".csv") + LAST, 422),
    "only an empty file input": (part("files", b"", "") + LAST, 422),
    "encoded part": (part("files", CSV, "a.csv", b"Content-Transfer-Encoding: base64\r\n") + LAST, 415),
}


@pytest.mark.parametrize("family", HOSTILE)
def test_a_hostile_form_is_refused_with_a_sentence_and_the_next_request_is_served(served: Served, family: str) -> None:
    body, status = HOSTILE[family]
    answer = served.send_form(body, end=b"")
    assert (answer.status, bool(answer.detail)) == (status, True)
    assert served.send_form(part("files", CSV, "a.csv")).json["outcome"] == "accepted"
    assert served.service.room.held == 0


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd.pdf",
        "/etc/passwd",
        "C:\\temp\\a.pdf",
        "a\u202efdp.exe",
        "a\x01.pdf",
        "-rf.pdf",
        "<img src=x onerror=alert(1)>.pdf",
        "=1+1.csv",
        "x" * 200 + ".pdf",
        "%0D%0ASet-Cookie: a=b.pdf",
    ],
)
def test_a_hostile_name_gets_a_verdict_and_comes_back_harmless(served: Served, name: str) -> None:
    answer = served.send_form(part("files", CSV, name))
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.body.isascii()
    assert not set(answer.body) & {*range(32), 127}
    assert answer.json["files"][0]["name"] == name.replace("%0D%0A", "\r\n")
    assert "set-cookie" not in answer.headers


def test_a_name_that_is_not_utf8_gets_a_verdict(served: Served) -> None:
    answer = served.send_form(part("files", CSV, b"d\xe9vis.csv"))
    assert answer.status == 200
    assert answer.json["files"][0]["name"] == "d\ufffdvis.csv"


def test_a_client_that_goes_in_the_middle_leaves_nothing(served: Served) -> None:
    head = f"POST /api/v1/check HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
    body = part("files", b"x" * 400_000, "a.csv")
    served.raw(f"{head}Content-Length: {len(body) + 5_000}\r\n\r\n".encode() + body)
    assert served.still_answers()
    assert served.service.room.held == 0


def test_received_files_have_no_name_on_the_disk(
    served: Served, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seen: list[list[Path]] = []
    read = served.service.readers.read

    async def look(file: object) -> object:
        seen.append(list(tmp_path.iterdir()))
        return await read(file)  # type: ignore[arg-type]

    monkeypatch.setattr(served.service.readers, "read", look)
    assert served.send_form(part("files", facturx(cii(lines=2)) + b" " * 500_000, "f.pdf")).status == 200
    assert seen == [[]]
    assert not list(tmp_path.iterdir())


def test_a_system_that_shows_no_open_files_gets_a_named_one_that_is_removed(
    served: Served, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from assistant.outlets.api import spool

    monkeypatch.setattr(spool, "_OPEN_FILES", Path("/nulle-part"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    found = served.send_form(
        part("files", facturx(cii(lines=2)) + b"\n%" + b" " * 500_000 + b"\n%%EOF\n", "f.pdf")
    ).json
    assert found["files"][0]["role"] == "invoice"
    assert not list(tmp_path.iterdir())


def test_nothing_received_is_logged(served: Served) -> None:
    served.send_form(part("channel", b"portal-secret"), part("files", b"contenu-secret", "nom-secret.csv"))
    served.get("/api/v1/ask?q=question-secrete")
    served.get("/adresse-secrete")
    lines = served.log()
    assert "secret" not in str(lines)
    assert {"time", "event", "method", "route", "status", "ms"} == set(lines[-1])


def test_many_send_at_once_and_each_gets_its_own_answer(served: Served) -> None:
    invoice = facturx(cii(lines=2))
    answers: dict[int, object] = {}

    def send(number: int) -> None:
        content = invoice if number % 2 else CSV
        found = served.send_form(part("files", content, f"f{number}.{'pdf' if number % 2 else 'csv'}")).json
        answers[number] = (found["files"][0]["name"], found["files"][0]["role"])

    threads = [threading.Thread(target=send, args=(number,)) for number in range(24)]
    for thread in itertools.chain(threads):
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {
        number: (f"f{number}.pdf", "invoice") if number % 2 else (f"f{number}.csv", "attachment")
        for number in range(24)
    }


def test_beyond_the_time_given_to_a_form_files_are_judged_by_name_and_size_and_said_so(
    serve: Callable[..., Served],
) -> None:
    served = serve(LIMITS._replace(reading_seconds=0.0))
    found = served.send_form(*(part("files", facturx(cii(lines=2)), f"f{number}.pdf") for number in range(3))).json
    outcomes = [file["outcome"] for file in found["files"]]
    assert outcomes[0] != "to_verify" or found["files"][0]["reason"] is None
    assert outcomes[1:] == ["to_verify", "to_verify"]
    assert "pour tous les fichiers d'un envoi" in found["files"][2]["reason"]


def test_more_than_the_room_of_all_files_is_refused_and_given_back(serve: Callable[..., Served]) -> None:
    served = serve(LIMITS._replace(small_upload=0, spool=1_000))
    answer = served.send_form(part("files", b"x" * 2_000, "a.csv"))
    assert (answer.status, answer.headers["retry-after"]) == (503, "2")
    assert served.send_form(part("files", CSV, "a.csv")).status == 200


def test_a_file_that_the_machine_does_not_let_read_is_no_verdict(
    serve: Callable[..., Served], monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(self: ReadingProcess, *_: object) -> bytes:
        os.kill(self.pid, signal.SIGKILL)
        return b""

    served = serve(LIMITS)
    with monkeypatch.context() as patched:
        patched.setattr(ReadingProcess, "ask", killed)
        answer = served.send_form(part("files", facturx(), "f.pdf"))
    assert (answer.status, answer.headers["retry-after"]) == (503, "2")
    assert "f.pdf" in answer.json["detail"]
    assert "le fichier n'est pas en cause" in answer.json["detail"]
    assert served.send_form(part("files", facturx(), "f.pdf")).status == 200
