"""Draw the README's pictures: pages of the served site, as the browser of the tests shows them (`make pictures`).

Each is written to `docs/images`, 1,280 points wide, in light colours; how much each weighs is printed as JSON.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browsing import launched
from PIL import Image

FOLDER = ROOT / "docs" / "images"
WIDTH, HEIGHT = 1280, 800
HEAVIEST = 100_000
COLOURS = 64
PAGES = {
    "accueil": "",
    "pieces-jointes": "questions/attachment/#file_extension=EXE&file_size=3+Mo&file_name_length=9&file_name_flaw=aucun",
    "entite": "questions/entity-reception/#entity_kind=gip",
}
"""What each picture shows: a page of the site, with the case that its address reopens."""


def main() -> None:
    """Serve the site, and draw each page."""
    FOLDER.mkdir(exist_ok=True)
    start = "from assistant.outlets.cli import run; run()"
    command = [sys.executable, "-c", start, "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            site = next(found[0] for line in server.stdout or () if (found := re.search(r"http://\S+/", line)))
            with launched() as browser:
                drawn = {name: draw(browser, site + path, FOLDER / f"{name}.png") for name, path in PAGES.items()}
        finally:
            server.terminate()
    print(json.dumps(drawn, indent=1))


def draw(browser: Any, address: str, picture: Path) -> int:
    """Draw a page once what its address asks is answered; gives how much the picture weighs."""
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", locale="fr-FR")
    page.goto(address, wait_until="networkidle")
    shown = page.screenshot()
    page.close()
    Image.open(io.BytesIO(shown)).convert("RGB").quantize(COLOURS).save(picture, optimize=True)
    weight = picture.stat().st_size
    if weight > HEAVIEST:
        raise SystemExit(f"{picture.name} weighs {weight}: more than {HEAVIEST}")
    return weight


if __name__ == "__main__":
    main()
