"""Where an article comes from: its sources with the day of their last reading, and what has changed since."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from assistant.articles.article import Article
from assistant.articles.conditions import condition_said
from assistant.articles.dating import is_over
from assistant.articles.telling import caution_said, source_attributed, source_listed
from assistant.model.base import Base
from assistant.model.condition import TRUE as ALWAYS
from assistant.model.decisions import Caution, Rule, Unmodelled
from assistant.words.dates import show_date


def origin(base: Base, article: Article, on: date) -> str:
    """The sources of an article as Markdown: what it explains, then what completes that, by the day of its reading."""
    main = base.sources[article.source]
    others = [base.sources[name] for name in sources_of(base, article, on) if name != article.source]
    lines = [base.word("site-source").format(source=source_listed(base, main, on))]
    for day in sorted({one.checked for one in others}):
        lines += ["", base.word("site-other-sources").format(day=show_date(day)), ""]
        lines += [f"- {source_listed(base, one, on, day=False)}" for one in others if one.checked == day]
    return "\n".join(lines)


def changes(base: Base, article: Article, on: date) -> str:
    """What is known to have changed or to differ since the text was written, and what will change, as Markdown."""
    found = [base.cautions[name] for name in cautions_of(base, article, on)]
    told = [one for one in found if published(base, one) and one.source != article.source]
    return "\n".join(f"- {_concerning(base, one, on)}" for one in told) or base.word("site-no-change")


def _concerning(base: Base, caution: Caution, on: date) -> str:
    """What a caution says, and whom it concerns: here no case stands beside it."""
    said = caution_said(base, caution, on, linked=True)
    if caution.when == ALWAYS:
        return said
    who = condition_said(base, caution.when, max(on, caution.period.since or on))
    return f"{said}\n    - {base.word('site-caution-who').format(who=who)}"


def unmodelled(base: Base, article: Article) -> str:
    """What the texts of an article say and the base does not decide, as Markdown."""
    topic = base.sources[article.source].topic
    about = {one.id: base.sources[one.source].article for one in base.unmodelled.values()}
    own = (
        one
        for one in base.unmodelled.values()
        if about[one.id] == article.id or (not about[one.id] and one.topic == topic)
    )
    return undecided(base, own)


def undecided(base: Base, told: Iterable[Unmodelled]) -> str:
    """What texts say and the base does not decide, as Markdown, each with why and its source."""
    said = base.word("site-unmodelled-item")
    return "\n".join(
        "- "
        + said.format(says=one.says, why=one.why, source=source_attributed(base, base.sources[one.source], linked=True))
        for one in told
    )


def published(base: Base, caution: Caution) -> bool:
    """Whether what a caution says was published: a precaution of this site was not."""
    return base.sources[caution.source].read != "own"


def last_checked(base: Base) -> date:
    """The day as which the source read the longest ago is known."""
    return min(source.seen for source in base.sources.values())


def led_to(base: Base, article: Article) -> list[str]:
    """The decisions to which an article leads: those that it names, then those of the base that name it."""
    naming = [name for name, form in base.decisions.items() if form.article == article.id]
    return list(dict.fromkeys([*article.decisions, *naming]))


def cautions_of(base: Base, article: Article, on: date) -> list[str]:
    """The cautions of the decisions to which an article leads, and of their rules, in order; none that is over."""
    found: list[str] = []
    for name in led_to(base, article):
        decision = base.decisions[name]
        found += [one for rule in decision.rules if _own(base, rule, article) for one in rule.cautions]
        found += decision.cautions
    return [name for name in dict.fromkeys(found) if not is_over(base.cautions[name].period, on)]


def sources_of(base: Base, article: Article, on: date) -> list[str]:
    """The sources on which an article rests: those of its decisions' rules, notes, procedures and cautions."""
    found = [article.source]
    for name in led_to(base, article):
        for rule in base.decisions[name].rules:
            if not _own(base, rule, article):
                continue
            found.append(rule.source)
            found += [base.notes[one].source for one in rule.notes]
            found += [base.procedures[rule.procedure].source] if rule.procedure else []
    found += [base.cautions[name].source for name in cautions_of(base, article, on)]
    return list(dict.fromkeys(found))


def _own(base: Base, rule: Rule, article: Article) -> bool:
    """Whether a rule of a shared decision speaks of this article: not when it rests on the text of another one."""
    about = base.sources[rule.source].article
    return about in (None, article.id)
