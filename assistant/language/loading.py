"""Loading a folder of rules: read strictly, compiled once, kept by content."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

from assistant.language import cache
from assistant.model.base import Base
from assistant.model.problems import LARGEST, InvalidRules, UnreadableRules

WORDS = "words.yml"
BASE = "base"
COMPILERS = ("words", "model", "language", "table")
"""The packages that a compiled base comes from; it is made anew when one of them changes."""

_TOPIC = re.compile(rb"^topic:[ \t]*['\"]?([A-Za-z0-9_-]+)", re.MULTILINE)
_HERE = Path(__file__).resolve().parent.parent


def packaged(name: str) -> Path:
    """The folder `name` of the project: beside the package in a checkout, inside it once installed."""
    inside = _HERE / "data" / name
    return inside if inside.is_dir() else _HERE.parent / name


def load(folder: Path | None = None, instead: Path | None = None) -> Base:
    """The base of `folder` (the package's own by default), `instead` standing for its topic if given.

    Raises InvalidRules with every problem found, UnreadableRules when there is nothing to read.
    """
    contents, usual = _contents(folder, instead)
    named = b"".join(b"%s\0%s\0" % (os.fsencode(name), data) for name, data in {**contents, "": usual}.items())
    digest = hashlib.sha256(named + cache.code_of(*COMPILERS)).hexdigest()
    kept = cache.fetch(digest, BASE, Base)
    if kept is not None:
        return kept
    from assistant.language.compiling import compile_base
    from assistant.language.strict_yaml import read

    documents = {name: read(data, name) for name, data in contents.items()}
    words = next(document for name, document in documents.items() if Path(name).name == WORDS)
    model = None if contents[words.file] == usual else read(usual, f"rules/{WORDS}")
    base, problems = compile_base([one for one in documents.values() if one is not words], words, model, digest)
    if problems:
        raise InvalidRules(problems)
    cache.keep(digest, BASE, base)
    return base


def _contents(folder: Path | None, instead: Path | None) -> tuple[dict[str, bytes], bytes]:
    """The bytes of each file of a base, by the name under which messages show it, and the package's own sentences."""
    place = packaged("rules") if folder is None else folder
    shown = Path("rules") if folder is None else folder
    try:
        usual = (packaged("rules") / WORDS).read_bytes()
        if not place.is_dir():
            raise UnreadableRules(place, "ce dossier de règles n'existe pas", missing=not place.exists())
        names = sorted(path.name for path in place.iterdir() if path.name.endswith(".yml"))
        contents = {str(shown / name): _bytes(place / name) for name in names}
        if instead is not None:
            contents = _replaced(contents, place, shown, instead)
    except OSError as error:
        raise UnreadableRules(Path(error.filename or place), f"lecture impossible : {reason(error)}") from None
    if all(Path(name).name == WORDS for name in contents):
        raise UnreadableRules(place, "aucun fichier *.yml : un sujet est un fichier YAML")
    if not any(Path(name).name == WORDS for name in contents):
        contents[f"rules/{WORDS}"] = usual
    return contents, usual


def _bytes(path: Path) -> bytes:
    """The content of a file, and no more of it than a topic may hold."""
    if path.exists() and not path.is_file():
        raise UnreadableRules(path, "ce n'est pas un fichier")
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _replaced(contents: dict[str, bytes], place: Path, shown: Path, instead: Path) -> dict[str, bytes]:
    """`contents` with `instead` in the place of the file that it is, or of the topic that it declares."""
    data = _bytes(instead)
    topic = _topic(data)

    def stays(name: str) -> bool:
        own = place / name
        if own.samefile(instead) or name == instead.name == WORDS:
            return False
        return not topic or _topic(contents[str(shown / name)]) != topic

    return {shown_as: one for shown_as, one in contents.items() if stays(Path(shown_as).name)} | {str(instead): data}


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
