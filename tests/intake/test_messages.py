"""What the caller and the reading process say to each other: whole, typed, and nothing else is taken."""

import os

import pytest
from builders import cii, facturx, tar_of, zip_of

from assistant.intake.content import Probe
from assistant.intake.guard import Content, Guard
from assistant.intake.limits import LIMITS
from assistant.intake.messages import Request, Start, answered, encoded, requested, started
from assistant.intake.observations import observed
from assistant.intake.process import ReadingProcess
from assistant.intake.reader import read
from assistant.intake.reading import unreadable
from assistant.model.notice_ids import NoticeId


def test_a_reading_comes_back_as_it_was_sent() -> None:
    sent = read(facturx(cii(), ("plan.zip", zip_of({"../a.pdf": b"%PDF"}))), "facture.pdf")
    assert sent.embedded[1].inner[0].observations, "the reading holds every struct"
    back = answered(encoded(sent))
    assert back == sent
    assert back.embedded[1].inner[0].observations[0].id is NoticeId.ARCHIVE_CHEMIN


def test_a_start_tells_limits_and_signs(probes: tuple[Probe, ...]) -> None:
    start = Start(LIMITS._replace(seconds=2), probes)
    assert started(encoded(start)) == start


def test_names_that_are_not_utf8_travel_both_ways() -> None:
    name = os.fsdecode(b"re\xe7u.txt")
    assert requested(encoded(Request(name, f"/tmp/{name}"))).path == f"/tmp/{name}"
    with Guard() as guard:
        assert guard.read(Content("lot.tar", tar_of({name: b"x"}))).members[0].name == name


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"pas du JSON\n",
        b'{"status": "read"}\n',
        b'["read", "XML"]\n',
        b'["lu", "XML", "CII"]\n',
        b'["read", "XML", "CII", "12"]\n',
        b'["unreadable", "XML", "XML", null, [], ["une-autre-alerte"]]\n',
        b'["read", "XML", "CII", 1, ["xml"], null, [["CII", null, 12]]]\n',
    ],
)
def test_an_answer_of_another_form_is_no_reading(line: bytes) -> None:
    with pytest.raises(ValueError, match=r"Expected|Invalid|array|Expecting"):
        answered(line)


@pytest.mark.parametrize("line", [b'["read", "XML"]\n', b"[" * 100_000 + b"\n"])
def test_a_reading_process_that_says_something_else_leaves_its_file_to_verify(
    line: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Guard() as guard:
        with monkeypatch.context() as lying:
            lying.setattr(ReadingProcess, "ask", lambda *_: line)
            found = guard.read(Content("a.txt", b"texte"))
        assert found == unreadable(observed(NoticeId.LECTURE_INTERROMPUE, detail="réponse illisible"))
        assert guard.read(Content("a.txt", b"texte")).status == "attachment"
