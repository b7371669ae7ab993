"""The API keeps its description: schemathesis sends what it allows and what it forbids, and nothing fails."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from serving import Served

from assistant import ask

CASES = int(os.environ.get("SCHEMATHESIS_CASES", "25"))
"""How many cases each operation gets; `make fuzz` asks for a thousand."""

SETTINGS = """
# No schema can say which facts a question takes: one that it does not take is refused, rightly.
[checks]
positive_data_acceptance.enabled = false

# Of a form, what the generator says that it has broken is not always what it sends.
[[operations]]
include-path = "/api/v1/check"
checks.negative_data_rejection.enabled = false
"""


@pytest.mark.slow
def test_no_generated_request_breaks_the_server_or_its_description(served: Served, tmp_path: Path) -> None:
    command = shutil.which("schemathesis", path=str(Path(sys.executable).parent))
    if command is None:
        pytest.skip("schemathesis n'est pas installé : make install")
    ask("une facture", served.service.rules)  # the index is made once, in more seconds than the generator waits
    (tmp_path / "schemathesis.toml").write_text(SETTINGS, "utf-8")
    ran = subprocess.run(
        [
            command,
            "run",
            f"http://127.0.0.1:{served.port}/openapi.json",
            "--max-examples",
            str(CASES),
            "--seed",
            "20261124",
            "--no-color",
            "--generation-database",
            "none",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60 + CASES * 10,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-6_000:] + ran.stderr[-2_000:]
