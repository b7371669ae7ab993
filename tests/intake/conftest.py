"""What the intake's tests share: the formats and the extensions of the rules base, and a reading with them."""

from collections.abc import Mapping

import pytest
from builders import Read

from assistant import load_rules
from assistant.intake.content import Probe, Signatures, signatures
from assistant.intake.limits import LIMITS, Limits
from assistant.intake.reader import read
from assistant.intake.reading import Reading
from assistant.intake.signatures import probes_of
from assistant.model.tables import Extension


@pytest.fixture(scope="session")
def probes() -> tuple[Probe, ...]:
    """The signs of every format, as the rules base holds them."""
    return probes_of(load_rules().base.formats)


@pytest.fixture(scope="session")
def known(probes: tuple[Probe, ...]) -> Signatures:
    """The signs of every format, ready to compare."""
    return signatures(probes)


@pytest.fixture(scope="session")
def extensions() -> Mapping[str, Extension]:
    """What each extension announces, as the rules base holds it."""
    return load_rules().base.extensions


@pytest.fixture(scope="session")
def reading() -> Read:
    """Read text or bytes without the guard: what a file of that name gives."""

    def one(content: bytes | str, name: str = "facture.xml", limits: Limits = LIMITS) -> Reading:
        data = content.encode() if isinstance(content, str) else content
        return read(data, name, limits)

    return one
