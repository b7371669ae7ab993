"""Numbers and counts as French writes them."""

from decimal import Decimal

from assistant.words.french import FRENCH
from assistant.words.little_words import PREPOSITIONS

THIN = "\u202f"
_SIGNS = {"EUR": "€"}
"""Currencies that have a sign; the others are told by their code."""
_UNCHANGED = tuple(FRENCH["plurals"]["unchanged"])
_ENDINGS = FRENCH["plurals"]["endings"]


def number(n: int) -> str:
    """Group a whole number by thousands with narrow no-break spaces.

    >>> number(10485760), number(999)
    ('10\u202f485\u202f760', '999')
    """
    return f"{n:,}".replace(",", THIN)


def decimal_comma(value: Decimal) -> str:
    """Write a decimal number with a comma, thousands grouped, without idle zeros.

    >>> decimal_comma(Decimal("1234.50")), decimal_comma(Decimal("3.0"))
    ('1\u202f234,5', '3')
    """
    whole, _, rest = f"{value:f}".partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    rest = rest.rstrip("0")
    return sign + number(int(whole)) + (f",{rest}" if rest else "")


def money(value: Decimal, currency: str = "") -> str:
    """Write an amount with its cents, and all that is written beyond them, then its currency.

    >>> money(Decimal("1234.5"), "EUR"), money(Decimal("-0.125"), "USD"), money(Decimal(3))
    ('1\u202f234,50\u202f€', '-0,125\u202fUSD', '3,00')
    """
    whole, _, rest = decimal_comma(value).partition(",")
    sign = _SIGNS.get(currency, currency)
    return f"{whole},{rest.ljust(2, '0')}" + (f"{THIN}{sign}" if sign else "")


def plural(n: int, noun: str, several: str | None = None) -> str:
    """Count a noun; 0 and 1 are singular, and the words before a preposition take the plural.

    >>> plural(0, "pièce jointe"), plural(2, "pièce jointe"), plural(3, "numéro de SIRET")
    ('0 pièce jointe', '2 pièces jointes', '3 numéros de SIRET')
    """
    return f"{number(n)} {noun if abs(n) < 2 else several or _plural_of(noun)}"


def _plural_of(noun: str) -> str:
    words = noun.split(" ")
    after = (at for at, word in enumerate(words) if word in PREPOSITIONS or word[:2] in {"d'", "d’"})
    head = next(after, len(words))
    return " ".join([*map(_plural_word, words[:head]), *words[head:]])


def _plural_word(word: str) -> str:
    if word.endswith(_UNCHANGED) or word.isupper():
        return word
    found = ((ending, several) for ending, several in _ENDINGS if word.endswith(ending))
    ending, several = next(found, ("", "s"))
    return word.removesuffix(ending) + several
