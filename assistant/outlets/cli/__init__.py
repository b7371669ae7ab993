"""The command line, `chorus-assistant`."""

from __future__ import annotations

import os


def run() -> None:
    """Start the command line; an interruption while it loads ends as any other."""
    try:
        from assistant.outlets.cli.main import run as start
    except KeyboardInterrupt:
        os._exit(130)
    start()


__all__ = ["run"]
