"""The page « Comprendre un rejet », its words and what it loads: an index that recognises, and a file a list."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path

from assistant.articles.site_page import SitePage, link, page_of
from assistant.engine.base import Rules
from assistant.model.base import Base, Words
from assistant.outlets.site.page_json import page_json
from assistant.outlets.telling import Telling
from assistant.rejection.catalogue import (
    DECISION,
    Catalogue,
    Meaning,
    Message,
    SaidPlainly,
    catalogue,
    message_lists,
    unknown_said,
)
from assistant.rejection.plain import COMPARED
from assistant.rejection.plain_names import OF, OUTER, PARTICLES, joined
from assistant.rejection.telling import ToldRejection, meaning_told
from assistant.rejection.wordings import IDLE, telling, wordings
from assistant.rejection.words import words_of
from assistant.words.typography import french

PATH = "rejets.md"
FOLDER = "rejections"
"""The folder of assets that only this page loads."""
SAID = "rejection-"
"""How the names of the words that this page says begin."""
GAP = " … "


def rejections_page(base: Base) -> SitePage:
    """The page: a field drawn by its script, and the same lists as text for who has none."""
    held = [base.lists[base.facts["message"].list or ""], *message_lists(base)]
    lists = "\n".join(f"- {link(PATH, page_of('list', one.id), one.title)}" for one in held)
    lines = [
        f"{base.word('site-rejections-lead')}\n{{: .en-bref }}",
        f"{base.word('site-rejections-private')}\n{{: .confidentialite }}",
        '<div id="rejet"></div>',
        f"{base.word('site-rejections-needs-script')}\n{{: .sans-script }}",
        f"## {base.word('site-rejections-lists')} {{#listes}}",
        lists,
        link(PATH, page_of("decision", DECISION), base.decisions[DECISION].label),
    ]
    title, subject = base.word("site-rejections"), base.word("site-rejections-subject")
    return SitePage(PATH, title, "\n\n".join(lines), subject, "rejections").finished()


def write_rejections(folder: Path, rules: Rules, on: date) -> None:
    """Write into the site's `folder` what the page loads, as the rules stand on the day `on`."""
    place = folder / "assets" / FOLDER
    place.mkdir(parents=True, exist_ok=True)
    found = catalogue(rules, on)
    for name, data in rejections_data(rules, found, on).items():
        (place / f"{name}.json").write_text(page_json(data), "utf-8")


def rejections_data(rules: Rules, found: Catalogue, on: date) -> Mapping[str, ToldRejection]:
    """The files of the page by their names: its words, the index, plain French, then each list of messages."""
    kinds = list(dict.fromkeys(message.kind for message in found.messages))
    near = list(dict.fromkeys(message.near for message in found.messages if message.near))
    otherwise = unknown_said(rules, on)
    index: ToldRejection = {
        "lists": kinds,
        "near": [[word.text for one in held for word in words_of(one)] for held in near],
        "messages": [_indexed(message, kinds, near) for message in found.messages],
        "families": [
            {"begins": list(one.begins), "near": list(one.near), "ask": french(one.ask)} for one in found.families
        ],
        "idle": " ".join(sorted(IDLE)),
        "otherwise": {"says": french(otherwise.why), "ask": french(otherwise.how)},
    }
    labels = telling(wordings(message._replace(texts=(message.label,)) for message in found.messages))
    tells = {one.message.id: " ".join(part.word for part in one.parts) for one in labels}
    told = {kind: _listed(rules, [one for one in found.messages if one.kind == kind], tells) for kind in kinds}
    return {"words": rejection_words(rules.base.words), "index": index, "plain": _plain(found), **told}


def rejection_words(words: Words) -> ToldRejection:
    """The words that this page says besides those of all, with French blanks."""
    return {name: french(text) for name, text in words.items() if name.startswith(SAID) and isinstance(text, str)}


def _indexed(message: Message, kinds: list[str], near: list[tuple[str, ...]]) -> ToldRejection:
    """What recognises a message: the same words as in Python, a gap written « … »."""
    return {
        "id": message.id,
        "list": kinds.index(message.kind),
        "codes": [*message.codes, *message.alone],
        "texts": [_written(text) for text in message.texts],
        "near": near.index(message.near) if message.near else None,
    }


def _plain(found: Catalogue) -> ToldRejection:
    """What recognises plain French: the names of things and faults as words, what each message pairs, its causes."""
    causes = list(dict.fromkeys(meaning.cause for message in found.messages for meaning in message.meanings))
    return {
        "things": [[" ".join(joined(name)) for name in one.after] for one in found.things],
        "after": [[_written(name) for name in one.after] for one in found.faults],
        "before": [[_written(name) for name in one.before] for one in found.faults],
        "pairs": [
            [
                place,
                _places(found.things, message.things),
                _places(found.faults, message.faults),
                bool(message.controls),
            ]
            for place, message in enumerate(found.messages)
            if message.things and message.faults
        ],
        "compared": _places(found.faults, [COMPARED]),
        "joining": [sorted(held) for held in (PARTICLES, OF, OUTER)],
        "causes": [
            [causes.index(meaning.cause) for meaning in message.meanings if meaning.cause] for message in found.messages
        ],
    }


def _places(held: Sequence[SaidPlainly], names: Collection[str]) -> list[int]:
    return [place for place, one in enumerate(held) if one.id in names]


def _written(text: str) -> str:
    """A wording as its words, a gap only between two of them."""
    return GAP.join(filter(None, (" ".join(word.text for word in words_of(piece)) for piece in text.split("…"))))


def _listed(rules: Rules, messages: list[Message], tells: Mapping[str, str]) -> ToldRejection:
    """What is told of the messages of a list; what several share is written once."""
    told = Telling(rules.base)
    causes: dict[str, ToldRejection] = {}
    for message in messages:
        for meaning in message.meanings:
            causes[_name(meaning)] = {key: meaning_told(meaning)[key] for key in ("why", "who", "how", "next")}
    fields = {one.id: one for message in messages for one in message.fields}
    return {
        "messages": {
            message.id: {
                "says": french(message.label),
                "note": french(message.note),
                "causes": [_name(meaning) for meaning in message.meanings],
                "fields": [one.id for one in message.fields],
                "source": message.source,
                "tells": tells.get(message.id, ""),
            }
            for message in messages
        },
        "causes": causes,
        "fields": {name: {"label": french(one.label), "cii": one.cii, "ubl": one.ubl} for name, one in fields.items()},
        "sources": {
            name: told.source(rules.base.sources[name]) for name in dict.fromkeys(one.source for one in messages)
        },
    }


def _name(meaning: Meaning) -> str:
    return meaning.cause or meaning.rule or ""
