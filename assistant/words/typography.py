"""French typography: the blanks that must not break, the capitals that go inside a sentence."""

import re

from assistant.words.french import FRENCH

NBSP = "\u00a0"
THIN = "\u202f"
_BLANKS = "[ \u00a0\u2009\u202f]"
_UNITS = "|".join(map(re.escape, FRENCH["units"]))
_RULES = (
    (re.compile(f"«{_BLANKS}*"), f"«{NBSP}"),
    (re.compile(f"(?<!{_BLANKS}){_BLANKS}*»"), f"{NBSP}»"),
    (re.compile(f"(?<=\\S){_BLANKS}+:(?!\\w)"), f"{NBSP}:"),
    (re.compile(f"(?<=\\S){_BLANKS}+([;!?])"), rf"{THIN}\1"),
    (re.compile(f"(?<=[0-9]){_BLANKS}+({_UNITS})(?!\\w)"), rf"{NBSP}\1"),
    (re.compile(f"\\b([nN](?:ᵒˢ|ᵒ|°|º)){_BLANKS}*(?=[0-9])"), rf"\1{NBSP}"),
)


_NAMES = tuple(FRENCH["names"])


def french(text: str) -> str:
    """Put the no-break spaces of French typography where `text` has plain ones.

    A second pass changes nothing; nothing is inserted inside addresses or times, where no blank stood.

    >>> french("« devis » pèse 12 Mo : passe-t-il ?")
    '«\u00a0devis\u00a0» pèse 12\u00a0Mo\u00a0: passe-t-il\u202f?'
    """
    for pattern, written in _RULES:
        text = pattern.sub(written, text)
    return text


def small(text: str) -> str:
    """A text as it goes on inside a sentence: a capital that begins an acronym or a name stays.

    >>> small("Une pièce manque."), small("GIP compris."), small("Chorus Pro la refuse.")
    ('une pièce manque.', 'GIP compris.', 'Chorus Pro la refuse.')
    """
    return text if text[1:2].isupper() or text.startswith(_NAMES) else text[:1].lower() + text[1:]
