"""Participles: whether a verb of a question says that something was done, and not that it is, will or has to be.

« j'ai ajouté », « ajouté hier », « j'ai ajouter » say so; « faut-il ajouter », « j'ajoute », « elle ajoutera » do not.
What may be either, « ajoute » from somebody who types no accent, is believed where nothing speaks against it.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.retrieval.analysis import Token
from assistant.words.french import FRENCH
from assistant.words.little_words import AUXILIARIES, BEFORE_PARTICIPLES, DETERMINERS, SUBJECTS

ENDINGS = {ending: tuple(forms) for ending, forms in FRENCH["participles"].items()}
INFINITIVES = tuple(FRENCH["infinitives"])
ACCENTED = "é"


def participle(typed: str, is_verb: bool) -> str:
    """The ending that makes a participle of a word of the rules, accents kept; empty where none does.

    « é » does in any word, « i » only in one that is known to be a verb: « connais » is none.

    >>> participle("ajoutées", False), participle("saisie", True), participle("connais", False)
    ('é', 'i', '')
    """
    bare = typed.rstrip("s").removesuffix("e")
    return next((one for one in ENDINGS if bare.endswith(one) and (is_verb or one == ACCENTED)), "")


def is_done(words: Sequence[Token], place: int, ending: str) -> bool:
    """Whether the verb at `place`, of the family of a participle in `ending`, is that participle."""
    one, before = words[place], _before(words, place)
    if one.word.endswith(INFINITIVES):  # « a ajouter » may be « à ajouter »
        return before in AUXILIARIES - {"a"}
    if not one.word.endswith(ENDINGS[ending]) or (place and words[place - 1].word in SUBJECTS):
        return False
    if ending != ACCENTED or ACCENTED in one.typed.lower()[-3:] or before in AUXILIARIES:
        return True
    after = words[place + 1].word if place + 1 < len(words) else ""
    return after not in DETERMINERS and not any(ACCENTED in other.typed.lower() for other in words)


def _before(words: Sequence[Token], place: int) -> str:
    """The word before, those that may part an auxiliary from its participle left out."""
    place -= 1
    while place >= 0 and words[place].word in BEFORE_PARTICIPLES:
        place -= 1
    return words[place].word if place >= 0 else ""
