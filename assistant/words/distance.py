"""Distance between spellings, and how much of it a word tolerates."""

from collections.abc import Iterable

from assistant.words.folding import fold
from assistant.words.french import FRENCH

LONGEST_COMPARED = FRENCH["bounds"]["compared"]
IN_NAMES = FRENCH["slips"]["names"]
"""A name of a choice: a word so near that it may be another's tolerates less than a word of a search."""

IN_SEARCH = FRENCH["slips"]["search"]


def osa(a: str, b: str, cap: int) -> int:
    """Count the letters added, dropped, changed or swapped with a neighbour; `cap` + 1 means more.

    >>> osa("gestionaire", "gestionnaire", 2), osa("chien", "niche", 2), osa("gie", "gip", 1)
    (1, 3, 1)
    """
    if abs(len(a) - len(b)) > cap:
        return cap + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        previous, row = row, [i]
        for j, right in enumerate(b, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > cap and min(previous) > cap:
            return cap + 1
        before = previous
    return min(row[-1], cap + 1)


def tolerance(word: str, least: tuple[int, int] = IN_NAMES) -> int:
    """Say how many slips a word forgives: none in capitals, else one and two from so many letters on.

    >>> tolerance("GCSMS"), tolerance("lycé"), tolerance("commune"), tolerance("groupement")
    (0, 0, 1, 2)
    >>> tolerance("lyce", IN_SEARCH), tolerance("communes", IN_SEARCH)
    (1, 2)
    """
    return 0 if word.isupper() else sum(len(word) >= letters for letters in least)


def alike(word: str, other: str) -> bool:
    """Whether two folded words of names are one, within the slips that both forgive.

    >>> alike("groupemant", "groupement"), alike("gie", "gip"), alike("rural", "urbain")
    (True, False, False)
    """
    slips = min(tolerance(word), tolerance(other))
    return word == other or 0 < osa(word, other, slips) <= slips


def nearest(text: str, candidates: Iterable[str]) -> str | None:
    """Give the candidate that `text` most likely stands for, or None when none is near.

    >>> nearest("advise", ["says", "advice", "source"]), nearest("zzz", ["says", "advice"])
    ('advice', None)
    """
    asked = fold(text)
    if not asked or len(asked) > LONGEST_COMPARED:
        return None
    best, least = None, len(asked) // 3 + 2
    for candidate in candidates:
        distance = osa(asked, fold(candidate), least - 1)
        if distance < least:
            best, least = candidate, distance
    return best
