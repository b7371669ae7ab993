"""What `requirements.lock` installs, and under which licences: the bill of materials of `make sbom`, in CycloneDX.

All is read in the lock and in what is installed: nothing is asked of any server. The same lock makes the same bytes.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
_LOCKED = re.compile(r"^([a-z0-9.-]+)==(\S+)(?: ; ([^\\\n]+))?((?: \\\n +--hash=sha256:[0-9a-f]{64})+)", re.MULTILINE)
_KNOWN = re.compile(r"[A-Za-z].{1,38}")
_TITLES = {"MIT License": "MIT", "The MIT License": "MIT", "Apache License": "Apache"}
"""The first line of a text of licence, and what it is called."""

_GRANTS = "Permission is hereby granted, free of charge, to any person obtaining a copy"
"""How the text of the MIT licence begins after its title, which some leave out."""


class Locked(NamedTuple):
    """A package of a lock: its name, its version, where it is installed if not everywhere, its digests."""

    name: str
    version: str
    marker: str
    sha256: tuple[str, ...]


def locked(lock: Path = LOCK) -> list[Locked]:
    """Every package of a lock, in its order."""
    found = _LOCKED.findall(lock.read_text(encoding="utf-8"))
    sums = re.compile("[0-9a-f]{64}")
    return [Locked(name, version, mark.strip(), tuple(sums.findall(text))) for name, version, mark, text in found]


def licences(name: str) -> list[str]:
    """Every name under which an installed package gives its licence; none where it gives none, or is not installed.

    Beside what its metadata say stands the title of the text that comes with it, where they say nothing.
    """
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return []
    if expression := found.metadata.get("License-Expression"):
        return [expression]
    classifiers = found.metadata.get_all("Classifier") or []
    classified = [one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License")]
    said = found.metadata.get("License") or ""
    short = [said] if _KNOWN.fullmatch(said) and said != "UNKNOWN" else []
    return list(dict.fromkeys([*classified, *short])) or list(dict.fromkeys(_titles(found)))


def _titles(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        if "licen" in file.name.lower() and file.suffix in ("", ".md", ".txt"):
            text = " ".join(file.read_text(encoding="utf-8").split())
            yield from (called for title, called in _TITLES.items() if text.startswith(title))
            if _GRANTS in text[:300] and not text.startswith(tuple(_TITLES)):
                yield "MIT"


def bill() -> dict[str, object]:
    """The bill of materials: the program, and every package of the lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = {
        "type": "application",
        "bom-ref": project["name"],
        "name": project["name"],
        "version": project["version"],
        "licenses": [{"expression": project["license"]}],
    }
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own},
        "components": [_component(one) for one in locked()],
    }


def _component(one: Locked) -> dict[str, object]:
    purl = f"pkg:pypi/{one.name}@{one.version}"
    told: dict[str, object] = {"type": "library", "bom-ref": purl, "name": one.name, "version": one.version}
    told["purl"] = purl
    told["hashes"] = [{"alg": "SHA-256", "content": content} for content in one.sha256]
    if found := licences(one.name):
        told["licenses"] = [{"license": {"name": name}} for name in found]
    if one.marker:
        told["properties"] = [{"name": "python:marker", "value": one.marker}]
    return told


if __name__ == "__main__":
    json.dump(bill(), sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
