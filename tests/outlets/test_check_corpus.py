"""`check` on each folder of real invoices, by every channel: every file has its line, and nothing breaks."""

import json
import os
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FOLDERS = sorted(path for path in CORPUS.iterdir() if path.is_dir()) if CORPUS.is_dir() else []
CHANNELS = ("portail-saisie", "portail-pdf", "portail-xml", "portail", "api", "api-pdf", "api-xml", "edi")


@pytest.mark.skipif(not FOLDERS, reason="le dossier ../shared/corpus n'est pas là")
def test_there_is_a_corpus():
    assert len(FOLDERS) > 10


@pytest.mark.slow
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_every_file_of_a_folder_is_judged_by_every_channel(cli, folder):
    every = {os.fspath(path) for path in folder.rglob("*") if path.is_file()}
    for channel in CHANNELS:
        ran = cli("check", folder, "--channel", channel, "--json")
        assert ran.err == "", channel
        found = json.loads(ran.out)
        assert every <= {file["path"] for file in found["files"]}, channel
        assert (
            ran.code == {"accepted": 0, "refused": 1, "unknown": 3, "to_verify": 3, "unreadable": 4}[found["outcome"]]
        )


@pytest.mark.parametrize("folder", FOLDERS[:3], ids=lambda path: path.name)
def test_a_table_and_a_reply_are_written_for_a_folder(cli, folder):
    for style in ("table", "reply"):
        ran = cli("check", folder, "--channel", "portail-pdf", "--format", style)
        assert (ran.code in (0, 1, 3, 4), ran.err) == (True, "")
        assert ran.out.strip()
