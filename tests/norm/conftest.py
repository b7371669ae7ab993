"""What the tests of the norm share: the artefacts, asked in one process for all of a module."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from assistant.norm.artefacts import folder
from assistant.norm.asking import NormArtefacts

ABSENT = "l'extra « en16931 » n'est pas installé"


@pytest.fixture(scope="module")
def artefacts() -> Iterator[NormArtefacts]:
    """The artefacts themselves."""
    if folder() is None:
        pytest.skip(ABSENT)
    with NormArtefacts() as found:
        yield found
