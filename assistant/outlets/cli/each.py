"""`check --each`: each invoice is its own dossier, answered as soon as it is judged, and kept no longer."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any, NamedTuple

import click

from assistant.dossier import Report, check_files
from assistant.dossier.channels import channel_facts
from assistant.dossier.grouping import DOUBTFUL, INVOICE, OTHER, clusters, dossiers
from assistant.engine.base import Rules
from assistant.intake.folders import Deposited
from assistant.intake.reading import READ, TOO_BIG, UNREADABLE, Reading
from assistant.outlets.cli.options import out
from assistant.outlets.cli.workers import Lost, Make, spread
from assistant.outlets.terminal import Terminal

CODES = (2, 4, 1, 3, 0)
"""Exit codes, from the strongest: the strongest over the dossiers is that of the whole."""

KEPT = 20
"""How many readings are kept while the dossiers of files with like names are told apart; others are read again."""

PROGRESS_EVERY = 2.0
"""Seconds between two lines of progress, on standard error."""


class Answered(NamedTuple):
    """What a group of files led to: for each dossier its exit code and what is written of it."""

    files: int
    dossiers: list[tuple[int, Any]]


def check_each(
    rules: Rules,
    files: Iterable[Deposited],
    wanted: Mapping[str, Any],
    style: str,
    output: str | None,
    jobs: int,
    contents: Mapping[str, bytes] | None = None,
    name: str | None = None,
) -> int:
    """Judge each invoice of `files` as a dossier, in `jobs` processes, and write each as `style` says.

    `contents` are the bytes of files that are not on the disk; `name` is that of the only file given. Returns the
    exit code of the whole.
    """
    channel_facts(rules, wanted.get("channel"))
    listed = _Listed(files)
    with out(output) as stream:
        terminal = Terminal(stream)
        form = _form(rules, _style(style), terminal)
        judge = _judging(rules, {**wanted, "name": name}, contents or {}, form.write)
        code = 0
        try:
            with closing(spread(judge, listed.groups(), jobs)) as answers:
                code = _written(terminal, form, _told(rules, answers, listed))
        except Lost as lost:
            Terminal(sys.stderr).line(rules.base["words"]["each-lost"].format(count=lost.count))
            code = 70
    return code


def _style(style: str) -> str:
    """JSON lines, unless a form is asked for by name: `--json` is one result a line here."""
    context = click.get_current_context(silent=True)
    if context is None:
        return style
    if context.params.get("as_json"):
        return "jsonl"
    asked = context.get_parameter_source("style")
    return "jsonl" if style == "table" and asked == click.core.ParameterSource.DEFAULT else style


class Form(NamedTuple):
    """How dossiers are written: what stands before, between and after them; `whole` makes the rest of all of them."""

    write: Callable[[Report], Any]
    before: str = ""
    between: str = ""
    after: str = ""
    whole: Callable[[list[Any]], str] | None = None


def _form(rules: Rules, style: str, terminal: Terminal) -> Form:
    encoding = terminal.encoding
    if style in ("json", "jsonl"):
        from assistant.outlets.reports.json_text import json_text

        if style == "json":
            return Form(lambda report: json_text(report.to_dict(), encoding=encoding), "[\n", ",\n", "\n]\n")
        return Form(lambda report: json_text(report.to_dict(), indent=None, encoding=encoding) + "\n")
    if style == "junit":
        from assistant.outlets.reports import junit

        before, after = junit.frame(rules)
        return Form(lambda report: junit.suite(rules, report), before, "", after)
    if style == "sarif":
        from assistant.outlets.reports import sarif

        before, after = sarif.frame(rules, encoding)
        return Form(lambda report: ",\n".join(sarif.results(rules, report, encoding)), before, ",\n", after)
    if style == "html":
        from assistant.outlets.reports import page

        return Form(
            lambda report: page.section(rules, report, alone=False),
            whole=lambda sections: page.document(rules, sections),
        )
    if style == "reply":
        from assistant.outlets.reports.dossier_table import dossier_reply

        return Form(lambda report: dossier_reply(rules, report), between="\n")
    return Form(lambda report: _line(terminal, rules, report))


def _line(terminal: Terminal, rules: Rules, report: Report) -> str:
    """A dossier in a line: its state, its name, how its files stand."""
    from assistant.outlets.reports.dossier_table import summary
    from assistant.outlets.reports.listing import dossier_name

    state = terminal.state(report.outcome, rules.base["words"][f"dossier-{report.outcome}"])
    return f"{state}  {dossier_name(report)}  {summary(rules, report)}\n"


def _judging(
    rules: Rules, wanted: Mapping[str, Any], contents: Mapping[str, bytes], write: Callable[[Report], Any]
) -> Make[list[Deposited], Answered]:
    """What judges a group of files, with a reading process of its own."""

    @contextmanager
    def make() -> Iterator[Callable[[list[Deposited]], Answered]]:
        from assistant.dossier.reading import Reader

        with Reader(rules) as reader:
            reader.contents = dict(contents)

            def judge(group: list[Deposited]) -> Answered:
                kept = _Kept(reader.read)
                found = dossiers(group, kept.kind)
                reports = (check_files(rules, files, kept.read, **wanted) for files in found)
                return Answered(len(group), [(report.exit_code, write(report)) for report in reports])

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
        reading = self.read(file, file.name or None)
        if reading is not None and reading.status == READ:
            return INVOICE
        return DOUBTFUL if reading is not None and reading.status in (UNREADABLE, TOO_BIG) else OTHER


def _written(terminal: Terminal, form: Form, answers: Iterator[Answered]) -> int:
    """Write the dossiers as they come; the strongest exit code."""
    strongest, kept = len(CODES) - 1, []
    terminal.write(form.before)
    between = ""
    for answered in answers:
        for code, text in answered.dossiers:
            strongest = min(strongest, CODES.index(code))
            if form.whole is not None:
                kept.append(text)
            elif text:
                terminal.write(between + text)
                between = form.between
        terminal.stream.flush()
    terminal.write(form.whole(kept) if form.whole is not None else form.after)
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


def _told(rules: Rules, answers: Iterator[Answered], listed: _Listed) -> Iterator[Answered]:
    """The answers, and on standard error how far they have come, when it takes long."""
    done, told = 0, time.monotonic()
    for answered in answers:
        yield answered
        done += answered.files
        if time.monotonic() - told > PROGRESS_EVERY:
            told = time.monotonic()
            Terminal(sys.stderr).line(rules.base["words"]["progress"].format(done=done, total=listed.total))
