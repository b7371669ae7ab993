"""What identifies someone in a text, replaced by what it is: numbers, e-mails, addresses, names, secrets."""

from __future__ import annotations

import re
import unicodedata

from assistant.words.folding import straight_apostrophes

_DROPPED = frozenset({"Cf", "Mn", "Me"})
"""Characters that nobody sees, and marks that are no accent: they part the digits of a number for a program only."""

_FULL_STOPS = str.maketrans("。·‧∙", "....")

_WEB = re.compile(r"\b(?:[a-z]{2,8}://|www\.)\S+", re.IGNORECASE)

_AT = r"(?: ?@ ?| ?[(\[{<] ?(?:at|arobase?|chez) ?[)\]}>] ?| (?:at|arobase?) )"
_DOT = r"(?: ?\. ?| ?[(\[{<] ?(?:dot|point) ?[)\]}>] ?| (?:dot|point) )"
_MAIL = re.compile(
    rf"(?<![\w.+-])[\w.+-]++(?: (?:point|dot|tiret) [\w+-]++){{0,3}}{_AT}[\w-]++(?:{_DOT}[\w-]++){{1,5}}",
    re.IGNORECASE,
)
_AT_SIGN = re.compile(r"(?<![^\s@<>()])[^\s@<>()]*+@[^\s@<>()]*+")

_BANK = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:\W{0,3}[A-Z0-9]{4}){2,7}(?:\W{0,3}[A-Z0-9]{1,4})?(?!\w)", re.IGNORECASE)
_FEWEST_OF_BANK = 8

_DIGITS = re.compile(r"[+(]{0,2}\d(?:[ab]?(?:[^\w]{0,5}| (?:point|tiret|espace|slash) )\d){5,}", re.IGNORECASE)
_MIXED = re.compile(r"\w{6,}")
_FEWEST_OF_MIXED = 5

_SECRET = re.compile(
    r"\b(?P<called>(?:mots? de passe|mdp|passwords?|code (?:secret|pin|confidentiel|d'accès)|identifiants?|login))"
    r"(?P<link> ?[:=] ?| (?:est|était|c'est|sera) (?:le |la |l')?[:«\"']? ?| )(?P<value>\S+)",
    re.IGNORECASE,
)
_STATES = """
incorrect incorrecte faux fausse invalide inconnu inconnue trop toujours plus pas bien en à le la
les un une mon ma ce que qui quoi quel quelle où introuvable nécessaire obligatoire court long
valable valide différent perdu perdue
"""
_STATE = re.compile(rf"(?:\w*(?:é|ée|és|ées)|{'|'.join(_STATES.split())})\W*", re.IGNORECASE)

_TITLES = """madame monsieur mademoiselle mesdames messieurs mme mlle mr docteur maître"""
_SHORT_TITLES = r"MM\.?|M\.?|Mr\.|mr\.|Dr\.?|DR\.?|dr\.?|Pr\.?|Me"
_ANY_TITLE = "|".join(form for one in _TITLES.split() for form in (one, one.capitalize(), one.upper()))
_PARTICLE = r"(?:de la|de l'|de|du|des|d'|le|la|von|van|ben|el|al)"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'-]*+\.?"
_NAME = rf"(?:{_PARTICLE} ?)?{_CAPITAL}(?: (?:{_PARTICLE} ?)?{_CAPITAL}){{0,4}}"
_TITLED = re.compile(rf"(?<!\w)(?P<title>{_ANY_TITLE}|{_SHORT_TITLES})(?: |(?<=\.))(?P<name>{_NAME})")
_BEING = re.compile(rf"(?<!\w)(?P<title>[Jj]e suis) {_CAPITAL} {_NAME}")

_WORD = r"[^\W\d_][\w'-]*+\.?"
_TITLED_LOW = re.compile(
    rf"(?<!\w)(?P<title>(?:{'|'.join(_TITLES.split())}|m\.|dr)\.?) (?P<name>{_WORD}(?: {_WORD})?)", re.IGNORECASE
)
_SAID = re.compile(
    r"(?<!\w)(?P<title>(?:je m'appelle|je me nomme|m'appelant|mon (?:pré)?nom est|je soussignée?"
    r"|(?:pré)?nom ?:|signé ?:?)) ?"
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}})",
    re.IGNORECASE,
)
_COMMON = """
l un une des d mon ma mes votre vos notre nos son sa ses ce cette je j vous nous il elle on qui que
qu quoi et ou où mais car donc si est a à au aux en dans pour par sur avec sans bonjour bonsoir
merci comment quand combien quel quelle pouvez puis peut ne n pas suis ai avons veux voudrais
souhaite doit dois maire ministre préfet préfète directeur directrice président présidente comptable
trésorier trésorière
"""
_NO_NAME = frozenset(_COMMON.split())
_LITTLE = frozenset({"le", "la", "les", "de", "du"})
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
