"""How things are said, once for articles and outlets: a source, a caution, an unknown name, a rule.

What depends on the day is said for a day, `on`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from assistant.articles.dating import limit_said
from assistant.articles.stakes import OLD, is_old
from assistant.engine.reasons import Cited
from assistant.model.base import Base
from assistant.model.decisions import SLOT, Caution, DecisionModel, Rule, Source
from assistant.model.period import Value
from assistant.words.dates import show_date
from assistant.words.suggestion import did_you_mean, quoted
from assistant.words.typography import small

_ITSELF = {
    ("official", True): "read-official",
    ("own", True): "read-own",
    ("official", False): "read-official-undated",
    ("own", False): "read-own-undated",
}
"""The sentences of readings of the text itself, with their day or without; of a copy or a citation there is more."""

_COPY = {
    (False, True): "read-copy",
    (True, True): "read-copied",
    (False, False): "read-copy-undated",
    (True, False): "read-copied-undated",
}
"""Those of a copy: whether its own day is known, whether the day of the reading is said."""


def source_cited(
    base: Base, source: Source | Cited, *, titled: bool = True, linked: bool = False, day: bool = True
) -> str:
    """A source in a sentence: who says so, where if it is `titled`, its own date, how it was read and which day.

    `linked` makes its title a Markdown link where the source has an address; without `day`, the day of its reading is
    said elsewhere.
    """
    return base.word("cited").format(
        source=source_named(base, source, linked=linked) if titled else source.publisher,
        dated=base.word("dated").format(day=show_date(source.dated)) if source.dated else base.word(_undated(source)),
        read=reading_said(base, source, day=day),
    )


def _undated(source: Source | Cited) -> str:
    return "own-source" if source.read == "own" else "undated-source"


def reading_said(base: Base, source: Source | Cited, *, day: bool = True) -> str:
    """How a source was read, and which `day`: « cité par maire-info.com, copie lue le 24 novembre 2026 »."""
    read = show_date(source.checked)
    if (source.read, day) in _ITSELF:
        return base.word(_ITSELF[source.read, day]).format(day=read)
    copy = base.word(_COPY[source.copied is not None, day])
    copy = copy.format(day=read, copied=show_date(source.copied) if source.copied else "")
    return copy if source.by is None else base.word("read-cited").format(by=source.by, copy=copy)


def source_named(base: Base, source: Source | Cited, *, linked: bool = False) -> str:
    """Who says so and where: « AIFE, « Bien renseigner son numéro de facture » »."""
    title = quotable(source.title)
    title = f"[{title}]({source.url})" if linked and source.url else title
    return base.word("passage").format(article=source.publisher, section=title)


def source_listed(base: Base, source: Source, on: date, *, day: bool = True) -> str:
    """A source on a page made for the day `on`: as it is cited, why it has no link, that its reading is old."""
    said = [f"{source_cited(base, source, linked=True, day=day)}."]
    if source.unlinked:
        said.append(base.word("unlinked").format(why=source.unlinked))
    if source.copied_after:
        said.append(base.word("read-copied-after").format(day=show_date(source.copied_after)))
    if is_old(source, on):
        said.append(base.word("site-old-source").format(days=OLD))
    return " ".join(said)


def limit_cited(base: Base, value: Value, on: date, *, unit: bool = True) -> str:
    """A named limit on the day `on`, and what it will be with who announces it, where that is another source."""
    return limit_said(base, value, on, unit=unit, cite=lambda name: source_attributed(base, base.sources[name]))


def source_attributed(base: Base, source: Source, *, linked: bool = False) -> str:
    """Who says so, where, and who cites it if it was read elsewhere: « DGFiP, « Instruction », d'après un site »."""
    named = source_named(base, source, linked=linked)
    return named if source.by is None else base.word("cited-by").format(source=named, by=source.by)


def quotable(title: str) -> str:
    """A title that can stand between « and »: what it quotes itself is between “ and ”.

    >>> quotable("Bloc « Statut » de la structure")
    'Bloc “Statut” de la structure'
    """
    return title.replace("« ", "“").replace(" »", "”")


def caution_said(base: Base, caution: Caution, on: date, *, sourced: bool = True, linked: bool = False) -> str:
    """A caution with the time for which it holds, seen from the day `on`, and its source if it is to be `sourced`.

    In Markdown the source may be `linked`.
    """
    text, since, until = caution.text, caution.period.since, caution.period.until
    last = until - timedelta(days=1) if until else None
    if since and last:
        text = base.word("caution-between").format(day=show_date(since), until=show_date(last), text=small(text))
    elif since:
        begins = base.word("caution-from" if since > on else "caution-since")
        text = begins.format(day=show_date(since), text=small(text))
    elif last:
        text = base.word("caution-until").format(day=show_date(last), text=small(text))
    if not sourced:
        return text
    source = source_attributed(base, base.sources[caution.source], linked=linked)
    return base.word("caution-source").format(text=text, source=source)


def deduction_said(base: Base, why: str) -> str:
    """That no source says it, and why this site does."""
    return base.word("deduced").format(why=why)


def unknown_said(
    base: Base, sentence: str, typed: str, known: Iterable[str], *, every: str = "", instead: str = ""
) -> str:
    """That nothing is called `typed`, in the sentence that is named, and the nearest that is known, else `instead`.

    `every` tells all of them in any case.
    """
    hint = did_you_mean(typed, known, base.word("did-you-mean")) or instead
    return " ".join(filter(None, [base.word(sentence).format(name=quoted(typed)), hint, every]))


def choice_refused(base: Base, fact: str, typed: str, said: object) -> str:
    """Why a choice is refused, as the engine said it of its labels, with the nearest id, which programs type."""
    choices = base.facts[fact].choices if fact in base.facts else ()
    hint = did_you_mean(typed, [one.id for one in choices], base.word("did-you-mean"))
    first, _, _ = base.word("did-you-mean").partition("{")
    return f"{said} {hint}" if hint and first not in str(said) else str(said)


def sentence_said(base: Base, template: str, on: date) -> str:
    """A rule's sentence without a case: limits as they are on the day `on`, what depends on the case by its name.

    « [nom du fichier] » pèse [taille du fichier] ; la limite est de 10 Mo.
    """

    def put(found: re.Match[str]) -> str:
        value = base.values.get(found[1])
        if value:
            return limit_said(base, value, on, unit=False)
        return f"[{base.facts[found[1]].label}]" if found[1] in base.facts else "…"

    return SLOT.sub(put, template).replace("….", "…")


def ending_said(base: Base, decision: DecisionModel, rule: Rule) -> str:
    """What a rule gives: the label of its outcome, or why it leaves the decision open."""
    return decision.outcome(rule.ends).label if rule.ends else base.word(f"status-{rule.undecided}")


def audiences(base: Base) -> Mapping[str, str]:
    """The readers for whom articles are written, by id, as they recognise themselves: « Je facture »."""
    return _table(base, "audiences")


def readers(base: Base) -> Mapping[str, str]:
    """The same readers, as others name them: « fournisseurs »."""
    return _table(base, "readers")


def _table(base: Base, name: str) -> Mapping[str, str]:
    found = base.words[name]
    return {} if isinstance(found, str) else found
