"""The page's evaluator, answering cases in node or in a real browser; each answer is a line of JSON."""

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from assistant.outlets.site.page_json import page_json

HERE = Path(__file__).parent
ASSETS = HERE.parents[1] / "docs" / "assets"
ENGINE = "rules-files-labels-dates"
"""The whole evaluator."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--dump-dom",
)
FAR = {**os.environ, "TZ": "Pacific/Kiritimati"}
"""Far from here, a day ahead: no date may depend on where one is."""
PAGE = """<!doctype html><meta charset="utf-8"><script type="application/json" id="given">{given}</script><pre></pre>
<script type="module">{module}
const {{ pages, cases }} = JSON.parse(document.getElementById("given").textContent);
const opened = pages.map((page) => open(page, {{ files, labels, dates }}));
document.querySelector("pre").textContent = cases.map(([page, decision, facts, on, assume]) => {{
  try {{
    const found = opened[page].decide(decision, facts, on, assume);
    return JSON.stringify({{ decision: found.toJSON(), changes: found.changes }});
  }} catch (error) {{
    return JSON.stringify(error instanceof FactError ? {{ error: error.message }} : {{ failed: String(error.stack) }});
  }}
}}).join("\\n");
</script>
"""


def installed(names: tuple[str, ...], command: str) -> str:
    """The first of these programs that is here; without any, the test is skipped, or fails where it must run."""
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    told = f"{names[0]} is not installed, so the page's evaluator is not compared with the engine: {command}"
    if os.environ.get("REQUIRE_BROWSER") == "1":
        pytest.fail(told)
    pytest.skip(told)


def in_node(module: Path, pages, cases) -> list[str]:
    """What the module answers in node."""
    node = installed(("node",), "apt-get install nodejs")
    given = json.dumps({"pages": pages, "cases": cases})
    command = [node, str(HERE / "run.mjs"), str(module)]
    ran = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", env=FAR, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.split("\n")


def in_browser(module: Path, pages, cases, folder: Path) -> list[str]:
    """What the module answers in a page of the disk, in a browser that writes the page that it made."""
    browser = installed(BROWSERS, "apt-get install chromium")
    given = json.loads(json.dumps({"pages": pages, "cases": cases}))
    ascii_only = re.sub(r"[^\x00-\x7f]", _escaped, page_json(given))
    page = folder / "page.html"
    page.write_text(PAGE.format(given=ascii_only, module=module.read_text("utf-8")), encoding="utf-8")
    command = [browser, *FLAGS, f"--user-data-dir={folder / 'profile'}", page.as_uri()]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=FAR, timeout=600, check=False)
    found = re.search(r"<pre>(.*)</pre>", ran.stdout, re.DOTALL)
    assert found, ran.stderr[-2000:]
    return html.unescape(found[1]).split("\n")


def _escaped(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
