"""Definitions: a question that asks what a word means is answered by the glossary, where it holds that very word.

« C'est quoi un code service ? » asks for the word; « c'est quoi le code service de la mairie ? » does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from assistant.articles.lists import ACRONYMS, SHORT, TERMS
from assistant.articles.passage import Passage
from assistant.articles.site_page import address, page_of
from assistant.model.base import Base
from assistant.model.facts import Item
from assistant.words.folding import fold_label
from assistant.words.french import FRENCH
from assistant.words.little_words import ARTICLES, COURTESIES
from assistant.words.typography import french, small

GLOSSARY = "glossaire"
"""The page that holds the definitions."""

ALSO = "also"
"""The column of the terms that holds another name of each."""

LONGEST = 200
"""How many words of a question are read for what it asks to define."""

Folded = tuple[str, ...]


class Definition(NamedTuple):
    """What a word means: the names by which it is asked, the one that it is shown under, its words, its anchor."""

    names: tuple[str, ...]
    shown: str
    text: str
    anchor: str

    def passage(self, base: Base) -> Passage:
        """The definition as a passage of the page that holds it."""
        place = address(page_of("page", GLOSSARY), self.anchor)
        return Passage(GLOSSARY, base.word("site-glossary"), self.shown, place, self.text)


def definitions(base: Base) -> Iterator[Definition]:
    """The definitions of a base, in the order of its page; an acronym with two senses says both."""
    terms, acronyms = (base.lists[name].items if name in base.lists else () for name in (TERMS, ACRONYMS))
    own = {fold_label(name) for one in terms for name in _names(one)}
    for acronym, found in groupby(sorted(acronyms, key=lambda one: one.text(SHORT)), key=lambda one: one.text(SHORT)):
        senses = list(found)
        said = "\n".join(french(f"{acronym} : {one.label}. {one.note}".rstrip()) for one in senses)
        labels = (one.label for one in senses if fold_label(one.label) not in own)
        yield Definition((acronym, *labels), acronym, said, senses[0].id)
    for one in terms:
        said = french(f"{one.label[:1].upper()}{one.label[1:]} : {small(one.note)}")
        yield Definition(tuple(_names(one)), one.label, said, one.id)


def _names(term: Item) -> Iterator[str]:
    yield term.label
    if term.text(ALSO):
        yield term.text(ALSO)


class Glossary:
    """Definitions by the words that ask for them."""

    def __init__(self, found: Iterable[Definition]) -> None:
        self._named: Mapping[Folded, Definition] = {_words(name): one for one in found for name in one.names}

    def asked(self, text: str) -> Definition | None:
        """The definition that a text asks for, None where it asks for none, or for one that no word here has."""
        for rest in _defined(_words(text)[:LONGEST]):
            found = next((self._named[one] for one in _bare(rest) if one in self._named), None)
            if found is not None:
                return found
        return None


def _words(text: str) -> Folded:
    return tuple(word for word in fold_label(text).split() if word not in ARTICLES)


def _phrases(texts: Iterable[str]) -> dict[str, list[Folded]]:
    """Ways of asking by their first word, the longest first."""
    found: dict[str, list[Folded]] = {}
    for said in sorted(map(_words, texts), key=len, reverse=True):
        found.setdefault(said[0], []).append(said)
    return found


_BEFORE, _AFTER = _phrases(FRENCH["defining"]["before"]), _phrases(FRENCH["defining"]["after"])
_BESIDE = frozenset(map(fold_label, (*COURTESIES, *FRENCH["defining"]["beside"])))


def _defined(words: Folded) -> Iterator[Folded]:
    """What is asked to be defined, after the words that ask or before them."""
    for at, word in enumerate(words):
        yield from (words[at + len(said) :] for said in _BEFORE.get(word, ()) if words[at : at + len(said)] == said)
        yield from (words[:at] for said in _AFTER.get(word, ()) if words[at : at + len(said)] == said)


def _bare(words: Folded) -> Iterator[Folded]:
    """Some words, then fewer, as what may stand beside a word is left out at both ends."""
    yield words
    while words and words[-1] in _BESIDE:
        words = words[:-1]
        yield words
    while words and words[0] in _BESIDE:
        words = words[1:]
        yield words
