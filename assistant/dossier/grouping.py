"""Which files of a folder make one dossier: an invoice, and the files that bear its name.

A file goes with an invoice of its own folder when its name starts with the invoice's name without extension, followed
by anything but a letter or a digit (« F-12.xml » takes « F-12.pdf », « F-12-devis.pdf » and « F-12 (plan).dwg », not
« F-123.pdf »), or, when no name starts so, when the two are the same before their first dot and no other invoice is.
The longest name wins; two invoices of the same name both take it. Case and Unicode forms make no difference. A file
that goes with no invoice is a dossier by itself, or goes with a file that could not be read and bears its name:
nothing is left out.
"""

from __future__ import annotations

import posixpath
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from assistant.intake.folders import Deposited
from assistant.intake.reading import READ, TOO_BIG, UNREADABLE, Reading

Classifier = Callable[[Deposited], str]
"""Tells what a file is: INVOICE, DOUBTFUL when it may be one and could not be read, OTHER."""

INVOICE, DOUBTFUL, OTHER = "invoice", "doubtful", "other"


def kind_of(reading: Reading | None) -> str:
    """What a file is by what was read in it."""
    if reading is not None and reading.status == READ:
        return INVOICE
    return DOUBTFUL if reading is not None and reading.status in (UNREADABLE, TOO_BIG) else OTHER


def clusters(files: Iterable[Deposited]) -> Iterator[list[Deposited]]:
    """The files in groups that no dossier crosses, told by folders and names alone, nothing being opened."""
    folders: dict[str, list[Deposited]] = {}
    for file in files:
        folders.setdefault(posixpath.dirname(file.location), []).append(file)
    for place in list(folders):
        yield from _linked(folders.pop(place))


def dossiers(cluster: list[Deposited], kind: Classifier) -> list[list[Deposited]]:
    """The dossiers of a cluster, each invoice before what goes with it."""
    if len(cluster) == 1:
        return [cluster]
    kinds = {file: kind(file) for file in cluster}
    found, left = _gathered(cluster, [file for file in cluster if kinds[file] == INVOICE])
    more, alone = _gathered(left, [file for file in left if kinds[file] == DOUBTFUL])
    return [*found, *more, *([file] for file in alone)]


class _Name(NamedTuple):
    """A name as it is compared: whole, without its extension, and before its first dot."""

    whole: str
    stem: str
    base: str

    def prefixes(self) -> Iterator[str]:
        """The beginnings of the name that a letter or a digit does not follow, the longest first."""
        for at in range(len(self.whole) - 1, 0, -1):
            if not self.whole[at].isalnum():
                yield self.whole[:at]


def _name(file: Deposited) -> _Name:
    whole = unicodedata.normalize("NFC", file.name).casefold()
    return _Name(whole, whole.rpartition(".")[0] or whole, whole.partition(".")[0])


def _linked(folder: list[Deposited]) -> list[list[Deposited]]:
    """The files of one folder whose names may put them together, in the order of the first of each group."""
    names = [_name(file) for file in folder]
    known = {name.stem for name in names}
    leader: dict[str, str] = {}

    def find(key: str) -> str:
        while leader.setdefault(key, key) != key:
            leader[key] = key = leader[leader[key]]
        return key

    for name in names:
        for other in (name.base, *(prefix for prefix in name.prefixes() if prefix in known)):
            leader[find(other)] = find(name.stem)
    groups: dict[str, list[Deposited]] = {}
    for file, name in zip(folder, names, strict=True):
        groups.setdefault(find(name.stem), []).append(file)
    return list(groups.values())


def _gathered(files: list[Deposited], heads: list[Deposited]) -> tuple[list[list[Deposited]], list[Deposited]]:
    """Each head with the files that go with it, and the files that go with none."""
    found: dict[Deposited, list[Deposited]] = {head: [head] for head in heads}
    stems: dict[str, list[Deposited]] = {}
    bases: dict[str, list[Deposited]] = {}
    for head in heads:
        name = _name(head)
        stems.setdefault(name.stem, []).append(head)
        bases.setdefault(name.base, []).append(head)
    left = []
    for file in files:
        if file in found:
            continue
        name = _name(file)
        homes = next((stems[prefix] for prefix in name.prefixes() if prefix in stems), [])
        if not homes and len(bases.get(name.base, [])) == 1:
            homes = bases[name.base]
        for home in homes:
            found[home].append(file)
        if not homes:
            left.append(file)
    return list(found.values()), left
