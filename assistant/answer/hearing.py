"""Hearing: what is left of a text once greetings, signatures and what only presents a person are put aside.

« Bonjour, je suis auto-entrepreneur. Comment recycler une facture ? » asks nothing about auto-entrepreneurs: a subject
that nothing covers counts in a sentence that asks. Where none does, it counts unless another sentence is answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.answer.escalation import uncovered_in
from assistant.answer.patterns import Matcher
from assistant.answer.sentences import Sentence, asking, courtesies, sentences
from assistant.model.base import Base
from assistant.retrieval.analysis import Token, tokens
from assistant.retrieval.confidence import Band
from assistant.retrieval.index import Index
from assistant.retrieval.subjects import Odds
from assistant.words.little_words import COURTESIES, STOP_WORDS

TRIED = 40
"""How many sentences of a text that asks nothing are tried by themselves."""

NEARLY = 30
"""How much a word (thousandths of a logarithm) what speaks for no article may speak against background, and be some."""

EMPTY = COURTESIES | STOP_WORDS
TELLING = 2
"""How many words a sentence that asks must say for it to be understood without the one before it."""


class HeardText(NamedTuple):
    """What is left of a text, where each word stands where it stood, and the numbers of the sentences that ask."""

    text: str
    asking: frozenset[int]
    closed: frozenset[int] = frozenset()
    """Of those, the ones that « oui » or « non » would answer."""
    elliptic: frozenset[int] = frozenset()
    """Of those, the ones that may take what they ask for said: « et pour une régie ? »."""
    supposing: frozenset[int] = frozenset()
    """Of those, the ones that suppose something: « et si le compte n'est pas actif ? »."""
    bare: frozenset[int] = frozenset()
    """Of those that ask, the ones that are key words: « fichier .7z pièce jointe »."""
    stating: frozenset[int] = frozenset()
    """Of those that ask, the ones that only state something: « ma facture n'est pas payée »."""
    told: frozenset[int] = frozenset()
    """Those that only tell who writes, since when: they give facts, and say nothing of the subject."""
    aside: frozenset[int] = frozenset()
    """Of those, the ones that speak of what nothing covers: no passage is sought for them."""

    @property
    def sought(self) -> str:
        """The text for which passages are sought."""
        if not self.aside:
            return self.text
        return without(self.text, (one for one in sentences(self.text) if one.number in self.aside))


def heard(base: Base, index: Index, text: str) -> HeardText:
    """The text with the sentences put aside blanked, those that ask, and those that only tell."""
    said = sentences(text)
    if len(said) < 2:
        return _asked_in(text, said)
    polite = _numbers(courtesies(said))
    left = [one for one in said if one.number not in polite] or said
    text = without(text, (one for one in said if one not in left))
    aside = _aside(base, index, text, left)
    left = [one for one in left if one not in aside]
    told = _told(index, left)
    asked = _asked_in(text, _asking([one for one in left if one not in told]))
    return asked._replace(told=_numbers([*told, *aside]), aside=_numbers(aside))


def _asked_in(text: str, asked: Sequence[Sentence]) -> HeardText:
    elliptic = [one for one in asked if one.goes_on and not one.opens]
    return HeardText(
        text,
        asking=_numbers(asked),
        closed=_numbers(one for one in asked if one.closed),
        elliptic=_numbers(elliptic),
        supposing=_numbers(one for one in elliptic if one.supposes),
        bare=_numbers(one for one in asked if one.is_key_words),
        stating=_numbers(one for one in asked if not one.asks),
    )


def _told(index: Index, left: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that only tell; but for the one that does least, where all do."""
    telling = {one: _telling(index, one) for one in left if not one.asks}
    least = min(telling.values(), default=0) if len(telling) == len(left) else 0
    return [one for one, odds in telling.items() if odds > max(least, 0)]


def _telling(index: Index, one: Sentence) -> int:
    """How much a sentence speaks for background; what nearly does, and speaks for no article, does."""
    subjects, words = index.contents.subjects, _words([one])
    odds = subjects.telling(words)
    return 1 if -NEARLY * len(one.words) < odds <= 0 and subjects.odds(words).evidence < 0 else odds


def _numbers(some: Iterable[Sentence]) -> frozenset[int]:
    return frozenset(one.number for one in some)


def _aside(base: Base, index: Index, text: str, left: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that speak of what nothing covers, where others ask, are answered, or only these say who writes."""
    words = tokens(text)
    beside = {words[place].sentence for match in uncovered_in(base, Matcher(words)) for place in match.places}
    asked = {one.number for one in _asking(left)} if any(one.asks for one in left) else set()
    spoken, others = ([one for one in left if (one.number in beside) is own] for own in (True, False))
    if not spoken or asked & beside:
        return []
    if others and all(one.is_presentation for one in spoken):
        return spoken
    return spoken if asked or any(_answered(index, text, one) for one in others[:TRIED]) else []


def _asking(left: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that ask; with each that says little, « que faire ? », or that one announces, the one before it."""
    asked = asking(left)
    found = []
    for at, one in enumerate(left):
        after = left[at + 1] if at + 1 < len(left) else None
        if one in asked or (after in asked and after is not None and (one.announces or after.telling < TELLING)):
            found.append(one)
    return found


def without(text: str, aside: Iterable[Sentence]) -> str:
    """The text with some of its sentences blank, where each word stands where it stood."""
    for one in aside:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def odds(index: Index, heard: HeardText) -> Odds:
    """What a text is about: all of it, or all of it and what asks alike, whichever speaks more for an article.

    What asks may be « que faire ? »; what surrounds it in a letter may speak of anything.
    """
    subjects = index.contents.subjects
    said = [one for one in sentences(heard.text) if one.number not in heard.told]
    asked = [one for one in said if one.number in heard.asking]
    whole = subjects.odds(_words(said))
    return (
        whole if asked == said else max(whole, whole.beside(subjects.odds(_words(asked))), key=lambda one: one.evidence)
    )


def _words(said: Iterable[Sentence]) -> str:
    """The words of sentences, without those that greet or thank at either end of one."""
    return " ".join(word.typed for one in said for word in _between(one.words))


def _between(words: Sequence[Token]) -> Sequence[Token]:
    """What stands between the words of courtesy at both ends: « Bonjour, … merci d'avance »."""
    telling = [at for at, word in enumerate(words) if word.word not in EMPTY]
    polite = [at for at, word in enumerate(words) if word.word in COURTESIES]
    if not telling:
        return ()
    first = max((at + 1 for at in polite if at < telling[0]), default=0)
    return words[first : min((at for at in polite if at > telling[-1]), default=len(words))]


def asking_text(heard: HeardText) -> str:
    """The sentences of a text that ask."""
    said = (one for one in sentences(heard.text) if one.number in heard.asking)
    return " ".join(heard.text[one.start : one.end] for one in said)


def _answered(index: Index, text: str, sentence: Sentence) -> bool:
    return index.search(text[sentence.start : sentence.end], 1).band is Band.ANSWER
