"""What identifies someone in a text, replaced by what it is: numbers, e-mails, addresses, names, secrets."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

from assistant.words.folding import straight_apostrophes

WORDS: dict[str, list[str]] = json.loads(Path(__file__).with_name("private.json").read_text(encoding="utf-8"))
"""The French words by which what is private is told: read here, written there."""


def _any(kind: str) -> str:
    """The words of a kind as alternatives, the longest first."""
    return "|".join(re.escape(one) for one in sorted(WORDS[kind], key=len, reverse=True))


_DROPPED = frozenset({"Cf", "Mn", "Me"})
"""Characters that nobody sees, and marks that are no accent: they part the digits of a number for a program only."""

_FULL_STOPS = str.maketrans("。·‧∙", "....")

_WEB = re.compile(r"\b(?:[a-z]{2,8}://|www\.)\S+", re.IGNORECASE)

_AT = rf"(?: ?@ ?| ?[(\[{{<] ?(?:{_any('at_bracketed')}) ?[)\]}}>] ?| (?:{_any('at')}) )"
_DOT = rf"(?: ?\. ?| ?[(\[{{<] ?(?:{_any('dot')}) ?[)\]}}>] ?| (?:{_any('dot')}) )"
_MAIL = re.compile(
    rf"(?<![\w.+-])[\w.+-]++(?: (?:{_any('before_at')}) [\w+-]++){{0,3}}{_AT}[\w-]++(?:{_DOT}[\w-]++){{1,5}}",
    re.IGNORECASE,
)
_AT_SIGN = re.compile(r"(?<![^\s@<>()])[^\s@<>()]*+@[^\s@<>()]*+")

_BANK = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:\W{0,3}[A-Z0-9]{4}){2,7}(?:\W{0,3}[A-Z0-9]{1,4})?(?!\w)", re.IGNORECASE)
_FEWEST_OF_BANK = 8

_DIGITS = re.compile(rf"[+(]{{0,2}}\d(?:[ab]?(?:[^\w]{{0,5}}| (?:{_any('between_digits')}) )\d){{5,}}", re.IGNORECASE)
_MIXED = re.compile(r"\w{6,}")
_FEWEST_OF_MIXED = 5

_SECRET = re.compile(
    rf"\b(?P<called>(?:{_any('secrets')}))"
    rf"(?P<link> ?[:=] ?| (?:{_any('being')}) (?:{_any('being_articles')})?[:«\"']? ?| )(?P<value>\S+)",
    re.IGNORECASE,
)
_STATE = re.compile(rf"(?:\w*(?:{_any('state_endings')})|{_any('states')})\W*", re.IGNORECASE)


def _any_case(kind: str) -> str:
    return "|".join(re.escape(form) for one in WORDS[kind] for form in (one, one.capitalize(), one.upper()))


_ANY_TITLE = _any_case("titles")
_PARTICLE = rf"(?:{_any('particles')})"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'-]*+\.?"
_NAME = rf"(?:{_PARTICLE} ?)?{_CAPITAL}(?: (?:{_PARTICLE} ?)?{_CAPITAL}){{0,4}}"
_TITLED = re.compile(rf"(?<!\w)(?P<title>{_ANY_TITLE}|{_any('short_titles')})(?: |(?<=\.))(?P<name>{_NAME})")
_SEVERAL = re.compile(
    rf"(?<!\w)(?P<title>{_any_case('plural_titles')})(?: |(?<=\.)){_NAME}(?:(?:,| et) {_NAME}){{1,6}}"
)
_BEING = re.compile(rf"(?<!\w)(?P<title>{_any('i_am')}) {_CAPITAL} {_NAME}")

_WORD = r"[^\W\d_][\w'-]*+\.?"
_TITLED_LOW = re.compile(
    rf"(?<!\w)(?P<title>(?:{_any('titles')}|{_any('low_titles')})\.?) (?P<name>{_WORD}(?: {_WORD})?)", re.IGNORECASE
)
_SAID = re.compile(
    rf"(?<!\w)(?P<title>(?:{_any('before_names')}|(?:{_any('before_names_by_colon')}) ?:|(?:{_any('signed')}) ?:?)) ?"
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}})",
    re.IGNORECASE,
)
_NO_NAME = frozenset(WORDS["no_names"])
_LITTLE = frozenset(WORDS["little"])
"""Words that begin some names, and that after a title begin a function: « madame la directrice »."""


def without_private(text: str) -> str:
    """A text without addresses, e-mails, numbers that name someone, names after a title, or passwords.

    >>> without_private("SIRET 110–002–011–00044, Madame Jeanne Durand, a (at) b.fr : facture F2024001234 ?")
    'SIRET [numéro], Madame [nom], [courriel] : facture [numéro] ?'
    """
    text = _plain(text)
    text = _SECRET.sub(_secret, text)
    text = _WEB.sub("[adresse]", text)
    text = _MAIL.sub("[courriel]", text)
    text = _AT_SIGN.sub("[courriel]", text)
    text = _BANK.sub(lambda found: _number(found, _FEWEST_OF_BANK), text)
    text = _MIXED.sub(lambda found: _number(found, _FEWEST_OF_MIXED), text)
    text = _DIGITS.sub("[numéro]", text)
    text = _SAID.sub(_said, text)
    text = _BEING.sub(r"\g<title> [nom]", text)
    text = _SEVERAL.sub(r"\g<title> [noms]", text)
    text = _TITLED.sub(r"\g<title> [nom]", text)
    return _TITLED_LOW.sub(_titled, text)


def _plain(text: str) -> str:
    """A text as it is read: compatible forms made plain, what is not seen left out."""
    composed = unicodedata.normalize("NFKC", straight_apostrophes(text)).translate(_FULL_STOPS)
    return " ".join("".join(char for char in composed if unicodedata.category(char) not in _DROPPED).split())


def _number(found: re.Match[str], fewest: int) -> str:
    return "[numéro]" if sum(char.isdigit() for char in found[0]) >= fewest else found[0]


def _secret(found: re.Match[str]) -> str:
    """A secret after what it is called: what a colon brings, after « est » what is no state, else what has digits."""
    link, value = found["link"], found["value"]
    if ":" in link or "=" in link:
        hidden = True
    elif link.strip():
        hidden = not _STATE.fullmatch(value)
    else:
        hidden = any(char.isdigit() for char in value)
    return f"{found['called']}{link}[secret]" if hidden else found[0]


def _said(found: re.Match[str]) -> str:
    """A name after « je m'appelle », up to a word that is none."""
    return _named(found, _NO_NAME)


def _titled(found: re.Match[str]) -> str:
    """A name without a capital after a title, unless what follows is a function, or the rest of the sentence."""
    return _named(found, _NO_NAME | _LITTLE)


def _named(found: re.Match[str], no_name: frozenset[str]) -> str:
    words = found["name"].split(" ")
    many = next((rank for rank, one in enumerate(words) if one.casefold().partition("'")[0] in no_name), len(words))
    return " ".join([found["title"], "[nom]", *words[many:]]) if many else found[0]
