"""The page's evaluator as one module: the modules of `docs/assets/engine`, joined, without comments and idle blanks.

The modules run as they are; a site ships this so that a page asks for one small file. Nothing is renamed or rewritten:
two modules that give one name to two things would not run, and the tests run what this gives. A page whose rules are
not about files needs no more than `rules`; `files` holds that and the reading of names and sizes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

EXPORTS = {"rules": "FactError, open", "files": "FactError, files, open"}
_IMPORT = re.compile(r'^(?:import|export) \{[^}]*\} from "\./(\w+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=class|const|function)", re.MULTILINE)
_IDLE = re.compile(r"\s+|//[^\n]*|/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*"|[\w$]+|.')
_PATTERN = re.compile(r"/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_TEMPLATE = re.compile(r"[`}](?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)", re.DOTALL)
_BEFORE_PATTERN = frozenset("(,=>:[!&|?{};")
"""After one of these, a slash opens a regular expression; anywhere else it divides."""


def entry_for(page: Mapping[str, Any]) -> str:
    """The module that a page's rules need: `files` where some fact is a size or computed from a name."""
    about_files = any(fact["type"] == "size" or fact.get("as") for fact in page["facts"].values())
    return "files" if about_files else "rules"


def page_engine(folder: Path, entry: str) -> str:
    """The evaluator in `folder` as the text of one module: `entry` and all that it needs."""
    order: list[str] = []
    _follow(folder, entry, order)
    joined = "".join(_EXPORT.sub("", _IMPORT.sub("", _read(folder, name))) for name in order)
    return compact(joined + f"export {{ {EXPORTS[entry]} }};")


def compact(code: str) -> str:
    """A module's text without comments, nor blanks where nothing would change; it must end statements itself."""
    kept = ""
    for token in _tokens(code):
        if (token == "}" and kept[-1:] in (",", ";")) or (token in ("]", ")") and kept[-1:] == ","):
            kept = kept[:-1]
        glued = (_is_word(kept[-1:]) and _is_word(token[0])) or kept[-1:] == token[0] in ("+", "-")
        kept += f" {token}" if glued else token
    return kept


def _tokens(code: str) -> Iterator[str]:
    """The tokens of a module; a template is cut at what is computed in it."""
    at, before = 0, ";"
    braces: list[str] = []
    while at < len(code):
        if idle := _IDLE.match(code, at):
            at = idle.end()
            continue
        closes = code[at] == "}" and braces.pop() == "${"
        opens = before == "return" or before[-1] in _BEFORE_PATTERN
        kind = _TEMPLATE if closes or code[at] == "`" else _PATTERN if opens else _TOKEN
        found = kind.match(code, at) or _TOKEN.match(code, at)
        assert found is not None, code[at : at + 40]
        before, at = found[0], found.end()
        if before.endswith("{"):
            braces.append(before[-2:] if kind is _TEMPLATE else "{")
        yield before


def _is_word(char: str) -> bool:
    return char == "$" or char == "_" or char.isalnum()


def _read(folder: Path, name: str) -> str:
    return (folder / f"{name}.js").read_text("utf-8")


def _follow(folder: Path, name: str, order: list[str]) -> None:
    """Add to `order` the modules that `name` needs, then `name`; those that are there already stay where they are."""
    if name in order:
        return
    for needed in _IMPORT.findall(_read(folder, name)):
        _follow(folder, needed, order)
    order.append(name)
