"""The page's evaluator, answering cases in node or in a real browser; each answer is a line of JSON."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from browsing import absent

HERE = Path(__file__).parent
ASSETS = HERE.parents[1] / "docs" / "assets"
ENGINE = "rules-files-labels-dates"
"""The whole evaluator."""

FAR = "Pacific/Kiritimati"
"""Far from here, a day ahead: no date may depend on where one is."""
PAGE = """<!doctype html><meta charset="utf-8"><script type="application/json" id="given">{given}</script><pre></pre>
<script type="module">{module}
const {{ pages, cases }} = JSON.parse(document.getElementById("given").textContent);
const opened = pages.map((page) => {{
  const rules = open(page, {{ files, labels, dates }});
  rules.learn(page.names, labels);
  return rules;
}});
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


def node() -> str:
    """The path of node; without it the test is skipped, or fails where it must run."""
    found = shutil.which("node")
    if found is None:
        absent("node", "apt-get install -y nodejs")
    return str(found)


def in_node(module: Path, pages, cases) -> list[str]:
    """What the module answers in node."""
    given = json.dumps({"pages": pages, "cases": cases})
    return run(HERE / "run.mjs", module, given).split("\n")


def run(script: Path, argument: Path, given: str) -> str:
    """What a script says in node, far from here, when it is given this."""
    command, env = [node(), str(script), str(argument)], {**os.environ, "TZ": FAR}
    ran = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", env=env, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def in_browser(browser, module: Path, pages, cases, folder: Path) -> list[str]:
    """What the module answers in a page of the disk, opened in a real browser, far from here."""
    given = json.dumps({"pages": pages, "cases": cases}).replace("<", r"\u003c")
    page = folder / "page.html"
    page.write_text(PAGE.format(given=given, module=module.read_text("utf-8")), encoding="utf-8")
    with browser.new_context(timezone_id=FAR) as context:
        shown = context.new_page()
        shown.goto(page.as_uri())
        shown.wait_for_function('document.querySelector("pre").textContent', timeout=600_000)
        return shown.text_content("pre").split("\n")
