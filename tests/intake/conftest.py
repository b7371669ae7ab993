"""What the intake's tests share: the signature table of the rules base, and a reading with it."""

from typing import Any

import pytest
from builders import Read

from assistant import load_rules
from assistant.intake.content import Signatures, signatures
from assistant.intake.limits import LIMITS, Limits
from assistant.intake.reader import read
from assistant.intake.reading import Reading
from assistant.intake.signatures import signature_table


@pytest.fixture(scope="session")
def table() -> dict[str, Any]:
    """The signature table, as the rules base holds it."""
    return signature_table(load_rules().base)


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
