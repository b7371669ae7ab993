"""The page of a list: each item with its anchor, its other names, where it is used."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from assistant.articles.dating import is_over, with_period
from assistant.articles.pages.matrix import statements_said
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.telling import source_listed
from assistant.model.base import Base
from assistant.model.condition import Among, tests
from assistant.model.decisions import Rule
from assistant.model.facts import Item, List
from assistant.model.tables import Transition
from assistant.words.folding import fold


def list_page(base: Base, shown: List, on: date) -> SitePage:
    """Compose the page of a list for the day `on`."""
    path = page_of("list", shown.id)
    extent = _extent(base, shown)
    lines = [
        *((extent, "") if extent else ()),
        *(_item(base, one, _passages(base, shown).get(one.id)) for one in shown.items),
        "",
        f"## {base.word('source')} {{#source}}",
        "",
        _origin(base, shown, on),
    ]
    used = [
        with_period(base, link(path, page_of("rule", rule.id), rule.id), rule.period, on)
        for rule in _users(base, shown)
        if not is_over(rule.period, on)
    ]
    if used:
        lines += ["", f"{base.word('site-used-by')} : {', '.join(used)}."]
    return SitePage(path, shown.title, "\n".join(lines), shown.title, "list")


def _extent(base: Base, shown: List) -> str:
    """What its source says of how far a list goes; nothing when it does not say."""
    if shown.complete:
        return base.word("site-closed-list").format(statements=", ".join(shown.complete))
    return base.word("site-open-list") if shown.open else ""


def _passages(base: Base, shown: List) -> Mapping[str, Transition]:
    """The passages from a status to another for which the items of a list stand."""
    return base.transitions if {*shown.ids()} == {*base.transitions} else {}


def _item(base: Base, item: Item, passage: Transition | None) -> str:
    """A line of the list: what the item is called, then its note, and why nothing here checks it if that is said."""
    text = f'- <span id="{item.id}">{_named(base, item, passage)}</span>'
    contact = base.contacts.get(item.id)
    if contact and contact.label == item.label:  # its aliases are words of questions, not other names
        return f"{text}. {contact.says}"
    aliases = [one for one in item.aliases if one.lower() != item.label.lower()]
    if aliases:
        text += f" ({base.word('site-aliases').format(aliases=', '.join(aliases))})"
    said = " ".join(filter(None, (item.note, item.text("why"))))
    return text + (f". {said}" if said else "")


def _named(base: Base, item: Item, passage: Transition | None) -> str:
    """What a reader looks an item up by: an official code before its label, the two statuses of a passage."""
    if passage:
        statuses = {one.id: one.label for shown in base.lists.values() for one in shown.items}
        way = base.word("site-next-step").format(**{"from": statuses[passage.start], "to": statuses[passage.end]})
        return f"{way} ({passage.label})" if passage.label else way
    told = item.id in item.label or fold(item.id.replace("_", " ")) == fold(item.label)
    return f"{item.id} : {item.label}" if item.id.isupper() and not told else item.label


def _origin(base: Base, shown: List, on: date) -> str:
    names = dict.fromkeys(filter(None, [shown.source, *(item.source for item in shown.items)]))
    text = "\n".join(f"- {source_listed(base, base.sources[name], on)}" for name in names)
    cited = dict.fromkeys([*shown.statements, *shown.complete])
    return f"{text}\n\n{statements_said(base, page_of('list', shown.id), cited)}".rstrip()


def _users(base: Base, shown: List) -> list[Rule]:
    """The rules whose condition reads a list."""
    return [
        rule
        for decision in base.decisions.values()
        for rule in decision.rules
        if any(isinstance(test, Among) and test.list == shown.id for test in tests(rule.when))
    ]
