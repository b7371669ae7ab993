"""Bundles: what a page loads as one module, joined from modules of `docs/assets` that run as they are, then minified.

The modules of a bundle share one scope: two that give one name to two things would not run, and the tests run what this
gives. Each bundle holds, of the tables of French, those that its modules import.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterable
from pathlib import Path

from assistant.words.french import FRENCH

BUNDLES = ("french.js", "search.js")
"""The modules that pages load beside the evaluator, by their place under `assets`."""

TABLES = "french/tables.js"
"""The module of the tables of French: no file holds it, each bundle has its own part of it."""

_FROM = re.compile(r'^(import|export)\s*\{([^}]*)\}\s*from\s*"([^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:class|const|function\*?) (\w+))", re.MULTILINE)
_BOUND = re.compile(r"\bBOUNDS\.(\w+)")
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


class CannotBundle(ValueError):
    """A module is written in a way that this cannot join or minify."""


def evaluator(assets: Path, name: str) -> str:
    """The evaluator of a page: the modules of `engine` that its name joins, as « rules-files » joins two."""
    return bundle(assets, *(f"engine/{part}.js" for part in name.split("-")))


def bundle(assets: Path, *entries: str) -> str:
    """The text of one module for the modules `entries` of the folder `assets`, with all that they import.

    Raises CannotBundle for an import or export of another form than `import { name } from "./place.js";` and for an
    unknown table, MinifyError for what is no JavaScript.
    """
    import minify  # of the extra `site`

    modules: dict[str, str] = {}
    wanted: dict[str, None] = {}
    exported = [name for entry in entries for name in _collect(assets, entry, modules, wanted)]
    code = "".join(modules.values())
    joined = _EXPORT.sub("", tables(wanted, code)) + code
    names = f"{{ {', '.join(exported)} }}"
    scope = f"const {names} = (() => {{ {joined} return {names}; }})();"  # within a function, every name is shortened
    return str(minify.string("application/javascript", f"{scope} export {names};"))


def tables(names: Iterable[str] | None = None, code: str | None = None) -> str:
    """The tables of French as a module: those of these names, in capitals, or all; the bounds that `code` reads."""
    known: dict[str, object] = {name.upper(): table for name, table in FRENCH.items()}
    if code is not None:
        read = set(_BOUND.findall(code))
        known["BOUNDS"] = {key: bound for key, bound in FRENCH["bounds"].items() if key in read}
    return "".join(
        f"export const {name} = {json.dumps(known[name], ensure_ascii=False, separators=(',', ':'))};\n"
        for name in (known if names is None else names)
    )


def _collect(assets: Path, name: str, modules: dict[str, str], wanted: dict[str, None]) -> list[str]:
    """Add to `modules` those that `name` needs, then itself, and to `wanted` its tables; return what it exports."""
    text = (assets / name).read_text("utf-8")
    exported = []
    for kind, names, place in _FROM.findall(text):
        listed = [one.strip() for one in names.split(",") if one.strip()]
        needed = posixpath.normpath(posixpath.join(posixpath.dirname(name), place))
        exported += listed if kind == "export" else []
        if needed == TABLES:
            if unknown := [one for one in listed if one.lower() not in FRENCH]:
                raise CannotBundle(f"{name}: french.json holds no {', '.join(unknown)}")
            wanted.update(dict.fromkeys(listed))
        elif needed not in modules:
            _collect(assets, needed, modules, wanted)
    exported += _EXPORT.findall(text)
    own = _EXPORT.sub("", _FROM.sub("", text))
    if strange := _LEFT.search(own):
        raise CannotBundle(f"{name}: {strange[0]}")
    modules[name] = own
    return exported
