"""What the intake's tests share: the signature table of the rules base, and a reading with it."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from builders import Read

from assistant.intake.content import Signatures, signatures
from assistant.intake.limits import LIMITS, Limits
from assistant.intake.reader import read
from assistant.intake.reading import Reading

TABLE = Path(__file__).parents[2] / "rules" / "signatures.yml"


@pytest.fixture(scope="session")
def table() -> dict[str, Any]:
    """The signature table, as the rules base holds it."""
    if not TABLE.exists():
        pytest.skip("rules/signatures.yml is not there yet")
    loaded: dict[str, Any] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="session")
def known(table: dict[str, Any]) -> Signatures:
    """The signature table, ready to compare."""
    return signatures(table)


@pytest.fixture(scope="session")
def reading() -> Read:
    """Read text or bytes without the guard: what a file of that name gives."""

    def one(content: bytes | str, name: str = "facture.xml", limits: Limits = LIMITS) -> Reading:
        data = content.encode() if isinstance(content, str) else content
        return read(data, name, limits)

    return one
