"""Dossiers judged from contents written here, whatever the channel."""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "intake"))

from assistant.dossier import DossierReport, check_files
from assistant.engine.base import Rules
from assistant.intake.content import signatures
from assistant.intake.folders import Deposited
from assistant.intake.reader import read
from assistant.intake.signatures import probes_of

Dossier = Callable[..., DossierReport]


@pytest.fixture(scope="session")
def dossier(rules: Rules, today: date) -> Dossier:
    """Judge files given as name → content as one dossier."""
    known = signatures(probes_of(rules.base.formats))

    def judged(files: Mapping[str, bytes], channel: str | None = None, **how: str) -> DossierReport:
        held = [Deposited(f"lot/{name}", f"lot/{name}", name.rpartition("/")[2], len(files[name])) for name in files]

        def one(file: Deposited, name: str | None):
            return read(files[file.path.removeprefix("lot/")], name or "", known=known) if file.size else None

        return check_files(rules, held, one, channel=channel, on=today, **how)

    return judged
