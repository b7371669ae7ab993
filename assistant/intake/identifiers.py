"""SIRET and SIREN as people write them: blanks, dots, spreadsheet damage, foreign numbers.

>>> read_siret("732 829 320 00074").digits
'73282932000074'
>>> read_siret("7,32829E+13").problem
'notation-scientifique'
"""

import re
from functools import lru_cache
from typing import NamedTuple

SIRET_DIGITS = 14
SIREN_DIGITS = 9
FRENCH_IBAN = 27
SHOWN = 40

_SCIENTIFIC = re.compile(r"[0-9]+(?:[.,][0-9]*)?[eE][+-]?[0-9]+")
_DECIMAL = re.compile(r"([0-9]{8,14})[.,]0+")
_FRENCH_VAT = re.compile(r"[Ff][Rr][0-9A-Za-z]{2}([0-9]{9})")
_IBAN = re.compile(r"(?!FR)[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_FOREIGN = re.compile(r"[A-Za-z]{2}[0-9A-Za-z]{2,18}")


class Identifier(NamedTuple):
    """What a text says as a SIRET or a SIREN: its digits, and what is wrong with them if anything is.

    `kind` is what it is, or what it was most likely meant to be. `digits` is "" when none can be trusted.
    """

    kind: str
    digits: str
    problem: str | None
    message: str


def read_siret(text: str) -> Identifier:
    """Read `text` as a SIRET (14 digits) or a SIREN (9): blanks and dots are dropped, the key is checked.

    La Poste's establishments follow their own check. A wrong check digit keeps its digits: `cle-fausse`.
    """
    bare = "".join(text.split())
    digits = bare.replace(".", "")
    if not digits:
        return Identifier("siret", "", "vide", "Le SIRET est vide ; 14 chiffres sont attendus.")
    if _SCIENTIFIC.fullmatch(bare):
        return _wrong(
            "notation-scientifique",
            text,
            "a été changé par un tableur en notation scientifique : "
            "des chiffres sont perdus, retapez le SIRET dans une cellule au format texte.",
        )
    decimal = _DECIMAL.fullmatch(bare)
    if decimal:
        return _wrong(
            "nombre-decimal",
            text,
            "a été changé en nombre décimal : retapez le SIRET dans une cellule au format texte.",
            decimal[1],
        )
    if not digits.isascii() and all(character.isdigit() or character.isascii() for character in digits):
        return _wrong(
            "chiffres-non-ascii",
            text,
            "contient des chiffres d'une autre écriture ; seuls les chiffres de 0 à 9 forment un SIRET.",
        )
    if not (digits.isascii() and digits.isdigit()):
        return _not_digits(text, digits)
    return _checked(text, digits)


def _not_digits(text: str, digits: str) -> Identifier:
    """Say what a text with other characters than digits looks like."""
    french_vat = _FRENCH_VAT.fullmatch(digits)
    if french_vat:
        return _wrong(
            "numero-tva",
            text,
            f"est un numéro de TVA ; le SIREN qu'il contient est {french_vat[1]}, le SIRET compte 14 chiffres.",
        )
    if _FOREIGN.fullmatch(digits):
        return _wrong("identifiant-etranger", text, "est un identifiant étranger ou d'une autre nature.")
    return _wrong("caracteres", text, "contient autre chose que des chiffres ; un SIRET compte 14 chiffres.")


def _checked(text: str, digits: str) -> Identifier:
    """Judge a run of ASCII digits by its length, then by its check digit."""
    if len(digits) == SIRET_DIGITS:
        if _siret_holds(digits):
            return Identifier("siret", digits, None, f"{digits} est un SIRET bien formé.")
        return Identifier("siret", digits, "cle-fausse", f"La clé de contrôle du SIRET {digits} est fausse.")
    if len(digits) == SIREN_DIGITS:
        if _siren_holds(digits):
            return Identifier("siren", digits, None, f"{digits} est un SIREN bien formé.")
        return Identifier("siren", digits, "cle-fausse", f"La clé de contrôle du SIREN {digits} est fausse.")
    if len(digits) == SIRET_DIGITS - 1:
        return _wrong(
            "treize-chiffres",
            text,
            "compte 13 chiffres au lieu de 14 : un tableur a pu ôter le zéro de tête.",
            digits,
        )
    return _wrong(
        "longueur",
        text,
        f"compte {len(digits)} chiffre{'s' if len(digits) > 1 else ''} ; un SIRET en compte 14, un SIREN 9.",
        digits,
    )


@lru_cache(maxsize=1024)
def is_long_iban(account: str) -> bool:
    """Whether an account is an IBAN whose key holds, longer than any of France: other countries have such ones.

    >>> is_long_iban("MT84MALT011000012345MTLCAST001S"), is_long_iban("MT85MALT011000012345MTLCAST001S")
    (True, False)
    """
    if len(account) <= FRENCH_IBAN or not _IBAN.fullmatch(account.upper()):
        return False
    from stdnum import iban

    return bool(iban.is_valid(account, check_country=False))


@lru_cache(maxsize=4096)
def _siret_holds(digits: str) -> bool:
    # stdnum costs 25 ms at import: paid only when a full number is to be checked
    from stdnum.fr import siret

    return bool(siret.is_valid(digits))


def _siren_holds(digits: str) -> bool:
    from stdnum.fr import siren

    return bool(siren.is_valid(digits))


def _wrong(problem: str, text: str, why: str, digits: str = "") -> Identifier:
    shown = "".join(character if character.isprintable() else "�" for character in text.strip()[:SHOWN])
    kind = "siren" if len(digits) in (SIREN_DIGITS - 1, SIREN_DIGITS) else "siret"
    return Identifier(kind, digits[:SHOWN], problem, f"« {shown} » {why}")
