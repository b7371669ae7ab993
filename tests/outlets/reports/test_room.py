"""No file makes an answer endless: 256 ko at most for each file given, in every form, the rest counted."""

import json

import pytest
from builders import facturx, ubl, ubl_attachment, zip_of

ROOM = 256_000
FORMS = ("table", "json", "jsonl", "junit", "sarif", "html", "reply")


@pytest.fixture(scope="module")
def endless(tmp_path_factory):
    """Files that hold as much as they can to be told of, by name."""
    folder = tmp_path_factory.mktemp("endless")
    named = [f"{number:04}-" + "<&\u202e\u00e9" * 70 + ".exe" for number in range(999)]
    attached = "".join(ubl_attachment(f"{number:04}-" + "é" * 200 + ".exe", b"x") for number in range(900))
    for name, content in {
        "embedded.pdf": facturx(None, *((name, b"x") for name in named)),
        "attached.xml": ubl(attached).encode(),
        "lot.zip": zip_of(
            [(f"{number:04}" + "é" * 200 + ".xml", ubl(number=f"F{number}").encode()) for number in range(900)]
        ),
        "nested.zip": zip_of([(f"{number:04}" + "é" * 200 + ".zip", zip_of({"a": b"a"})) for number in range(4_000)]),
    }.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("name", ["embedded.pdf", "attached.xml", "lot.zip", "nested.zip"])
@pytest.mark.parametrize("form", FORMS)
def test_the_answer_about_a_file_stays_short_in_every_form(cli, endless, name, form):
    ran = cli("check", endless / name, "--channel", "portail-xml", "--format", form)
    assert ran.code in (0, 1, 3, 4)
    assert len(ran.out.encode()) < ROOM


@pytest.mark.slow
def test_json_counts_what_it_leaves_out_and_keeps_the_worst(cli, endless):
    found = json.loads(cli("check", endless / "embedded.pdf", "--json").out)
    assert found["files"][0]["role"] == "invoice"
    assert len(found["files"]) - 1 + found["files"][0]["unlisted"] == 999
    assert {file["outcome"] for file in found["files"][1:]} == {"refused"}
    assert found["findings_total"] > len(found["findings"]) > 20


@pytest.mark.slow
def test_a_table_counts_what_it_leaves_out(cli, endless):
    ran = cli("check", endless / "embedded.pdf", "--channel", "portail-pdf")
    assert "Même constat pour 297 autres fichiers contrôlés, dont " in ran.says
    assert "Non affichés : 699 autres fichiers contrôlés." in ran.says
