"""Dossiers as one page to read, keep or print: nothing in it runs, nothing in it is fetched."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from assistant.dossier import DossierReport
from assistant.dossier.judgement import worst_first
from assistant.engine.base import Rules
from assistant.model.decisions import Source
from assistant.outlets.reports.listing import (
    ListedFinding,
    Piece,
    dossier_findings,
    dossier_name,
    left_out,
    pieces,
    shown,
    within_budget,
)
from assistant.outlets.reports.norm import norm_left, norm_sections
from assistant.outlets.reports.summary import branch_lines, ignored_said, left_files, scope_said, summary, verdict
from assistant.outlets.telling import Telling
from assistant.words.dates import show_date
from assistant.words.typography import NBSP, french

TEMPLATES = Path(__file__).parent / "templates"
COLON = f"{NBSP}: "
NOTES_SHOWN = 40


class DossierSection(NamedTuple):
    """One dossier of the page, ready to be put in it; `sources` are those that it cites."""

    number: int
    title: str
    outcome: str
    html: str
    sources: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]


def page(rules: Rules, reports: Iterable[DossierReport]) -> str:
    """The reports as one HTML document."""
    found = list(reports)
    return document(rules, [section(rules, report, at, alone=len(found) == 1) for at, report in enumerate(found, 1)])


def document(rules: Rules, sections: Iterable[DossierSection]) -> str:
    """The document that holds these sections, the worst first."""
    told = Telling(rules.base)
    ranked = sorted(sections, key=lambda one: worst_first(one.outcome))
    named = sorted({name for one in ranked for name in one.sources})
    style = (TEMPLATES / "page.css").read_text(encoding="utf-8")
    return (
        _templates()
        .get_template("page.html")
        .render(
            **_said(told),
            sections=ranked,
            style=style,
            facts=ranked[0].facts if ranked else (),
            digest=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            title=told.say("site-title", page=told.word("report-title")),
            sources=[_source(told, rules.base.sources[name]) for name in named],
        )
    )


def section(rules: Rules, report: DossierReport, number: int = 1, *, alone: bool = True) -> DossierSection:
    """One dossier; `alone` when the page holds no other."""
    told, title = Telling(rules.base), dossier_name(report)
    listed = pieces(told, report)
    own = dossier_findings(told, report)
    worth = [piece for piece in listed if _worth(piece)]
    plain = [piece.deposited for piece in listed if not _worth(piece)]
    macros: Any = _templates().get_template("dossier.html").make_module(_said(told))
    html = macros.dossier(
        number,
        alone,
        title,
        report.outcome,
        verdict(rules, report),
        summary(rules, report),
        [told.assuming(one) for one in report.assumed],
        own,
        report.ask[0].question if report.ask else "",
        _gives(rules, report),
        [_piece(told, macros, piece) for piece in worth],
        plain,
        [
            *(f"{told.word('caution')}{COLON}{told.caution(caution, report.on)}" for caution in report.cautions),
            *(f"{told.word('to-know')}{COLON}{shown(french(note.text))}" for note in report.notes[:NOTES_SHOWN]),
        ],
        ignored_said(rules, report),
        [shown(one.says) for one in report.corrections[:NOTES_SHOWN]],
        [*filter(None, [left_files(rules, report)]), *scope_said(rules, report)],
        norm_sections(told, report.norm) if report.norm is not None else None,
        norm_left(told, report.norm) if report.norm is not None else "",
    )
    said = [*own, *(finding for piece in worth for file in piece.files for finding in file.findings)]
    return DossierSection(number, title, report.outcome, str(html), _cited(said), _facts(told, report))


def _piece(told: Telling, macros: Any, piece: Piece) -> str:
    kept = list(within_budget(str(macros.inside(file)) for file in piece.inside))
    return str(macros.piece(piece, kept, left_out(told, piece, len(piece.inside) - len(kept))))


def _worth(piece: Piece) -> bool:
    """Whether there is something to say of a deposited file besides its name."""
    return bool(piece.inside or piece.deposited.findings) or piece.deposited.outcome != "accepted"


def _gives(rules: Rules, report: DossierReport) -> list[str]:
    """What each answer to the first question would give, where it makes a difference."""
    if len({branch.outcome for branch in report.branches}) < 2:
        return []
    return [line for _, line in branch_lines(rules, report)]


def _facts(told: Telling, report: DossierReport) -> tuple[tuple[str, str], ...]:
    known = told.base.channels.get(report.channel or "")
    channel = known.label if known is not None else report.channel or told.word("report-channel-unknown")
    return (
        (told.word("report-channel"), shown(channel)),
        (told.word("report-on"), show_date(report.on)),
        (told.word("report-base"), report.rules),
    )


def _cited(findings: Iterable[ListedFinding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.source.id for finding in findings if finding.source is not None))


def _source(told: Telling, source: Source) -> tuple[str, str]:
    """A source with its dates, and its address when it has one."""
    url = source.url or ""
    return f"{told.source(source)}.", url if url.startswith(("https://", "http://")) else ""


def _said(told: Telling) -> dict[str, object]:
    """What the templates say in the words of one base: they are kept for all bases, so nothing of one stays there."""
    return {
        "words": told.base.words,
        "colon": COLON,
        "cited": told.cited,
        "deduced": told.deduced,
        "say": told.say,
    }


@lru_cache(maxsize=1)
def _templates() -> Environment:
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
