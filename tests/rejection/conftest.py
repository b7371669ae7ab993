"""What the tests of recognising share: the recogniser of the project's base, on one day."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from messages_held import TODAY

from assistant.engine.base import load_rules
from assistant.rejection.recognising import recogniser


@pytest.fixture(scope="module")
def recognise():
    return recogniser(load_rules(), TODAY).recognise
