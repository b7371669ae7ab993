"""Loading a folder of rules: read strictly, compiled once, kept by content."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.language import cache
from assistant.model.base import Base
from assistant.model.problems import LARGEST, LARGEST_BASE, InvalidRules, Problem, UnreadableRules
from assistant.words.refusals import file_refusal

if TYPE_CHECKING:
    from assistant.language.strict_yaml import Document

WORDS = "words.yml"
BASE = "base"
COMPILERS = ("words", "model", "language", "table")
"""The packages that a compiled base comes from; it is made anew when one of them changes."""

_TOPIC = re.compile(rb"^topic:[ \t]*['\"]?([A-Za-z0-9_-]+)", re.MULTILINE)
_NAME = re.compile(r"[A-Za-z0-9_-]+\Z")
_HERE = Path(__file__).resolve().parent.parent


def packaged(name: str) -> Path:
    """The folder `name` of the project: beside the package in a checkout, inside it once installed."""
    inside = _HERE / "data" / name
    return inside if inside.is_dir() else _HERE.parent / name


def load(folder: Path | None = None, instead: Path | Iterable[Path] = ()) -> Base:
    """The base of `folder` (the package's own by default), `instead`, one file or several, standing for its topics.

    Raises InvalidRules with every problem found, UnreadableRules when there is nothing to read.
    """
    given = [instead] if isinstance(instead, Path) else [*instead]
    contents, usual = _contents(folder, given)
    drafts = _drafts(folder or packaged("rules"), given)
    articles = _articles(folder or packaged("rules"))
    named = b"".join(
        b"%s\0%s\0" % (os.fsencode(name), data) for name, data in {**contents, "\0".join(drafts): usual}.items()
    )
    named += os.fsencode("\0".join(articles))
    digest = hashlib.sha256(named + cache.code_of(*COMPILERS)).hexdigest()
    kept = cache.fetch(digest, BASE, Base)
    if kept is not None:
        return kept
    from assistant.language.compiling import compile_base
    from assistant.language.strict_yaml import read

    documents = {name: read(data, name) for name, data in contents.items()}
    words = next(document for name, document in documents.items() if Path(name).name == WORDS)
    model = None if contents[words.file] == usual else read(usual, f"rules/{WORDS}")
    topics = [one for one in documents.values() if one is not words]
    base, problems = compile_base(topics, words, model, digest, _named(contents), articles)
    problems += _misnamed([one for one in topics if one.file not in drafts], problems)
    if problems:
        raise InvalidRules(problems)
    cache.keep(digest, BASE, base)
    return base


def packaged_words() -> dict[str, str]:
    """The sentences of the package alone, each a text: what must be said while a topic is broken.

    Raises InvalidRules when they are themselves wrong.
    """
    from assistant.language.mistakes import Mistakes
    from assistant.language.sentences import sentences
    from assistant.language.strict_yaml import read

    mistakes = Mistakes({})
    found = sentences(read((packaged("rules") / WORDS).read_bytes(), f"rules/{WORDS}"), None, mistakes)
    if mistakes.problems:
        raise InvalidRules(mistakes.problems)
    return {name: sentence for name, sentence in found.items() if isinstance(sentence, str)}


def _articles(folder: Path) -> list[str]:
    """The ids of the articles that go with a folder of rules, in `docs/articles` beside it; none when it has none."""
    return sorted(path.stem for path in (folder.resolve().parent / "docs" / "articles").glob("*.md"))


def _drafts(folder: Path, instead: Sequence[Path]) -> list[str]:
    """The names of the files of `instead` that are from elsewhere: each stands for the topic that it declares."""
    return [str(one) for one in instead if one.parent.resolve() != folder.resolve()]


def _misnamed(topics: list[Document], problems: list[Problem]) -> Iterator[Problem]:
    """The topics that are not named as their file is."""
    already = {problem.place for problem in problems}
    for document in topics:
        topic = document.value.get("topic") if isinstance(document.value, dict) else None
        name, place = Path(document.file).stem, document.place(("topic",))
        if isinstance(topic, str) and topic != name and place not in already:
            rename = f"renommez le fichier en « {topic}.yml »"
            hint = f"écrivez « topic: {name} », ou {rename}" if _NAME.match(name) else rename
            yield Problem(place, "", f"« {topic} » n'est pas le nom du fichier", hint)


def _contents(folder: Path | None, instead: Sequence[Path]) -> tuple[dict[str, bytes], bytes]:
    """The bytes of each file of a base, by the name under which messages show it, and the package's own sentences."""
    place = packaged("rules") if folder is None else folder
    shown = Path("rules") if folder is None else folder
    try:
        usual = (packaged("rules") / WORDS).read_bytes()
        if not place.is_dir():
            raise UnreadableRules(place, "ce dossier de règles n'existe pas", missing=not place.exists())
        names = sorted(path.name for path in place.iterdir() if path.name.endswith(".yml"))
        contents, size = {}, 0
        for name in names:
            contents[str(shown / name)] = data = _bytes(place / name)
            size += min(len(data), LARGEST)  # a file that is too big is told by itself
            if size > LARGEST_BASE:
                raise UnreadableRules(place, "base trop grosse : 3 Mo au plus pour tous ses sujets")
        contents = _replaced(contents, place, instead)
    except OSError as error:
        raise UnreadableRules(Path(error.filename or place), f"lecture impossible : {file_refusal(error)}") from None
    if all(Path(name).name == WORDS for name in contents):
        raise UnreadableRules(place, "aucun fichier *.yml : un sujet est un fichier YAML")
    if not any(Path(name).name == WORDS for name in contents):
        contents[f"rules/{WORDS}"] = usual
    return contents, usual


def _named(contents: dict[str, bytes]) -> str:
    """The digest of the contents by the names of their files, wherever these are: one line of `sha256sum` for each."""
    lines = sorted((os.fsencode(Path(name).name), data) for name, data in contents.items())
    listed = (b"%s  %s\n" % (hashlib.sha256(data).hexdigest().encode(), name) for name, data in lines)
    return hashlib.sha256(b"".join(listed)).hexdigest()


def _bytes(path: Path) -> bytes:
    """The content of a file, and no more of it than a topic may hold."""
    if path.exists() and not path.is_file():
        raise UnreadableRules(path, "ce n'est pas un fichier")
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _replaced(contents: dict[str, bytes], place: Path, instead: Sequence[Path]) -> dict[str, bytes]:
    """`contents` with each of `instead` in the place of the file that it is, or else of the topic that it declares.

    One that declares none, or that holds the sentences, stands for the file of its name.
    """
    given = {one: _bytes(one) for one in instead}
    topics = {_topic(data) for data in given.values()} - {""}
    names = {one.name for one, data in given.items() if one.name == WORDS or not _topic(data)}
    found = {}
    for shown, data in contents.items():
        own = place / Path(shown).name
        same = next((one for one in given if own.samefile(one)), None)
        if same is not None:
            found[str(same)] = given[same]
        elif own.name not in names and _topic(data) not in topics:
            found[shown] = data
    return found | {str(one): data for one, data in given.items()}


def _topic(data: bytes) -> str:
    found = _TOPIC.search(data)
    return found[1].decode("utf-8", "replace") if found else ""
