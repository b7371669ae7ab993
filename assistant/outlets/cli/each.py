"""`check --each`: each invoice is its own dossier, answered as soon as it is judged, and kept no longer."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, NamedTuple

from assistant.dossier import DossierReport, check_files
from assistant.dossier.checking import arrival
from assistant.dossier.grouping import clusters, dossiers, kind_of
from assistant.dossier.ignoring import IgnoredRule
from assistant.dossier.system_files import system_files
from assistant.engine.base import Rules
from assistant.intake.folders import Deposited
from assistant.intake.guard import ReadingFailed
from assistant.intake.reading import Reading
from assistant.outlets.cli.deposit import Deposit
from assistant.outlets.cli.norm import asked
from assistant.outlets.cli.options import Wanted, out
from assistant.outlets.cli.quiet import is_quiet
from assistant.outlets.cli.workers import Make, spread
from assistant.outlets.reports.formats import Layout, layout
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal
from assistant.words.folding import printable, shortened

if TYPE_CHECKING:
    from assistant.outlets.reports.page import DossierSection

CODES = (70, 2, 4, 1, 3, 0)
"""Exit codes, from the strongest: the strongest over the dossiers is that of the whole."""

KEPT = 20
"""How many readings are kept while the dossiers of files with like names are told apart; others are read again."""

NAMES_SHOWN = 300
"""Characters of the names of files that got no result."""

PROGRESS_EVERY = 2.0
"""Seconds between two lines of progress, on standard error."""


class Answered(NamedTuple):
    """What a group of files led to: for each dossier its exit code and what is written of it.

    `failed` says why the machine let none of it be read, `met` which rules that are left aside would have counted.
    """

    files: int
    dossiers: list[tuple[int, str | DossierSection]]
    failed: str = ""
    met: frozenset[str] = frozenset()


def check_each(
    rules: Rules,
    files: Iterable[Deposited],
    how: Deposit,
    wanted: Wanted,
    jobs: int,
    contents: Mapping[str, bytes],
    *,
    norm: bool = False,
    address: str | None = None,
) -> int:
    """Judge each invoice of `files` as a dossier, in `jobs` processes, and write each in the form that is wanted.

    Without a form, each is told in a few lines on a terminal, and is a line of JSON elsewhere. `contents` are the bytes
    of files that are not on the disk; `norm` asks the artefacts of EN 16931 too; replies link to the site of this
    `address`. Returns the exit code of the whole.
    """
    listed, told = _Listed(files), Telling(rules.base)
    with out(wanted.output) as stream:
        terminal = Terminal(stream)
        own = "table" if terminal.screen else "jsonl"
        form = layout(terminal, rules, wanted.on, "jsonl" if wanted.json else wanted.form or own, address)
        judge = _judging(rules, how, contents, form.write, norm)

        def lost(group: list[Deposited]) -> Answered:
            names = ", ".join(file.path for file in group)
            return Answered(len(group), [], told.say("each-lost", files=shortened(printable(names), NAMES_SHOWN)))

        with closing(spread(judge, listed.groups(), jobs, lost)) as answers:
            return _written(terminal, form, _with_progress(told, answers, listed), how.ignore)


def _judging(
    rules: Rules,
    how: Deposit,
    contents: Mapping[str, bytes],
    write: Callable[[DossierReport], str | DossierSection],
    norm: bool,
) -> Make[list[Deposited], Answered]:
    """What judges a group of files, with a reading process of its own."""

    @contextmanager
    def make() -> Iterator[Callable[[list[Deposited]], Answered]]:
        from assistant.dossier.reading import ContentReader

        own = how
        if how.directory is not None:  # a process that is a copy of this one opens it for itself
            from assistant.directory import open_directory

            own = how._replace(directory=open_directory(how.directory.path))
        with ContentReader(rules) as reader, asked(norm, reader, arrival(rules, how.route)) as ask:
            reader.contents = dict(contents)
            system = system_files(rules.base)

            def judge(group: list[Deposited]) -> Answered:
                kept = _Kept(reader.read)
                try:
                    found = [files for files in dossiers(group, kept.kind) if not system.hold_all(files)]
                    reports = (check_files(rules, files, kept.read, norm=ask, **own._asdict()) for files in found)
                    told = [((report.exit_code, write(report)), report.ignoring.met) for report in reports]
                    met = frozenset(rule for _, rules_met in told for rule in rules_met)
                    return Answered(len(group), [dossier for dossier, _ in told], met=met)
                except ReadingFailed as error:
                    said = Telling(rules.base).say("reading-failed", file=error.file, detail=error.detail)
                    return Answered(len(group), [], said)

            yield judge

    return make


class _Kept:
    """Reads files, and keeps the last readings while they may be asked for again."""

    def __init__(self, read: Callable[[Deposited, str | None], Reading | None]) -> None:
        self._read = read
        self._known: dict[str, Reading | None] = {}

    def read(self, file: Deposited, name: str | None) -> Reading | None:
        """What a file holds."""
        if file.location in self._known:
            return self._known[file.location]
        reading = self._read(file, name)
        if len(self._known) < KEPT:
            self._known[file.location] = reading
        return reading

    def kind(self, file: Deposited) -> str:
        """Whether a file is an invoice, or may be one."""
        return kind_of(self.read(file, file.name or None))


def _written(terminal: Terminal, form: Layout, answers: Iterator[Answered], ignore: Mapping[str, str]) -> int:
    """Write the dossiers as they come, then the rules of `ignore` that met nothing; the strongest exit code."""
    strongest, between, met = len(CODES) - 1, "", set[str]()
    kept: list[DossierSection] = []
    terminal.write(form.before)
    for answered in answers:
        met |= answered.met
        for code, written in answered.dossiers:
            strongest = min(strongest, CODES.index(code))
            if not isinstance(written, str):
                kept.append(written)
            elif written:
                terminal.write(between + written)
                between = form.between
        if answered.failed:
            strongest = 0
            Terminal(sys.stderr).line(answered.failed)
        terminal.stream.flush()
    terminal.write(form.whole(kept) if form.whole is not None else form.after)
    if form.in_vain is not None:
        form.in_vain(IgnoredRule(rule, reason) for rule, reason in ignore.items() if rule not in met)
    return CODES[strongest]


class _Listed:
    """The files to judge, listed when the first is asked for; `total` counts them from then on."""

    def __init__(self, files: Iterable[Deposited]) -> None:
        self._files = files
        self.total = 0

    def groups(self) -> Iterator[list[Deposited]]:
        """The files in groups that no dossier crosses."""
        return clusters(self._counted())

    def _counted(self) -> Iterator[Deposited]:
        for file in self._files:
            self.total += 1
            yield file


def _with_progress(told: Telling, answers: Iterator[Answered], listed: _Listed) -> Iterator[Answered]:
    """The answers, and on standard error how far they have come, when it takes long."""
    done, last = 0, time.monotonic()
    for answered in answers:
        yield answered
        done += answered.files
        if time.monotonic() - last > PROGRESS_EVERY and not is_quiet():
            last = time.monotonic()
            Terminal(sys.stderr).line(told.say("progress", done=done, total=listed.total))
