"""The files that a scenario deposits weigh what it says, and hold what their extension says where they can."""

import pytest

from assistant.proof.steps.deposits import write_file


@pytest.mark.parametrize(
    ("name", "typed", "weight"),
    [
        ("devis.pdf", "52 ko", 52_000),
        ("devis.pdf", "3 octets", 3),
        ("vide.pdf", "0", 0),
        ("plan.dwg", "12 Mo", 12_000_000),
    ],
)
def test_a_file_weighs_what_is_said_in_decimal_units(tmp_path, name, typed, weight):
    write_file(tmp_path / name, typed)
    assert (tmp_path / name).stat().st_size == weight


def test_a_pdf_large_enough_for_one_begins_and_ends_as_a_pdf_does(tmp_path):
    write_file(tmp_path / "devis.pdf", "52 ko")
    data = (tmp_path / "devis.pdf").read_bytes()
    assert (data[:8], data[-6:]) == (b"%PDF-1.4", b"%%EOF\n")
    at = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    assert data[at : at + 4] == b"xref"


def test_a_pdf_too_small_for_one_holds_as_much_of_its_first_line_as_fits(tmp_path):
    write_file(tmp_path / "petit.pdf", "3 octets")
    assert (tmp_path / "petit.pdf").read_bytes() == b"%PD"


def test_another_file_is_a_hole(tmp_path):
    write_file(tmp_path / "plan.dwg", "2 ko")
    assert (tmp_path / "plan.dwg").read_bytes() == bytes(2_000)
