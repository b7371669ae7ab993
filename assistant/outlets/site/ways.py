"""The ways through the site, for its templates: the menu, what stands above a page, what stands beside an article."""

from __future__ import annotations

from typing import NamedTuple

from assistant.articles.article import read_articles
from assistant.articles.beside import by_audience, in_turn
from assistant.articles.shortcodes import REFERENCE
from assistant.articles.site_page import address, page_of
from assistant.language.loading import packaged
from assistant.model.base import Base
from assistant.outlets.site.directory.page import PATH, TITLE
from assistant.words.typography import french


class MenuLink(NamedTuple):
    """A link of the menu, its address from the root of the site."""

    title: str
    url: str


class MenuGroup(NamedTuple):
    """Links of the menu under one title."""

    title: str
    links: list[MenuLink]


class Neighbours(NamedTuple):
    """The articles before and after one, under the title that the menu gives to them all."""

    title: str
    before: MenuLink | None
    after: MenuLink | None


def menu(base: Base, has_directory: bool = False) -> list[MenuGroup]:
    """The subjects by audience, as on the home page, then the reference, where the page of a directory comes first."""
    subjects = by_audience(base, read_articles(packaged("docs") / "articles"))
    checks = [(decision.label, page_of("decision", name)) for name, decision in base.decisions.items()]
    groups = [
        (base.word("site-checks"), checks),
        *((label, [(one.title, one.path) for one in held]) for label, held in subjects),
    ]
    reference = [(PATH, TITLE), *REFERENCE] if has_directory else REFERENCE
    groups.append((base.word("site-reference"), [(base.word(name), path) for path, name in reference]))
    return [
        MenuGroup(title, [MenuLink(french(text), address(path) or ".") for text, path in held])
        for title, held in groups
    ]


def ups(base: Base) -> dict[str, MenuLink]:
    """The page that lists the pages of a folder, by that folder: from a rule one goes up to the rules."""
    lists = {
        "article": "site-articles",
        "rule": "site-rules",
        "list": "site-lists",
        "decision": "site-questions",
        "lookup": "site-codes",
    }
    found = {address(page_of(kind, "index")): word for kind, word in lists.items()}
    return {url.rstrip("/"): MenuLink(french(base.word(word)), url) for url, word in found.items()}


def neighbours(base: Base) -> dict[str, Neighbours]:
    """By its address, what stands before and after each article that is not alone under its title."""
    found = {}
    for title, held in in_turn(base, read_articles(packaged("docs") / "articles")):
        links = [MenuLink(french(one.title), address(one.path)) for one in held]
        for before, here, after in zip([None, *links], links, [*links[1:], None], strict=False):
            if before or after:
                found[here.url] = Neighbours(french(title), before, after)
    return found
