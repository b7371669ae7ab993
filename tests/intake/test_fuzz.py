"""Random damage to sound files: every reader answers, whatever is flipped, cut or inserted."""

import os
from collections.abc import Callable

import pytest
from builders import cii, facturx, pdf, pivot, tar_gz, tar_of, ubl, ubl_attachment, zip_of, zugferd1
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from processor import within

from assistant.intake.limits import LIMITS
from assistant.intake.reader import read
from assistant.intake.reading import ATTACHMENT, READ, TOO_BIG, UNREADABLE

SHORT = LIMITS._replace(archive_volume=4 << 20, pdf_stream=4 << 20, archive_seconds=1.0)
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "120"))
WRAPPED = zip_of({"PJP.pdf": b"%PDF-1.4"})
SOUND: dict[str, Callable[[], bytes]] = {
    "ubl": lambda: ubl(ubl_attachment("a.pdf", WRAPPED)).encode(),
    "cii": lambda: cii().replace("'UTF-8'", "'UTF-16'").encode("utf-16"),
    "pivot": lambda: pivot("P-1").encode(),
    "zugferd1": lambda: zugferd1().encode(),
    "facturx": lambda: facturx(cii(), ("pj.zip", WRAPPED)),
    "pdf-modern": lambda: pdf([("factur-x.xml", cii().encode())], kids=2, modern=True),
    "zip": lambda: zip_of({"a.xml": ubl().encode(), "b.txt": b"b" * 200}),
    "tar": lambda: tar_of({"a.xml": ubl().encode(), "é" * 120: b"b"}),
    "tgz": lambda: tar_gz({"a.xml": ubl().encode()}),
    "docx": lambda: zip_of([("[Content_Types].xml", b"<a/>"), ("word/document.xml", b"<a/>")]),
}
KINDS = ["flip", "cut", "insert", "repeat"]
STARTS = [b"", b"<", b"<?xml", b"%PDF-", b"PK\3\4", b"\x1f\x8b", b"BZh9", b"\xff\xfe<\0"]
DAMAGE = st.lists(
    st.tuples(st.sampled_from(KINDS), st.floats(0, 1), st.binary(min_size=1, max_size=12)),
    min_size=1,
    max_size=6,
)


def damaged(data: bytes, damage: list[tuple[str, float, bytes]]) -> bytes:
    """Apply each damage at its place, a share of the length."""
    for kind, share, what in damage:
        at = int(share * len(data))
        if kind == "flip":
            data = data[:at] + what + data[at + len(what) :]
        elif kind == "cut":
            data = data[:at] + data[at + len(what) * 20 :]
        elif kind == "insert":
            data = data[:at] + what + data[at:]
        else:
            data = data[:at] + data[max(0, at - 300) :]
    return data


@pytest.mark.parametrize("kind", SOUND)
def test_the_sound_file_is_read(kind: str) -> None:
    assert read(SOUND[kind](), "a", SHORT).status == (ATTACHMENT if kind == "docx" else READ)


@pytest.mark.slow
@pytest.mark.parametrize("kind", SOUND)
@settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(damage=DAMAGE)
def test_damage_never_costs_more_than_an_answer(kind: str, damage: list[tuple[str, float, bytes]]) -> None:
    with within(5):
        found = read(damaged(SOUND[kind](), damage), "a", SHORT)
    assert found.status in (READ, ATTACHMENT, UNREADABLE, TOO_BIG)
    assert (found.reason is None) == (found.status in (READ, ATTACHMENT))


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(data=st.binary(max_size=400), start=st.sampled_from(STARTS))
def test_any_bytes_get_an_answer(data: bytes, start: bytes) -> None:
    with within(5):
        found = read(start + data, "a.xml", SHORT)
    assert found.status in (READ, ATTACHMENT, UNREADABLE, TOO_BIG)
