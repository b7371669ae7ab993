"""Words: a sentence of `words.yml` that no program says is dead, one that a program says and none writes is missing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import get_args

from assistant.directory.opening import COUNTED, SOURCES
from assistant.dossier import OUTCOMES
from assistant.dossier.names import ROUTE
from assistant.engine.base import Rules
from assistant.engine.decision import Status
from assistant.language.loading import WORDS, packaged
from assistant.language.shapes import suggestion
from assistant.model.condition import Operator
from assistant.model.decisions import Policy
from assistant.model.facts import FactType
from assistant.model.problems import Place, Problem
from assistant.norm.artefacts import KINDS, LANGUAGES
from assistant.norm.remarks import MISTAKES, PROBLEMS, SEVERITIES

_QUOTED = re.compile(r"""["'`]([A-Za-z][\w-]*)["'`]""")
_ASKED = re.compile(
    r"""(?:\b(?:say|sayWith|word|words|said|sentence|counted|unknown|unknown_said)[(\[]\s*(?:[\w.\[\]]+,\s*)?["']|["'](?=http-))"""
    r"""([a-z][\w-]*)["']"""
)
"""A word that is asked for by its name; one of the HTTP interface is known by how it begins, wherever it stands."""

_SOURCES = (("docs", "*.js"), ("docs", "*.md"), ("overrides", "*.html"))
_UNDECIDED = tuple(status.value for status in Status if status is not Status.DECIDED)


def families(rules: Rules) -> Mapping[str, tuple[str, ...]]:
    """The words whose names programs put together: how each family begins, and all of its endings."""
    base = rules.base
    given = (key for decision in base.decisions.values() for rule in decision.rules for key in rule.gives)
    return {
        "status-": _UNDECIDED,
        "type-": get_args(FactType),
        "ask-": ("boolean", "choice", "text"),
        "dossier-": OUTCOMES,
        "route-": base.facts[ROUTE].answers(),
        "state-": OUTCOMES,
        "word-": OUTCOMES,
        "piece-": OUTCOMES,
        "pieces-": OUTCOMES,
        "counted-": ("topics", "decisions", "states", "rules"),
        "page-": ("siret", "siren"),
        "page-step-": ("done", "now", "later"),
        "page-gives-": tuple(given),
        "page-request-": tuple(base.facts),
        "title-": tuple(base.decisions),
        "day-": tuple(one.replace("_", "-") for one in get_args(Operator)),
        "site-table-": get_args(Policy),
        "site-any-": get_args(Policy),
        "directory-source-": SOURCES,
        "directory-file-": SOURCES,
        "directory-count-": tuple(COUNTED),
        "norm-kind-": KINDS,
        "norm-message-": LANGUAGES,
        "norm-severity-": (*SEVERITIES, "other"),
        "norm-schema-": MISTAKES,
        "norm-problem-": PROBLEMS,
    }


def unsaid(rules: Rules, given: Path | None = None) -> list[Problem]:
    """The sentences that no program, page or template names; `rules` is the project's own base, which says them all.

    `given` is the file of sentences that stands for the project's own.
    """
    said = named() | {first + last for first, endings in families(rules).items() for last in endings}
    lines = (given or packaged("rules") / WORDS).read_text(encoding="utf-8").split("\n")
    return [
        _problem(name, lines, str(given or f"rules/{WORDS}")) for name in rules.base.words if not _is_said(name, said)
    ]


def unwritten(rules: Rules) -> list[Problem]:
    """The words that a program, a page or a template asks for and that the base does not have, where it asks."""
    found: dict[str, Problem] = {}
    for path in sources():
        text = path.read_text(encoding="utf-8")
        for asked in _ASKED.finditer(text):
            name = asked[1]
            if name not in found and not _is_written(name, rules.base.words):
                start = asked.start(1)
                place = Place(_shown(path), text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
                hint = suggestion(name, rules.base.words)
                found[name] = Problem(place, name, f"phrase que rules/{WORDS} n'a pas", hint or "écrivez-la")
    return list(found.values())


def named() -> set[str]:
    """Every name that stands between quotes in the programs, the pages and their templates."""
    return {name for path in sources() for name in _QUOTED.findall(path.read_text(encoding="utf-8"))}


def sources() -> Iterator[Path]:
    """The programs, the pages and their templates."""
    package = Path(__file__).parents[1]
    for ending in ("*.py", "*.html"):
        yield from package.rglob(ending)
    for folder, ending in _SOURCES:
        yield from packaged(folder).rglob(ending)


def _is_said(name: str, said: set[str]) -> bool:
    """Whether a name is said as it is, or in its two forms for one and for many."""
    return name in said or (name.endswith(("-one", "-many")) and name.rpartition("-")[0] in said)


def _is_written(name: str, words: Collection[str]) -> bool:
    """Whether a name is a word, its two forms, or the beginning of words that are put together."""
    return name in words or {f"{name}-one", f"{name}-many"} <= set(words) or name.endswith("-")


def _shown(path: Path) -> str:
    """A file as messages name it: from the folder that holds the package."""
    root = Path(__file__).parents[2]
    return str(path.relative_to(root) if path.is_relative_to(root) else path)


def _problem(name: str, lines: list[str], file: str) -> Problem:
    line = next((at for at, text in enumerate(lines, 1) if text.startswith((f"{name}:", f'"{name}":'))), 0)
    message = "phrase que rien ne dit"
    return Problem(Place(file, line, 1), name, message, "ôtez-la, ou servez-vous-en")
