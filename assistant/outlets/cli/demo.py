"""`demo`: a small dossier and an entity, made up on the spot, and what the commands say of them."""

from __future__ import annotations

import os
import shlex
import sys
import tempfile
from pathlib import Path
from typing import IO

import click

from assistant.engine.base import load_rules
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal

FOLDER = "dossier-exemple"
LONG_NAME = "plan-de-masse-lot-3-terrassement-et-reseaux-divers-exterieurs-du-parking-v2b.pdf"
COMMANDS = (("check", FOLDER, "--channel", "portail-pdf"), ("entity", "--kind", "GIP"))


@click.command(cls=FrenchCommand, quiet=False, hidden=True)
def demo() -> int:
    """Montrer deux réponses : un dossier de pièces jointes et une entité."""
    from assistant.outlets.cli.main import run_with

    here = Path.cwd()
    with tempfile.TemporaryDirectory(prefix="chorus-assistant-") as place:
        sample(Path(place) / FOLDER)
        os.chdir(place)
        try:
            for command in COMMANDS:
                Terminal().write(f"$ chorus-assistant {shlex.join(command)}\n")
                run_with(list(command))
                Terminal().write("\n")
                sys.stdout.flush()
        finally:
            os.chdir(here)
    Terminal().line(Telling(load_rules().base).say("demo-next"))
    return 0


def sample(folder: Path) -> None:
    """Write a dossier with a sound file, one too heavy, one whose name is too long, and a broken link."""
    folder.mkdir()
    for name, size in (("devis.pdf", 52_000), ("plan.pdf", 12_000_000), (LONG_NAME, 340_000)):
        with (folder / name).open("wb") as file:
            write_pdf(file, size)
    (folder / "bon-de-commande.pdf").symlink_to("fichier-deplace.pdf")


def write_pdf(file: IO[bytes], size: int) -> None:
    """Write a PDF of one blank page that weighs `size` octets; what fills it takes no room on the disk."""
    places = []
    for number, content in enumerate(_OBJECTS, 1):
        places.append(file.tell() if number > 1 else file.write(b"%PDF-1.4\n"))
        file.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    places.append(file.tell())
    opening, closing = b"4 0 obj\n<< /Length %010d >>\nstream\n", b"\nendstream\nendobj\n"
    table = len(b"xref\n0 5\n" + b"0000000000 65535 f \n" * 5)
    ending = b"trailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n%010d\n%%%%EOF\n"
    blank = size - places[-1] - len(opening % 0) - len(closing) - table - len(ending % 0)
    file.write(opening % blank)
    file.seek(blank, os.SEEK_CUR)
    file.write(closing)
    start = file.tell()
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    file.write(b"xref\n0 5\n0000000000 65535 f \n" + rows + ending % start)


_OBJECTS = (
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>",
)
