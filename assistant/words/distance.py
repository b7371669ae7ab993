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
    a, b = _apart(a, b)
    if not a or not b or abs(len(a) - len(b)) > cap:
        return min(max(len(a), len(b)), cap + 1)
    far = cap + 1  # what lies farther from the diagonal than `cap` is not computed
    before: list[int] = []
    row = [min(j, far) for j in range(len(b) + 1)]
    for i, left in enumerate(a, 1):
        previous, row = row, [min(i, far)] + [far] * len(b)
        for j in range(max(1, i - cap), min(len(b), i + cap) + 1):
            right = b[j - 1]
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            row[j] = cost
        if min(row) > cap and min(previous) > cap:
            return far
        before = previous
    return min(row[-1], far)


def _apart(a: str, b: str) -> tuple[str, str]:
    """What is left of two words without the letters that they begin and end with alike."""
    least = min(len(a), len(b))
    start = 0
    while start < least and a[start] == b[start]:
        start += 1
    end = 0
    while end < least - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return a[start : len(a) - end], b[start : len(b) - end]


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
