"""What is tried at length against the program, by family, and what came of it: python benchmarks/fuzz.py [--keep].

`FUZZ_EXAMPLES` and `SCHEMATHESIS_CASES` say how many files and requests are made up. Ends with 1 when something failed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.measuring import RESULTS, ROOT, machine

FAMILIES = {
    "patterns": ["tests/test_pumped_patterns.py"],
    "files": ["tests/intake/test_fuzz.py", "tests/intake/test_confinement.py"],
    "requests": ["tests/outlets/api/test_schema.py", "tests/outlets/api/test_targets.py"],
    "rules": ["tests/language/test_too_much.py"],
    "kills": ["tests/outlets/test_process.py", "tests/outlets/test_workers.py"],
}
MADE_UP = {"FUZZ_EXAMPLES": "2000", "SCHEMATHESIS_CASES": "1000"}


def tried(files: list[str], made_up: dict[str, str]) -> dict[str, Any]:
    """Run the tests of a family: how many, which failed, in how many seconds."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        before = time.monotonic()
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", *files]
        subprocess.run(command, cwd=ROOT, env={**os.environ, **made_up}, check=False, stdout=sys.stderr)
        seconds = round(time.monotonic() - before)
        cases = list(ElementTree.parse(report).iter("testcase"))
    failed = [one.get("name") for one in cases if one.find("failure") is not None or one.find("error") is not None]
    return {"tests": len(cases), "failed": failed, "seconds": seconds}


def main() -> int:
    """Try every family, and keep what came of it when asked to."""
    made_up = {name: os.environ.get(name, usual) for name, usual in MADE_UP.items()}
    found = {name: tried(files, made_up) for name, files in FAMILIES.items()}
    told = {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        **machine(),
        "examples_of_each_file_test": int(made_up["FUZZ_EXAMPLES"]),
        "requests_of_each_operation": int(made_up["SCHEMATHESIS_CASES"]),
        "families": found,
    }
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    if "--keep" in sys.argv:
        (RESULTS / "fuzz.json").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return int(any(one["failed"] for one in found.values()))


if __name__ == "__main__":
    sys.exit(main())
