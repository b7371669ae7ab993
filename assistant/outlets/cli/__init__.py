"""The command line, `chorus-assistant`."""

from __future__ import annotations

from assistant.outlets.cli.main import run

__all__ = ["run"]
