"""`check --each`: an invoice is a dossier, answered as soon as it is judged, whatever happens to the others."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from builders import cii, facturx, pdf, ubl, zip_of
from limits import IN_DOUBT

from assistant.intake.process import ReadingProcess

pytestmark = pytest.mark.slow  # it starts processes of its own


@pytest.fixture
def lot(tmp_path):
    """Three invoices, with what goes with them, and a file that goes with none."""
    folder = tmp_path / "lot"
    folder.mkdir()
    for name, content in {
        "F-1.xml": ubl(number="F-1").encode(),
        "F-1-devis.pdf": pdf(),
        "F-1-macro.exe": b"MZ",
        "F-2.pdf": facturx(cii(number="F-2")),
        "F-3.xml": cii(number="F-3").encode(),
        "F-3.zip": zip_of({"a": b"a"})[:-9],
        "notice.pdf": pdf(),
    }.items():
        (folder / name).write_bytes(content)
    return folder


def lines(ran):
    return [json.loads(line) for line in ran.out.splitlines()]


def test_each_invoice_is_a_dossier_with_the_files_of_its_name(cli, lot):
    ran = cli("check", "--each", lot, "--channel", "portail-pdf", "--requires", "none")
    found = {Path(report["files"][0]["path"]).name: report for report in lines(ran)}
    assert {name: [file["name"] for file in report["files"]] for name, report in found.items()} == {
        "F-1.xml": ["F-1.xml", "F-1-devis.pdf", "F-1-macro.exe"],
        "F-2.pdf": ["F-2.pdf"],
        "F-3.xml": ["F-3.xml", "F-3.zip"],
        "notice.pdf": ["notice.pdf"],
    }
    assert {name: report["outcome"] for name, report in found.items()} == {
        "F-1.xml": "refused",
        "F-2.pdf": found["F-2.pdf"]["outcome"],
        "F-3.xml": "unreadable",
        "notice.pdf": "accepted",
    }
    assert found["F-1.xml"]["files"][0]["invoice"]["number"] == "F-1"
    assert ran.code == 4


def test_a_file_that_a_computer_adds_is_no_dossier(cli, tmp_path):
    for name in (".DS_Store", "devis.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.4")
    [report] = lines(cli("check", "--each", "--json", "--channel", "portail-pdf", tmp_path))
    assert [file["name"] for file in report["files"]] == ["devis.pdf"]


def test_two_processes_say_the_same_as_one_in_any_order(cli, lot):
    one, two = (cli("check", "--each", lot, "--jobs", jobs) for jobs in ("1", "2"))
    assert sorted(one.out.splitlines()) == sorted(two.out.splitlines())
    assert one.code == two.code == 4


@pytest.mark.parametrize(
    ("names", "code"),
    [
        ({"nexiste-pas", "casse.zip", "macro.exe", "devis.pdf"}, 2),
        ({"casse.zip", "macro.exe", "devis.pdf"}, 4),
        ({"macro.exe", "releve.pdf", "devis.pdf"}, 1),
        ({"releve.pdf", "devis.pdf"}, 3),
        ({"devis.pdf"}, 0),
    ],
)
def test_the_strongest_exit_code_is_that_of_the_whole(cli, tmp_path, names, code):
    for name, content in {
        "casse.zip": zip_of({"a": b"a"})[:-9],
        "macro.exe": b"MZ",
        "devis.pdf": pdf(),
        "releve.pdf": pdf(),
    }.items():
        (tmp_path / name).write_bytes(content)
    os.truncate(tmp_path / "releve.pdf", IN_DOUBT)
    assert cli("check", "--each", *(tmp_path / name for name in names), "--channel", "portail-pdf").code == code


def test_a_table_says_each_dossier_in_a_line_and_why(cli, lot):
    ran = cli("check", "--each", lot, "--channel", "portail-pdf", "--format", "table", "--requires", "none")
    assert sum(not line.startswith(" ") for line in ran.out.splitlines()) == 4
    [line] = [line for line in ran.out.splitlines() if "F-1.xml" in line]
    assert line.startswith("✗ DOSSIER REFUSÉ")
    assert "1 pièce refusée, 1 à vérifier, 1 acceptée" in line


def test_json_asked_for_by_the_short_option_is_a_result_a_line(cli, lot):
    assert len(lines(cli("check", "--each", lot, "--json"))) == 4


def test_other_forms_gather_all_dossiers_in_one_document(cli, lot):
    assert len(json.loads(cli("check", "--each", lot, "--format", "json").out)) == 4
    suites = ElementTree.fromstring(cli("check", "--each", lot, "--format", "junit").out)
    assert len(suites.findall("testsuite")) == 4
    [run] = json.loads(cli("check", "--each", lot, "--format", "sarif", "--jobs", "2").out)["runs"]
    assert "pj-format" in {result["ruleId"] for result in run["results"]}
    page = cli("check", "--each", lot, "--format", "html", "--jobs", "2").out
    assert page.count("<section id=") == 4
    assert page.index("F-3.xml") < page.index("F-2.pdf")


def test_a_document_of_no_finding_is_still_whole(cli, lot):
    run = json.loads(cli("check", "--each", lot / "notice.pdf", "--channel", "edi", "--format", "sarif").out)["runs"][0]
    assert run["results"] == []


def test_an_unknown_channel_is_told_before_anything_is_read(cli, lot):
    ran = cli("check", "--each", lot, "--channel", "portal", "--jobs", "2")
    assert (ran.code, ran.out) == (2, "")
    assert "Vouliez-vous dire « portail » ?" in ran.complains


def test_what_is_written_to_a_file_appears_whole(cli, lot, tmp_path):
    ran = cli("check", "--each", lot, "--output", tmp_path / "sortie.jsonl")
    assert (ran.code, ran.out) == (4, "")
    assert len((tmp_path / "sortie.jsonl").read_text(encoding="utf-8").splitlines()) == 4


def command(*arguments):
    start = [sys.executable, "-c", "from assistant.outlets.cli import run; run()"]
    return [*start, "check", "--each", *map(str, arguments)]


def many(folder, count):
    folder.mkdir()
    (folder.parent / "un.pdf").write_bytes(pdf())
    for number in range(count):
        os.link(folder.parent / "un.pdf", folder / f"F{number}.pdf")
    return folder


def running(group):
    """The processes of a group that still run."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, session = path.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(session) == group and state != "Z":
            found.append(path.parent.name)
    return found


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interruption_ends_all_processes_and_keeps_what_was_answered(tmp_path, jobs):
    folder = many(tmp_path / "lot", 3000)
    with subprocess.Popen(
        command(folder, "--jobs", jobs),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())["outcome"]
        os.killpg(process.pid, signal.SIGINT)
        rest = process.stdout.read()
        assert process.wait(timeout=120) == 130
        assert process.stderr.read() == "Interrompu.\n"
    assert all(json.loads(line)["outcome"] for line in rest.splitlines())
    ends = time.monotonic() + 60
    while running(process.pid) and time.monotonic() < ends:
        time.sleep(0.05)
    assert running(process.pid) == []


def test_a_reader_that_leaves_ends_the_run_in_silence(tmp_path):
    folder = many(tmp_path / "lot", 3000)
    with subprocess.Popen(
        command(folder, "--jobs", "2"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(timeout=120) == 141
        assert process.stderr.read() == b""


def test_every_file_has_its_result_when_a_process_is_ended_from_outside(tmp_path):
    folder = many(tmp_path / "lot", 800)
    with subprocess.Popen(
        command(folder, "--jobs", "2"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        os.kill(int(workers[0]), signal.SIGKILL)
        answered = 1 + sum(1 for _ in process.stdout)
        assert (process.wait(timeout=120), answered) == (0, 800)


def test_a_file_that_the_machine_does_not_let_read_leaves_the_others_their_answers(cli, tmp_path, monkeypatch):
    ask = ReadingProcess.ask

    def killed(self, message, *rest):
        if b"F2" in message:
            os.kill(self.pid, signal.SIGKILL)
        return ask(self, message, *rest)

    monkeypatch.setattr(ReadingProcess, "ask", killed)
    for name in ("F1.xml", "F2.xml", "F3.xml"):
        (tmp_path / name).write_text(ubl(number=name[:2]), encoding="utf-8")
    ran = cli("check", "--each", tmp_path, "--channel", "edi")
    assert [one["files"][0]["name"] for one in lines(ran)] == ["F1.xml", "F3.xml"]
    assert ran.code == 70
    assert "« F2.xml » n'a pas été lu" in ran.complains
