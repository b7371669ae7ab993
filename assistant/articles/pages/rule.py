"""The page of a rule: French first (what it says, when, at the boundaries, on what it rests), its YAML last."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from assistant.articles.conditions import lines_said
from assistant.articles.dating import is_over, period_said, since_when
from assistant.articles.pages.matrix import statements_said
from assistant.articles.proofs import Proofs
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.steps import numbered, remarks
from assistant.articles.telling import (
    caution_said,
    deduction_said,
    ending_said,
    limit_cited,
    sentence_said,
    source_attributed,
    source_listed,
)
from assistant.language.loading import packaged
from assistant.model.base import Base
from assistant.model.condition import values_of
from assistant.model.decisions import DecisionModel, Rule
from assistant.model.period import ALWAYS, Value
from assistant.words.dates import show_date
from assistant.words.typography import small


def rule_page(
    proofs: Proofs, rule: Rule, folder: Path | None = None, titles: Mapping[str, str] = MappingProxyType({})
) -> SitePage:
    """Compose the page of a rule; `proofs` are those of its decision, for the day of the page.

    `folder` holds the YAML of the base, by default that of the project.
    """
    base, decision, on, path = proofs.base, proofs.model, proofs.on, page_of("rule", rule.id)
    says = sentence_said(base, rule.says, on)
    parts = [f"{says}\n{{: .en-bref }}", *_in_force(base, rule, on), *_when(base, rule, on)]
    parts += [f"**{name}** : {text}" for name, text in _said(base, decision, rule, on)]
    if rule.procedure:
        procedure = base.procedures[rule.procedure]
        parts += [f"## {base.word('steps')} : {procedure.title} {{#demarche}}", numbered(base, procedure)]
        parts += [base.word("site-know"), remarks(procedure)] if procedure.notes else []
    for name, anchor, text in (
        ("site-example", "exemples", proofs.examples(rule)),
        ("site-scenarios", "scenarios", proofs.scenarios(rule)),
        ("site-would-change", "changerait", proofs.changes(rule)),
        ("site-history", "histoire", proofs.history(rule)),
    ):
        parts += [f"## {base.word(name)} {{#{anchor}}}", text]
    source = _source(base, rule, path, on)
    parts += [f"## {base.word('source')} {{#source}}", source, _used(base, decision, rule, path, titles)]
    if rule.notes:
        notes = "\n".join(f"- {base.notes[name].text}" for name in rule.notes)
        parts += [f"## {base.word('to-know')} {{#a-savoir}}", notes]
    parts += [_yaml(rule, base.word("site-yaml"), folder or packaged("rules"))]
    title = base.word("site-rule").format(rule=rule.id)
    return SitePage(path, title, "\n\n".join(filter(None, parts)), says, "rule")


def _when(base: Base, rule: Rule, on: date) -> Iterator[str]:
    """What must hold for the rule, a line each."""
    lines = lines_said(base, rule.when, on)
    if not lines:
        yield f"**{base.word('rule-when')}** : {base.word('always')}"
    else:
        yield f"**{base.word('rule-when')}**"
        yield "\n".join(f"- {line}" for line in lines)


def _in_force(base: Base, rule: Rule, on: date) -> Iterator[str]:
    """A sentence for a rule that is not yet, or no longer, in force."""
    since, until = rule.period.since, rule.period.until
    if since and since > on:
        yield base.word("site-rule-to-come").format(day=show_date(since))
    elif until and until <= on:
        yield base.word("site-rule-over").format(day=show_date(until))


def _said(base: Base, decision: DecisionModel, rule: Rule, on: date) -> Iterator[tuple[str, str]]:
    """What a rule holds, a line each with its name."""
    yield base.word("rule-gives"), ending_said(base, decision, rule)
    for value in (base.values[name] for name in values_of(rule.when)):
        yield base.word("site-limit"), _limit(base, rule, value, on)
    if rule.advice:
        yield base.word("to-do"), sentence_said(base, rule.advice, on)
    if rule.deduced:
        yield base.word("rule-deduced"), small(deduction_said(base, rule.why))
    if rule.period != ALWAYS:
        yield base.word("rule-period"), period_said(base, rule.period, on)
    for caution in (base.cautions[name] for name in rule.cautions):
        if not is_over(caution.period, on):
            yield base.word("caution"), caution_said(base, caution, on, linked=True)


def _limit(base: Base, rule: Rule, value: Value, on: date) -> str:
    """A limit that a rule reads, since when, and who says so where that is not the source of the rule."""
    held, text = value.at(on), f"{value.label}, {limit_cited(base, value, on)}{_since(base, value, on)}"
    if held is None or held.source == rule.source:
        return text
    return base.word("site-limit-by").format(note=f"{text},", source=source_attributed(base, base.sources[held.source]))


def _since(base: Base, value: Value, on: date) -> str:
    """Since when a limit is what it is; nothing on a day for which the base knows none."""
    if value.on(on) is None:
        return ""
    day = since_when(value, on)
    return ", " + (base.word("rule-since").format(day=show_date(day)) if day else base.word("site-from-start"))


def _source(base: Base, rule: Rule, path: str, on: date) -> str:
    text = f"{base.word('source')} : {source_listed(base, base.sources[rule.source], on)}"
    return f"{text} {statements_said(base, path, rule.statements)}".rstrip()


def _used(base: Base, decision: DecisionModel, rule: Rule, path: str, titles: Mapping[str, str]) -> str:
    article = decision.article
    places = [link(path, page_of("decision", decision.id), decision.label)]
    if article:
        places.append(link(path, page_of("article", article), titles.get(article, base.word("site-article"))))
    used = f"{base.word('site-used-by')} : {' · '.join(places)}"  # no point after a title that may end with « ? »
    return f"{used}\n\n{base.word('site-test')} : `chorus-assistant rules test {rule.id}`"


def _yaml(rule: Rule, title: str, folder: Path) -> str:
    """The lines of a rule in its file, folded under `title`; nothing when the file cannot be found again."""
    place = folder / Path(rule.place.file).name
    if not place.is_file():
        return ""
    lines = place.read_text("utf-8").split("\n")[rule.place.line - 1 :]
    indent = len(lines[0]) - len(lines[0].lstrip())
    taken = [lines[0]]
    for one in lines[1:]:
        if one.strip() and len(one) - len(one.lstrip()) <= indent:
            break
        taken.append(one)
    text = html.escape("\n".join(one[indent:] for one in taken).rstrip(), quote=False)
    return f'<details class="yaml"><summary>{title}</summary><pre><code>{text}</code></pre></details>'
