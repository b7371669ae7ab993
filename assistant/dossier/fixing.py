"""Writing copies of attachments under the names that a report proposes; originals and invoices stay as they are."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from assistant.dossier.corrections import proposed_names
from assistant.dossier.report import DossierReport
from assistant.engine.base import Rules


class Renamed(NamedTuple):
    """A file to copy: where it is, the path by which a reader knows it, and where its copy goes."""

    location: str
    path: str
    target: Path


class TargetTaken(Exception):
    """Copies would meet something of the same name; nothing is written."""

    def __init__(self, targets: Iterable[Path]) -> None:
        self.targets = sorted(set(targets))
        super().__init__(", ".join(map(str, self.targets)))


def renamings(rules: Rules, report: DossierReport, locations: Mapping[str, str], folder: Path) -> list[Renamed]:
    """The deposited attachments that get another name; `locations` opens a file by the path that a report shows.

    What is inside a file, and an invoice, keeps its name: another file names it there.
    """
    return list(_renamings(rules, report, locations, folder))


def write_copies(found: Iterable[Renamed], folder: Path) -> None:
    """Copy each file into `folder`, made if need be.

    Raises TargetTaken, before anything is written, when a target exists or two files would have the same name.
    """
    copies = list(found)
    targets = [one.target for one in copies]
    taken = [one for one in targets if one.exists() or one.is_symlink() or targets.count(one) > 1]
    if taken:
        raise TargetTaken(taken)
    folder.mkdir(parents=True, exist_ok=True)
    for one in copies:
        with Path(one.location).open("rb") as source, one.target.open("xb") as target:
            shutil.copyfileobj(source, target, 1 << 20)


def _renamings(rules: Rules, report: DossierReport, locations: Mapping[str, str], folder: Path) -> Iterator[Renamed]:
    proposed = proposed_names(rules, report)
    for file in report.pieces:
        location = locations.get(file.path)
        if file.role != "attachment" or location is None:
            continue
        name = proposed.get(file.path)
        if name is not None:
            yield Renamed(location, file.path, folder / name)
