"""Where the directory of this user is, when no other is named."""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "annuaire.parquet"


def default_place() -> Path:
    """`$CHORUS_ASSISTANT_DIRECTORY`, else `annuaire.parquet` in the user's data folder, whether or not it is there."""
    named = os.environ.get("CHORUS_ASSISTANT_DIRECTORY")
    if named:
        return Path(named)
    chosen = os.environ.get("XDG_DATA_HOME")
    home = Path(chosen) if chosen else Path("~").expanduser() / ".local" / "share"
    if sys.platform == "darwin" and not chosen:
        home = Path("~").expanduser() / "Library" / "Application Support"
    return home / "chorus-assistant" / NAME
