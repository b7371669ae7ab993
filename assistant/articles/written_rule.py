"""A rule as it is written in its file, folded at the end of its page."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any


def yaml_of(rule: dict[str, Any], title: str, folder: Path) -> str:
    """The lines of a rule in its file, folded under `title`; nothing when the file cannot be found again."""
    file, line, _ = rule["place"]
    place = folder / Path(file).name
    if not place.is_file():
        return ""
    lines = place.read_text("utf-8").split("\n")[line - 1 :]
    indent = len(lines[0]) - len(lines[0].lstrip())
    taken = [lines[0]]
    for one in lines[1:]:
        if one.strip() and len(one) - len(one.lstrip()) <= indent:
            break
        taken.append(one)
    text = html.escape("\n".join(one[indent:] for one in taken).rstrip(), quote=False)
    return f'<details class="yaml"><summary>{title}</summary><pre tabindex="0"><code>{text}</code></pre></details>'
