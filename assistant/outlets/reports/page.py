"""Dossiers as one page to read, keep or print: nothing in it runs, nothing in it is fetched."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from assistant.dossier import OUTCOMES, Report
from assistant.engine.base import Rules
from assistant.outlets.reports.decision_table import cited
from assistant.outlets.reports.dossier_table import summary
from assistant.outlets.reports.listing import (
    Finding,
    Group,
    dossier_findings,
    dossier_name,
    fitting,
    groups,
    left_out,
    shown,
)
from assistant.words.dates import show_date
from assistant.words.typography import NBSP, french

TEMPLATES = Path(__file__).parent / "templates"


class Section(NamedTuple):
    """One dossier of the page, ready to be put in it; `sources` are those that it cites."""

    number: int
    title: str
    outcome: str
    html: str
    sources: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]


def page(rules: Rules, reports: Iterable[Report]) -> str:
    """The reports as one HTML document."""
    found = list(reports)
    return document(rules, [section(rules, report, at, alone=len(found) == 1) for at, report in enumerate(found, 1)])


def document(rules: Rules, sections: Iterable[Section]) -> str:
    """The document that holds these sections, the worst first."""
    words = rules.base["words"]
    ranked = sorted(sections, key=lambda one: -OUTCOMES.index(one.outcome))
    named = sorted({name for one in ranked for name in one.sources})
    style = (TEMPLATES / "page.css").read_text(encoding="utf-8")
    return (
        _environment()
        .get_template("page.html")
        .render(
            words=words,
            sections=ranked,
            style=style,
            facts=ranked[0].facts if ranked else (),
            digest=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            title=french(words["site-title"].format(page=words["report-title"])),
            sources=[_source(words, rules.base["sources"][name]) for name in named],
            colon=f"{NBSP}: ",
        )
    )


def section(rules: Rules, report: Report, number: int = 1, *, alone: bool = True) -> Section:
    """One dossier; `alone` when the page holds no other."""
    words = rules.base["words"]
    listed = groups(report)
    own = dossier_findings(report)
    worth = [group for group in listed if _worth(group)]
    plain = [group.deposited for group in listed if not _worth(group)]
    title = dossier_name(report)
    macros = _macros(rules)
    html = macros.dossier(
        number,
        alone,
        title,
        report.outcome,
        summary(rules, report),
        [french(words["assuming"].format(says=one["says"])) for one in report.unique("assumed")],
        own,
        report.ask[0]["question"] if report.ask else "",
        _gives(rules, report),
        [_piece(rules, macros, group) for group in worth],
        plain,
        [_caution(words, caution) for caution in report.unique("cautions")],
        french(words["ignored"].format(rules=", ".join(report.ignored))) if report.ignored else "",
    )
    said = [*own, *(finding for group in worth for entry in group.entries for finding in entry.findings)]
    return Section(number, title, report.outcome, str(html), _cited(said), _facts(rules, report))


def _piece(rules: Rules, macros: Any, group: Group) -> Markup:
    kept = [Markup(text) for text in fitting(str(macros.inside(entry)) for entry in group.inside)]
    return Markup(macros.piece(group, kept, left_out(rules, group, len(group.inside) - len(kept))))


def _worth(group: Group) -> bool:
    """Whether there is something to say of a deposited file besides its name."""
    return bool(group.inside or group.deposited.findings) or group.deposited.outcome != "accepted"


def _gives(rules: Rules, report: Report) -> list[str]:
    """What each answer to the first question would give, where it makes a difference."""
    if not report.ask or len({branch["outcome"] for branch in report.branches}) < 2:
        return []
    fact, words = rules.base["facts"][report.ask[0]["fact"]], rules.base["words"]
    return [
        french(f"{rules.wording.show(fact, branch['value'])} : {words['word-' + branch['outcome']]}")
        for branch in report.branches
    ]


def _facts(rules: Rules, report: Report) -> tuple[tuple[str, str], ...]:
    words = rules.base["words"]
    labels = {item["id"]: item["label"] for item in rules.base["lists"]["deposit_channels"]["items"]}
    channel = labels.get(report.channel or "", report.channel) or words["report-channel-unknown"]
    return (
        (words["report-channel"], shown(channel)),
        (words["report-on"], show_date(report.on)),
        (words["report-base"], report.rules),
    )


def _caution(words: dict[str, Any], caution: dict[str, Any]) -> str:
    since = f"Depuis le {show_date(date.fromisoformat(caution['since']))} : " if caution["since"] else ""
    return french(f"{words['caution']} : {since}{caution['text']} Source : {caution['source_title']}.")


def _cited(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.source["id"] for finding in findings if finding.source is not None))


def _source(words: dict[str, Any], source: dict[str, Any]) -> tuple[str, str]:
    """A source with its dates, and its address when it has one."""
    day = source["dated"]
    dated = words["dated"].format(day=show_date(date.fromisoformat(day))) if day else words["undated-source"]
    checked = show_date(date.fromisoformat(source["checked"]))
    named = {"publisher": source["publisher"], "title": source["title"]}
    url = source.get("url") or ""
    said = french(words["site-cited"].format(**named, dated=dated, checked=checked))
    return said, url if url.startswith(("https://", "http://")) else ""


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
    environment.filters |= {"cited": lambda source: french(cited(source)), "french": french}
    return environment


def _macros(rules: Rules) -> Any:
    words = rules.base["words"]
    environment = _environment()
    environment.filters["deduced"] = lambda why: french(words["deduced"].format(why=why))
    return environment.get_template("dossier.html").make_module({"words": words, "colon": f"{NBSP}: "})
