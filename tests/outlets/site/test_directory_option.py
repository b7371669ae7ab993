"""`site build --directory`: what it says, and what it leaves alone when the file is not what it should be."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from structures import siren, write_directory

BUILT = "Site construit"


def built(process: Callable[..., Any], *arguments: object) -> subprocess.CompletedProcess[str]:
    ran: subprocess.CompletedProcess[str] = process(
        "site", "build", *map(str, arguments), capture_output=True, text=True
    )
    return ran


def test_the_command_says_how_many_structures_the_site_shows(process: Callable[..., Any], tmp_path: Path) -> None:
    pytest.importorskip("material", reason="extra « site » absent : pip install '.[site]'")
    rows = [{"number": siren(f"21{rank:06}"), "name": f"COMMUNE {rank}", "legal_category": "7210"} for rank in range(3)]
    file = write_directory(tmp_path / "annuaire.parquet", rows)
    ran = built(process, "--directory", file, tmp_path / "site")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert BUILT in ran.stdout and "Annuaire du site : 3 structures publiques." in ran.stdout.replace("\u00a0", " ")
    assert (tmp_path / "site" / "annuaire" / "index.html").is_file()


@pytest.mark.parametrize(
    ("content", "code", "says"),
    [
        (None, 2, "n'existe pas"),
        (b"PAR1 et rien d'autre", 4, "ne peut pas être lu"),
        ([], 2, "ne contient aucune structure publique"),
        ([{"number": siren("55200000"), "legal_category": "5710"}], 2, "ne contient aucune structure publique"),
    ],
)
def test_a_file_that_will_not_do_is_one_sentence_and_the_earlier_site_stays(
    process: Callable[..., Any], tmp_path: Path, content: Any, code: int, says: str
) -> None:
    file, site = tmp_path / "annuaire.parquet", tmp_path / "site"
    site.mkdir()
    (site / ".aide-chorus-pro").write_text("")
    (site / "index.html").write_text("le site d'avant")
    if isinstance(content, bytes):
        file.write_bytes(content)
    elif content is not None:
        write_directory(file, content)
    ran = built(process, "--directory", file, site)
    assert ran.returncode == code
    assert says in ran.stderr and ran.stderr.count("\n") == 1 and "Traceback" not in ran.stderr
    assert (site / "index.html").read_text() == "le site d'avant"
