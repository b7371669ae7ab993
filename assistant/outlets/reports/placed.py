"""Remarks, each placed in a file, one a line: as editors and compilers write them, as GitHub and GitLab read them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from assistant.outlets.reports.json_text import json_text
from assistant.words.folding import printable

LEVELS = {"unreadable": "error", "refused": "error", "to_verify": "warning", "unknown": "warning", "accepted": "notice"}
"""How grave a remark is, by the outcome of a check."""

_FRENCH = {"error": "erreur", "warning": "avertissement", "notice": "note"}
_SEVERITIES = {"error": "major", "warning": "minor", "notice": "info"}


class PlacedRemark(NamedTuple):
    """A remark: in which file and where, lines and columns from 1; how grave; what, and the rule that says so."""

    path: str
    level: str
    says: str
    rule: str = ""
    line: int = 1
    column: int = 1


def line(one: PlacedRemark) -> str:
    """A remark as compilers write it.

    >>> line(PlacedRemark("lot/a.exe", "error", "Format refusé.", "pj-format"))
    'lot/a.exe:1:1: erreur: Format refusé. [pj-format]\\n'
    """
    rule = f" [{one.rule}]" if one.rule else ""
    return f"{_flat(_path(one))}:{one.line}:{one.column}: {_FRENCH[one.level]}: {_flat(one.says)}{rule}\n"


def github(one: PlacedRemark) -> str:
    """A remark as a command of GitHub's workflows.

    >>> github(PlacedRemark("lot/a,b.exe", "error", "100 % refusé.", "pj-format"))
    '::error file=lot/a%2Cb.exe,line=1,col=1,title=pj-format::100 %25 refusé.\\n'
    """
    title = f",title={_property(one.rule)}" if one.rule else ""
    place = f"file={_property(_path(one))},line={one.line},col={one.column}"
    return f"::{one.level} {place}{title}::{_data(printable(one.says))}\n"


def gitlab(remarks: Iterable[PlacedRemark], encoding: str = "utf-8") -> list[str]:
    """Remarks as members of GitLab's code quality report, each with a fingerprint of its own."""
    seen: dict[str, int] = {}
    found = []
    for one in remarks:
        path = _path(one)
        name = "\0".join([path, one.rule, one.says])
        seen[name] = seen.get(name, 0) + 1
        mark = sha256(f"{name}\0{seen[name]}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
        told = {
            "description": printable(one.says),
            "check_name": one.rule or "chorus-assistant",
            "fingerprint": mark,
            "severity": _SEVERITIES[one.level],
            "location": {"path": printable(path), "lines": {"begin": one.line}},
        }
        found.append(json_text(told, None, encoding))
    return found


ONE_BY_ONE: Mapping[str, Callable[[PlacedRemark], str]] = {"line": line, "github": github}
"""The forms in which each remark is a line of text, whatever the others are."""


def written(style: str, remarks: Iterable[PlacedRemark], encoding: str = "utf-8") -> str:
    """Remarks as a whole text: « line », « github » or « gitlab »."""
    if style == "gitlab":
        return "[\n" + ",\n".join(gitlab(remarks, encoding)) + "\n]\n"
    return "".join(map(ONE_BY_ONE[style], remarks))


def _path(one: PlacedRemark) -> str:
    """The path from the current folder where it is below, so that a forge finds it in its tree."""
    path = os.path.normpath(one.path)
    absolute, here = Path(path), Path.cwd()
    return str(absolute.relative_to(here)) if absolute.is_relative_to(here) else path


def _flat(text: str) -> str:
    """A text on one line, harmless."""
    return printable(" ".join(text.split("\n")))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")
