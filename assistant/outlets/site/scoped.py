"""Bundles of pages: an entry with all that it imports in one file, each module in a scope of its own, then minified.

A page asks for one file in the place of twenty that it would discover one after the other.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from assistant.outlets.site.bundle import TABLES, CannotBundle, tables

FOLDER = "bundled"
"""Where bundles stand under `assets`: as deep as the modules, so that what these find from their place is found."""

SHAPES = ("form", "entity", "checklist", "stages", "cycle", "files", "message")
"""The shapes of the checks, each with its entry `page/start-SHAPE.js`."""

ALONE = ("home", "filter", "header", "tools")
"""The other entries of `page`; the last one is for browsers that lend tools to a model."""

ENTRIES = (*(f"page/start-{shape}.js" for shape in SHAPES), *(f"page/{one}.js" for one in ALONE))
"""The modules that pages load by their bundle."""

_FROM = re.compile(r'^(import|export)\s*\{([^}]*)\}\s*from\s*"([^"]+)";\n', re.MULTILINE)
_TABLES = "tables"
_EXPORT = re.compile(r"^export (?=(?:async )?(?:class|const|let|function\*?) (\w+))", re.MULTILINE)
_LEFT = re.compile(r"^(?:import\b(?!\()|export\b).*", re.MULTILINE)


def scoped(assets: Path, entry: str) -> str:
    """The text of the bundle of the module `entry` of the folder `assets`, with what that module exports.

    Raises CannotBundle for an import or export of another form than `import { name } from "./place.js";`, MinifyError
    for what is no JavaScript.
    """
    import minify  # of the extra `site`

    made = _Made(assets)
    name = made.collect(entry)
    code = "".join(made.texts)
    exported = f"export const {{ {', '.join(made.exports[entry])} }} = {name};" if made.exports[entry] else ""
    table = _EXPORT.sub(lambda found: found[0].removeprefix("export "), tables(made.tables, code))
    given = f"const {_TABLES} = (() => {{ {table}return {{ {', '.join(made.tables)} }}; }})();\n"
    return str(minify.string("application/javascript", (given if made.tables else "") + code + exported))


class _Made:
    """The modules of a bundle as they are collected, those that others need first."""

    def __init__(self, assets: Path) -> None:
        self.assets = assets
        self.texts: list[str] = []
        self.exports: dict[str, list[str]] = {}
        self.tables: dict[str, None] = {}
        self.called: dict[str, str] = {}

    def collect(self, name: str) -> str:
        """Add the modules that `name` needs, then itself as a constant, whose name is given."""
        if name in self.called:
            return self.called[name]
        own = self.called[name] = f"m{len(self.called)}"
        text = (self.assets / name).read_text("utf-8")
        before, given = [], list(_EXPORT.findall(text))
        for kind, names, place in _FROM.findall(text):
            listed = [one.strip() for one in names.split(",") if one.strip()]
            before.append(
                f"const {{ {', '.join(listed).replace(' as ', ': ')} }} = {self._there(name, place, listed)};\n"
            )
            given += listed if kind == "export" else []
        code = _EXPORT.sub(lambda found: found[0].removeprefix("export "), _FROM.sub("", text))
        if strange := _LEFT.search(code):
            raise CannotBundle(f"{name}: {strange[0]}")
        self.exports[name] = given
        self.texts.append(f"const {own} = (() => {{ {''.join(before)}{code}\nreturn {{ {', '.join(given)} }}; }})();\n")
        return own

    def _there(self, name: str, place: str, listed: list[str]) -> str:
        """The constant that holds what the module `name` imports from `place`."""
        needed = posixpath.normpath(posixpath.join(posixpath.dirname(name), place))
        if needed != TABLES:
            return self.collect(needed)
        self.tables.update(dict.fromkeys(listed))
        return _TABLES
