"""Loading the rules, from YAML and from the cache, and starting a command, beside `python -c 'import click'`.

All in processor time, the command's own processes included; the two commands take turns.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import load_rules
from benchmarks.aims import judged
from benchmarks.measuring import commands, milliseconds, publish

COMMAND = [str(Path(sys.executable).parent / "chorus-assistant"), "decide", "entity-reception", "entity_kind=gip"]
IMPORT = [sys.executable, "-c", "import click"]
NOT_DECIDED = 3
"""How the command ends: it asks whether the entity acts under a mandate."""


def main() -> None:
    """Measure and publish."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CHORUS_ASSISTANT_CACHE"] = folder

        def from_yaml() -> None:
            for path in Path(folder).rglob("*"):
                if path.is_file():
                    path.unlink()
            load_rules()

        yaml, cached = milliseconds(from_yaml), milliseconds(load_rules)
        if subprocess.run(COMMAND, capture_output=True, check=False).returncode != NOT_DECIDED:
            raise SystemExit("la commande mesurée échoue")
        command, bare = commands(COMMAND, IMPORT)
    figures = {
        "load_yaml_ms": yaml,
        "load_cached_ms": cached,
        "command_ms": command,
        "import_click_ms": bare,
        **judged("command", command / bare),
    }
    publish(
        "starting",
        figures,
        [
            ("mesure", "millisecondes"),
            ("base lue du YAML", f"{yaml:.1f}"),
            ("base en cache", f"{cached:.1f}"),
            ("commande decide", f"{command:.0f}"),
            ("python -c 'import click'", f"{bare:.0f}"),
            ("rapport", f"{command / bare:.1f}"),
        ],
    )


if __name__ == "__main__":
    main()
