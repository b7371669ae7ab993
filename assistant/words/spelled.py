"""What people write in letters, dictate or shorten, as others write it: « douze mégas », « point pptx », « pk »."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set

from assistant.words.folding import fold_word
from assistant.words.french import FRENCH

NUMBERS = FRENCH["number_words"]
SHORTHAND = FRENCH["shorthand"]
DICTATED = FRENCH["dictated"]

SHOUTED = 4
"""How many words in capitals are a text that shouts; fewer may be acronyms."""

_CODELESS = re.compile(r"(?<!\S)[^\s\d_]++(?!\S)")
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"[ \u00a0\u202f-]+")
_HALF = re.compile(rf"\s+{FRENCH['half']}e?(?!\w)")
_SHORT = re.compile(r"(?<![\w.'’@/-])[^\W_]{1,8}(?![\w'’@/-]|\.\w)")
_NUMBER_SIGN = re.compile(r"(?<!\w)[nN]\s?[°º]\s?(?!\S{0,80}\.[^\W\d_]\w{1,4}(?!\w))")
_EXTENSION = r"\.\w{1,5}\s?"
_NAMED = re.compile("|".join(rf"{a}[^{a}{b}\n]{{1,200}}{_EXTENSION}{b}" for a, b in ("«»", "“”", '""')))
_PHRASES = [said for said in SHORTHAND if " " in said]
_DICTATED = [(re.compile(rf"\s*(?<!\w){said}(?!\w)"), sign) for said, sign in DICTATED.items()]
_STOPS = "|".join(FRENCH["full_stops"])
_FULL_STOP = re.compile(rf"\s+(?:{_STOPS})(?=\s)(?!\s+[dD]['’])")
_DOTTED = re.compile(rf"(?<!\w)(?:{_STOPS})\s+([^\W_]{{2,5}})(?!\w)")


def numbers_in_figures(text: str, is_unit: Callable[[str], bool]) -> str:
    """The text with the numbers that count a unit in figures.

    >>> numbers_in_figures("deux plans de douze mégas et un flux d'un giga et demi", {"megas", "giga"}.__contains__)
    "deux plans de 12 mégas et un flux d'1,5 giga"
    """
    words = list(_WORD.finditer(text))
    at, made, done = 0, [], 0
    while at < len(words):
        end = at
        while (
            end < len(words)
            and fold_word(words[end][0]) in NUMBERS
            and (end == at or _follows(text, words[end - 1 : end + 1]))
        ):
            end += 1
        unit = words[end] if at < end < len(words) and _follows(text, words[end - 1 : end + 1]) else None
        half = _HALF.match(text, unit.end()) if unit is not None else None
        total = _total([NUMBERS[fold_word(word[0])] for word in words[at:end]])
        if unit is not None and (total > 1 or half) and is_unit(fold_word(unit[0])):
            figure = f"{total}{',5' if half else ''}"
            made += [text[done : words[at].start()], figure, text[words[end - 1].end() : unit.end()]]
            done = half.end() if half else unit.end()
        at = max(end, at + 1)
    return "".join([*made, text[done:]])


def _follows(text: str, pair: list[re.Match[str]]) -> bool:
    return _BETWEEN.fullmatch(text, pair[0].end(), pair[1].start()) is not None


def _total(values: list[int]) -> int:
    """The number of the words of it: « deux cent quatre-vingt-dix » is 2 × 100 + 4 × 20 + 10."""
    total, last = 0, 0
    for value in values:
        if value >= 1000:
            total, last = (total + last or 1) * value, 0
        elif value == 100 or (value == 20 and last == 4):
            last = (last or 1) * value
        else:
            total, last = total + last, value
    return total + last


def dictated(text: str, extensions: Set[str]) -> str:
    """The text with the signs that it names, where it names one that nothing else can be.

    >>> dictated("bonjour virgule un fichier point pptx passe point d'interrogation", {"PPTX"})
    'bonjour, un fichier .pptx passe?'
    """
    text = _DOTTED.sub(lambda found: f".{found[1]}" if found[1].upper() in extensions else found[0], text)
    if not any(sign.search(text) for sign, _ in _DICTATED):
        return text
    for said, sign in _DICTATED:
        text = said.sub(sign, text)
    return _FULL_STOP.sub(".", text)


def parted_by_names(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text in their order, and whether each is the name of a file between quotes.

    >>> list(parted_by_names("le « lot deux.pdf » passe-t-il ?"))
    [('le ', False), ('« lot deux.pdf »', True), (' passe-t-il ?', False)]
    """
    begun = 0
    for found in _NAMED.finditer(text):
        yield text[begun : found.start()], False
        yield found[0], True
        begun = found.end()
    yield text[begun:], False


def in_small_letters(text: str) -> str:
    """A text of several words all in capitals, in small letters but for its codes: its capitals tell no name.

    >>> in_small_letters("PDF REFUSÉ : ERR_XSD"), in_small_letters("PDF refusé"), in_small_letters("API EDI")
    ('pdf refusé : ERR_XSD', 'PDF refusé', 'API EDI')
    """
    if not text.isupper() or len(_WORD.findall(text)) < SHOUTED:
        return text
    return _CODELESS.sub(lambda found: "".join(one.lower() if len(one.lower()) == 1 else one for one in found[0]), text)


def spelled_out(text: str) -> str:
    """The text with the words of an SMS in full, and « n° »; those in capitals are acronyms.

    >>> spelled_out("pk c refusé ?"), spelled_out("PA n°12")
    ("pourquoi c'est refusé ?", 'PA numéro 12')
    """
    text = _NUMBER_SIGN.sub(FRENCH["number_sign"], text)
    for said in _PHRASES:
        text = re.sub(rf"(?<![\w'’]){said}(?!\w)", SHORTHAND[said], text)
    return _SHORT.sub(lambda found: SHORTHAND.get(found[0], found[0]), text)
