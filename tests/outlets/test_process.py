"""The command as a process: closed pipes, interruptions, full disks, closed streams."""

import importlib.metadata
import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest
from limits import FILE_MAX

from assistant.outlets.cli.demo import LONG_NAME

pytestmark = pytest.mark.slow  # it starts processes of its own

START = [sys.executable, "-c", "from assistant.outlets.cli import run; run()"]
ROOT = Path(__file__).parents[2]
FULL = Path("/dev/full")
unix = pytest.mark.skipif(os.name != "posix", reason="signaux et tubes d'Unix")


def shell(line):
    command = " ".join(f"'{part}'" for part in START)
    script = line.replace("chorus-assistant", command)
    return subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, errors="replace", timeout=120, check=False
    )


def test_the_module_does_what_the_command_does():
    asked = ["entity", "--kind", "commune", "--json"]
    by_module, by_command = (
        subprocess.run([*start, *asked], capture_output=True, timeout=120, check=False)
        for start in ([sys.executable, "-m", "assistant"], START)
    )
    assert (by_module.returncode, by_module.stderr) == (0, b"")
    assert by_module.stdout == by_command.stdout


def test_sources_that_are_not_installed_tell_their_version(cli, monkeypatch):
    def absent(name):
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", absent)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert cli("--version") == (0, f"chorus-assistant {project['version']}\n", "")


@unix
def test_a_closed_pipe_ends_quietly_with_141():
    for command in ("rules list", "--help"):
        ran = shell(f"chorus-assistant {command} | true; echo ${{PIPESTATUS[0]}}")
        assert ran.stdout.strip() in ("141", "0"), command
        assert ran.stderr == "", command
    ran = shell("(sleep 0.2; chorus-assistant rules list --json) | true; echo ${PIPESTATUS[0]}")
    assert (ran.stdout.strip(), ran.stderr) == ("141", "")


@unix
@pytest.mark.skipif(not FULL.exists(), reason="ce système n'a pas /dev/full")
def test_a_full_disk_is_told_in_a_sentence():
    for command in ("rules list", "entity --kind gip --json", "--help", "--version"):
        ran = shell(f"chorus-assistant {command} > /dev/full")
        assert ran.returncode == 2, command
        assert ran.stderr.replace("\u00a0", " ") == (
            "La sortie standard ne peut pas être écrite : le disque est plein.\n"
        ), command


@unix
def test_an_interruption_ends_with_130():
    process = subprocess.Popen(
        [*START, "check", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert (process.returncode, out, err.decode()) == (130, b"", "Interrompu.\n")


@unix
def test_an_interruption_in_an_interview_ends_with_130():
    process = subprocess.Popen(
        [*START, "decide", "manager-transfer", "--interactive"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert err.decode().endswith("Interrompu.\n")
    assert "Traceback" not in err.decode()


@unix
def test_closed_streams_are_no_crash():
    assert shell("chorus-assistant entity --kind gip >&-").returncode == 3
    assert shell("chorus-assistant entity --kind nimporte --siret 1 2>&-").returncode == 2
    assert shell("chorus-assistant decide entity-reception --interactive <&-").returncode == 3
    assert shell("chorus-assistant check - --channel edi <&-").returncode in (1, 2, 3, 4)


@unix
def test_an_output_that_cannot_be_encoded_is_still_written():
    for encoding in ("ascii", "cp1252", "utf-8:strict"):
        ran = shell(f"PYTHONIOENCODING={encoding} chorus-assistant entity --kind gip")
        assert ran.returncode == 3, encoding
        assert ran.stderr == "", encoding
    ran = shell("LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 chorus-assistant entity --kind gip")
    assert (ran.returncode, ran.stderr) == (3, "")


@unix
def test_an_internal_error_is_one_sentence_without_traceback():
    code = (
        "import assistant.outlets.cli.main as m, assistant.engine.base as b\n"
        "def bad(*_): raise ZeroDivisionError\n"
        "import assistant.outlets.cli.options as o; o.load_rules = bad\n"
        "m.run()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, "entity"], capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 70
    assert ran.stderr.replace("\u00a0", " ") == (
        "Erreur interne (ZeroDivisionError) : signalez-la avec la commande tapée.\n"
    )


def test_an_output_file_that_cannot_be_written_is_named(cli, tmp_path):
    (tmp_path / "fichier").write_text("")
    cases = [
        (tmp_path / "absent" / "x.txt", "son dossier n'existe pas"),
        (tmp_path, "c'est un dossier"),
        (tmp_path / "fichier" / "x.txt", "ce n'est pas un dossier"),
        (tmp_path / ("n" * 300), "nom trop long"),
    ]
    for path, why in cases:
        ran = cli("entity", "--kind", "gip", "--output", path)
        assert (ran.code, ran.out) == (2, ""), why
        assert ran.complains == f"« {path} » ne peut pas être écrit : {why}.", why


@unix
@pytest.mark.skipif(not FULL.exists(), reason="ce système n'a pas /dev/full")
def test_a_device_may_be_the_output_and_stays_a_device(cli):
    ran = cli("entity", "--kind", "gip", "--output", "/dev/full")
    assert (ran.code, ran.complains) == (2, "« /dev/full » ne peut pas être écrit : le disque est plein.")
    assert cli("entity", "--kind", "gip", "--output", os.devnull).code == 3
    assert not Path(os.devnull).is_file()


def test_an_output_file_appears_whole_and_through_its_link(cli, tmp_path):
    (tmp_path / "lien.json").symlink_to("vrai.json")
    assert cli("entity", "--kind", "gip", "--json", "--output", tmp_path / "lien.json").code == 3
    assert (tmp_path / "lien.json").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lien.json", "vrai.json"]


def test_an_output_file_stays_as_it_was_when_the_command_fails(cli, tmp_path):
    (tmp_path / "x.json").write_text("avant")
    assert cli("entity", "--siret", "1", "--output", tmp_path / "x.json").code == 2
    assert (tmp_path / "x.json").read_text() == "avant"


def test_a_wrong_command_names_the_nearest(cli):
    ran = cli("chek")
    assert ran.code == 2
    assert ran.complains.startswith("Commande inconnue : « chek ». Vouliez-vous dire « check » ? Les commandes : ")
    assert "demo" not in ran.complains
    ran = cli("rules", "shwo")
    assert "Vouliez-vous dire « show » ?" in ran.complains


def test_help_is_in_french(cli):
    ran = cli()
    assert ran.code == 0
    assert "Usage" not in ran.out and "Show this" not in ran.out and "COMMAND " not in ran.out
    for heading in ("Utilisation :", "Commandes :", "Exemples :", "Options :", "Codes de sortie :"):
        assert heading in ran.says
    assert cli("rules").code == 2


def test_the_demonstration_shows_its_commands_and_their_reports(cli):
    ran = cli("demo")
    assert (ran.code, ran.err) == (0, "")
    assert "$ chorus-assistant check dossier-exemple --channel portail-pdf DOSSIER EN PARTIE ILLISIBLE" in ran.says
    assert f"« plan.pdf » pèse 12 Mo ; la limite est de {FILE_MAX.text}." in ran.says
    assert f"compte {len(LONG_NAME)} caractères" in ran.says
    assert "Ce lien ne mène à aucun fichier." in ran.says
    assert "ACCEPTÉE devis.pdf 52 ko" in ran.says
    assert "$ chorus-assistant entity --kind GIP En supposant : l'entité n'est ni" in ran.says
    assert "? À PRÉCISER Cela dépend (taille du fournisseur)." in ran.says


@unix
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_ended_leaves_nothing_beside_its_output(tmp_path, sent):
    (tmp_path / "factures").mkdir()
    for number in range(3):
        os.mkfifo(tmp_path / "factures" / f"{number}.attente")
    (tmp_path / "rapport.jsonl").write_text("avant")
    held = "import assistant.outlets.cli.each as e, time; e._judging = lambda *_: time.sleep(60)\n"
    command = [sys.executable, "-c", held + START[-1], "check", str(tmp_path / "factures"), "--each"]
    process = subprocess.Popen([*command, "--output", str(tmp_path / "rapport.jsonl")], stderr=subprocess.PIPE)
    for _ in range(600):
        if len(list(tmp_path.iterdir())) == 3:
            break
        time.sleep(0.1)
    process.send_signal(sent)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (-sent, b"")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["factures", "rapport.jsonl"]
    assert (tmp_path / "rapport.jsonl").read_text() == "avant"


@unix
def test_a_signal_that_is_ignored_from_the_start_stays_so():
    code = (
        "import os, signal, assistant.outlets.cli.main as m\n"
        "signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
        "m.run_with = lambda _: os.kill(os.getpid(), signal.SIGHUP) or 0\n"
        "m.run()"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


@unix
@pytest.mark.parametrize("most", [5, 8])
def test_a_machine_without_room_is_neither_a_wrong_use_nor_the_fault_of_a_file(most):
    ran = shell(f"ulimit -n {most}; chorus-assistant check {ROOT / 'rules'} --each --jobs 2")
    assert ran.returncode == 70
    assert ran.stderr.replace("\u00a0", " ") == (
        "Le système n'a pas laissé la commande aller au bout (trop de fichiers sont ouverts). "
        "Aucun fichier n'est en cause : libérez de la place, puis recommencez.\n"
    )


@unix
def test_a_process_that_cannot_be_started_is_said_as_such(cli, monkeypatch, tmp_path):
    def refuse():
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse)
    ran = cli("check", tmp_path, "--each", "--jobs", "2")
    assert (ran.code, ran.out) == (70, "")
    assert "le système n'a plus de place pour un processus" in ran.complains


@unix
@pytest.mark.parametrize("typed", ["check x.pdf --format sarif", "batch attachment x.csv --output y.csv"])
def test_a_folder_that_is_gone_is_said(tmp_path, typed):
    (tmp_path / "parti").mkdir()
    ran = shell(f"cd {tmp_path}/parti && rmdir {tmp_path}/parti && PYTHONPATH={ROOT} chorus-assistant {typed}")
    assert ran.returncode == 2
    assert ran.stderr.replace("\u00a0", " ") == (
        "Le dossier où la commande est tapée n'existe plus : allez dans un autre.\n"
    )
