"""The files of a dossier: what the given paths hold, in a fixed order, nothing left out in silence."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER_DEPTH_MAX = 32

REASONS = {
    "introuvable": "Ce chemin n'existe pas.",
    "dossier-vide": "Ce dossier ne contient aucun fichier.",
    "dossier-illisible": "Ce dossier ne peut pas être ouvert : vérifiez vos droits.",
    "dossier-trop-profond": f"Ce dossier est à plus de {FOLDER_DEPTH_MAX} niveaux : il n'est pas lu.",
    "fichier-illisible": "Ce fichier ne peut pas être ouvert : vérifiez vos droits.",
    "lien-rompu": "Ce lien ne mène à aucun fichier.",
    "lien-externe": "Ce lien mène hors du dossier donné : il n'est pas suivi.",
    "lien-de-dossier": "Ce lien mène à un dossier : il n'est pas suivi.",
    "fichier-special": "Ce n'est pas un fichier ordinaire (tube, périphérique) : il n'est pas ouvert.",
}


class Deposited(NamedTuple):
    """One file as the depositor holds it; `reason` says why it cannot be opened, None when it can.

    `location` opens it; `path` may be shown: bytes that are not UTF-8 are written `\\xNN` there.
    """

    location: str
    path: str
    name: str
    size: int | None
    reason: str | None = None
    message: str | None = None


def deposited(paths: Iterable[str | Path]) -> Iterator[Deposited]:
    """Every file under `paths`, each once, sorted by name within its folder; opens none and follows no loop.

    A link given by name is followed; one found in a folder is followed only to a file of that folder.
    """
    given = list(paths)
    if len(given) == 1:  # a folder holds each of its files once: nothing is to be remembered
        yield from _given(os.fspath(given[0]))
        return
    seen: set[str] = set()
    for path in given:
        for one in _given(os.fspath(path)):
            absolute = os.path.normpath(Path(one.location).absolute())
            if absolute not in seen:
                seen.add(absolute)
                yield one


def _given(path: str) -> Iterator[Deposited]:
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        yield _refused(path, "lien-rompu" if Path(path).is_symlink() else "introuvable")
        return
    if not stat.S_ISDIR(found.st_mode):
        yield _file(path, found)
        return
    empty = True
    for one in _folder(path, os.path.realpath(path), 1):
        empty = False
        yield one
    if empty:
        yield _refused(path, "dossier-vide")


def _folder(path: str, root: str, depth: int) -> Iterator[Deposited]:
    if depth > FOLDER_DEPTH_MAX:
        yield _refused(path, "dossier-trop-profond")
        return
    try:
        with os.scandir(path) as entries:
            names = sorted(os.fsencode(entry.name) for entry in entries)
    except OSError:
        yield _refused(path, "dossier-illisible")
        return
    for name in names:
        found = f"{path.rstrip(os.sep)}{os.sep}{os.fsdecode(name)}"
        try:
            status = os.lstat(found)
            if stat.S_ISLNK(status.st_mode):
                yield _link(found, root)
            elif stat.S_ISDIR(status.st_mode):
                yield from _folder(found, root, depth + 1)
            else:
                yield _file(found, status)
        except OSError:
            yield _refused(found, "fichier-illisible")


def _link(path: str, root: str) -> Deposited:
    target = os.path.realpath(path)
    try:
        found = Path(target).stat()
    except OSError:
        return _refused(path, "lien-rompu")
    if not target.startswith(root.rstrip(os.sep) + os.sep):
        return _refused(path, "lien-externe")
    return _refused(path, "lien-de-dossier") if stat.S_ISDIR(found.st_mode) else _file(path, found)


def _file(path: str, found: os.stat_result) -> Deposited:
    if not stat.S_ISREG(found.st_mode):
        return _refused(path, "fichier-special")
    if not os.access(path, os.R_OK):
        return _refused(path, "fichier-illisible", found.st_size)
    return Deposited(path, _shown(path), Path(path).name, found.st_size)


def _refused(path: str, reason: str, size: int | None = None) -> Deposited:
    return Deposited(path, _shown(path), Path(path).name, size, reason, REASONS[reason])


def _shown(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace")
