"""Loading a folder of rules: read strictly, compiled once, kept by content."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from assistant.language import cache
from assistant.language.problems import InvalidRules, UnreadableRules

WORDS = "words.yml"
_TOPIC = re.compile(rb"^topic:[ \t]*['\"]?([A-Za-z0-9_-]+)", re.MULTILINE)
_HERE = Path(__file__).resolve().parent.parent


def packaged(name: str) -> Path:
    """The folder `name` of the project: beside the package in a checkout, inside it once installed."""
    inside = _HERE / "data" / name
    return inside if inside.is_dir() else _HERE.parent / name


def load(folder: Path | None = None, instead: Path | None = None) -> dict[str, Any]:
    """The compiled base of `folder` (the package's own by default), `instead` standing for its topic if given.

    Raises InvalidRules with every problem found, UnreadableRules when there is nothing to read.
    """
    contents = _contents(folder, instead)
    digest = hashlib.sha256(
        b"".join(b"%s\0%s\0" % (name.encode("utf-8", "surrogateescape"), data) for name, data in contents.items())
        + _version()
    ).hexdigest()
    kept = cache.fetch(digest)
    if kept is not None:
        return kept
    from assistant.language.compiling import compile_base
    from assistant.language.strict_yaml import read

    documents = {name: read(data, name) for name, data in contents.items()}
    words = next((document for name, document in documents.items() if Path(name).name == WORDS), None)
    topics = [document for document in documents.values() if document is not words]
    base, problems = compile_base(topics, words)
    if problems:
        raise InvalidRules(problems)
    base["rules"] = f"sha256:{digest}"
    cache.keep(digest, base)
    return base


def _version() -> bytes:
    """The compiler's own content: a change of the language makes another base."""
    own = sorted(_HERE.joinpath("language").glob("*.py"))
    return hashlib.sha256(b"".join(b"%d %d" % (path.stat().st_size, path.stat().st_mtime_ns) for path in own)).digest()


def _contents(folder: Path | None, instead: Path | None) -> dict[str, bytes]:
    """The bytes of each file of a base, by the name under which messages show it."""
    place = packaged("rules") if folder is None else folder
    shown = Path("rules") if folder is None else folder
    if not place.is_dir():
        raise UnreadableRules(place, "ce dossier de règles n'existe pas")
    try:
        contents = {str(shown / path.name): path.read_bytes() for path in sorted(place.glob("*.yml"))}
        if instead is not None:
            data = instead.read_bytes()
            replaced = _topic(data)
            contents = {
                name: one for name, one in contents.items() if Path(name).name == WORDS or _topic(one) != replaced
            } | {str(instead): data}
        if all(Path(name).name == WORDS for name in contents):
            raise UnreadableRules(place, "aucun fichier *.yml : un sujet est un fichier YAML")
        if not any(Path(name).name == WORDS for name in contents):
            contents[f"rules/{WORDS}"] = (packaged("rules") / WORDS).read_bytes()
    except OSError as error:
        raise UnreadableRules(place, f"lecture impossible de {error.filename} : {reason(error)}") from None
    return contents


def _topic(data: bytes) -> str:
    found = _TOPIC.search(data)
    return found[1].decode("utf-8", "replace") if found else ""


def reason(error: OSError) -> str:
    """Why the system refused, in French."""
    return {
        2: "il n'existe pas",
        13: "accès refusé",
        20: "ce n'est pas un dossier",
        21: "c'est un dossier",
        28: "le disque est plein",
        30: "le disque est en lecture seule",
        36: "nom trop long",
        40: "liens symboliques en boucle",
    }.get(error.errno or 0, "erreur du système")
