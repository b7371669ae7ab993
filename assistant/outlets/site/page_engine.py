"""The page's evaluator as one module: the modules of `docs/assets/engine`, joined and without their comments.

The modules run as they are; a site ships this so that a page asks for one small file. Nothing is renamed or rewritten:
two modules that give one name to two things would not run, and the tests run what this gives.
"""

from __future__ import annotations

import re
from pathlib import Path

ENTRY = "rules"
_IMPORT = re.compile(r'^(?:import|export) \{[^}]*\} from "\./(\w+)\.js";\n', re.MULTILINE)
_NOTE = re.compile(r"^[ ]*//.*\n", re.MULTILINE)
_DESCRIPTION = re.compile(r"^[ ]*/\*\*.*?\*/\n", re.MULTILINE | re.DOTALL)
_EXPORT = re.compile(r"^export (?=class|const|function)", re.MULTILINE)
_INDENT = re.compile(r"^\s+", re.MULTILINE)


def page_engine(folder: Path) -> str:
    """The evaluator in `folder` as the text of one module, which exports `open` and `FactError`."""
    order: list[str] = []
    _follow(folder, ENTRY, order)
    return "".join(_bare(_read(folder, name)) for name in order) + "export { open, FactError };\n"


def _read(folder: Path, name: str) -> str:
    return (folder / f"{name}.js").read_text("utf-8")


def _follow(folder: Path, name: str, order: list[str]) -> None:
    """Add to `order` the modules that `name` needs, then `name`; those that are there already stay where they are."""
    if name in order:
        return
    for needed in _IMPORT.findall(_read(folder, name)):
        _follow(folder, needed, order)
    order.append(name)


def _bare(text: str) -> str:
    for left_out in (_IMPORT, _DESCRIPTION, _NOTE, _EXPORT, _INDENT):
        text = left_out.sub("", text)
    return text
