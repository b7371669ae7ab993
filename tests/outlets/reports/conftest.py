"""Dossiers to report on, judged from contents written here: one of every outcome, and those made to deceive."""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from limits import IN_DOUBT

sys.path.insert(0, str(Path(__file__).parents[2] / "intake"))

from builders import cii, facturx, pdf, ubl, zip_of

from assistant.dossier import DossierReport, check_files
from assistant.engine.base import Rules
from assistant.intake.content import signatures
from assistant.intake.folders import Deposited
from assistant.intake.reader import read
from assistant.intake.signatures import probes_of

Judge = Callable[..., DossierReport]

NAMES = {
    "markup": "<script>alert('x')</script>&amp;.pdf",
    "quotes": 'l\'"été" « x » ]]>.pdf',
    "bidi": "devis\u202efdp.exe",
    "control": "rouge\x1b[31m\x00\x08.pdf",
    "newline": "deux\nlignes\r.pdf",
    "not-a-character": "rien\ufffe\uffff.pdf",
    "not-utf-8": "latin\udce9.pdf",
    "lone-surrogate": "demi\ud800.pdf",
    "template": "{{ 7 * 7 }}{% raw %}.pdf",
    "path": "../../etc/passwd",
    "address": "javascript:alert(1)",
    "emoji": "👩‍🚀.pdf",
    "long": "é" * 9_996 + ".pdf",
}
"""Names made to deceive, by what they try."""


@pytest.fixture(scope="session")
def judge(rules: Rules, today: date) -> Judge:
    """Judge files given as name → content, or as name → size alone; `under` is their folder."""
    known = signatures(probes_of(rules.base.formats))

    def judged(
        files: Mapping[str, bytes | int], *, under: str = "lot/", channel: str | None = "portail-pdf"
    ) -> DossierReport:
        def one(file: Deposited, name: str | None):
            content = files[file.name]
            return read(content, name or "", known=known) if isinstance(content, bytes) and content else None

        held = [
            Deposited(
                under + name,
                (under + name).encode("utf-8", "backslashreplace").decode(),
                name,
                content if isinstance(content, int) else len(content),
            )
            for name, content in files.items()
        ]
        return check_files(rules, held, one, channel=channel, on=today)

    return judged


@pytest.fixture(scope="session")
def every_outcome(judge: Judge) -> DossierReport:
    """A dossier with one file of each outcome: unreadable, refused, to verify, to say, accepted."""
    return judge(
        {
            "devis.pdf": pdf(),
            "macro.exe": b"MZ\x90\x00",
            "releve.pdf": IN_DOUBT,
            "casse.zip": zip_of({"a.pdf": pdf()})[:-30],
            "facture.pdf": facturx(cii().replace("<ram:BuyerReference>SERV1</ram:BuyerReference>", "")),
        }
    )


@pytest.fixture(scope="session")
def crowded(judge: Judge) -> DossierReport:
    """An archive of 5,000 members, half of them nested archives with long names."""
    kind = {0: ".zip", 1: ".pdf"}
    members = [
        (
            f"{'dossier-tres-long/' * 3}membre-{number:05}-" + "x" * 150 + kind[number % 2],
            zip_of({"a.txt": b"a"}) if number % 2 == 0 else b"%PDF-1.4",
        )
        for number in range(5_000)
    ]
    return judge({"lot.zip": zip_of(members)})


@pytest.fixture(scope="session")
def deceiving(judge: Judge) -> DossierReport:
    """A dossier whose files all have a name made to deceive."""
    return judge({name: pdf() for name in NAMES.values()})


@pytest.fixture(scope="session")
def inside(judge: Judge) -> DossierReport:
    """An invoice whose attachments have such names."""
    return judge(
        {
            "facture.pdf": facturx(
                None, *((name.encode("utf-8", "replace").decode().replace("\x00", ""), b"x") for name in NAMES.values())
            ),
            "seul.xml": ubl().encode(),
        }
    )
